"""The weights of what is seen of a value: ``confidence.json``, written by ``scripts/calibrate.py``."""

from __future__ import annotations

import functools
import json
from pathlib import Path


@functools.cache
def weights() -> dict[str, dict[str, float]]:
    """Kind of value → what is seen of it → number."""
    file = Path(__file__).with_name("confidence.json")
    table: dict[str, dict[str, float]] = json.loads(file.read_text(encoding="utf-8"))
    return table
