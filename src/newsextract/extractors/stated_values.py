"""What the file states outside the article: it takes the place of what an extractor found."""

from __future__ import annotations

from typing import Any

from newsextract.extractors import evidence
from newsextract.model.document import Document

CONFIDENCE = 0.99
"""Of a value that the file states: databases and feeds err too, in about one of a hundred documents."""

_OF = {
    "headline": "headline",
    "subheadline": "subheadline",
    "description": "description",
    "byline": "byline",
    "publisher": "publisher",
    "section": "section",
    "keywords": "keywords",
    "url": "url",
    "date_published_raw": "date_published",
    "date_modified_raw": "date_modified",
}
"""Fields that a file may state, with the names under which it does."""


def stated(name: str, doc: Document) -> Any:
    """The value that the file states for a field; ``None`` where it states none."""
    given = doc.source.stated
    value = getattr(given, _OF[name]) if given is not None and name in _OF else None
    if value:
        evidence.note("stated by the file", "; ".join(value) if isinstance(value, list) else str(value))
    return value or None
