"""Lines as any program prints them: bullets, numbers, what text browsers put where a page has a picture."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.plain_text.dialects import page_breaks
from newsextract.reading.plain_text.line import Line

# "• x", "* x", "- x", "--x", "— x", "+ x"; not "-5 degrees", not "*".
_GLYPH: Final = pattern(
    r"(?P<glyph>[•◦▪‣□☐☆★○●■·]|[*+](?=\s)|(?:--|[-–—])(?=\s|[A-Z\"“$‘]))\s*(?=\S)"
)
# "1. x", "2) x"; not "1.5 million", not "2019. The".
_NUMBER: Final = pattern(r"(?P<number>\d{1,2})[.)]\s+(?=\S)")
SPACES: Final = pattern(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_NEEDS_SQUEEZING: Final = pattern(r"[\t\u00a0\u2000-\u200a\u202f\u3000]| [ \t\u00a0\u2000-\u200a\u202f\u3000]")
# "[harbour-large.jpg]", "[logo-180x22]", "[INLINE]", "[IMAGE]", "[]": a picture, where words stand beside it.
_PICTURE: Final = pattern(
    r"\[(?:INLINE|IMAGE|IMG|EMBED|LINK)?\]|\[[\w.%~,+=@-]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif|bmp)(?:\?\S{0,200})?\]"
    r"|\[[^\]\s]{1,80}-\d{2,4}x\d{2,4}(?:-[^\]\s]{0,40})?\]"
)
# "[ ] Boats in the harbour in May": a box to tick, by which pages without scripts show a caption.
_BOX: Final = pattern(r"\[[ x]\] (?=(?:[^\s\[\]]+ ){4})")
# "[INS:", ":INS]": where Lynx and w3m write what a page's editors put in and struck out.
_EDITED: Final = pattern(r"\[(?:INS|DEL):|:(?:INS|DEL)\]")
# "______", "━━━━━": a rule; "Print ━━━━━" ends with one.
RULES: Final = pattern(r"(?:^|\s)(?:[_=*~#—–-]|[\u2500-\u257f]|\s){5,}$")
_ENDS_RULE: Final = frozenset("_=*~#—–-")
NARROWEST: Final = 45
"""Columns; shorter lines are menus and addresses, which no program wrapped."""


def lines(text: str) -> list[Line]:
    """The lines of a text that no other dialect claims."""
    raws = text.split("\n")
    full = sum(bool(raw.strip()) for raw in raws)
    tokenised = sum(raw.rstrip().endswith(" .") for raw in raws) * 2 > full  # each line of a corpus ends in " ."
    out: list[Line] = []
    gap = 0
    edges = page_breaks.find(raws)
    for number, raw in enumerate(raws, 1):
        if number - 1 in edges:
            out.append(Line(SPACES.sub(" ", raw).strip(), number, 0, len(raw), gap, dropped=edges[number - 1]))
            gap = 0
            continue
        squeezed = (SPACES.sub(" ", raw) if _NEEDS_SQUEEZING.search(raw) else raw).strip()
        if ":" in squeezed:
            squeezed = without_edits(squeezed)
        if squeezed and (squeezed[-1] in _ENDS_RULE or "\u2500" <= squeezed[-1] <= "\u257f"):
            squeezed = RULES.sub("", squeezed)
        if tokenised and squeezed.endswith(" ."):
            squeezed = squeezed[:-2].rstrip() + ("." if len(squeezed) > NARROWEST else "")
        if not squeezed:
            gap += 1
            continue
        out.append(printed(raw, squeezed, number, gap))
        gap = 0
    return out


def without_edits(line: str) -> str:
    """A squeezed line without the marks of what was put in or struck out.

    >>> without_edits("The quay [INS: :INS] is [DEL:shut:DEL] open")
    'The quay is shut open'
    """
    if ("[" not in line and "]" not in line) or not _EDITED.search(line):
        return line
    return SPACES.sub(" ", _EDITED.sub("", line)).strip()


_JAMO: Final = pattern("[\u1100-\u115f]")
_FIRST_SIGN: Final = "\u2e80"
_WIDE: Final = pattern("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")


def columns(raw: str) -> int:
    """Columns that a line fills: two for each letter of the scripts of East Asia."""
    raw = raw.rstrip()
    if raw.isascii():
        return len(raw)
    wide = _WIDE if max(raw) >= _FIRST_SIGN else _JAMO  # compiling the whole takes longer than reading a short text
    return len(raw) + len(wide.findall(raw))


def printed(raw: str, squeezed: str, number: int, gap: int) -> Line:
    """One line, its bullet or number taken off."""
    glyph, count, text = bullet(squeezed)
    if "[" in text:
        text = _BOX.sub("", text)
        without = SPACES.sub(" ", _PICTURE.sub(" ", text)).strip()
        text = without or text
    return Line(
        text=text,
        number=number,
        indent=len(raw) - len(raw.lstrip()),
        width=columns(raw),
        gap=gap,
        glyph=glyph,
        ordinal=count,
        open=raw.endswith(" ") and not raw.endswith("  "),
    )


def bullet(text: str) -> tuple[str, int, str]:
    """The bullet or number before a line, the number in it, and the line without it.

    >>> bullet("• The roof leaks"), bullet("2. Open the lock"), bullet("-5 degrees")
    (('•', 0, 'The roof leaks'), ('2.', 2, 'Open the lock'), ('', 0, '-5 degrees'))
    """
    if mark := _GLYPH.match(text):
        return mark["glyph"], 0, text[mark.end() :]
    if text[0].isdigit() and (mark := _NUMBER.match(text)):
        return mark[0].strip(), int(mark["number"]), text[mark.end() :]
    return "", 0, text
