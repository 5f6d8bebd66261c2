"""One iterative traversal: an lxml tree -> containers, blocks of text and pictures (see nodes.py)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from newsextract.reading.markup import line_lists, marks, menus, point_boxes, tables
from newsextract.reading.markup.class_marks import Said, read_element
from newsextract.reading.markup.elements import (
    ACTIONS,
    BLOCK,
    BOLD,
    BREAK,
    HEADINGS,
    IMAGE,
    IN_BODY,
    INLINE,
    ITALIC,
    LASTING,
    LINES,
    LINK,
    PARTS,
    PICTURE_ENDS,
    PICTURES,
    SEAMS,
    SKIP,
    SPECIAL,
    TIME,
)
from newsextract.reading.markup.nodes import Line, Node, Picture, Raw, clean
from newsextract.reading.markup.text_blocks import TextBlocks

_INLINE_MARKS: Final = marks.HIDDEN | marks.CREDIT | marks.CAPTION

_NO_LINE: Final = (BLOCK, SKIP, IMAGE)  # what a custom element that is a line of text does not hold
ELEMENTS_KEPT: Final = 5_000
"""Containers of a page that keep their element, for a closer look at the headline and the lines below it.

A page has 240 containers on average; the elements of 100,000 take as much memory as their text.
"""


class Walk:
    """The result of the traversal: nodes and raws in reading order, pictures.

    All containers behind the first ELEMENTS_KEPT have lost their element.
    """

    def __init__(self, root: Any, found: dict[str, list[Any]] | None = None) -> None:
        """Go through a tree; ``found`` as for ``menus.find_core``."""
        self.nodes: list[Node] = []
        self.pictures: list[Picture] = []
        self._text = TextBlocks()
        self.raws: list[Raw] = self._text.raws
        self._node = Node(0, "html", (0, "", ""), None, root, 0)  # the open container
        self._shared: dict[str, str] = {}  # names of elements and classes of shrunk containers
        self._undo: list[tuple[str, Any]] = []  # for each open container: what its end ends, and what comes back then
        self._menus = 0  # open lists and menus
        self._breaks = 0
        self._tables: list[bool] = []  # of the open tables: does it hold another one?
        self._core: Any = menus.find_core(root, found)
        self._around: set[Any] = set() if self._core is None else set(self._core.iterancestors())
        self._outside = self._core is not None  # of the core
        self._behind = False  # the core
        self._deepest = len(self._around) + menus.MOST_LEVELS  # each look reads all that is below
        self._run(root)

    def met(self) -> dict[str, int]:
        """How many paragraphs, containers and breaks were met, by tag; the tree can have more."""
        paragraphs = containers = 0
        for node in self.nodes:
            if node.tag == "div":
                containers += 1
            elif node.tag == "p":
                paragraphs += 1
        return {"</p>": paragraphs, "</div>": containers, "<br": self._breaks}

    # ------------------------------------------------------------------ the traversal

    def _run(self, root: Any) -> None:
        self._node.path = "html"
        self.nodes.append(self._node)
        walker: Any = etree.iterwalk(root, events=("start", "end"))
        events: Iterator[tuple[str, Any]] = walker
        next(events)
        self._text.add(root.text)
        for event, element in events:
            if event == "start":
                if self._start(element, element.tag):
                    walker.skip_subtree()
            elif element is root:
                break
            else:
                tail = element.tail
                self._end(element, tail)
                if tail:
                    self._text.add(tail)
        self._text.flush(self._node)
        line_lists.mark_lists(self.raws, self._text.groups)
        self.nodes[0].end, self.nodes[0].stop = len(self.nodes) - 1, len(self.raws)
        point_boxes.mark_points(self.raws, self._text.groups + len(self.raws))

    def _start(self, element: Any, tag: str) -> bool:
        """Begin an element; true when nothing inside it is to be read any more."""
        action = ACTIONS.get(tag, INLINE)
        if action == BLOCK:
            return self._start_block(element, tag)
        if action == SKIP and not (tag == "head" and next(element.iter(*IN_BODY), None) is not None):
            if tag in PICTURES:
                self._add_picture(element, tag)
            if tag != "template" or not _is_shadow(element):
                return len(element) > 0
            return self._start_block(element, tag)
        if action <= BLOCK:
            if tag in PARTS and self._node.mark & marks.CAPTION:
                return self._start_block(element, tag)
            if "-" in tag and tag.endswith(PICTURE_ENDS) and element.get("src"):
                self._add_picture(element, tag)
            if "-" in tag and self._stands_alone(element):
                return self._start_block(element, tag)
            self._start_inline(element, tag)
        elif action == LINK:
            self._text.open_link(element.get("href") or "")
        elif action in (BOLD, ITALIC):
            self._start_emphasis(element, tag, action)
        elif action == BREAK:
            self._breaks += 1
            self._text.break_line(self._node)
            speaker = self._node.speaker
            if speaker is not None and speaker.mark & marks.CAPTION and self._text.line.parts:
                self._text.flush(self._node)  # caption and credit, each in a line
        elif action == IMAGE:
            self._add_picture(element, tag)
        elif action == TIME:
            self._text.line.time = True
        text = element.text
        if text:
            self._text.add(text)
        return False

    def _start_block(self, element: Any, tag: str) -> bool:
        """End the line before a block element and open the element; true when it was a menu, which is read whole."""
        if self._text.line.parts:
            self._text.flush(self._node)
        text = element.text
        if (not text or text.isspace()) and not len(element) and tag not in LASTING:
            return False  # it has ended a line, and holds nothing
        said = read_element(element, tag)
        words = self._menu_words(element, tag, said[0])
        if words:
            self._add_menu(element, tag, said, words)
            return True
        self._open(element, tag, said)
        if text:
            self._text.add(text)
        return False

    def _menu_words(self, element: Any, tag: str, mark: int) -> str | None:
        """The words of an element that is read in one piece, see menus.py; ``None`` for all others."""
        if self._outside:
            if element is self._core:
                self._outside = False
                return None
            if len(self._undo) <= self._deepest and element not in self._around:
                return menus.words_beside_core(element, mark, behind=self._behind)
        if tag in menus.TAGS and self._menus < menus.MOST_LEVELS:
            return menus.link_words(element)
        return None

    def _start_inline(self, element: Any, tag: str) -> None:
        """Open an inline element that calls itself a caption or credit, or that is hidden."""
        said = read_element(element, tag)
        mark = said[0] & _INLINE_MARKS
        if mark and not (mark == marks.CAPTION and self._is_in_caption()):
            self._open_inline(element, tag, said)

    def _is_in_caption(self) -> bool:
        """True behind words of a caption: what follows goes on with them."""
        speaker = self._node.speaker
        return speaker is not None and speaker.mark & marks.CAPTION > 0 and bool(self._text.line.parts)

    def _stands_alone(self, element: Any) -> bool:
        """True for a custom element of text beside which its container has no text: it is a line, not a part of one."""
        if self._node.tag in LINES or self._text.line.parts or self._text.links:
            return False
        if any("-" in str(inside.tag) or ACTIONS.get(inside.tag, INLINE) in _NO_LINE for inside in element):
            return False
        tail, above = element.tail, element.getparent()
        if (tail and not tail.isspace()) or above is None or (above.text and not above.text.isspace()):
            return False
        behind = element.getnext()
        return behind is None or "-" in str(behind.tag) or ACTIONS.get(behind.tag, INLINE) in (BLOCK, SKIP)

    def _start_emphasis(self, element: Any, tag: str, action: int) -> None:
        """Begin bold or italic text; in a caption the element can be its credit, <em class="credit">, right behind a
        picture the caption, <strong class="caption">."""
        told = self._node.mark & marks.CAPTION or self._is_behind_picture()
        said = read_element(element, tag) if told else (0, "", "")
        if said[0] & _INLINE_MARKS:
            self._open_inline(element, tag, said)
        elif action == BOLD:
            self._text.bold += 1
        else:
            self._text.italic += 1

    def _is_behind_picture(self) -> bool:
        """True right behind a picture in the same container."""
        last = self.pictures[-1] if self.pictures else None
        return last is not None and last.node is self._node and not self._text.line.parts and (
            last.after == len(self.raws) - 1
        )

    def _end(self, element: Any, tail: str | None) -> None:
        """End an element; ``tail`` is the text behind it."""
        if element is self._node.element:
            if element is self._core:
                self._outside = self._behind = True
            self._close()
            return
        tag = element.tag
        action = ACTIONS.get(tag, INLINE)
        if tag in SEAMS:
            self._text.line.seam = not tail
        if action == LINK:
            self._text.close_link()
        elif action == BOLD:
            self._text.bold -= 1
        elif action == ITALIC:
            self._text.italic -= 1

    # ------------------------------------------------------------------ containers

    def _add_picture(self, element: Any, tag: str) -> None:
        self.pictures.append(Picture(element, tag, self._node, len(self.raws) - 1, self._href()))

    def _href(self) -> str | None:
        """Address of the open link."""
        return self._text.links[-1] if self._text.links else None

    def _add_menu(self, element: Any, tag: str, said: Said, words: str) -> None:
        """One container and one block for what is read in one piece; its words in one line."""
        text = words if words.isprintable() else " ".join(clean(words).split())
        if not text:
            return
        node = self._add_node(element, tag, said)
        node.stop += 1
        if node.index >= ELEMENTS_KEPT:
            self._shrink(node)
        raw = Raw(text, node, node.start)
        raw.kind, raw.level, raw.linked = "list_item", 1, raw.size
        self._text.groups += 1
        raw.group = self._text.groups
        self.raws.append(raw)

    def _add_node(self, element: Any, tag: str, said: Said) -> Node:
        """A container inside the open one, from here on."""
        node = Node(len(self.nodes), tag, said, self._node, element, len(self.raws))
        self.nodes.append(node)
        return node

    def _shrink(self, node: Node) -> None:
        """Take its element from a container that has ended, one of very many."""
        node.forget_element()
        node.tag = self._shared.setdefault(node.tag, node.tag)
        node.names = self._shared.setdefault(node.names, node.names)

    def _open_inline(self, element: Any, tag: str, said: Said) -> None:
        """Begin a container inside a line: its words are a block of their own, and the line goes on behind it."""
        self._node = self._add_node(element, tag, said)
        self._undo.append(("line", self._text.line))
        self._text.line = Line()

    def _open(self, element: Any, tag: str, said: Said) -> None:
        """Begin a container that is a block element."""
        above = self._node
        self._node = self._add_node(element, tag, said)
        undo = ""
        old: Any = None
        if tag in SPECIAL:
            if tag in HEADINGS:
                self._text.open_kind("heading", HEADINGS[tag])
                undo = "kind"
            elif tag == "li":
                self._text.open_item()
                undo = "item"
            elif tag in menus.TAGS:
                self._menus += 1
                undo = "menu"
                if tag == "ul" or tag == "ol":
                    self._text.open_list(tag == "ol")
                    undo = "list"
            elif tag == "blockquote":
                self._text.open_kind("quote")
                undo = "kind"
            elif tag == "pre":
                self._text.open_kind("preformatted")
                undo = "kind"
            elif tag == "table":
                old = len(self.raws)
                undo = "table"
                self._tables.append(False)
            else:  # video, audio
                self.pictures.append(Picture(element, tag, above, len(self.raws) - 1, self._href()))
        self._undo.append((undo, old))

    def _close(self) -> None:
        """End the open container."""
        node = self._node
        undo, old = self._undo.pop()
        if self._text.line.parts:
            self._text.flush(self._node)
        if undo:
            self._close_kind(node, undo, old)
        last = len(self.nodes) - 1
        stop = len(self.raws)
        if node.index == last and node.start == stop and not (self.pictures and self.pictures[-1].node is node):
            self.nodes.pop()  # nothing stands in it: no rule will ask for it
        else:
            node.end, node.stop = last, stop
            if node.index >= ELEMENTS_KEPT:
                self._shrink(node)
        if node.parent is not None:
            self._node = node.parent

    def _close_kind(self, node: Node, undo: str, old: Any) -> None:
        """End what a container began besides itself: a line, a kind of block, a list, a table."""
        if undo == "line":
            self._text.line = old
        elif undo == "kind":
            self._text.close_kind(node)
        elif undo == "item":
            joined = self._text.close_item()
            if joined is not None:
                self._end_at(node, joined.number)
        elif undo == "menu":
            self._menus -= 1
        elif undo == "list":
            self._menus -= 1
            self._text.close_list()
        else:
            self._close_table(old)

    def _close_table(self, start: int) -> None:
        """End a table; one that holds no other table can be data, and its rows are blocks then.

        start  number of its first block
        """
        nests = self._tables.pop()
        if self._tables:
            self._tables[-1] = True
        if nests or not tables.make_rows(self.raws, start, self._text.groups + 1):
            return
        self._text.groups += 1
        self._move_pictures(start)

    def _end_at(self, node: Node, number: int) -> None:
        """Let all that stands inside a container end with this block, the last one, into which others were joined."""
        for inside in self.nodes[node.index + 1 :]:
            inside.start, inside.stop = min(inside.start, number + 1), min(inside.stop, number + 1)
        self._move_pictures(number)

    def _move_pictures(self, start: int) -> None:
        """Let pictures behind blocks that were joined to others, the first of them ``start``, stand behind the last."""
        for picture in reversed(self.pictures):
            if picture.after < start:
                break
            picture.after = min(picture.after, len(self.raws) - 1)


def _is_shadow(element: Any) -> bool:
    """True for a template that a browser shows: a declarative shadow tree."""
    return element.get("shadowrootmode") is not None or element.get("shadowroot") is not None
