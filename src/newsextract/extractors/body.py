"""The article's own text."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.evidence import note
from newsextract.registry import extractor


@extractor
def body(doc: Document) -> str | None:
    """Clean article text: paragraphs separated by one blank line, list items as "- " lines."""
    lines: list[str] = []
    group = 0
    for block in doc.with_role("body"):
        together = block.group and block.group == group
        if lines and not together:
            lines.append("")
        lines.append(f"- {block.text}" if block.kind == "list_item" else block.text)
        group = block.group
    if not lines:
        return None
    note("blocks", place=next(doc.with_role("body")).place)
    return "\n".join(lines)
