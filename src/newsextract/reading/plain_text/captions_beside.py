"""Captions that show by what stands beside them: a credit below, the same words again, a number between both."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.agency_signatures import is_agency_alone
from newsextract.grammar.credits.captions import Caption
from newsextract.grammar.credits.credit_labels import SOURCE
from newsextract.reading.plain_text.page_words import PageWords, page_words
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import (
    CREDIT_WORDS,
    SHORTEST_CUT,
    SIGNED_WORDS,
    begins_as,
    credit_below,
    is_credit_line,
)
from newsextract.reading.plain_text.text_states import BODY

LABELLED_WORDS: Final = 8
"""Words of a line at least that ends with the whole next line, and of an opening that tells a paragraph."""

CAPTION_WORDS: Final = 25
"""Words of a paragraph right above a credit, from which it more often is the text's than a caption; of shorter ones on
labelled pages nine of ten are captions."""

FEWEST_UNSTOPPED: Final = 3
"""Words of a line without a full stop above a credit, from which on four of five are captions and no headings."""

# "2. The pier has stood there since 1902."
_NUMBERED: Final = pattern(r"\d{1,2}[.)] ")


def is_alone(observed: list[list[str]]) -> bool:
    """True for an article that stands alone: a line that is no sentence is a control of a page less often there."""
    return bool(observed) and any(one.startswith("article alone: ") for one in observed[0])


def mark_captions(
    parts: list[Part], out: list[str], start: int, end: int, language: str | None, *, alone: bool
) -> None:
    """Mark captions above the text and inside it, in place.

    start, end  bounds of the text
    alone       true where no page stands around the article
    """
    words = page_words(language)
    _mark_above(parts, out, start, words, alone=alone)
    if alone:
        _mark_retold(parts, out, start, end)
    told = {parts[n].text for n in range(start) if out[n] == "standfirst"}
    for n in range(start, min(end, len(parts) - 1)):
        part, below = parts[n], parts[n + 1]
        if part.paragraph.glyph or part.paragraph.level or not part.plain:
            continue
        if out[n] == "caption inside" and part.ends and _is_of_story(part, words) and is_credit_line(below):
            out[n] = "body"
        if out[n] not in BODY:
            continue
        if below.text.isdecimal() and n + 2 < len(parts) and _says_first(part, parts[n + 2]):
            out[n : n + 3] = ["caption inside", "inside", "caption inside"]  # its number in a gallery between both
            continue
        above = parts[n - 1].caption if n > start else None
        if above is not None and above.caption and begins_as(part.text, above.caption):
            out[n] = "caption inside"
        closing = n + 1 >= end and below.label is not None and below.label.reason == "disclaimer"
        closing = closing or (n + 2 >= end and is_agency_alone(below.text)) or n + 2 >= len(parts)  # it signs the text
        signed = n > start and not closing and _is_signed(part, below, words, alone=alone and n + 2 < end)
        third = parts[n + 2].text if n + 2 < len(parts) else ""
        again = _is_printed_again(part, below, third)
        if again and below.text in told:
            out[n] = "inside"  # a picture that only repeats the standfirst, as the text's first paragraph does
        elif again or signed:
            out[n] = out[n + 1] = "caption inside"


def _mark_above(parts: list[Part], out: list[str], start: int, words: PageWords, *, alone: bool) -> None:
    """A line right above a credit, between headline and text, unless it is the line right under the headline."""
    head = out.index("headline") if "headline" in out[:start] else start
    for n in range(head + 1, start - 1):
        part, below = parts[n], parts[n + 1]
        under = n == head + 1 and out[n] == "standfirst"
        named = part.named or parts[n - 1].header == "byline" or parts[n - 1].named  # who somebody is, below the name
        source = parts[n + 2].header in ("date", "byline") and SOURCE.match(below.text)  # of the text: "Source: Echo"
        if under or source or (named and not part.ends):
            continue
        if _is_signed(part, below, words, alone=alone):
            out[n] = out[n + 1] = "caption"


def _mark_retold(parts: list[Part], out: list[str], start: int, end: int) -> None:
    """A long line without a full stop that begins as a paragraph of the text does: a caption taken from the text."""
    body = [n for n in range(start, end) if out[n] in BODY and parts[n].words >= LABELLED_WORDS]
    if sum(parts[n].ends for n in body) <= STOPPED * len(body):
        return
    openings = {_opening(parts[n].text) for n in body if parts[n].ends}
    for n in body:
        part = parts[n]
        goes_on = part.text[-1] in ",;:" or part.text[:1] in "\"“„«"
        if n > start and part.plain and not part.ends and not (goes_on or part.paragraph.glyph or part.paragraph.level):
            out[n] = "caption inside" if _opening(part.text) in openings else out[n]


STOPPED: Final = 0.75
"""Share of the longer paragraphs that end as sentences do, from which one that does not is odd."""
WORDS_OF_OPENING: Final = 6
"""Words in which a caption and the paragraph that it is taken from begin alike."""


def _opening(text: str) -> str:
    return " ".join(text.casefold().split()[:WORDS_OF_OPENING])


def _is_signed(part: Part, below: Part, words: PageWords, *, alone: bool) -> bool:
    """True for a short line whose picture the line below it signs.

    A line without a full stop can be a heading, above a picture that only has a credit: on a page, whose headings are
    mostly set as such, that is as likely. What asks, speaks to its reader or has a number of its own is the story's,
    and the picture below it has no caption.
    """
    if not part.plain or part.words >= CAPTION_WORDS:
        return False
    if _is_of_story(part, words):
        return False
    if part.prose or part.ends:
        if is_credit_line(below):
            return True
        credit = credit_below(below) if alone else None
        if credit is not None:
            below.caption = Caption(credit=credit)
        return credit is not None
    told = alone and part.words >= FEWEST_UNSTOPPED and not part.text.endswith(":") and "@" not in part.text
    told = told and part.text[:1] not in "/|(0123456789"
    return told and not part.paragraph.glyph and not part.paragraph.level and is_credit_line(below)


def _is_of_story(part: Part, words: PageWords) -> bool:
    """True for a line that asks, cries, speaks to its reader or has a number of its own."""
    asks = part.text.rstrip("\"”").endswith(("?", "!"))
    return asks or _NUMBERED.match(part.text) is not None or words.speaks_of_itself(part.text)


def _is_printed_again(part: Part, below: Part, third: str) -> bool:
    """True for a picture's alternative text above its caption, also where a name or a label stands before the first.

    third  the text of the paragraph below both: the article's own may say once more what its picture does
    """
    if part.text == below.text and part.words > SIGNED_WORDS:
        opening = " ".join(part.text.split()[:LABELLED_WORDS])
        return below.caption is not None or opening in third  # else a paragraph that a copy has twice
    if part.words >= LABELLED_WORDS and part.text.endswith(below.text) and 2 * below.words > part.words:
        return True
    return begins_as(part.text, below.text) and (below.caption is not None or below.words <= part.words + CREDIT_WORDS)


def _says_first(part: Part, below: Part) -> bool:
    """True for a picture's alternative text, with which its caption begins."""
    short = part.words <= SIGNED_WORDS and part.words >= SHORTEST_CUT
    return short and below.text.startswith(part.text) and below.words <= part.words + CREDIT_WORDS


