"""CSV with a header: the article in one of the columns."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from newsextract.batch.job import Fault, Job
from newsextract.batch.packed import Part, columns, inflated


def read(file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    """A part for each row below the header; its id is the row's number, from 1."""
    text = io.TextIOWrapper(inflated(file, path), encoding="utf-8-sig", errors="replace", newline="")
    csv.field_size_limit(2 * job.max_size)  # the module's own limit is smaller than a page
    rows = csv.reader(text)
    header = next(rows, [])
    wanted = columns.COLUMNS if job.column is None else (job.column,)
    if header and not set(wanted) & set(header):
        yield Part("0", fault=Fault("read", "no_column", columns.missing(wanted)))
        return
    for number, row in enumerate(rows, 1):
        if row:
            yield columns.part(dict(zip(header, row, strict=False)), str(number), job)
    text.detach()  # the file is closed by who opened it
