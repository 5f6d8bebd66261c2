"""Readers: one module for each kind of input, under the kind's name; all build the same Document.

A new kind of input is a module with ``read(source) -> Document`` and its name in ``InputKind``; ``source/kinds.py``
says how it is recognised.
"""

from __future__ import annotations

import importlib
from types import MappingProxyType

from newsextract.model.document import Document, Fact
from newsextract.model.record_types import Stated
from newsextract.model.source import Source


def read(source: Source) -> Document:
    """The document of a source, by the reader for its kind (text never loads lxml)."""
    if "not_article" in source.flags:  # binary data, which no reader can read
        return Document(source=source, flags=source.flags, issues=source.issues)
    module = importlib.import_module(f"{__name__}.{source.kind}")
    document: Document = module.read(source)
    return document if source.stated is None else _with_stated(document, source.stated)


STATED = "stated by the file"
"""Source of a fact that the file states outside the article."""
_FACTS = (
    "headline", "subheadline", "description", "publisher", "section", "dateline", "date_published", "date_modified",
    "url",
)  # fmt: skip


def _with_stated(document: Document, stated: Stated) -> Document:
    """The document with what its file states before what it states itself; names are those of the byline alone."""
    facts = dict(document.metadata)
    for name in _FACTS:
        if value := getattr(stated, name):
            facts[name] = (Fact(value=value, source=STATED), *facts.get(name, ()))
    if stated.byline:
        facts.pop("author", None)
    return document.but(metadata=MappingProxyType(facts))
