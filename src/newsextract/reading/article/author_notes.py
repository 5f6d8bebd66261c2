"""Notes behind the body in its own container: about the author, how to reach them, who else wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsextract.reading.markup.nodes import Raw

MOST: Final = 4  # notes behind a body at most
NEAR: Final = 40  # characters from the beginning within which a note about the author names them
SLANTED: Final = 0.9  # of a paragraph's characters in italics, when all of it is
LONGEST: Final = 700  # characters of a note
SHORT: Final = 350  # ... and of one that is known by an e-mail address only
_QUOTES: Final = "\"“„«»‘'‹「『"
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\[email\s?protected\]")
_LAST_STANDING: Final = 3  # paragraphs that must be left


def drop(inside: list[Raw], authors: Iterable[str]) -> None:
    """Take the notes at the end of the body out of it: last paragraphs that name the author, an e-mail address,
    or stand in italics."""
    names = [name.casefold() for name in authors if " " in name]
    body = [raw for raw in inside if raw.role == "body"]
    for raw in body[: _LAST_STANDING - 1 : -1][:MOST]:
        if raw.kind != "paragraph" or raw.size > LONGEST:
            return
        reason = _reason(raw, names)
        if not reason:
            return
        raw.role, raw.reason = "boilerplate", reason


def _reason(raw: Raw, names: list[str]) -> str:
    start = raw.text[:NEAR].casefold()
    if any(name in start for name in names):
        return "note about the author behind the body"
    if raw.size <= SHORT and _MAIL.search(raw.text):
        return "note with an e-mail address behind the body"
    if raw.italic >= SLANTED * raw.size and raw.text[0] not in _QUOTES:
        return "note in italics behind the body"
    return ""
