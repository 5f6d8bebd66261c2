"""Required values that a record lacks: "images.credit_text" requires a credit of each picture."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from newsextract.model import record
from newsextract.model.record import Record
from newsextract.model.record_types import Image


def check_path(path: str, known: set[str]) -> str | None:
    """Why a path names no value of a record; ``None`` for one that does.

    "images.credit_text" is a path, "images.colour" is not. Of a plug-in's field any part is, as for --select.

    known  names of the fields that are extracted, or that records have
    """
    field, dot, rest = path.partition(".")
    if field not in known:
        return f"there is no field '{field}'"
    if not dot or field not in record.FIELDS:
        return None
    parts = parts_of(field)
    if rest not in parts:
        return f"{field} has no '{rest}'" + (f"; it has {', '.join(parts)}" if parts else "")
    return None


def parts_of(field: str) -> list[str]:
    """Names of the values that a built-in field's entries have; none for plain text."""
    stack, found = [record.types()[field]], []
    while stack:
        kind = stack.pop()
        if dataclasses.is_dataclass(kind):
            found += [one.name for one in dataclasses.fields(kind)]
        stack.extend(getattr(kind, "__args__", ()))
    return found


def missing(found: Record, path: str) -> Iterator[tuple[str, str]]:
    """What a record lacks at a path: the place, and words that identify the entry there.

    The path of a part of a list is required of each entry; an empty list lacks none of its parts.
    """
    field, _, rest = path.partition(".")
    value = found.extra[field] if field in found.extra else getattr(found, field, None)
    if not rest:
        if is_empty(value):
            yield field, ""
        return
    if isinstance(value, list):
        for number, entry in enumerate(value):
            if lacks(entry, rest):
                yield f"{field}[{number}].{rest}", _words(entry)
    elif lacks(value, rest):
        yield path, _words(value)


def lacks(entry: Any, part: str) -> bool:
    """True when an entry has no value for a part of it."""
    for name in part.split("."):
        entry = entry.get(name) if isinstance(entry, dict) else getattr(entry, name, None)  # plug-ins' values are dicts
    return is_empty(entry)


def uncredited(found: Record) -> list[Image]:
    """The pictures, videos and sounds without a credit: what ``check --require images.credit_text`` lists."""
    return [image for image in found.images if lacks(image, "credit_text")]


def is_empty(value: Any) -> bool:
    """True for the values that mean "the article does not say"."""
    return value is None or value == [] or value == "" or value == {}


def _words(entry: Any) -> str:
    """Words that identify an entry of a list: the first text that it has."""
    if isinstance(entry, Image):
        return entry.caption or entry.url or entry.alt or ""
    if not dataclasses.is_dataclass(entry):
        return ""
    return next((text for one in dataclasses.fields(entry) if isinstance(text := getattr(entry, one.name), str)), "")
