"""Fields for which Markdown, HTML, the terminal and the report have no place of their own.

These outputs show such a field under its name, behind the article, so that a new field appears in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.model.record import FIELDS, Record, dump_json
from newsextract.model.record_types import plain

PLACED = frozenset(
    "headline subheadline description byline authors publisher section keywords region places dateline date_published "
    "date_published_raw date_modified date_modified_raw language url images quotes attributions people "
    "organisations findings body links".split()
)
"""Fields that each of these outputs shows in its own way, or leaves out on purpose."""


def other_fields(record: Record) -> Iterator[tuple[str, list[str]]]:
    """Name and paragraphs of each other built-in field that has a value: a text, or one for each member of a list."""
    for name in FIELDS:
        value = getattr(record, name)
        if name not in PLACED and value:
            yield name, [one if isinstance(one, str) else dump_json(plain(one)) for one in _members(value)]


def heading_of(name: str) -> str:
    """The heading of a field.

    >>> heading_of("editors_note")
    'Editors note'
    """
    return name.replace("_", " ").capitalize()


def _members(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]
