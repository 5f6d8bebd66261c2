"""Short lines inside a text that marks its headings: what is not marked is none, but a caption, a link or a control."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.text_states import BODY

LONGEST_TITLE: Final = 24
"""Words of a line without a sentence end at most; a longer one is text whose full stop is missing."""


def drop_unmarked_titles(parts: list[Part], out: list[str], start: int, end: int) -> None:
    """Take lines out of the body, in place, that look like headings where the headings of the text look otherwise.

    A converter to Markdown writes "## " before each heading, Lynx sets it out to the left of the text. On labelled
    copies one in twenty of the other short lines there is the article's.
    """
    column = _column(parts[start:end])
    marked = any(_is_marked(parts[n], column) for n in range(start, end) if out[n] in BODY)
    for n in range(start + 1, end):
        part = parts[n]
        above = parts[n - 1]
        pictured = bool(above.paragraph.pictures) and not above.text
        if out[n] in BODY and _is_title(part) and (pictured or (marked and not _is_marked(part, column))):
            out[n] = "caption inside" if pictured else "inside"


def _column(parts: list[Part]) -> int:
    """Columns before most of the running text."""
    found = Counter(part.paragraph.indent for part in parts if part.prose and not part.paragraph.glyph)
    return found.most_common(1)[0][0] if found else 0


def _is_marked(part: Part, column: int) -> bool:
    one = part.paragraph
    return bool(one.level) or (one.indent < column and not (part.prose or part.ends or one.glyph))


def _is_title(part: Part) -> bool:
    """True for a line that says nothing of itself and stops without a sign; items and points in time aside."""
    one = part.paragraph
    if not part.plain or part.ends or one.level or one.glyph or part.kind == "list_item":
        return False
    return part.words <= LONGEST_TITLE and part.text[-1:] not in (":", ",", ";") and not part.text[:1].isdigit()
