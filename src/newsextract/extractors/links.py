"""links."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Link
from newsextract.registry import extractor


@extractor
def links(doc: Document) -> list[Link]:
    """PLACEHOLDER."""
    return []
