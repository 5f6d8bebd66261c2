"""Zones: the containers whose names say that they are no part of the article (see ``marks.NEGATIVE``).

A name that most of the running text stands under is not believed: it says something else on that page.
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.reading.lines.prose import ends_sentence, is_prose
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.point_boxes import holds_points
from newsextract.reading.markup.walk import Walk

DISPROVING_SHARE: Final = 0.5
"""Share of the running text in the containers that bear a name, above which the name is not believed."""
LINK_LIST_SHARE: Final = 0.5
"""Share of a block's characters in links, above which the block is a list of links."""
COUNTED_PER_BLOCK: Final = 600
"""Characters of a block that count: one giant block must not outweigh an article."""
LONG_NON_LATIN: Final = 80
"""Characters from which on text without Latin letters is running text: not all scripts end sentences alike."""
SHORTEST_ARTICLE: Final = 140
"""Characters of running text of the shortest article."""

MOST_HEAD_BLOCKS: Final = 12
"""Blocks of a container that holds headline, standfirst, byline and date, and no more."""

# Marks that are believed in spite of DISPROVING_SHARE: a page can have more comments than article. The first three
# even of a single container with most of the text.
_ALWAYS: Final = marks.COMMENT | marks.POPUP | marks.FOOTER
_BESIDE_POINTS: Final = marks.AD | marks.ASIDE | marks.SIGNUP
"""Names that boxes of points bear with what stands beside them in the text."""
_STAY: Final = _ALWAYS | marks.RELATED | marks.BIO | marks.LEGAL
_LATIN: Final = re.compile(r"[A-Za-z]{3}")
_HEADS: Final[tuple[int, ...]] = (marks.RELATED, marks.ASIDE)
# The "word" of what a style attribute hides. Scripts show such text, so it can be the article; what a class hides are
# many short messages.
_BY_STYLE: Final = marks.REASONS[marks.HIDDEN]
_MOST_ROUNDS: Final = 4  # of dropping names: a container inside one that was dropped can bear another name


def weigh_nodes(walk: Walk, *, short: bool = False) -> None:
    """Set the weight of each block and container: its characters of running text, zones or not.

    short  count single short sentences too
    """
    for node in walk.nodes:
        node.weight = 0.0
    for raw in walk.raws:
        if found := running_text(raw, short=short):
            raw.weight = found
            raw.node.weight += found
    for node in reversed(walk.nodes):
        if node.weight and node.parent is not None:
            node.parent.weight += node.weight


def running_text(raw: Raw, *, short: bool = False) -> float:
    """Characters of running text of a block."""
    if raw.role or raw.kind in ("heading", "row") or raw.linked > LINK_LIST_SHARE * raw.size:
        return 0.0
    if not is_prose(raw.text) and (raw.size < LONG_NON_LATIN or _LATIN.search(raw.text)):
        return float(raw.size - raw.linked) if short and ends_sentence(raw.text) else 0.0
    return float(min(raw.size - raw.linked, COUNTED_PER_BLOCK))


def mark_zones(walk: Walk, headline: Raw | None) -> float:
    """Set the zone of each container; returns the characters of running text outside all zones."""
    weigh_nodes(walk)
    if walk.nodes[0].weight < SHORTEST_ARTICLE:
        weigh_nodes(walk, short=True)  # a page of a few short sentences
    whole = walk.nodes[0].weight
    much = DISPROVING_SHARE * whole
    marked = [n for n in walk.nodes if n.mark & marks.NEGATIVE and n.tag not in ("html", "body", "main")]
    titled = headline.node.index if headline is not None else -1
    dropped: set[str] = set()
    stay = _STAY
    roots: list[Node] = []
    for _ in range(_MOST_ROUNDS):
        roots = _zone_roots(walk, marked, titled, dropped, whole)
        held: dict[str, tuple[int, float]] = {}
        for root in roots:
            name = _naming_word(root)
            held[name] = (root.mark & marks.NEGATIVE, held.get(name, (0, 0.0))[1] + root.weight)
        wrong = {
            name
            for name, (mark, text) in held.items()
            if text > much and not mark & stay and (not mark & marks.HIDDEN or name == _BY_STYLE)
        }
        for root in roots:
            if root.weight > much and not root.mark & _ALWAYS:
                inside = (n for n in marked if root.index <= n.index <= root.end)
                wrong |= {_naming_word(n) for n in inside if n.weight > much}
        if not wrong and stay and whole - sum(root.weight for root in roots) < SHORTEST_ARTICLE:
            stay = 0  # without the comments and the rest of _STAY nothing would be left to be an article
            wrong = {name for name, (mark, text) in held.items() if text > much and not mark & marks.FOOTER}
        if not wrong:
            break
        dropped |= wrong
    return _mark_inside(walk, roots)


def _zone_roots(walk: Walk, marked: list[Node], titled: int, dropped: set[str], whole: float) -> list[Node]:
    """The outermost marked containers whose names are believed.

    titled  index of the container of the headline
    """
    roots: list[Node] = []
    end = head = -1
    named = ""
    parts = _parts_of_story(walk)
    for node in marked:
        if node.index <= end or _naming_word(node) in dropped:
            continue
        if node.index <= titled <= node.end:
            if _is_head(node):
                head, named = node.end, node.word
                continue
            if node.weight > SHORTEST_ARTICLE:
                continue  # it holds the headline and running text: it is the article, or more than it
        elif node.index <= head and node.word == named:
            continue
        proven = node.mark & marks.BODY and node.weight > DISPROVING_SHARE / 2 * whole
        if proven and not node.mark & _ALWAYS & marks.NEGATIVE:
            continue  # "article-body-with-ads"
        if parts and not node.mark & _ALWAYS and _holds_story(walk, node, parts):
            continue  # "teaser-content" around the beginning of a story that is for subscribers
        if node.mark & _BESIDE_POINTS and holds_points(walk.raws, node):
            continue  # "paragraph-ad" around "At a glance"
        roots.append(node)
        end = node.end
    return roots


def _parts_of_story(walk: Walk) -> dict[tuple[int, str], float]:
    """The running text in containers that stand side by side and bear one class that says that they hold the story.

    Keys are the index of the container around them and their classes.
    """
    held: dict[tuple[int, str], float] = {}
    for node in walk.nodes:
        if node.mark & marks.BODY and node.weight and node.names and node.parent is not None:
            key = node.parent.index, node.names
            held[key] = held.get(key, 0.0) + node.weight
    return held


def _holds_story(walk: Walk, node: Node, parts: dict[tuple[int, str], float]) -> bool:
    """True for a container with parts of the story that stands among more of them, and has no heading."""
    if not node.weight or node.parent is None:
        return False
    around, inside = node.parent.index, walk.nodes[node.index + 1 : node.end + 1]
    told = sum(one.weight for one in inside if one.parent is node and parts.get((around, one.names), 0) > node.weight)
    blocks = walk.raws[node.start : node.stop]
    return told > DISPROVING_SHARE * node.weight and all(raw.kind != "heading" for raw in blocks)


def _is_head(node: Node) -> bool:
    """True for a small container that its name makes a card for another story, a column or the head of the site.

    It is the head of the story.
    """
    named = node.mark & marks.NEGATIVE in _HEADS or node.word == "masthead"
    return named and node.stop - node.start <= MOST_HEAD_BLOCKS


def _mark_inside(walk: Walk, roots: list[Node]) -> float:
    """Set the zone of all containers inside these, and the running text outside (``free``) of all others."""
    nodes: list[Node] = walk.nodes
    for root in roots:
        zone, word = root.mark & marks.NEGATIVE, root.word
        for node in nodes[root.index : root.end + 1]:
            node.zone, node.zone_word = zone, word
    for raw in walk.raws:
        if raw.weight and not raw.node.zone:
            raw.node.free += raw.weight
    for node in reversed(nodes):
        if node.free and node.parent is not None:
            node.parent.free += node.free
    return nodes[0].free


def _naming_word(node: Node) -> str:
    """The class word that made a container a zone, or for an element without one what it is."""
    return node.word or marks.reason(node.mark & marks.NEGATIVE)
