"""JSON-LD as pages really write it -> schema.org nodes of the article.

Of all nodes on a page, those that describe its own article are chosen, not those of stories that it links to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from newsextract.model.record_types import Issue
from newsextract.reading.stated.json_repair import parse_json

MAX_NODES: Final = 50_000
"""Objects looked at in one page."""
MOST_CHOSEN: Final = 20
"""Nodes that describe one article; a page with more repeats itself."""

_TYPE_CUT: Final = re.compile(r"[/#:]")
_QUERY: Final = re.compile(r"[?#]")
_SCHEME: Final = re.compile(r"^(?:https?:)?//(?:www\.)?")

Node = dict[str, Any]


def parse_scripts(scripts: list[str]) -> tuple[list[Any], list[Issue]]:
    """The values in a page's scripts, and what could not be read."""
    issues: list[Issue] = []
    tops: list[Any] = []
    for number, script in enumerate(scripts, 1):
        values, problem = parse_json(script)
        tops.extend(values)
        if problem:
            issues.append(Issue(extractor="metadata", error="JsonLd", message=f"JSON-LD script {number}: {problem}"))
    return tops, issues


def article_nodes(tops: list[Any], addresses: set[str]) -> tuple[list[tuple[Node, str]], dict[str, Node]]:
    """The nodes that describe the page's article, best first, each with the name of its kind of source.

    tops       what the page's scripts say
    addresses  the page's own addresses (``address_key``): of several articles the one that has one of them is meant

    Also gives the nodes by their ``@id``.
    """
    by_id = _index(tops)
    ranked: list[tuple[int, bool, int, Node]] = []
    for order, node in enumerate(_candidates(tops, by_id)):
        rank = type_rank(node)
        if rank is not None:
            ranked.append((rank, not (addresses & node_addresses(node)), order, node))
    ranked.sort(key=lambda one: one[:3])
    chosen: list[tuple[Node, str]] = []
    first: dict[str, Node] = {}
    for rank, _, _, node in ranked:
        label = _LABELS[rank]
        if first.setdefault(label, node) is node or _same_article(node, first[label]):
            chosen.append((node, label))
        if len(chosen) == MOST_CHOSEN:
            break
    return chosen, by_id


_LABELS: Final = ("json-ld", "json-ld", "json-ld other", "json-ld page")
_NEWS: Final = ("newsarticle", "liveblogposting")
_ARTICLES: Final = ("article", "posting", "report")
_OTHERS: Final = ("review", "creativework", "recipe", "interview", "product", "podcastepisode", "event")
_PAGES: Final = (
    *("webpage", "itempage", "videoobject", "imagegallery", "audioobject", "profilepage", "faqpage", "qapage"),
)


def type_names(node: Node) -> list[str]:
    """The node's types in lower case without the vocabulary's address."""
    types = node.get("@type", node.get("type"))
    listed = types if isinstance(types, list) else [types]
    return [_TYPE_CUT.split(one)[-1].lower() for one in listed[:10] if isinstance(one, str)]


def type_rank(node: Node) -> int | None:
    """0 news article, 1 other article, 2 other work, 3 page; ``None`` for what describes no article.

    A node without a type that has a headline counts as other work.
    """
    names = type_names(node)
    if not names:
        return 2 if "headline" in node else None
    ends = (_NEWS, _ARTICLES, _OTHERS, _PAGES)
    return next((rank for rank, words in enumerate(ends) if any(name.endswith(words) for name in names)), None)


def _candidates(tops: list[Any], by_id: dict[str, Node]) -> list[Node]:
    """Top-level nodes, members of @graph, and what these name as their main entity; not what lies deeper."""
    found: list[Node] = []
    stack = list(reversed(tops))
    seen: set[int] = set()
    while stack and len(found) < MAX_NODES:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(reversed(value))
        elif isinstance(value, dict) and id(value) not in seen:
            seen.add(id(value))
            value = resolve(value, by_id)
            found.append(value)
            stack.extend(value[key] for key in ("mainEntityOfPage", "mainEntity", "@graph") if key in value)
    return found


def every_node(tops: list[Any]) -> Iterator[Node]:
    """All nodes, wherever they lie, as far as ``MAX_NODES`` reaches."""
    stack = list(reversed(tops))
    budget = MAX_NODES
    while stack and budget:
        value = stack.pop()
        budget -= 1
        if isinstance(value, dict):
            yield value
        inside = value.values() if isinstance(value, dict) else reversed(value) if isinstance(value, list) else ()
        stack.extend(v for v in inside if isinstance(v, (dict, list)))


def _index(tops: list[Any]) -> dict[str, Node]:
    """Nodes by their ``@id``; of several the one that says most."""
    found: dict[str, Node] = {}
    for node in every_node(tops):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(found.get(name, {"@id": name})):
            found[name] = node
    return found


def resolve(value: Any, by_id: dict[str, Node]) -> Any:
    """A reference ({"@id": ...} and little else) replaced by the node that it names."""
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and len(value) <= 2:
        return by_id.get(value["@id"], value)
    return value


def node_addresses(node: Node) -> set[str]:
    """``address_key`` of every address that a node gives itself."""
    page = node.get("mainEntityOfPage")
    given = [node.get("url"), node.get("@id"), page]
    if isinstance(page, dict):
        given += [page.get("@id"), page.get("url")]
    return {address_key(one) for one in given if isinstance(one, str)} - {""}


def address_key(url: str) -> str:
    """An address for comparing: host and path in lower case, without scheme, www, query and final slash."""
    path = _QUERY.split(url.strip().lower()[:2000], maxsplit=1)[0]
    return _SCHEME.sub("", path).rstrip("/")


def _same_article(node: Node, other: Node) -> bool:
    mine, theirs = node.get("headline", node.get("name")), other.get("headline", other.get("name"))
    return (isinstance(mine, str) and mine == theirs) or bool(node_addresses(node) & node_addresses(other))
