"""Whom an article means by "the mayor", "the company", "the 80-year-old" or a surname that several people have."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.bodies_before import BodiesBefore
from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity, Mention
from newsextract.speech.names_printed import JOINERS
from newsextract.speech.person_mentions import Names, runs_into_heading
from newsextract.speech.unnamed import Unnamed
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CLAUSE_VERBS

_DECADE: Final = 10
_LEAD: Final = 600
"""Characters of the body in which somebody is described who is named further down."""
_PEOPLE_ASKED: Final = 300
"""Entities among which somebody is looked for: keeps the work linear."""
_MENTIONS_ASKED: Final = 120
_NAMED_IN_PASSING: Final = 2
_NAMED_OFTEN: Final = 6
"""Mentions of somebody whom an article names in passing, at most, and of one whom it is about, at least."""
_PARAGRAPHS_NEAR: Final = 2
"""Ends of paragraphs between somebody's name and "the singer" who is meant."""
_CALLED_ASKED: Final = 12
"""Mentions before a description, and people of one noun anywhere, among whom it finds somebody: keeps it quick."""
_STEM: Final = 5
"""Letters by which a town and those who live there are the same word."""
_READ_BEFORE: Final = 70
"""Characters before a name in which the description stands that opens its sentence."""

_NOTHING: Final[frozenset[str]] = frozenset()
_VERBS: Final = frozenset(CLAUSE_VERBS)
_PARAGRAPH_END: Final = pattern(r"\n\n")
_REST_OF_SENTENCE: Final = pattern(r"[^.\n“\"]*")
_TRIED_WITHIN: Final = 100
"""Characters behind a name in which the verb of its sentence stands: "Reed (47), of Marl Heights, pleaded guilty"."""

_LONGEST_PARAGRAPH: Final = 2000
"""Characters behind which a name is far: keeps the work linear."""
_CALLED_ALONE: Final = 2
"""Times that an article calls somebody by the surname alone before another one of that name comes in."""
_BEARERS: Final = 20
"""People of one surname among whom its bearer is looked for, the first of them: more are a list of names."""
_WORDS_OF_KIN: Final = 4
"""Words before a name in which it says whose kin somebody is: "his younger twin brother"."""


class Referents:
    """Finds the person or the body behind a description."""

    def __init__(self, text: str, voc: Vocabulary, names: Names, entities: Entities) -> None:
        self._text = text
        self._voc = voc
        self._names = names
        self._entities = entities
        self.unnamed = Unnamed(text, voc)
        self._whose_kin: dict[int, bool] = {}
        self._bodies = BodiesBefore(text, voc, entities)
        self._tried: tuple[str, ...] | None = None
        self._paragraphs: list[int] | None = None  # where all but the first begin
        self._people: list[Entity] | None = None  # those who are named most
        self._surnames: dict[str, list[Entity]] | None = None
        self._read: dict[str, tuple[str, set[str]]] = {}  # role → its noun, and what tells which one is meant
        self._alone: dict[str, Entity | None] = {}
        self._inner: dict[str, list[Entity]] = {}  # by the words of a name between the first and the last

    def person(self, words: Sequence[str], head: str, at: int, names: frozenset[str] = _NOTHING) -> str | None:
        """Whom the article means by "the mayor", "the Republican governor", "the singer", "the 80-year-old".

        words, head  the words without the article, in lower case, and their noun; ``at`` is their offset
        names        those of the words that are names: "le maire de Marl"
        """
        voc = self._voc
        if not voc.names_person(head):
            return None
        if head in voc.accused:
            return self._on_trial()
        one = self.called(words, at, names)
        if one is not None and head in voc.famous and self._passed_by(one, at):
            one = self._led_last(at) or one
        aged = any(map(voc.age_in, words))
        if one is None and (aged or head in voc.decades or (head in voc.famous and voc.verb_before_subject)):
            one = self.main_person(words, aged_only=not voc.verb_before_subject)
        return one.name if one is not None else None

    def _passed_by(self, one: Entity, at: int) -> bool:
        """True for a singer whom the article names once or twice, and not in the last paragraphs."""
        if one.count > _NAMED_IN_PASSING:
            return False
        last = max((place for place in one.places if place < at), default=at)
        return last < self._start_of_near(at)

    def _led_last(self, at: int) -> Entity | None:
        """The last person who leads a sentence of these paragraphs and whom the article names often."""
        near = self._start_of_near(at)
        for mention, one in self._entities.before(at):
            if mention.start < near:
                return None
            if mention.leads and not mention.owns and one.is_person() and one.count >= _NAMED_OFTEN:
                return one
        return None

    def _start_of_near(self, at: int) -> int:
        """Where the paragraphs begin in which a name may be meant by "the singer" at an offset."""
        if self._paragraphs is None:
            self._paragraphs = [end.end() for end in _PARAGRAPH_END.finditer(self._text)]
        before = bisect_right(self._paragraphs, at) - 1 - _PARAGRAPHS_NEAR
        return self._paragraphs[before] if before >= 0 else 0

    def _on_trial(self) -> str | None:
        """The one person of whom the article says that they are charged or plead guilty."""
        if self._tried is None:
            found: dict[str, None] = {}
            for mention, one in self._entities.between(0, len(self._text)):
                if not (mention.opens or mention.leads) or not (one.is_person() or one.may_be_person()):
                    continue
                behind = _REST_OF_SENTENCE.match(self._text, mention.end, mention.end + _TRIED_WITHIN)
                if behind is not None and not self._voc.charged.isdisjoint(behind[0].lower().split()):
                    found[one.name] = None
            self._tried = tuple(found)
        return self._tried[0] if len(self._tried) == 1 else None

    def by_initials(self, letters: str) -> str | None:
        """Whose office has these initials: "the DPP" of "Deputy Public Prosecutor Ann Reed"."""
        low = letters.lower()
        found = {one.name for one in self._entities.every[:_PEOPLE_ASKED] if low in map(self._initials, one.roles)}
        return found.pop() if len(found) == 1 else None

    def _initials(self, role: str) -> str:
        words = role.split()
        return "".join([word[0] for word in words[: self._voc.head_end(words)]])

    def body(self, head: str, at: int) -> str | None:
        """Which organisation "the council" and "the company" is; ``head`` is the noun."""
        if not self._voc.names_body(head):
            return None
        body = self._names.organisation(head)
        if body is not None:
            return body
        if self._voc.noun_first and (near := self._last_called(head, at)) is not None:
            return near
        if head in self._voc.bodies:
            one = self._bodies.before(at, head)
            return one.name if one is not None else None
        return None

    def _last_called(self, noun: str, at: int) -> str | None:
        """The last of several bodies whose name begins with a noun: "Ministerio de Sanidad" for "este ministerio"."""
        for _, one in self._entities.before(at):
            if one.name.partition(" ")[0].lower() == noun and " " in one.name and not one.is_person():
                return one.name
        return None

    def same_body(self, noun: str, at: int) -> str | None:
        """Who "el Consistorio" is: the last body whose name begins with a noun of the same kind, "Ayuntamiento"."""
        wanted = self._voc.same_role.get(noun, frozenset()) - {noun}
        for _, one in self._entities.before(at) if wanted else ():
            first = one.name.partition(" ")[0].lower()
            if first in wanted and self._voc.names_body(first):
                return one.name
        return None

    def called(self, words: Sequence[str], at: int, names: frozenset[str] = _NOTHING) -> Entity | None:
        """Who "the mayor" or "the former police chief" is: the last one before that the article calls so.

        words  in lower case, without the article; ``names`` are those of them that are names
        """
        voc = self._voc
        head = voc.head_of(words)
        others = set(words) - {head} - voc.titles
        if voc.noun_first:
            others = {word for word in others if word not in voc.kinds}
        wanted = voc.same_role.get(head, frozenset((head,)))
        best: Entity | None = None
        most = 0.0
        seen: set[int] = set()
        for mention, one in self._entities.before(at):
            if mention.entity in seen:
                continue
            seen.add(mention.entity)
            if wanted.isdisjoint(one.heads) or not one.is_person():
                continue
            if names and not _may_be_of(one, names, wanted):
                continue
            said = {word for role in one.roles for word in role.split()}
            fits = [word for word in others if word in said or word.startswith(tuple(one.states))]
            fit = 1.0 + len(fits) + min(one.count, 20) / 50 - len(seen) / 40
            if best is None or fit > most:
                best, most = one, fit
        kin = voc.verb_before_subject and head in voc.unnamed  # "the mother" is whoever's the text tells of there
        hidden = best is None and self.unnamed.stays(head, at)
        if best is None and not (kin or hidden):  # introduced later: "The mayor left. ... Ann Reed, the mayor, said"
            later = {id(one): one for noun in wanted for one in self._entities.called(noun) if one.is_person()}
            if names:
                later = {number: one for number, one in later.items() if _may_be_of(one, names, wanted)}
            if len(later) == 1:
                (best,) = later.values()
        return best

    def holder(self, words: Sequence[str], at: int) -> list[str]:
        """Who may be "el alcalde de Marea": those whom the article calls so, the likeliest first.

        words  in lower case, without the article. Somebody of whom it tells another town or another office is left out.
        """
        voc = self._voc
        noun = voc.head_of(words)
        if not voc.names_person(noun):
            return []
        wanted = voc.same_role.get(noun, frozenset()) | {noun}
        told = self._told(words) - wanted - voc.before_noun
        mine = {word for word in told if not voc.names_body(word)}  # "el titular del sector"
        found: dict[str, float] = {}
        people = [(one, order) for order, (_, one) in enumerate(islice(self._entities.before(at), _MENTIONS_ASKED))]
        for other in sorted(wanted):
            people += [(one, len(people)) for one in self._entities.called(other)[:_CALLED_ASKED]]
        for one, order in people:
            if one.name in found or wanted.isdisjoint(one.heads) or not one.is_person():
                continue
            tellings = list(self._tellings(one, wanted))
            most = max((len(_common(mine, theirs)) for theirs in tellings), default=0)
            bare = not all(tellings)
            if most or bare or not mine:
                found[one.name] = most + (noun in one.heads) / 2 - min(order, 30) / 40
        return sorted(found, key=lambda name: -found[name])

    def only_holder(self, words: Sequence[str], at: int) -> list[str]:
        """Who "el portavoz del grupo rebelde" is where the words for it are others than before: who alone is called so.

        Only behind a name in the same paragraph: another paragraph may tell of another president.

        words  as for ``holder``, and no names; two matters, as of two ministers, are two people
        """
        voc = self._voc
        noun = voc.head_of(words)
        matters = voc.matters & self._told(words)
        paragraph = self._text.rfind("\n", 0, at)
        found: set[str] = set()
        near = False
        for mention, one in self._entities.before(at):
            if noun not in one.heads or not one.is_person():
                continue
            near = near or mention.start > paragraph
            theirs = voc.matters & {word for role in one.roles for word in self._told(role.split())}
            if not (matters and theirs and matters.isdisjoint(theirs)):
                found.add(one.name)
        return sorted(found) if len(found) == 1 and near else []

    def _tellings(self, one: Entity, wanted: AbstractSet[str]) -> Iterator[set[str]]:
        """The words of each description of somebody by one of these nouns, without the noun."""
        for role in one.roles:
            read = self._read.get(role)
            if read is None:
                words = role.split()
                read = self._read[role] = (self._voc.head_of(words), self._told(words))
            if read[0] in wanted:
                yield read[1] - wanted

    def _told(self, words: Sequence[str]) -> set[str]:
        """The words that tell which one is meant: "Marea" of "alcalde de Marea"."""
        return {word.strip("'’.,") for word in words if word not in self._voc.kinds and not word.endswith("'")}

    def with_role(self, words: Sequence[str], at: int) -> str | None:
        """Who "the director of the waterworks" is: the one person of whom the article says so in these words."""
        role = " ".join(words)
        same = [one for one in self._entities.called(self._voc.head_of(words)) if role in one.roles and one.is_person()]
        return same[0].name if len(same) == 1 else None

    def named_later(self, words: Sequence[str], at: int) -> str | None:
        """Who "a Marl councillor" of an article's first sentences is, whom it names further down.

        words  in lower case, without the article; one that only says what somebody is ("a man") is not enough
        """
        head = self._voc.head_of(words)
        if at > _LEAD or len(words) < 2 or head in self._voc.unnamed:
            return None
        others = set(words) - {head}
        found: set[str] = set()
        for noun in self._voc.same_role.get(head, frozenset((head,))):
            for one in self._entities.called(noun):
                said = {word for role in one.roles for word in role.split()}
                later = bool(one.places) and one.places[0] > at
                if one.is_person() and later and others <= said:
                    found.add(one.name)
        return next(iter(found)) if len(found) == 1 else None

    def bearer(self, surname: str, at: int, last_spoke: str | None = None) -> Entity | None:
        """Whom a surname means that several people have: the subject of the nearest sentence with a full name of them.

        Else the last of them who was named in full before, or the first of all. Also the one person of whom it is the
        first of two surnames; None where the surname tells who is meant.
        """
        same = self._by_surname().get(surname.lower(), ())
        if not same and not self._names.knows(surname):
            inner = self._inner.get(surname, ())
            return inner[0] if len(inner) == 1 else None
        if len(same) < 2:
            return None
        last: Entity | None = None
        ending = surname.lower()
        for mention, one in islice(self._entities.before(at), _MENTIONS_ASKED):
            full = not mention.owns and mention.end - mention.start > len(surname) + 1
            if not full or not one.name.lower().endswith(ending) or one not in same or self._is_whose_kin(mention):
                continue
            if mention.leads or self._is_described_subject(mention):
                alone = self._bore_alone(surname, same)
                if alone is not None and "\n" in self._text[mention.end : min(at, mention.end + _LONGEST_PARAGRAPH)]:
                    return alone
                far = one.name != last_spoke and self._is_paragraphs_away(mention.end, at)
                return same[0] if far else one
            last = last or one
        return self._bore_alone(surname, same) or last or same[0]

    def _is_paragraphs_away(self, end: int, at: int) -> bool:
        """Whether a name that ends there stands in no paragraph right before that of an offset."""
        return at - end > _LONGEST_PARAGRAPH or self._text.count("\n\n", end, at) > 1

    def _bore_alone(self, surname: str, same: Sequence[Entity]) -> Entity | None:
        """Of several people the one whom the article called by the surname alone before it named another in full."""
        if surname not in self._alone:
            first, other = self._first_full(same[0]), self._first_full(same[1])
            bare = [place for one in same for place in one.places if self._text.startswith(surname, place)]
            before = bool(bare) and min(bare) < first
            called = before or sum(place < other for place in bare) >= _CALLED_ALONE
            self._alone[surname] = same[0] if called else None
        return self._alone[surname]

    def _is_full_name(self, one: Entity) -> bool:
        """Whether a name may be that of somebody of whom nothing more is told; not "WATCHED Reed", "Top Reed"."""
        words = one.name.split()
        known = self._voc.capital_nouns or runs_into_heading(words) or self._names.is_common(words[0].lower())
        return one.may_be_person() and not known

    def _first_full(self, one: Entity) -> int:
        """Where somebody is named first by more than the surname."""
        given = one.name.partition(" ")[0]
        full = (place for place in one.places if self._text.startswith(given, place))
        return next(full, one.places[0])

    def _is_no_name(self, one: Entity, same: Sequence[Entity]) -> bool:
        """True for what looks like a name beside a surer one: "Sentencing Reed", "Team Reed", "Harbour Ann Reed"."""
        voc = self._voc
        if one.person > one.verbs or voc.has_cases or all(other.person == other.verbs for other in same):
            return False
        first = one.name.partition(" ")[0].lower()
        if any(one.name.endswith(" " + other.name) for other in same):
            return True
        gerund = voc.adjunct_endings and first.endswith(voc.adjunct_endings)
        return bool(gerund) or voc.names_body(first) or self._names.is_common(first) or self._describes_several(one)

    def _describes_several(self, one: Entity) -> bool:
        """True for the "Top Reed" of "Top Reed aides have said so"."""
        end = one.places[0] + len(one.name)
        word = self._text[end : end + _READ_BEFORE].partition(" ")[2].partition(" ")[0].lower()
        return word.endswith("s") and self._voc.names_person(word[:-1]) and not self._voc.is_title(word)

    def _is_whose_kin(self, mention: Mention) -> bool:
        """True for Jan of "His younger brother Jan Reed was there": he whose brother it is is still Reed."""
        known = self._whose_kin.get(mention.start)
        if known is None:
            before = self._text[max(0, mention.start - _READ_BEFORE) : mention.start].lower()
            words = before.replace(",", "").replace("’", "'").split()[-_WORDS_OF_KIN:]
            own = self._text[mention.start : mention.end].lower().rpartition(" ")[2]
            owned = not self._voc.possessive.isdisjoint(words) or f"{own}'s" in words  # "Reed's daughter Ann Reed"
            known = not self._voc.kin.isdisjoint(words) and owned
            self._whose_kin[mention.start] = known
        return known

    def _is_described_subject(self, mention: Mention) -> bool:
        """True for the name of "The couple's daughter, Ann Reed, is in Lima"."""
        if not mention.told or not self._text.startswith(",", mention.end):
            return False
        before = self._text[max(0, mention.start - _READ_BEFORE) : mention.start]
        begin = max(before.rfind(mark) for mark in (". ", "\n", "? ", "! ", "” "))
        words = before[begin + 1 :].lower().split()
        return begin >= 0 and before.endswith(", ") and not any(self._voc.kinds.get(word) in _VERBS for word in words)

    def _by_surname(self) -> dict[str, list[Entity]]:
        if self._surnames is None:
            self._surnames = {}
            for one in self._entities.every:
                if " " in one.name and one.places and (one.is_person() or self._is_full_name(one)):
                    words = one.name.split()
                    if not JOINERS.isdisjoint(words):
                        continue  # "Hunt for Ann Reed"
                    self._surnames.setdefault(words[-1].lower(), []).append(one)
                    for word in words[1:-1] if one.is_person() else ():
                        self._inner.setdefault(word, []).append(one)
            for surname, same in self._surnames.items():
                told = any(one.is_person() for one in same)
                people = [one for one in same if not self._is_no_name(one, same)] or same
                self._surnames[surname] = sorted(people, key=self._first_full)[:_BEARERS] if told else []
        return self._surnames

    def main_person(self, words: Sequence[str], *, aged_only: bool = False) -> Entity | None:
        """Whom "the singer" means that is nowhere called so: the person whom the article is about.

        "the 80-year-old" is the one of that age.
        """
        decade = next((self._voc.decades[word] for word in words if word in self._voc.decades), 0)
        if decade:
            aged = [one for one in self._entities.every[:_PEOPLE_ASKED] if one.age.isdigit()]
            aged = [one for one in aged if decade <= int(one.age) < decade + _DECADE]
            return aged[0] if len(aged) == 1 else None
        age = next(filter(None, map(self._voc.age_in, words)), "")
        if age:
            aged = [one for one in self._entities.every[:_PEOPLE_ASKED] if one.age == age]
            if len(aged) == 1:
                return aged[0]
        if aged_only:
            return None
        if self._people is None:
            known = [one for one in self._entities.every if one.is_person() and one.places]
            self._people = sorted(known, key=lambda one: -one.count)[:_PEOPLE_ASKED]
        people = self._people
        if not people or (age and people[0].age):
            return None
        top = people[0]
        if top.count < 3 or (len(people) > 1 and people[1].count * 2 > top.count):
            return None
        return top


def _common(mine: set[str], theirs: set[str]) -> set[str]:
    """The words of both, by their stems: "el presidente andaluz" and "presidente de Andalucía"."""
    stems = {word[:_STEM] for word in theirs}
    return {word for word in mine if word[:_STEM] in stems}


def _may_be_of(one: Entity, names: frozenset[str], wanted: frozenset[str]) -> bool:
    """False for the mayor of another town than the one that is named."""
    for role in one.roles:
        words = set(role.split())
        if not wanted.isdisjoint(words) and (len(words) == 1 or names <= words):
            return True
    return False
