"""The article's own text."""

from __future__ import annotations

from newsextract.body_text import layout
from newsextract.evidence import note
from newsextract.model.document import Document
from newsextract.registry import extractor


@extractor
def body(doc: Document) -> str | None:
    """Clean article text: paragraphs separated by one blank line, list items as "- " lines."""
    text, starts = layout(doc)
    if not starts:
        return None
    note("blocks", place=doc.blocks[starts[0][0]].place)
    return text
