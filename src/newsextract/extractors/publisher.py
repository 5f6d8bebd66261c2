"""publisher."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.registry import extractor


@extractor
def publisher(doc: Document) -> str | None:
    """PLACEHOLDER."""
    return None
