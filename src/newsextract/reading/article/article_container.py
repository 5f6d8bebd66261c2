"""The container of the body: the smallest one with nearly all of the page's running text."""

from __future__ import annotations

import itertools
from typing import Final

from newsextract.reading.article import zones
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

CHILD_SHARE: Final = 0.9
"""Share of a container's running text from which on its fullest child is looked at instead of it."""
CHILD_SHARE_WITH_HEADLINE: Final = 0.65
"""The same share for a child that holds the headline as well."""
WIDENING_TEXT_SHARE: Final = 0.5
"""Share of running text among what a wider container adds, from which on the wider one is chosen."""
WIDENING_OTHER_TEXT: Final = 300
"""Characters that a wider container may add without reaching that share: a byline, a date, a share bar."""
_TEXT_TAGS: Final = frozenset(("p", "li", "blockquote", "pre"))


class Region:
    """The container of the body (``node``), and ``total``, the running text of the page outside all zones."""

    def __init__(self, walk: Walk, language: str | None, headline: Raw | None) -> None:
        self.walk = walk
        self.language = language
        self.headline = headline
        self.total = zones.mark_zones(walk, headline)
        self.node = _widest(walk, headline, _smallest(walk, headline))


def _smallest(walk: Walk, headline: Raw | None) -> Node:
    """The smallest container with nearly all running text."""
    fullest: list[Node | None] = [None] * len(walk.nodes)  # child of each container
    for node in walk.nodes:
        if node.parent is not None:
            best = fullest[node.parent.index]
            if best is None or node.free > best.free:
                fullest[node.parent.index] = node
    here = walk.nodes[0]
    while True:
        child = fullest[here.index]
        if child is None or child.tag in _TEXT_TAGS:
            return here
        together = headline is not None and child.start <= headline.number < child.stop and headline.node is not child
        if child.free < (CHILD_SHARE_WITH_HEADLINE if together else CHILD_SHARE) * here.free:
            return here
        here = child


def _widest(walk: Walk, headline: Raw | None, here: Node) -> Node:
    """The container itself, or the widest one around it that adds running text for the most part."""
    widest = here
    while here.parent is not None and here.parent.tag not in ("body", "html"):
        above = here.parent
        added = text = 0.0
        for raw in itertools.chain(walk.raws[above.start : here.start], walk.raws[here.stop : above.stop]):
            if raw.role or raw.node.zone or (headline is not None and raw.number < headline.number):
                continue
            if not raw.weight and not raw.linked and raw.kind in ("list_item", "heading", "row"):
                continue  # a text's own points, crossheads and tables tell nothing about the container
            added += raw.size
            text += raw.weight
        if text >= WIDENING_TEXT_SHARE * added and text > 0:
            widest = above
        elif added > WIDENING_OTHER_TEXT:
            break
        here = above
    return widest
