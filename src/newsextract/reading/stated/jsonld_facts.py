"""One JSON-LD node -> facts. Every property may be text, a number, a node, a reference, or a list of these."""

from __future__ import annotations

from typing import Any, Final

from newsextract.reading.stated.fact_list import Facts
from newsextract.reading.stated.jsonld import Node, resolve, type_names

_TEXTS: Final = {
    "headline": "headline",
    "alternativeHeadline": "alternative_headline",
    "description": "description",
    "articleSection": "section",
    "genre": "genre",
    "dateline": "dateline",
    "datePublished": "date_published",
    "dateModified": "date_modified",
    "inLanguage": "language",
    "isAccessibleForFree": "is_accessible_for_free",
}
_NAMES: Final = ("name", "@value", "title", "text", "alternateName")
_MOST_ITEMS: Final = 100  # values of one property
LONGEST_BODY: Final = 1_000_000
"""Characters of ``articleBody`` that are read."""


def add_node(facts: Facts, node: Node, by_id: dict[str, Node], base: str | None, source: str, rank: int) -> None:
    """Note what a node says of the article; ``rank`` is that of its kind of source."""
    for property_, field in _TEXTS.items():
        for value in _items(node.get(property_), by_id):
            facts.add(field, _word(value), source, rank)
    if not _items(node.get("headline"), by_id):
        for value in _items(node.get("name"), by_id):
            facts.add("headline", _word(value), source, rank)
    for number, property_ in enumerate(("dateCreated", "uploadDate")):
        for value in _items(node.get(property_), by_id):
            facts.add("date_published", _word(value), f"{source} {property_}", rank + 1 + number)
    for property_ in ("author", "creator", "contributor"):
        if _add_authors(facts, node.get(property_), by_id, source, rank):
            break
    for value in _items(node.get("publisher"), by_id):
        facts.add("publisher", _word(value), source, rank)
    for value in _items(node.get("keywords"), by_id):
        word = _word(value)
        if isinstance(word, str):
            facts.add_many("keywords", word.split(","), source, rank)
    _add_addresses(facts, node, by_id, base, source, rank)
    for property_ in ("contentLocation", "locationCreated", "spatialCoverage"):
        for value in _items(node.get(property_), by_id):
            facts.add("location", _word(value), source, rank)
    for value in _items(node.get("articleBody"), by_id):
        facts.add("article_body", value, source, rank, limit=LONGEST_BODY)
    facts.add_many("type", type_names(node), source, rank)


def _add_addresses(facts: Facts, node: Node, by_id: dict[str, Node], base: str | None, source: str, rank: int) -> None:
    for property_ in ("url", "mainEntityOfPage"):
        for value in _items(node.get(property_), by_id):
            address = value.get("url", value.get("@id")) if isinstance(value, dict) else value
            facts.add_url("url", address, source, rank + 60, base)  # after the page's link rel=canonical
    for property_ in ("image", "thumbnailUrl"):
        for value in _items(node.get(property_), by_id):
            address = value.get("url", value.get("contentUrl")) if isinstance(value, dict) else value
            for one in _items(address, by_id):
                facts.add_url("image", one, source, rank, base)


def _add_authors(facts: Facts, value: Any, by_id: dict[str, Node], source: str, rank: int) -> bool:
    found = False
    for one in _items(value, by_id):
        names: list[Any] = [one]
        kind = url = None
        if isinstance(one, dict):
            types = type_names(one)
            kind = "person" if "person" in types else "organisation" if any("organi" in t for t in types) else None
            address = next((a for a in _items(one.get("url", one.get("sameAs")), by_id) if isinstance(a, str)), None)
            url = address[:2000] if address and address.startswith(("http://", "https://")) else None
            names = _items(one.get("name"), by_id) or [_full_name(one)]
        for name in names:
            word = _word(name)
            if isinstance(word, str) and word.strip():
                facts.add("author", word, source, rank, kind=kind, url=url)
                found = True
    return found


def _full_name(person: Node) -> str:
    parts = (person.get("givenName"), person.get("familyName"))
    return " ".join(part for part in parts if isinstance(part, str))


def _items(value: Any, by_id: dict[str, Node]) -> list[Any]:
    """A property's values: one becomes a list of one, lists in lists are opened, references resolved."""
    out: list[Any] = []
    stack = [value]
    while stack and len(out) < _MOST_ITEMS:
        one = stack.pop()
        if isinstance(one, list):
            stack.extend(reversed(one[:_MOST_ITEMS]))
        elif isinstance(one, dict):
            listed = one.get("@list", one.get("itemListElement")) if "name" not in one else None
            if isinstance(listed, list):
                stack.extend(reversed(listed[:_MOST_ITEMS]))
            else:
                out.append(resolve(one, by_id))
        elif one is not None and one != "":
            out.append(one)
    return out


def _word(value: Any) -> Any:
    """What a value says: of a node its name or ``@value``, of everything else itself."""
    for _ in range(3):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = next((value[key] for key in _NAMES if key in value), None)
        else:
            break
    return value
