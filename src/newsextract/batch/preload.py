"""Modules that every worker needs, imported once by the process that forks them."""

import json  # noqa: F401

import lxml.html  # noqa: F401

from newsextract.extractors.registry import Registry

Registry.built_ins()
