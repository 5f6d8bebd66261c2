"""Texts made comparable: without differences in case, punctuation and spaces."""

from __future__ import annotations

from typing import Final

from newsextract.base.memo import keep
from newsextract.base.patterns import pattern

_WORD: Final = pattern(r"\w+")
_LETTERS: Final = pattern(r"[^\W\d_]+")


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
        known = " ".join(words_in(text.casefold()))
        if len(text) < _REMEMBERED_LENGTH:
            keep(_known, text, known, _REMEMBERED_TEXTS)
    return known


def words_in(text: str) -> list[str]:
    """The letters, digits and underscores that stand together: what ``\\w+`` finds, in a third of the time.

    >>> words_in("Harbour re-opens: “all clear”, 1½ days on")
    ['Harbour', 're', 'opens', 'all', 'clear', '1½', 'days', 'on']
    """
    found = cut(text, _APART_FROM_WORDS)
    return _WORD.findall(text) if found is None else found


def letters_in(text: str) -> list[str]:
    """The letters that stand together: what ``[^\\W\\d_]+`` finds."""
    found = cut(text, _APART_FROM_LETTERS)
    return _LETTERS.findall(text) if found is None else found


def apart_from(signs: str, *, digits: bool = True) -> bytes:
    """For ``cut``: a table that makes a space of each sign of ASCII but letters, digits and these."""
    kept = {sign for sign in map(chr, range(128)) if (sign.isalnum() if digits else sign.isalpha()) or sign in signs}
    return bytes([code if code > 127 or chr(code) in kept else 32 for code in range(256)])


def cut(text: str, apart: bytes, beside: str = "") -> list[str] | None:
    """A text cut at the signs of which a table of ``apart_from`` makes spaces, and at the usual signs beyond ASCII.

    beside  a sign beyond ASCII that is none of them and stands in words

    ``None`` for a text with rarer signs, numbers among them. A pattern takes three times as long: it looks at each
    letter.
    """
    if text.isascii():
        return text.encode("ascii").translate(apart).decode("ascii").split()
    for sign in _USUAL_SIGNS:
        if sign in text and sign != beside:
            text = text.replace(sign, " ")
    data = text.encode("utf-8", "surrogatepass")
    rare = data.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if beside:
        rare = rare.replace(beside, "")
    if rare and not rare.isalpha():
        return None
    return data.translate(apart).decode("utf-8").split()


_ASCII: Final = bytes(range(128))
_APART_FROM_LETTERS: Final = apart_from("", digits=False)
_APART_FROM_WORDS: Final = apart_from("_")
_USUAL_SIGNS: Final = ("’", "“", "”", "–", "—", "‘", "…", "„", "«", "»", "\xa0")
_REMEMBERED_LENGTH: Final = 300  # characters of a text that many rules compare; longer ones are compared once
_REMEMBERED_TEXTS: Final = 1000  # texts that are remembered
_known: Final[dict[str, str]] = {}
