"""Whether two lines say the same."""

from __future__ import annotations

from typing import Final

SHARED_WORDS: Final = 0.75
"""Share of the longer line's words that the other one has too, from which on both say the same."""


def same_words(text: str, headline: str) -> bool:
    """True when two lines have nearly all their words in common."""
    return has_words(text, words_of(headline))


def words_of(text: str) -> set[str]:
    """The words of a line, for ``has_words``."""
    return set(text.casefold().split())


def has_words(text: str, theirs: set[str]) -> bool:
    """``same_words``, where the words of one line are known."""
    mine = words_of(text)
    if mine.isdisjoint(theirs):
        return not mine and not theirs
    most = len(theirs) if len(theirs) > len(mine) else len(mine)
    return len(mine & theirs) >= SHARED_WORDS * most
