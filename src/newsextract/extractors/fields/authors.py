"""Authors: the people or bodies of the byline, with what the page states about them."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.header_names import LONGEST_CHANCE_NAME, letters, printed_names
from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors
from newsextract.grammar.bylines.byline_words import fold, is_agency, is_house, words
from newsextract.model.document import Document
from newsextract.model.record_types import Author, Dateline

_WEAK = ("rel author", "json-ld page", "json-ld other", "article:author")
# What these name may be the author of another item, or an account of the house: what is printed goes first.
_OF_A_PART = "microdata"
# Whom this names may have made no more than a picture of the article: a person's printed name goes first.

_LONGEST_REPORTING_LINE = 300  # characters
_LONGEST_LABEL = 2  # words of "Contributions from", whose names stand in the next line
_MOST_AUTHORS_BY_REL = 3  # more names with rel=author sign the teasers of other stories


@functools.cache
def _desks(tags: tuple[str, ...]) -> frozenset[str]:
    """Words for those who edit, in some languages."""
    return frozenset(word for tag in tags for word in languages.header_words(tag).BYLINE_DESK.split("|"))


def _house_alone(one: Author, houses: Collection[str]) -> Author:
    """The house without its agencies: "coast.example" of "coast.example/agencies"."""
    house, slash, _ = one.name.partition("/")
    return one.but(name=house) if slash and fold(house) in houses else one


@extractor
def authors(doc: Document, byline: str | None, publisher: str | None, dateline: Dateline | None) -> list[Author]:
    """Who wrote the article: people, or else the agency, desk or body that signs it."""
    houses = {fold(name) for name in (publisher, *(fact.value for fact in doc.facts("publisher"))) if name}
    printed = parse_authors(byline, language=doc.language, houses=houses) if byline else []
    printed = [_house_alone(one, houses) for one in printed if one.name not in _desks(languages.headed(doc.language))]
    stated = _stated(doc, houses)
    rule, chosen = _choose(doc, printed, stated, houses)
    if not any(one.kind == "person" for one in chosen) and (reporters := _reporters(doc)):
        rule, chosen = "reporting line", reporters
    if all(one.kind == "organisation" and is_house(one.name, houses) for one in chosen) and dateline:
        wired = [one for one in parse_authors(dateline.agency or "", language=doc.language) if is_agency(one.name)]
        rule, chosen = ("dateline", wired) if wired else (rule, chosen)
    if chosen:
        evidence.note(rule, _names(chosen))
    for source, found in [("byline", printed), *stated]:
        if found and source != rule:
            evidence.note(source, _names(found), chosen=False)
    return _completed(doc, chosen, stated)


def _reporters(doc: Document) -> list[Author]:
    """The people of the line that ends an agency's story: "Reporting by Ann Field in Leeds; Editing by Bo Lund"."""
    opening, other_work = _reporting_line(languages.headed(doc.language))
    for block in reversed(doc.blocks):
        found = opening.match(block.text) if len(block.text) <= _LONGEST_REPORTING_LINE else None
        if found:
            names = other_work.split(block.text[found.end() :].rstrip(" .)"), maxsplit=1)[0]
            return [one for one in parse_authors(names, language=doc.language) if one.kind == "person"]
    return []


@functools.lru_cache(maxsize=32)
def _reporting_line(tags: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How that line begins, and where its reporters end: "...; Editing by Bo Lund", "..., writing by Bo Lund"."""
    known = [languages.header_words(tag) for tag in tags]
    openings = "|".join(one.REPORTED_BY for one in known if one.REPORTED_BY)
    others = "|".join(one.OTHER_WORK_BY for one in known if one.OTHER_WORK_BY)
    joining = "|".join(one.BYLINE_AND for one in known)
    return (
        pattern(rf"[ (—–-]*(?:{openings}) ", re.I),
        # no full stop of an initial: "Ann J. Field"
        pattern(rf";\s|(?<=\w\w)\.\s|,? (?:(?:{joining}) )?(?:{others}) ", re.I),
    )


def _stated(doc: Document, houses: set[str]) -> list[tuple[str, list[Author]]]:
    """The authors that each source states, best source first."""
    by_source: dict[str, dict[str, Author]] = {}
    for fact in doc.facts("author"):
        for one in parse_authors(fact.value, language=doc.language, kind=fact.kind, url=fact.url, houses=houses):
            by_source.setdefault(fact.source, {}).setdefault(fold(one.name), one)
    return [(source, list(found.values())) for source, found in by_source.items()]


def _choose(
    doc: Document, printed: list[Author], stated: list[tuple[str, list[Author]]], houses: set[str]
) -> tuple[str, list[Author]]:
    """(rule, authors): stated people whose names are printed, and who is printed beside them.

    Who is stated but not printed edited or illustrated. Where no stated name is printed, the best source decides:
    a line that looks like a byline may belong to another story of the page.
    """
    lines = list(_writing(doc))
    whole = letters(" ".join(lines))
    for source, found in stated:
        known = [one for one in found if len(letters(one.name)) > LONGEST_CHANCE_NAME and letters(one.name) in whole]
        if any(one.kind == "person" for one in known):
            beside = [one for line in lines for one in _beside(line, known, doc.language, houses)]
            every = {fold(one.name): one for one in known + beside}
            return f"byline and {source}", sorted(every.values(), key=lambda one: whole.find(letters(one.name)))
    person = any(map(is_full_name, printed))
    strong = [one for one in stated if not (_is_weak(*one) or (person and one[0] == _OF_A_PART))]
    weak = [one for one in stated if one not in strong and len(one[1]) <= _MOST_AUTHORS_BY_REL]
    groups = [(source, found) for source, found in [*strong, ("byline", printed), *weak] if found]
    people = [group for group in groups if any(one.kind == "person" for one in group[1])]
    if people:
        return next((group for group in people if any(map(is_full_name, group[1]))), people[0])
    return ("byline", printed) if printed else groups[0] if groups else ("", [])


def _is_weak(source: str, found: list[Author]) -> bool:
    """True for a source that may mean something else, and for names of accounts ("newsroom7", "annfield")."""
    return source in _WEAK or all(" " not in one.name and one.name.islower() for one in found)


def _writing(doc: Document) -> Iterator[str]:
    """The lines of the byline without those for other work: "Photography by Ann Field", and whoever stands behind
    "Contributions from"."""
    other = words(languages.headed(doc.language)).not_writing
    named = False
    for block in doc.with_role("byline"):
        terms = block.text.casefold().replace(":", " ").split()
        if terms and terms[0] in other:
            named = len(terms) <= _LONGEST_LABEL
        elif named:
            named = False
        else:
            yield block.text


def _beside(line: str, known: list[Author], language: str | None, houses: set[str]) -> list[Author]:
    """The people and agencies of a line that names one of the known authors, of whose own names no part is known."""
    here = letters(line)
    names = [letters(one.name) for one in known]
    if not any(name in here for name in names):
        return []
    parts = {word for one in known for word in fold(one.name).split()}
    return [
        one
        for one in parse_authors(printed_names(line, language), language=language, houses=houses)
        if (one.kind == "person" or is_agency(one.name))
        and parts.isdisjoint(fold(one.name).split())
        and not any(name in letters(one.name) for name in names)
    ]


def _completed(doc: Document, chosen: list[Author], stated: list[tuple[str, list[Author]]]) -> list[Author]:
    """The chosen authors with the address, and for capitals the letters, that another source has for the same name."""
    pages = {fold(link.text): link.url for block in doc.with_role("byline") for link in block.links}
    out: list[Author] = []
    for one in chosen:
        same = [other for _, found in stated for other in found if fold(other.name) == fold(one.name)]
        name = one.name
        if name.isupper():
            name = next((other.name for other in same if not other.name.isupper()), name)
        url = one.url or next((other.url for other in same if other.url), None) or pages.get(fold(one.name))
        out.append(Author.of(name, one.kind, url))
    return out


def _names(found: list[Author]) -> str:
    return ", ".join(one.name for one in found)
