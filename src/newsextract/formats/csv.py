"""CSV as RFC 4180 has it, with a header; a cell that a spreadsheet would run as a formula gets an apostrophe."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from newsextract.formats import flat
from newsextract.formats.text import harmless
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json

BETWEEN = ""
STRUCTURED = False
SUFFIX = ".csv"

# What begins a formula in Excel, LibreOffice or Google Sheets, also in full-width form; tabs and line ends are
# passed over by some of them.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Layout:
    """Rows of one view; ``HEADER`` stands once, before the first row."""

    BETWEEN = BETWEEN
    STRUCTURED = STRUCTURED

    def __init__(self, view: flat.View) -> None:
        self.view = view
        self.HEADER = lines([view.columns])

    def format_record(self, record: Record, document: Document | None = None, *, pretty: bool = False) -> str:
        """The record's rows; none when it has no such part."""
        columns = self.view.columns
        return lines([row.get(name) for name in columns] for row in self.view.rows(record.to_dict()))


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one row of ``articles``, under its header."""
    layout = Layout(flat.view(None, (), record.keys, tuple(record.extra)))
    return layout.HEADER + layout.format_record(record, document)


def lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows of values as lines of CSV."""
    out = io.StringIO()
    csv.writer(out).writerows([cell(value) for value in row] for row in rows)
    return out.getvalue()


def cell(value: Any) -> str:
    """One value as a cell: lists of plain values with "; " between them, other structures as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list) and not any(isinstance(one, (list, dict)) for one in value):
        value = "; ".join(str(one) for one in value if one is not None)
    elif not isinstance(value, str):
        return dump_json(value)
    text = harmless(value)
    return "'" + text if text.startswith(_FORMULA) else text
