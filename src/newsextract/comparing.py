"""Texts for comparing, whatever their case, punctuation and spaces."""

from __future__ import annotations

from typing import Final

from newsextract.lazy import pattern

_WORD: Final = pattern(r"\w+")


def folded(text: str) -> str:
    """The words of a text with single spaces between.

    >>> folded("Harbour  re-opens: ‘all clear’")
    'harbour re opens all clear'
    """
    return " ".join(_WORD.findall(text.casefold()))
