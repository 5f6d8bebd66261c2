"""Cards that announce other stories: small boxes with a linked title, and a sentence or a date."""

from __future__ import annotations

from typing import Final

from newsextract.reading.article.article_container import Region
from newsextract.reading.lines import header_lines
from newsextract.reading.markup.nodes import Node, Raw

BLOCKS: Final = 5  # blocks of a card; those in marked containers are not counted
SIZE: Final = 700  # characters of them
MARKED: Final = 3  # times as many blocks as a card may have with those
LINKED: Final = 0.8  # of a title's characters stand in links
TITLE: Final = 25  # characters of a title that is no heading
ALIKE: Final = 3  # cards of one kind side by side, when their titles need not be headings
MOST: Final = 0.5  # of the running text in such cards, when the page's own text is printed so


def find(region: Region) -> None:
    """Give the blocks of cards their role.

    A heading that is a link makes a card, unless most of the text is in such cards; so does any linked line where
    several boxes of one kind side by side have a line, a sentence, and a date or an author as a list of stories has.
    """
    raws = region.walk.raws
    headed: dict[int, Node] = {}
    listed: dict[tuple[int, str, str], dict[int, Node]] = {}
    for raw in raws[region.node.start : region.node.stop]:
        heading = raw.kind == "heading"
        if raw.role or raw.linked < LINKED * raw.size or not (heading or raw.size >= TITLE):
            continue
        box = _box(raw, region)
        if heading:
            headed[box.index] = box
        if box.parent is not None and _is_story(raws[box.start : box.stop], region.language):
            kind = box.parent.index, box.tag, box.element.get("class") or ""
            listed.setdefault(kind, {})[box.index] = box
    _give(headed, region, "card with a linked heading")
    for boxes in listed.values():
        if len(boxes) >= ALIKE:
            _give(boxes, region, "card of a list of stories")


def _box(raw: Raw, region: Region) -> Node:
    """The widest container around a title that is no larger than a card."""
    node = box = raw.node
    while node.parent is not None and node.parent.index > region.node.index:
        node = node.parent
        if node.stop - node.start > MARKED * BLOCKS:
            break
        held = [one for one in region.walk.raws[node.start : node.stop] if not one.node.zone]
        if len(held) > BLOCKS or sum(one.size for one in held) > SIZE:
            break
        box = node
    return box


def _is_story(held: list[Raw], language: str | None) -> bool:
    """True for running text with a date or an author's name beside it."""
    return any(one.weight for one in held) and any(
        one.time or header_lines.kind_of(one.text, language) in ("date", "byline") for one in held
    )


def _give(boxes: dict[int, Node], region: Region, reason: str) -> None:
    cards = [raw for box in boxes.values() for raw in region.walk.raws[box.start : box.stop] if not raw.role]
    if sum(raw.weight for raw in cards) > MOST * region.total:
        return
    for raw in cards:
        raw.role, raw.reason = "related", reason
