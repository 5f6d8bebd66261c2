"""Where the text of an article begins and ends and what stands inside it, mended by what the text itself says.

A first paragraph that begins with a place is no standfirst, the text goes on with its own words, a list is whole, a
short paragraph above a credit is a caption.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.agency_signatures import is_agency_alone
from newsextract.grammar.credits.captions import LABEL
from newsextract.languages.box_titles import is_box_title
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import (
    CREDIT_WORDS,
    PLACEHOLDER,
    SHORTEST_CUT,
    SIGNED_WORDS,
    begins_as,
    is_credit_line,
)
from newsextract.reading.plain_text.stray_lines import drop_stray_lines
from newsextract.reading.plain_text.text_states import BODY

_OF_TEXT: Final = frozenset(
    (
        *("words of the run: ≥0.6", "speech, prose"),
        *("prose, two words of the opening", "prose, three words of the opening", "prose, more words of the opening"),
        *("sentence, two words of the opening", "sentence, three words of the opening"),
        "sentence, more words of the opening",
    )
)
"""Observations of a paragraph right behind the chosen end that goes on with the text: its words are the text's own or
its first paragraphs', or it quotes; on unseen sites nine of ten such were the text's."""

LABELLED_WORDS: Final = 8
"""Words of a line at least that ends with the whole next line, and of an opening that tells a paragraph."""

REACH_OF_LIST, LEAD_IN_WORDS, ITEMS_BEHIND = 4, 5, 3
"""Paragraphs below the chosen end among which a list is led in, words of its lead-in and items at least."""

CLIPPING_PARAGRAPHS: Final = 12
"""Paragraphs of a text that is no page but a clipping: running text beside the chosen paragraphs is of the article."""

CAPTION_WORDS: Final = 25
"""Words of a paragraph right above a credit, from which it more often is the text's than a caption; of shorter ones on
labelled pages nine of ten are captions."""

# "WASHINGTON (Reuters) - The House ...", "PORT ELLERY, Maine — A ferry ..."
_DATELINED: Final = pattern(
    r"[^\W\d_a-z][^\W\d_a-z.'’-]{2,}(?: [^\W\d_a-z.'’-]+){0,3}(?:, [\w.]+){0,3}"
    r"(?: ?\([A-Z][\w. ]{1,30}\))? ?[–—―-]{1,2} ?\S"
)


_WITHIN: Final = {"end": "inside", "after": "inside", "between": "inside", "caption": "caption inside"}
"""What a state becomes when the text has grown around it."""


def mend_body(parts: list[Part], out: list[str], observed: list[list[str]], language: str | None) -> None:
    """Mend the states of a text in place; it has a paragraph at least.

    observed  what ``observations`` saw of each paragraph
    """
    places = [n for n, state in enumerate(out) if state in BODY]
    start = _first(parts, out, places[0])
    end = _end(parts, out, observed, places[-1] + 1)
    end = _whole_lists(parts, out, start, end, language)
    _captions_above(parts, out, start)
    _captions(parts, out, start, end)
    drop_stray_lines(parts, out, start, end, language)
    out[start:end] = [_WITHIN.get(state, state) for state in out[start:end]]


def _first(parts: list[Part], out: list[str], start: int) -> int:
    """The first paragraph of the text, which may have been taken for what stands above it."""
    for n in range(start - 1, -1, -1):
        if out[n] == "headline":
            break
        # the labels of a picture stand above its caption: what is above them is text
        labelled = out[n] == "caption" and _opens(parts[n]) and LABEL.match(parts[n + 1].text)
        if labelled or (out[n] == "standfirst" and _DATELINED.match(parts[n].text)):
            start = n
    while start and (
        (out[start - 1] == "standfirst" and ("headline" not in out or _opens(parts[start - 1])))
        or (len(parts) <= CLIPPING_PARAGRAPHS and _opens(parts[start - 1]))
    ):
        start -= 1
    if parts[start].named and start + 1 < len(parts) and out[start + 1] in BODY and "byline" not in out[:start]:
        out[start] = "byline"  # a name alone above the first paragraph
        start += 1
    out[start] = "body"
    return start


def _end(parts: list[Part], out: list[str], observed: list[list[str]], end: int) -> int:
    """Where the text ends: it may go on behind the chosen end, over captions and advertisements."""
    reach, captioned = end, False
    credits = {part.text for part, state in zip(parts[:end], out, strict=False) if state == "caption inside"}
    while reach < len(parts) and reach - end < 4:
        interrupts = _interrupts(parts[reach]) or parts[reach].text in credits
        if not (interrupts or _goes_on(parts[reach])):
            break
        reach += 1
        if interrupts:
            continue
        captioned = captioned or bool(LABEL.match(parts[reach - 2].text))  # such captions stand inside a text
        if captioned or len(parts) <= CLIPPING_PARAGRAPHS or not _OF_TEXT.isdisjoint(observed[reach - 1]):
            out[end:reach] = ["body"] * (reach - end)
            end = reach
    if end < len(parts) and _closes_text(parts, end):
        out[end] = "body"
        end += 1
    last = _list_behind(parts, end)
    out[end:last] = ["body"] * (last - end)
    return last


def _closes_text(parts: list[Part], n: int) -> bool:
    """True for a paragraph right behind the chosen end below which only furniture stands, and short lines at that."""
    part, behind = parts[n], parts[n + 1 :]
    if not (_goes_on(part) and part.words >= CLOSING_WORDS and part.paragraph.linked <= 0 and part.caption is None):
        return False
    return len(behind) <= LINES_BEHIND and not any(one.ends or one.words >= CLOSING_WORDS for one in behind)


CLOSING_WORDS: Final = 8
"""Words of such a paragraph at least."""
LINES_BEHIND: Final = 12
"""Lines of furniture below it at most."""


def _list_behind(parts: list[Part], end: int) -> int:
    """Where a list ends that a sentence below the chosen end leads in, over pictures; ``end`` where there is none."""
    for n in range(end, min(end + REACH_OF_LIST, len(parts))):
        part = parts[n]
        if part.text.endswith((":", "：")) and part.plain and part.words >= LEAD_IN_WORDS and not part.paragraph.glyph:
            last = n + 1
            while last < len(parts) and _is_item(parts[last]) and parts[last].paragraph.linked <= 0:
                last += 1
            return last if last - n > ITEMS_BEHIND else end
        if not (_interrupts(part) or PLACEHOLDER.match(part.text) or _goes_on(part)):
            break
    return end


def _whole_lists(parts: list[Part], out: list[str], start: int, end: int, language: str | None) -> int:
    """Take a list whole with what leads it in, or with its title; the end is that of the last list then."""
    n = start
    while n < end:
        part = parts[n]
        colon = part.text.endswith(":") and not part.caption
        if out[n] == "caption inside" and colon:
            out[n] = "body"
        item = _is_item(part)
        leads_in = out[n] in BODY and (item or colon)
        titled = out[n] == "inside" and not part.label and is_box_title(part.text, language)
        last = n + 1
        while (leads_in or titled) and last < len(parts) and out[last] not in BODY and _is_item(parts[last]):
            last += 1
        if last - n > (1 if item else 2):
            out[n:last] = ["body"] * (last - n)
            end = max(end, last)
        n = last
    return end


def _captions_above(parts: list[Part], out: list[str], start: int) -> None:
    """A sentence right above a credit, between headline and text, unless it is the line right under the headline."""
    head = out.index("headline") if "headline" in out[:start] else start
    for n in range(head + 1, start - 1):
        part, below = parts[n], parts[n + 1]
        under = n == head + 1 and out[n] == "standfirst"
        if part.plain and part.ends and part.words < CAPTION_WORDS and not under and is_credit_line(below):
            out[n] = out[n + 1] = "caption"


def _captions(parts: list[Part], out: list[str], start: int, end: int) -> None:
    """Captions without a mark: a short paragraph right above a credit, and a line that is printed twice in a row."""
    told = {parts[n].text for n in range(start) if out[n] == "standfirst"}
    for n in range(start, min(end, len(parts) - 1)):
        part, below = parts[n], parts[n + 1]
        if out[n] not in BODY or part.paragraph.glyph or part.paragraph.level or not part.plain:
            continue
        if below.text.isdecimal() and n + 2 < len(parts) and _says_first(part, parts[n + 2]):
            out[n : n + 3] = ["caption inside", "inside", "caption inside"]  # its number in a gallery between both
            continue
        above = parts[n - 1].caption if n > start else None
        if above is not None and above.caption and begins_as(part.text, above.caption):
            out[n] = "caption inside"
        signed = n > start and part.words < CAPTION_WORDS and (part.prose or part.ends) and is_credit_line(below)
        closing = n + 1 >= end and below.label is not None and below.label.reason == "disclaimer"
        closing = closing or (n + 2 >= end and is_agency_alone(below.text))
        third = parts[n + 2].text if n + 2 < len(parts) else ""
        again = _is_printed_again(part, below, third)
        if again and below.text in told:
            out[n] = "inside"  # a picture that only repeats the standfirst, as the text's first paragraph does
        elif again or (signed and not closing):  # a source below the last is the text's
            out[n] = out[n + 1] = "caption inside"


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


def _interrupts(part: Part) -> bool:
    """True for what stands between two paragraphs of a text without ending it."""
    return part.caption is not None or (part.label is not None and part.label.reason == "advertisement label")


def _is_item(part: Part) -> bool:
    return (bool(part.paragraph.glyph) or part.kind == "list_item") and part.plain


def _goes_on(part: Part) -> bool:
    return part.plain and part.ends and part.paragraph.linked * 2 < len(part.text) and not part.paragraph.glyph


def _opens(part: Part) -> bool:
    return part.prose and _goes_on(part) and not part.text.endswith("?")
