"""One iterative traversal: an lxml tree -> containers, blocks of text and pictures (see nodes.py)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from newsextract.reading.markup import class_marks, line_lists, menus, tables
from newsextract.reading.markup.class_marks import marks_of_element
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
    LINK,
    PARTS,
    PICTURES,
    SKIP,
    SPECIAL,
    TIME,
)
from newsextract.reading.markup.nodes import Line, List, Node, Picture, Raw, clean

_INLINE_MARKS: Final = class_marks.HIDDEN | class_marks.CREDIT | class_marks.CAPTION
MOST_PARTS_WITHOUT_LIST: Final = 2
"""Pieces of text and br elements of a block that is too short to hold a list."""
MOST_HEADING_BLOCKS: Final = 3
"""Blocks inside a heading; one with more was never closed, and the text behind it stands in it."""


class Walk:
    """The result of the traversal: nodes and raws in reading order, pictures."""

    def __init__(self, root: Any) -> None:
        self.nodes: list[Node] = []
        self.raws: list[Raw] = []
        self.pictures: list[Picture] = []
        self._node = Node(0, "html", 0, "", None, root, 0)  # the open container
        self._undo: list[tuple[str, Any]] = []  # for each open container: what its end ends, and what comes back then
        self._line = Line()
        self._links: list[str] = []
        self._lists: list[List] = []
        self._items: list[List] = []
        self._kinds: list[tuple[str, int]] = [("paragraph", 0)]
        self._groups = 0
        self._menus = 0  # open lists and menus
        self._bold = self._italic = 0
        self._tables: list[bool] = []  # of the open tables: does it hold another one?
        self._core: Any = menus.find_core(root)
        self._around: set[Any] = set() if self._core is None else set(self._core.iterancestors())
        self._outside = self._core is not None  # of the core
        self._behind = False  # the core
        self._deepest = len(self._around) + menus.MOST_LEVELS  # each look reads all that is below
        self._run(root)

    # ------------------------------------------------------------------ the traversal

    def _run(self, root: Any) -> None:
        self._node.path = "html"
        self.nodes.append(self._node)
        walker: Any = etree.iterwalk(root, events=("start", "end"))
        events: Iterator[tuple[str, Any]] = walker
        next(events)
        self._add(root.text)
        for event, element in events:
            if event == "start":
                if self._start(element, element.tag):
                    walker.skip_subtree()
            elif element is root:
                break
            else:
                self._end(element)
                tail = element.tail
                if tail:
                    self._add(tail)
        self._flush()
        line_lists.mark_lists(self.raws, self._groups)
        self.nodes[0].end, self.nodes[0].stop = len(self.nodes) - 1, len(self.raws)

    def _start(self, element: Any, tag: str) -> bool:
        """Begin an element; true when nothing inside it is to be read any more."""
        action = ACTIONS.get(tag, INLINE)
        if action == BLOCK:
            return self._start_block(element, tag)
        if action == SKIP and not (tag == "head" and next(element.iter(*IN_BODY), None) is not None):
            if tag in PICTURES:
                self._add_picture(element, tag)
            return len(element) > 0
        if action <= BLOCK:
            if tag in PARTS and self._node.mark & class_marks.CAPTION:
                return self._start_block(element, tag)
            self._start_inline(element, tag)
        elif action == LINK:
            self._open_link(element.get("href") or "")
        elif action in (BOLD, ITALIC):
            self._start_emphasis(element, tag, action)
        elif action == BREAK:
            self._break()
        elif action == IMAGE:
            self._add_picture(element, tag)
        elif action == TIME:
            self._line.time = True
        text = element.text
        if text:
            self._add(text)
        return False

    def _start_block(self, element: Any, tag: str) -> bool:
        """End the line before a block element and open the element; true when it was a menu, which is read whole."""
        if self._line.parts:
            self._flush()
        text = element.text
        if (not text or text.isspace()) and not len(element) and tag not in LASTING:
            return False  # it has ended a line, and holds nothing
        mark, word = marks_of_element(element, tag)
        words = self._menu_words(element, tag, mark)
        if words:
            self._add_menu(element, tag, mark, word, words)
            return True
        self._open(element, tag, mark, word)
        if text:
            self._add(text)
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
        mark, word = marks_of_element(element, tag)
        if mark & _INLINE_MARKS:
            self._open_inline(element, tag, mark, word)

    def _start_emphasis(self, element: Any, tag: str, action: int) -> None:
        """Begin bold or italic text; in a caption the element can be its credit: <em class="credit">."""
        mark, word = marks_of_element(element, tag) if self._node.mark & class_marks.CAPTION else (0, "")
        if mark & _INLINE_MARKS:
            self._open_inline(element, tag, mark, word)
        elif action == BOLD:
            self._bold += 1
        else:
            self._italic += 1

    def _end(self, element: Any) -> None:
        """End an element."""
        if element is self._node.element:
            if element is self._core:
                self._outside = self._behind = True
            self._close()
            return
        action = ACTIONS.get(element.tag, INLINE)
        if action == LINK:
            self._close_link()
        elif action == BOLD:
            self._bold -= 1
        elif action == ITALIC:
            self._italic -= 1

    # ------------------------------------------------------------------ containers

    def _add_picture(self, element: Any, tag: str) -> None:
        self.pictures.append(Picture(element, tag, self._node, len(self.raws) - 1, bool(self._links)))

    def _add_menu(self, element: Any, tag: str, mark: int, word: str, words: str) -> None:
        """One container and one block for what is read in one piece; its words in one line."""
        text = words if words.isprintable() else " ".join(clean(words).split())
        if not text:
            return
        node = Node(len(self.nodes), tag, mark, word, self._node, element, len(self.raws))
        node.stop += 1
        raw = Raw(text, node, node.start)
        raw.kind, raw.level, raw.linked = "list_item", 1, raw.size
        self._groups += 1
        raw.group = self._groups
        self.nodes.append(node)
        self.raws.append(raw)

    def _open_inline(self, element: Any, tag: str, mark: int, word: str) -> None:
        """Begin a container inside a line: its words are a block of their own, and the line goes on behind it."""
        self._node = Node(len(self.nodes), tag, mark, word, self._node, element, len(self.raws))
        self.nodes.append(self._node)
        self._undo.append(("line", self._line))
        self._line = Line()

    def _open(self, element: Any, tag: str, mark: int, word: str) -> None:
        """Begin a container that is a block element."""
        above = self._node
        node = self._node = Node(len(self.nodes), tag, mark, word, above, element, len(self.raws))
        self.nodes.append(node)
        undo = ""
        old: Any = None
        if tag in SPECIAL:
            if tag in HEADINGS:
                self._kinds.append(("heading", HEADINGS[tag]))
                undo = "kind"
            elif tag == "li":
                self._open_item()
                undo = "item"
            elif tag in menus.TAGS:
                self._menus += 1
                undo = "menu"
                if tag == "ul" or tag == "ol":
                    self._open_list(tag == "ol")
                    undo = "list"
            elif tag == "blockquote":
                self._groups += 1
                self._kinds.append(("quote", self._groups))
                undo = "kind"
            elif tag == "pre":
                self._kinds.append(("preformatted", 0))
                undo = "kind"
            elif tag == "table":
                old = len(self.raws)
                undo = "table"
                self._tables.append(False)
            else:  # video, audio
                self.pictures.append(Picture(element, tag, above, len(self.raws) - 1, bool(self._links)))
        self._undo.append((undo, old))

    def _close(self) -> None:
        """End the open container."""
        node = self._node
        undo, old = self._undo.pop()
        if self._line.parts:
            self._flush()
        if undo:
            self._close_kind(node, undo, old)
        last = len(self.nodes) - 1
        stop = len(self.raws)
        if node.index == last and node.start == stop and not (self.pictures and self.pictures[-1].node is node):
            self.nodes.pop()  # nothing stands in it: no rule will ask for it
        else:
            node.end, node.stop = last, stop
        if node.parent is not None:
            self._node = node.parent

    def _close_kind(self, node: Node, undo: str, old: Any) -> None:
        """End what a container began besides itself: a line, a kind of block, a list, a table."""
        if undo == "line":
            self._line = old
        elif undo == "kind":
            self._kinds.pop()
            unclosed = len(self.raws) - node.start > MOST_HEADING_BLOCKS
            if unclosed and node.tag in HEADINGS and self._kinds[-1][0] != "heading":
                for raw in self.raws[node.start :]:
                    raw.kind, raw.level = "paragraph", 0
        elif undo == "item":
            self._close_item()
        elif undo == "menu":
            self._menus -= 1
        elif undo == "list":
            self._menus -= 1
            self._lists.pop()
        else:
            self._close_table(old)

    # ------------------------------------------------------------------ text

    def _add(self, text: str | None) -> None:
        if not text:
            return
        line = self._line
        if text.isspace():
            if line.parts:
                line.parts.append(" ")
            return
        line.parts.append(text)
        line.breaks = 0
        size = len(text)
        if self._links:
            line.linked += size
        if self._bold:
            line.bold += size
        if self._italic:
            line.italic += size

    def _break(self) -> None:
        line = self._line
        line.breaks += 1
        if line.breaks == 2:
            self._flush()
            self._line.breaks = 2
        elif line.parts:
            line.parts.append("\n")

    def _flush(self) -> None:
        """Make a block of the text that has been read since the last one."""
        line = self._line
        if not line.parts:
            line.breaks = 0
            return
        if len(line.parts) > MOST_PARTS_WITHOUT_LIST and "\n" in line.parts and self._kinds[-1][0] == "paragraph":
            lines = line_lists.split_lines(line.parts)
            if lines:
                self._flush_lines(lines)
                return
        joined = "".join(line.parts) if len(line.parts) > 1 else line.parts[0]
        text = joined.strip()
        if "  " in text or not text.isprintable():  # of all white space only the space is printable
            text = " ".join(text.split())
            if not text.isprintable():
                text = " ".join(clean(text).split())
        self._line = Line()
        if not text:
            return
        if self._links and (anchor := " ".join("".join(line.parts[line.link_start :]).split())):
            line.links.append((anchor, self._links[-1]))
        raw = Raw(text, self._node, len(self.raws))
        if line.linked:
            raw.linked = _share(line.linked, raw.size, len(joined))
        if line.bold:
            raw.bold = _share(line.bold, raw.size, len(joined))
        if line.italic:
            raw.italic = _share(line.italic, raw.size, len(joined))
        if line.links:
            raw.links = line.links
        if line.time:
            raw.time = True
        kind, level = self._kinds[-1]
        if kind != "paragraph":
            raw.kind = kind
        if kind == "heading":
            raw.level = level
        elif kind == "quote":
            raw.group = level
        elif self._items and kind == "paragraph":
            item = self._items[-1]
            raw.kind, raw.level, raw.group, raw.ordered = "list_item", item.level, item.group, item.ordered
            item.direct.append(raw)
        self.raws.append(raw)

    def _flush_lines(self, lines: list[str]) -> None:
        """Make a block of each line of a list; links go to the line that has their words."""
        links, given = self._line.links, 0
        for number, text in enumerate(lines):
            self._line = Line()
            self._line.parts = [text]
            first = given
            while given < len(links) and links[given][0] in text:
                given += 1
            found = links[first:given]
            self._line.links, self._line.linked = found, sum(len(words) for words, _ in found)
            self._flush()
            last = self.raws[-1] if self.raws else None
            if last is not None and last.node is self._node and not (number == 0 and last.text.endswith(":")):
                last.lines = True

    def _open_link(self, href: str) -> None:
        self._links.append(href)
        self._line.link_start = len(self._line.parts)

    def _close_link(self) -> None:
        if not self._links:
            return
        href = self._links.pop()
        line = self._line
        anchor = " ".join("".join(line.parts[line.link_start :]).split())
        if anchor:
            line.links.append((anchor, href))
        line.link_start = len(line.parts)

    # ------------------------------------------------------------------ lists and tables

    def _open_list(self, ordered: bool) -> None:
        self._groups += 1
        nested = bool(self._items) and bool(self._lists)
        level = self._lists[-1].level + 1 if nested else 1
        group = self._lists[-1].group if nested else self._groups
        self._lists.append(List(level, group, ordered))

    def _open_item(self) -> None:
        if self._lists:
            now = self._lists[-1]
            self._items.append(List(now.level, now.group, now.ordered))
        else:
            self._groups += 1
            self._items.append(List(1, self._groups, False))

    def _close_item(self) -> None:
        """An item that holds several blocks is layout: its blocks are paragraphs."""
        item = self._items.pop()
        if len(item.direct) > 1:
            for raw in item.direct:
                raw.kind, raw.level, raw.group, raw.ordered = "paragraph", 0, 0, False

    def _close_table(self, start: int) -> None:
        """End a table; one that holds no other table can be data, and its rows are blocks then.

        start  number of its first block
        """
        nests = self._tables.pop()
        if self._tables:
            self._tables[-1] = True
        if nests or not tables.make_rows(self.raws, start, self._groups + 1):
            return
        self._groups += 1
        for picture in reversed(self.pictures):
            if picture.after < start:
                break
            picture.after = min(picture.after, len(self.raws) - 1)


def _share(part: int, size: int, whole: int) -> int:
    """How many of the ``size`` characters left of a text of ``whole`` fall to a part of it, in proportion, rounded."""
    if part >= whole:
        return size
    share, rest = divmod(part * size, whole)
    return share + (2 * rest > whole or (2 * rest == whole and share % 2 == 1))
