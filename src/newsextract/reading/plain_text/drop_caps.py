"""First letters that a page prints large: a copy has them on a line of their own, or parted from their word."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsextract.base.folding import letters_in
from newsextract.base.patterns import pattern
from newsextract.reading.plain_text.part import Part

LONGEST_LETTER: Final = 2
"""Signs of such a line: the letter, and a mark of quotation before it."""

FEWEST_WORDS: Final = 8
"""Words of the paragraph whose letter it is."""

# "T" above "urkey, Poland and ...", "“T" above "he ferry".
_ALONE: Final = pattern(r"[\"“„«'‘]?[^\W\d_a-zß-ÿ]$")
# "T urkey, Poland and ..."
_PARTED: Final = pattern(r"[\"“„«'‘]?[^\W\d_a-zß-ÿ] (?=[^\W\d_A-ZÀ-Þ])")
_WORD: Final = pattern(r"[^\W\d_]+")


def join_drop_caps(parts: list[Part]) -> list[Part]:
    """The parts with such letters at their words.

    Whether "A" and "new" are one word or two is told by the rest of the text, by which of them it has.
    """
    found = {n for n in range(len(parts)) if _has_letter_above(parts, n) or _is_parted(parts[n])}
    if not found:
        return parts
    words = Counter([word for part in parts for word in letters_in(part.text.casefold())])
    out: list[Part] = []
    for n, part in enumerate(parts):
        if n not in found:
            out.append(part)
        elif _has_letter_above(parts, n):
            letter = out[-1].text
            elsewhere = _count(part.text, words) > 1 and not _count(letter[-1] + part.text, words)
            gap = " " if elsewhere else ""
            out[-1] = with_text(out[-1], f"{letter}{gap}{part.text}")
        else:
            joined = part.text.replace(" ", "", 1)
            out.append(with_text(part, joined) if _count(joined, words) else part)
    return out


def _has_letter_above(parts: list[Part], n: int) -> bool:
    text = parts[n].text
    if not n or not text[:1].islower() or parts[n].words < FEWEST_WORDS:
        return False
    return len(parts[n - 1].text) <= LONGEST_LETTER and _ALONE.match(parts[n - 1].text) is not None


def _is_parted(part: Part) -> bool:
    return " " in part.text[1:3] and part.words >= FEWEST_WORDS and _PARTED.match(part.text) is not None


def _count(text: str, words: Counter[str]) -> int:
    """How often the text has the first word of a paragraph, marks of quotation aside."""
    first = _WORD.search(text)
    return words[first[0].casefold()] if first else 0


def with_text(part: Part, text: str) -> Part:
    """A part with other words."""
    return Part(part.paragraph._replace(text=text))
