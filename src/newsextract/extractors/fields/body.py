"""The article's own text."""

from __future__ import annotations

from newsextract.extractors.evidence import note
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.body_layout import layout
from newsextract.model.document import Document


@extractor
def body(doc: Document) -> str | None:
    """Clean article text: paragraphs separated by one blank line, list items as "- " lines."""
    text, starts = layout(doc)
    if not starts:
        return None
    note("blocks", place=doc.blocks[starts[0][0]].place)
    return text
