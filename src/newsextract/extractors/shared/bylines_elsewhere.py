"""Who wrote an article whose header has no line for it: a line outside it, or the end of the standfirst."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.extractors.shared.header_names import letters, printed_names
from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors, strip_by
from newsextract.model.document import Block, Document
from newsextract.reading.lines import header_lines
from newsextract.speech.given_names import is_given_name

_ASIDE: Final = ("boilerplate", "hidden")
_LONGEST_LINE: Final = 80  # characters of a label and names; a longer line tells something
_LONGEST_LABEL: Final = 20
_LONGEST_NAME: Final = 4  # words; what a button or title says has more
_FIRST: Final = 4  # paragraphs of the body, before which a line of the header may have got into it
_GENITIVE: Final = pattern(r"['’]s\b")
_STOP: Final = pattern(r"[.!?…”“»\"’]\s+|\s[–—-]\s|\s(?=\()")


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
        aside = block.role in _ASIDE
        rest = strip_by(text, doc.language) if aside else ""
        first, _, others = text.partition(" ")
        if rest and rest != text:
            label = text[: text.rfind(rest)]
            if ":" in label or rest.count(" ") < _LONGEST_NAME:
                yield label, printed_names(text, doc.language), block
        elif others and aside and _is_label(first, doc.language) and _is_person(others):
            yield f"{first}:", printed_names(others, doc.language), block  # "Author Ann Field"
        elif below is not None and len(text) <= _LONGEST_LABEL and _is_label(text, doc.language):
            names = printed_names(below.text, doc.language) if len(below.text) <= _LONGEST_LINE else ""
            if names and _is_person(names):
                yield text.rstrip(" :") + ":", names, below  # an entry of a menu has the shape of a name too


def in_own_line(doc: Document) -> tuple[str, Block] | None:
    """The names of one of the first paragraphs that says who wrote, and nothing else: "Ein Interview von Ann Field mit
    Bo Lund." They wrote, whoever else the page states."""
    for block in itertools.islice(doc.with_role("body"), _FIRST):
        said = block.text.strip("() .")
        if block.kind != "paragraph" or len(block.text) > _LONGEST_LINE or strip_by(said, doc.language) == said:
            continue
        writers = parse_authors(said, language=doc.language)
        if any(map(is_full_name, writers)) and header_lines.kind_of(said, doc.language) == "byline":
            return printed_names(said, doc.language), block
    return None


def in_standfirst(doc: Document) -> tuple[str, Block] | None:
    """The names behind the last sentence of the standfirst or of a first paragraph: "The pier closes. By Ann Field".

    A short paragraph may be nothing else.
    """
    first = itertools.islice(doc.with_role("body"), _FIRST)
    for block in (*doc.with_role("subheadline"), *first):
        stops = [stop.end() for stop in _STOP.finditer(block.text, max(0, len(block.text) - _LONGEST_LINE))]
        alone = block.kind == "paragraph" and len(block.text) <= _LONGEST_LINE
        for start in (0, *stops) if alone else stops:
            tail = block.text[start:].strip("() .")
            writers = parse_authors(tail, language=doc.language)
            if any(map(is_full_name, writers)) and header_lines.kind_of(tail, doc.language) == "byline":
                return printed_names(tail, doc.language), block
    return None


def _is_label(text: str, language: str | None) -> bool:
    """True for what announces an author, with or without a colon: "Author", "Autor:"."""
    return not strip_by(text.rstrip(" :") + ":", language)


def _is_person(names: str) -> bool:
    """True for words that begin with a given name and hold no genitive, as titles of other pages do."""
    return names.count(" ") > 0 and is_given_name(names.split()[0].casefold()) and _GENITIVE.search(names) is None
