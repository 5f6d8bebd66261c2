"""What the traversal of a page makes: containers, blocks of text and pictures, before any of them has a role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from newsextract.base.addresses import shows_file
from newsextract.reading.markup import marks
from newsextract.reading.markup.class_marks import Said

_CAPTIONS: Final = marks.CAPTION | marks.CREDIT
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_BREAKS: Final = ("\xad", "\u200b", "\u2060", "\ufeff")  # soft hyphen, zero-width space, word joiner, byte-order mark
_LONGEST_PATH: Final = 80  # characters


class Node:
    """A container: a block element, or an inline one that says something about itself.

    element  ``None`` for most containers of a very long page, see ``Walk``
    names    its class attribute
    """

    __slots__ = (
        *("_line", "_speaker", "element", "end", "free", "index", "mark", "names", "parent", "path", "start"),
        *("stop", "tag", "weight", "word", "zone", "zone_word"),
    )

    def __init__(self, index: int, tag: str, said: Said, parent: Node | None, element: Any, start: int) -> None:
        self.index = self.end = index  # end: index of the last node inside
        self.start = self.stop = start  # numbers of the first raw block inside, and of the first one behind it
        self.tag = tag
        self.mark, self.word, self.names = said
        self.parent = parent
        self.element = element
        self._line = 0
        self.path = self.zone_word = ""
        self.weight = self.free = 0.0  # running text inside, and of it what stands in no zone; see zones.py
        self.zone = 0
        self._speaker: Node | None = None
        if parent is not None:
            self._speaker = parent if parent.mark & _CAPTIONS else parent._speaker

    @property
    def speaker(self) -> Node | None:
        """The nearest container, itself or around it, that calls itself a caption or credit."""
        return self if self.mark & _CAPTIONS else self._speaker


    @property
    def line(self) -> int:
        """Line of the input where it begins."""
        return self._line if self.element is None else self.element.sourceline or 0

    def forget_element(self) -> None:
        """Keep the line alone of the element."""
        self._line = self.line
        self.element = None


class Raw:
    """A block of text, with what the traversal saw of it. ``role`` and ``reason`` are empty until a rule sets them."""

    __slots__ = (
        *("bold", "group", "holder", "italic", "kind", "level", "lines", "linked", "links", "node", "number"),
        *("ordered", "reason", "role", "size", "text", "time", "weight"),
    )

    def __init__(self, text: str, node: Node, number: int) -> None:
        self.text = text
        self.node = node
        self.number = number
        self.kind = "paragraph"
        self.size = len(text)
        self.linked = self.bold = self.italic = 0  # characters inside links, in bold, in italics
        self.links: Sequence[tuple[str, str]] = ()
        self.level = self.group = 0
        self.time = False  # holds a time element
        self.lines = False  # one of the lines of an element that are a list
        self.ordered = False
        self.weight = 0.0  # characters of running text, see zones.py
        self.holder: Node | None = None  # the figure that a caption belongs to
        self.role = self.reason = ""


class Picture:
    """An image, video or audio element where it stands."""

    __slots__ = ("after", "element", "link", "node", "opens", "tag")

    def __init__(self, element: Any, tag: str, node: Node, after: int, href: str | None) -> None:
        self.element = element
        self.tag = tag
        self.node = node
        self.after = after  # index of the raw block before it
        self.opens = href is not None and shows_file(href)  # it stands in a link that shows it large
        self.link = href is not None and not self.opens


class Line:
    """The text of the next block, as far as it has been read. ``breaks`` counts the br elements at its end; ``seam`` is
    true right behind the end of an inline element, before any text."""

    __slots__ = ("bold", "breaks", "italic", "link_start", "linked", "links", "parts", "seam", "time")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.linked = self.bold = self.italic = self.link_start = self.breaks = 0
        self.time = self.seam = False


class List:
    """An open list or list item."""

    __slots__ = ("direct", "group", "level", "ordered")

    def __init__(self, level: int, group: int, ordered: bool) -> None:
        self.level = level
        self.group = group
        self.ordered = ordered
        self.direct: list[Raw] = []


def clean(text: str) -> str:
    """Text with control characters, which references like &#27; bring in, replaced by U+FFFD, and without what only
    tells a browser where it may break a word."""
    if text.isprintable():
        return text
    for sign in _BREAKS:
        if sign in text:
            text = text.replace(sign, "")
    return _CONTROL.sub("\ufffd", text)


def path(node: Node, shared: dict[str, str]) -> str:
    """The elements that hold a block, from the top, shortened at the front in a deep tree.

    shared  the paths so far, so that each exists once
    """
    chain: list[Node] = []
    here: Node | None = node
    while here is not None and not here.path:
        chain.append(here)
        here = here.parent
    known = here.path if here is not None else ""
    for one in reversed(chain):
        known = f"{known}/{one.tag}"
        if len(known) > _LONGEST_PATH:
            cut = len(known) - _LONGEST_PATH * 3 // 4
            slash = known.find("/", cut)  # none in the name of an element that is as long
            known = "…" + known[slash if slash >= 0 else cut :]
        known = one.path = shared.setdefault(known, known)
    return known
