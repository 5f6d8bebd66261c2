"""Quotations as rows of cells, and rows as CSV that no spreadsheet runs as a formula."""

from __future__ import annotations

import csv
import io
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newsextract.lazy import pattern
from newsextract.record import Record

HEADER = (
    "file", "speaker", "speaker_kind", "speaker_mention", "role", "quote", "cue", "kind", "utterance", "paragraph",
    "start", "end",
)  # fmt: skip
_BREAK = pattern(r"\n+")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""First characters of a cell that spreadsheets take for a formula, full-width forms included."""


def rows(record: Record) -> Iterator[tuple[str, ...]]:
    """One row a quotation, cells in the order of ``HEADER``; empty cells for what is not there."""
    numbers = paragraphs(record)
    for quote, number in zip(record.quotes, numbers, strict=True):
        cells = (
            record.meta.source.path, quote.speaker, quote.speaker_kind, quote.speaker_mention, quote.role, quote.text,
            quote.cue, quote.kind, quote.utterance, number, quote.start, quote.end,
        )  # fmt: skip
        yield tuple("" if cell is None else str(cell) for cell in cells)


def paragraphs(record: Record) -> list[int]:
    """The number of the body's paragraph that each quotation stands in, from 1."""
    breaks = [found.start() for found in _BREAK.finditer(record.body or "")]
    return [bisect_right(breaks, quote.start) + 1 for quote in record.quotes]


def csv_lines(lines: Iterable[Sequence[str]]) -> str:
    """Rows as CSV (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out)
    for line in lines:
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in line])
    return out.getvalue()
