"""Parts of a plain text -> blocks and figures of the Document."""

from __future__ import annotations

from newsextract.model.document import Block, Figure
from newsextract.reading.plain_text.part import Part

BEHIND = 3
"""Parts behind the article's last paragraph among which a caption still is the article's."""


def blocks(parts: list[Part]) -> tuple[tuple[Block, ...], tuple[Figure, ...]]:
    """Every part as a block, and the figures of the article's caption lines."""
    made: list[Block] = []
    indents: dict[int, list[int]] = {}
    for part in parts:
        if part.kind == "list_item" and part.paragraph.indent not in indents.setdefault(part.group, []):
            indents[part.group].append(part.paragraph.indent)
    figures: list[Figure] = []
    first = next((n for n, p in enumerate(parts) if p.role == "headline"), 0)
    last = max((n for n, p in enumerate(parts) if p.role == "body"), default=-1) + BEHIND
    for n, part in enumerate(parts):
        if part.caption and first <= n <= last:
            _add_figure(figures, part, len(made) - 1, parts[n - 1] if n else None)
        made.append(
            Block(
                kind=part.kind,
                text=part.text,
                role=part.role or "boilerplate",
                reason=part.reason or part.paragraph.dropped,
                line=part.paragraph.line,
                level=_depth(part, indents)
                if part.kind == "list_item"
                else max(part.paragraph.level, 2)
                if part.kind == "heading"
                else 0,
                ordered=bool(part.paragraph.number),
                group=part.group,
                links=part.paragraph.links,
            )
        )
    return tuple(made), tuple(figures)


def _depth(part: Part, indents: dict[int, list[int]]) -> int:
    """A list item's depth by how far it is set in, among the items of its list."""
    return 1 + sum(indent < part.paragraph.indent for indent in indents.get(part.group, ()))


def _add_figure(figures: list[Figure], part: Part, after: int, before: Part | None) -> None:
    """A figure; a caption line right under a line with only the credit is of the same picture."""
    found = part.caption
    assert found is not None
    last = figures[-1] if figures else None
    if (
        last
        and before
        and before.caption
        and last.line == before.paragraph.line
        and last.media == found.media
        and not (last.caption and found.caption)
        and not (last.credit and found.credit)
    ):
        figures[-1] = Figure(
            alt=last.alt or found.alt,
            caption=last.caption or found.caption,
            credit=last.credit or found.credit,
            media=last.media,
            rule=last.rule,
            line=last.line,
            after=last.after,
        )
        return
    if not (found.alt or found.caption or found.credit):
        return
    figures.append(
        Figure(
            alt=found.alt,
            caption=found.caption,
            credit=found.credit,
            media=found.media,
            rule="caption line",
            line=part.paragraph.line,
            after=after,
        )
    )
