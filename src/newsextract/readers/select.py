"""Which of a page's blocks are the article's body: containers named by their marks, weighed by running text.

In three steps, each linear: marks are inherited downwards and dropped where the text contradicts them;
the region is the smallest container that holds nearly all running text outside marked containers;
inside the region single blocks go that are labels, links or promotions.
"""

from __future__ import annotations

from newsextract.readers import lines, marks
from newsextract.readers.prose import ends_sentence, is_prose
from newsextract.readers.walk import Node, Raw, Walk

MOST = 0.5  # a mark is wrong for a container that holds more than this share of the page's running text
NEARLY_ALL = 0.9  # of its running text a container's child holds, when the child is the region
LINKY = 0.5  # of a block's characters stand in links, when the block is a list of links
COUNTED = 600  # characters of a block that count: one giant block must not outweigh an article
LEAST = 140  # characters of running text of the shortest article
# Marks that stay even on the container with most of the text: a page can have more comments than article.
_STAY = marks.COMMENT | marks.RELATED | marks.BIO | marks.LEGAL
_INHERITED = marks.NEGATIVE


class Selection:
    """What was decided: the region, and why there is none."""

    def __init__(self, walk: Walk, language: str | None, headline: Raw | None) -> None:
        self.walk = walk
        self.language = language
        self.headline = headline
        self.region: Node = walk.nodes[0]
        _weigh(walk)
        drop = _STAY
        while True:
            _zones(walk, drop, headline)
            total = _sum(walk)
            if total >= LEAST or drop == 0:
                break
            drop = 0
        self.total = total
        self.region = _region(walk)


def _weigh(walk: Walk) -> None:
    """Give each node the running text directly in it and below, marked or not."""
    for raw in walk.raws:
        raw.weight = weight(raw)
        raw.node.weight += raw.weight
    for node in reversed(walk.nodes):
        if node.parent is not None:
            node.parent.weight += node.weight


def weight(raw: Raw) -> float:
    """Characters of running text of a block."""
    if raw.role or raw.kind in ("heading", "row") or raw.linked > LINKY * raw.size:
        return 0.0
    if not is_prose(raw.text):
        return 0.0
    return float(min(raw.size - raw.linked, COUNTED))


def _zones(walk: Walk, stay: int, headline: Raw | None) -> None:
    """Inherit marks; drop one that most of the page's text, or text with the headline, contradicts."""
    named = headline.node.index if headline is not None else -1
    whole = walk.nodes[0].weight
    for node in walk.nodes:
        above = node.parent
        if above is not None and above.zone:
            node.zone, node.zone_word = above.zone, above.zone_word
            continue
        mark = node.mark & _INHERITED
        node.zone = 0
        if not mark or node.tag in ("html", "body"):
            continue
        if node.weight > MOST * whole and not mark & stay:
            continue
        if node.mark & marks.BODY and mark & ~marks.HIDDEN and not mark & marks.COMMENT:
            continue
        node.zone, node.zone_word = mark, node.word


def _sum(walk: Walk) -> float:
    """Weigh again, only what stands outside the zones."""
    for node in walk.nodes:
        node.weight = 0.0
    for raw in walk.raws:
        if not raw.node.zone:
            raw.node.weight += raw.weight
    for node in reversed(walk.nodes):
        if node.parent is not None:
            node.parent.weight += node.weight
    return walk.nodes[0].weight


def _region(walk: Walk) -> Node:
    """The smallest container with nearly all running text."""
    heaviest: dict[int, Node] = {}
    for node in walk.nodes:
        if node.parent is not None:
            best = heaviest.get(node.parent.index)
            if best is None or node.weight > best.weight:
                heaviest[node.parent.index] = node
    here = walk.nodes[0]
    while True:
        child = heaviest.get(here.index)
        if child is None or child.weight < NEARLY_ALL * here.weight or child.tag in ("p", "li", "blockquote", "pre"):
            return here
        here = child


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
        elif raw.linked > LINKY * raw.size and (raw.kind != "paragraph" or raw.linked > 0.8 * raw.size):
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
