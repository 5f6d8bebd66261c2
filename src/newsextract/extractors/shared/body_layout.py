"""How the body's blocks stand in its text: paragraphs with blank lines between, list items as "- " lines."""

from __future__ import annotations

from newsextract.model.document import Document


def layout(doc: Document) -> tuple[str, list[tuple[int, int]]]:
    """The body's text, and for each of its blocks its index in ``doc.blocks`` and its offset in the text."""
    parts: list[str] = []
    starts: list[tuple[int, int]] = []
    group = size = 0
    for index, block in enumerate(doc.blocks):
        if block.role != "body":
            continue
        together = block.group and block.group == group
        between = "" if not parts else "\n" if together else "\n\n"
        line = f"- {block.text}" if block.kind == "list_item" else block.text
        starts.append((index, size + len(between)))
        parts += (between, line)
        size += len(between) + len(line)
        group = block.group
    return "".join(parts), starts
