"""Plain text: the body and nothing else."""

from __future__ import annotations

from newsextract.base.clean_text import clean
from newsextract.base.patterns import pattern
from newsextract.model.document import Document
from newsextract.model.record import Record

BETWEEN = "\n"
STRUCTURED = False

# Bidirectional marks, embeddings, overrides and isolates, and the byte-order mark.
_DIRECTION = pattern("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The clean body; nothing when there is none."""
    return harmless(record.body) + "\n" if record.body else ""


def harmless(text: str) -> str:
    """Text without control characters, and without what only steers its direction."""
    return _DIRECTION.sub("", clean(text)[0])
