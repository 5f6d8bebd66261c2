"""Numbers of the paragraphs that offsets in the body stand in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from newsextract.base.patterns import pattern

_BREAK = pattern(r"\n+")


def paragraph_numbers(body: str | None, offsets: Iterable[int]) -> list[int]:
    """The number of the paragraph or list item that holds each offset in the body, from 1.

    >>> paragraph_numbers("One.\\n\\nTwo.\\n- Three.", [0, 6, 13])
    [1, 2, 3]
    """
    breaks = [found.start() for found in _BREAK.finditer(body or "")]
    return [bisect_right(breaks, offset) + 1 for offset in offsets]
