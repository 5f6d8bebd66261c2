"""First forms of words that stand in another case: "Анна Дуб" of Russian "Анной Дуб"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

_SHORTEST_STEM: Final = 2
"""Letters of a word before its ending."""


class FirstForms:
    """The endings of a language's cases, each with those of the first form; without any nothing has another form.

    last_letters  those that end first forms, of words that change

    >>> list(FirstForms(["а:", "ой:а", "ом:"]).firsts("Анной"))
    ['Анна']
    """

    def __init__(self, pairs: Iterable[str]) -> None:
        self._first: dict[str, list[str]] = {}
        last_letters = set()
        for pair in pairs:
            ending, first = pair.split(":")
            self._first.setdefault(ending, []).append(first)
            if first not in ("", ending):
                last_letters.add(first[-1])
        self.last_letters = frozenset(last_letters)
        self._longest = max(map(len, self._first), default=0)

    def firsts(self, word: str) -> Iterator[str]:
        """What the first form of a word may be, by its longest ending first."""
        for size in range(min(self._longest, len(word) - _SHORTEST_STEM), 0, -1):
            for first in self._first.get(word[-size:], ()):
                yield word[:-size] + first
