"""What running text looks like, in any language; and the run of lines in which most of it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern

_SIGNS: Final = ".!?…。！？।؟۔။។።։"
_ENDS: Final = tuple(_SIGNS)
_CLOSERS: Final = "\"”’'»«“)]*† "
_INSIDE: Final = pattern(rf"[{_SIGNS}][\"”’'»)]{{0,2}}\s+[^\Wa-z]")

FEWEST_SENTENCE_WORDS: Final = 8
"""Words of running text that ends as a sentence does."""
FEWEST_STRETCH_WORDS: Final = 25
"""Words of running text with a sentence end inside only."""


def size(text: str) -> int:
    """Words of a text; one for each nine bytes of UTF-8 at least, so that languages without spaces compare."""
    bytes_ = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
    return max(text.count(" ") + 1, bytes_ // 9)


def ends_sentence(text: str) -> bool:
    """True when a text ends as a sentence does, closing quotes and brackets allowed.

    >>> ends_sentence("He said: “No.”"), ends_sentence("Harbour reopens")
    (True, False)
    """
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def holds_end(text: str) -> bool:
    """True for a text with a sign in it that ends sentences, which titles of other stories lack."""
    for sign in _ENDS:  # noqa: SIM110 (a generator for each text would cost more)
        if sign in text:
            return True
    return False


def is_prose(text: str) -> bool:
    """True for running text: a sentence of some length, or a long stretch with a sentence end inside."""
    return is_prose_of(text, size(text))


def is_prose_of(text: str, words: int) -> bool:
    """The same for a text whose ``size`` is known."""
    if words < FEWEST_SENTENCE_WORDS:
        return False
    return ends_sentence(text) or (words >= FEWEST_STRETCH_WORDS and _INSIDE.search(text) is not None)


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
