"""The pronouns of a text that tell a man from a woman, and one woman from several people where they are one word.

Dutch "ze" is "she" and "they": the verb beside it tells, "ze zegt", "zeggen ze".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.languages.words import SpeechWords

_LONGEST_VERB: Final = 24
"""Characters beside a pronoun in which its verb stands."""


class Pronoun(NamedTuple):
    """A pronoun of a text: where it stands, its gender, and whether it has a capital."""

    start: int
    gender: str
    capital: bool


class Pronouns:
    """Finds the pronouns of one language for a man and for a woman."""

    def __init__(self, words: SpeechWords) -> None:
        self._gender = dict.fromkeys(words.MALE_PRONOUNS.split(), "m")
        self._gender.update(dict.fromkeys(words.FEMALE_PRONOUNS.split(), "f"))
        subjects = [word for word in self._gender if word in words.PRONOUNS.split()]
        self._all = _pattern(list(self._gender))
        self._subjects = _pattern(subjects)
        self._several = frozenset(words.PLURAL.split()).intersection(self._gender)
        self._endings = tuple(words.PLURAL_VERB_ENDINGS.split())
        verbs = f"{words.SPEECH_FORMS} {words.NAMING_FORMS} {words.AUXILIARIES} {words.BE} {words.OTHER_VERBS}"
        self._verbs = frozenset(verbs.split())
        others = (
            words.PREPOSITIONS, words.SUBORDINATORS, words.ADVERBS, words.DETERMINERS, words.CONJUNCTIONS,
            words.QUANTIFIERS, words.PRONOUNS, words.OBJECT_PRONOUNS, words.TIME_NOUNS,
        )  # fmt: skip
        self._others = frozenset(" ".join(others).split()) - self._verbs

    def gender_of(self, low: str) -> str:
        """The gender that a word tells, "" for none."""
        return self._gender.get(low, "")

    def telling(self, text: str, start: int, end: int) -> Iterator[Pronoun]:
        """The pronouns of a part of a text that tell a gender."""
        return self._found(self._all, text, start, end)

    def subjects(self, text: str, start: int, end: int) -> Iterator[Pronoun]:
        """Those of them that may be subjects."""
        return self._found(self._subjects, text, start, end)

    def _found(self, wanted: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Pronoun]:
        for found in wanted.finditer(text, start, end):
            word = found[0].lower()
            if word in self._several and self.is_several(text, found.start(), found.end()):
                continue
            yield Pronoun(found.start(), self._gender[word], found[0][0].isupper())

    def is_several(self, text: str, start: int, end: int) -> bool:
        """True where the verb beside a pronoun is one of several."""
        behind = text[end : end + _LONGEST_VERB].lstrip().partition(" ")[0].strip(",.;:!?\"”’»'").lower()
        before = text[max(0, start - _LONGEST_VERB) : start].rstrip().rpartition(" ")[2].lower()
        for word in (before, behind):
            if word in self._verbs:
                return self.is_plural_verb(word)
        return self.is_plural_verb(behind) or self.is_plural_verb(before)

    def is_plural_verb(self, low: str) -> bool:
        """True for "zeggen", false for "zegt" and "binnen"."""
        return bool(self._endings) and low.endswith(self._endings) and low not in self._others


def _pattern(words: list[str]) -> re.Pattern[str]:
    """What finds these words, with a capital or without one.

    What stands before a word is looked at behind its first letter: so the engine passes over all other letters.
    """
    if not words:
        return pattern(r"(?!)")
    forms = dict.fromkeys(first + word[1:] for word in words for first in (word[0].upper(), word[0]))
    either = "|".join(f"{word[0]}(?<![\\w’'].){word[1:]}" for word in forms)
    return pattern(rf"(?:{either})(?!\w)")
