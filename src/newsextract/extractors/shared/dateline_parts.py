"""What all readers of datelines ask: is it a city, a time, a person, and the dateline that a shape holds."""

from __future__ import annotations

import functools
import re

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors.evidence import note
from newsextract.grammar.credits.agencies import canonical
from newsextract.grammar.places import lookup
from newsextract.grammar.places.place_mentions import context_of
from newsextract.model.document import Block, Document
from newsextract.model.record_types import Dateline
from newsextract.speech.given_names import PLACES, is_given_name

# "Marl, 27.6.2025 – ...", "Marl, 3 mai 2024 – ...": who sends a release dates it
FULL_DATE = pattern(r"(?:19|20)\d\d$|\d[./]\s?\d{1,2}[./]\s?\d{2,4}$")


def is_city(name: str, doc: Document) -> bool:
    """True for a known city, which is no agency: "(Lima) - The ferry left"."""
    return canonical(name) is None and lookup.is_city(name, context_of(doc))


def is_dated_city(match: re.Match[str], doc: Document) -> bool:
    """True for a known city with a full date before a dash: "Lima, 3. Mai 2024 – Die Fähre"."""
    dated = match["date"] and match["mark"] and match["mark"] not in ".:" and FULL_DATE.search(match["date"])
    return bool(dated) and is_city(match["place"].strip(), doc)


def dateline_of(match: re.Match[str], block: Block) -> Dateline:
    """The dateline that a match of ``DATELINE`` holds."""
    note("dateline pattern", match["text"].strip(), block.place)
    place, agency = match["place"], match["second"] or match["agency"] or match["wire"]
    if place and place.endswith(".") and "," not in place and lookup.datelined_first(place.rstrip(".")):
        place = place.rstrip(".")  # "Port Ellery.- La ministra"
    return Dateline(
        text=match["text"].strip(),
        place=place.strip() if place else None,
        agency=agency.strip() if agency else None,
        date=match["date"],
    )


@functools.cache
def times() -> frozenset[str]:
    """What stands before a date in any language and is no place: days of the week and words such as "published"."""
    known = [languages.header_words(tag) for tag in languages.TAGS]
    return frozenset(
        word for one in known for word in f"{one.WEEKDAYS}|{one.DATE_LABEL}|{one.MODIFIED}".replace("|", " ").split()
    )


def is_person(words: list[str]) -> bool:
    """True for a given name with another name behind it."""
    return len(words) > 1 and is_given_name(words[0].casefold()) and words[0].casefold() not in PLACES
