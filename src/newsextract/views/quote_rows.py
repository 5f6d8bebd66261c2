"""Quotations as rows of cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsextract.base.patterns import pattern
from newsextract.model.record import Record

HEADER = (
    "file", "speaker", "speaker_kind", "speaker_mention", "role", "quote", "cue", "kind", "utterance", "paragraph",
    "start", "end",
)  # fmt: skip
_BREAK = pattern(r"\n+")


def rows(record: Record) -> Iterator[tuple[str | int | None, ...]]:
    """One row a quotation, cells in the order of ``HEADER``; ``None`` for what is not there."""
    numbers = paragraphs(record)
    for quote, number in zip(record.quotes, numbers, strict=True):
        yield (
            record.meta.source.path, quote.speaker, quote.speaker_kind, quote.speaker_mention, quote.role, quote.text,
            quote.cue, quote.kind, quote.utterance, number, quote.start, quote.end,
        )  # fmt: skip


def paragraphs(record: Record) -> list[int]:
    """The number of the body's paragraph that each quotation stands in, from 1."""
    breaks = [found.start() for found in _BREAK.finditer(record.body or "")]
    return [bisect_right(breaks, quote.start) + 1 for quote in record.quotes]
