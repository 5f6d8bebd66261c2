"""What a text has between its pages that was printed or saved as PDF: page numbers, and lines on each page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsextract.base.patterns import pattern

# "3", "- 3 -", "Page 3 of 7", "3/7", "https://news.example/story 3/7"
_NUMBER: Final = pattern(
    r"(?:https?://\S{1,500}\s+|(?:page|seite|página|pagina)\s)?[-–]?\s?(\d{1,4})\s?[-–]?(?:\s?(?:of|von|de|di|/)\s?\d{1,4})?$",
    re.I,
)
# "- 3 -", "Page 3", "Page 3 of 7": nothing else than a page number, also where no other follows
_SURE: Final = pattern(
    r"[-–]\s?\d{1,4}\s?[-–]$|(?:page|seite|página|pagina)\s\d{1,4}(?:\s?(?:of|von|de|di|/)\s?\d{1,4})?$", re.I
)
# "12/22/23, 3:04 PM Council sells its last field", which browsers print above each page
_PRINTED_AT: Final = pattern(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?: ?[AP]M)?\s+\S")
FEWEST_PAGES: Final = 2
"""Page numbers that follow each other; a number alone is a figure or a score."""

END_SIGN: Final = 30
"""The number that ends a release: "- 30 -"."""

LONGEST_EDGE: Final = 120
"""Characters of a line that each page repeats at most; an address may be longer."""


def find(raws: list[str]) -> dict[int, str]:
    """Index of each line that is no text but the edge of a page, and why."""
    numbered = [(n, int(number[1])) for n, raw in enumerate(raws) if (number := _match(raw))]
    edges: set[int] = set()
    for (a, first), (b, second) in pairwise(numbered):
        if second == first + 1 and b - a >= FEWEST_PAGES + 8:
            edges |= {a, b}
    for n, value in numbered:
        apart = not "".join(raws[max(0, n - 1) : n]).strip() and not "".join(raws[n + 1 : n + 2]).strip()
        if apart and (_parts_sentence(raws, n) or (value != END_SIGN and _SURE.match(raws[n].strip()))):
            edges.add(n)
    if not edges:
        return {}
    found = dict.fromkeys(edges, "page number")
    beside: dict[str, list[int]] = {}
    for edge in edges:
        for step in (-1, 1):
            at = edge + step
            while 0 <= at < len(raws) and not raws[at].strip():
                at += step
            if 0 <= at < len(raws) and at not in found:
                line = raws[at].strip()
                beside.setdefault(_tail(line), []).append(at)
    for line, places in beside.items():
        if len(places) >= FEWEST_PAGES and len(line) <= LONGEST_EDGE:
            found.update(dict.fromkeys(places, "line of each page"))
    return found


def _parts_sentence(raws: list[str], at: int) -> bool:
    """True for a line between two wrapped paragraphs that are one sentence: no number of a story stands there."""
    above = next((n for n in range(at - 1, -1, -1) if raws[n].strip()), -1)
    below = next((n for n in range(at + 1, len(raws)) if raws[n].strip()), -1)
    if above < 1 or below < 0 or above == at - 1 or below == at + 1 or not raws[above - 1].strip():
        return False  # no empty lines around it, or one line alone before it: figures and links stand so
    before, behind = raws[above].strip(), raws[below].strip()
    return len(before) >= SHORTEST_BROKEN and before[-1].isalpha() and behind[:1].islower()


SHORTEST_BROKEN: Final = 30
"""Characters of a line that goes on on the next page."""


def _match(raw: str) -> re.Match[str] | None:
    line = raw.strip()
    return _NUMBER.match(line) if line and line[-1] in "0123456789-–" and len(line) < 600 else None


def _tail(line: str) -> str:
    """A line without the time at which it was printed, which may differ from page to page."""
    found = _PRINTED_AT.match(line)
    return line[found.end() - 1 :] if found else line
