"""Names in other cases joined with their first form: "Олега Дуба" is "Олег Дуб", or whom the article calls "Дуб".

The first form is one that the article prints; the given name alone may be taken from the table of given names. Of
somebody whom the article names in other cases only it is told by the gender and the endings that tell it for certain.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newsextract.speech.given_names import GIVEN, usual_gender
from newsextract.speech.vocabulary import Vocabulary

Name = tuple[str, ...]


class NameCases:
    """The first forms of the full names of an article; each name is looked up by its last word, so that this is linear.

    ending   the names of several words by their last word, in lower case
    printed  whether the article prints a word by itself
    """

    def __init__(
        self, voc: Vocabulary, every: Sequence[Name], ending: Mapping[str, list[Name]], printed: Callable[[str], bool]
    ) -> None:
        self._voc = voc
        self._cases = voc.cases
        self._ending = ending
        self._printed = printed
        self._first: dict[Name, Name] = {}
        self._whose: dict[str, Name] = {}
        for name in every:
            first = self._find_first(name)
            if first is not None:
                self._first[name] = first
                self._whose.setdefault(first[-1].lower(), first)

    def first_form(self, name: Name) -> Name:
        """The first form of a name of several words; the name itself where there is no other."""
        return self._first.get(name, name)

    def called(self, word: str) -> Name | None:
        """The full name of whom a word names that ends no name in its own form: "Дуба", and "Дуб" of "Олега Дуба"."""
        low = word.lower()
        if low in self._whose:
            return self._whose[low]
        for last in self._cases.firsts(low):
            if last in self._whose:
                return self._whose[last]
            for name in self._ending.get(last, ()):
                if name[0].lower() in GIVEN and last in (name[-1].lower(), name[0].lower()):
                    return self._first.get(name, name)
        return None

    def _find_first(self, name: Name) -> Name | None:
        given = {first.lower(): first for first in self._cases.firsts(name[0])}
        if not given:
            return None
        for last in (name[-1], *self._cases.firsts(name[-1])):
            for other in self._ending.get(last.lower(), ()):
                if other[-1].lower() == last.lower() and other[0].lower() in given:
                    return other
        if name[0].lower() in GIVEN and self._printed(name[-1].lower()):
            return None  # "Александра Дуб" is a woman's first form, "Александра Дуба" none
        known = next((first for low, first in given.items() if low in GIVEN), "")
        if not known:
            return None
        for last in self._cases.firsts(name[-1]):
            if self._printed(last.lower()):
                return (known, last)
        return self._by_gender(known, name[1:]) if name[0].lower() not in GIVEN else None

    def _by_gender(self, given: str, rest: Name) -> Name | None:
        """The first form of a name that the article prints in other cases only; None where no ending tells it."""
        gender = usual_gender(given)
        endings = self._voc.cases_of_women if gender == "f" else self._voc.cases_of_men
        firsts = [next(endings.firsts(word), "") for word in rest]
        return (given, *firsts) if gender and all(firsts) else None
