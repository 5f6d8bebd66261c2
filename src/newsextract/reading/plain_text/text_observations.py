"""What the words of one paragraph show, whatever stands around it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.lines.header_lines import DATE
from newsextract.reading.plain_text import observation_names as names
from newsextract.reading.plain_text.page_words import PageWords
from newsextract.reading.plain_text.part import Part

BRIEF_WORDS, LINE_WORDS = 30, 40
"""Words up to which a paragraph is brief, and up to which its signs are looked at as those of a line."""

NOTE_WORDS: Final = (8, 120)
"""Words of a note about a writer, at least and at most."""

_QUOTATION_MARKS: Final = ('"', "“", "”", "„", "«", "»")
_CUT: Final = ("...", "…", "[…]", "[...]")
_DATED: Final = pattern(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d)\b")
_DIGIT: Final = pattern(r"\d")
_CLOCK: Final = pattern(r"\d(?<!\w.)\d?[:.h]\d\d\b")
_OF_ADDRESSES: Final = ("://", "www.", "@", ".com", ".org", ".net", ".de", ".co.uk")
_URL: Final = pattern(r"https?://|www\.|\w@\w|\w\.(?:com|org|net|de|co\.uk)\b")


def see_text(part: Part, words: PageWords, seen: list[str]) -> None:
    """Add what the text of a paragraph shows; a picture alone shows nothing."""
    text = part.text
    if not text:
        return
    seen.append(_ending(part, text))
    if text.endswith(_CUT):
        seen.append("cut")
    _see_beginning(text[0], seen)
    _see_marks(part, seen)
    _see_capitals(part, text, seen)
    if part.words <= LINE_WORDS:
        _see_line(text, words, seen)
    if part.words >= 6 and (found := words.consent(text)):
        seen.append("consent: 1" if found == 1 else "consent: 2" if found == 2 else "consent: more")
    if NOTE_WORDS[0] <= part.words <= NOTE_WORDS[1] and text[0].isupper() and words.is_about_writer(text):
        seen.append("about a writer")
    if part.words > 6 and text[0].isalnum() and _DATED.match(text):
        seen.append("begins: date")
    if any(mark in text for mark in _QUOTATION_MARKS):
        seen.append("speech, prose" if part.prose else "speech")


def _ending(part: Part, text: str) -> str:
    if part.ends:
        return "ends: question" if text.rstrip("\"”’'»)").endswith("?") else "ends: sentence"
    if text[-1] in ":：":
        return "ends: colon"
    if text[-1] in ",;-–—":
        return "ends: open"
    if text.endswith(_CUT):
        return "ends: cut"
    return "ends: bracket" if text[-1] == ")" else "ends: word"


def _see_beginning(first: str, seen: list[str]) -> None:
    if first.islower():
        seen.append("begins: lower case")
    elif first.isdigit():
        seen.append("begins: digit")
    elif first in "\"“„«‘'":
        seen.append("begins: quotation mark")
    elif not first.isalpha():
        seen.append("begins: sign")


def _see_marks(part: Part, seen: list[str]) -> None:
    """What the paragraph has been recognised as."""
    if part.label:
        seen.append(f"label: {part.label.reason}")
        if part.label.opens:
            seen.append("opens a box")
    if part.caption:
        whole = part.caption.caption and part.caption.credit
        seen.append("caption and credit" if whole else "credit" if part.caption.credit else "caption")
    if part.header:
        seen.append(f"header: {part.header}")
    if part.named:
        seen.append("a name alone")


def _see_capitals(part: Part, text: str, seen: list[str]) -> None:
    """Which share of the first words begins with a capital."""
    brief = part.words <= BRIEF_WORDS
    letters = [word for word in text[:300].split() if word[0].isalpha()]
    if letters:
        capitals = sum(word[0].isupper() for word in letters)
        share = bisect_right(names.CAPITAL_SHARES, capitals / len(letters))
        seen.append(names.CAPITALS[share] if brief else names.LONG_CAPITALS[share])
        if text.isupper() and len(text) > 3:
            seen.append("all capitals")
    elif brief:
        seen.append("no letters")


def _see_line(text: str, words: PageWords, seen: list[str]) -> None:
    """Signs that short lines of pages have."""
    if _DIGIT.search(text):
        if DATE.search(text):
            seen.append("date in it")
        if _CLOCK.search(text):
            seen.append("clock time")
        if words.tells_age(text):
            seen.append("time ago")
    if "|" in text or " · " in text or " • " in text:
        seen.append("parted by a sign")
    if words.speaks_of_itself(text):
        seen.append("we or you")
    if "@" in text or "." in text[:-1]:
        if any(sign in text for sign in _OF_ADDRESSES) and _URL.search(text):
            seen.append("address")
        if "@" in text:
            seen.append("at sign")
    if "©" in text:
        seen.append("copyright sign")
    if "/" in text:
        seen.append("slash")
    if "!" in text:
        seen.append("cry")
