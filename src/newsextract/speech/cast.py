"""Who is in a story: the people and the bodies that an article names, with names, roles, mentions and quotations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import OrganisationKind, Quote
from newsextract.speech.cast_kinds import CastKinds
from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity
from newsextract.speech.names_printed import JOINERS
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import Span
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    OTHER_VERB,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
)

_AROUND: Final = 130
"""Characters around a mention in which a role stands that was read there."""
_LONGEST_PREPOSITION: Final = 12
"""Characters before a name in which its preposition stands."""
_CALLED_WITHIN: Final = 300
"""Characters beside a quotation in which the words for its speaker stand."""
_LONGEST_ROLE: Final = 12
"""Words of a role that are kept: what is longer is a sentence about somebody."""
_ENDS_ROLE: Final = frozenset(
    (AUXILIARY, BE, OTHER_VERB, PRONOUN, RELATIVE, REPORTING_ING, REPORTING_VERB, SUBORDINATOR)
)
"""Classes of words behind which a description goes on as a clause: "a farmer who", "the mayor when"."""
_LONGEST_SHORTENED: Final = 4
"""Letters of a word that a full stop may follow within a description: "U.S. senator", "Asst. chief"."""


class Named(NamedTuple):
    """One person or body.

    name      the fullest name
    names     the other names as printed, in order of appearance
    roles     descriptions as printed, without articles
    mentions  offsets in the body of every place with one of the names
    quotes    numbers of its quotations, from 1 in the order of ``quotes``
    """

    name: str
    names: list[str]
    roles: list[str]
    mentions: list[tuple[int, int]]
    quotes: list[int]


class Context(NamedTuple):
    """What else is known of an article.

    quotes    its quotations with their speakers
    is_place  whether a name is that of a place, by a table
    """

    quotes: Sequence[Quote]
    is_place: Callable[[str], bool]


class Cast:
    """The people and the bodies of one article, made of what the text says of its names and of who speaks."""

    def __init__(self, body: str, spans: list[Span], voc: Vocabulary, names: Names, context: Context) -> None:
        self._body = body
        self._voc = voc
        self._names = names
        self._quotes = quotes = context.quotes
        self._is_place = context.is_place
        self._entities = Entities(body, names.texts[1:], spans, voc, names)
        self._spoken: dict[str, list[int]] = {}  # by full name
        said_to_be: dict[str, set[str]] = {}
        for number, quote in enumerate(quotes, 1):
            if quote.speaker is not None:
                full = self._full(quote.speaker)
                self._spoken.setdefault(full, []).append(number)
                said_to_be.setdefault(full, set()).add(quote.speaker_kind or "")
        self._places: dict[str, list[tuple[int, int]]] = {}
        for start, end, name in self._entities.mentions_in(body):
            self._places.setdefault(name, []).append((start, end))
        self._descriptions: set[str] = set()
        for name, numbers in self._spoken.items():
            if name not in self._places and self._entities.of(name) is not None:
                self._places[name] = self._called_so(numbers)
        self._kinds = CastKinds(body, voc, self._entities, said_to_be, self._places, context.is_place)

    def _called_so(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """Where the article calls a speaker "the council" whose name stands in a caption or the headline alone."""
        found: list[tuple[int, int]] = []
        for number in numbers:
            quote = self._quotes[number - 1]
            said = quote.speaker_mention or ""
            start = self._body.rfind(said, max(0, quote.start - _CALLED_WITHIN), quote.start)
            if start < 0:
                start = self._body.find(said, quote.end, quote.end + _CALLED_WITHIN)
            if said and start >= 0:
                self._descriptions.add(said)
                found.append((start, start + len(said)))
        return found

    def people(self) -> list[Named]:
        """The people who have a name, those first who are named first."""
        return [one for one, _ in self._in_order(one for one in self._entities.every if self._kinds.is_person(one))]

    def bodies(self) -> list[tuple[Named, OrganisationKind]]:
        """The organisations and documents that have a name, each with its kind, those first that are named first."""
        found = [one for one in self._entities.every if not self._kinds.is_person(one) and self._kinds.is_body(one)]
        return [(named, self._kinds.kind(one)) for named, one in self._in_order(found)]

    def _in_order(self, entities: Iterable[Entity]) -> list[tuple[Named, Entity]]:
        """What is told of these entities, each with itself; names that differ in capitals or a middle name are one."""
        same: dict[str, list[Entity]] = {}
        for one in entities:
            if one.name in self._places:
                full = self._names.fullest(one.name.removesuffix("'s").split())
                same.setdefault(full.lower(), []).append(one)
        made = [(self._named(group), group[0]) for group in same.values()]
        return sorted((one for one in made if one[0].mentions), key=lambda one: one[0].mentions[0])

    def _full(self, speaker: str) -> str:
        """The entity's name of a speaker, who may have a title: "Ms Reed"."""
        if self._entities.of(speaker) is not None:
            return speaker
        words = speaker.split()
        gender = next(filter(None, (self._voc.gender_of(word.lower()) for word in words[:-1])), "")
        return self._names.fullest(self._names.without_title(words), gender)

    def _named(self, group: Sequence[Entity]) -> Named:
        every = [one.name for one in group]
        places = sorted(place for one in every for place in self._places[one])
        name = _best_name(every)
        person = self._kinds.is_person(group[0])
        quotes = sorted(number for one in every for number in self._spoken.get(one, ()))
        if not person:
            places = self._without_attributes(name, places) or self._called_so(quotes)
        printed = dict.fromkeys(self._body[start:end] for start, end in places)
        roles = [role for number in quotes if (role := self._quotes[number - 1].role)]
        read = (self._as_printed(role, places, of_person=person) for one in group for role in one.roles)
        roles += filter(None, read)
        kept = _without_repeats([role for role in roles if self._is_role(role)])
        named = [other for other in printed if other not in self._descriptions or other in group[0].names]
        return Named(name, [other for other in named if other != name], kept, places, quotes)

    def _without_attributes(self, name: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The mentions without those of a first word that only describes: "Swedish" of "Swedish Navy"."""
        first = name.partition(" ")[0].lower()
        same = [end for start, end in places if self._body[start:end].lower() == first != name.lower()]
        alone = [self._body[end : end + 30] for end in same]
        public = name.rpartition(" ")[2].lower() in self._voc.authorities
        town = self._is_place(first) or (public and any(self._is_in(start) for start, end in places if end in same))
        if not alone or (not town and any(map(self._ends_name, alone))):
            return places
        return [(start, end) for start, end in places if self._body[start:end].lower() != first]

    def _is_in(self, at: int) -> bool:
        """True for the town of "in Marl", which is not the Marl District Council."""
        before = self._body[max(0, at - _LONGEST_PREPOSITION) : at].lower().split()
        return bool(before) and before[-1] in self._voc.place_prepositions

    def _ends_name(self, behind: str) -> bool:
        """True for what follows a whole phrase: a mark, a verb, a preposition, and no noun."""
        return not behind.startswith(" ") or self._voc.kinds.get(behind.split(" ")[1].lower().strip(",.;:")) is not None

    def _as_printed(self, role: str, places: Sequence[tuple[int, int]], *, of_person: bool) -> str | None:
        """A description, read in lower case and without marks, as it stands beside one of the mentions."""
        words = self._described(role.split())
        head = self._voc.head_of(words) if words else ""
        known = self._voc.names_person(head) if of_person else self._voc.names_body(head)
        for first in range(len(words)):  # the words before may belong to the sentence: 'convinced. County commissioner'
            found = self._beside(words[first:], places)
            if found is None:
                continue
            start, stop, end = found
            if not known and (len(words) == 1 or not self._is_apposition(start, end)):
                return None
            shortened = f"{words[-1]}." in self._voc.abbreviations and self._body.startswith(".", stop)  # "Gov."
            return self._body[start : stop + shortened]
        return None

    def _beside(self, words: Sequence[str], places: Sequence[tuple[int, int]]) -> tuple[int, int, int] | None:
        """Start and end of these words beside a mention, and where the mention ends."""
        plain = [re.escape(word).replace("'", "[’']") + r"\.?" * (len(word) <= _LONGEST_SHORTENED) for word in words]
        wanted = re.compile(r"(?<!\w)" + r"[ \xa0]+".join(plain).removesuffix(r"\.?") + r"(?!\w)", re.IGNORECASE)
        for start, end in places:
            found = wanted.search(self._body, max(0, start - _AROUND), end + _AROUND)
            if found is not None:
                return found.start(), found.end(), end
        return None

    def _is_role(self, role: str) -> bool:
        """False for an age, a time, a thing written and several people: "48-year-old", "last week", "protesters"."""
        voc = self._voc
        words = role.lower().split()
        head = voc.head_of(words)
        several = head in voc.plurals or (head.endswith("s") and head[:-1] in voc.people)
        written = head in voc.documents or head.removesuffix("s") in voc.documents
        other = head in voc.time_nouns or head in voc.offices or voc.age_in(words[0]) or words[0] in voc.times
        shortened = len(words) == 1 and words[0].endswith(".") and not voc.is_title(words[0])  # "Md."
        return not (several or written or other or shortened)

    def _is_apposition(self, at: int, end: int) -> bool:
        """True for a description behind a name with nothing but an article between: "Ann Reed, an astronaut"."""
        between = self._body[end:at].lower().replace(",", " ").split() if at > end else []
        return len(between) == 1 and self._voc.kinds.get(between[0]) == DETERMINER

    def _described(self, words: list[str]) -> list[str]:
        """The words of a description without an owner, and up to the clause that goes on behind it."""
        kinds = self._voc.kinds
        words = [word for word in words if any(map(str.isalnum, word))]
        while words and (kinds.get(words[0]) in _ENDS_ROLE or kinds.get(words[0]) == DETERMINER):
            words = words[1:]
        ends = (at for at in range(1, len(words)) if self._ends_role(words, at))
        words = words[: next(ends, len(words))][:_LONGEST_ROLE]
        noun = self._voc.head_end(words)
        owner = max((at for at, word in enumerate(words[:noun]) if word.endswith(("'s", "s'"))), default=-1)
        words = words[owner + 1 :]  # "the council's leader"
        while words and kinds.get(words[-1]) in (PREPOSITION, DETERMINER):
            words = words[:-1]
        return words

    def _ends_role(self, words: list[str], at: int) -> bool:
        """True for a word behind which a clause or somebody else comes: "who", "and two others"."""
        kinds = self._voc.kinds
        if kinds.get(words[at]) != CONJUNCTION:
            return kinds.get(words[at]) in _ENDS_ROLE
        return at + 1 == len(words) or kinds.get(words[at + 1]) in (QUANTIFIER, DETERMINER, PREPOSITION, PRONOUN)


def _best_name(every: Sequence[str]) -> str:
    """Of the ways to write a name the longest without capitals throughout, possessive and "of": "Ann Reed of Marl"."""

    def rank(one: str) -> tuple[bool, bool, bool, int]:
        return not one.isupper(), not one.endswith("'s"), JOINERS.isdisjoint(one.split()), len(one)

    return max(every, key=rank)


def _without_repeats(roles: list[str]) -> list[str]:
    """Each role once, and none that another one holds: "mayor" beside "mayor of Marl"."""
    kept: dict[str, str] = {}
    for role in roles:
        kept.setdefault(role.lower().rstrip("."), role)
    held = {low for low in kept for other in kept if low != other and f" {low} " in f" {other} "}
    return [role for low, role in kept.items() if low not in held]
