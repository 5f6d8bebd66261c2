"""Links inside the body."""

from __future__ import annotations

from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document
from newsextract.model.record_types import Link


@extractor
def links(doc: Document) -> list[Link]:
    """Links inside the body, in order, each once."""
    found = {
        (link.text, link.url): link
        for block in doc.with_role("body")
        for link in block.links
        if link.text and link.url.startswith(("http:", "https:"))
    }
    if evidence.explaining():
        for _, address in found:
            evidence.note("link in the body", address)
    return list(found.values())
