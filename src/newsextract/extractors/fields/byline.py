"""Byline: who wrote the article, as printed."""

from __future__ import annotations

from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.header_names import letters, printed_names, stated_letters
from newsextract.grammar.bylines.beside_names import names_alone
from newsextract.grammar.bylines.byline_parts import parse_authors
from newsextract.grammar.dates.find_dates import find_dates
from newsextract.model.document import Document
from newsextract.speech.lone_names import is_persons_name

_LONGEST_LINE = 200  # a longer line is running text

Candidate = tuple[tuple[bool, bool, bool], str, str]
"""How bad a line is (no person, no stated name, above the headline), its names as printed, its place."""


@extractor
def byline(doc: Document) -> str | None:
    """The names as printed, without "By", dates and reading times."""
    known = stated_letters(doc)
    people = [letters(fact.value) for fact in doc.facts("author") if " " in fact.value and fact.kind != "organisation"]
    found: list[Candidate] = []
    headline = next((number for number, block in enumerate(doc.blocks) if block.role == "headline"), 0)
    numbers: list[int] = []
    for number, block in enumerate(doc.blocks):
        if block.role != "byline":
            continue
        names = _without_contacts(_spaced(printed_names(block.text, doc.language), doc))
        # The whole line is asked: "Photographs by Ann Field" names nobody who wrote. A date in it is no name.
        line = names_alone(block.text, doc.language)
        for date in reversed(find_dates(line, language=doc.language)):
            line = f"{line[: date.start]} | {line[date.end :]}"
        writes = parse_authors(block.text, language=doc.language) or parse_authors(line, language=doc.language)
        if names and len(block.text) <= _LONGEST_LINE and writes:
            line = letters(names)
            person = any(one.kind == "person" and " " in one.name for one in writes)
            person = person or any(one in line for one in people)
            unstated = not any(name in line for name in known)
            found.append(((not person, unstated, number < headline), names, block.place))
            numbers.append(number)
    # of several lines one with a person, then one with a stated name, then one below the headline
    best = min(found, key=lambda one: one[0], default=None)
    for one in found:
        evidence.note("byline block", one[1], one[2], chosen=one is best)
    if best is None or doc.source.kind == "text":  # below an author a text names who took the pictures, unlabelled
        return best[1] if best else None
    return _with_next(found, numbers, found.index(best), people)


def _with_next(found: list[Candidate], numbers: list[int], first: int, people: list[str]) -> str:
    """The names of a line, and those of the lines right below that are one person's name each.

    numbers  of the blocks of these lines
    people   whom the page states as its authors, as ``letters``
    """
    (nobody, *_), text, _ = found[first]
    names = [text]
    if nobody:
        return text
    for line in range(first + 1, len(found)):
        (nobody, *_), text, _ = found[line]
        if nobody or numbers[line] > numbers[line - 1] + BLOCKS_OF_NAME:
            break
        if not (letters(text) in people if people else is_persons_name(text)):
            break
        if not any(letters(one) in letters(text) or letters(text) in letters(one) for one in names):
            names.append(text)
    return ", ".join(names)


BLOCKS_OF_NAME = 2
"""Blocks of a name and its address; behind them the next name stands."""


def _without_contacts(names: str) -> str:
    """A line of parts between bars without those from an e-mail address or handle on: "Ann Field | ann@a.example"."""
    parts = names.split(" | ")
    first = next((n for n, part in enumerate(parts) if "@" in part), len(parts))
    return " | ".join(parts[:first]) or names


def _spaced(names: str, doc: Document) -> str:
    """A line whose parts stand together without a space ("Ann FieldReporter"), parted after the stated name."""
    for fact in doc.facts("author")[:20]:
        end = names.find(fact.value) + len(fact.value)
        if " " in fact.value and end >= len(fact.value) and names[end : end + 1].isupper():
            names = f"{names[:end]} {names[end:]}"
    return names
