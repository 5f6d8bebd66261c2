"""The standfirst: which lines between headline and text can be it, and which of them is."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

from newsextract import languages
from newsextract.base.folding import words_in
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.beside_names import is_reading_time
from newsextract.grammar.bylines.byline_parts import parse_authors
from newsextract.grammar.places.dateline_shapes import opens_story
from newsextract.reading.article import zones
from newsextract.reading.article.body_blocks import container_kind, home_of
from newsextract.reading.lines import furniture
from newsextract.reading.lines.prose import size
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw

LONGEST_STANDFIRST: Final = 900
"""Characters of a standfirst; the longest seen has some 700."""
STANDFIRST_BLOCKS: Final = 4
"""Blocks of a standfirst at most; a container with more has its name for another reason."""
STANDFIRST_LINK_SHARE: Final = 0.3
"""Share of a standfirst's characters that may stand in links."""
FEWEST_STANDFIRST_WORDS: Final = 5
"""Words of a standfirst; of one that its class names, two fewer."""
OPENING_WORDS: Final = 8
"""First words by which a block and a stated description are known to be the same; behind them either may be cut."""

# What makes a block the standfirst, the weakest first; of several blocks those with the best reason are.
BY_PLACE: Final = 1
BY_LEAD_CLASS: Final = 2
BY_CLASS: Final = 3
BY_DESCRIPTION: Final = 4
_NOT_DESCRIBED: Final = marks.HIDDEN | marks.RELATED | marks.COMMENT | marks.POPUP
_OPENING_LENGTH: Final = 12 * OPENING_WORDS  # characters in which so many words stand nearly always


Candidate = tuple[int, Raw, str]
"""A block that can be the standfirst: how good the reason is, the block, the reason in words."""


def assign(found: list[Candidate], first: Raw | None, signed: int) -> None:
    """Give the best candidates the role; without any the first paragraph, where its class says so.

    signed  number of the byline; 0 where none stands below the headline
    """
    found = without_opening(found, signed)
    best = max((rank for rank, _, _ in found), default=0)
    boxes = {raw.node.parent for rank, raw, _ in found if rank == BY_DESCRIPTION}
    for rank, raw, reason in found:
        if rank == best and opens_story(raw.text) and not (first is not None and opens_story(first.text)):
            raw.role, raw.reason = "body", "opens with a dateline"
            raw.kind = "paragraph"  # some set their first paragraph as a heading
        elif rank == best or (rank == BY_CLASS and raw.node.parent in boxes):
            raw.role, raw.reason = "subheadline", reason
    if found or first is None or first.size > LONGEST_STANDFIRST:
        return
    if first.node.mark & marks.STANDFIRST:
        first.role, first.reason = "subheadline", "class: standfirst"


def without_opening(found: list[Candidate], signed: int) -> list[Candidate]:
    """The candidates without a paragraph that repeats the page's description below the byline, where one stands above
    it: that is the story's first paragraph.

    signed  number of the byline
    """
    if not any(raw.number < signed and raw.weight for _, raw, _ in found):
        return found
    return [
        one
        for one in found
        if one[1].number < signed or one[0] != BY_DESCRIPTION or standfirst_mark(one[1]) & marks.STANDFIRST
    ]


def without_notes(
    found: list[Candidate], lines: list[Raw], authors: Iterable[str], language: str | None
) -> list[Candidate]:
    """The candidates that are no note about the author; those that are get the role of one.

    A note is a sentence below the byline that begins with the name of who signs and a form of "be".

    lines  those below the headline; authors  the names that the page states
    """
    note = about_author(languages.known(language))
    out: list[Candidate] = []
    for one in found:
        rank, raw, _ = one
        above = [line.text for line in lines if line.role == "byline" and line.number < raw.number]
        people = [person.name for text in above for person in parse_authors(text, language=language)]
        names = (*(name for name in people if " " in name), *authors) if above and rank != BY_DESCRIPTION else ()
        if any(raw.text.startswith(name) and note.match(raw.text[len(name) :]) for name in names):
            raw.role, raw.reason = "boilerplate", "note about the author"
        else:
            out.append(one)
    return out


@functools.cache
def about_author(tags: tuple[str, ...]) -> re.Pattern[str]:
    """What stands behind a name that begins a note about its bearer: " is ", German " ist "."""
    said = [languages.words(tag) for tag in tags]
    return pattern(rf",? (?:{'|'.join(re.escape(word) for one in said for word in one.BE.split())}) ")


def opening_words(text: str) -> list[str]:
    words = words_in(text[:_OPENING_LENGTH].casefold())
    if len(words) <= OPENING_WORDS and len(text) > _OPENING_LENGTH:  # of which the last one may be cut
        words = words_in(text.casefold())
    return words[:OPENING_WORDS]


def repeats_description(raw: Raw, stated: list[list[str]]) -> bool:
    """True for a block that begins as one of the page's descriptions does; ``stated`` are the first words of these."""
    if not stated or raw.kind == "list_item" or raw.node.zone & _NOT_DESCRIBED or raw.role:
        return False
    words = opening_words(raw.text)
    return len(words) >= FEWEST_STANDFIRST_WORDS and words in stated


def standfirst_mark(raw: Raw) -> int:
    """The marks STANDFIRST and LEAD of a block's container and the two around it; 0 for none."""
    found = 0
    here: Node | None = raw.node
    for _ in range(3):
        if here is None or here.stop - here.start > STANDFIRST_BLOCKS:
            break
        found |= here.mark & (marks.STANDFIRST | marks.LEAD)
        here = here.parent
    if not found and "teaser" in raw.node.zone_word:
        return marks.LEAD  # so some sites call the standfirst; cards of other stories stand elsewhere
    return found


def marks_above(node: Node, mask: int, levels: int) -> int:
    """Those marks of the mask that a container has, or one of so many around it."""
    here: Node | None = node
    found = 0
    for _ in range(levels + 1):
        if here is None:
            break
        found |= here.mark & mask
        here = here.parent
    return found


def is_in_home(raw: Raw, home: Node | None) -> bool:
    """True for a block that stands beside the first paragraph, whose home this is."""
    return home is not None and raw.kind != "heading" and home_of(raw) is home


def looks_like_first(raw: Raw, first: Raw | None) -> bool:
    """True when a block stands in a container of the same kind as the first paragraph: it is a paragraph too."""
    return first is not None and raw.kind == first.kind and container_kind(raw) == container_kind(first)


def can_be_marked(raw: Raw, language: str | None) -> bool:
    """True for a block of a standfirst's length that is no list of links, where its class says the rest."""
    if raw.size > LONGEST_STANDFIRST or raw.linked > zones.LINK_LIST_SHARE * raw.size:
        return False
    if is_reading_time(raw.text, language):
        return False
    return size(raw.text) >= FEWEST_STANDFIRST_WORDS - 2


def can_be_standfirst(raw: Raw, language: str | None) -> bool:
    """True for a block that its words and kind allow to be a standfirst."""
    if raw.node.zone or raw.kind in ("list_item", "row", "quote") or raw.size > LONGEST_STANDFIRST:
        return False
    if raw.linked > STANDFIRST_LINK_SHARE * raw.size or size(raw.text) < FEWEST_STANDFIRST_WORDS:
        return False
    if furniture.label(raw.text, language) is not None:
        return False
    return raw.kind != "heading" or raw.level > 1
