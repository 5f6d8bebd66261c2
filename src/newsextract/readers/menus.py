"""Lists of nothing but links, which are a third of a page: each is read in one piece, and not item by item."""

from __future__ import annotations

import functools
from typing import Any

from lxml import etree

TAGS = frozenset(("nav", "ul", "ol", "menu"))
DEEPEST = 4  # lists within lists that are looked at: each look reads all that is below
LEAST = 6  # links of such a list; breadcrumbs and tags have fewer, and their words count
NEARLY_ALL = 0.9  # of its letters stand in links
_TEXT = ("p", "h1", "h2", "h3", "article", "blockquote", "table")  # what an article could be in, all the same
_BETWEEN = " | "
_text = functools.partial(etree.tostring, method="text", encoding="unicode", with_tail=False)


def links(element: Any) -> str | None:
    """The words of the links of a menu, in one line; ``None`` for an element that can hold anything else."""
    anchors = list(element.iter("a"))
    if len(anchors) < LEAST or next(element.iter(*_TEXT), None) is not None:
        return None
    words = [" ".join(text.split()) for a in anchors if (text := _text(a) if len(a) else a.text)]
    linked = sum(map(len, words))
    if not linked or linked < NEARLY_ALL * len(" ".join(_text(element).split())):
        return None
    return _BETWEEN.join(filter(None, words))
