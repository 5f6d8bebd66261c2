"""findings."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Finding
from newsextract.registry import extractor


@extractor
def findings(doc: Document) -> list[Finding]:
    """PLACEHOLDER."""
    return []
