"""Texts made comparable: without differences in case, punctuation and spaces."""

from __future__ import annotations

from typing import Final

from newsextract.base.memo import keep
from newsextract.base.patterns import pattern

_WORD: Final = pattern(r"\w+")


def folded(text: str) -> str:
    """The words of a text with single spaces between.

    >>> folded("Harbour  re-opens: ‘all clear’")
    'harbour re opens all clear'
    """
    known = _known.get(text)
    if known is None:
        known = " ".join(_WORD.findall(text.casefold()))
        if len(text) < _REMEMBERED_LENGTH:
            keep(_known, text, known, _REMEMBERED_TEXTS)
    return known


_REMEMBERED_LENGTH: Final = 300  # characters of a text that many rules compare; longer ones are compared once
_REMEMBERED_TEXTS: Final = 1000  # texts that are remembered
_known: Final[dict[str, str]] = {}
