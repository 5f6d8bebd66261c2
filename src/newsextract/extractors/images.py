"""images."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Image
from newsextract.registry import extractor


@extractor
def images(doc: Document) -> list[Image]:
    """PLACEHOLDER."""
    return []
