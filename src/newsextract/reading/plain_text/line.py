"""One line of a text file, once the marks of the program that wrote it are read."""

from __future__ import annotations

from newsextract.base.rows import NamedTuple
from newsextract.grammar.credits.captions import Caption


class Line(NamedTuple):
    """A line that has words or stands for a picture, white space squeezed.

    text     without bullet or number; links and pictures in it stand as the signs of ``inline_marks``
    number   place in the file, 1 for the first
    indent   columns of white space before it
    width    columns that it fills as printed
    gap      blank lines before it
    glyph    the mark that makes it a list item, as printed; "" for any other line
    ordinal  its number in an ordered list; 0 for none
    level    of a heading that is marked as one (1 to 6); 0 for any other line
    quoted   true behind a mark of quotation: Markdown's and mail's ">"
    open     true where the line itself says that its paragraph goes on: one space is left at its end
    closed   true where the line itself says that its paragraph ends: a hard break
    dropped  why the line is no text of the page at all ("list of links"); "" for any other line
    marked   "strong" or "slanted" where the whole line is set so; "" for any other line
    caption  what the line says of a picture, where its dialect has a form for that
    given    what it is in the order of the article (a state of ``sequence``), where its dialect says so; "" elsewhere
    fact     name and value of what it states about the article: "date_published"; ``None`` for any other line
    """

    text: str
    number: int
    indent: int
    width: int
    gap: int
    glyph: str = ""
    ordinal: int = 0
    level: int = 0
    quoted: bool = False
    open: bool = False
    closed: bool = False
    dropped: str = ""
    marked: str = ""
    caption: Caption | None = None
    given: str = ""
    fact: tuple[str, str] | None = None
