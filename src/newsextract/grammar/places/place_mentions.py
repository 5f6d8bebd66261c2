"""Places that a text names, in order."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Final

from newsextract import languages
from newsextract.base.folding import apart_from, cut
from newsextract.base.patterns import pattern
from newsextract.grammar.places import lookup, name_index
from newsextract.grammar.places.location import Location
from newsextract.grammar.places.story_context import Context
from newsextract.model.document import Document

LONGEST_PLACE_NAME: Final = 4
"""Words of a name that is looked up, at most: "Bosnia and Herzegovina" has three, "Ho Chi Minh City" four."""

_WORD: Final = pattern(r"[^\W\d_][\w.'’&-]*|&")
_APART: Final = apart_from("_.'&-")
_STATE: Final = pattern(r",\s(?P<state>(?:[A-Z][\w'’-]+|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,4}\.)(?:\s[A-Z][\w'’-]+){0,2})")


def context_of(doc: Document, url: str | None = None, headline: str | None = None) -> Context:
    """The context of a document; headline and address as the record has them, or else as the page states them."""
    language = doc.language
    return Context(doc, url, headline, lambda text: (place for _, place in mentions(text, lookup.NOWHERE, language)))


@functools.cache
def _prepositions(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for tag in tags for word in languages.words(tag).PLACE_PREPOSITIONS.split())


def mentions(text: str, context: Context, language: str | None) -> Iterator[tuple[str, Location]]:
    """Names in the text that are places, each with its place; of names that begin at one word the longest.

    language  BCP 47 tag of the text, whose prepositions are known besides the English ones
    """
    prepositions = _prepositions(languages.known(language))
    words, starts = _words(text)
    n = 0
    while n < len(words):
        word = words[n]
        step = 1
        if word[0].isupper():
            start = starts[n]
            led = n > 0 and words[n - 1].casefold() in prepositions
            likely = led or name_index.begins_name(word)
            for length in range(min(LONGEST_PLACE_NAME, len(words) - n), 0, -1):
                end = starts[n + length - 1] + len(words[n + length - 1])
                stated = text.startswith(",", end)  # a state may follow
                if not likely and not stated:
                    continue  # no listed name begins here; true of most words
                name = text[start:end]
                if "," in name or "\n" in name:
                    continue
                name = name.removesuffix("'s").removesuffix("’s").rstrip(".,")
                found = _with_state(name, text, end, context) if stated else None
                if found is None and likely:
                    surname = n > 1 and text[starts[n - 1] + len(words[n - 1]) : start] == " "
                    found = _look_up(name, words[n - 1] if surname else "", led, context)
                if found:
                    yield name, found
                    step = length
                    break
        n += step


def _with_state(name: str, text: str, end: int, context: Context) -> Location | None:
    """The town of a name with its state or country behind a comma: "Reading, Pa."."""
    match = _STATE.match(text, end)
    if match is None:
        return None
    rest = match["state"]
    while rest:
        where = lookup.town(name, rest, context)
        if where is not None:
            return where
        rest = rest.rpartition(" ")[0]
    return None


def _words(text: str) -> tuple[list[str], list[int]]:
    """The words of a text, and where they begin."""
    parts = cut(text, _APART, "’")
    words: list[str] = []
    if parts is None:
        words = _WORD.findall(text)
    else:
        for part in parts:
            if part[0].isalpha():
                words.append(part)
            else:  # "3.Ann", "&c"
                words += _WORD.findall(part)
    starts: list[int] = []
    at = 0
    for word in words:
        at = text.find(word, at)
        starts.append(at)
        at += len(word)
    return words, starts


def _look_up(name: str, before: str, led: bool, context: Context) -> Location | None:
    """The place of a name without its state; ``None`` if it is too short, ambiguous, or may be a person's surname.

    before  the word that only a space parts from the name
    led     a preposition before the name leads to a place
    """
    shouted = name.replace(".", "").isupper()
    if len(name) < 4 and not shouted:
        return None
    if shouted and len(name.replace(".", "")) <= 2 and name.replace(".", "") not in ("US", "UK"):
        return None
    if name_index.is_ambiguous(name):
        where = lookup.named(name, context, several=False, firm=True) if led else None
        return where if where and set(where.countries) & (context.home | context.said) else None
    listed = lookup.is_listed(name)
    if not (listed or led):
        return None
    if before and " " not in name and _is_first_name(before):
        return None
    where = None
    if listed:
        where = lookup.named(name, context, several=False, firm=lookup.stands_alone(name))
    if where is None and led and name[0].isupper() and name[-1].islower():
        where = lookup.town_from_gazetteer(name, context)
    return where


def _is_first_name(before: str) -> bool:
    """True when the word before a name may be a first name, so that it is a surname: "Jack London"."""
    return before.istitle() and len(before) > 2 and lookup.named(before) is None
