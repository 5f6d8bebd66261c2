"""JSON Lines: one object a line, the article in one of its keys."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from newsextract.batch.job import Fault, Job
from newsextract.batch.packed import Part, columns, inflated, too_large


def read(file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    """A part for each line that is not empty; its id is the line's number."""
    lines = inflated(file, path)
    longest = 2 * job.max_size + 65_536  # room for escapes and for the other keys
    number = 0
    while line := lines.readline(longest):
        number += 1
        cut = len(line) == longest and not line.endswith(b"\n")
        if cut:
            while (rest := lines.readline(longest)) and not rest.endswith(b"\n"):
                pass
            yield Part(str(number), fault=too_large(job.max_size))
        elif line.strip():
            yield _part(line, str(number), job)


def _part(line: bytes, number: str, job: Job) -> Part:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return Part(number, fault=Fault("read", "malformed", f"the line is no JSON: {problem}"))
    if not isinstance(row, dict):
        return Part(number, fault=Fault("read", "malformed", "the line is no JSON object"))
    return columns.part(row, number, job)
