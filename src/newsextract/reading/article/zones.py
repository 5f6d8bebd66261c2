"""Zones: containers that say they are something else than the article, unless what they hold proves otherwise."""

from __future__ import annotations

import re
from typing import Final

from newsextract.reading.lines.prose import ends_sentence, is_prose
from newsextract.reading.markup import class_marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

MOST: Final = 0.5  # a name is wrong when the containers that bear it hold more than this share of the running text
LINKY: Final = 0.5  # of a block's characters stand in links, when the block is a list of links
COUNTED: Final = 600  # characters of a block that count: one giant block must not outweigh an article
LONG: Final = 80  # characters from which text without Latin letters is running: not all scripts end sentences alike
LEAST: Final = 140  # characters of running text of the shortest article
# Marks that stay on containers with most of the text: a page can have more comments than article.
# The first three stay even on a single container with most of it.
_ALWAYS: Final = class_marks.COMMENT | class_marks.POPUP | class_marks.FOOTER
_STAY: Final = _ALWAYS | class_marks.RELATED | class_marks.BIO | class_marks.LEGAL
_LATIN: Final = re.compile(r"[A-Za-z]{3}")
# Hidden messages are many and short; text that scripts will show is hidden by its style, not by a class.
_BY_STYLE: Final = class_marks.REASONS[class_marks.HIDDEN]
_TRIES: Final = 4  # rounds of striking names out; a container inside one that was struck out can bear another


def weigh(walk: Walk, *, short: bool = False) -> None:
    """Give each node the running text in it and below, marked or not; ``short`` counts any sentence."""
    for node in walk.nodes:
        node.weight = 0.0
    for raw in walk.raws:
        if found := weight(raw, short=short):
            raw.weight = found
            raw.node.weight += found
    for node in reversed(walk.nodes):
        if node.weight and node.parent is not None:
            node.parent.weight += node.weight


def weight(raw: Raw, *, short: bool = False) -> float:
    """Characters of running text of a block."""
    if raw.role or raw.kind in ("heading", "row") or raw.linked > LINKY * raw.size:
        return 0.0
    if not is_prose(raw.text) and (raw.size < LONG or _LATIN.search(raw.text)):
        return float(raw.size - raw.linked) if short and ends_sentence(raw.text) else 0.0
    return float(min(raw.size - raw.linked, COUNTED))


def find(walk: Walk, headline: Raw | None) -> float:
    """Give nodes their zones; returns the running text outside all of them."""
    weigh(walk)
    if walk.nodes[0].weight < LEAST:
        weigh(walk, short=True)  # a page of a few short sentences
    whole = walk.nodes[0].weight
    marked = [n for n in walk.nodes if n.mark & class_marks.NEGATIVE and n.tag not in ("html", "body", "main")]
    named = headline.node.index if headline is not None else -1
    struck: set[str] = set()
    stay = _STAY
    roots: list[Node] = []
    for _ in range(_TRIES):
        roots = _roots(marked, named, struck, whole)
        held: dict[str, tuple[int, float]] = {}
        for root in roots:
            name = _name(root)
            held[name] = (root.mark & class_marks.NEGATIVE, held.get(name, (0, 0.0))[1] + root.weight)
        wrong = {
            name
            for name, (mark, by) in held.items()
            if by > MOST * whole and not mark & stay and (not mark & class_marks.HIDDEN or name == _BY_STYLE)
        }
        for root in roots:
            if root.weight > MOST * whole and not root.mark & _ALWAYS:
                inside = (n for n in marked if root.index <= n.index <= root.end)
                wrong |= {_name(n) for n in inside if n.weight > MOST * whole}
        if not wrong and stay and whole - sum(root.weight for root in roots) < LEAST:
            stay = 0  # better the comments than nothing
            wrong = {name for name, (mark, by) in held.items() if by > MOST * whole and not mark & class_marks.FOOTER}
        if not wrong:
            break
        struck |= wrong
    return _spread(walk, roots)


def _roots(marked: list[Node], named: int, struck: set[str], whole: float) -> list[Node]:
    """The outermost marked containers that are believed."""
    roots: list[Node] = []
    end = -1
    for node in marked:
        if node.index <= end or _name(node) in struck:
            continue
        if node.index <= named <= node.end and node.weight > LEAST:
            continue  # it holds the headline and running text: it is the article, or more than it
        proven = node.mark & class_marks.BODY and node.weight > MOST / 2 * whole
        if proven and not node.mark & _ALWAYS & class_marks.NEGATIVE:
            continue  # "article-body-with-ads"
        roots.append(node)
        end = node.end
    return roots


def _spread(walk: Walk, roots: list[Node]) -> float:
    """Give all that is in a marked container its zone, and weigh what stands outside."""
    nodes: list[Node] = walk.nodes
    for root in roots:
        zone, word = root.mark & class_marks.NEGATIVE, root.word
        for node in nodes[root.index : root.end + 1]:
            node.zone, node.zone_word = zone, word
    for raw in walk.raws:
        if raw.weight and not raw.node.zone:
            raw.node.free += raw.weight
    for node in reversed(nodes):
        if node.free and node.parent is not None:
            node.parent.free += node.free
    return nodes[0].free


def _name(node: Node) -> str:
    """What a container is struck out by: the class word, or for an element without one what it is."""
    return node.word or class_marks.reason(node.mark & class_marks.NEGATIVE)
