"""authors."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Author
from newsextract.registry import extractor


@extractor
def authors(doc: Document) -> list[Author]:
    """PLACEHOLDER."""
    return []
