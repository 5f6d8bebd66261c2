"""date_published."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.registry import extractor


@extractor
def date_published(doc: Document) -> str | None:
    """PLACEHOLDER."""
    return None


@extractor
def date_published_raw(doc: Document) -> str | None:
    """PLACEHOLDER."""
    return None
