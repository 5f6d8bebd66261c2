"""Standard output: each record as soon as those before it are written."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.base.output import StandardOutput
from newsextract.batch.job import Job
from newsextract.batch.journal import Journal, Row


class Output:
    """An output that cannot be resumed."""

    group = (1, 1)

    def __init__(self, job: Job, header: bytes) -> None:
        self.header = header.decode()
        self.out = StandardOutput()

    def exists(self) -> bool:
        return False

    def open(self, position: int, journal: Journal) -> None:
        if self.header:
            self.out.write(self.header)

    def lost(self, records: int) -> int:
        return 0

    def append(self, rows: Sequence[Row]) -> int:
        text = b"".join(row.payload for row in rows if row.payload is not None).decode()
        if text:
            self.out.write(text)
        return 0

    def finish(self) -> None:
        """Nothing has to be done."""

    def close(self) -> None:
        """Nothing is open."""
