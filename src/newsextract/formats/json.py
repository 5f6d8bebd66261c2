"""JSON: one object for each record, indented where a person may read it, otherwise on one line."""

from __future__ import annotations

from newsextract.formats.format import Format
from newsextract.model.document import Document
from newsextract.model.record import Record


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one JSON object."""
    return record.to_json(indent=2 if pretty else None) + "\n"


FORMAT = Format(suffix=".json", render=format_record, single="one object", whole=True)
