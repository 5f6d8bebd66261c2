"""How an article writes its words: small, or with a capital within a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsextract.base.folding import words_in
from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.speech.vocabulary import Vocabulary

# Matches the Reed of: "said Reed"  "then, Reed"; a capital that no beginning of a sentence gives.
# What stands before is looked at behind the capital: so the engine passes over all other letters.
_WITHIN: Final = pattern(rf"[{CAPITALS}](?:(?<=[^\W\d_{CAPITALS}] .)|(?<=[^\W\d_{CAPITALS}], .))\w*")

# Matches: "die Lücke"
_PAIR: Final = pattern(rf"\b(\w++) ([{CAPITALS}]\w+)")


class WrittenWords:
    """The words of an article by how it writes them; read when something is asked for the first time."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)
        self._words: set[str] | None = None
        self._within: set[str] | None = None
        self._with_article: set[str] | None = None

    def is_small(self, low: str) -> bool:
        """Whether the article also writes a word small: "ride" of "Ride Anna Bosi" is no part of a name."""
        if self._words is None:
            self._words = set()
            for text in self._texts:  # each alone: a rare sign, which costs a look at each letter, is in few
                self._words.update(words_in(text))
        return low in self._words and low.islower()

    def has_capital_within(self, word: str) -> bool:
        """Whether a word has its capital within a sentence too: no beginning of a sentence gives it one."""
        if self._within is None:
            self._within = {word for text in self._texts for word in _WITHIN.findall(text)}
        return word in self._within

    def has_article(self, word: str, voc: Vocabulary) -> bool:
        """Whether a word with a capital stands behind an article, as nouns do: "die Lücke"."""
        if self._with_article is None:
            pairs = [pair for text in self._texts for pair in _PAIR.findall(text)]
            articles = voc.articles | voc.contractions
            self._with_article = {word for before, word in pairs if before.lower() in articles}
        return word in self._with_article
