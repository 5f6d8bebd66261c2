"""Plain text -> Document. PLACEHOLDER."""

from __future__ import annotations

from newsextract.document import Block, Document
from newsextract.sources import Source


def read(source: Source) -> Document:
    """Paragraphs as they stand."""
    blocks = tuple(
        Block(kind="paragraph", text=" ".join(p.split()), role="body") for p in source.text.split("\n\n") if p.strip()
    )
    return Document(source=source, blocks=blocks)
