"""What is plainly not the article is most of a page, and is read in one piece each: lists of nothing but links, and
blocks of links that stand beside the element that holds headline and text."""

from __future__ import annotations

import functools
from typing import Any, Final, cast

from lxml import etree

from newsextract.reading.markup import class_marks

TAGS: Final = frozenset(("nav", "ul", "ol", "menu"))
DEEPEST: Final = 4  # levels of lists, or of elements outside the core, that are looked at: each look reads all below
LEAST: Final = 6  # links of such a list; breadcrumbs and tags have fewer, and their words count
NEARLY_ALL: Final = 0.9  # of its letters stand in links
_TEXT: Final = ("p", "h1", "h2", "h3", "article", "blockquote", "table")  # what an article could be in, all the same
_BETWEEN: Final = " | "
_text: Final = functools.partial(etree.tostring, method="text", encoding="unicode", with_tail=False)
_UNSEEN: Final = ("script", "style", "noscript", "template")
_WORDS: Final = etree.XPath("descendant::text()", smart_strings=False)
_SEEN: Final = etree.XPath(  # slower
    f"descendant::text()[not(parent::{' or parent::'.join(_UNSEEN)})]", smart_strings=False
)
# No element is made in Python for what these look at, which would be most of their cost.
_has_many: Final = etree.XPath(f"boolean(descendant::a[{LEAST}])")
_has_point: Final = etree.XPath("boolean(descendant-or-self::li[not(descendant::a)])")


def links(element: Any) -> str | None:
    """The words of a menu, in one line; ``None`` for an element that can hold anything else than links."""
    if not _has_many(element) or next(element.iter(*_TEXT), None) is not None:
        return None
    if _has_point(element):
        return None
    anchors: list[Any] = list(element.iter("a"))
    words = [" ".join(text.split()) for a in anchors if (text := _text(a) if len(a) else a.text)]
    linked, whole = sum(map(len, words)), len(" ".join(_text(element).split()))
    if not linked or linked < NEARLY_ALL * whole:
        return None
    if linked + len(anchors) < whole:  # something stands between the links: dates, counts
        return _squeezed(element)
    return _BETWEEN.join(filter(None, words))


def _squeezed(element: Any) -> str:
    words = _WORDS if next(element.iter(*_UNSEEN), None) is None else _SEEN
    return " ".join(" ".join(cast(list[str], words(element))).split())


def core(root: Any) -> Any:
    """The one ``article`` or ``main`` element with the page's h1 and nearly all its paragraphs, or ``None``."""
    found: dict[str, list[Any]] = {"article": [], "main": [], "h1": [], "p": []}
    for element in root.iter(*found):
        found[element.tag].append(element)
    lone = [found[tag][0] for tag in ("article", "main") if len(found[tag]) == 1]
    if lone and found["h1"]:
        lone = [element for element in lone if _has_title(element)]
    if lone:
        whole = {paragraph for paragraph in found["p"] if len(paragraph.text or "") >= _LONG}
        for element in lone:
            inside = sum(paragraph in whole for paragraph in element.iter("p"))
            if inside >= FEWEST and inside >= MOST * len(whole):
                return element
    return None


def _has_title(element: Any) -> bool:
    return next(element.iter("h1"), None) is not None


FEWEST: Final = 4  # paragraphs in that element
MOST: Final = 0.8  # of all paragraphs on the page
_LONG: Final = 60  # characters before the first element inside a paragraph, or of all of one that holds none


def beside(element: Any, mark: int, *, behind: bool) -> str | None:
    """The words of an element outside the core that says of itself that it is no article, or is a list of links.

    ``None`` for one that is looked at closer: other parts of the article, its pictures and labels stand there too.
    Before the core only what holds many links, and cannot hold a byline or a standfirst, is taken whole.
    """
    says_so = mark & (class_marks.NEGATIVE if behind else _NO_LABELS)
    if says_so and (behind or _has_many(element)) and not _has_title(element):
        return _squeezed(element) or None
    return links(element)


_NO_LABELS: Final = (
    class_marks.NAV | class_marks.COMMENT | class_marks.AD | class_marks.SIGNUP | class_marks.POPUP | class_marks.FORM
)
