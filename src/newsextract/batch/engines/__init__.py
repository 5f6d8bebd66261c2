"""Engines: ways to run a job.

A new engine is a module with ``run`` and its line in ``ENGINES``.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import cast

from newsextract.batch.job import Job, Totals
from newsextract.batch.progress import Display

ENGINES = {"local": "newsextract.batch.run", "ray": "newsextract.batch.engines.ray"}

Engine = Callable[[Job, Display], Totals]
"""Runs a job, updates the display, and returns the counts. Raises what ``batch.run.run`` raises."""


def load(name: str) -> Engine:
    """An engine in ``ENGINES``."""
    return cast(Engine, importlib.import_module(ENGINES[name]).run)
