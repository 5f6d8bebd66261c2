"""The region of a page that holds the article's body: the smallest container with nearly all running text."""

from __future__ import annotations

import itertools
from typing import Final

from newsextract.reading.article import zones
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

NEARLY_ALL: Final = 0.9  # of its running text a container's child holds, when the child is the region
WITH_HEADLINE: Final = 0.65  # ... and when it holds the headline as well
CLEAN: Final = 0.5  # of what a wider container adds must be running text
FEW_LINES: Final = 300  # characters that a wider container may add that are none: a byline, a date, a share bar
_TEXT_TAGS: Final = frozenset(("p", "li", "blockquote", "pre"))


class Region:
    """What was decided: the container of the body, and the running text outside marked containers."""

    def __init__(self, walk: Walk, language: str | None, headline: Raw | None) -> None:
        self.walk = walk
        self.language = language
        self.headline = headline
        self.total = zones.find(walk, headline)
        self.node = _region(walk, headline)


def _region(walk: Walk, headline: Raw | None) -> Node:
    """The smallest container with nearly all running text, widened while what joins it is mostly running text too."""
    heaviest: dict[int, Node] = {}
    for node in walk.nodes:
        if node.parent is not None:
            best = heaviest.get(node.parent.index)
            if best is None or node.free > best.free:
                heaviest[node.parent.index] = node
    here = walk.nodes[0]
    while True:
        child = heaviest.get(here.index)
        if child is None or child.tag in _TEXT_TAGS:
            break
        together = headline is not None and child.start <= headline.number < child.stop and headline.node is not child
        if child.free < (WITH_HEADLINE if together else NEARLY_ALL) * here.free:
            break
        here = child
    best_node = here
    while here.parent is not None and here.parent.tag not in ("body", "html"):
        above = here.parent
        joined = text = 0.0
        for raw in itertools.chain(walk.raws[above.start : here.start], walk.raws[here.stop : above.stop]):
            if raw.role or raw.node.zone or (headline is not None and raw.number < headline.number):
                continue
            if not raw.weight and not raw.linked and raw.kind in ("list_item", "heading", "row"):
                continue  # the points, crossheads and tables of a text go with it and tell nothing
            joined += raw.size
            text += raw.weight
        if text >= CLEAN * joined and text > 0:
            best_node = above
        elif joined > FEW_LINES:
            break
        here = above
    return best_node
