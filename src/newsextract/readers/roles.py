"""Roles of all blocks of a page: headline and what stands around it, captions, the body, the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsextract.document import Fact, Figure
from newsextract.readers import around, figures, flags, inside, marks, notes
from newsextract.readers.media import is_decoration
from newsextract.readers.nodes import Node, Raw
from newsextract.readers.region import Region
from newsextract.readers.urls import Resolver
from newsextract.readers.walk import Walk


class Decided:
    """Flags and figures of a page whose blocks have got their roles."""

    def __init__(self, walk: Walk, groups: list[figures.Group], seen: tuple[str, ...]) -> None:
        self.walk = walk
        self.groups = groups
        self.flags = seen

    def figures(self, resolve: Resolver) -> tuple[Figure, ...]:
        """The article's figures, addresses absolute."""
        return tuple(figure for group in self.groups if (figure := figures.make(group, resolve)))


def decide(walk: Walk, facts: Mapping[str, tuple[Fact, ...]], language: str | None) -> Decided:
    """Give each raw block its role."""
    headline = find_headline(walk, facts)
    if headline is not None:
        headline.role, headline.reason = "headline", "heading that names the page"
    groups = figures.find(walk)
    region = Region(walk, language, headline)
    around.assign(region, [fact.value for fact in facts.get("description", ())])
    inside.assign(region)
    authors = [fact.value for fact in facts.get("author", ()) if fact.kind != "organisation"]
    notes.drop(walk.raws[region.node.start : region.node.stop], authors)
    seen = flags.of(region, facts)
    return Decided(walk, own_figures(walk, groups, headline), seen)


REACH = 6  # blocks before the headline among which the article's first picture may stand


def own_figures(walk: Walk, groups: list[figures.Group], headline: Raw | None) -> list[figures.Group]:
    """The figures that belong to the article: near the headline or in the body, in no marked container."""
    body = [raw.number for raw in walk.raws if raw.role == "body"]
    if not body:
        return []
    first = min(body[0], headline.number) if headline else body[0]
    out = []
    for group in groups:
        after = group.pictures[0].after if group.pictures else group.holder.start - 1
        worded = bool(group.captions or group.credits)
        if group.holder.zone or not first - (REACH if worded else 1) <= after <= body[-1] + (1 if worded else 0):
            continue
        if not worded and (
            not group.pictures or group.pictures[0].link or all(is_decoration(p) for p in group.pictures)
        ):
            continue
        out.append(group)
    return out


def find_headline(walk: Walk, facts: Mapping[str, tuple[Fact, ...]]) -> Raw | None:
    """The heading that agrees best with the titles that the page states; of equals the highest, then the first."""
    stated = [_words(fact.value) for fact in facts.get("headline", ())]
    best, score = None, 0.0
    for raw in walk.raws:
        if raw.kind != "heading" or raw.size > LONGEST:
            continue
        value = 2.0 * likeness(_words(raw.text), stated) + LEVEL_WORTH.get(raw.level, 0.0)
        if value > score and in_navigation(raw.node):
            value -= NAVIGATION_COST
        if value > score:
            best, score = raw, value
    return best


LONGEST = 300  # characters of a headline
LEVEL_WORTH = {1: 0.5, 2: 0.1}
NAVIGATION_COST = 0.4  # a headline in a bar that stays on the screen is the same one again
_BARS = marks.NAV | marks.HIDDEN | marks.SHARE | marks.RELATED | marks.FOOTER
_WORD = re.compile(r"\w+")


def in_navigation(node: Node) -> bool:
    """True below a container that is marked as navigation, hidden or a list of stories."""
    here: Node | None = node
    for _ in range(12):
        if here is None:
            return False
        if here.mark & _BARS:
            return True
        here = here.parent
    return False


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def likeness(mine: set[str], stated: list[set[str]]) -> float:
    """Share of words in common with the stated title that agrees best."""
    return max(
        (2 * len(mine & theirs) / (len(mine) + len(theirs)) for theirs in stated if theirs and mine), default=0.0
    )
