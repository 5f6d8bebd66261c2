"""Lines of a text file -> paragraphs and list items, whatever the text went through.

Hard-wrapped mail, dumps of text browsers, one paragraph a line, blank lines between or not.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsextract.base.patterns import pattern

WIDEST = 120
"""No program that wraps text wraps it wider; lines beyond it are paragraphs of their own."""

NARROWEST = 45
"""Shorter lines are menus and addresses, which no program wrapped."""

FITS = 0.6
"""Share of line pairs that must look wrapped at one width before a text counts as hard-wrapped."""

# "• x", "* x", "- x", "--x", "— x", "+ x"; not "-5 degrees", not "*".
_GLYPH = pattern(r"(?P<glyph>[•◦▪‣□■●○·]|[*+](?=\s)|(?:--|[-–—])(?=\s|[A-Z\"“$‘]))\s*(?=\S)")
# "1. x", "2) x"; not "1.5 million", not "2019. The".
_NUMBER = pattern(r"(?P<number>\d{1,2})[.)]\s+(?=\S)")
_STOPS = (".", "!", "?", '"', "”", ".'")
_SPACES = pattern(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_CONTINUES = pattern(r"[a-zà-öø-ÿ,]$")
_LOWER = pattern(r"[a-zà-öø-ÿ]")


class Paragraph(NamedTuple):
    """One paragraph or list item.

    line    where it begins (1 is the first line)
    indent  columns of white space before it
    glyph   the mark that makes it a list item, as printed; "" for a paragraph
    number  its number in an ordered list; 0 for none
    gap     blank lines before it
    """

    text: str
    line: int
    indent: int
    glyph: str = ""
    number: int = 0
    gap: int = 0


class _Line(NamedTuple):
    raw: str
    text: str
    line: int
    indent: int
    glyph: str
    number: int
    gap: int


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs and list items of a text, in order, white space squeezed."""
    lines = _lines(text)
    width = _width(lines)
    out: list[Paragraph] = []
    parts: list[str] = []
    first: _Line | None = None
    before: _Line | None = None
    for line in lines:
        if first and before and _joins(before, line, first, width):
            parts.append(line.text)
        else:
            if first:
                out.append(_paragraph(first, parts))
            first, parts = line, [line.text]
        before = line
    if first:
        out.append(_paragraph(first, parts))
    return _without_lone_marks(out)


def _lines(text: str) -> list[_Line]:
    out: list[_Line] = []
    gap = 0
    raws = text.split("\n")
    full = sum(bool(raw.strip()) for raw in raws)
    tokenised = sum(raw.rstrip().endswith(" .") for raw in raws) * 2 > full  # each line of a corpus ends in " ."
    for number, raw in enumerate(raws, 1):
        squeezed = _SPACES.sub(" ", raw).strip()
        if tokenised and squeezed.endswith(" ."):
            squeezed = squeezed[:-2].rstrip() + ("." if len(squeezed) > NARROWEST else "")
        if not squeezed:
            gap += 1
            continue
        indent = len(raw) - len(raw.lstrip())
        glyph, count = "", 0
        if mark := _GLYPH.match(squeezed):
            glyph = mark["glyph"]
        elif mark := _NUMBER.match(squeezed):
            glyph, count = mark[0].strip(), int(mark["number"])
        text_of = squeezed[mark.end() :] if mark else squeezed
        out.append(_Line(raw, text_of, number, indent, glyph, count, gap))
        gap = 0
    return out


def _width(lines: list[_Line]) -> int:
    """Column at which the text was wrapped; 0 when it was not.

    A wrapped line is one to which the next line's first word could not have been added.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and not b.glyph]
    pairs = [(a, b) for a, b in pairs if len(a.raw.rstrip()) >= NARROWEST]
    if len(pairs) < 3:
        return 0
    lengths = sorted(len(a.raw.rstrip()) for a, _ in pairs)
    if lengths[int(len(lengths) * 0.9)] > WIDEST:
        return 0
    if sum(a.text.endswith(_STOPS) for a, _ in pairs) > FITS * len(pairs):
        return 0  # lines that end as sentences do are paragraphs of even length
    width = next((n for n in reversed(lengths) if n <= WIDEST), 0)
    fitting = sum(_full(a, b, width) for a, b in pairs)
    return width if fitting >= FITS * len(pairs) else 0


def _full(a: _Line, b: _Line, width: int) -> bool:
    """True when the first word of the second line had no room on the first (4 columns of play for lost marks)."""
    word = b.text.partition(" ")[0]
    return len(a.raw.rstrip()) + 1 + len(word) > width - 4


def _joins(a: _Line, b: _Line, first: _Line, width: int) -> bool:
    if b.glyph or b.text.startswith(("http://", "https://")):
        return False
    if b.gap:  # a paragraph torn apart: it stops in the middle of a sentence and goes on in lower case
        whole = len(a.text) >= 40 and not first.glyph and ("," in a.text[-1:] or ". " in a.text or ": " in a.text)
        return b.gap == 1 and whole and bool(_CONTINUES.search(a.text) and _LOWER.match(b.text))
    if first.glyph and b.indent < first.indent:
        return False
    if a.raw.endswith(" ") and not a.text.endswith((".", "!", "?", ":")):
        return True  # a space left at the end of a line says that the paragraph goes on
    if width and _full(a, b, width):
        return True
    if not width and len(a.raw) > WIDEST:
        return False
    return bool(_CONTINUES.search(a.text) and _LOWER.match(b.text))


def _paragraph(first: _Line, parts: list[str]) -> Paragraph:
    return Paragraph(" ".join(parts), first.line, first.indent, first.glyph, first.number, first.gap)


def _without_lone_marks(found: list[Paragraph]) -> list[Paragraph]:
    """A single dash or number is no list: give the mark back to its text."""
    out = list(found)
    for n, one in enumerate(found):
        if not one.glyph or one.glyph in "•◦▪‣□■●○·*+":
            continue
        near = [p for p in (found[n - 1] if n else None, found[n + 1] if n + 1 < len(found) else None) if p]
        if one.number:
            alone = not any(p.number and abs(p.number - one.number) == 1 for p in near)
        else:
            alone = not any(p.glyph == one.glyph for p in near)
        if alone:
            out[n] = one._replace(text=f"{one.glyph} {one.text}", glyph="", number=0)
    return out
