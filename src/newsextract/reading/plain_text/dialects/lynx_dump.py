"""Dumps of the text browser Lynx, and of w3m with numbered links.

Each link's words have its number before them ("[54]the report"), and the addresses stand at the end:

    References

       Visible links:
       1. https://news.example/
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.plain_text.dialects import plain_lines
from newsextract.reading.plain_text.inline_marks import Addresses, begin_open
from newsextract.reading.plain_text.line import Line

_HEADER: Final = pattern(r"\s*(?:References:?|(?:Visible|Hidden) links:?)\s*$", 0)
# "  1. https://news.example/", "[1] https://news.example/", " 12. file:///tmp/page.html#top", " 3. javascript:void(0)"
_ADDRESS: Final = pattern(r"\s*(?:(\d{1,5})\.|\[(\d{1,5})\])\s+((?:[a-z][a-z0-9+.-]{1,15}:|/|#|\.)\S.*)$")
_NUMBER: Final = pattern(r"\[(\d{1,5})\](?: (?=\[))?")
# "     o [28]Regional": the second and third depth of lists.
_ROUND: Final = pattern(r"\s+[o#@=](?=\s+\S)")
FARTHEST: Final = 40
"""Numbers between a link and the last one at most: those between stand in lines that were cut off."""

FEWEST_NUMBERS: Final = 4
"""Ascending numbers in brackets that show Lynx's hand where the list of addresses was cut off."""


def recognise(text: str) -> bool:
    """True for a dump with numbered links; a "[3]" of a footnote is none."""
    if "[" not in text or not _NUMBER.search(text):
        return False
    if _list_of_addresses(text.split("\n")) is not None:
        return True
    numbers = [int(found[1]) for found in _NUMBER.finditer(text)]
    joined = sum(text[found.end() : found.end() + 1].strip() != "" for found in _NUMBER.finditer(text))
    rising = sum(b == a + 1 for a, b in pairwise(numbers))
    return rising >= FEWEST_NUMBERS and rising * 10 >= len(numbers) * 8 and joined * 10 >= len(numbers) * 8


def lines(text: str, addresses: Addresses) -> list[Line]:
    """The lines of a dump; the list of addresses is kept as lines that are dropped."""
    raws = text.split("\n")
    start = _list_of_addresses(raws)
    if start is not None:
        for raw in raws[start:]:
            if found := _ADDRESS.match(raw):
                addresses.links[int(found[1] or found[2])] = found[3].strip()
    out: list[Line] = []
    gap, last = 0, 0
    for number, raw in enumerate(raws, 1):
        squeezed = plain_lines.RULES.sub("", plain_lines.SPACES.sub(" ", raw).strip())
        squeezed = plain_lines.without_edits(squeezed)
        if not squeezed:
            gap += 1
            continue
        if start is not None and number > start:
            out.append(Line(squeezed, number, 0, len(raw), gap, dropped="list of links"))
            gap = 0
            continue
        if round_ := _ROUND.match(raw):
            raw = raw[: round_.end() - 1] + "+" + raw[round_.end() :]
            squeezed = plain_lines.without_edits(plain_lines.SPACES.sub(" ", raw).strip())

        squeezed, last = _with_signs(squeezed, last)
        out.append(plain_lines.printed(raw, squeezed, number, gap))
        gap = 0
    return out


def _with_signs(line: str, last: int) -> tuple[str, int]:
    """A line with its links as signs, and the number of the last link so far; "[2019]" is a year and no link."""

    def sign(found: re.Match[str]) -> str:
        nonlocal last
        number = int(found[1])
        if abs(number - last) > FARTHEST:
            return found[0]
        last = max(last, number)
        return begin_open(number)

    return _NUMBER.sub(sign, line), last


def flows(_: list[Line]) -> bool:
    """A text browser wraps its lines and parts not all paragraphs by a blank line."""
    return False


def _list_of_addresses(raws: list[str]) -> int | None:
    """Index of the line with which the list of addresses begins; ``None`` where there is none."""
    at = len(raws) - 1
    found: int | None = None
    numbered = 0
    while at >= 0:
        raw = raws[at]
        if not raw.strip():
            pass
        elif address := _ADDRESS.match(raw):
            numbered += 1
            if int(address[1] or address[2]) <= 1:
                found = at
        elif _HEADER.match(raw):
            found = at
            if raw.strip().startswith("References"):
                break
        elif not raw.startswith(" " * 4) or " " in raw.strip():  # the rest of an address that was wrapped
            break
        at -= 1
    return found if numbered else None
