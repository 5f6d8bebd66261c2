"""What running text looks like, in any language; and where in a page it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern

_ENDS: Final = tuple(".!?…。！？।؟")
_CLOSERS: Final = "\"”’'»«“)]*† "
_INSIDE: Final = pattern(r"[.!?…。！？।؟][\"”’'»)]{0,2}\s+[^\Wa-z]")

SENTENCE: Final = 8
"""Words of a sentence that is running text."""
STRETCH: Final = 25
"""Words of a text with a sentence end inside that is running text."""


def size(text: str) -> int:
    """Words of a text, counted so that languages without spaces compare: one for each six bytes at least."""
    bytes_ = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
    return max(text.count(" ") + 1, bytes_ // 9)


def ends_sentence(text: str) -> bool:
    """True when a text ends as a sentence does, closing quotes and brackets allowed.

    >>> ends_sentence("He said: “No.”"), ends_sentence("Harbour reopens")
    (True, False)
    """
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def is_prose(text: str) -> bool:
    """True for running text: a sentence of some length, or a long stretch with a sentence end inside."""
    words = size(text)
    return words >= SENTENCE and (ends_sentence(text) or (words >= STRETCH and bool(_INSIDE.search(text))))


def best_run(scores: Sequence[float]) -> tuple[int, int]:
    """Bounds ``(start, end)`` of the run with the largest sum, ``end`` excluded; ``(0, 0)`` when none is positive."""
    best, bounds, total, start = 0.0, (0, 0), 0.0, 0
    for n, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, n
        total += score
        if total > best:
            best, bounds = total, (start, n + 1)
    return bounds
