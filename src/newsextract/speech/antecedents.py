"""Whom "he" and "she" stand for: of all who are named before, the one whom the weights of what is seen prefer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.antecedent_weights import weights
from newsextract.speech.entity import Entity, Mention
from newsextract.speech.nearest_person import SENTENCES_BACK, NearestPerson
from newsextract.speech.people_named import LONGEST_SENTENCE

_CANDIDATES: Final = 16
"""Places before a pronoun from which on no sentence further back is read."""
_FAR: Final = ("far=0", "far=1", "far=2", "far=3", *2 * ("far=4",), *4 * ("far=6",), *4 * ("far=10",))
"""How many sentences back a place stands, by the number of the sentence."""
_NO_PERSON: Final = frozenset(("place", "word"))
_SUBJECTS: Final = frozenset(("spoke", "topic", "opens", "leads"))
_WEAKEST: Final = 1_000_000
"""More than any sum of weights."""


class _Place(NamedTuple):
    """A place where somebody is named who may be meant.

    name      the full name
    how       how it stands there: "spoke" and "pronoun" (subjects of reporting clauses), "topic" (of another sentence),
              "opens", "leads" (with a verb behind it), "owns", "opens and owns", "owns person", "inside"
    person    how surely the name is a person's
    far       sentences back, as a name
    lines     ends of paragraphs between, 3 at most
    pronouns  pronouns of the gender in the sentences between, 3 at most
    first     the first of its sentence
    main      in its main clause
    mention   None for "spoke", "pronoun" and "topic"
    """

    name: str
    how: str
    person: str
    far: str
    lines: int
    pronouns: int
    first: bool
    main: bool
    mention: Mention | None


def _stands(mention: Mention) -> str:
    """How a mention stands in its sentence."""
    if mention.owns:
        return "opens and owns" if mention.opens else "owns"
    return "opens" if mention.opens else "leads" if mention.leads else "inside"


def _offset(one: tuple[int, str, str, Mention | None]) -> int:
    return one[0]


class Antecedent(NamedTuple):
    """A place that may be meant: the full name, and what is seen of it."""

    name: str
    seen: tuple[str, ...]


class Antecedents(NearestPerson):
    """Says whom a pronoun means."""

    def resolve(self, wanted: str, at: int, other: str | None = None) -> str | None:
        """Full name of the person that a pronoun at this offset stands for.

        wanted  the pronoun's gender
        other   who is not meant: who has just asked what is answered
        """
        self._other = other
        places = self._places(wanted, at) or self._of_other_gender(wanted, at)
        if len({one.name for one in places}) < 2:
            return places[0].name if places else self.opening_person(wanted)
        return self.pick(self.candidates(wanted, at, places))

    def nearest_subject(
        self, wanted: str, at: int, lines: int, may_be: Callable[[str], bool], *, only: bool = False
    ) -> str | None:
        """The person of a gender in the nearest sentence before this one that names one, its subject first.

        lines   ends of paragraphs between
        may_be  whether a name may be meant
        only    nobody else of it is meant where nobody who fits is a subject
        """
        self._other = None
        places = [one for one in self._places(wanted, at) if one.lines <= lines and self._is_somebody(one)]
        found = [one for one in places if one.far != _FAR[0] and may_be(one.name)]
        near = [one for one in found if one.far == found[0].far]
        subject = next((one.name for one in near if one.how in _SUBJECTS), None)
        return subject if subject is not None or only or not near else near[0].name

    def _is_somebody(self, place: _Place) -> bool:
        one = self.entities.of(place.name)
        return one is not None and one.stands_for_person()

    def _of_other_gender(self, wanted: str, at: int) -> list[_Place]:
        """The nearest subject where nobody fits: a given name and a pronoun behind it may tell the wrong gender."""
        for place in self._places("", at):
            one = self.entities.of(place.name)
            told = one.told if one is not None else ""
            if place.how in _SUBJECTS and place.far in _FAR[:3] and told in ("", wanted):
                return [place]
        return []

    def pick(self, found: Sequence[Antecedent]) -> str:
        """The name of the candidate with the highest sum of weights, the nearest of several."""
        table = weights()
        best, most = "", -_WEAKEST
        for one in found:
            score = sum([table.get(name, 0) for name in one.seen])
            if score > most:
                best, most = one.name, score
        return best

    def candidates(self, wanted: str, at: int, places: Sequence[_Place]) -> list[Antecedent]:
        """What is seen of each place."""
        last = self.spoken[-1] if self.spoken else None
        rule = self.nearest(at, wanted)
        order: dict[str, int] = {}
        return [self._seen(one, order.setdefault(one.name, len(order)), last, rule) for one in places]

    def _seen(self, place: _Place, order: int, last: str | None, rule: str | None) -> Antecedent:
        name, how, person, far, lines, pronouns, first, main, mention = place
        one = self.entities.of(name)
        gender = bool(self.gender(name))
        told = mention is not None and mention.told
        return Antecedent(name, (
            f"{how} {far}", f"{how} lines={lines}", f"{how} {person}", f"{person} {far}",
            f"gender={gender} {how}", f"gender={gender} {far}", f"order={min(order, 3)} {how}",
            f"pronouns={pronouns} {how}", f"pronouns={min(pronouns, 2)} {far}", f"first={first} {how}",
            f"main={main} {how}", f"last={name == last} lines={min(lines, 2)}", f"last={name == last} {how}",
            f"told={told} {far}", f"words={' ' in name}", f"count={min(one.count, 4) if one is not None else 0}",
            f"opening={one in self.entities.opening}", f"nearest={name == rule} {far}", f"nearest={name == rule}",
            f"body={self.may_be_body(name)} {how}",
        ))  # fmt: skip

    def _places(self, wanted: str, at: int) -> list[_Place]:
        """The places before an offset where somebody of a gender is named or speaks, the nearest sentence first."""
        stops = self.sentence_starts(at)
        index = bisect_right(stops, at) - 1
        end = at
        pronouns = 0
        out: list[_Place] = []
        for step in range(min(SENTENCES_BACK, index + 1)):
            start = max(stops[index - step], end - LONGEST_SENTENCE)
            lines = min(self.text.count("\n\n", start, at), 3)
            main = self.main_clause(start, end) or start
            first = True
            for offset, name, how, mention in self._named(start, end):
                one = self.entities.of(name)
                # Who spoke was told from bodies before.
                body = mention is not None and one is not None and one.is_body()
                if body or not self.fits(name, wanted):
                    continue
                person = self._personhood(name, one)
                if person in _NO_PERSON:
                    continue
                if not step and mention is not None and self.voc.capital_nouns and self.is_object(start, offset):
                    continue
                if mention is not None and mention.owns and self.owns_person(mention.end, wanted):
                    how = "owns person"
                between = min(pronouns, 3)
                out.append(_Place(name, how, person, _FAR[step], lines, between, first, offset >= main, mention))
                first = False
            if len(out) >= _CANDIDATES:
                break
            pronouns += self._pronouns(start, end, wanted)
            end = start
        return out

    def _named(self, start: int, end: int) -> list[tuple[int, str, str, Mention | None]]:
        """Who speaks, is told of or is named between two offsets, in order: offset, name, how it stands, mention."""
        out: list[tuple[int, str, str, Mention | None]] = []
        for number in range(bisect_left(self.spoke_at, start), bisect_left(self.spoke_at, end)):
            out.append((self.spoke_at[number], self.spoken[number], self.how[number], None))
        spoken = [one[1] for one in out]
        for mention, one in self.entities.between(start, end):
            if one.name in spoken and not mention.owns:
                continue
            out.append((mention.start, one.name, _stands(mention), mention))
        if spoken:
            out.sort(key=_offset)
        return out

    def _personhood(self, name: str, one: Entity | None) -> str:
        """How surely a name is a person's."""
        if one is None:
            return "described"
        if one.nobody:
            return "place"
        if one.is_person():
            return "person" if one.person > 2 else "likely"
        if name in self.speakers:
            return "speaker"
        if one.place or one.common:
            return "place"
        return "maybe" if one.may_be_person() else "word"

    def _pronouns(self, start: int, end: int, wanted: str) -> int:
        """How often "he" or "she" stands in the text between two offsets."""
        found = [one for one in self.voc.pronouns.subjects(self.text, start, end) if one.gender == wanted]
        return sum(not self.entities.quoted(one.start) for one in found)
