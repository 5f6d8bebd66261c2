"""A caption that may end in its credit, taken apart."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.credit_labels import signed_lead
from newsextract.grammar.credits.credit_shapes import LONGEST_TAIL, cut_by_shape
from newsextract.grammar.credits.credit_signatures import is_signature, signed_from
from newsextract.languages.credit_words import KINDS, SIGNS_OF_TERMS, TERMS, alternatives, parts

# A button that stands before a caption.
_BUTTON: Final = pattern(
    r"(?:View (?:Images?|gallery|in gallery|full screen|fullscreen)|Open (?:image in|in|image) gallery|Enlarge image"
    r"|Image \d{1,3} of \d{1,3}|Expand image|Bild vergrößern|Bild in Originalgröße)\s*[:|]?\s*(?=\S)",
    re.I,
)
# "FILE PHOTO: The flag ...", "Stock image - ...", "FILE - In this ..."; not "File photos of the mayor were ...".
_FILE_OPENER: Final = pattern(
    r"(?:(?:(?:UNDATED|Undated) )?(?:FILE|File|STOCK|Stock|LIBRARY|Library|HANDOUT|Handout|ARCHIVE|Archive|ARCHIV"
    r"|Archiv"
    r"|UNDATED|Undated)[ -]?(?:PHOTO|Photo|photo|IMAGE|Image|image|PICTURE|Picture|picture|PIC|Pic|FOTO|Foto|foto|BILD"
    r"|bild|FOOTAGE|Footage|footage)?|REPRESENTATIVE (?:IMAGE|PHOTO)|Representative (?:image|photo)|Symbolbild"
    r"|Themenbild)"
    r"(?:\s?:|\s?[-–—](?=\s))\s*|(?:FILE|STOCK|HANDOUT) (?:PHOTO|IMAGE|PICTURE)\s+(?=[A-Z][a-z])"
)
_BUTTON_LETTERS: Final = frozenset("VOEIBvoeib")
_FILE_LETTERS: Final = frozenset("FSLHAURT")
# What agencies tell editors behind a caption: "ATTENTION EDITORS - THIS IMAGE ...", "NO RESALES. NO ARCHIVES."
_AGENCY_TAIL: Final = pattern(
    r"\s*(?:ATTENTION EDITORS?\b|EDITORS? NOTE\b|NO RESALES?\b|NO ARCHIVES?\b|NO SALES\b|NO THIRD PARTY\b"
    r"|NO COMMERCIAL\b|EDITORIAL USE ONLY\b|FOR EDITORIAL USE\b|TPX IMAGES OF THE DAY|MANDATORY CREDIT\s*$"
    r"|Purchase Licensing Rights\b|opens new tab\b|THIS IMAGE (?:HAS BEEN|WAS) (?:SUPPLIED|PROVIDED|PROCESSED)\b"
    r"|REFILE\b|Please be respectful of copyright\b|Unauthorized use\b|[A-Z ]{2,30} OUT\. NO COMMERCIAL\b"
    rf"|(?:[,;(–—-]\s*)?(?:{alternatives(TERMS)})).*$"
)
_AGENCY_WORDS: Final = (
    *("ATTENTION", "EDITOR", "NO RESALE", "NO ARCHIVE", "NO SALES", "NO THIRD", "NO COMMERCIAL", "TPX", "Licensing"),
    *("new tab", "respectful", "Unauthorized"),
    *parts(SIGNS_OF_TERMS),
)
LONGEST_BARE_CREDIT: Final = 5
"""Words of what stands behind "File photo:" and is nothing but a credit."""
_LONGEST_LONE_SIGNATURE: Final = 130  # characters of the longest signature


# "(Archivbild)" behind a caption says what kind of picture it is, and not whose
_KIND: Final = pattern(rf"(?:{alternatives(KINDS)})\.?", re.I)


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A caption that may end in its credit -> (caption without it, credit without its label).

    >>> split_credit("The quay at dawn. Photograph: Ann Lee/Agency")
    ('The quay at dawn.', 'Ann Lee/Agency')
    >>> split_credit("Crowds at the quay (AP Photo/Ann Lee)")
    ('Crowds at the quay', 'AP Photo/Ann Lee')
    >>> split_credit("The mayor (left) opens the quay")
    ('The mayor (left) opens the quay', None)
    """
    if text[:1] in _BUTTON_LETTERS and (button := _BUTTON.match(text)):
        text = text[button.end() :]
    if text[:1] in _FILE_LETTERS and (opener := _FILE_OPENER.match(text)):
        return _behind_opener(opener[0], text[opener.end() :])
    text = without_notes(text)
    shaped = cut_by_shape(text)
    if shaped is not None and shaped[0] and _is_named_and_signed(shaped[0], text):
        return None, text
    if shaped is not None:
        kept = shaped[1] is None or not (_KIND.fullmatch(shaped[1]) or _ends_in_elision(shaped[0], text))
        return shaped if kept else (text, None)
    tail = text[-LONGEST_TAIL:]
    at = signed_from(tail)
    if at and not _ends_in_elision(text[: len(text) - len(tail) + at], text):
        return (text[: len(text) - len(tail)] + tail[:at]).strip(" |–—-") or None, tail[at:].strip(" .")
    if len(text) < _LONGEST_LONE_SIGNATURE and is_signature(text):
        return None, text
    return text or None, None


def _ends_in_elision(before: str | None, text: str) -> bool:
    """True before the agency of "... a dit Anne Lie à l’AFP": the apostrophe is no mark that closes."""
    if not before or before[-1] not in "’'" or not before[-2:-1].isalpha():
        return False
    return text.startswith(before) and text[len(before) : len(before) + 1].isalpha()


def _is_named_and_signed(before: str, text: str) -> bool:
    """True for "Ann Lee / Agency / Works", a signature of which a shape took the name for a caption."""
    words = before.split()
    named = len(words) in (2, 3) and all(word[0].isupper() for word in words) and before[-1].isalpha()
    return named and "/" in text[len(before) : len(before) + 3] and is_signature(text)


def without_notes(text: str) -> str:
    """A caption or a credit without what agencies tell editors behind it: "NO RESALES"."""
    return _AGENCY_TAIL.sub("", text) if any(word in text for word in _AGENCY_WORDS) else text


def is_credit(text: str) -> bool:
    """True for a text that is a credit and nothing else: ``split_credit`` leaves no caption of it.

    >>> is_credit("Photograph: Ann Lee/Agency"), is_credit("Ann Lee/AP"), is_credit("The quay at dawn. Reuters")
    (True, True, False)
    """
    if text[:1] in _FILE_LETTERS and _FILE_OPENER.match(text):
        return split_credit(text)[0] is None
    if text[:1] in _BUTTON_LETTERS and (button := _BUTTON.match(text)):
        text = text[button.end() :]
    if signed_lead(text) is not None:
        return True
    shaped = cut_by_shape(text)
    if shaped is not None:
        return shaped[0] is None or _is_named_and_signed(shaped[0], text)
    return len(text) < _LONGEST_LONE_SIGNATURE and is_signature(text) and not signed_from(text[-LONGEST_TAIL:])


def _behind_opener(opener: str, rest: str) -> tuple[str | None, str | None]:
    """Caption and credit behind words like "FILE PHOTO:", which say something about the picture and stay with it."""
    caption, credit = split_credit(rest)
    words = rest.split()
    if not credit and len(words) <= LONGEST_BARE_CREDIT and all(word[0].isupper() or word[0] in "/&" for word in words):
        caption, credit = None, rest.strip(" .")
    if caption is None:
        return (None, credit) if credit else (opener.strip(), None)
    return opener.rstrip() + " " + caption, credit
