"""Roles of all blocks of a page: headline and what stands around it, captions, the body, the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from newsextract.model.document import Fact, Figure
from newsextract.reading.article import author_notes, body_blocks, headline_area, page_flags
from newsextract.reading.article.article_container import Region
from newsextract.reading.figures import figure_groups
from newsextract.reading.figures.figure_words import Group
from newsextract.reading.figures.make_figures import make
from newsextract.reading.figures.own_figures import own
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.markup import class_marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.urls import Resolver
from newsextract.reading.markup.walk import Walk
from newsextract.reading.stated.stated_pictures import Stated


class Decided:
    """Flags, headline and figures of a page whose blocks have got their roles."""

    def __init__(self, walk: Walk, headline: Raw | None, groups: list[Group], seen: tuple[str, ...]) -> None:
        self.walk = walk
        self.headline = headline
        self.groups = groups
        self.flags = seen

    def figures(self, resolve: Resolver, stated: Mapping[str, Stated], main: frozenset[str]) -> tuple[Figure, ...]:
        """The article's figures, addresses absolute; see ``figure_facts.make``."""
        return tuple(figure for group in self.groups if (figure := make(group, resolve, stated, main)))


def decide(
    walk: Walk, facts: Mapping[str, tuple[Fact, ...]], language: str | None, main: frozenset[str] = frozenset()
) -> Decided:
    """Give each raw block its role."""
    headline = find_headline(walk, facts)
    if headline is not None:
        headline.role, headline.reason = "headline", "heading that names the page"
    groups = figure_groups.find(walk)
    _free_photo_story(walk, groups)
    region = Region(walk, language, headline)
    headline_area.assign(region, [fact.value for fact in facts.get("description", ())])
    body_blocks.assign(region)
    houses = {fact.value for fact in facts.get("publisher", ())}
    stated = [fact.value for fact in facts.get("author", ()) if fact.kind != "organisation"]
    authors = [name for name in stated if name not in houses]
    author_notes.drop(walk.raws[region.node.start : region.node.stop], authors)
    seen = page_flags.of(region, facts)
    return Decided(walk, headline, own(walk, groups, headline, main), seen)


def _free_photo_story(walk: Walk, groups: list[Group]) -> None:
    """Where all of a page's text stands under its pictures, its long captions are the article, and no captions."""
    told = [raw.size for raw in walk.raws if raw.role == "caption" and raw.size >= TOLD]
    if len(told) < 2:
        return
    free = sum(
        raw.size - raw.linked
        for raw in walk.raws
        if not raw.role and not raw.node.mark & class_marks.NEGATIVE and is_prose(raw.text)
    )
    if sum(told) <= OWN * free:
        return
    for group in groups:
        for raw in group.captions:
            if raw.size >= TOLD and is_prose(raw.text):
                raw.role = raw.reason = ""
        group.captions = [raw for raw in group.captions if raw.role]


OWN: Final = 3  # times the other running text that long captions are, where they are no gallery beside an article
TOLD: Final = 200  # characters of a caption that tells a part of the story


def find_headline(walk: Walk, facts: Mapping[str, tuple[Fact, ...]]) -> Raw | None:
    """The heading that agrees best with the titles that the page states; of equals the highest, then the first."""
    stated = [_words(fact.value) for fact in facts.get("headline", ())]
    best, score = None, 0.0
    for raw in walk.raws:
        if raw.kind != "heading" or raw.size > LONGEST:
            continue
        worth = LEVEL_WORTH.get(raw.level, 0.0)
        if ALIKE + worth <= score:
            continue  # not even the same words would make it better
        value = ALIKE * likeness(_words(raw.text), stated) + worth
        if value > score and in_navigation(raw.node):
            value -= NAVIGATION_COST
        if value > score:
            best, score = raw, value
    return best


LONGEST: Final = 300  # characters of a headline
ALIKE: Final = 2.0  # what the same words as a stated title are worth
LEVEL_WORTH: Final = {1: 0.5, 2: 0.1}
NAVIGATION_COST: Final = 0.4  # a headline in a bar that stays on the screen is the same one again
_BARS: Final = class_marks.NAV | class_marks.HIDDEN | class_marks.SHARE | class_marks.RELATED | class_marks.FOOTER
_WORD: Final = re.compile(r"\w+")


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
    best = 0.0
    for theirs in stated:
        if theirs and mine:
            best = max(best, 2 * len(mine & theirs) / (len(mine) + len(theirs)))
    return best
