"""The place of an article in the lines around its headline: beside its date, its byline or a label."""

from __future__ import annotations

import functools

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors.evidence import note
from newsextract.extractors.shared.dateline_parts import dateline_of, is_city, is_dated_city, is_person, times
from newsextract.grammar.places import lookup
from newsextract.grammar.places.dateline_shapes import DATELINE, LONGEST_DATELINE, place_labels
from newsextract.grammar.places.name_index import is_country
from newsextract.grammar.places.place_mentions import context_of
from newsextract.model.document import Document
from newsextract.model.record_types import Dateline
from newsextract.reading.lines import header_lines

LONGEST_LINE = 90
"""Characters of a line with a place and a date."""


def in_header(doc: Document) -> Dateline | None:
    """The place in a line or an element of its own beside byline or date, or behind a label."""
    return _beside_byline(doc) or _in_dated_line(doc)


def _beside_byline(doc: Document) -> Dateline | None:
    """A known place in an element of its own beside byline or date, above the text."""
    head = next((n for n, block in enumerate(doc.blocks) if block.role == "headline"), -1)
    first = next((n for n, block in enumerate(doc.blocks) if block.role == "body"), 0)
    for n in range(head + 1, first if head >= 0 and doc.source.kind == "html" else 0):
        block = doc.blocks[n]
        if block.role not in ("boilerplate", "byline") or len(block.text) > LONGEST_PLACE or block.links:
            continue
        beside = [one.role for one in (*doc.blocks[n - 1 : n], *doc.blocks[n + 1 : n + 2])]
        if {"byline", "date"}.isdisjoint(beside):
            continue
        if lookup.is_city(block.text, context_of(doc)):
            note("place beside byline or date", block.text, block.place)
            return Dateline(text=block.text, place=block.text)
    return None


LONGEST_PLACE = 30
"""Characters of such a place."""


def _in_dated_line(doc: Document) -> Dateline | None:
    """A place with a date, and nothing else, in a line above the text or the headline: "(Ellery, 14 May 2020)"."""
    head = next((n for n, block in enumerate(doc.blocks) if block.role == "headline"), -1)
    first = next((n for n, block in enumerate(doc.blocks) if block.role == "body"), 0)
    for block in (*doc.blocks[head + 1 : first + 1], *doc.blocks[max(0, head - 2) : head]) if head >= 0 else ():
        if block.role not in ("body", "boilerplate", "date", "byline"):
            continue
        opened = DATELINE.match(block.text[:LONGEST_DATELINE]) if block.role == "date" else None
        if opened is not None and opened["place"] and is_dated_city(opened, doc):
            return dateline_of(opened, block)  # "Lima, 3.5.2024 - Speech of the minister"
        if len(block.text) > LONGEST_LINE:
            continue
        found = _PLACE_AND_DATE.fullmatch(block.text) if block.role != "byline" else None
        words = found["place"].split() if found is not None else []
        if found is not None and words[0].casefold() not in times() and not is_person(words):
            note("place and date in a line", block.text, block.place)
            return Dateline(text=block.text.strip(" ()"), place=found["place"], date=found["date"])
        date = header_lines.DATE.search(block.text) if found is None else None
        place = _place_beside(date[0], block.text, doc) if date is not None else _labelled_place(block.text, doc)
        if place:
            note("place beside a date" if date else "place behind its label", block.text, block.place)
            return Dateline(text=place, place=place, date=date[0] if date else None)
    return None


def _labelled_place(text: str, doc: Document) -> str | None:
    """The known place behind a word that says what it is, and nothing else: "Place: Lima", "Ort Ellery"."""
    label, _, place = text.partition(" ")
    return place if label.casefold().rstrip(":") in place_labels(doc.language) and is_city(place, doc) else None


def _place_beside(date: str, text: str, doc: Document) -> str | None:
    """The known place in a line that holds a date, a name, a day of the week or a time, and nothing else.

    "Lima - Wednesday, 3 May 2024, 11:17", "3 May 2024 (Agency) Lima/Ellery", "Ann Field | Lima | 3/5/2024"
    """
    labels = _beside_places(doc.language)
    pieces = [_without_labels(piece.split(), labels) for piece in _BESIDE_DATE.split(text.replace(date, "|"))]
    told = [piece for piece in pieces if piece[:1].isalpha()]
    if len(told) > MOST_PIECES or any(len(piece.split()) > MOST_WORDS_OF_PIECE for piece in told):
        return None
    firsts = [piece.partition("/")[0].strip() for piece in told]
    cities = [n for n, first in enumerate(firsts) if is_city(first, doc) and not is_country(first)]
    if len(cities) != 1 or is_person(told[cities[0]].split()):
        return None  # "Milan - Lyon, 3 May 2024"
    place = told[cities[0]]
    wider = ", ".join(told[cities[0] : cities[0] + 2])
    return wider if wider in text and lookup.datelined_first(wider, context_of(doc)) else place  # "Köln, Deutschland"


@functools.lru_cache(maxsize=32)
def _beside_places(language: str | None) -> frozenset[str]:
    """Words beside a place in a line of place and date: days, labels, and what stands before a place: "in", "à"."""
    known = [languages.header_words(tag) for tag in languages.TAGS]
    where = frozenset(word for one in known for word in one.BYLINE_WHERE.split("|") if word)
    return times() | place_labels(language) | where


def _without_labels(words: list[str], labels: frozenset[str]) -> str:
    """A piece of such a line without days and the labels of date and place around it: "Place Lima Date"."""
    while words and words[0].casefold().strip(".:") in labels:
        words = words[1:]
    while words and words[-1].casefold().strip(".:") in labels:
        words = words[:-1]
    return " ".join(words).strip(" .:")


# What parts the pieces of such a line: a bar, a bullet, a dash between spaces, a comma, words in brackets
_BESIDE_DATE = pattern(r"\s*[|•·,]\s*|\s[-–—]\s|\s*\([^()]{1,40}\)\s*")
MOST_PIECES = 4
"""Pieces of a line with a place and a date: who, where, the day, the time."""
MOST_WORDS_OF_PIECE = 4


# "( Port Ellery, 14 maggio 20 )", "Marl, den 3. Mai 2024"
_PLACE_AND_DATE = pattern(
    r"\(?\s*(?P<place>[^\W\d_a-zà-ÿ][\w.'’-]+(?:[ /-][^\W\d_][\w.'’-]+){0,3}),\s(?:(?:am|den|le|el|il|lì|dnia)\s)?"
    r"(?P<date>\d{1,2}(?:[./]\s?\d{1,2}[./]\s?|[.º°]?\s(?:de\s)?[^\W\d_]{3,10}\.?\s(?:de\s)?)(?:(?:19|20)\d\d|\d\d))\s*\)?"
)
