"""Lines of a text file -> paragraphs and list items, whatever the text went through.

Hard-wrapped mail, dumps of text browsers, Markdown, one paragraph a line, blank lines between or not.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.grammar.credits.captions import Caption
from newsextract.model.record_types import Link
from newsextract.reading.lines.header_lines import is_named, kind_of
from newsextract.reading.plain_text import dialects
from newsextract.reading.plain_text.inline_marks import Picture, has_marks, read_marks, without_marks
from newsextract.reading.plain_text.line import Line
from newsextract.reading.plain_text.wrapping import UNSPACED, WIDEST, begins_with_mark, column_of, is_centred, is_full

LONGEST_BYLINE: Final = 50
"""Characters of a byline that ends a paragraph; a longer line is wrapped."""

PAGE_EDGES: Final = ("page number", "line of each page")
"""Why lines are dropped that stand between two pages."""

LONGEST_INNER: Final = 50
"""Items of a list inside an item at most, for the items around it to be of one list."""

# A line within a sentence, and its next, signs of links aside.
_CONTINUES: Final = pattern("[a-zà-öø-ÿ,](?:\x03\\d+\x04)?$")
_LONGEST_END: Final = 20  # characters of a line's last letter and the sign of a link behind it
_LOWER: Final = pattern("(?:\x02|\x06\\d+\x04)?[a-zà-öø-ÿ]")
_HYPHENATED: Final = pattern(r"[^\W\d_]{2}-$")
_JOINING: Final = pattern(r"(?:and|or|to|und|oder|bis|et|ou|y|e|o)\b")


class Paragraph(NamedTuple):
    """One paragraph or list item.

    line      where it begins (1 is the first line)
    indent    columns of white space before it
    glyph     the mark that makes it a list item, as printed; "" for a paragraph
    number    its number in an ordered list; 0 for none
    gap       blank lines before it
    level     of a heading that is marked as one; 0 for any other
    quoted    true behind a mark of quotation
    links     the links inside, in order
    linked    characters in links; -1 where the text does not show its links
    pictures  those that stand in it
    dropped   why it is no text of the page at all; "" for any other
    marked    "strong" or "slanted" where the whole of it is set so; "" for any other
    caption   what it says of a picture, where its dialect has a form for that
    given     what it is in the order of the article (a state of ``sequence``), where its dialect says so; "" elsewhere
    fact      name and value of what it states about the article: "date_published"; ``None`` for any other
    """

    text: str
    line: int
    indent: int
    glyph: str = ""
    number: int = 0
    gap: int = 0
    level: int = 0
    quoted: bool = False
    links: tuple[Link, ...] = ()
    linked: int = -1
    pictures: tuple[Picture, ...] = ()
    dropped: str = ""
    marked: str = ""
    caption: Caption | None = None
    given: str = ""
    fact: tuple[str, str] | None = None


def paragraphs(text: str, language: str | None = None, *, own_page: bool = False) -> list[Paragraph]:
    """The paragraphs and list items of a text, in order, white space squeezed.

    language  of the text (BCP 47): a line that is a byline in it ends no sentence of the paragraph above
    own_page  true where the text is known to be in the Markdown that this project writes
    """
    copy = dialects.read(text, own=own_page)
    return _without_lone_marks(_joined(copy, language))


def _joined(copy: dialects.Copy, language: str | None) -> list[Paragraph]:
    width = WIDEST if copy.flows else column_of(copy.lines, wraps=copy.wraps)
    wraps = width > 0 and not copy.flows
    column = column_of(copy.lines) if copy.flows and any(line.level for line in copy.lines) else 0
    out: list[Paragraph] = []
    parts: list[str] = []
    first: Line | None = None
    before: Line | None = None
    edges: list[Line] = []  # of pages: they interrupt a paragraph without ending it
    for line in copy.lines:
        if line.dropped in PAGE_EDGES:
            edges.append(line)
            continue
        if edges and before and _goes_on(before, line):
            line = line._replace(gap=0)
        elif edges:
            line = line._replace(gap=max(line.gap, 1))
        if wraps and before and first and not first.glyph and begins_with_mark(before, line, width):
            line = line._replace(text=f"{line.glyph} {line.text}", glyph="", ordinal=0)
        headed = column > 0 and first is not None and first.level > 0
        joins = first and before and _joins(before, line, first, width, flows=copy.flows, language=language)
        if joins or (headed and before and _goes_on_heading(before, line, column)):
            if (width and _parted(parts[-1], line.text)) or UNSPACED.match(parts[-1][-1] + line.text[0]):
                parts[-1] += line.text
            else:
                parts.append(line.text)
        else:
            if first:
                out.append(_paragraph(first, parts, copy))
            out += [_paragraph(edge, [edge.text], copy) for edge in edges]
            edges = []
            first, parts = line, [line.text]
        before = line
    if first:
        out.append(_paragraph(first, parts, copy))
    out += [_paragraph(edge, [edge.text], copy) for edge in edges]
    return [one for one in out if one.text or one.pictures]


def _parted(head: str, tail: str) -> bool:
    """True for a word that was parted at its hyphen: "avant-" and "garde"; not for "pre-" and "and post-war"."""
    return head[-1:] == "-" and bool(_HYPHENATED.search(head)) and tail[:1].isalpha() and not _JOINING.match(tail)


def _goes_on_heading(a: Line, b: Line, column: int) -> bool:
    """True for a further line of a heading, in Markdown that a program wrapped: only the first has the mark."""
    return not (b.gap or b.level or b.glyph or b.quoted or b.dropped or b.caption or b.fact) and is_full(a, b, column)


def _joins(a: Line, b: Line, first: Line, width: int, *, flows: bool, language: str | None) -> bool:
    if b.glyph or b.level or a.closed or b.text.startswith(("http://", "https://")):
        return False
    if any(one.dropped or one.caption or one.fact for one in (a, b)):
        return False
    if b.quoted != a.quoted:
        return False
    if b.gap:  # a paragraph torn apart: it stops in the middle of a sentence and goes on in lower case
        whole = len(a.text) >= 40 and not first.glyph and ("," in a.text[-1:] or ". " in a.text or ": " in a.text)
        return b.gap == 1 and whole and _goes_on(a, b) and not _is_byline(b, language)
    if flows:
        return True
    if first.glyph and b.indent < first.indent:
        return False
    if a.open and not a.text.endswith((".", "!", "?", ":")):
        return True  # a space left at the end of a line says that the paragraph goes on
    if width and (is_full(a, b, width) or is_centred(a, b, width)):
        return True
    if not width and a.width > WIDEST:
        return False
    if not _goes_on(a, b):
        return False
    if a is first and not width and len(b.text) <= LONGEST_BYLINE and kind_of(b.text, language) == "byline":
        return False  # "di Anna Lodi" below a headline
    return not (a is first and len(a.text) <= LONGEST_BYLINE and _is_byline(a, language))


def _goes_on(a: Line, b: Line) -> bool:
    """True for a line that stops within a sentence and one that begins there."""
    return bool(_LOWER.match(b.text) and _CONTINUES.search(a.text, max(0, len(a.text) - _LONGEST_END)))


def _is_byline(line: Line, language: str | None) -> bool:
    """True for "von Ann Feld" under a headline, and for a name above "share icon": no sentence goes on over it."""
    text = without_marks(line.text)
    return kind_of(text, language) == "byline" or (text[:1].isupper() and is_named(text))


def _paragraph(first: Line, parts: list[str], copy: dialects.Copy) -> Paragraph:
    text = " ".join(parts)
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    linked = 0 if copy.shows_links else -1
    if has_marks(text):
        text, links, linked, pictures = read_marks(text, copy.addresses)
        if not copy.shows_links:
            linked = -1
    one = first  # by position: with the names of sixteen values the call takes twice as long
    return Paragraph(
        text, one.number, one.indent, one.glyph, one.ordinal, one.gap, one.level, one.quoted, links, linked, pictures,
        one.dropped, one.marked, one.caption, one.given, one.fact,
    )  # fmt: skip


def _without_lone_marks(found: list[Paragraph]) -> list[Paragraph]:
    """A single dash or number is no list: give the mark back to its text."""
    out = list(found)
    for n, one in enumerate(found):
        if not one.glyph or one.glyph in "•◦▪‣□☐☆★○●■·*+":
            continue
        near = [p for p in (_item_beside(found, n, -1), _item_beside(found, n, 1)) if p]
        if one.number:
            alone = not any(p.number and abs(p.number - one.number) == 1 for p in near)
        else:
            inner = n > 0 and bool(found[n - 1].glyph) and found[n - 1].indent < one.indent
            alone = not inner and not any(p.glyph == one.glyph for p in near)
        if alone:
            out[n] = one._replace(text=f"{one.glyph} {one.text}", glyph="", number=0)
    return out


def _item_beside(found: list[Paragraph], n: int, step: int) -> Paragraph | None:
    """The paragraph beside one, or the next item of its list where a list inside the item stands between."""
    at = n + step
    while 0 <= at < len(found) and found[at].glyph and found[at].indent > found[n].indent:
        if abs(at - n) > LONGEST_INNER:
            return None
        at += step
    return found[at] if 0 <= at < len(found) else None
