"""Where the text of an article begins and ends and what stands inside it, mended by what the text itself says.

A first paragraph that begins with a place is no standfirst, the text goes on with its own words, a list is whole, a
short paragraph above a credit is a caption.
"""

from __future__ import annotations

from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import LABEL
from newsextract.languages.box_titles import is_box_title
from newsextract.reading.plain_text.captions_beside import is_alone, mark_captions
from newsextract.reading.plain_text.lists import box_lines
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import PLACEHOLDER
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

REACH_OF_LIST, LEAD_IN_WORDS, ITEMS_BEHIND = 4, 5, 3
"""Paragraphs below the chosen end among which a list is led in, words of its lead-in and items at least."""

CLIPPING_PARAGRAPHS: Final = 12
"""Paragraphs of a text that is no page but a clipping: running text beside the chosen paragraphs is of the article."""

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
    start = _box_above(parts, out, start, language)
    end = _printed_end(parts, start, places[-1] + 1, language)
    if end <= places[-1]:
        out[end : places[-1] + 1] = ["after"] * (places[-1] + 1 - end)
    else:
        end = _end(parts, out, observed, end)
    end = _whole_lists(parts, out, start, end, language)
    alone = is_alone(observed)
    mark_captions(parts, out, start, end, language, alone=alone)
    drop_stray_lines(parts, out, start, end, language, alone=alone)
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


def _box_above(parts: list[Part], out: list[str], start: int, language: str | None) -> int:
    """Where a box of points begins that stands right above the text, by its title and lines; else ``start``."""
    for n in range(start - 1, max(-1, start - LINES_OF_BOX), -1):
        if not is_box_title(parts[n].text, language):
            continue
        lines = box_lines(parts, n + 1, len(parts))
        last = n + 1 + len(lines)
        while not lines and last < len(parts) and parts[last].paragraph.glyph:
            last += 1
        if last - n > ITEMS_OF_BOX and last >= start and "headline" not in out[n:last]:
            out[n:last] = ["body"] * (last - n)
            return n
    return start


LINES_OF_BOX, ITEMS_OF_BOX = 12, 2
"""Lines above the text among which such a box begins, and items that it has at least."""


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


def _printed_end(parts: list[Part], start: int, end: int, language: str | None) -> int:
    """Where a line says that the text ends ("ENDS", "-30-", "###"), and ``end`` where none does.

    Not where most of the text would stand behind it: such signs part sections too.
    """
    for n in range(start + FEWEST_BEFORE_END, end):
        text = parts[n].text
        if len(text) > LONGEST_END_SIGN or not _is_end_sign(text, language):
            continue
        before = sum(part.words for part in parts[start:n])
        return n if before > sum(part.words for part in parts[n:end]) else end
    return end


FEWEST_BEFORE_END: Final = 2
"""Paragraphs of a text before a line that ends it."""
LONGEST_END_SIGN: Final = 12
"""Characters of such a line."""
_FRAME: Final = "-–—/<>()# "


def _is_end_sign(text: str, language: str | None) -> bool:
    word = text.strip(_FRAME).casefold()
    if not word:
        return text.strip() == "###"
    words = {word for tag in languages.headed(language) for word in languages.header_words(tag).END_OF_TEXT.split()}
    return word in words and (not word.isdecimal() or text[-1] in _FRAME)


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


def _interrupts(part: Part) -> bool:
    """True for what stands between two paragraphs of a text without ending it."""
    return part.caption is not None or (part.label is not None and part.label.reason == "advertisement label")


def _is_item(part: Part) -> bool:
    return (bool(part.paragraph.glyph) or part.kind == "list_item") and part.plain


def _goes_on(part: Part) -> bool:
    return part.plain and part.ends and part.paragraph.linked * 2 < len(part.text) and not part.paragraph.glyph


def _opens(part: Part) -> bool:
    return part.prose and _goes_on(part) and not part.text.endswith("?")
