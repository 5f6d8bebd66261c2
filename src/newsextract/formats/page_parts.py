"""The article's parts in reading order, with pictures in their places; for Markdown and HTML."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from newsextract.base.rows import NamedTuple
from newsextract.model.document import Block, Document, Figure
from newsextract.model.record import Record
from newsextract.model.record_types import Finding, Image


class Line(NamedTuple):
    """One line of the body with the block that it came from; ``None`` when a plug-in made the body.

    depth  a list item's depth: 1 is the outermost, and no item is more than one deeper than the one before
    """

    text: str
    block: Block | None
    depth: int

    @property
    def is_item(self) -> bool:
        """True for a list item."""
        return self.block.kind == "list_item" if self.block else self.text.startswith("- ")

    @property
    def words(self) -> str:
        """The line without the bullet that the body writes."""
        if self.block:
            return self.block.text
        return self.text.removeprefix("- ")


def parts(record: Record, document: Document) -> Iterator[Image | list[Line]]:
    """The body's paragraphs, lists, tables and headings, and the pictures between them."""
    pictures = deque(_placed(record.images, document.figures))
    together: list[Line] = []
    group = depth = 0
    last = ""
    for text, index in _lines(record.body or "", document.blocks):
        block = document.blocks[index] if index is not None else None
        ahead = index is not None and bool(pictures) and pictures[0][0] < index
        goes_on = (_same_list(text, last) if block is None else 0 < block.group == group) and not ahead
        if together and not goes_on:
            yield together
            together, depth = [], 0
        while ahead and pictures and pictures[0][0] < (index or 0):
            yield pictures.popleft()[1]
        depth = min(block.level, depth + 1) if block is not None else 0
        together.append(Line(text, block, depth))
        group, last = block.group if block is not None else 0, text
    if together:
        yield together
    for _, image in pictures:
        yield image


def boxes(record: Record) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
    """Lists of facts that stand beside the body and not in it: each with its items and their depths, 1 the outermost.

    As in ``parts``, no item is more than one deeper than the one before.
    """
    body = record.body or ""
    for finding in record.findings:
        if not finding.box or not finding.items or f"- {finding.items[0]}" in body:
            continue
        levels = finding.levels if len(finding.levels) == len(finding.items) else [1] * len(finding.items)
        depth, items = 0, []
        for level, item in zip(levels, finding.items, strict=True):
            depth = max(min(level, depth + 1), 1)
            items.append((depth, item))
        yield finding, items


def _same_list(line: str, last: str) -> bool:
    return line.startswith("- ") and last.startswith("- ")


def _lines(body: str, blocks: Sequence[Block]) -> Iterator[tuple[str, int | None]]:
    """Each line of the body with the index of the block that it came from, as far as the blocks tell."""
    places: dict[str, list[int]] = {}
    for index in range(len(blocks) - 1, -1, -1):
        if blocks[index].role == "body":
            places.setdefault(blocks[index].text, []).append(index)
    for line in body.split("\n"):
        if line.strip():
            found = places.get(line) or places.get(line.removeprefix("- "))
            yield line, found.pop() if found else None


def _placed(images: Iterable[Image], figures: Sequence[Figure]) -> list[tuple[int, Image]]:
    """Each image with the index of the block it stands after; before the story when no figure tells."""
    homes: dict[str, int] = {}
    for figure in figures:
        for key in (figure.url, figure.caption, figure.alt):
            if key:
                homes.setdefault(key, figure.after)
    placed: list[tuple[int, Image]] = []
    for image in images:
        keys = (image.url, image.caption, image.alt)
        placed.append((next((homes[key] for key in keys if key in homes), -1), image))
    return sorted(placed, key=lambda pair: pair[0])
