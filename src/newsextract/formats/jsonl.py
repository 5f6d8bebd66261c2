"""JSON Lines: one object on one line for each record, always."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json

if TYPE_CHECKING:
    from newsextract.formats.flat import View

BETWEEN = ""
STRUCTURED = True


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one JSON object on one line."""
    return record.to_json() + "\n"


class Layout:
    """Rows of one view, an object on a line for each."""

    BETWEEN = BETWEEN
    STRUCTURED = False
    HEADER = ""

    def __init__(self, view: View) -> None:
        self.view = view

    def format_record(self, record: Record, document: Document | None = None, *, pretty: bool = False) -> str:
        """The record's rows; none when it has no such part."""
        return "".join(dump_json(row) + "\n" for row in self.view.rows(record.to_dict()))
