"""Notes at the end of the body, inside its container: about the author, how to reach them, who else wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsextract.reading.lines.header_lines import NAME
from newsextract.reading.markup.nodes import Raw

MOST_NOTES: Final = 4
"""Paragraphs at the end of a body that are looked at."""
PARAGRAPHS_LEFT: Final = 3
"""Blocks at the beginning of a body that are never looked at."""
NAME_WITHIN: Final = 40
"""Characters from a note's beginning within which it names the author."""
LONGEST_NOTE: Final = 700
"""Characters of a note."""
LONGEST_EMAIL_NOTE: Final = 350
"""Characters of a note that is recognised by an e-mail address only."""
ITALIC_SHARE: Final = 0.9
"""Share of a paragraph's characters in italics, from which on all of it counts as set in italics."""
_QUOTES: Final = "\"“„«»‘'‹「『"
_CLOSING: Final = "\"”“»’'›」』"
_SIGNED: Final = re.compile(r"[-–—] ?[^\W\d_]")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\[email\s?protected\]")


def drop_notes(inside: list[Raw], authors: Iterable[str]) -> None:
    """Take the notes at the end of the body out of it: last paragraphs that name an author, hold an e-mail address,
    or are set in italics.

    inside  the blocks of the body's container; authors  names that the page states
    """
    _read_signature(inside)
    names = [name.casefold() for name in authors if " " in name]
    body = [raw for raw in inside if raw.role == "body"]
    for raw in body[: PARAGRAPHS_LEFT - 1 : -1][:MOST_NOTES]:
        if raw.kind != "paragraph" or raw.size > LONGEST_NOTE:
            return
        reason = _reason(raw, names)
        if not reason:
            return
        raw.role, raw.reason = "boilerplate", reason


def _read_signature(inside: list[Raw]) -> None:
    """Make a byline of a last line that is a dash and a name: "– Ann Field".

    Only where no line says who wrote, and not behind a quotation, whose speaker it would be.
    """
    body = [raw for raw in inside if raw.role == "body"]
    if len(body) <= PARAGRAPHS_LEFT or any(raw.role == "byline" for raw in inside):
        return
    last, before = body[-1], body[-2]
    if before.kind == "quote" or before.text[-1] in _CLOSING or before.text.rstrip(".")[-1:] in _CLOSING:
        return
    if last.kind == "paragraph" and _SIGNED.match(last.text) and NAME.match(last.text[1:].lstrip()):
        last.role, last.reason = "byline", "signature behind the body"


def _reason(raw: Raw, names: list[str]) -> str:
    """Why a paragraph is a note; empty for one that is none."""
    start = raw.text[:NAME_WITHIN].casefold()
    if any(name in start and not raw.text[start.index(name) + len(name) :].startswith(":") for name in names):
        return "note about the author behind the body"
    if raw.size <= LONGEST_EMAIL_NOTE and _MAIL.search(raw.text):
        return "note with an e-mail address behind the body"
    if raw.italic >= ITALIC_SHARE * raw.size and raw.text[0] not in _QUOTES:
        return "note in italics behind the body"
    return ""
