"""Tables of data, whose rows become blocks; in tables that lay out a page each block stays as it is."""

from __future__ import annotations

from typing import Final

from newsextract.reading.markup.nodes import Node, Raw

LONGEST_CELL: Final = 200
"""Characters of a block in a table of data."""
MOST_LEVELS: Final = 6
"""Containers from a block up to its row."""
FEWEST_ROWS: Final = 2
"""Rows with two cells or more."""


def make_rows(raws: list[Raw], start: int, group: int) -> bool:
    """Join the blocks from ``start`` on, all of one table, to one block a row; false where the table is no data.

    group  number that the rows get in common
    """
    rows: dict[int, list[Raw]] = {}
    for raw in raws[start:]:
        row = _row_of(raw.node)
        if row is None or raw.size > LONGEST_CELL or raw.kind == "quote":
            return False
        rows.setdefault(row, []).append(raw)
    if sum(len(cells) > 1 for cells in rows.values()) < FEWEST_ROWS:
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
    """Index of the row that a container stands in."""
    here: Node | None = node
    for _ in range(MOST_LEVELS):
        if here is None:
            return None
        if here.tag == "tr":
            return here.index
        here = here.parent
    return None
