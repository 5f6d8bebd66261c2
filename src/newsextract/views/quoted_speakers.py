"""Who is quoted in an article: quotations gathered by speaker, and what kind of speaker each is."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsextract import languages
from newsextract.base.folding import folded
from newsextract.model.record import Record
from newsextract.model.record_types import Quote

NAMED, ORGANISATION, DOCUMENT = "Named people", "Organisations", "Documents"
UNNAMED, NOBODY = "Unnamed sources", "Nobody named"
KINDS = (NAMED, ORGANISATION, DOCUMENT, UNNAMED, NOBODY)
"""Kinds of speakers, in the order in which reports list them."""

ONE_OF = {
    NAMED: "Person",
    ORGANISATION: "Organisation",
    DOCUMENT: "Document",
    UNNAMED: "Unnamed source",
    NOBODY: "Nobody named",
}
"""What one speaker of each kind is called."""

STATED_KINDS: dict[str | None, str] = {
    "person": NAMED,
    "organisation": ORGANISATION,
    "document": DOCUMENT,
    "unnamed": UNNAMED,
}
"""The kind for each that records state; the companies and public bodies that they name are organisations."""


@dataclass(slots=True)
class Speaker:
    """One speaker of an article with the quotations, in order.

    number  counts from 1 in the order of first appearance
    name    the record's ``speaker``, or else the words printed for it, as they stand at the first quotation
    key     what all spellings of the name share
    quotes  numbers of the record's quotes (0 is the first)
    """

    number: int
    name: str
    key: str
    kind: str
    role: str | None = None
    quotes: list[int] = field(default_factory=list)
    words: int = 0


def speakers(record: Record) -> list[Speaker]:
    """The speakers of an article in the order of their first quotation."""
    gathered: dict[str, list[int]] = {}
    for number, quote in enumerate(record.quotes):
        key = speaker_key(quote.speaker or quote.speaker_mention or "", record.language)
        gathered.setdefault(key, []).append(number)
    made = []
    for count, (key, numbers) in enumerate(gathered.items(), 1):
        quotes = [record.quotes[number] for number in numbers]
        name = quotes[0].speaker or quotes[0].speaker_mention or ""
        role = next((quote.role for quote in quotes if quote.role), None)
        words = sum(len(quote.text.split()) for quote in quotes)
        kind = kind_of(name, quotes)
        made.append(Speaker(count, name or NOBODY, key, kind, role, numbers, words))
    return made


@functools.cache
def _articles(tags: tuple[str, ...]) -> frozenset[str]:
    """Articles, which do not make a name another one: "The surveyors" are the "surveyors"."""
    return frozenset(word for tag in tags for word in languages.words(tag).ARTICLES.split())


def speaker_key(name: str, language: str | None = None) -> str:
    """What the spellings of a speaker's name share: its words without case, punctuation and leading article.

    language  BCP 47 tag of the article, whose articles are known besides the English ones

    >>> speaker_key("The Surveyors"), speaker_key("surveyors"), speaker_key("La", "fr")
    ('surveyors', 'surveyors', 'la')
    """
    first, _, rest = folded(name).partition(" ")
    return rest if rest and first in _articles(languages.known(language)) else f"{first} {rest}".rstrip() or name


def kind_of(name: str, quotes: Sequence[Quote]) -> str:
    """The kind of a speaker as the quotes state it; a name of which none states a kind counts as a person."""
    if not name:
        return NOBODY
    for quote in quotes:
        if quote.speaker_kind in STATED_KINDS:
            return STATED_KINDS[quote.speaker_kind]
    return NAMED if any(quote.speaker for quote in quotes) else UNNAMED
