"""Where outcomes go: one module for each kind of output.

A writer appends groups of outcomes and says how far it is; ``open`` goes back to such a position, whatever was
written behind it. A new kind is a module with a class and its line in ``_WRITERS``.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from typing import Protocol, cast

from newsextract.batch.job import Job
from newsextract.batch.journal import Journal, Row

_WRITERS = {"jsonl": "stream", "csv": "stream", "sqlite": "sqlite", "parquet": "parquet"}


class Writer(Protocol):
    """An output."""

    group: tuple[int, int]
    """Outcomes, and bytes of them, that make a group."""

    def exists(self) -> bool:
        """True when something is there that would be replaced."""

    def open(self, position: int, journal: Journal) -> None:
        """Go on at a position; 0 begins anew."""

    def append(self, rows: Sequence[Row]) -> int:
        """Add outcomes that are records, make them durable, and return the new position."""

    def finish(self) -> None:
        """Give the complete output its name."""

    def close(self) -> None:
        """Let go of it as it is."""


def load(job: Job, header: str) -> Writer:
    """The writer for a job; ``header`` is what a stream begins with."""
    name = "printed" if job.output is None else "folder" if job.folder else _WRITERS[job.form]
    module = importlib.import_module(f"{__name__}.{name}")
    return cast(Writer, module.Output(job, header.encode()))


FORMS = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".csv": "csv", ".db": "sqlite", ".sqlite": "sqlite",
    ".sqlite3": "sqlite", ".parquet": "parquet",
}  # fmt: skip


def form_of(path: str) -> str | None:
    """The format that an output's name asks for."""
    name = path.lower().removesuffix(".gz").removesuffix(".zst")
    return FORMS.get(os.path.splitext(name)[1])
