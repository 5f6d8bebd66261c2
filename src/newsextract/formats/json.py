"""JSON: one object for each record; for eyes indented, otherwise on one line."""

from __future__ import annotations

from newsextract.model.document import Document
from newsextract.model.record import Record

BETWEEN = ""
STRUCTURED = True
SINGLE = "one object"


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one JSON object."""
    return record.to_json(indent=2 if pretty else None) + "\n"
