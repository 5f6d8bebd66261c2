"""Authors: the people or bodies of the byline, with what the page states about them."""

from __future__ import annotations

from newsextract import evidence
from newsextract.byline_words import fold
from newsextract.document import Document
from newsextract.fields import Author
from newsextract.names import parse_authors
from newsextract.registry import extractor


@extractor
def authors(doc: Document, byline: str | None, publisher: str | None) -> list[Author]:
    """Who wrote the article: people, or else the agency, desk or body that signs it."""
    houses = {fold(name) for name in (publisher, *(fact.value for fact in doc.facts("publisher"))) if name}
    groups: list[tuple[str, list[Author]]] = []
    if byline:
        groups.append(("byline", _with_links(doc, parse_authors(byline, language=doc.language, houses=houses))))
    by_source: dict[str, list[Author]] = {}
    for fact in doc.facts("author"):
        found = parse_authors(fact.value, language=doc.language, kind=fact.kind, url=fact.url, houses=houses)
        by_source.setdefault(fact.source, []).extend(found)
    groups += [(source, _each_once(found)) for source, found in by_source.items()]
    groups = [(source, found) for source, found in groups if found]
    best = _choose(groups)
    for source, found in groups:
        evidence.note(source, ", ".join(one.name for one in found), chosen=(source, found) == best)
    return _completed(best[1], groups) if best else []


def _choose(groups: list[tuple[str, list[Author]]]) -> tuple[str, list[Author]] | None:
    """The printed byline where it names people, or else the best source that does; without people, the first."""
    people = [group for group in groups if any(one.kind == "person" for one in group[1])]
    return next(iter(people or groups), None)


def _completed(chosen: list[Author], groups: list[tuple[str, list[Author]]]) -> list[Author]:
    """The chosen authors with the address, and for capitals the letters, that another source has for the same name."""
    known: dict[str, list[Author]] = {}
    for _, found in groups:
        for one in found:
            known.setdefault(fold(one.name), []).append(one)
    out: list[Author] = []
    for one in chosen:
        same = known[fold(one.name)]
        name = one.name
        if name.isupper():
            name = next((other.name for other in same if not other.name.isupper()), name)
        out.append(Author(name=name, kind=one.kind, url=next((other.url for other in same if other.url), None)))
    return out


def _with_links(doc: Document, found: list[Author]) -> list[Author]:
    pages = {fold(link.text): link.url for block in doc.with_role("byline") for link in block.links}
    return [Author(name=one.name, kind=one.kind, url=pages.get(fold(one.name))) for one in found]


def _each_once(found: list[Author]) -> list[Author]:
    return list({fold(one.name): one for one in reversed(found)}.values())[::-1]
