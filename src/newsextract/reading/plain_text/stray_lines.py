"""Short lines inside a text that are no part of it: captions, links to other stories, controls."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.plain_text.page_words import PageWords, page_words
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import CREDIT_WORDS
from newsextract.reading.plain_text.text_states import BODY

LONGEST_TITLE: Final = 24
"""Words of a line without a sentence end at most; a longer one is text whose full stop is missing."""

LONG_TITLE: Final = (13, 20)
"""Words of a line, at least and at most, that is too long for a heading and too short for a paragraph: on labelled
copies three of four are no part of the article."""

CAPTION_WORDS: Final = 30
"""Words below which a paragraph that says who stands on which side is a caption."""

LONGEST_WITH_SIDES: Final = 90
"""Words of a caption at most that begins with "From left:": it may tell what each of them wears."""

LENGTH_BELOW: Final = 40
"""Words of a film's caption at most, below which its length stands."""

# "2:03 min", "05.09.2024 | 2:03 min"
_LENGTH: Final = pattern(r"(?:[\d./ -]{6,12} \| )?\d{1,2}:\d\d(?: (?:min|mins|minutes|Min\.?|Minuten))?$")

LONG_PARAGRAPH: Final = 30
"""Words of a paragraph that fills more than one line where a text is wrapped."""

SET_IN: Final = (5, 45)
"""Words of a caption that shows by its place alone, at least and at most."""

HEADING_WORDS: Final = 10
"""Words of a heading at most that is set in."""

RUNNING_WORDS: Final = 15
"""Words of the paragraphs above and below it at least."""

STOPPED: Final = 0.75
"""Share of the article's paragraphs that end as sentences do, from which one that does not is odd."""

# "... the town said. (AFP)": what signs the last paragraph
_SIGNED_SENTENCE: Final = pattern(r"[.!?…][\"”»“’']? ?\([^()]{2,40}\)$")

_SPEECH: Final = "\"“”„«"
_OPENING_MARKS: Final = "\"“„«'‘‚"
_CLOSING_MARKS: Final = "\"'’”»“"


def drop_stray_lines(
    parts: list[Part], out: list[str], start: int, end: int, language: str | None, *, alone: bool = False
) -> None:
    """Take lines out of the body, in place, that look like headings of the text and are none, and captions.

    A converter to Markdown writes "## " before each heading, Lynx sets it out to the left of the text: on labelled
    copies one in twenty of the other short lines there is the article's.

    alone  true where no page stands around the article
    """
    body = [parts[n] for n in range(start, end) if out[n] in BODY]
    column = _column(body)
    if not _is_wrapped(parts, start, end):
        _drop_lines_set_in(parts, out, start, end, column)
    marked = any(_is_marked(part, column) for part in body)
    stopped = sum(part.ends for part in body) > STOPPED * len(body)
    words = page_words(language)
    for n in range(start + 1, end):
        part, above = parts[n], parts[n - 1]
        if out[n] not in BODY:
            continue
        if part.plain and part.words < CAPTION_WORDS and "(" in part.text and words.names_side(part.text):
            out[n] = "caption inside"
            continue
        if part.plain and not part.paragraph.glyph and _is_captioned(part, parts[n + 1 : n + 2], words):
            out[n] = "caption inside"
            continue
        if not _is_title(part):
            continue
        long = stopped and LONG_TITLE[0] <= part.words <= LONG_TITLE[1] and part.text[:1].isalpha()
        if part.paragraph.gap and n + 1 < end and parts[n + 1].paragraph.gap == 0:
            long = False  # it may go on in the next line
        if above.paragraph.pictures and not above.text:
            out[n] = "caption inside"
        elif long and alone and not _is_marked(part, column):
            out[n] = "inside" if _is_odd(part, words) else out[n]
        elif (long or marked) and not _is_marked(part, column):
            out[n] = "inside"


def _is_odd(part: Part, words: PageWords) -> bool:
    """True for a long line that is more likely a caption or another story's title than a heading or words set apart.

    Where no page stands around the article, half of such lines are the text's own.
    """
    text, letters = part.text, [word for word in part.text.split() if word[0].isalpha()]
    said = ":" in text or words.speaks_of_itself(text) or any(mark in text for mark in "\"“„«")
    return not said and MOST_CAPITALS * len(letters) > sum(word[0].isupper() for word in letters)


MOST_CAPITALS: Final = 0.6
"""Share of words with a capital, from which a line is a title."""


def _is_captioned(part: Part, below: list[Part], words: PageWords) -> bool:
    """True for a caption that says who stands where, and for a film's, below which its length stands."""
    if part.words < LENGTH_BELOW and any(_LENGTH.match(one.text) for one in below):
        return True
    if part.words < LENGTH_BELOW and words.names_side_in_commas(part.text):
        return not any(mark in part.text for mark in _SPEECH)
    return part.words < LONGEST_WITH_SIDES and words.begins_with_sides(part.text)


def _is_wrapped(parts: list[Part], start: int, end: int) -> bool:
    """True for a text whose long paragraphs stand in several lines."""
    long = [n for n in range(start, min(end, len(parts) - 1)) if parts[n].words >= LONG_PARAGRAPH]
    lines = [parts[n + 1].paragraph.line - parts[n + 1].paragraph.gap - parts[n].paragraph.line for n in long]
    return sum(count > 1 for count in lines) * 2 > len(lines)


def _drop_lines_set_in(parts: list[Part], out: list[str], start: int, end: int, column: int) -> None:
    """Captions that show by their place alone: one or two lines, set in more than the paragraphs around them.

    A program that sets in each box of a page by two columns writes a picture's words so; of such lines on labelled
    copies nine of ten are no part of the article.
    """
    for n in range(start + 1, end):
        part, above = parts[n], parts[n - 1]
        if out[n] not in BODY or not _may_be_set_in(part, column) or not _is_running(above, column):
            continue
        m = n + 1
        if m < end and parts[m].paragraph.indent > column and parts[m].words <= CREDIT_WORDS:
            m += 1
        told = part.ends or m > n + 1 or part.words > HEADING_WORDS  # else it may be a heading
        if told and m < end and _is_running(parts[m], column):
            out[n:m] = ["caption inside"] * (m - n)


def _may_be_set_in(part: Part, column: int) -> bool:
    one = part.paragraph
    quoted = part.text[:1] in _OPENING_MARKS
    said = quoted or one.glyph or part.text[:1].isdigit()
    return part.plain and one.indent > column and not said and SET_IN[0] <= part.words <= SET_IN[1]


def _is_running(part: Part, column: int) -> bool:
    return part.paragraph.indent == column and part.words >= RUNNING_WORDS and not part.paragraph.glyph


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
    if _SIGNED_SENTENCE.search(part.text):
        return False
    goes_on = part.text.rstrip(_CLOSING_MARKS)[-1:] in (":", ",", ";")  # 'Reed told the Echo: "Everything,"'
    return part.words <= LONGEST_TITLE and not goes_on and not part.text[:1].isdigit()
