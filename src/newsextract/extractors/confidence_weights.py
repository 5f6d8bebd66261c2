"""The weights of what is seen of a value: ``confidence.json``, written by ``scripts/calibrate.py``."""

from __future__ import annotations

import functools
import json

from newsextract.base.shipped import shipped


@functools.cache
def weights() -> dict[str, dict[str, float]]:
    """Kind of value → what is seen of it → number."""
    table: dict[str, dict[str, float]] = json.loads(shipped(__file__, "confidence.json"))
    return table
