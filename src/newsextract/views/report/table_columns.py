"""The columns of the report's table of articles."""

from __future__ import annotations

from collections.abc import Callable

from newsextract.base.rows import NamedTuple
from newsextract.views.report.statistics import region_name
from newsextract.views.report.story_page import Story


class Column(NamedTuple):
    """One column; its label also says on a phone what a number counts.

    cell    what stands in an article's row; a column of which all cells are empty or 0 is not shown
    number  True for a column that sorts by number
    """

    label: str
    cell: Callable[[Story], str | int]
    number: bool = False


COLUMNS = (
    Column("Date", lambda one: one.day),
    Column("Headline", lambda one: one.headline),
    Column("Author", lambda one: one.writers),
    Column("Publisher", lambda one: one.record.publisher or ""),
    Column("Region", lambda one: region_name(one.record.region) if one.record.region else ""),
    Column("Words", lambda one: one.words, number=True),
    Column("Quotes", lambda one: len(one.record.quotes), number=True),
    Column("Pictures, videos", lambda one: len(one.record.images), number=True),
)


def shown(stories: list[Story]) -> list[Column]:
    """The columns that hold something."""
    return [column for column in COLUMNS if any(column.cell(one) for one in stories)]
