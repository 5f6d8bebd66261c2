"""Record -> text: one module for each format.

A new format is a module with ``format_record`` and what else ``Format`` lists, and its line in ``FORMATS``.
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
    "html": "newsextract.formats.html",
    "yaml": "newsextract.formats.yaml",
    "jsonld": "newsextract.formats.jsonld",
    "ninjs": "newsextract.formats.ninjs",
    "label-studio": "newsextract.formats.label_studio",
}


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


def load(name: str) -> Format:
    """The module of a format in ``FORMATS``."""
    return cast(Format, importlib.import_module(FORMATS[name]))
