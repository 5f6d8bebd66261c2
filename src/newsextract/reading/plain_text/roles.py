"""The role of each paragraph, from its place in the order of the text and from what it says of itself."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from newsextract.base.addresses import MAIL
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import LABEL, caption_after_picture
from newsextract.grammar.credits.credit_labels import GIVEN
from newsextract.grammar.credits.credit_lines import is_credit, split_credit
from newsextract.model.document import Role
from newsextract.model.reasons import BESIDE, REPEATED
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.plain_text.body_mends import mend_body
from newsextract.reading.plain_text.bylines import find_name
from newsextract.reading.plain_text.head_mends import mend_head
from newsextract.reading.plain_text.lists import facts, find_lists, menus
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.text_states import BODY

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

TITLE_WORDS: Final = 8
"""Words of a last line that is no sentence and no text either: another story's title."""

HEADING_WORDS: Final = 14
"""Words of a line without a sentence end that can be a heading of the text."""

WORDS_PRINTED_AGAIN: Final = 8
"""Words of a paragraph that stands twice, when that is no accident: the first one stays."""

WORDS_IN_CAPITALS: Final = 9
"""Words of a line in capitals within a text, when it is another story's headline; a heading has fewer."""

PARAGRAPHS_LEFT, NOTES_AT_THE_END, NOTE_LENGTH = 3, 3, 350
"""Paragraphs that stay whatever they look like, notes at the end at most, characters of one with an address."""

# "... — Ann Field (@annfield) January 19, 2019": the end of an embedded post.
_POST: Final = pattern(r"\s[—–-]{1,2} [^—–]{2,60}\(@\w{1,30}\)")


def assign(parts: list[Part], states: list[str], observed: list[list[str]], language: str | None) -> None:
    """Give each paragraph its role, and those of the body their kind.

    observed  what ``observations`` saw of each
    """
    told = all(part.paragraph.given for part in parts)  # the text's own form says everything
    states = list(states)
    if not told:
        if any(state in BODY for state in states):
            mend_body(parts, states, observed, language)
        mend_head(parts, states)
    start = next((n for n, state in enumerate(states) if state in BODY), len(parts))
    end = next((n for n in range(len(states) - 1, -1, -1) if states[n] in BODY), start - 1) + 1
    find_lists(parts, start, end, language)
    name = find_name(parts, states, start, end, language)
    if name is not None:
        name.give("byline", "name above the text")
    story = _Story(parts, states, start, end)
    for n, (part, state) in enumerate(zip(parts, states, strict=True)):
        if part.paragraph.given:
            _give(part, state)
        elif state in BODY:
            part.give(*story.role_inside(n))
        else:
            part.give(*story.role_outside(n))
        if part.role == "caption" and part.caption is None:
            part.caption = caption_after_picture(part.text)
        if part.role == "body":
            story.said.add(part.text)
            _set_kind(parts, n, end)
    if not told:
        _drop_notes(parts)
        _drop_last_headings(parts, start, end)


class _Story:
    """A text whose states are known, with what its paragraphs ask of each other.

    start, end  bounds of the article's own text
    said        its paragraphs so far
    """

    def __init__(self, parts: list[Part], states: list[str], start: int, end: int) -> None:
        self.parts, self.states, self.start, self.end = parts, states, start, end
        self.said: set[str] = set()
        self._links = menus(parts, start, end) - facts(parts, start, end)
        self._count = Counter(part.text for part in parts if part.words >= WORDS_PRINTED_AGAIN)
        titles = (part.text for part, state in zip(parts, states, strict=True) if state == "headline")
        self._headline = next(titles, None)

    def role_inside(self, n: int) -> tuple[Role, str]:
        """The role of a paragraph among those of the article, and why."""
        part = self.parts[n]
        long = part.words >= WORDS_PRINTED_AGAIN
        if part.label and not part.prose:
            return part.label.role, part.label.reason
        if part.caption:
            return "caption", "caption line"
        if part.group in self._links:
            return "related", "list of links"
        if _repeats_post(self.parts, n, self.start):
            return "boilerplate", "post that the text quotes"
        if long and not part.prose and self._count[part.text] > 1:
            return "caption", "line of a picture, printed more than once"
        if long and part.text in self.said:
            return "boilerplate", REPEATED
        if part.text == self._headline:
            return "boilerplate", "headline printed again"
        if not part.ends and part.words >= WORDS_IN_CAPITALS and _is_in_capitals(part.text):
            return "related", "link to another story"
        return ROLES[self.states[n]]

    def role_outside(self, n: int) -> tuple[Role, str]:
        """The role of any other paragraph; the words of what is no text say more of it than its place."""
        part, state = self.parts[n], self.states[n]
        role, reason = ROLES[state]
        if part.caption and ("caption" in state or (role == "byline" and _signs_picture(part))):
            return "caption", "caption line"
        if state in ("standfirst", "between") and _ends_in_credit(part.text):
            return "caption", "caption line"
        if role in ("caption", "byline") and part.label and not _may_sign(part):
            return part.label.role, part.label.reason
        if state == "caption inside" and part.label and part.label.reason == "copyright line":
            return "caption", "credit line"
        if state != "headline" and part.text == self._headline:
            return "boilerplate", "headline printed again"
        if role != "boilerplate":
            return role, reason
        if part.label:
            return part.label.role, part.label.reason
        if part.header and n < self.end:
            return part.header, f"{part.header} line"
        if part.caption and n < self.end:
            return "caption", "caption line"
        return role, reason


def _signs_picture(part: Part) -> bool:
    """True for the credit of a picture that can't be a byline: "Photo: Ann Lee", "Getty Images"; not for "AFP"."""
    found = part.caption
    if found is None or found.caption:
        return False
    if found.alt:
        return LABEL.search(part.text) is not None  # "Ellery Town Council Image copyright PA"
    labelled = found.credit != part.text or part.text.startswith(GIVEN)
    return labelled or part.text.endswith(("Images", "hoto", "hotos", "ictures"))


def _is_in_capitals(text: str) -> bool:
    """True when each letter is a capital; not for scripts without capitals, among whose words there is "ASP"."""
    return all(sign.isupper() for sign in text if sign.isalpha())


def _may_sign(part: Part) -> bool:
    """True for a line of furniture that can be a credit: "(Image credit: Ellery)", "© Ann Lee"; no page's copyright."""
    signed = part.label is not None and part.label.reason == "copyright line"
    return is_credit(part.text) or (signed and not any(sign.isdigit() for sign in part.text))


def _ends_in_credit(text: str) -> bool:
    """True for a sentence between headline and text that is a picture's: "The quay lies in fog. (Ellery Archive)"."""
    caption, credit = split_credit(text)
    return caption is not None and credit is not None and " " in credit and is_prose(caption)


def _give(part: Part, state: str) -> None:
    """The role that the text's own form says."""
    role, reason = ROLES[state]
    if part.caption:
        role, reason = "caption", "caption line"
    elif part.paragraph.quoted and role == "boilerplate":
        reason = BESIDE
        if part.paragraph.glyph:
            part.kind = "list_item"
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
        if not (named or (len(part.text) <= NOTE_LENGTH and MAIL.search(part.text))):
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
