"""Roles of all blocks of a page: headline and what stands around it, captions, the body, the rest."""

from __future__ import annotations

from collections.abc import Mapping

from newsextract.document import Fact, Figure
from newsextract.readers import select
from newsextract.readers.urls import Resolver
from newsextract.readers.walk import Raw, Walk


class Decided:
    """Flags and figures of a page whose blocks have got their roles."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.flags: tuple[str, ...] = ()

    def figures(self, resolve: Resolver) -> tuple[Figure, ...]:
        return ()


def decide(walk: Walk, facts: Mapping[str, tuple[Fact, ...]], language: str | None) -> Decided:
    """Give each raw block its role."""
    headline = find_headline(walk, facts)
    if headline is not None:
        headline.role, headline.reason = "headline", "heading that names the page"
    chosen = select.Selection(walk, language, headline)
    select.assign(chosen)
    return Decided(walk)


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
