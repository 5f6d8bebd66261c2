"""Tables: rows of data are blocks of their own; tables that lay out the page are none."""

from __future__ import annotations

from typing import Final

from newsextract.reading.markup.nodes import Node, Raw

CELL: Final = 200  # characters that a cell of a table of data stays below
DEPTH: Final = 6  # elements between a row and the text of its cells at most
FEWEST: Final = 2  # rows of two cells, at least


def make_rows(raws: list[Raw], start: int, group: int) -> bool:
    """Join the blocks from ``start`` on, all of one table, to one block a row; False when it holds no data."""
    rows: dict[int, list[Raw]] = {}
    for raw in raws[start:]:
        row = _row_of(raw.node)
        if row is None or raw.size > CELL or raw.kind == "quote":
            return False
        rows.setdefault(row, []).append(raw)
    if sum(len(cells) > 1 for cells in rows.values()) < FEWEST:
        return False
    del raws[start:]
    for cells in rows.values():
        first = cells[0]
        first.text = " | ".join(cell.text for cell in cells)
        first.size = len(first.text)
        first.linked = sum(cell.linked for cell in cells)
        first.links = [link for cell in cells for link in cell.links]
        first.kind, first.level, first.group, first.ordered = "row", 0, group, False
        first.number = len(raws)
        raws.append(first)
    return True


def _row_of(node: Node) -> int | None:
    here: Node | None = node
    for _ in range(DEPTH):
        if here is None:
            return None
        if here.tag == "tr":
            return here.index
        here = here.parent
    return None
