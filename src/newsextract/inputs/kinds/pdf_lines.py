"""Lines of printed pages -> paragraphs: columns, words broken at line ends, running heads, page numbers."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from newsextract.base.rows import NamedTuple

_BROKEN = ("\ufffe", "\x02", "\xad")
"""What PDFium gives for a hyphen at the end of a line."""
_NUMBER = re.compile(r"[-–—|\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–—|\s]*")
"""A page's number. With words, as "Page 4", it is a line that stands on every page, numbers aside."""
_EDGE_LINES = 3
"""Lines at the top and at the foot of a page among which running heads and numbers stand."""
_GAP, _INDENT, _LARGER, _SHORT = 0.55, 0.8, 1.12, 0.85
"""In heights of a line: free space above a paragraph, its indent; its letters beside others'; a last line's share."""


class PageLine(NamedTuple):
    """A line of a page with the box that it fills, in points from the lower left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return max(1.0, self.top - self.bottom)


def without_running_lines(pages: list[list[PageLine]]) -> list[list[PageLine]]:
    """The pages without numbers, and without lines that stand at the edge of more than half of them, numbers aside."""
    edges = [_edges(page) for page in pages]
    counts = Counter(key for page in edges for key in {_key(line.text) for line in page})
    often = {key for key, count in counts.items() if count > max(1, len(pages) / 2)}
    out = []
    for page, edge in zip(pages, edges, strict=True):
        drop = {id(line) for line in edge if _NUMBER.fullmatch(line.text) or _key(line.text) in often}
        out.append([line for line in page if id(line) not in drop])
    return out


def _edges(page: list[PageLine]) -> list[PageLine]:
    order = sorted(page, key=lambda line: -line.top)
    return order[:_EDGE_LINES] + order[_EDGE_LINES:][-_EDGE_LINES:]


def _key(text: str) -> str:
    return re.sub(r"\d+", "0", text.casefold())


def paragraphs(pages: list[list[PageLine]]) -> Iterator[str]:
    """The paragraphs of all pages; one that goes on behind the end of a column or a page is one."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    width = _widths(lines)
    held: list[PageLine] = []
    for line in lines:
        if held and _begins(line, held, width):
            yield _joined(held)
            held = []
        held.append(line)
    yield _joined(held)


def _widths(lines: list[PageLine]) -> float:
    """The usual width of a full line: what nine of ten lines stay under."""
    return sorted(line.right - line.left for line in lines)[len(lines) * 9 // 10]


def _begins(line: PageLine, held: list[PageLine], width: float) -> bool:
    """True where a line begins a paragraph behind those at hand."""
    last = held[-1]
    size = _middle([one.height for one in held[-5:]])
    if max(line.height, size) / min(line.height, size) > _LARGER:
        return True
    ended = last.text.endswith((".", "!", "?", ":", "”", '"', "»", "“", "’"))
    short = last.right - last.left < _SHORT * width
    if line.bottom > last.bottom + size:  # the next column or page
        return ended and (short or line.text[:1].isupper()) and not _is_broken(last)
    if abs(line.bottom - last.bottom) < size / 2:  # the same line, cut
        return False
    pitch = last.bottom - line.bottom
    gap = pitch - size
    if gap > max(_GAP * size, _pitch(held) - size + 0.25 * size):
        return True
    indented = line.left - min(one.left for one in held[-3:]) > _INDENT * size
    return ended and (short or indented)


def _pitch(held: list[PageLine]) -> float:
    """The distance of the lines at hand; 0 for one line."""
    steps = [one.bottom - two.bottom for one, two in itertools.pairwise(held[-6:]) if one.bottom > two.bottom]
    return _middle(steps) if steps else 0.0


def _middle(values: list[float]) -> float:
    """The middle one of a few values; ``statistics.median`` takes ten times as long, for each line."""
    return sorted(values)[len(values) // 2]


def _is_broken(line: PageLine) -> bool:
    return line.text.endswith((*_BROKEN, "-", "‐"))


def _joined(lines: list[PageLine]) -> str:
    """The text of a paragraph; a word that a line end breaks is whole again."""
    text = ""
    for line in lines:
        words = line.text
        cut = text.endswith(("-", "‐")) and len(text) > 1
        if text.endswith(_BROKEN) or (cut and text[-2].islower() and words[:1].islower()):
            text = text[:-1] + words
        elif cut and text[-2].isalnum():
            text += words
        else:
            text = f"{text} {words}" if text else words
    for mark in _BROKEN:
        text = text.replace(mark, "")
    return " ".join(text.split())
