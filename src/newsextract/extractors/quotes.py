"""quotes."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Quote
from newsextract.registry import extractor


@extractor
def quotes(doc: Document, body: str | None) -> list[Quote]:
    """PLACEHOLDER."""
    return []
