"""Who signs an article at the end of its text: the agency in brackets, the note about the author."""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.agency_signatures import (
    SOURCE,
    are_agencies,
    are_codes,
    are_initials,
    is_site,
    parts_of,
)
from newsextract.grammar.bylines.byline_words import words
from newsextract.model.document import Block, Document
from newsextract.model.reasons import CREDIT_LINE, SIGNED
from newsextract.reading.lines.name_lines import are_told_of
from newsextract.speech.lone_names import is_persons_name

_LONGEST_LINE: Final = 80  # characters of a line with an agency alone
_LAST: Final = 3  # paragraphs of the body, of which the last may be a note
_LINES_BEHIND: Final = 3
_IN_LAST_BRACKET: Final = pattern(r"[.!?…”“»\"’] ?\((?P<who>[^()]{2,40})\)\W{0,5}$")
_SIGNING: Final = ("body", "boilerplate", "byline")
_LONGEST_NOTE: Final = 400  # characters
_WORDS_TO_JOB: Final = 12


def signed_by_agency(doc: Document) -> tuple[str, Block] | None:
    """The agency, with desk and initials, in brackets behind the last sentence or in a line below it: "... (dpa)",
    "Source: AFP"."""
    text = [number for number, block in enumerate(doc.blocks) if block.role == "body"]
    if not text:
        return None
    for block in doc.blocks[text[-1] : text[-1] + 1 + _LINES_BEHIND]:
        who = block.text if doc.facts("author") else SOURCE.sub("", block.text)  # the house may write by its source
        who = who.strip("()©.–— ")
        signing = block.role in _SIGNING or block.reason == CREDIT_LINE
        if signing and len(block.text) <= _LONGEST_LINE and are_agencies(who, doc.language):
            return who, block
    for number in reversed(text[-_LAST:]):
        found = _IN_LAST_BRACKET.search(doc.blocks[number].text)
        if found and are_agencies(found["who"], doc.language):
            return found["who"], doc.blocks[number]
    return None


def signed_by_code(doc: Document) -> tuple[str, Block] | None:
    """The letters of a writer or a desk in a line at the end of the story: "(ab/coast)", "abc/PAP"; or the site with a
    writer's letters behind "Source:", in a line that its class makes the byline."""
    for block in doc.with_role("byline"):
        if block.reason == SIGNED and are_codes(block.text):
            return block.text.strip("()"), block
        label = SOURCE.match(block.text)
        parts = parts_of(block.text[label.end() :]) if label is not None else []
        if label is not None and any(map(is_site, parts)) and any(map(are_initials, parts)):
            return block.text[label.end() :], block
    return None


def in_author_note(doc: Document) -> tuple[str, Block] | None:
    """The name that begins a note behind the text: "Ann Field is a reporter for the Herald."."""
    last = max((number for number, block in enumerate(doc.blocks) if block.role == "body"), default=len(doc.blocks))
    jobs = words(languages.headed(doc.language)).jobs
    note = _note(languages.known(doc.language))
    told = [one.text for one in doc.with_role("headline", "subheadline", "body")]
    for block in doc.blocks[last : last + 1 + _LINES_BEHIND]:
        found = note.match(block.text) if len(block.text) <= _LONGEST_NOTE else None
        if found is None or block.role not in _SIGNING or not is_persons_name(found["name"]):
            continue
        said = block.text[found.end() :].casefold().split()[:_WORDS_TO_JOB]
        if not jobs.isdisjoint(word.strip(".,;") for word in said) and not are_told_of([found["name"]], told):
            return found["name"], block
    return None


@functools.lru_cache(maxsize=32)
def _note(tags: tuple[str, ...]) -> re.Pattern[str]:
    """How such a note begins: a name and a form of "be"."""
    be = "|".join(re.escape(one) for tag in tags for one in languages.words(tag).BE.split())
    return pattern(rf"[–—\- ]*(?P<name>[^,()]{{5,40}}?),? (?:{be}) ")
