"""Text that the traversal of a page meets -> blocks, each with its kind, its links and its share of bold text."""

from __future__ import annotations

from typing import Final

from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import line_lists, marks
from newsextract.reading.markup.elements import HEADINGS
from newsextract.reading.markup.nodes import Line, List, Node, Raw, clean

MOST_PARTS_WITHOUT_LIST: Final = 2
"""Pieces of text and br elements of a block that is too short to hold a list."""
MOST_PARTS_OF_LABEL: Final = 4
"""Pieces of text of a label in bold at the head of a point."""
MOST_ITEM_BLOCKS: Final = 3
"""Paragraphs of one point of a list; items of a list of stories or comments have more, or links and dates."""
LONGEST_POINT: Final = 600
"""Characters of such a point."""
MOST_HEADING_BLOCKS: Final = 3
"""Blocks inside a heading; one with more was never closed, and the text behind it stands in it."""
_NO_POINT: Final = marks.BYLINE | marks.DATE | marks.NEGATIVE


class TextBlocks:
    """The blocks so far, and what is open at the place that the traversal has reached.

    raws    the blocks, in reading order
    groups  how many lists, tables and quotations there are so far: the number of the last one
    line    the text since the last block
    links   addresses of the open links
    bold, italic  numbers of open elements
    """

    def __init__(self) -> None:
        self.raws: list[Raw] = []
        self.groups = 0
        self.line = Line()
        self.links: list[str] = []
        self.bold = self.italic = 0
        self._kinds: list[tuple[str, int]] = [("paragraph", 0)]  # with a heading's level or a quotation's number
        self._lists: list[List] = []
        self._items: list[List] = []

    def add(self, text: str | None) -> None:
        """Add text to the line."""
        if not text:
            return
        line = self.line
        if text.isspace():
            if line.parts:
                line.parts.append(" ")
            return
        if line.seam and line.parts and _ends_word(line.parts[-1], text):
            line.parts.append(" ")
        line.seam = False
        if line.breaks == 1 and line.bold and self._items and len(line.parts) <= MOST_PARTS_OF_LABEL:
            _end_label(line)
        line.parts.append(text)
        line.breaks = 0
        size = len(text)
        if self.links:
            line.linked += size
        if self.bold:
            line.bold += size
        if self.italic:
            line.italic += size

    def break_line(self, node: Node) -> None:
        """Break the line; the second time in a row, end the block."""
        line = self.line
        line.breaks += 1
        if line.breaks == 2:
            self.flush(node)
            self.line.breaks = 2
        elif line.parts:
            line.parts.append("\n")

    def flush(self, node: Node) -> None:
        """Make a block of the line, inside a container."""
        line = self.line
        if not line.parts:
            line.breaks = 0
            return
        if len(line.parts) > MOST_PARTS_WITHOUT_LIST and "\n" in line.parts and self._kinds[-1][0] == "paragraph":
            lines = line_lists.split_lines(line.parts)
            header = None if lines else line_lists.split_header(line.parts)
            if lines or header:
                self._flush_lines(lines or header or [], node, listed=bool(lines))
                return
        joined = "".join(line.parts) if len(line.parts) > 1 else line.parts[0]
        text = joined.strip()
        if "  " in text or not text.isprintable():  # of all white space only the space is printable
            text = " ".join(text.split())
            if not text.isprintable():
                text = " ".join(clean(text).split())
        self.line = Line()
        if not text:
            return
        if self.links and (anchor := " ".join("".join(line.parts[line.link_start :]).split())):
            line.links.append((anchor, self.links[-1]))
        raw = Raw(text, node, len(self.raws))
        if line.linked:
            raw.linked = _share(line.linked, raw.size, len(joined))
        if line.bold:
            raw.bold = _share(line.bold, raw.size, len(joined))
        if line.italic:
            raw.italic = _share(line.italic, raw.size, len(joined))
        if line.links:
            raw.links = _shared_words(line.links, text)
        if line.time:
            raw.time = True
        self._set_kind(raw)
        self.raws.append(raw)

    def _set_kind(self, raw: Raw) -> None:
        """Set the kind of a block by what is open around it."""
        kind, level = self._kinds[-1]
        if kind != "paragraph":
            raw.kind = kind
        if kind == "heading":
            raw.level = level
            if raw.linked and len(raw.links) == 1 and raw.links[0][1][:1] in ("", "#"):
                raw.linked = 0  # a name to point at, or a link to the heading itself
        elif kind == "quote":
            raw.group = level
        elif self._items and kind == "paragraph":
            item = self._items[-1]
            raw.kind, raw.level, raw.group, raw.ordered = "list_item", item.level, item.group, item.ordered
            item.direct.append(raw)

    def _flush_lines(self, lines: list[str], node: Node, *, listed: bool) -> None:
        """Make a block of each line, of a list where ``listed`` says so; links go to the line that has their words."""
        links, given = self.line.links, 0
        for number, text in enumerate(lines):
            self.line = Line()
            self.line.parts = [text]
            first = given
            while given < len(links) and links[given][0] in text:
                given += 1
            found = links[first:given]
            self.line.links, self.line.linked = found, sum(len(words) for words, _ in found)
            self.flush(node)
            last = self.raws[-1] if self.raws else None
            if not listed or last is None or last.node is not node:
                continue
            if number or not (last.text.endswith(":") or line_lists.leads_in(lines)):
                last.lines = True

    def open_link(self, href: str) -> None:
        """Begin a link."""
        self.links.append(href)
        self.line.link_start = len(self.line.parts)

    def close_link(self) -> None:
        """End the last link."""
        if not self.links:
            return
        href = self.links.pop()
        line = self.line
        inside = line.parts[line.link_start :]
        if inside:
            words = inside[0] if len(inside) == 1 else "".join(inside)
            anchor = " ".join(words.split())
            if anchor:
                line.links.append((words if words == anchor else anchor, href))  # one text for both, of most links
        line.link_start = len(line.parts)

    def open_kind(self, kind: str, level: int = 0) -> None:
        """Begin what makes its blocks another kind than paragraphs; ``level`` of a heading, 1 to 6."""
        if kind == "quote":
            self.groups += 1
            level = self.groups
        self._kinds.append((kind, level))

    def close_kind(self, node: Node) -> None:
        """End it; the container is the one that began it."""
        self._kinds.pop()
        unclosed = len(self.raws) - node.start > MOST_HEADING_BLOCKS
        if unclosed and node.tag in HEADINGS and self._kinds[-1][0] != "heading":
            for raw in self.raws[node.start :]:
                raw.kind, raw.level = "paragraph", 0

    def open_list(self, ordered: bool) -> None:
        """Begin a list; one inside another list, in an item of it or between two, has its number and one level more."""
        self.groups += 1
        nested = bool(self._lists)
        level = self._lists[-1].level + 1 if nested else 1
        group = self._lists[-1].group if nested else self.groups
        self._lists.append(List(level, group, ordered))

    def close_list(self) -> None:
        """End a list."""
        self._lists.pop()

    def open_item(self) -> None:
        """Begin an item."""
        if self._lists:
            now = self._lists[-1]
            self._items.append(List(now.level, now.group, now.ordered))
        else:
            self.groups += 1
            self._items.append(List(1, self.groups, False))

    def close_item(self) -> Raw | None:
        """End an item. One of two or three short paragraphs is a point of a list: they are joined, and the block that
        holds them all is returned. One with other blocks is layout: its blocks are paragraphs."""
        item = self._items.pop()
        if len(item.direct) < 2:
            return None
        if self._is_point(item.direct):
            first = item.direct[0]
            del self.raws[first.number + 1 :]
            for raw in item.direct[1:]:
                label = 2 * first.bold > len(first.text) and first.text[-1].isalnum() and raw is item.direct[1]
                first.text += f": {raw.text}" if label else f" {raw.text}"
                first.linked += raw.linked
                first.bold += raw.bold
                first.italic += raw.italic
                if raw.links:
                    first.links = [*first.links, *raw.links]
            first.size = len(first.text)
            return first
        for raw in item.direct:
            raw.kind, raw.level, raw.group, raw.ordered = "paragraph", 0, 0, False
        return None

    def _is_point(self, direct: list[Raw]) -> bool:
        """True for blocks that make one point: a sentence and another, or a few words in bold and a sentence."""
        if len(direct) > MOST_ITEM_BLOCKS or direct[-1] is not self.raws[-1]:
            return False
        if direct[-1].number - direct[0].number != len(direct) - 1 or sum(raw.size for raw in direct) > LONGEST_POINT:
            return False
        if any(raw.time or raw.node.mark & _NO_POINT or 2 * raw.linked > raw.size for raw in direct):
            return False
        head = direct[0]
        if 2 * head.bold > head.size and len(direct) == 2:
            return True
        return all(ends_sentence(raw.text) for raw in direct[1:]) and (
            ends_sentence(head.text) or head.text.endswith(":") or 2 * head.bold > head.size
        )


def _end_label(line: Line) -> None:
    """Set a colon behind words in bold that end without a sign: the label of a point that goes on behind a break."""
    words = "".join(line.parts).rstrip()
    if line.bold >= len(words) and words[-1:].isalnum():
        line.parts.insert(line.parts.index("\n"), ":")


def _shared_words(links: list[tuple[str, str]], text: str) -> tuple[tuple[str, str], ...]:
    """Links of a block in little memory: the words of one that is the whole block are those of the block."""
    if len(links) == 1 and links[0][0] == text:
        return ((text, links[0][1]),)
    return tuple(links)


def _ends_word(before: str, text: str) -> bool:
    """True for a name and a date, or other words, that only two elements part: "Ann Field" and "3 May 2019".

    So are what somebody said and "- Ann Field".
    """
    last, first = before[-1], text[0]
    if first in "-–—" and last in ".!?…”\"":
        return True
    return last.isalnum() and (first.isdigit() or (first.isupper() and (last.islower() or last.isdigit())))


def _share(part: int, size: int, whole: int) -> int:
    """How many of the ``size`` characters left of a text of ``whole`` fall to a part of it, in proportion, rounded."""
    if part >= whole:
        return size
    share, rest = divmod(part * size, whole)
    return share + (2 * rest > whole or (2 * rest == whole and share % 2 == 1))
