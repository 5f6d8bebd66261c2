"""Words before a person's name that are no part of it, by how the article writes them and the name elsewhere.

"PLR Athos Lanfranchi" where "Lanfranchi" stands alone too, "Ride Adele Conti" in an article that writes "ride" small.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsextract.speech.given_names import GIVEN, begins_with_given
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.written_words import WrittenWords

_FULL_NAME: Final = 2
"""Words of a name that is known by its surname alone."""
_SHORTEST_SHOUTED: Final = 3
"""Letters in capitals, from which on they are no initials: "PLR", but "KT Rama Rao"."""
_SHORTEST_JOINED: Final = 4
"""Letters behind a hyphen that are a word: "Lima-based", but "Al-hadi"."""


class GluedWords:
    """What the article's runs of capitals tell of each other.

    alone  the words that are such a run by themselves, in lower case
    whole  the names of several words, as printed
    last   the surnames of those that begin with a known given name, in lower case
    """

    def __init__(self, voc: Vocabulary, written: WrittenWords) -> None:
        self._voc = voc
        self._written = written
        self.alone: set[str] = set()
        self.whole: set[tuple[str, ...]] = set()
        self.last: set[str] = set()

    def read(self, runs: Iterable[Sequence[str]]) -> None:
        """Remember the words of runs."""
        for words in runs:
            if len(words) == 1:
                self.alone.add(words[0].lower())
            else:
                self.whole.add(tuple(words))
                if begins_with_given(words[0]):
                    self.last.add(words[-1].lower())

    def knows(self, low: str) -> bool:
        """Whether a word stands by itself elsewhere, or ends a name."""
        return low in self.alone or low in self.last

    def is_proper(self, word: str) -> bool:
        """Whether the article writes a word with a capital within its sentences, and never small."""
        return self._written.has_capital_within(word) and not self._written.is_small(word.lower())

    def without(self, words: list[str]) -> list[str]:
        """The name behind such words; all words where there are none."""
        if len(words) < _FULL_NAME or words[0].lower() in GIVEN or not words[0][0].isupper():
            return words
        first = words[0].lower()
        if len(words) == _FULL_NAME:
            called = self._voc.names_person(first) and self._voc.is_called_before_name(first)
            return words[1:] if called and self.knows(words[1].lower()) and words[1][0].isupper() else words
        if self._voc.names_body(words[-1].lower()):
            return words
        if is_joined(words[0]) and words[1][0].isupper():
            return words[1:]  # "Lima-based Ann Reed"
        for at in range(1, len(words) - 1):
            rest = words[at:]
            if at == 1 and self._is_called_by_given_name(rest) and not self._written.has_capital_within(words[0]):
                return rest  # "Segue Mamadou Barry", who is called "Mamadou"
            if not self._is_other_word(words, at - 1):
                return words
            if rest[0][0].isupper() and not rest[0].isupper() and self._is_name(rest):
                return rest
        return words

    def _is_name(self, words: list[str]) -> bool:
        """Whether words are a name of the article: they stand by themselves elsewhere, or their surname does."""
        first = words[0].lower()
        if self._written.is_small(first) or first in self._voc.demonyms or self._voc.names_body(first):
            return False
        known = len(words) == _FULL_NAME and words[-1].lower() in self.alone
        return known or tuple(words) in self.whole

    def _is_called_by_given_name(self, words: list[str]) -> bool:
        return words[0].lower() in GIVEN and words[0].lower() in self.alone

    def _is_other_word(self, words: list[str], at: int) -> bool:
        """Whether a word is none of a name by the way the article writes it."""
        low = words[at].lower()
        if low in GIVEN or not words[at][0].isupper():
            return False  # "Treinador do Leça" is no Leça
        shouted = words[at].isupper() and "." not in low and (at > 0 or len(low) >= _SHORTEST_SHOUTED)
        if shouted or self._written.is_small(low) or low in self._voc.kinds:
            return True
        return self._voc.names_person(low) or (self._voc.noun_first and self._voc.names_body(low)) or (
            self._voc.capital_nouns and self._written.has_article(words[at], self._voc)
        )


def is_joined(word: str) -> bool:
    """True for "Lima-based" and "Little-known", false for names: "Anne-Marie"."""
    behind = word.rpartition("-")[2]
    return "-" in word and behind.islower() and len(behind) >= _SHORTEST_JOINED
