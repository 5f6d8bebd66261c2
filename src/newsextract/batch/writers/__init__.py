"""Writers: one module for each kind of output.

A writer appends groups of outcomes and returns its position; ``open`` goes back to such a position, and drops what was
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
        """Continue at a position; 0 begins again."""

    def lost(self, records: int) -> int:
        """How many of the records that the output should have are gone from it; asked after ``open``."""

    def append(self, rows: Sequence[Row]) -> int:
        """Add outcomes that are records, flush them to disk, and return the new position."""

    def finish(self) -> None:
        """Give the complete output its name."""

    def close(self) -> None:
        """Close it without finishing."""


def load(job: Job, header: str) -> Writer:
    """The writer for a job; ``header`` is the text that a stream begins with."""
    name = "printed" if job.output is None else "folder" if job.folder else _WRITERS[job.form]
    module = importlib.import_module(f"{__name__}.{name}")
    return cast(Writer, module.Output(job, header.encode()))


FORMS = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".csv": "csv", ".db": "sqlite", ".sqlite": "sqlite",
    ".sqlite3": "sqlite", ".parquet": "parquet",
}  # fmt: skip


def form_of(path: str) -> str | None:
    """The format that belongs to the ending of an output's name."""
    return FORMS.get(ending_of(path))


def ending_of(path: str) -> str:
    """The ending of an output's name, that of its compression aside; "" for none."""
    return os.path.splitext(path.lower().removesuffix(".gz").removesuffix(".zst"))[1]
