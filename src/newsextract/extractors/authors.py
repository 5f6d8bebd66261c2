"""Authors: the people or bodies of the byline, with what the page states about them."""

from __future__ import annotations

from newsextract import evidence
from newsextract.byline_words import fold
from newsextract.document import Document
from newsextract.fields import Author
from newsextract.names import parse_authors
from newsextract.registry import extractor

_SHORT = 4  # letters; a shorter name is found in any line


@extractor
def authors(doc: Document, byline: str | None, publisher: str | None) -> list[Author]:
    """Who wrote the article: people, or else the agency, desk or body that signs it."""
    houses = {fold(name) for name in (publisher, *(fact.value for fact in doc.facts("publisher"))) if name}
    printed = parse_authors(byline, language=doc.language, houses=houses) if byline else []
    stated = _stated(doc, houses)
    rule, chosen = _choose(doc, printed, stated)
    if chosen:
        evidence.note(rule, _names(chosen))
    for source, found in [("byline", printed), *stated]:
        if found and source != rule:
            evidence.note(source, _names(found), chosen=False)
    return _completed(doc, chosen, stated)


def _stated(doc: Document, houses: set[str]) -> list[tuple[str, list[Author]]]:
    """The authors that each source states, best source first."""
    by_source: dict[str, dict[str, Author]] = {}
    for fact in doc.facts("author"):
        for one in parse_authors(fact.value, language=doc.language, kind=fact.kind, url=fact.url, houses=houses):
            by_source.setdefault(fact.source, {}).setdefault(fold(one.name), one)
    return [(source, list(found.values())) for source, found in by_source.items()]


def _choose(
    doc: Document, printed: list[Author], stated: list[tuple[str, list[Author]]]
) -> tuple[str, list[Author]]:
    """(rule, authors): the printed people, whose names a source that states them too knows best.

    Who is stated but not printed edited or illustrated; without print, the best source that names people decides.
    """
    lines = _letters(" ".join(block.text for block in doc.with_role("byline")))
    for source, found in stated:
        known = [one for one in found if len(_letters(one.name)) > _SHORT and _letters(one.name) in lines]
        if any(one.kind == "person" for one in known):
            return f"byline and {source}", _in_order(known + _others(printed, known), lines)
    for source, found in [("byline", printed), *stated]:
        if any(one.kind == "person" for one in found):
            return source, found
    return next(((source, found) for source, found in [("byline", printed), *stated] if found), ("", []))


def _others(printed: list[Author], known: list[Author]) -> list[Author]:
    """Printed people of whose name no part is known."""
    words = {word for one in known for word in fold(one.name).split()}
    letters = [_letters(one.name) for one in known]
    return [
        one
        for one in printed
        if one.kind == "person"
        and words.isdisjoint(fold(one.name).split())
        and not any(name in _letters(one.name) for name in letters)
    ]


def _in_order(found: list[Author], lines: str) -> list[Author]:
    return sorted(found, key=lambda one: lines.find(_letters(one.name)))


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
        out.append(Author(name=name, kind=one.kind, url=url))
    return out


def _letters(text: str) -> str:
    """Letters and digits only, in lower case: printed lines lose the spaces between their parts."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _names(found: list[Author]) -> str:
    return ", ".join(one.name for one in found)
