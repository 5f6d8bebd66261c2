"""Readers: one module for each kind of input, under the kind's name; all build the same Document.

A new kind of input is a module with ``read(source) -> Document`` and its name in ``InputKind``; ``source/kinds.py``
says how it is recognised.
"""

from __future__ import annotations

import importlib

from newsextract.model.document import Document
from newsextract.model.source import Source


def read(source: Source) -> Document:
    """The document of a source, by the reader for its kind (text never loads lxml)."""
    if "not_article" in source.flags:  # binary data, which no reader can read
        return Document(source=source, flags=source.flags, issues=source.issues)
    module = importlib.import_module(f"{__name__}.{source.kind}")
    document: Document = module.read(source)
    return document
