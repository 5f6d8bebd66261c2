"""Record -> text: one module for each format.

A new format is a module with ``format_record`` and ``BETWEEN``, and its line in ``FORMATS``.
"""

from __future__ import annotations

import importlib
from typing import Protocol, cast

from newsextract.document import Document
from newsextract.record import Record

FORMATS = {
    "json": "newsextract.formats.json",
    "jsonl": "newsextract.formats.jsonl",
    "text": "newsextract.formats.text",
    "markdown": "newsextract.formats.markdown",
}


class Format(Protocol):
    """What a format's module holds."""

    BETWEEN: str
    """What stands between two records."""
    STRUCTURED: bool
    """True when the whole record is in it, ``meta`` too."""

    def format_record(self, record: Record, document: Document, *, pretty: bool = False) -> str:
        """The record as text that ends with a line break, or nothing; ``pretty`` is for eyes: indented if need be."""


def load(name: str) -> Format:
    """The module of a format in ``FORMATS``."""
    return cast(Format, importlib.import_module(FORMATS[name]))
