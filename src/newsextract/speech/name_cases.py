"""First forms of names in languages with cases: "Petr Novák" of Czech "Petrem Novákem", "Олег Дуб" of "Олега Дуба".

A name is joined with a form that the article prints, or that is a known given name; endings alone say too little
("Jana" is a woman, or "Jan" in another case). A surname that stands in other cases only is told by the endings that the
language calls sure, where the given name before it tells by its own that it stands in another case too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.first_forms import FirstForms
from newsextract.speech.given_names import FEMALE, GIVEN, MALE, usual_gender

Name = tuple[str, ...]

_VOWELS: Final = frozenset("aeiouyáéíóúůýěäôаеёиоуыэюяіїє")
"""Of the Latin and the Cyrillic letters."""


class Cases(NamedTuple):
    """What a language says of the cases of names.

    endings  of names and nouns, each with that of the first form
    men      those that tell the first form of a man's surname which the article does not print
    women    the same of women's
    owning   endings of adjectives made of names, each with that of the name
    genders  endings of surnames in their first form that tell a gender, each with it
    hers     whether all women's surnames have one of them, so that others are men's
    native   letters that only names of the language have
    """

    endings: FirstForms
    men: FirstForms
    women: FirstForms
    owning: FirstForms
    genders: tuple[tuple[str, str], ...]
    hers: bool
    native: frozenset[str]

    def gender_of(self, surname: str) -> str:
        """The gender that a surname in its first form tells; "" for none."""
        low = surname.lower()
        told = next((gender for ending, gender in self.genders if low.endswith(ending)), "")
        return told or ("m" if self.hers else "")


class NameCases:
    """The first forms of the names of one article; each is looked up by its words, so that this is linear.

    cases    the endings of its language
    full     its names of several words, as printed
    printed  the words of its names, in lower case
    alone    those that stand by themselves
    """

    def __init__(self, cases: Cases, full: Sequence[Name], printed: Collection[str], alone: Collection[str]) -> None:
        self._cases = cases
        self._printed = printed
        self._alone = alone
        self._known: dict[Name, list[str]] = {}
        self._surnames: set[str] = set()
        """The surnames of people, in their first form."""
        self._pairs: dict[tuple[str, str], Name] = {}
        """The full names by their first and last words."""
        for name in full:
            self._pairs.setdefault((name[0].lower(), name[-1].lower()), name)
        for name in full:
            first = self.of(name)
            if first[0].lower() in GIVEN:
                self._surnames.add(first[-1].lower())

    def of(self, words: Sequence[str]) -> list[str]:
        """A name in its first form, as far as the article tells it; else as it is."""
        key = tuple(words)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = list(self._of_full(key)) if len(key) > 1 else [self._of_one(key[0])]
        return known

    def owns(self, word: str) -> bool:
        """True for an adjective made of a name that the article prints: "Novákova" of "Novákova žena"."""
        return self._printed_form(word, self._cases.owning) != ""

    def _printed_form(self, word: str, endings: FirstForms) -> str:
        """The first form of a word that somebody bears or that the article prints; "" for none."""
        every = list(endings.firsts(word))
        known = next((one for one in every if one.lower() in self._surnames), "")
        return known or next((one for one in every if one.lower() in self._printed), "")

    def _of_one(self, word: str) -> str:
        low = word.lower()
        if low in GIVEN or low in self._surnames:
            return word
        found = self._printed_form(word, self._cases.endings) or self._printed_form(word, self._cases.owning)
        return found or next((one for one in self._cases.endings.firsts(word) if one.lower() in GIVEN), word)

    def _of_full(self, name: Name) -> Name:
        paired = self._paired(name)
        if paired is not None:
            return self._guessed(paired) or paired
        if name[-1].lower() in self._alone and self._is_first(name):
            return name  # "Александра Дубова" is a woman's first form, and a man's genitive
        last = self._printed_form(name[-1], self._cases.endings)
        before = self._before(name[:-1], self._cases.gender_of(last)) if last else None
        if before is not None:
            return (*before, last)
        return self._guessed(name) or name

    def _paired(self, name: Name) -> Name | None:
        """Another full name that the article prints of which this one is a form."""
        given, last = name[0].lower(), name[-1].lower()
        givens = [given, *self._cases.endings.firsts(given)]
        for one in (last, *self._cases.endings.firsts(last)):
            for first in givens:
                other = self._pairs.get((first, one))
                if other is not None and (first != given or one != last):
                    return other
        return None

    def _is_first(self, name: Name) -> bool:
        """Whether a given name and the surname behind it are of one gender as they stand: "Petra Nováková"."""
        gender = usual_gender(name[0])
        return gender != "" and gender == self._cases.gender_of(name[-1])

    def _before(self, words: Sequence[str], gender: str) -> list[str] | None:
        """The first forms of the words before a surname in another case; None where none of them tells its own."""
        firsts = [self._given(word, gender) for word in words]
        return [first or word for first, word in zip(firsts, words, strict=True)] if any(firsts) else None

    def _given(self, word: str, gender: str) -> str:
        """The first form of a given name before a surname in another case; "" where nothing tells it."""
        every = list(self._cases.endings.firsts(word))
        known = next((one for one in every if one.lower() in self._printed and _is_given(one, gender)), "")
        if known or (gender and _is_given(word, gender)):
            return known or word
        known = next((one for one in every if _is_given(one, gender)), "")
        return known or next((one for one in every if one.lower() in self._printed), "")

    def _guessed(self, name: Name) -> Name | None:
        """ "Hana Vrbová" of "Hany Vrbové" and "Petr Pešák" of "Petra Pešáka", where no other form is printed."""
        given, last = name[0], name[-1]
        if self._is_first(name):
            return None
        for first in self._cases.endings.firsts(given):
            for gender, endings in (("m", self._cases.men), ("f", self._cases.women)):
                if not _is_given(first, gender) or _is_given(given, gender):
                    continue
                surname = next(endings.firsts(last), "")
                if surname and not self._is_unsure(given, last, surname):
                    middle = [self._middle(word, gender, endings) for word in name[1:-1]]
                    return (first, *middle, surname) if all(middle) else None
        return None

    def _middle(self, word: str, gender: str, endings: FirstForms) -> str:
        """The first form of a second given name or a father's; "" where nothing tells it."""
        if word[0].islower() or word.endswith("."):
            return word
        return self._given(word, gender) or next(endings.firsts(word), "")

    def _is_unsure(self, given: str, last: str, surname: str) -> bool:
        """True where the words may be the first form of another name: "Daniela Vega" may be a woman from abroad.

        Also of "Havla", who is "Havel", and "Havl" by the ending alone.
        """
        if self._may_have_lost_vowel(last, surname):
            return True
        own = last.startswith(surname) or last[-1] in self._cases.women.last_letters
        return own and given.lower() in GIVEN and self._cases.native.isdisjoint(last.lower())

    def _may_have_lost_vowel(self, last: str, surname: str) -> bool:
        if surname[-1] in _VOWELS or surname[-2].lower() in _VOWELS:
            return False
        every = [one for one in self._cases.endings.firsts(last) if len(one) == len(surname) + 1]
        return any(one[:-2] == surname[:-1] and one[-1] == surname[-1] and one[-2] in _VOWELS for one in every)


def _is_given(word: str, gender: str) -> bool:
    """True for a given name of a gender, or of any; "Jan", which is a woman's elsewhere, is a man's where cases are."""
    low = word.lower()
    if gender == "f":
        return low in FEMALE and (low not in MALE or low[-1] in _VOWELS)
    return low in MALE if gender == "m" else low in GIVEN
