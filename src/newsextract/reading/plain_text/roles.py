"""The role of each paragraph, from its place in the order of the text and from what it says of itself."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import caption_after_picture
from newsextract.model.document import Role
from newsextract.reading.plain_text.bylines import find_name
from newsextract.reading.plain_text.lists import facts, find_lists, menus
from newsextract.reading.plain_text.mended_states import BODY, mended
from newsextract.reading.plain_text.part import Part

ROLES: Final[dict[str, tuple[Role, str]]] = {
    "before": ("boilerplate", "above the article"),
    "section above": ("section", "label above the headline"),
    "byline above": ("byline", "byline above the headline"),
    "date above": ("date", "date above the headline"),
    "caption above": ("caption", "caption above the headline"),
    "headline": ("headline", "line above the text"),
    "between": ("boilerplate", "between headline and text"),
    "section": ("section", "label below the headline"),
    "standfirst": ("subheadline", "line under the headline"),
    "byline": ("byline", "byline below the headline"),
    "date": ("date", "date below the headline"),
    "caption": ("caption", "caption above the text"),
    "first": ("body", "running text"),
    "body": ("body", "running text"),
    "inside": ("boilerplate", "inside the article"),
    "caption inside": ("caption", "caption line"),
    "end": ("boilerplate", "after the article"),
    "after": ("boilerplate", "after the article"),
}
QUESTION_WORDS: Final = 10
"""Words of a question that can be a heading of the text."""

TITLE_WORDS_BESIDE: Final = 3
"""Words of a line beside the headline that says it without what stands before it."""

TITLE_WORDS: Final = 8
"""Words of a last line that is no sentence and no text either: another story's title."""

LINES_BESIDE: Final = 4
"""Lines above and below a headline that are looked at for a section's name and for notices."""

SECTION_WORDS: Final = 4
"""Words of a section's name above a headline at most."""

HEADING_WORDS: Final = 14
"""Words of a line without a sentence end that can be a heading of the text."""

WORDS_PRINTED_AGAIN: Final = 8
"""Words of a paragraph that stands twice, when that is no accident: the first one stays."""

PARAGRAPHS_LEFT, NOTES_AT_THE_END, NOTE_LENGTH = 3, 3, 350
"""Paragraphs that stay whatever they look like, notes at the end at most, characters of one with an address."""

SIGNED: Final = ("date above", "section above", "section", "standfirst", "date", "between")
"""States above the text in which a line that says "By" is the byline all the same."""

_MAIL: Final = pattern(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}")
# "... — Ann Field (@annfield) January 19, 2019": the end of an embedded post.
_POST: Final = pattern(r"\s[—–-]{1,2} [^—–]{2,60}\(@\w{1,30}\)")


def assign(parts: list[Part], states: list[str], observed: list[list[str]], language: str | None) -> None:
    """Give each paragraph its role, and those of the body their kind.

    observed  what ``observations`` saw of each
    """
    states = mended(parts, states, observed, language)
    start = next((n for n, state in enumerate(states) if state in BODY), len(parts))
    end = next((n for n in range(len(states) - 1, -1, -1) if states[n] in BODY), start - 1) + 1
    find_lists(parts, start, end)
    links = menus(parts, start, end) - facts(parts, start, end)
    _take_shorter_title(parts, states)
    name = find_name(parts, states, start, end)
    if name is not None:
        name.give("byline", "name above the text")
    section = _section_above(parts, states)
    said: set[str] = set()
    count = Counter(part.text for part in parts if part.words >= WORDS_PRINTED_AGAIN)
    headline = next((p.text for p, state in zip(parts, states, strict=True) if state == "headline"), None)
    for n, (part, state) in enumerate(zip(parts, states, strict=True)):
        if part.paragraph.given:
            _give(part, state)
        elif state == "headline" and part.header:
            part.give("date" if part.header == "date" else part.header, f"{part.header} line")
        elif part.header == "byline" and state in SIGNED:
            part.give("byline", "byline line")
        elif state == "headline" and part.caption:
            part.give("caption", "caption line")
        elif n == section:
            part.give("section", "label above the headline")
        elif state == "caption inside" and part.label and part.label.reason == "copyright line":
            part.give("caption", "credit line")
        elif state in BODY and part.label and not part.prose:
            part.give(part.label.role, part.label.reason)
        elif part.caption and (state in BODY or "caption" in state):
            part.give("caption", "caption line")
        elif state in BODY and part.group in links and not part.paragraph.given:
            part.give("related", "list of links")
        elif state in BODY and _repeats_post(parts, n, start):
            part.give("boilerplate", "post that the text quotes")
        elif state in BODY and part.words >= WORDS_PRINTED_AGAIN and not part.prose and count[part.text] > 1:
            part.give("caption", "line of a picture, printed more than once")
        elif state in BODY and part.words >= WORDS_PRINTED_AGAIN and part.text in said:
            part.give("boilerplate", "printed more than once")
        elif state != "headline" and headline is not None and part.text == headline:
            part.give("boilerplate", "headline printed again")
        elif ROLES[state][0] == "boilerplate":
            _leave(part, *ROLES[state], near=n < end)
        else:
            part.give(*ROLES[state])
        if part.role == "caption" and part.caption is None:
            part.caption = caption_after_picture(part.text)
        if part.role == "body":
            said.add(part.text)
            _set_kind(parts, n, end)
    if not all(part.paragraph.given for part in parts):
        _drop_notes(parts)
        _drop_last_headings(parts, start, end)


def _take_shorter_title(parts: list[Part], states: list[str]) -> None:
    """Where the chosen headline ends with what a line beside it says alone, that line is the headline.

    "News / India / Navy swings into action" stands above it as a trail, "now reading: ..." as a control.
    """
    if "headline" not in states:
        return
    n = states.index("headline")
    for m in (n + 1, n - 1):
        if not 0 <= m < len(parts) or parts[m].words < TITLE_WORDS_BESIDE or not parts[m].plain or states[m] in BODY:
            continue
        if parts[n].text != parts[m].text and parts[n].text.endswith(parts[m].text):
            states[n], states[m] = "before", "headline"
            return


def _section_above(parts: list[Part], states: list[str]) -> int | None:
    """Index of the section's name above the headline; lines that stand below it too, such as a notice of age, pass."""
    head = states.index("headline") if "headline" in states else 0
    below = {part.text for part in parts[head + 1 : head + LINES_BESIDE]}
    for n in range(head - 1, max(head - LINES_BESIDE, -1), -1):
        part = parts[n]
        if part.text in below or not part.text or states[n] != "before":
            continue
        short = part.words <= SECTION_WORDS and part.text[:1].isupper() and not part.ends
        return n if short and part.plain else None
    return None


def _give(part: Part, state: str) -> None:
    """The role that the text's own form says."""
    role, reason = ROLES[state]
    if part.caption:
        role, reason = "caption", "caption line"
    elif part.paragraph.quoted and role == "boilerplate":
        reason = "box beside the text"
        if part.paragraph.glyph:
            part.kind = "list_item"
    part.give(role, reason)


def _leave(part: Part, role: Role, reason: str, *, near: bool) -> None:
    """The role of what is no text of the article: its own words say more of it than its place."""
    if part.label:
        part.give(part.label.role, part.label.reason)
    elif part.header and near:
        part.give("date" if part.header == "date" else part.header, f"{part.header} line")
    elif part.caption and near:
        part.give("caption", "caption line")
    else:
        part.give(role, reason)


def _set_kind(parts: list[Part], n: int, end: int) -> None:
    part = parts[n]
    if part.kind == "list_item":
        part.reason = "list item"
        return
    if part.paragraph.quoted:
        part.kind = "quote"
        return
    text, below = part.text, parts[n + 1 : end]
    titled = not part.ends and part.words <= HEADING_WORDS and not text.endswith((":", ",", ";"))
    asked = text.endswith("?") and part.words <= QUESTION_WORDS and '"' not in text
    if part.paragraph.level or (below and (titled or (asked and below[0].prose))):
        part.kind, part.reason = "heading", "heading"


def _repeats_post(parts: list[Part], n: int, start: int) -> bool:
    """True for an embedded post whose words the text quotes just above."""
    text = parts[n].text
    post = _POST.search(text) if "(@" in text else None
    return post is not None and any(text[: post.start()][:60] in p.text for p in parts[max(start, n - 3) : n])


def _drop_notes(parts: list[Part]) -> None:
    """Take the notes at the end out of the body: paragraphs that begin with the author's name or give an address."""
    signed = [p.text for p in parts if p.role == "byline"]
    pairs = [pair for text in signed for pair in pairwise(text.replace(",", " ").split())]
    names = [f"{first} {last}".casefold() for first, last in pairs if first[:1].isupper() and last[:1].isupper()]
    body = [p for p in parts if p.role == "body"]
    for part in body[: PARAGRAPHS_LEFT - 1 : -1][:NOTES_AT_THE_END]:
        named = any(part.text.casefold().startswith(name) for name in names)
        if not (named or (len(part.text) <= NOTE_LENGTH and _MAIL.search(part.text))):
            return
        part.role, part.reason = "boilerplate", "note about the author" if named else "note with an e-mail address"


def _drop_last_headings(parts: list[Part], start: int, end: int) -> None:
    """A heading with nothing under it belongs to what was left out."""
    for part in reversed(parts[start:end]):
        if part.role != "body":
            continue
        title = part.kind == "paragraph" and not part.ends and part.words <= TITLE_WORDS and part.text[-1] != ":"
        if part.kind != "heading" and not title:
            break
        part.role, part.reason = "boilerplate", "heading without text"
