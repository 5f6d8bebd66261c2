"""Who speaks in many articles: each named speaker under one entry, and how much is said by each kind of speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from newsextract.base.rows import NamedTuple
from newsextract.model.record import Record
from newsextract.model.record_types import Organisation, Person
from newsextract.views.quoted_speakers import (
    KINDS,
    NOBODY,
    ORGANISATION,
    STATED_KINDS,
    UNNAMED,
    Speaker,
    speaker_key,
    speakers,
)
from newsextract.views.report.search import exact, phrase

LISTED_VOICES = 500
"""Rows of the page of speakers; the counts by kind are of all."""


@dataclass(slots=True)
class Voice:
    """A person, organisation or document that articles name.

    key       what all spellings of the name share
    names     how often each spelling stands
    kinds     words by the kind that the articles say it is; one of them may take a newspaper for a person
    roles     how many articles describe it so
    quoting   articles that quote it
    naming    articles that name it, where records were made with people and organisations
    mentions  how often articles name it; 0 where records were made without people and organisations
    """

    key: str
    names: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    quoting: int = 0
    naming: int = 0
    quotes: int = 0
    words: int = 0
    mentions: int = 0

    @property
    def name(self) -> str:
        """The usual spelling."""
        return _usual(self.names)

    @property
    def kind(self) -> str:
        """The kind as which it says most."""
        return _usual(self.kinds)

    @property
    def role(self) -> str:
        """The usual description, or ""."""
        return _usual(self.roles) if self.roles else ""

    @property
    def articles(self) -> int:
        """Articles that quote it, or else that name it."""
        return self.quoting or self.naming

    @property
    def search(self) -> str:
        """What finds these articles."""
        return exact("speaker", self.key) if self.quotes else phrase(self.name)

    def quoted(self, speaker: Speaker) -> None:
        """Count what it says in one article."""
        self._named(speaker.name, speaker.kind, [speaker.role] if speaker.role else [])
        self.names[speaker.name] += len(speaker.quotes) - 1
        self.kinds[speaker.kind] += speaker.words
        self.quoting += 1
        self.quotes += len(speaker.quotes)
        self.words += speaker.words

    def mentioned(self, one: Person | Organisation, kind: str) -> None:
        """Count how often one article names it."""
        self.mentions += len(one.mentions)
        self.naming += 1
        if not self.quotes:
            self._named(one.name, kind, one.roles[:1])

    def _named(self, name: str, kind: str, roles: Iterable[str]) -> None:
        self.names[name] += 1
        self.kinds[kind] += 0
        self.roles.update(roles)


class Tally(NamedTuple):
    """What one kind of speaker says.

    speakers  how many there are; ``None`` where nobody is named
    silent    how many more are named and not quoted
    share     of all quoted words
    """

    kind: str
    speakers: int | None
    silent: int
    quotes: int
    words: int
    share: float


@dataclass(slots=True)
class Voices:
    """The voices of a report's articles by their keys; those without a name are only counted, by kind."""

    by_key: dict[str, Voice] = field(default_factory=dict)
    nameless: Counter[tuple[str, str]] = field(default_factory=Counter)
    with_people: bool = False

    def add(self, record: Record) -> None:
        """Count the voices of one article."""
        of_quote: dict[int, str] = {}
        for one in speakers(record):
            if one.kind in (NOBODY, UNNAMED):  # "a spokesman" of two articles is not one speaker
                counts = {"speakers": 1, "quotes": len(one.quotes), "words": one.words}
                self.nameless.update({(one.kind, what): number for what, number in counts.items()})
            else:
                self._voice(one.key).quoted(one)
                of_quote.update(dict.fromkeys(one.quotes, one.key))
        everybody: list[Person | Organisation] = [*record.people, *record.organisations]
        for named in everybody:
            kind = STATED_KINDS.get(named.kind, ORGANISATION)
            own = next((of_quote[number - 1] for number in named.quotes if number - 1 in of_quote), None)
            self._voice(own or speaker_key(named.name, record.language)).mentioned(named, kind)
            self.with_people = True

    def listed(self) -> list[Voice]:
        """All voices, those that say most first."""
        return sorted(self.by_key.values(), key=lambda one: (-one.words, -one.mentions, one.name))

    def tallies(self) -> list[Tally]:
        """What each kind of speaker says, of the kinds that there are."""
        total = sum(one.words for one in self.by_key.values())
        total += sum(number for (_, what), number in self.nameless.items() if what == "words")
        made = [self._tally(kind, total or 1) for kind in KINDS]
        return [one for one in made if one.quotes or one.silent]

    def _voice(self, key: str) -> Voice:
        return self.by_key.setdefault(key, Voice(key))

    def _tally(self, kind: str, total: int) -> Tally:
        mine = [one for one in self.by_key.values() if one.kind == kind]
        quoted = [one for one in mine if one.quotes]
        nameless = {what: self.nameless[kind, what] for what in ("speakers", "quotes", "words")}
        words = sum(one.words for one in quoted) + nameless["words"]
        return Tally(
            kind,
            None if kind == NOBODY else len(quoted) + nameless["speakers"],
            len(mine) - len(quoted),
            sum(one.quotes for one in quoted) + nameless["quotes"],
            words,
            words / total,
        )


def _usual(counts: Counter[str]) -> str:
    return min(counts, key=lambda one: (-counts[one], one))
