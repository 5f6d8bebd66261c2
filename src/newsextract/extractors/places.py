"""places."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Place
from newsextract.registry import extractor


@extractor
def places(doc: Document) -> list[Place]:
    """PLACEHOLDER."""
    return []
