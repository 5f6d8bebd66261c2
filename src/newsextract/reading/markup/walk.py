"""One iterative traversal: an lxml tree -> containers, blocks of text and pictures (see nodes.py)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from newsextract.reading.markup import class_marks, line_lists, menus, tables
from newsextract.reading.markup.class_marks import of_element
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
LISTED: Final = 2  # parts of a block whose br elements can part a list
HEADING_BLOCKS: Final = 3  # blocks inside a heading at most


Open = tuple[Any, Node, str, Any]
"""An open container: its element, the node above it, what to undo at its end, the old value of that."""


class Walk:
    """The result of the traversal: nodes and raws in reading order, pictures."""

    def __init__(self, root: Any) -> None:
        self.nodes: list[Node] = []
        self.raws: list[Raw] = []
        self.pictures: list[Picture] = []
        self.title: str = ""
        self._line = Line()
        self._links: list[str] = []
        self._lists: list[List] = []
        self._items: list[List] = []
        self._kinds: list[tuple[str, int]] = [("paragraph", 0)]
        self._groups = 0
        self._depth = 0  # of open lists and menus
        self._bold = self._italic = 0
        self._tables: list[bool] = []  # of the open tables: does it hold another one?
        self._run(root)

    # ------------------------------------------------------------------ the traversal

    def _run(self, root: Any) -> None:
        node = Node(0, "html", 0, "", None, root, 0)
        node.path = "html"
        self.nodes.append(node)
        stack: list[Open] = []
        innermost: Any = None  # the element of the container that is open
        core = menus.core(root)
        around = set(core.iterancestors()) if core is not None else ()
        outside, behind = core is not None, False
        deepest = len(around) + menus.DEEPEST  # each look reads all that is below
        walker: Any = etree.iterwalk(root, events=("start", "end"))
        events: Iterator[tuple[str, Any]] = walker
        next(events)
        self._add(root.text)
        for event, element in events:
            if event == "start":
                tag = element.tag
                action = ACTIONS.get(tag, INLINE)
                if action == SKIP and not (tag == "head" and next(element.iter(*IN_BODY), None) is not None):
                    if tag in PICTURES:
                        self._add_picture(element, tag, node)
                    if len(element):
                        walker.skip_subtree()
                    continue
                text = element.text
                if action <= BLOCK:
                    if action == INLINE and tag in PARTS and node.mark & class_marks.CAPTION:
                        action = BLOCK
                    if action == BLOCK:
                        if self._line.parts:
                            self._flush(node)
                        if (not text or text.isspace()) and not len(element) and tag not in LASTING:
                            continue  # it has ended a line, and holds nothing
                    mark, word = of_element(element, tag)
                    if action == BLOCK:
                        words: str | None = None
                        if outside and element is core:
                            outside = False
                        elif outside and len(stack) <= deepest and element not in around:
                            words = menus.beside(element, mark, behind=behind)
                        elif tag in menus.TAGS and self._depth < menus.DEEPEST:
                            words = menus.links(element)
                        if words:
                            self._add_menu(element, tag, mark, word, words, node)
                            walker.skip_subtree()
                            continue
                    if action == BLOCK or mark & _INLINE_MARKS:
                        node = self._open(element, tag, mark, word, node, action == BLOCK, stack)
                        innermost = element
                elif action == LINK:
                    self._open_link(element.get("href") or "")
                elif action in (BOLD, ITALIC):
                    mark, word = of_element(element, tag) if node.mark & class_marks.CAPTION else (0, "")
                    if mark & _INLINE_MARKS:  # <em class="credit">
                        node = self._open(element, tag, mark, word, node, False, stack)
                        innermost = element
                    elif action == BOLD:
                        self._bold += 1
                    else:
                        self._italic += 1
                elif action == BREAK:
                    self._break(node)
                elif action == IMAGE:
                    self._add_picture(element, tag, node)
                elif action == TIME:
                    self._line.time = True
                if text:
                    self._add(text)
            else:
                if element is innermost:
                    if element is core:
                        outside = behind = True
                    node = self._close(node, stack)
                    innermost = stack[-1][0] if stack else None
                elif element is root:
                    break
                else:
                    action = ACTIONS.get(element.tag, INLINE)
                    if action == LINK:
                        self._close_link()
                    elif action == BOLD:
                        self._bold -= 1
                    elif action == ITALIC:
                        self._italic -= 1
                tail = element.tail
                if tail:
                    self._add(tail)
        self._flush(node)
        line_lists.find(self.raws, self._groups)
        self.nodes[0].end, self.nodes[0].stop = len(self.nodes) - 1, len(self.raws)

    def _add_picture(self, element: Any, tag: str, node: Node) -> None:
        self.pictures.append(Picture(element, tag, node, len(self.raws) - 1, bool(self._links)))

    def _add_menu(self, element: Any, tag: str, mark: int, word: str, words: str, above: Node) -> None:
        """One container and one block for what is read in one piece; its words in one line."""
        text = words if words.isprintable() else " ".join(clean(words).split())
        if not text:
            return
        node = Node(len(self.nodes), tag, mark, word, above, element, len(self.raws))
        node.stop += 1
        raw = Raw(text, node, node.start)
        raw.kind, raw.level, raw.linked = "list_item", 1, raw.size
        self._groups += 1
        raw.group = self._groups
        self.nodes.append(node)
        self.raws.append(raw)

    def _open(
        self, element: Any, tag: str, mark: int, word: str, above: Node, block: bool, stack: list[Open]
    ) -> Node:
        """Begin a container."""
        node = Node(len(self.nodes), tag, mark, word, above, element, len(self.raws))
        self.nodes.append(node)
        undo = ""
        old: Any = None
        if not block:
            undo = "inline"
            old, self._line = self._line, Line()
        elif tag in SPECIAL:
            if tag in HEADINGS:
                self._kinds.append(("heading", HEADINGS[tag]))
                undo = "kind"
            elif tag == "li":
                self._open_item()
                undo = "li"
            elif tag in menus.TAGS:
                self._depth += 1
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
                self._add_picture(element, tag, above)
        stack.append((element, above, undo, old))
        return node

    def _close(self, node: Node, stack: list[Open]) -> Node:
        """End a container; returns the one around it."""
        _, above, undo, old = stack.pop()
        if self._line.parts:
            self._flush(node)
        if undo:
            if undo == "inline":
                self._line = old
            elif undo == "kind":
                self._kinds.pop()
                if (
                    node.tag in HEADINGS
                    and self._kinds[-1][0] != "heading"
                    and len(self.raws) - node.start > HEADING_BLOCKS
                ):
                    for raw in self.raws[node.start :]:  # a heading that was never closed
                        raw.kind, raw.level = "paragraph", 0
            elif undo == "li":
                self._close_item()
            elif undo == "menu":
                self._depth -= 1
            elif undo == "list":
                self._depth -= 1
                self._lists.pop()
            else:
                self._close_table(old)
        nodes = self.nodes
        last = len(nodes) - 1
        stop = len(self.raws)
        if node.index == last and node.start == stop and not (self.pictures and self.pictures[-1].node is node):
            nodes.pop()  # nothing stands in it: no rule will ask for it
        else:
            node.end, node.stop = last, stop
        return above

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

    def _break(self, node: Node) -> None:
        line = self._line
        line.breaks += 1
        if line.breaks == 2:
            self._flush(node, breaks=True)
            self._line.breaks = 2
        elif line.parts:
            line.parts.append("\n")

    def _flush(self, node: Node, *, breaks: bool = False) -> None:
        """End the block that is being gathered."""
        line = self._line
        if not line.parts:
            line.breaks = 0
            return
        if len(line.parts) > LISTED and "\n" in line.parts and self._kinds[-1][0] == "paragraph":
            lines = line_lists.split(line.parts)
            if lines:
                self._flush_lines(lines, node)
                return
        joined = "".join(line.parts) if len(line.parts) > 1 else line.parts[0]
        text = joined.strip()
        if "  " in text or not text.isprintable():  # which no white space is but the single space
            text = " ".join(text.split())
            if not text.isprintable():
                text = " ".join(clean(text).split())
        self._line = Line()
        if not text:
            return
        if self._links and (anchor := " ".join("".join(line.parts[line.link_start :]).split())):
            line.links.append((anchor, self._links[-1]))
        raw = Raw(text, node, len(self.raws))
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
        if breaks:
            raw.breaks = True
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

    def _flush_lines(self, lines: list[str], node: Node) -> None:
        """End a block whose lines are a list: a block for each; its links go to the line that has their words."""
        links, given = self._line.links, 0
        for number, text in enumerate(lines):
            self._line = Line()
            self._line.parts = [text]
            first = given
            while given < len(links) and links[given][0] in text:
                given += 1
            found = links[first:given]
            self._line.links, self._line.linked = found, sum(len(words) for words, _ in found)
            self._flush(node)
            last = self.raws[-1] if self.raws else None
            if last is not None and last.node is node and not (number == 0 and last.text.endswith(":")):
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
        """End a table; the cells of an innermost one can be data."""
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
    """Of the ``size`` characters that are left of ``whole`` those that a part of the whole makes, rounded."""
    if part >= whole:
        return size
    share, rest = divmod(part * size, whole)
    return share + (2 * rest > whole or (2 * rest == whole and share % 2 == 1))
