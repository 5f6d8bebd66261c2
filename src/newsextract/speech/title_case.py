"""Headings with capitals throughout, in which a capital tells no name: "Jury Finds Ann Reed Guilty"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

_LONGEST: Final = 160
"""Characters of a heading."""
_SHORT: Final = 3
"""Letters of words that have no capital in such headings: "of", "the", "for"."""
_FEWEST: Final = 2
"""Words with a capital, of those that are not short, from which on a line is a heading."""
_ENDS_SENTENCE: Final = frozenset(".:;,…”»")
_MARKS: Final = "\"“”„‘’'«»()[]–—-.,:;!?"


def headings_in(text: str) -> Sequence[tuple[int, int]]:
    """Where the lines of a text are that are such headings, in order."""
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if len(line) <= _LONGEST and _is_heading(line):
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _is_heading(line: str) -> bool:
    line = line.rstrip()
    if not line or line[-1] in _ENDS_SENTENCE:
        return False
    words = [word.strip(_MARKS) for word in line.split()]
    long = [word for word in words if len(word) > _SHORT]
    return len(long) >= _FEWEST and all(word[0].isupper() or word[0].isdigit() for word in long)


def is_within(at: int, headings: Sequence[tuple[int, int]]) -> bool:
    """Whether an offset is within one of these lines."""
    index = bisect_left(headings, (at + 1, 0))
    return index > 0 and at < headings[index - 1][1]
