"""Words of names and nouns in their first form, where cases have endings: "Petr Novák" of "Petrem Novákem".

A name is joined only with a form that the article prints itself, or that is a known given name beside one: endings
alone say too little ("Jana" is a woman, or "Jan" in another case).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.first_forms import FirstForms
from newsextract.speech.given_names import FEMALE, GIVEN, MALE

_VOWELS: Final = frozenset("aeiouyáéíóúůýěäô")


class Inflections(NamedTuple):
    """What a language says of cases.

    endings  of names and nouns, each with that of the first form
    owning   of adjectives made of names, in the same way
    sure     those of ``endings`` that tell the first form of a surname which the article does not print
    hers     endings of women's surnames in their first form
    native   letters that only names of the language have
    """

    endings: FirstForms
    owning: FirstForms
    sure: FirstForms
    hers: tuple[str, ...]
    native: frozenset[str]


class InflectedNames:
    """The first forms of the names of one article.

    cases    the endings of its language
    printed  the words of its names
    """

    def __init__(self, cases: Inflections, printed: Collection[str]) -> None:
        self._cases = cases
        self._printed = printed
        self._known: dict[tuple[str, ...], list[str]] = {}
        self._guesses: set[str] = set()

    def of(self, words: Sequence[str]) -> list[str]:
        """A name in its first form, as far as the article tells it; else as it is."""
        key = tuple(words)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._find(key)
        return known

    def read(self, names: Iterable[Sequence[str]]) -> None:
        """Learn the surnames of full names that the article prints in other cases alone."""
        for words in names:
            last = words[-1]
            if len(words) > 1 and last not in self._guesses and (found := self.of(words)) != list(words):
                self._guesses.add(found[-1])

    def owns(self, word: str) -> bool:
        """True for an adjective made of a name that the article prints: "Novákova" of "Novákova žena"."""
        return self._printed_form(word, self._cases.owning) is not None

    def _printed_form(self, word: str, pairs: FirstForms) -> str | None:
        every = list(pairs.firsts(word))
        known = next((one for one in every if one in self._printed), None)
        return known or next((one for one in every if one in self._guesses), None)

    def _find(self, words: tuple[str, ...]) -> list[str]:
        *before, last = words
        if not before and last.lower() in GIVEN:
            return [last]
        found = self._printed_form(last, self._cases.endings)
        if not before:
            found = found or self._printed_form(last, self._cases.owning)
            every = self._cases.endings.firsts(last)
            return [found or next((one for one in every if one.lower() in GIVEN), last)]
        if found is None:
            return self._guessed(before, last) or list(words)
        hers = found.endswith(self._cases.hers)
        return [*(self._given(word, hers=hers) for word in before), found]

    def _given(self, word: str, *, hers: bool) -> str:
        """The first form of a word before a surname in another case."""
        every = list(self._cases.endings.firsts(word))
        known = next((one for one in every if one in self._printed and _is_given(one, hers=hers)), None)
        if known is not None or _is_given(word, hers=hers):
            return known or word
        known = next((one for one in every if _is_given(one, hers=hers)), None)
        return known or next((one for one in every if one in self._printed), word)

    def _guessed(self, before: list[str], last: str) -> list[str] | None:
        """ "Hana Vrbová" of "Hany Vrbové" and "Petr Pešák" of "Petra Pešáka", where no other form is printed.

        Not of "Daniela Vega", who may be a woman of another country.
        """
        given = before[0]
        native = any(letter in last.lower() for letter in self._cases.native)
        for name in self._cases.endings.firsts(given):
            for surname in self._cases.sure.firsts(last):
                hers = surname.endswith(self._cases.hers)
                bare = last.startswith(surname)
                unsure = bare and (_is_cluster(surname) or (given.lower() in GIVEN and not native))
                if _is_given(name, hers=hers) and not (unsure or _is_given(given, hers=hers)):
                    return [name, *before[1:], surname]
        return None


def _is_given(word: str, *, hers: bool) -> bool:
    """True for a woman's or a man's given name; "Jan", which is both elsewhere, is a man's here."""
    low = word.lower()
    return low in FEMALE and low[-1] in _VOWELS if hers else low in MALE


def _is_cluster(surname: str) -> bool:
    """True for a surname that ends in two consonants, between which its first form may have a vowel: "Havl"."""
    return surname[-2:-1].lower() not in _VOWELS
