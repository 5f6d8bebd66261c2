"""Parts of a plain text -> blocks and figures of the Document."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import Caption
from newsextract.model.document import Block, Figure
from newsextract.reading.plain_text.inline_marks import Picture
from newsextract.reading.plain_text.part import Part

PARTS_BEHIND = 3
"""Parts behind the article's last paragraph among which a caption still is the article's."""

_ORNAMENT: Final = pattern(
    r"(?i)\.svg\b|\.gif\b|^data:|\b(?:logo|icon|avatar|pixel|spacer|badge|button|emoji|placeholder|blank|loading)s?\b"
)


def blocks(parts: list[Part]) -> tuple[tuple[Block, ...], tuple[Figure, ...]]:
    """Every part as a block, and the figures of the article's pictures and caption lines."""
    made: list[Block] = []
    indents: dict[int, list[int]] = {}
    for part in parts:
        if part.kind == "list_item" and part.paragraph.indent not in indents.setdefault(part.group, []):
            indents[part.group].append(part.paragraph.indent)
    figures: list[Figure] = []
    open_figure: tuple[int, Figure] | None = None  # the part of the last figure, as long as it can be continued
    waiting: Picture | None = None  # a picture whose caption has not been met
    first = next((n for n, p in enumerate(parts) if p.role == "headline"), 0)
    while first and parts[first - 1].role == "caption" and parts[first - 1].caption:
        first -= 1  # a picture right above the headline
    last = max((n for n, p in enumerate(parts) if p.role == "body"), default=-1)
    for n, part in enumerate(parts):
        after = len(made) - 1
        if part.text:
            made.append(_block(part, indents))
        if not first <= n <= last + PARTS_BEHIND:
            continue
        if part.caption and part.role not in ("byline", "date"):
            own = part.paragraph.pictures
            picture, waiting = own[0] if own else waiting, None
            before = open_figure[1] if open_figure and open_figure[0] == n - 1 else None
            if before is not None and part.caption == Caption(credit=before.credit):
                continue  # printed again below the caption that ends in it
            figure = _with_caption(part, picture, before, after)
            if before is not None and figure.line == before.line:
                figures.pop()
            if figure.url or figure.alt or figure.caption or figure.credit:
                figures.append(figure)
                open_figure = n, figure
            continue
        for picture in part.paragraph.pictures:
            waiting = picture
            if n < last and picture.url and not (part.text or picture.linked or _ORNAMENT.search(picture.url)):
                found = Figure(
                    url=picture.url, alt=picture.alt or None, rule="picture", line=part.paragraph.line, after=after
                )
                figures.append(found)
                open_figure, waiting = (n, found), None
        if part.text and not part.paragraph.pictures:
            waiting = None
    return tuple(made), tuple(figures)


def _block(part: Part, indents: dict[int, list[int]]) -> Block:
    level = 0
    if part.kind == "heading":
        level = max(part.paragraph.level, 2)
    elif part.kind == "list_item":  # an item's depth by how far it is set in, among the items of its list
        level = 1 + sum(indent < part.paragraph.indent for indent in indents[part.group])
    one = part.paragraph
    role, reason, ordered = part.role or "boilerplate", part.reason or one.dropped, bool(one.number)
    return Block.of(part.kind, part.text, role, reason, one.line, "", level, ordered, part.group, one.links)


def _with_caption(part: Part, picture: Picture | None, before: Figure | None, after: int) -> Figure:
    """The figure of a caption line.

    picture  the one above it
    before   the figure right above: where each has what the other lacks, the two are one, which keeps its place
    """
    found = part.caption
    assert found is not None
    figure = Figure(
        url=picture.url or None if picture else None,
        alt=found.alt or (picture.alt or None if picture else None),
        caption=found.caption,
        credit=found.credit,
        media=found.media,
        rule="caption line",
        line=part.paragraph.line,
        after=after,
    )
    if before is None or (before.url and figure.url) or (before.rule != "picture" and before.media != figure.media):
        return figure
    if (before.caption and figure.caption) or (before.credit and figure.credit):
        return figure
    return Figure(
        url=before.url or figure.url,
        alt=before.alt or figure.alt,
        caption=before.caption or figure.caption,
        credit=before.credit or figure.credit,
        media=figure.media,
        rule="caption line",
        line=before.line,
        after=before.after,
    )
