"""Outcomes -> journal at once, then, in order and in whole groups, output and error report."""

from __future__ import annotations

import time
from dataclasses import asdict

from newsextract.batch import error_report
from newsextract.batch.job import Job, Outcome, Totals
from newsextract.batch.journal import Journal, Row
from newsextract.batch.writers import Writer
from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.item import Input

COMMIT_SECONDS = 0.02
"""Seconds between commits; a kill may lose the outcomes of that time, which are then made again."""

_NOT_ARTICLE, _WARNED = 1, 2


class Sink:
    """Takes the outcomes of a run. Each has a place in the output, from 0; a group is written when it is complete."""

    def __init__(self, job: Job, journal: Journal, writer: Writer, errors: error_report.Report) -> None:
        self.job, self.journal, self.writer, self.errors = job, journal, writer, errors
        self.totals = Totals(**journal.get("totals", {}))
        self.next = self.count = self.bytes = 0
        self.arrived: dict[int, int] = {}
        self.taken = 0
        self.committed = 0.0

    def take(self, place: int, item: Input, outcome: Outcome) -> str | None:
        """Store an outcome, to be committed within ``COMMIT_SECONDS``. Returns the line to print for an error."""
        key = item.key()
        place = self.taken if self.job.unordered else place
        error = error_report.line(item, outcome.fault) if outcome.fault is not None else None
        payload = None if outcome.fault is not None else outcome.payload
        marks = _NOT_ARTICLE * outcome.not_article + _WARNED * outcome.warned
        self.journal.begin()
        row = Row(key, place, item.name, item.record_id, payload, error, outcome.body, marks)
        self.journal.keep(row, outcome.stamp)
        if (now := time.monotonic()) - self.committed >= COMMIT_SECONDS:
            self.committed = now
            self.commit()
        self._arrive(place, len(outcome.payload))
        return None if outcome.fault is None else error_report.words(item, outcome.fault)

    def commit(self) -> None:
        """Commit what was stored so far."""
        self.journal.commit()
        self.journal.begin()

    def take_waiting(self, place: int, key: bytes) -> None:
        """Set the place of an outcome that an earlier run stored."""
        place = self.taken if self.job.unordered else place
        self._arrive(place, self.journal.place(key, place))

    def _arrive(self, place: int, size: int) -> None:
        self.taken += 1
        self.arrived[place] = size
        most, most_bytes = self.writer.group
        while self.next in self.arrived:
            self.bytes += self.arrived.pop(self.next)
            self.count += 1
            self.next += 1
            if self.count >= most or self.bytes >= most_bytes:
                self.write()

    def write(self) -> None:
        """Move the outcomes before the first missing place from the tail to the output and the error report."""
        self.count = self.bytes = 0
        self.journal.begin()
        rows = [self._checked(row) for row in self.journal.group(self.next)]
        position = self.writer.append([row for row in rows if row.payload is not None])
        errors = self.errors.append([row.error for row in rows if row.error is not None])
        for row in rows:
            self._add_up(row)
        counted = {name: value for name, value in asdict(self.totals).items() if name in _LASTING}
        self.journal.put(position=position, errors=errors, totals=counted)
        self.journal.drop(self.next)
        self.commit()

    def _checked(self, row: Row) -> Row:
        """The row itself, or an error in its place when an earlier input has the same body."""
        if row.body is None:
            return row
        name = row.name if row.record_id is None else f"{row.name} {row.record_id}"
        first = self.journal.first_with(row.body, name)
        if first == name:
            return row
        fault = Fault("dedupe", "duplicate", f"its body is that of {first}")
        item = Input(row.name, "", part=None if row.record_id is None else Part(row.record_id))
        return row._replace(payload=None, error=error_report.line(item, fault), marks=-1)

    def _add_up(self, row: Row) -> None:
        totals = self.totals
        if row.payload is not None:
            totals.records += 1
            totals.not_article += bool(row.marks & _NOT_ARTICLE)
            totals.warned += bool(row.marks & _WARNED)
        elif row.marks < 0:
            totals.duplicates += 1
        else:
            totals.errors += 1

    def finish(self) -> None:
        """Write what is left, and give the output its name."""
        if self.arrived or self.count:
            self.write()
        self.journal.commit()
        self.writer.finish()

    def close(self) -> None:
        self.writer.close()
        self.errors.close()


_LASTING = ("records", "not_article", "warned", "errors", "duplicates")
"""Counts that are stored for the run that resumes this one."""
