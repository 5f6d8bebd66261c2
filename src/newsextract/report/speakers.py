"""Who speaks in an article: quotations gathered by speaker, and what kind of speaker each is."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsextract import languages
from newsextract.fields import Quote
from newsextract.record import Record

NAMED, ORGANISATION, DOCUMENT = "Named people", "Organisations", "Documents"
UNNAMED, NOBODY = "Unnamed sources", "Nobody named"
KINDS = (NAMED, ORGANISATION, DOCUMENT, UNNAMED, NOBODY)
"""Kinds of speakers, in the order in which a reader asks for them."""


_STATED = {"person": NAMED, "organisation": ORGANISATION, "document": DOCUMENT, "unnamed": UNNAMED}


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
        kind = kind_of(name, quotes, record.language)
        made.append(Speaker(count, name or NOBODY, kind, role, numbers, words))
    return made


def kind_of(name: str, quotes: Sequence[Quote], language: str | None) -> str:
    """The kind of a speaker: as the quotes say, or else by the form of the name and by the words that stand for it.

    A role, "Mr" or "she" make a person; "it" or a word such as "council" an organisation; a description that begins
    with a small letter or an article ("a spokesman", "the surveyors") is a source without a name.
    """
    if not name:
        return NOBODY
    stated = next((kind for quote in quotes if (kind := getattr(quote, "speaker_kind", None))), None)
    if stated in _STATED:
        return _STATED[stated]
    words = _words(languages.known(language))
    first, *rest = name.split()
    if first[0].islower() or (first.casefold() in words["articles"] and not (rest and rest[0][0].isupper())):
        return UNNAMED
    if first.casefold() in words["indefinite"]:
        return UNNAMED
    mentions = {quote.speaker_mention.casefold() for quote in quotes if quote.speaker_mention}
    leads = {mention.partition(" ")[0].strip(".") for mention in mentions}
    if any(quote.role for quote in quotes) or not leads.isdisjoint(words["person"]):
        return NAMED
    parts = {part.strip(".,").casefold() for part in name.split()}
    bodies = not parts.isdisjoint(words["organisations"]) or (name.isupper() and len(parts) == 1)
    return ORGANISATION if bodies or "&" in name or not mentions.isdisjoint(words["neuter"]) else NAMED


@functools.cache
def _words(tags: tuple[str, ...]) -> dict[str, frozenset[str]]:
    def some(*names: str) -> frozenset[str]:
        texts = (getattr(languages.words(tag), name, "") for tag in tags for name in names)
        return frozenset(word.casefold() for text in texts for word in text.split())

    return {
        "person": some("MALE", "FEMALE", "COURTESY"),
        "neuter": some("NEUTER"),
        "organisations": some("ORGANISATIONS"),
        "articles": frozenset("the der die das le la les el los las il lo i gli de het o os".split()),
        "indefinite": frozenset("a an one some another ein eine un une una uno een um uma".split()),
    }
