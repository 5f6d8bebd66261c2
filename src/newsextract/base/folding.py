"""Texts made comparable: without differences in case, punctuation and spaces."""

from __future__ import annotations

from typing import Final

from newsextract.base.memo import keep
from newsextract.base.patterns import pattern

_WORD: Final = pattern(r"\w+")


def uncased(text: str) -> str:
    """A text, or a word of a language, in the form in which the two are compared: without differences in case.

    Turkish writes "İ" and "I" as the capitals of "i" and "ı", which ``str.casefold`` does not bring together. Romanian
    letters with a comma are printed with a cedilla where a font has no others.

    >>> uncased("YAZDIR") == uncased("yazdır"), uncased("İlgili"), uncased("Citeşte") == uncased("citește")
    (True, 'ilgili', True)
    """
    low = text.casefold()
    if low.isascii():
        return low
    return low.replace("i\u0307", "i").replace("ı", "i").replace("ş", "ș").replace("ţ", "ț")


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
