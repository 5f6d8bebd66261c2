"""Lists of a page that are no list elements: lines with bullets or numbers, each a paragraph or separated by br."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsextract.reading.lines import header_lines
from newsextract.reading.lines.numbered import are_counted, own_number
from newsextract.reading.markup.nodes import Raw
from newsextract.reading.markup.point_boxes import is_title

# "• x", "– x", "* x", "3) x", "2. x"; not "-5 degrees", not "1.5 million", not "2019. The".
_GLYPH: Final = re.compile(r"\s*(?:[•◦▪‣■●○·✓✔➤►]\s*|(?:--|[-–—*]|\d{1,2}[.)])\s+)(?=\S)")
_GLYPHS: Final = "•◦▪‣■●○·✓✔➤►-–—*"
FEWEST_LINES: Final = 2
"""Lines in a row that make a list."""
LONGEST_ITEM: Final = 600
"""Characters of an item."""
LONGEST_HEADER: Final = 500
"""Characters of a headline with byline and date in one block."""
MOST_HEADER_LINES: Final = 4
"""Lines of such a block."""
MOST_LINES: Final = 200
"""Lines of a block that can be a list; one with more is a page of text, and each link is looked for in each line."""


def split_lines(parts: Sequence[str]) -> list[str] | None:
    """The lines of a block, cut where a br stands ("\\n" alone), when they are a list; otherwise ``None``.

    They are one when all but two begin with a bullet or number, or when the first ends in a colon and no other one as a
    sentence does.
    """
    lines = [line for line in "".join("\0" if part == "\n" else part for part in parts).split("\0") if line.strip()]
    if len(lines) > MOST_LINES:
        return None
    marked = sum(bool(_GLYPH.match(line)) for line in lines)
    if marked >= FEWEST_LINES and marked >= len(lines) - 2:
        return lines
    led = len(lines) > FEWEST_LINES + 1 and lines[0].rstrip().endswith(":")
    if led and not any(line.rstrip().endswith((".", "!", "?", ":")) for line in lines[1:]):
        return lines
    return None


def leads_in(lines: Sequence[str]) -> bool:
    """True for the first of such lines that is the title of the others: it alone has no bullet before it."""
    return not _GLYPH.match(lines[0]) and all(_GLYPH.match(line) for line in lines[1:])


def split_header(parts: Sequence[str]) -> list[str] | None:
    """The lines of a block, cut where a br stands, when they are a headline and a byline, as old pages print them.

    They are when the block is short and a line behind the first one, or the first, is a byline.
    """
    text = "".join("\0" if part == "\n" else part for part in parts)
    if len(text) > LONGEST_HEADER:
        return None
    lines = [line.strip() for line in text.split("\0") if line.strip()]
    if len(lines) < FEWEST_LINES or len(lines) > MOST_HEADER_LINES:
        return None
    bylines = any(header_lines.kind_of(" ".join(line.split()), None) == "byline" for line in lines)
    return lines if bylines else None


def mark_lists(raws: list[Raw], group: int) -> None:
    """Make list items of paragraphs that begin with a bullet or number, two or more in a row.

    A bullet is left out, and so are numbers that count from one, of an ordered list. Others stay, such as ranks.

    group  number of the last list so far
    """
    n = 0
    while n < len(raws):
        end = n
        while end < len(raws) and _is_item(raws[end]) and raws[end].node.parent is raws[n].node.parent:
            end += 1
        if end - n >= FEWEST_LINES and not _is_dialogue(raws, n, end):
            group += 1
            counted = are_counted([own_number(raw.text)[0] for raw in raws[n:end]])
            for raw in raws[n:end]:
                mark = _GLYPH.match(raw.text)
                raw.kind, raw.level, raw.group, raw.ordered = "list_item", 1, group, counted
                if mark and (counted or not raw.text[0].isdecimal()):
                    raw.text = raw.text[mark.end() :]
                    raw.size = len(raw.text)
        n = max(end, n + 1)


def _is_dialogue(raws: list[Raw], n: int, end: int) -> bool:
    """True for sentences behind dashes that nothing leads in: dialogue as novels print it."""
    above = raws[n - 1] if n else None
    led = above is not None and (above.kind == "heading" or above.text.endswith((":", "?")) or is_title(above.text))
    ended = sum(raw.text.rstrip().endswith((".", "!", "?", "…")) for raw in raws[n:end])
    return not led and raws[n].text[0] in "-–—" and ended * 2 > end - n


def _is_item(raw: Raw) -> bool:
    if raw.kind != "paragraph" or raw.size > LONGEST_ITEM:
        return False
    first = raw.text[0]
    return raw.lines or ((first in _GLYPHS or first.isdecimal()) and bool(_GLYPH.match(raw.text)))
