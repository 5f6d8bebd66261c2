"""Texts for comparing, whatever their case, punctuation and spaces."""

from __future__ import annotations

import functools
from typing import Final

from newsextract.lazy import pattern

_WORD: Final = pattern(r"\w+")


def folded(text: str) -> str:
    """The words of a text with single spaces between.

    >>> folded("Harbour  re-opens: ‘all clear’")
    'harbour re opens all clear'
    """
    return _title(text) if len(text) < _TITLE else " ".join(_WORD.findall(text.casefold()))


_TITLE: Final = 300  # characters of a text that many rules compare; longer ones are compared once


@functools.lru_cache(maxsize=1024)
def _title(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
