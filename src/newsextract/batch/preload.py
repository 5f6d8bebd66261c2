"""What every worker needs, loaded once by the server that forks them."""

import json  # noqa: F401

import lxml.html  # noqa: F401

from newsextract.extractors.registry import Registry

Registry.built_ins()
