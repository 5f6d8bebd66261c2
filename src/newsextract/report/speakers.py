"""Who speaks in an article: quotations gathered by speaker, and what kind of speaker each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsextract.fields import Quote, SpeakerKind
from newsextract.record import Record

NAMED, ORGANISATION, DOCUMENT = "Named people", "Organisations", "Documents"
UNNAMED, NOBODY = "Unnamed sources", "Nobody named"
KINDS = (NAMED, ORGANISATION, DOCUMENT, UNNAMED, NOBODY)
"""Kinds of speakers, in the order in which a reader asks for them."""

_STATED: dict[SpeakerKind | None, str] = {
    "person": NAMED,
    "organisation": ORGANISATION,
    "document": DOCUMENT,
    "unnamed": UNNAMED,
}


@dataclass(slots=True)
class Speaker:
    """One speaker of an article with the quotations, in order.

    number  counts from 1 in the order of first appearance
    name    the record's ``speaker``, or else the words printed for it
    quotes  numbers of the record's quotes (0 is the first)
    """

    number: int
    name: str
    kind: str
    role: str | None = None
    quotes: list[int] = field(default_factory=list)
    words: int = 0


def speakers(record: Record) -> list[Speaker]:
    """The speakers of an article in the order of their first quotation."""
    gathered: dict[str, list[int]] = {}
    for number, quote in enumerate(record.quotes):
        gathered.setdefault(quote.speaker or quote.speaker_mention or "", []).append(number)
    made = []
    for count, (name, numbers) in enumerate(gathered.items(), 1):
        quotes = [record.quotes[number] for number in numbers]
        role = next((quote.role for quote in quotes if quote.role), None)
        words = sum(len(quote.text.split()) for quote in quotes)
        kind = kind_of(name, quotes)
        made.append(Speaker(count, name or NOBODY, kind, role, numbers, words))
    return made


def kind_of(name: str, quotes: Sequence[Quote]) -> str:
    """The kind of a speaker, as the quotes say; without a word about it a name is a person's."""
    if not name:
        return NOBODY
    for quote in quotes:
        if quote.speaker_kind in _STATED:
            return _STATED[quote.speaker_kind]
    return NAMED if any(quote.speaker for quote in quotes) else UNNAMED
