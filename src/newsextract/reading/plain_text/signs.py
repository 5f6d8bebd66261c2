"""What each paragraph of a plain text says about itself, and what its neighbours say about it."""

from __future__ import annotations

from newsextract.grammar.credits.captions import Caption, caption_after_picture, caption_of_line
from newsextract.languages.box_titles import is_box_title
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.furniture import Label, label, speaks_to_reader
from newsextract.reading.lines.prose import ends_sentence, is_prose_of, size
from newsextract.reading.plain_text.lists import box_lines, glyphless
from newsextract.reading.plain_text.page_title import titled
from newsextract.reading.plain_text.page_words import page_words
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import (
    PLACEHOLDER,
    SHORTEST_CUT,
    SIGNED_WORDS,
    bracketed_caption,
    doubled_caption,
    is_credit_line,
    named_file,
    signed_caption,
    signed_row,
)

# What a paragraph adds to the run that it stands in. Running text counts its words, up to COUNTED_WORDS; the rest is
# set so that a box inside an article (a header and five short lines) costs less than the paragraph that follows it.
COUNTED_WORDS = 60
LABELLED = {"boilerplate": -6.0, "related": -8.0, "comment": -60.0}
OPENS_RELATED = -15.0
SHORT_LINE = -3.0
SHORT_ITEM = -2.0
HEADER_LINE = -5.0

# Spaces in a caption's slug: "Reopened", "Council battle"; where there have been such, also "The roof at the top".
SLUG_SPACES, LONG_SLUG_SPACES = 2, 11

# Corpora made of the pages of CNN and the Daily Mail append a story's points, each below this line.
_HIGHLIGHT = "@highlight"
_HIGHLIGHTED = Label("boilerplate", "highlight of a corpus")

_CONSENT = Label("boilerplate", "consent line")
_AGAIN = Label("boilerplate", "line of a picture, printed again")
_PICTURE = Label("boilerplate", "form or control")
_EMBEDDED = "embedded control"


def _speaks_of_consent(text: str, language: str | None) -> bool:
    """True for what a page says of its cookies: it has three words of that, speaks to its reader and quotes nobody."""
    if any(mark in text for mark in "\"“„«"):
        return False
    words = page_words(language)
    return words.consent(text, different=True) >= 3 and words.speaks_of_itself(text)


def look(part: Part, language: str | None) -> None:
    """What one paragraph says about itself, and what it adds to the run that it stands in."""
    text, item = part.text, bool(part.paragraph.glyph)
    if part.caption:
        return
    part.label = label(text, language)
    if item and part.label and part.label.reason in ("form or control", "copyright line"):
        part.label = None  # "• [x] done", "• (c) 2 tons": an item's own mark
    if part.label is None and not item and PLACEHOLDER.match(text):
        part.label = _PICTURE
    if part.label is None and part.words >= 12 and _speaks_of_consent(text, language):
        part.label = _CONSENT
    if part.label:
        part.score = OPENS_RELATED if part.label.opens and part.label.role == "related" else LABELLED[part.label.role]
        return
    if not (item or part.paragraph.given):
        part.caption = (
            caption_of_line(text)
            or signed_caption(text, language)
            or bracketed_caption(text)
            or doubled_caption(text)
            or signed_row(text)
            or named_file(text)
        )
    part.header = header_lines.kind_of(text, language)
    if part.caption and not _is_of_header(part):
        part.header = None
        return
    part.caption = None
    words = part.words
    part.prose = is_prose_of(text, words)
    if part.header:
        part.score = HEADER_LINE
    elif part.prose:
        part.score = float(min(words, COUNTED_WORDS))
    elif item:
        part.score = min(words, COUNTED_WORDS) / 2 if words >= 10 else SHORT_ITEM
    elif words >= 25:
        part.score = min(words, COUNTED_WORDS) / 3
    else:
        part.score = 1.0 if part.ends else SHORT_LINE


def _is_of_header(part: Part) -> bool:
    """True for what looks like a credit and signs or dates a story: "By Ann Field/Reuters", "AFP / 3 May 2019"."""
    found = part.caption
    if found is None or found.caption or part.header is None:
        return False
    return (part.header == "byline" and found.credit == part.text) or bool(header_lines.DATE.search(part.text))


def look_around(parts: list[Part], language: str | None) -> None:
    """What the neighbours say about a paragraph; nothing where the text's own form says what each is."""
    if all(part.paragraph.given for part in parts):
        return
    if parts and parts[0].caption and titled(parts[0].text):
        parts[0].caption, parts[0].score = None, SHORT_LINE
    slugged = False  # a caption that begins with a slug has been met: the publisher prints them so
    for n, part in enumerate(parts):
        after = parts[n + 1] if n + 1 < len(parts) else None
        if part.plain and after and after.caption and after.caption.caption == part.text:
            part.caption, part.score = Caption(alt=part.text), 0.0  # a picture's alternative text, then its caption
        elif part.plain and n and PLACEHOLDER.match(parts[n - 1].text) and _is_below_picture(parts, n):
            part.caption, part.prose, part.score = caption_after_picture(part.text), False, 0.0
        elif part.plain and after and (again := _printed_again(parts, n)):
            part.caption, part.prose, part.score = Caption(caption=part.text), False, 0.0
            parts[again].label, parts[again].prose, parts[again].score = _AGAIN, False, LABELLED["boilerplate"]
        elif n and after and parts[n - 1].prose and after.prose and _is_slugged(part, met_before=slugged):
            part.caption, part.score, slugged = Caption(caption=part.text), 0.0, True
        elif part.plain and (part.text.endswith(":") or is_box_title(part.text, language)):
            led = glyphless if part.text.endswith(":") else box_lines
            for item in led(parts, n + 1, len(parts)):
                item.kind, item.score = "list_item", min(item.words, COUNTED_WORDS) / 2
        elif (
            part.prose
            and n
            and part.words <= PROMOTION_WORDS
            and _is_promotion(parts[n - 1])
            and (speaks_to_reader(part.text, language) or (after and speaks_to_reader(after.text, language)))
        ):
            part.label, part.prose, part.score = parts[n - 1].label, False, LABELLED["boilerplate"]
        elif after and _is_right_below(part, after, parts[n + 2] if n + 2 < len(parts) else None):
            after.caption, after.prose, after.score = Caption(caption=after.text), False, 0.0
        elif part.text == _HIGHLIGHT:
            for one in parts[n : n + 2]:
                one.label, one.caption, one.prose, one.score = _HIGHLIGHTED, None, False, LABELLED["boilerplate"]
        elif part.label and part.label.reason == _EMBEDDED and "(@" in part.text:
            _close_post(parts, n)
        opens_box = part.label and part.label.reason == "author box"
        if opens_box and not (n and parts[n - 1].label is part.label):
            _close_author_box(parts, n)
    last = -9
    for n, part in enumerate(parts):  # "Read more", then "Related articles": one box, one cost
        if part.label and part.label.opens and part.label.role == "related":
            if n - last <= 4:
                part.score = SHORT_LINE
            last = n
    _discount_rows_of_links(parts)


def _discount_rows_of_links(parts: list[Part]) -> None:
    """Items of a long list, most of which are no sentences, are titles of other stories and no running text."""
    n = 0
    while n < len(parts):
        m = n
        while m < len(parts) and parts[m].paragraph.glyph:
            m += 1
        row = [part for part in parts[n:m] if part.score > 0]
        if m - n >= ITEMS_OF_LINKS and sum(part.prose for part in row) * 2 < len(row):
            for part in row:
                part.score = SHORT_ITEM
        n = max(m, n + 1)


ITEMS_OF_LINKS = 12
"""Items of such a list at least."""


def _printed_again(parts: list[Part], n: int) -> int:
    """Where a line stands again, with a credit and perhaps a number between: a picture's, small and large; else 0."""
    part, signed = parts[n], False
    if not SHORTEST_CUT <= part.words <= SIGNED_WORDS or part.paragraph.glyph:
        return 0
    for m in range(n + 1, min(n + LINES_BETWEEN, len(parts))):
        if parts[m].text == part.text:
            return m if signed else 0
        if is_credit_line(parts[m]):
            signed = True
        elif not parts[m].text.isdecimal():
            return 0
    return 0


LINES_BETWEEN = 4
"""Lines from a caption to where it stands again, at most."""


def _is_right_below(part: Part, after: Part, third: Part | None) -> bool:
    """True for a line right under a picture's alternative text and credit, with no blank line between: its caption.

    third  what stands below both: where no blank line parts it either, the place says nothing, and a sentence is text
    """
    found = part.caption
    if found is None or not (found.alt and found.credit) or found.caption or after.text.isdecimal():
        return False
    apart = not after.ends or third is None or third.paragraph.gap > 0
    return apart and after.plain and after.paragraph.gap == 0 and not after.paragraph.glyph


def _is_below_picture(parts: list[Part], n: int) -> bool:
    """True for a line below a picture's place that ends in its credit, or touches it between two paragraphs."""
    part = parts[n]
    if part.text.endswith(")"):
        return True
    inside = n > 1 and n + 1 < len(parts) and parts[n - 2].prose and parts[n + 1].prose
    short = SHORTEST_CAPTION <= part.words <= SIGNED_WORDS
    return inside and short and part.paragraph.gap == 0 and not part.paragraph.glyph


PROMOTION_WORDS = 60
"""Words at most of a paragraph below a promotion that belongs to it because it speaks to the reader."""

SHORTEST_CAPTION = 5
"""Words of a caption at least that nothing but its place shows; shorter lines below a portrait are names."""


def _close_post(parts: list[Part], n: int) -> None:
    """The lines of an embedded post, between its control and its signature: "A post shared by Ann Field (@ann)"."""
    above = [m for m in range(n - 1, max(n - LINES_OF_POST, 0) - 1, -1) if parts[m].label]
    if above and parts[above[0]].label == parts[n].label:
        for part in parts[above[0] + 1 : n]:
            part.label, part.caption, part.prose, part.score = parts[n].label, None, False, LABELLED["boilerplate"]


LINES_OF_POST = 5
"""Lines above the signature of an embedded post among which its control stands."""


def _close_author_box(parts: list[Part], n: int) -> None:
    """The name, the job and the first paragraph under "About the author" are of the box."""
    for part in parts[n + 1 : n + 5]:
        found, part.prose = part.prose, False
        part.label, part.score = parts[n].label, LABELLED["boilerplate"]
        if found:
            break


def _is_slugged(part: Part, *, met_before: bool) -> bool:
    """True for "Reopened: The quay was closed for two years before the works began", a caption without a label."""
    slug, colon, rest = part.text.partition(": ")
    if not (part.plain and colon) or part.kind == "list_item" or part.paragraph.level or ends_sentence(part.text):
        return False
    short = slug.count(" ") <= (LONG_SLUG_SPACES if met_before else SLUG_SPACES)
    return short and slug[:1].isupper() and rest[:1].isupper() and size(rest) >= 7


def _is_promotion(part: Part) -> bool:
    return bool(part.label and part.label.reason in ("promotion", "consent line"))
