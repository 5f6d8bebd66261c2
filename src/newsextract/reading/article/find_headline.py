"""Which heading of a page is the article's headline."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final

from newsextract import languages
from newsextract.base.folding import words_in
from newsextract.model.document import Fact
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

LONGEST_HEADLINE: Final = 300
"""Characters of a headline."""
SAME_WORDS_WORTH: Final = 2.0
"""Points for the same words as a stated title; for some of them in proportion."""
LEVEL_WORTH: Final = {1: 0.5, 2: 0.1}
"""Points for a heading's level."""
FEWEST_SHARED: Final = 0.5
"""Likeness of the best heading to a title below which a line that is no heading element can be the headline."""
FEWEST_TITLE_WORDS: Final = 4
"""Words of such a line."""
TITLE_SHARE: Final = 0.6
"""Share of the title's words that it has, from the title's beginning on: the site's name follows."""
NAVIGATION_COST: Final = 0.4
"""Points that a heading in navigation loses: a bar that stays on the screen often repeats the headline."""
_NAVIGATION: Final = marks.NAV | marks.HIDDEN | marks.SHARE | marks.RELATED | marks.FOOTER
_LEVELS_ABOVE: Final = 12  # containers above a heading that are looked at


def find_headline(walk: Walk, facts: Mapping[str, tuple[Fact, ...]]) -> Raw | None:
    """The heading with most points; of equals the first. ``None`` for a page without headings."""
    stated = [_words(fact.value) for fact in facts.get("headline", ())]
    best, score = None, 0.0
    for raw in walk.raws:
        if raw.kind != "heading" or raw.size > LONGEST_HEADLINE:
            continue
        worth = LEVEL_WORTH.get(raw.level, 0.0)
        if SAME_WORDS_WORTH + worth <= score:
            continue  # not even the same words would make it better
        value = SAME_WORDS_WORTH * _likeness(_words(raw.text), stated) + worth
        if value > score and is_in_navigation(raw.node):
            value -= NAVIGATION_COST
        if value > score:
            best, score = raw, value
    if score < SAME_WORDS_WORTH * FEWEST_SHARED:
        line = _titled_line(walk, facts)
        return line or (None if best is not None and _is_of_site(best, stated) else best)
    return best


def _is_of_site(heading: Raw, stated: list[set[str]]) -> bool:
    """True for a few words, none of them in a stated title: a section's name ("Latest News") or a notice."""
    mine = _words(heading.text)
    if mine.isdisjoint(_site_words()):
        return False
    titles = [title for title in stated if len(title) >= FEWEST_TITLE_WORDS]
    return len(mine) < FEWEST_TITLE_WORDS and bool(titles) and all(mine.isdisjoint(title) for title in titles)


@functools.cache
def _site_words() -> frozenset[str]:
    """These words in every language: the page's is not asked yet."""
    return frozenset(word for tag in ("en", "de", "fr", "es") for word in languages.words(tag).SITE_HEADINGS.split())


def _titled_line(walk: Walk, facts: Mapping[str, tuple[Fact, ...]]) -> Raw | None:
    """The first line that is no heading element and has the words of a stated title, its site's name aside."""
    titles = [found for fact in facts.get("headline", ()) if (found := words_in(fact.value.casefold()))]
    for raw in walk.raws:
        if raw.kind == "heading" or raw.size > LONGEST_HEADLINE or 2 * raw.linked > raw.size:
            continue
        words = words_in(raw.text.casefold())
        if len(words) < FEWEST_TITLE_WORDS or is_in_navigation(raw.node):
            continue
        if any(title[: len(words)] == words and len(words) >= TITLE_SHARE * len(title) for title in titles):
            return raw
    return None


def is_in_navigation(node: Node) -> bool:
    """True below a container that is marked as navigation, hidden or a list of stories."""
    here: Node | None = node
    for _ in range(_LEVELS_ABOVE):
        if here is None:
            return False
        if here.mark & _NAVIGATION:
            return True
        here = here.parent
    return False


def _words(text: str) -> set[str]:
    return set(words_in(text.casefold()))


def _likeness(mine: set[str], stated: list[set[str]]) -> float:
    """Share of words in common with the stated title that is most alike, 0 to 1."""
    best = 0.0
    for theirs in stated:
        if theirs and mine:
            best = max(best, 2 * len(mine & theirs) / (len(mine) + len(theirs)))
    return best
