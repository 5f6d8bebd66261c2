"""Agencies and initials that sign a story: "(KNA, DR)", "afe/dpa", "— AFP"."""

from __future__ import annotations

from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.byline_words import is_agency, words

_BETWEEN: Final = pattern(r"[,/;|+]|\s[-–]\s")
_INITIALS: Final = pattern(r"[^\W\d_]{2,5}")  # of who wrote it, and "red" for the desk
_SITE: Final = pattern(r"(?:[\w-]+\.){1,3}[a-zA-Z]{2,8}")
# "Source: AFP", "Quelle: dpa"
SOURCE: Final = pattern(r"[^\W\d_]{4,8}\s?:\s")
_CODE: Final = pattern(r"[^\W\d_A-ZÀ-Þ]{2,5}|[^\W\d_a-zà-ÿ]{2,5}")  # "abc", "ABC"; not "Abc"
_BETWEEN_CODES: Final = pattern(r"[,/;|+ ]+")
_ALONE: Final = pattern(r"\((?P<bracket>[^()]{2,30})\)\.?|[—–-]{1,2} ?(?P<dash>[^\W\d_][\w .]{1,30})")


def parts_of(who: str) -> list[str]:
    """The names of a signature.

    >>> parts_of("afe/dpa, coast.example")
    ['afe', 'dpa', 'coast.example']
    """
    return [part.strip() for part in _BETWEEN.split(who)]


def is_site(part: str) -> bool:
    """True for the address of a site: "coast.example"."""
    return _SITE.fullmatch(part) is not None


def are_agencies(who: str, language: str | None = None) -> bool:
    """True for agencies, with initials or a site beside them: "afe/dpa", "FR mit dpa"; not for "left" or "FJ".

    language  BCP 47 tag whose "and" and "with" may join them
    """
    joined = words(languages.headed(language)).join.sub("/", who) if language else who
    parts = parts_of(joined)
    others = [one for one in parts if not is_agency(one)]
    return len(others) < len(parts) and all(is_site(one) or _INITIALS.fullmatch(one) for one in others)


def are_initials(part: str) -> bool:
    """True for the initials of a writer in small letters, as they stand behind a house: "as" of "coast.example/as"."""
    return _INITIALS.fullmatch(part) is not None and part.islower() and len(part) < _LONGEST_INITIALS


_LONGEST_INITIALS: Final = 5


def are_codes(line: str) -> bool:
    """True for a line that is the letters of writers, desks and agencies: "(abc)", "abc/dpa", "PM COAST/ab", "RMBR".

    >>> are_codes("(ab/coast)"), are_codes("aja/PAP"), are_codes("(USA)"), are_codes("Ende"), are_codes("top")
    (True, True, False, False, False)
    """
    bracket = line[:1] == "(" and line[-1:] == ")"
    parts = _BETWEEN_CODES.split(line.strip("()"))
    if len(parts) > MOST_CODES or not all(map(_CODE.fullmatch, parts)) or (" " in line and "/" not in line):
        return False
    small = any(part.islower() for part in parts)
    if bracket or len(parts) > 1:
        return small and (bracket or "/" in line)
    vowels = sum(letter in _VOWELS for letter in line)
    return line.isupper() and len(line) >= SHORTEST_CODE and 4 * vowels <= len(line)  # "AMEN", "COVID" are words


_VOWELS: Final = frozenset("AEIOUÄÖÜ")
MOST_CODES: Final = 4
SHORTEST_CODE: Final = 4
"""Letters of a code without brackets."""


def is_agency_alone(text: str) -> bool:
    """True for a line that is an agency in brackets or behind a dash, and signs the text above it: "(AFP)", "— AFP"."""
    found = _ALONE.fullmatch(text)
    return found is not None and is_agency(found["bracket"] or found["dash"])
