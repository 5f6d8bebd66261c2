"""Names as databases print them -> as people write them: "Boyle, Kevin" and "JUNE HALPERIN"."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern

_BY: Final = pattern(r"(?:by|von|par|por|di|da|door|de notre correspondante?)\s*:?\s+(?=\S)", re.I)
_SMALL: Final = frozenset(
    "van der den de la le les du von zu zum of and for in at the to und et y e di da del dos das with".split()
)
_KEPT: Final = frozenset(
    "AP AFP PA UK US USA EU BBC CNN UPI ANSA EFE TASS DPA KNA EPD APA ATS NPR ABC NBC CBS II III IV JR".split()
)
_WORD: Final = pattern(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")
_PREFIX: Final = pattern(r"(Mc|O['’]|D['’])([a-zà-ž])")


def natural_byline(text: str, *, surname_first: bool = False) -> str:
    """The names of a byline without "By", in natural order and case.

    surname_first  true where the database prints the family name before a comma, and names apart by semicolons
    """
    words = " ".join(text.split())
    found = _BY.match(words)
    words = (words[found.end() :] if found else words).strip(" ;,")
    if surname_first:
        return ", ".join(natural_case(_turned(name.strip(" ,."))) for name in words.split(";") if name.strip(" ,."))
    first, comma, rest = words.partition(", ")
    if comma and first.isupper() and " " not in first and len(first) > 2 and rest and not rest.isupper():
        return _turned(f"{natural_case(first)}, {rest}")  # "HALPERIN, June"
    return natural_case(words)


def _turned(name: str) -> str:
    """Kevin Boyle for "Boyle, Kevin"; what stands behind a second comma stays behind."""
    family, comma, rest = name.partition(", ")
    given, more, title = rest.partition(", ")
    if not comma or not given or len(family.split()) > 4 or len(given.split()) > 4:
        return name
    family = natural_case(family) if len(family) > 3 else family
    return f"{natural_case(given)} {family}{more}{title}"


def natural_case(text: str) -> str:
    """Words in capitals with capital first letters only; words that have small letters, and agencies, stay."""
    if not text.isupper():
        return text
    words = text.split(" ")
    opened = [True, *(word.endswith((",", ";", "/")) for word in words)]
    return " ".join(_cased(word, first=first) for word, first in zip(words, opened, strict=False))


def _cased(word: str, *, first: bool) -> str:
    bare = word.strip(".,;:()/&")
    if bare in _KEPT or not bare:
        return word
    if bare.casefold() in _SMALL and not (first and len(bare) > 3) and bare == word:
        return word.casefold() if not first else word.capitalize()
    return _WORD.sub(_name, word)


def _name(found: re.Match[str]) -> str:
    word = found[0]
    parts = re.split(r"([.])", word)
    word = "".join(part.capitalize() for part in parts)
    return _PREFIX.sub(lambda part: part[1] + part[2].upper(), word)
