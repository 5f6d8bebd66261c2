"""JSON Lines: one object on one line for each record, or for each row of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsextract.formats.format import Format
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json

if TYPE_CHECKING:
    from newsextract.formats.flat import View


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one JSON object on one line."""
    return record.to_json() + "\n"


def rows(view: View) -> Format:
    """The format of a view's rows: an object on a line for each."""

    def render(record: Record, document: Document, *, pretty: bool = False) -> str:
        return "".join(dump_json(row) + "\n" for row in view.rows(record.to_dict()))

    return Format(suffix=".jsonl", render=render, may_be_empty=True)


FORMAT = Format(suffix=".jsonl", render=format_record, whole=True, rows=rows)
