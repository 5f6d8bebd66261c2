"""Terms in marks, which an article uses again and nobody said: the city's "sanctuary" policy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import AFTER_SPEECH, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import DETERMINERS, NOUNS, POSSESSIVE

_LONGEST_TERM: Final = 40
"""Characters of the longest term."""
_MOST_WORDS: Final = 3
"""Words of the longest term."""
_MOST_NOUNS: Final = 2
"""Words of a term that stands alone."""
_TERMS_LOOKED_FOR: Final = 60
_TEXT_LOOKED_AT: Final = 30_000
"""Terms of one text that are looked for, and characters of it: keeps the work linear."""
_OCCURRENCES_SEEN: Final = 6
_MARKS: Final = frozenset("\"'“”‘’„«‹-")
_AROUND_WORDS: Final = " ,."
_DESCRIBED: Final = frozenset(NOUNS)
_BEFORE_ATTRIBUTE: Final = DETERMINERS + NOUNS + POSSESSIVE


class Terms:
    """Tells the terms among the quotations of one text."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self._text = text
        self._spans = spans
        self._lowered = ""
        self._looked_for = 0
        self._known: dict[str, bool] = {}
        self._marked: Counter[str] = Counter()

    def describes(self, sentence: Sentence, at: int) -> bool:
        """True where the quotation at a token describes a noun, and the text has the same few words elsewhere."""
        shape, start, end = sentence.shape, sentence.starts[at], sentence.end(at)
        if at == 0 or shape[at - 1] not in _BEFORE_ATTRIBUTE or shape[at + 1 : at + 2] not in _DESCRIBED:
            return False
        if end - start > _LONGEST_TERM or self._text.count(" ", start, end) >= _MOST_WORDS:
            return False
        if last_mark(self._text, sentence, at) in AFTER_SPEECH:
            return False  # 'Bemoaning the "deep fog," Reed left': the comma parts it from what follows
        return self._is_known(start, end)

    def names(self, sentence: Sentence, at: int) -> bool:
        """True where all nouns have a capital and the quotation at a token is a noun or two that the text has again."""
        start, end = sentence.starts[at], sentence.end(at)
        if not sentence.voc.capital_nouns or end - start > _LONGEST_TERM:
            return False
        words = self._text[start:end].split()
        if len(words) > _MOST_NOUNS or not all(map(str.isupper, [word[0] for word in words])):
            return False
        return last_mark(self._text, sentence, at) not in AFTER_SPEECH and self._is_known(start, end)

    def _is_known(self, start: int, end: int) -> bool:
        words = self._text[start:end].lower().strip(_AROUND_WORDS)
        known = self._known.get(words)
        if known is None:
            known = self._known[words] = self._is_again(words)
        return known

    def _is_again(self, words: str) -> bool:
        """True for words that stand in marks twice, or once without."""
        if not words or self._looked_for >= _TERMS_LOOKED_FOR:
            return False
        self._looked_for += 1
        if not self._lowered:
            self._lowered = self._text[:_TEXT_LOOKED_AT].lower()
            short = [one for one in self._spans if one.end - one.start <= _LONGEST_TERM]
            self._marked.update([self._text[one.start : one.end].lower().strip(_AROUND_WORDS) for one in short])
        if self._marked[words] > 1:
            return True
        at = -1
        for _ in range(_OCCURRENCES_SEEN):
            at = self._lowered.find(words, at + 1)
            if at < 0:
                break
            before, behind = self._lowered[at - 1 : at], self._lowered[at + len(words) : at + len(words) + 1]
            if not (before.isalnum() or behind.isalnum() or before in _MARKS):
                return True
        return False
