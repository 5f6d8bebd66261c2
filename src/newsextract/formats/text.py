"""Plain text: the body and nothing else."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.record import Record
from newsextract.safe import harmless

BETWEEN = "\n"
STRUCTURED = False


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The clean body; nothing when there is none."""
    return harmless(record.body) + "\n" if record.body else ""
