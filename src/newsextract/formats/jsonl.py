"""JSON Lines: one object on one line for each record, always."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.record import Record

BETWEEN = ""
STRUCTURED = True


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one JSON object on one line."""
    return record.to_json() + "\n"
