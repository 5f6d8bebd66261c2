"""Cards that announce other stories: small boxes with a linked title, and a sentence or a date."""

from __future__ import annotations

from typing import Final

from newsextract.reading.article.article_container import Region
from newsextract.reading.lines import header_lines
from newsextract.reading.markup.nodes import Node, Raw

MOST_BLOCKS: Final = 5
"""Blocks of a card; those in zones are not counted."""
BLOCKS_WITH_ZONES: Final = 3
"""How many times as many blocks a card may have when those in zones are counted too."""
LONGEST_CARD: Final = 700
"""Characters of a card's blocks."""
TITLE_LINK_SHARE: Final = 0.8
"""Share of a title's characters that stand in links."""
SHORTEST_TITLE: Final = 25
"""Characters of a title that is no heading."""
FEWEST_ALIKE: Final = 3
"""Cards of one kind side by side whose titles need not be headings."""
MOST_TEXT_IN_CARDS: Final = 0.5
"""Share of the running text in such boxes, above which they are no cards: the page prints its own text in them."""


def mark_cards(region: Region) -> None:
    """Give the blocks of cards the role "related".

    A heading that is a link makes a card, unless most of the text is in such cards; so does any linked line where
    several boxes of one kind side by side have a line, a sentence, and a date or an author as a list of stories has.
    """
    raws = region.walk.raws
    headed: dict[int, Node] = {}
    listed: dict[tuple[int, str, str], dict[int, Node]] = {}
    for raw in raws[region.node.start : region.node.stop]:
        heading = raw.kind == "heading"
        if raw.role or raw.linked < TITLE_LINK_SHARE * raw.size or not (heading or raw.size >= SHORTEST_TITLE):
            continue
        box = _card_around(raw, region)
        if heading:
            headed[box.index] = box
        if box.parent is not None and _is_story(raws[box.start : box.stop], region.language):
            kind = box.parent.index, box.tag, box.names
            listed.setdefault(kind, {})[box.index] = box
    _mark_related(headed, region, "card with a linked heading")
    for boxes in listed.values():
        if len(boxes) >= FEWEST_ALIKE:
            _mark_related(boxes, region, "card of a list of stories")


def _card_around(raw: Raw, region: Region) -> Node:
    """The widest container around a title that is no larger than a card."""
    node = box = raw.node
    while node.parent is not None and node.parent.index > region.node.index:
        node = node.parent
        if node.stop - node.start > BLOCKS_WITH_ZONES * MOST_BLOCKS:
            break
        held = [one for one in region.walk.raws[node.start : node.stop] if not one.node.zone]
        if len(held) > MOST_BLOCKS or sum(one.size for one in held) > LONGEST_CARD:
            break
        box = node
    return box


def _is_story(held: list[Raw], language: str | None) -> bool:
    """True for running text with a date or an author's name beside it."""
    return any(one.weight for one in held) and any(
        one.time or header_lines.kind_of(one.text, language) in ("date", "byline") for one in held
    )


def _mark_related(boxes: dict[int, Node], region: Region, reason: str) -> None:
    """Mark the blocks of some boxes, unless these hold most of the running text."""
    cards = [raw for box in boxes.values() for raw in region.walk.raws[box.start : box.stop] if not raw.role]
    if sum(raw.weight for raw in cards) > MOST_TEXT_IN_CARDS * region.total:
        return
    for raw in cards:
        raw.role, raw.reason = "related", reason
