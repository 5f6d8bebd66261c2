"""Whom "die Trainerin", "der 46-Jährige" and "der Kieler Coach" mean, where articles and endings tell a gender.

Texts of such languages seldom repeat a name: they call somebody whom they have just named by what else is true of her.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.antecedents import Antecedents
from newsextract.speech.bare_names import is_from_known_place
from newsextract.speech.clauses import Clause
from newsextract.speech.entity import Entity
from newsextract.speech.given_names import GIVEN
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, CONJUNCTION, NAME, NUMBER, OTHER_WORD, QUOTATION

_BEFORE_NOUN: Final = OTHER_WORD + ADVERB + NUMBER
LINES_READ: Final = 1
"""Ends of paragraphs between a description and the name of whom it means, at most."""
_PEOPLE_ASKED: Final = 300
"""Entities among which somebody of an age is looked for: keeps the work linear."""
_LONGEST_NOUN: Final = 2
"""Nouns of such a description: "der Kieler Coach"."""


class Description:
    """A definite description of one person.

    noun    in lower case; of "CDU-Politiker" the second part
    gender  that its article tells
    age     that it tells, or ""
    known   the noun is one of people; otherwise only a verb of speech tells that somebody is meant
    of      it says of whom or of what: "die Sprecherin des Amtes"
    party   that it tells: "cdu" of "der CDU-Kandidat", or ""
    """

    __slots__ = ("age", "gender", "known", "noun", "of", "party")

    def __init__(self, noun: str, gender: str, age: str, *, known: bool, of: bool = False, party: str = "") -> None:
        self.noun, self.gender, self.age, self.known, self.of, self.party = noun, gender, age, known, of, party


def description_of(sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Description | None:
    """Of "die junge Frau" and "der Leiter des Amts" what is told; None for several, a body or a name."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    start, end = phrase
    if low[start] in voc.place_genitives and end == start + 2 and voc.names_one(low[start + 1].rpartition("-")[2]):
        noun = low[start + 1].rpartition("-")[2]  # "Thüringens Parteichef"
        return Description(noun, "f" if noun.endswith(voc.female_endings) else "m", "", known=True)
    if low[start] not in voc.singular:
        return None
    first = start + 1
    age = ""
    while first < end and (shape[first] in _BEFORE_NOUN or voc.age_in(low[first])):
        if voc.age_in(low[first]):
            age = voc.age_in(low[first])
            if shape[first + 1 : first + 2] != NAME or first + 1 >= end:
                break
        first += 1
    while shape[first : first + 2] == NAME + CONJUNCTION and low[first].endswith("-") and first + 2 < end:
        first += 2
    if shape[first : first + 3] == NAME + "-" + CONJUNCTION and first + 3 < end:
        first += 3  # "die Familien- und Frauenministerin"
    stop = first
    while stop < end and (shape[stop] == NAME or voc.age_in(low[stop])):
        stop += 1
    if first == stop or stop - first > _LONGEST_NOUN:
        return None
    noun = low[stop - 1].rpartition("-")[2]
    if stop - first == _LONGEST_NOUN and not low[first].endswith(voc.origin_endings):
        return None
    if any(low[at] in GIVEN for at in range(first, stop)) or _is_no_person(noun, voc):
        return None
    if sentence.tokens[stop - 1].length > len(low[stop - 1]):
        return None  # der „Hafenbote“
    known = voc.names_person(noun) or bool(age or voc.age_in(low[stop - 1])) or is_from_known_place(noun, voc)
    if not known and not (clause is not None and _is_told_beside(sentence, clause)):
        return None
    if clause is not None and clause.end > clause.at and low[clause.at].endswith(voc.plural_endings):
        return None  # "sagten die Experten"
    gender = voc.singular[low[start]]
    if gender == "f" and not noun.endswith(voc.feminine_nouns if known else voc.nouns_of_women):
        return None  # "die Experten"
    if gender == "m" and noun.endswith((*voc.female_endings, *voc.oblique_endings)):
        return None  # "der Ministerin", "der 38-Jährigen"
    if noun in voc.of_either_gender:
        gender = ""
    of = stop < end and low[stop] in voc.genitive
    party = low[stop - 1].partition("-")[0] if low[stop - 1].partition("-")[0] in voc.parties else ""
    return Description(noun, gender, age or voc.age_in(low[stop - 1]), known=known, of=of, party=party)


def _is_no_person(noun: str, voc: Vocabulary) -> bool:
    if voc.names_body(noun) or noun in voc.letters or noun.endswith(voc.also_body_endings):
        return True
    return noun.endswith((*voc.documents, *voc.term_endings, *voc.feminine_endings)) and not voc.names_person(noun)


def _is_told_beside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells right beside a quotation who said it, so that a noun of which nothing is known speaks."""
    at, shape = clause.at, sentence.shape
    if clause.end <= at or clause.subject is None or clause.subject[0] < at:
        return False
    return QUOTATION in shape[max(at - 2, 0) : at]


def is_called_so(one: Entity, noun: str) -> bool:
    """Whether the article calls somebody by a noun, or by one that ends in it: "Verbandschef" is "der Chef"."""
    return any(head == noun or head.endswith(noun) or noun.endswith(head) for head in one.heads)


def _is_of_same_role(one: Entity, noun: str, voc: Vocabulary) -> bool:
    """Whether the article calls somebody by another noun for the same: "Trainer" is "der Coach"."""
    same = tuple(voc.same_role.get(noun, ()))
    return bool(same) and any(head.endswith(same) for head in one.heads)


class Definites:
    """Finds the person whom a description of one gender means."""

    def __init__(self, voc: Vocabulary, people: Antecedents) -> None:
        self._voc = voc
        self._people = people
        self._ages: dict[str, int] = {}  # where an age is told first

    def whom(self, told: Description, at: int) -> str | None:
        """Full name of the person whom a description at this offset means; None where nobody is named who fits."""
        one = self._called(told, at)
        if one is not None:
            return one
        if told.of and told.noun in self._voc.unnamed:
            return None  # "die Sprecherin des Amtes" is nobody who was not called so
        lines = LINES_READ if told.known else 0
        if told.age and self._is_told_age(told.age, at):
            return None
        town = told.known and not told.age and is_from_known_place(told.noun, self._voc)
        return self._people.nearest_subject(
            told.gender, at, lines, lambda name: not self._is_another(name, told), only=town
        )

    def body(self, sentence: Sentence, phrase: Phrase, names: Names) -> str | None:
        """The full name of a body that the article has named before: "der Verband" is the Fahrgastverband Pro Rad."""
        voc, low = self._voc, sentence.low
        start, end = phrase
        if end != start + 2 or low[start] not in voc.definite or not voc.names_body(low[start + 1]):
            return None
        noun = low[start + 1]
        if names.fullest([sentence.tokens[start + 1].word]) != sentence.tokens[start + 1].word:
            return None  # a name that begins with the noun is found by it
        for _, one in self._people.entities.before(sentence.starts[start]):
            first = one.name.partition(" ")[0].lower()
            if first != noun and first.endswith(noun) and " " in one.name:
                return one.name
            if noun in voc.any_authority and first != noun and self._is_authority(one, first):
                return one.name
        return None

    def _is_authority(self, one: Entity, first: str) -> bool:
        last = one.name.rpartition(" ")[2].lower()
        return any(word.endswith(tuple(self._voc.authorities)) for word in (first, last)) and one.is_body()

    def _called(self, told: Description, at: int) -> str | None:
        """The last one before of whom the article has said so; else the only one further down."""
        if told.age:
            aged = [one.name for one in self._people.entities.every[:_PEOPLE_ASKED] if one.age == told.age]
            return aged[0] if len(aged) == 1 else None
        for _, one in self._people.entities.before(at):
            called = is_called_so(one, told.noun) or _is_of_same_role(one, told.noun, self._voc)
            called = called and one.is_person() and self._people.fits(one.name, told.gender)
            if called and not self._is_of_other_party(one, told):
                return one.name
        if told.of or not told.noun.endswith(self._voc.offices_of_one):
            return None
        later = [one for one in self._people.entities.called(told.noun) if one.is_person()]
        later = later or self._only_one_in_office(told.noun)
        return later[0].name if len(later) == 1 and self._people.fits(later[0].name, told.gender) else None

    def _only_one_in_office(self, noun: str) -> list[Entity]:
        """Who "die Frauenministerin" may be where the article names a "Bundesministerin" and no other minister."""
        office = max((one for one in self._voc.offices_of_one if noun.endswith(one)), key=len)
        found = []
        for one in self._people.entities.every[:_PEOPLE_ASKED]:
            heads = [head for head in one.heads if head.endswith(office)] if one.is_person() else []
            if heads:
                found.append(one)
            if any(head.removesuffix(office) not in self._voc.of_state for head in heads):
                return []
        return found

    def _is_of_other_party(self, one: Entity, told: Description) -> bool:
        """Whether "der CDU-Kandidat" cannot be somebody because he is "der AfD-Chef"."""
        if not told.party:
            return False
        parties = {head.partition("-")[0] for head in one.heads} & self._voc.parties
        return bool(parties) and told.party not in parties

    def _is_told_age(self, age: str, at: int) -> bool:
        """Whether somebody else was told to be so old before, without a name: "ein 39 Jahre alter Mann"."""
        first = self._ages.get(age)
        if first is None:
            text = self._people.text.lower()
            found = [text.find(f"{age}{behind}") for behind in self._voc.told_ages]
            first = self._ages[age] = min([one for one in found if one >= 0], default=len(text))
        return first < at

    def _is_another(self, name: str, told: Description) -> bool:
        """Whether the article says of somebody what no such description is said of: another age, another office."""
        one = self._people.entities.of(name)
        if one is None:
            return False
        if (told.age and one.age and one.age != told.age) or self._is_of_other_party(one, told):
            return True
        if told.noun in self._voc.kin and not self._people.gender(name):
            return True
        offices = self._voc.offices_of_one
        if told.noun.endswith(offices) and any(head in self._voc.kin for head in one.heads):
            return True  # "der Sohn, Karl Brandt" is not "der Staatsanwalt"
        return told.noun.endswith(offices) and any(head.endswith(offices) for head in one.heads)
