"""keywords."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.registry import extractor


@extractor
def keywords(doc: Document) -> list[str]:
    """PLACEHOLDER."""
    return []
