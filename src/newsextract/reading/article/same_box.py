"""Whether two blocks of a page stand in one box: their containers meet within a few levels."""

from __future__ import annotations

from typing import Final

from newsextract.reading.markup.nodes import Node

BOX_LEVELS: Final = 3
"""Containers from a block up that can be the box that it shares with the headline."""
DATED_LEVELS: Final = 6
"""The same for a block that its class names a date, or its author's name: blogs put the posts of a day into a box."""


def same_box(node: Node, other: Node, levels: int = BOX_LEVELS) -> bool:
    """True when the containers of two blocks meet within a few levels."""
    mine: set[int] = set()
    here: Node | None = node
    for _ in range(levels):
        if here is None:
            break
        mine.add(here.index)
        here = here.parent
    here = other
    for _ in range(levels):
        if here is None or here.tag in ("body", "main"):
            return False
        if here.index in mine:
            return True
        here = here.parent
    return False
