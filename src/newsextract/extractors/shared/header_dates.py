"""The dates that an article prints in its header lines, with the labels that say what they are dates of."""

from __future__ import annotations

from typing import Final

from newsextract import languages
from newsextract.base import addresses
from newsextract.base.values import Value, value
from newsextract.extractors import evidence
from newsextract.extractors.shared.near_headline import FAR, nearness
from newsextract.grammar.bylines.beside_names import is_reading_time
from newsextract.grammar.dates.find_dates import find_dates, parse_date, reads_day_first, says_modified
from newsextract.model.document import Block, Document

_HEADER_LINES: Final = 40  # header lines looked at
_LONGEST_DATE_LINE: Final = 80  # characters of a date line that is kept raw though no date is understood in it


@value
class PrintedDate(Value):
    """A date as printed, its ISO form where it has one, and the block it stands in."""

    raw: str
    iso: str | None
    modified: bool
    block: Block


def printed_dates(doc: Document) -> list[PrintedDate]:
    """The dates of the date and byline lines, in order; a label alone on a line belongs to the next date."""
    language, order = doc.language, day_first(doc)
    found: list[PrintedDate] = []
    pending = False
    for distance, block in _near_headline_first(doc)[:_HEADER_LINES]:
        if any(one.iso for one in found) and distance == FAR and doc.source.kind == "text":
            break  # the days of other stories
        dates = find_dates(block.text, language=language, day_first=order)
        for one in dates:
            found.append(PrintedDate.of(one.raw, one.iso, one.modified or pending, block))
            pending = False
        if not dates:
            pending = says_modified(block.text, language)
            dated = any(c.isdigit() for c in block.text) and not is_reading_time(block.text, language)
            if dated and block.role == "date" and len(block.text) <= _LONGEST_DATE_LINE:
                found.append(PrintedDate(raw=block.text, iso=None, modified=pending, block=block))
    return found


def dates_as_of(doc: Document) -> list[PrintedDate]:
    """The dates of the version shown, in languages whose papers print such a date and often no other."""
    own = [languages.header_words(tag).AS_OF for tag in languages.headed(doc.language)]
    labels = tuple(label for one in own for label in one.split("|") if label)
    return [one for one in printed_dates(doc) if one.modified and one.block.text.casefold().startswith(labels)]


def dates_beside_headline(doc: Document) -> list[PrintedDate]:
    """Days in short lines around the headline that the page has put elsewhere than in its header, the nearest first;
    then the day with which the headline begins.

    For pages that give no other date: such a line can also be the day on which the page was read.
    """
    near, order = nearness(doc), day_first(doc)
    lines = sorted((near[n], n) for n in range(len(doc.blocks)) if near[n] != FAR)
    found: list[PrintedDate] = []
    for _, n in lines:
        block = doc.blocks[n]
        if len(block.text) > _LONGEST_DATE_LINE or block.role in _NO_HEADER:
            continue
        for one in find_dates(block.text, language=doc.language, day_first=order)[:1]:
            beside = block.text[: one.start] + block.text[one.end :]
            head = block.role == "headline"
            bare = sum(sign.isalpha() for sign in beside) <= _MOST_LETTERS_BESIDE
            whole = one.iso is not None and len(one.iso) >= _LETTERS_OF_A_DAY
            if whole and not one.modified and (one.start == 0 if head else bare):
                found.append(PrintedDate(raw=one.raw, iso=one.iso, modified=False, block=block))
    return sorted(found, key=lambda one: one.block.role == "headline")


_NO_HEADER: Final = ("body", "caption", "comment", "hidden")
_LETTERS_OF_A_DAY: Final = len("2024-05-03")
_MOST_LETTERS_BESIDE: Final = 40
"""Letters beside the date in such a line: a name, a section, how many have commented."""


def _near_headline_first(doc: Document) -> list[tuple[int, Block]]:
    """The date and byline lines, each with its ``nearness``, the nearest first."""
    near = nearness(doc)
    # A line that begins with a dash signs an embedded post.
    lines = [
        (near[n], n)
        for n, block in enumerate(doc.blocks)
        if block.role in ("date", "byline") and not block.text.startswith(("—", "–"))
    ]
    return [(distance, doc.blocks[n]) for distance, n in sorted(lines)]


def noted_iso(doc: Document, raw: str | None, name: str) -> str | None:
    """A date as printed in ISO 8601, with time and zone where they are stated; evidence says what it was made of.

    name  the field that holds it as printed
    """
    if raw is None:
        return None
    iso = parse_date(raw, language=doc.language, day_first=day_first(doc))
    evidence.note(f"{name} in ISO 8601", iso or raw, chosen=iso is not None)
    return iso


def day_first(doc: Document) -> bool | None:
    """How the article's place of origin reads 11/08/2023."""
    own = doc.language or ""
    stated = next((fact.value for fact in doc.facts("language")[:1] if fact.value[:2] == own[:2]), own)
    return reads_day_first(stated.replace("_", "-"), host(doc))


def host(doc: Document) -> str | None:
    """Host name of the article's address."""
    for address in [fact.value for fact in doc.facts("url")[:3]] + [doc.source.url or ""]:
        if name := addresses.host(address):
            return name
    return None
