"""What shows that a line without a label of its own belongs to a picture."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import LABEL
from newsextract.grammar.credits.credit_lines import is_credit, signed_by_name
from newsextract.reading.plain_text.part import Part

CREDIT_WORDS: Final = 12
"""Words of a credit behind a copyright sign at most."""

SIGNED_WORDS: Final = 60
"""Words of a caption at most that ends with the name of who took the picture."""

SHORTEST_CUT: Final = 3
"""Words of a line at least that the next one can begin with: a picture's alternative text, then its caption."""

PLACEHOLDER: Final = pattern(r"\[[\w./-]{2,60}\]$")
"""Where a text browser leaves out a picture: "[harbour-large.jpg]"."""

_PRINTED_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\xa0": " "})


def is_credit_line(part: Part) -> bool:
    """True for a line that is a credit alone: "Ann Lee/PA", "© Ann Lee"; not for "Image copyright PA", which stands
    above its caption, nor for the copyright of a page."""
    found = part.caption
    if found:
        return bool(found.credit and not (found.caption or found.alt)) and not LABEL.match(part.text)
    signed = part.label is not None and part.label.reason == "copyright line" and part.words <= CREDIT_WORDS
    return signed and not any(sign.isdigit() for sign in part.text) and is_credit(part.text)


def ends_with_name(part: Part) -> bool:
    """True for a text whose last words are a name without a full stop: "The quay on Monday morning. Ann Lee"."""
    return not part.ends and part.words <= SIGNED_WORDS and signed_by_name(part.text)[1] is not None


def begins_as(text: str, other: str) -> bool:
    """True where a line says the beginning of another, or all of it; how marks are printed and a cut do not matter."""
    short, long = _plain(text), _plain(other)
    return len(short) <= len(long) and short.count(" ") + 1 >= SHORTEST_CUT and long.startswith(short)


def _plain(text: str) -> str:
    return text.translate(_PRINTED_ALIKE).rstrip(" .…[]")
