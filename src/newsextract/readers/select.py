"""Which of a page's blocks are the article's body: containers named by their marks, weighed by running text.

In three steps, each linear: marks are inherited downwards and dropped where the text contradicts them;
the region is the smallest container that holds nearly all running text outside marked containers;
inside the region single blocks go that are labels, links or promotions.
"""

from __future__ import annotations

import itertools

from newsextract.readers import lines, marks, zones
from newsextract.readers.prose import ends_sentence, is_prose
from newsextract.readers.walk import Node, Raw, Walk

NEARLY_ALL = 0.9  # of its running text a container's child holds, when the child is the region
CLEAN = 0.5  # of what a wider container adds must be running text
FEW_LINES = 300  # characters that a wider container may add that are none: a byline, a date, a share bar
_TEXT_TAGS = frozenset(("p", "li", "blockquote", "pre"))


class Selection:
    """What was decided: the region, and the running text outside marked containers."""

    def __init__(self, walk: Walk, language: str | None, headline: Raw | None) -> None:
        self.walk = walk
        self.language = language
        self.headline = headline
        self.total = zones.find(walk, headline)
        self.region = _region(walk, headline)


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
        if child is None or child.free < NEARLY_ALL * here.free or child.tag in _TEXT_TAGS:
            break
        here = child
    best_node = here
    while here.parent is not None and here.parent.tag not in ("body", "html"):
        above = here.parent
        joined = text = 0.0
        for raw in itertools.chain(walk.raws[above.start : here.start], walk.raws[here.stop : above.stop]):
            if raw.role or raw.node.zone or (headline is not None and raw.number < headline.number):
                continue
            joined += raw.size
            text += raw.weight
        if text >= CLEAN * joined and text > 0:
            best_node = above
        elif joined > FEW_LINES:
            break
        here = above
    return best_node


def assign(chosen: Selection) -> None:
    """Give each block without a role its role."""
    region, language = chosen.region, chosen.language
    inside = [r for r in chosen.walk.raws if region.index <= r.node.index <= region.end]
    first = next((n for n, r in enumerate(inside) if r.weight and not r.node.zone), 0)
    last = next((n for n in range(len(inside) - 1, -1, -1) if inside[n].weight and not inside[n].node.zone), -1)
    kept = {r.number for r in inside[first : last + 1]}
    for raw in chosen.walk.raws:
        zone = raw.node.zone
        if raw.role and not (zone and raw.role == "caption"):
            continue
        if zone:
            raw.role = role_of(zone)
            raw.reason = marks.reason(zone, raw.node.zone_word)
            continue
        if raw.number not in kept:
            raw.role, raw.reason = "boilerplate", "outside the body"
            continue
        said = lines.label(raw.text, language)
        if said is not None:
            raw.role, raw.reason = said.role, said.reason
        elif raw.linked > zones.LINKY * raw.size and (raw.kind != "paragraph" or raw.linked > 0.8 * raw.size):
            raw.role, raw.reason = "related", "high link density"
        elif raw.kind == "heading" or is_prose(raw.text) or ends_sentence(raw.text) or raw.kind in ("list_item", "row", "quote"):
            raw.role, raw.reason = "body", "running text in the region"
        elif raw.size > 40:
            raw.role, raw.reason = "body", "text in the region"
        else:
            raw.role, raw.reason = "boilerplate", "short line without a sentence"


def role_of(zone: int) -> str:
    """The role that a mark means."""
    if zone & marks.HIDDEN:
        return "hidden"
    if zone & marks.COMMENT:
        return "comment"
    if zone & marks.RELATED:
        return "related"
    if zone & marks.BIO:
        return "boilerplate"
    return "boilerplate"
