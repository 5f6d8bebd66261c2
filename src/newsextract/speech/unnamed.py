"""Who stays without a name: "the senator" of an article that speaks to "a senator, who wishes to stay anonymous"."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING_ING,
    SUBORDINATOR,
)

_WORD: Final = pattern(r"[\w’'-]+")
_ENDS_PHRASE: Final = frozenset(
    (*CLAUSE_VERBS, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, REPORTING_ING, SUBORDINATOR)
)
_LONGEST: Final = 4
"""Words from the article to the noun: "an AS senator"."""
_NAME_FOLLOWS: Final = pattern(r",? [^\W\d_a-z]")


class Unnamed:
    """Knows where a text introduces somebody without a name; reads it when asked for the first time."""

    def __init__(self, text: str, voc: Vocabulary) -> None:
        self._text = text
        self._voc = voc
        self._introduced: dict[str, int] | None = None  # noun -> where it is introduced first

    def stays(self, noun: str, at: int) -> bool:
        """Whether somebody is called by a noun before an offset whose name the text keeps back."""
        if self._introduced is None:
            low = self._text.lower()
            anonymous = any(phrase in low for phrase in self._voc.anonymous)
            self._introduced = self._read() if anonymous else {}
        return self._introduced.get(noun, at) < at

    def _read(self) -> dict[str, int]:
        """The nouns behind "a" and "one", and the place of the first, where no name stands beside it."""
        voc = self._voc
        found: dict[str, int] = {}
        left = 0
        for word in _WORD.finditer(self._text):
            low = word[0].lower()
            if low in voc.introducing:
                left = _LONGEST
                continue
            if not left:
                continue
            left = left - 1 if voc.kinds.get(word[0]) not in _ENDS_PHRASE else 0
            if left and voc.names_person(low):
                if not _NAME_FOLLOWS.match(self._text, word.end()):
                    found.setdefault(low, word.start())
                left = 0
        return found
