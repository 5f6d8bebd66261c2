"""Microdata (itemscope, itemprop) of the page's article -> facts."""

from __future__ import annotations

from typing import Any, Final

from newsextract.reading.stated.clean_values import clean_text, clean_url
from newsextract.reading.stated.fact_list import Facts

MOST_PROPERTIES: Final = 500
"""Elements with itemprop that are looked at."""
MOST_LEVELS: Final = 60
"""Elements above one that are looked at for the nearest itemscope."""

_FIELDS: Final = {
    "headline": "headline",
    "alternativeheadline": "alternative_headline",
    "description": "description",
    "articlesection": "section",
    "datepublished": "date_published",
    "datemodified": "date_modified",
    "keywords": "keywords",
    "inlanguage": "language",
    "publisher": "publisher",
    "author": "author",
    "creator": "author",
    "dateline": "dateline",
}
_ARTICLE_TYPES: Final = ("article", "posting", "review", "report", "creativework", "webpage")


def add_microdata(facts: Facts, properties: list[Any], base: str | None, rank: int) -> None:
    """Note the properties of the first article that microdata describe; those of other items belong to other things.

    properties  the elements that have ``itemprop``, in their order
    """
    article: Any = None
    for element in properties[:MOST_PROPERTIES]:
        scope = _scope(element.getparent())
        names = (element.get("itemprop") or "").lower().split()[:5]
        if scope is not None and _is_article(scope):
            if article is None and "headline" in names:
                article = scope
            if article is not None and scope is not article:
                continue
            for name in names:
                _add(facts, name, element, base, rank)
        elif scope is None:
            for name in names:
                if name in ("headline", "datepublished", "datemodified", "author"):
                    _add(facts, name, element, base, rank + 1)
        elif "name" in names and (owner := _owner(scope, article)):
            kind = "organisation" if "organi" in (scope.get("itemtype") or "").lower() else "person"
            url = clean_url(element.get("href") or "", base) if element.get("href") else None
            facts.add(owner, _value(element), "microdata", rank, kind=kind if owner == "author" else None, url=url)


def _add(facts: Facts, name: str, element: Any, base: str | None, rank: int) -> None:
    field = _FIELDS.get(name)
    if field is None or element.get("itemscope") is not None:  # a scope's own value is the name inside it
        return
    facts.add(field, _value(element), "microdata", rank)


def _owner(scope: Any, article: Any) -> str | None:
    """The field that a person or organisation stands for, when it belongs to the article."""
    field = _FIELDS.get((scope.get("itemprop") or "").lower())
    if field not in ("author", "publisher"):
        return None
    outer = _scope(scope.getparent())
    mine = outer is article if article is not None else outer is None or _is_article(outer)
    return field if mine else None


def _scope(element: Any) -> Any:
    for _ in range(MOST_LEVELS):
        if element is None or element.get("itemscope") is not None:
            return element
        element = element.getparent()
    return None


def _is_article(scope: Any) -> bool:
    kind = (scope.get("itemtype") or "").lower().rstrip("/")
    return any(kind.endswith(word) for word in _ARTICLE_TYPES)


def _value(element: Any) -> str:
    stated = element.get("content") or element.get("datetime")
    if stated:
        return str(stated)
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(part)
        length += len(part)
        if length > 1000:
            break
    return clean_text("".join(parts), 1000)
