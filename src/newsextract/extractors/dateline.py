"""dateline."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Dateline
from newsextract.registry import extractor


@extractor
def dateline(doc: Document) -> Dateline | None:
    """PLACEHOLDER."""
    return None
