"""Record -> text: one module for each format.

A new format is a module with ``format_record`` and what else ``Format`` lists, and its line in ``FORMATS``.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast

from newsextract.model.document import Document
from newsextract.model.record import Record

if TYPE_CHECKING:
    from newsextract.formats.flat import View

FORMATS = {
    "json": "newsextract.formats.json",
    "jsonl": "newsextract.formats.jsonl",
    "text": "newsextract.formats.text",
    "markdown": "newsextract.formats.markdown",
    "html": "newsextract.formats.html",
    "yaml": "newsextract.formats.yaml",
    "jsonld": "newsextract.formats.jsonld",
    "ninjs": "newsextract.formats.ninjs",
    "label-studio": "newsextract.formats.label_studio",
    "csv": "newsextract.formats.csv",
}

ROWS = ("csv", "jsonl")
"""Formats that can show a view of the record as rows (``flat.py``): their modules have a ``Layout`` for one."""


class Format(Protocol):
    """What a format's module holds; three more names where they are needed:

    SINGLE  what the output is when it can hold one record only: "one page"
    HEADER  what stands once, before the first record
    FOOTER  what stands once, behind the last
    """

    BETWEEN: str
    """What stands between two records."""
    STRUCTURED: bool
    """True when the whole record is in it, ``meta`` too."""

    def format_record(self, record: Record, document: Document, *, pretty: bool = False) -> str:
        """The record as text that ends with a line break unless ``FOOTER`` has it, or nothing.

        ``pretty`` is for eyes and for one record only: indented if need be.
        """


class Rows(Format, Protocol):
    """A format of rows."""

    HEADER: str
    """What stands once, before the first row."""


def load(name: str) -> Format:
    """The module of a format in ``FORMATS``."""
    return cast(Format, importlib.import_module(FORMATS[name]))


def load_rows(name: str, view: View) -> Rows:
    """A format in ``ROWS``, for the rows of a view."""
    return cast(Rows, importlib.import_module(FORMATS[name]).Layout(view))
