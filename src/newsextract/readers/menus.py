"""What is plainly not the article is most of a page, and is read in one piece each: lists of nothing but links, and
blocks of links that stand beside the element that holds headline and text."""

from __future__ import annotations

import functools
import itertools
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


def core(root: Any) -> Any:
    """The one ``article`` or ``main`` element with the page's headings and nearly all its paragraphs, or ``None``."""
    whole = -1
    for tag in ("article", "main"):
        found = list(itertools.islice(root.iter(tag), 2))
        if len(found) != 1 or (_has_title(root) and not _has_title(found[0])):
            continue
        whole = _paragraphs(root) if whole < 0 else whole
        inside = _paragraphs(found[0])
        if inside >= FEWEST and inside >= MOST * whole:
            return found[0]
    return None


def _has_title(element: Any) -> bool:
    return next(element.iter("h1"), None) is not None


FEWEST, MOST = 4, 0.8  # paragraphs in that element, and their share of all on the page
_LONG = 60  # characters before the first link of a paragraph, or of all of it where it has none


def _paragraphs(element: Any) -> int:
    return sum(len(p.text or "") >= _LONG for p in element.iter("p"))


def beside(element: Any, *, behind: bool) -> str | None:
    """The words of an element outside the core, in one line; ``None`` for one that is looked at closer.

    Before the core stand labels of the article as well, so only what holds many links is taken whole there.
    """
    if not behind:
        anchors = element.iter("a")
        if next(itertools.islice(anchors, LEAST - 1, None), None) is None or _has_title(element):
            return None
    return " ".join(_text(element).split()) or None
