"""Parts of a page that are plainly not the article, each read as one block: lists of nothing but links, and what
stands beside the core, the element that holds headline and text.

They are most of a page, and walking through them is slow.
"""

from __future__ import annotations

import functools
from typing import Any, Final, cast

from lxml import etree

from newsextract.reading.markup import marks

TAGS: Final = frozenset(("nav", "ul", "ol", "menu"))
MOST_LEVELS: Final = 4
"""Levels of lists, or of elements outside the core, that are looked at: each look reads all that is below."""
FEWEST_LINKS: Final = 6
"""Links of such a list; breadcrumbs and tags have fewer, and their words count."""
LINK_TEXT_SHARE: Final = 0.9
"""Share of its letters that stand in links."""
FEWEST_CORE_PARAGRAPHS: Final = 4
"""Paragraphs in the core."""
CORE_PARAGRAPH_SHARE: Final = 0.8
"""Share of all paragraphs of the page that stand in the core."""
_LONG_PARAGRAPH: Final = 60  # characters before its first element of a paragraph that counts here
_TEXT: Final = ("p", "h1", "h2", "h3", "article", "blockquote", "table")  # a list with one of them may hold an article
_BETWEEN: Final = " | "
_text: Final = functools.partial(etree.tostring, method="text", encoding="unicode", with_tail=False)
_UNSEEN: Final = ("script", "style", "noscript", "template")
_WORDS: Final = etree.XPath("descendant::text()", smart_strings=False)
_SEEN: Final = etree.XPath(  # slower than _WORDS
    f"descendant-or-self::*[not(self::{' | self::'.join(_UNSEEN)})]/text()", smart_strings=False
)
# XPath, because it makes no Python object for each element that it looks at, which would be most of the cost.
_has_many: Final = etree.XPath(f"boolean(descendant::a[{FEWEST_LINKS}])")
_has_point: Final = etree.XPath("boolean((descendant-or-self::li[not(descendant::a[1])])[1])")


def link_words(element: Any) -> str | None:
    """The words of a list of links, in one line; ``None`` for an element that holds, or can hold, something else."""
    if not _has_many(element) or next(element.iter(*_TEXT), None) is not None:
        return None
    if _has_point(element):
        return None
    anchors: list[Any] = list(element.iter("a"))
    words = [" ".join(text.split()) for a in anchors if (text := _text(a) if len(a) else a.text)]
    linked, whole = sum(map(len, words)), len(" ".join(_text(element).split()))
    if not linked or linked < LINK_TEXT_SHARE * whole:
        return None
    if linked + len(anchors) < whole:  # something stands between the links: dates, counts
        return _squeezed(element)
    return _BETWEEN.join(filter(None, words))


def _squeezed(element: Any) -> str:
    words = _WORDS if next(element.iter(*_UNSEEN), None) is None else _SEEN
    return " ".join(" ".join(cast(list[str], words(element))).split())


def core_parts() -> dict[str, list[Any]]:
    """Lists for the elements that ``find_core`` looks at, by name."""
    return {"article": [], "main": [], "h1": [], "p": []}


def find_core(root: Any, found: dict[str, list[Any]] | None = None) -> Any:
    """The one ``article`` or ``main`` element with the page's h1 and nearly all its paragraphs, or ``None``.

    found  the lists of ``core_parts``, filled
    """
    if found is None:
        found = core_parts()
        for element in root.iter(*found):
            found[element.tag].append(element)
    lone = [found[tag][0] for tag in ("article", "main") if len(found[tag]) == 1]
    if lone and found["h1"]:
        lone = [element for element in lone if _has_title(element)]
    if lone:
        whole = {paragraph for paragraph in found["p"] if len(paragraph.text or "") >= _LONG_PARAGRAPH}
        for element in lone:
            inside = sum(paragraph in whole for paragraph in element.iter("p"))
            if inside >= FEWEST_CORE_PARAGRAPHS and inside >= CORE_PARAGRAPH_SHARE * len(whole):
                return element
    return None


def _has_title(element: Any) -> bool:
    return next(element.iter("h1"), None) is not None



def words_beside_core(element: Any, mark: int, *, behind: bool) -> str | None:
    """The words of an element outside the core that is no article by its name, or a list of links.

    ``None`` for one that must be walked through: other parts of the article, its pictures and labels stand there too.
    Before the core an element is taken whole by its name only where it holds many links, and where that name is none
    that bylines or standfirsts stand under as well.

    mark    the element's marks; behind  it stands behind the core
    """
    says_so = mark & (marks.NEGATIVE if behind else _NO_LABELS)
    if says_so and (behind or _has_many(element)) and not _has_title(element):
        return _squeezed(element) or None
    return link_words(element)


_NO_LABELS: Final = (
    marks.NAV | marks.COMMENT | marks.AD | marks.SIGNUP | marks.POPUP | marks.FORM
)
