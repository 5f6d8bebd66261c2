"""CSV (RFC 4180) with a header. A cell that a spreadsheet would run as a formula gets an apostrophe in front."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from newsextract.formats import flat
from newsextract.formats.format import Format
from newsextract.formats.text import harmless
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json

# What begins a formula in Excel, LibreOffice or Google Sheets, also in full-width form. Some of them skip tabs and
# line ends before it.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one row of ``articles``, under its header."""
    table = rows(flat.view(None, (), record.keys, tuple(record.extra)))
    return table.header + table.render(record, document)


def rows(view: flat.View) -> Format:
    """The format of a view's rows; its header stands once, before the first row."""

    def render(record: Record, document: Document, *, pretty: bool = False) -> str:
        return lines([row.get(name) for name in view.columns] for row in view.rows(record.to_dict()))

    return Format(suffix=".csv", render=render, header=lines([view.columns]), may_be_empty=True)


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
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


FORMAT = Format(suffix=".csv", render=format_record, rows=rows, rows_only=True)
