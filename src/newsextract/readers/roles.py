"""Roles of all blocks of a page: headline and what stands around it, captions, the body, the rest."""

from __future__ import annotations

from collections.abc import Mapping

from newsextract.document import Fact, Figure
from newsextract.readers import around, figures, inside
from newsextract.readers.media import is_decoration
from newsextract.readers.region import Region
from newsextract.readers.urls import Resolver
from newsextract.readers.walk import Raw, Walk


class Decided:
    """Flags and figures of a page whose blocks have got their roles."""

    def __init__(self, walk: Walk, groups: list[figures.Group]) -> None:
        self.walk = walk
        self.groups = groups
        self.flags: tuple[str, ...] = ()

    def figures(self, resolve: Resolver) -> tuple[Figure, ...]:
        """The article's figures, addresses absolute."""
        return tuple(figure for group in self.groups if (figure := figures.make(group, self.walk, resolve)))


def decide(walk: Walk, facts: Mapping[str, tuple[Fact, ...]], language: str | None) -> Decided:
    """Give each raw block its role."""
    headline = find_headline(walk, facts)
    if headline is not None:
        headline.role, headline.reason = "headline", "heading that names the page"
    groups = figures.find(walk)
    region = Region(walk, language, headline)
    around.assign(region)
    inside.assign(region)
    return Decided(walk, own_figures(walk, groups, headline))


REACH = 6  # blocks before the headline among which the article's first picture may stand


def own_figures(walk: Walk, groups: list[figures.Group], headline: Raw | None) -> list[figures.Group]:
    """The figures that belong to the article: near or between headline and the end of the body, in no marked container."""
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
        if not worded and (not group.pictures or group.pictures[0].link or all(is_decoration(p) for p in group.pictures)):
            continue
        out.append(group)
    return out


def find_headline(walk: Walk, facts: Mapping[str, tuple[Fact, ...]]) -> Raw | None:
    stated = [fact.value for fact in facts.get("headline", ())]
    best, score = None, 0.0
    for raw in walk.raws:
        if raw.kind != "heading" or raw.size > 300:
            continue
        value = 2.0 * likeness(raw.text, stated) + (0.5 if raw.level == 1 else 0)
        if value > score:
            best, score = raw, value
    return best


def likeness(text: str, stated: list[str]) -> float:
    """How much of a title a text has: share of the text's words in the best title that are also its own."""
    mine = text.casefold().split()
    best = 0.0
    for title in stated:
        theirs = title.casefold().split()
        common = len(set(mine) & set(theirs))
        best = max(best, 2 * common / (len(set(mine)) + len(set(theirs)) or 1))
    return best
