"""Dates that files state: kept as printed where they are understood later, else made ISO 8601."""

from __future__ import annotations

from typing import Final

from newsextract.grammar.dates.find_dates import parse_date

_COMMON: Final = ("de", "fr", "es", "it", "nl", "pt", "sv", "da", "no", "pl")
"""Languages in which a date is looked for, where the file does not say which it is in."""
_LONGEST_DATE: Final = 100


def readable_date(text: str | None, *, only: bool = False) -> str | None:
    """A date as printed where it can be read without knowing the language, else in ISO 8601.

    only  ``None`` for what is no date; else it is kept as printed
    """
    if not text or len(text) > _LONGEST_DATE:
        return None
    if not any(char.isdigit() for char in text):
        return None if only else text
    if parse_date(text):
        return text
    for tag in _COMMON:
        if found := parse_date(text, language=tag):
            return found
    return None if only else text


def date_as_stated(text: str | None) -> str | None:
    """A date as printed where it is understood without a language, or in ISO 8601 where mail's form of it is."""
    return text if text and parse_date(text) else date_of_mail(text)


def date_of_mail(text: str | None) -> str | None:
    """The moment of a header of a mail (RFC 5322) in ISO 8601; ``None`` for what is none."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).isoformat() if text else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
