"""Who wrote an article whose header has no line for it: a line outside it, the end of the standfirst or of the text."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors.shared.header_names import letters, printed_names
from newsextract.extractors.shared.near_headline import BETWEEN, nearness
from newsextract.grammar.bylines.byline_parts import parse_authors, strip_by
from newsextract.grammar.bylines.byline_words import fold, is_agency, words
from newsextract.model.document import Block, Document
from newsextract.model.reasons import CREDIT_LINE
from newsextract.model.record_types import Author
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.prose import ends_sentence
from newsextract.speech.given_names import is_given_name
from newsextract.speech.lone_names import is_persons_name

_ASIDE: Final = ("boilerplate", "hidden")
_LONGEST_LINE: Final = 80  # characters of a label and names; a longer line tells something
_LONGEST_LABEL: Final = 20
_LONGEST_NAME: Final = 4  # words; what a button or title says has more
_FIRST: Final = 4  # paragraphs of the body, before which a line of the header may have got into it
_LAST: Final = 3  # paragraphs of the body, of which the last may be a note
_IN_LAST_BRACKET: Final = pattern(r"[.!?…”“»\"’] ?\((?P<who>[^()]{2,40})\)\W{0,5}$")
_BETWEEN: Final = pattern(r"[,/;|+]|\s[-–]\s|\s(?:mit|und|with|and|avec|et|con|y|e|com|met|en)\s")
_GENITIVE: Final = pattern(r"['’]s\b")
_SHORT: Final = pattern(r"[^\W\d_]{2,5}|[\w-]+\.\w{2,8}")  # of who wrote it, "red" for the desk, or the house
_SOURCE: Final = pattern(r"[^\W\d_]{4,8}\s?:\s")  # "Source: AFP", "Quelle: dpa"
_STOP: Final = pattern(r"[.!?…”“»\"’]\s+|\s[–—-]\s|\s(?=\()")
_NOTE: Final = pattern(r"[–—\- ]*(?P<name>[^,()]{5,40}?),? (?:is|was|ist|war|est|es|è|é|jest|är|er) ")
_LONGEST_NOTE: Final = 400  # characters
_WORDS_TO_JOB: Final = 12
_LINES_BEHIND: Final = 3
_UNCLAIMED: Final = ("body", "boilerplate")


def named_aside(doc: Document) -> tuple[str, Block] | None:
    """The names of the one line outside the article that says who wrote it: "Author: Ann Field", or "Author" and
    "Ann Field" below it. Where lines name different people, these wrote other stories."""
    found: dict[str, tuple[str, Block]] = {}
    if doc.source.kind == "text":
        return None  # a copy has no more than the order of its lines to tell teasers from the article
    for label, names, block in _labelled(doc):
        written = f"{label} {names}"
        writers = parse_authors(written, language=doc.language)
        names_only = bool(writers) and all(len(one.name.split()) <= _LONGEST_NAME for one in writers)
        if names_only and header_lines.kind_of(written, doc.language) == "byline":
            found.setdefault(letters(names), (names, block))
    return next(iter(found.values())) if len(found) == 1 else None


def _labelled(doc: Document) -> Iterator[tuple[str, str, Block]]:
    """(label, names, block) of short lines outside the article that begin with a label, or stand below one."""
    for block, below in itertools.pairwise((*doc.blocks, None)):
        if block is None or len(block.text) > _LONGEST_LINE or block.role in ("body", "headline", "comment", "caption"):
            continue
        text = block.text
        rest = strip_by(text, doc.language)
        first, _, others = text.partition(" ")
        if rest and rest != text and block.role in _ASIDE:
            label = text[: text.rfind(rest)]
            if ":" in label or rest.count(" ") < _LONGEST_NAME:
                yield label, printed_names(text, doc.language), block
        elif others and block.role in _ASIDE and _is_label(first, doc.language) and _is_person(others):
            yield f"{first}:", printed_names(others, doc.language), block  # "Author Ann Field"
        elif len(text) <= _LONGEST_LABEL and below is not None and len(below.text) <= _LONGEST_LINE:
            names = printed_names(below.text, doc.language)
            if names and _is_label(text, doc.language) and _is_person(names):
                yield text.rstrip(" :") + ":", names, below  # an entry of a menu has the shape of a name too


def in_standfirst(doc: Document) -> tuple[str, Block] | None:
    """The names behind the last sentence of the standfirst or of a first paragraph: "The pier closes. By Ann Field"."""
    first = itertools.islice(doc.with_role("body"), _FIRST)
    for block in (*doc.with_role("subheadline"), *first):
        for stop in _STOP.finditer(block.text, max(0, len(block.text) - _LONGEST_LINE)):
            tail = block.text[stop.end() :].strip("() .")
            writers = parse_authors(tail, language=doc.language)
            if any(map(_is_whole_name, writers)) and header_lines.kind_of(tail, doc.language) == "byline":
                return printed_names(tail, doc.language), block
    return None


def lone_name(doc: Document) -> tuple[str, Block] | None:
    """A line between headline and text, or right behind the text, that is the name of a person with a job, a paper or
    nothing beside it, if neither headline nor text speak of that person: it would be a heading or a subject."""
    near = nearness(doc)
    last = max((number for number, block in enumerate(doc.blocks) if block.role == "body"), default=0)
    for number, block in enumerate(doc.blocks):
        if not (near[number] == BETWEEN or last <= number <= last + _LINES_BEHIND) or block.role not in _UNCLAIMED:
            continue
        short = block.kind == "paragraph" and len(block.text) <= _LONGEST_LINE
        names = _signed(block.text.strip("–—- "), doc.language) if short else []
        if names and not _is_told_of(doc, names, block):
            return printed_names(block.text.strip("–—- "), doc.language), block
    return None


def in_author_note(doc: Document) -> tuple[str, Block] | None:
    """The name that begins a note behind the text: "Ann Field is a reporter for the Herald."."""
    last = max((number for number, block in enumerate(doc.blocks) if block.role == "body"), default=len(doc.blocks))
    jobs = words(languages.headed(doc.language)).jobs
    for block in doc.blocks[last : last + 1 + _LINES_BEHIND]:
        found = _NOTE.match(block.text) if len(block.text) <= _LONGEST_NOTE else None
        if found is None or not is_persons_name(found["name"]) or block.role not in _UNCLAIMED:
            continue
        said = block.text[found.end() :].casefold().split()[:_WORDS_TO_JOB]
        if not jobs.isdisjoint(word.strip(".,;") for word in said) and not _is_told_of(doc, [found["name"]], block):
            return found["name"], block
    return None


def _is_told_of(doc: Document, names: list[str], where: Block) -> bool:
    """True if headline or text, without one of its blocks, speak of one of these people."""
    surnames = [letters(name.split()[-1]) for name in names]
    told = (letters(one.text) for one in doc.with_role("headline", "subheadline", "body") if one is not where)
    return any(surname in text for text in told for surname in surnames)


def signed_by_desk(doc: Document) -> tuple[str, Block] | None:
    """A desk behind "By" between headline and text: "By the Editorial Board"."""
    near = nearness(doc)
    for number, block in enumerate(doc.blocks):
        text = block.text
        if near[number] != BETWEEN or block.role not in _UNCLAIMED or len(text) > _LONGEST_LINE or ends_sentence(text):
            continue
        label = header_lines.openings(doc.language).by.match(text)
        rest = text[label.end() :] if label else ""
        writers = parse_authors(rest, language=doc.language) if rest else []
        if len(writers) == 1 and writers[0].kind == "organisation" and fold(writers[0].name) == fold(rest):
            return rest, block
    return None


def _signed(line: str, language: str | None) -> list[str]:
    """The people of a line that begins with the name of one and holds no more than names, jobs, places and papers."""
    writers = parse_authors(line, language=language)
    names = [one.name for one in writers if _is_whole_name(one)]
    if not names or len(names) < len(writers) or not line.startswith(names[0]) or ends_sentence(line):
        return []
    plain = [" ".join(word.capitalize() for word in name.split()) if name.isupper() else name for name in names]
    return names if all(map(is_persons_name, map(_without_title, plain))) else []


def _without_title(name: str) -> str:
    """A name without an academic title: "Dr Ann Field"."""
    title, _, rest = name.partition(" ")
    return rest if title.rstrip(".") in ("Dr", "Dra", "Prof", "Professor", "Mag") else name


def _is_label(text: str, language: str | None) -> bool:
    """True for what announces an author, with or without a colon: "Author", "Autor:"."""
    return not strip_by(text.rstrip(" :") + ":", language)


def _is_person(names: str) -> bool:
    """True for words that begin with a given name and hold no genitive, as titles of other pages do."""
    return names.count(" ") > 0 and is_given_name(names.split()[0].casefold()) and _GENITIVE.search(names) is None


def _is_whole_name(one: Author) -> bool:
    return one.kind == "person" and " " in one.name


def signed_by_agency(doc: Document) -> tuple[str, Block] | None:
    """The agency, with desk and initials, in brackets behind the last sentence or in a line below it: "... (dpa)",
    "Source: AFP"."""
    text = [number for number, block in enumerate(doc.blocks) if block.role == "body"]
    if not text:
        return None
    for block in doc.blocks[text[-1] : text[-1] + 1 + _LINES_BEHIND]:
        who = block.text if doc.facts("author") else _SOURCE.sub("", block.text)  # the house may write by its source
        who = who.strip("()©.–— ")
        claimed = block.role not in (*_UNCLAIMED, "byline") and block.reason != CREDIT_LINE
        if not claimed and len(block.text) <= _LONGEST_LINE and _are_agencies(who):
            return who, block
    for number in reversed(text[-_LAST:]):
        found = _IN_LAST_BRACKET.search(doc.blocks[number].text)
        if found and _are_agencies(found["who"]):
            return found["who"], doc.blocks[number]
    return None


def _are_agencies(who: str) -> bool:
    """True for agencies, with initials, the house or a site beside them: "afe/dpa", "coast.example, AFP"."""
    parts = [part.strip() for part in _BETWEEN.split(who)]
    return any(map(is_agency, parts)) and all(is_agency(one) or _SHORT.fullmatch(one) for one in parts)
