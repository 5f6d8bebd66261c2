"""The shape of a dateline: the place, agency and date that open an agency's story."""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.places import lookup

LONGEST_DATELINE: Final = 120
"""Characters at the head of the body that can hold a dateline: two place names, a date and two agencies."""

# "ST. JOSEPH, Mich. (AP) —", "BERLIN, March 3 (Reuters) -", "HONOLULU ―", "Paris (AFP) -", "Mumbai:";
# "LEEDS, May 3, 2021 /Wire/ --", "Lima, 12 may (EFE).-";
# "LEEDS--The", "LEEDS (AP) _ The", "ST. LOUIS • The";
# "London (CNN)It was": without a mark; not "He said - as before -", not "UPDATED 10:30 -".
DATELINE: Final = pattern(
    r"(?P<text>(?P<place>[^\W\d_][\w.'’/ -]{1,40}(?<![ -])(?:, ?[^\W\d_][\w. ]{1,24}){0,2}?)?"
    r"(?:, ?(?:(?:am|den|le|el) )?(?P<date>(?:[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.?)"
    r"(?:,?(?: de)? (?:19|20)\d\d)?|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}))?"
    r"\s?(?:\((?P<agency>[^\W\d_][\w ./&-]{1,40})\)(?:\s?\((?P<second>[A-Z][\w ./&-]{1,40})\))?"
    r"|/(?P<wire>[A-Z][\w .-]{2,30})/)?)"
    r"\s?(?P<mark>(?<=\))\.\s?[-–—]|--|[-–—―:]|(?<=\))\.|(?<=\) )_|(?<=[A-Z] )[|•]"
    r"|(?<=[A-Z]\))(?=\s?[A-Z\"“]))(?:\s*(?<=[—―)])|(?<=--)|\s+)(?=[\"“‘'„«(\w$])"
)
MOST_WORDS_BEFORE_BAR: Final = 8
"""Words of what stands before a bar: "Press release of 3 May | Ellery –"."""


def behind_bar(text: str) -> re.Match[str] | None:
    """The shape of a dateline behind the bar that parts it from a release's kind."""
    kind, bar, rest = text[:LONGEST_DATELINE].partition(" | ")
    return DATELINE.match(rest) if bar and kind.count(" ") < MOST_WORDS_BEFORE_BAR else None


@functools.cache
def place_labels(language: str | None) -> frozenset[str]:
    """Words that stand before the place a release comes from, in a language and in English."""
    known = [languages.header_words(tag).PLACE_LABEL for tag in languages.headed(language)]
    return frozenset(word for words in known for word in words.split("|") if word)


def opens_story(text: str) -> bool:
    """True for a sentence that opens with a known place before a dash: no standfirst does.

    >>> opens_story("LONDON (AP) — The ferry left at noon."), opens_story("London/Lima - The boats wait again.")
    (True, True)
    >>> opens_story("The ferry left at noon - again."), opens_story("London: the ferry left at noon.")
    (False, False)
    >>> opens_story("London – Lima in two hours: a train."), opens_story("Paris – the city of light – has a mayor.")
    (False, False)
    """
    match = DATELINE.match(text[:LONGEST_DATELINE])
    rest = text[match.end() :] if match is not None else ""
    if match is None:
        match = behind_bar(text)
        rest = text.partition(" | ")[2][match.end() :] if match is not None else ""
    if match is None or not match["place"] or match["mark"] in (":", ".", ""):
        return False
    words = rest.split()
    if len(words) < FEWEST_WORDS_TOLD or rest.rstrip("\"”’»")[-1:] not in (".", "!", "?", "…"):
        return False
    if not _DASHES.isdisjoint(words[:WORDS_TO_DASH]) or _is_place_behind(words):
        return False  # "Paris – the city of light – has", "London – Lima in two hours"
    return lookup.datelined_first(match["place"].strip()) is not None


def _is_place_behind(words: list[str]) -> bool:
    """Whether what follows a dash is another city."""
    return lookup.is_city(words[0].strip(",:")) or lookup.is_city(" ".join(words[:2]).strip(",:"))


_DASHES: Final = frozenset(("-", "–", "—"))
FEWEST_WORDS_TOLD: Final = 4
"""Words of a story's first sentence."""
WORDS_TO_DASH: Final = 8
"""Words behind the first dash among which a second one makes both those of an insertion."""
