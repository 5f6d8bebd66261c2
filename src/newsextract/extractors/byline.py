"""byline."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.registry import extractor


@extractor
def byline(doc: Document) -> str | None:
    """PLACEHOLDER."""
    return None
