"""region."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Region
from newsextract.registry import extractor


@extractor
def region(doc: Document) -> Region | None:
    """PLACEHOLDER."""
    return None
