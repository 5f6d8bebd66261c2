"""Boxes of points that are no list element: a title such as "Key points", then a paragraph for each point."""

from __future__ import annotations

import functools
from typing import Final

from newsextract import languages
from newsextract.reading.markup.nodes import Node, Raw

LONGEST_TITLE: Final = 40
"""Characters of such a title."""
FEWEST_POINTS: Final = 2
"""Paragraphs below the title."""
MOST_POINTS: Final = 10
"""The same, at most; a container with more is the article."""
LONGEST_POINT: Final = 300
"""Characters of a point."""
_POINTS: Final = ("list_item", "paragraph")
LEVELS_ABOVE: Final = 4
"""Containers above a title that can be its box."""
LEVEL: Final = 3
"""Level as a heading of a title of points that is a paragraph: one below that of a crosshead."""


def mark_points(raws: list[Raw], group: int) -> None:
    """Make list items of the paragraphs in a box with such a title.

    group  a number above those of all lists so far
    """
    for raw in raws:
        if raw.size > LONGEST_TITLE or raw.kind not in ("paragraph", "heading") or not is_title(raw.text):
            continue
        box = _box_below(raw)
        if box is None:
            continue
        points = raws[raw.number + 1 : box.stop]
        if all(one.kind == "paragraph" and one.size <= LONGEST_POINT and 2 * one.linked <= one.size for one in points):
            group += 1
            raw.kind, raw.level = "heading", raw.level or LEVEL
            for one in points:
                one.kind, one.level, one.group = "list_item", 1, group


def holds_points(raws: list[Raw], node: Node) -> bool:
    """True for a container of such a title and its points alone, as a list or not, without links."""
    if not FEWEST_POINTS < node.stop - node.start <= MOST_POINTS + 1:
        return False
    title, points = raws[node.start], raws[node.start + 1 : node.stop]
    if title.size > LONGEST_TITLE or not is_title(title.text):
        return False
    return all(one.kind in _POINTS and one.size <= LONGEST_POINT and not one.linked for one in points)


def _box_below(title: Raw) -> Node | None:
    """The smallest container around a title with paragraphs behind it, where it holds little else."""
    node: Node | None = title.node
    for _ in range(LEVELS_ABOVE):
        if node is None or node.tag in ("body", "article", "main", "html"):
            return None
        behind = node.stop - title.number - 1
        if behind >= FEWEST_POINTS:
            return node if behind <= MOST_POINTS and title.number - node.start <= 1 else None
        node = node.parent
    return None


def is_title(text: str) -> bool:
    """True for the title of a box of points, in any language: "Key points", "Auf einen Blick"."""
    return text.strip(" :.-–—*•").casefold().replace("’", "'") in _titles()


@functools.cache
def _titles() -> frozenset[str]:
    """The titles in all languages: which one the page is in is not known yet."""
    known = languages.known(None)
    every = dict.fromkeys((*known, "en", "de", "fr", "es", "it", "nl", "pt"))
    return frozenset(title for tag in every for title in languages.words(tag).BOX_TITLE.split("|")) - _LOOSE


# Words that head a section of running text as well.
_LOOSE: Final = frozenset(
    ("summary", "in summary", "in short", "in brief", "the facts", "the basics", "the bottom line")
)
