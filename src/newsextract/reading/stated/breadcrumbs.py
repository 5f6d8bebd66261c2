"""Where a page stands in its site, as its JSON-LD says (schema.org BreadcrumbList)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsextract.reading.stated.jsonld import every_node, type_names

MOST_STEPS: Final = 10
LONGEST_STEP: Final = 60
"""Characters of a step; the last one of many lists is the article's title."""


def breadcrumbs(nodes: list[Any]) -> Iterator[str]:
    """The names of each list's steps, joined by " > ", without the title of the article."""
    for node in every_node(nodes):
        if "breadcrumblist" not in type_names(node):
            continue
        steps = node.get("itemListElement")
        names = [_name(step) for step in steps[:MOST_STEPS]] if isinstance(steps, list) else []
        short = [name for name in names if name and len(name) <= LONGEST_STEP]
        if short:
            yield " > ".join(short)


def _name(step: Any) -> str:
    if not isinstance(step, dict):
        return ""
    item = step.get("item")
    name = step.get("name") or (item.get("name") if isinstance(item, dict) else None)
    return " ".join(name.split()) if isinstance(name, str) else ""
