"""Hard-wrapped text: at which column its lines end, and which lines end there because they were full."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.plain_text.dialects.plain_lines import NARROWEST
from newsextract.reading.plain_text.line import Line

WIDEST: Final = 120
"""Columns; no program that wraps text wraps it wider, and longer lines are paragraphs of their own."""

FITTING_PAIRS: Final = 0.4
"""Share of line pairs that must agree on a column before a text counts as hard-wrapped, pairs of short lines aside."""

FEWEST_PAIRS: Final = 3
"""Such pairs at least, those taken off that speak against the column."""

SHORT_LINE: Final = 2 / 3
"""Share of the column of wrapping up to which a line is short: whole pages have many lists of such lines."""

COLUMNS_OF_PLAY: Final = 3
"""Columns by which a line may miss the column of wrapping: a mark that was taken out, a letter of two columns."""

SENTENCES_ENDED: Final = 0.5
"""Share of the full lines that end as sentences do, from which they are paragraphs; of wrapped ones one in ten does."""

UNSPACED: Final = pattern("[\u3001-\u30ff\u3400-\u9fff\uff00-\uff60]{2}")
"""The end of a line and the beginning of the next in scripts that are written without spaces."""

_DASHES: Final = ("-", "–", "—", "--")
_SENTENCE_ENDS: Final = (".", "!", "?", '"', "”", ".'")


def column_of(lines: list[Line], *, wraps: bool = False) -> int:
    """Column at which the text was wrapped; 0 when it was not.

    wraps  true where the program that wrote the text wraps each: a brief story has a pair or two of full lines

    A line ends within a paragraph where the next line's first word had no room: the column of wrapping lies between
    the line's own width and its width with that word. The column that lies there for most pairs of lines is the one;
    each line beyond a column speaks against it, else the short lines of a page's lists would choose theirs.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not (b.gap or b.glyph or b.dropped or b.level)]
    pairs = [(a, b) for a, b in pairs if NARROWEST <= a.width <= WIDEST]
    changes, beyond = [0] * (WIDEST + 2), [len(pairs)] + [0] * (WIDEST + 1)
    for a, b in pairs:
        changes[a.width] += 1
        changes[min(a.width + _first_word(b) + 1, WIDEST + 1)] -= 1
        beyond[max(a.width - COLUMNS_OF_PLAY, 1)] -= 1
    fits = list(accumulate(changes))
    gains = [fit - over for fit, over in zip(fits, accumulate(beyond), strict=True)]
    width = max(range(WIDEST + 1), key=gains.__getitem__)
    long = sum(a.width > SHORT_LINE * width for a, _ in pairs)
    if gains[width] < (1 if wraps else FEWEST_PAIRS) or fits[width] < FITTING_PAIRS * long:
        return 0  # lists of long lines, as of addresses, may stand beside a wrapped text
    full = [a for a, b in pairs if is_full(a, b, width)]
    if sum(a.text.endswith(_SENTENCE_ENDS) for a in full) > SENTENCES_ENDED * len(full):
        return 0  # lines that end as sentences do are paragraphs of even length
    return width


def _first_word(line: Line) -> int:
    """Columns of the line's first word; of one in a script without spaces, those of a letter."""
    word = line.text.partition(" ")[0]
    return 2 if not word.isascii() and UNSPACED.match(word[:1] * 2) else len(word)


def is_full(a: Line, b: Line, width: int) -> bool:
    """True when the first word of the second line had no room on the first (some columns of play for lost marks)."""
    return _ends_at(a, _first_word(b), width)


def _ends_at(a: Line, word: int, width: int) -> bool:
    """True for a line on which a word of so many columns had no room."""
    return width - COLUMNS_OF_PLAY - 1 - word < a.width <= width + COLUMNS_OF_PLAY


def is_centred(a: Line, b: Line, width: int) -> bool:
    """True for two lines of a heading that stands in the middle of the page, the second shorter than the first."""
    middle = abs(a.indent + a.width - b.indent - b.width) <= COLUMNS_OF_PLAY - 1
    return middle and b.indent > a.indent + COLUMNS_OF_PLAY and a.width + _first_word(b) + 1 > width


def begins_with_mark(a: Line, b: Line, width: int) -> bool:
    """True for a line that begins with a dash or a number only because the one above was full, and is no item.

    "... shortly before his" and "80. birthday", "... games elsewhere last week" and "— two losses in six days — ..."
    """
    if b.gap or b.indent != a.indent or not (b.ordinal or b.glyph in _DASHES):
        return False
    if a.text.endswith(":") or a.text.endswith(_SENTENCE_ENDS):
        return False
    return _ends_at(a, len(b.glyph), width)
