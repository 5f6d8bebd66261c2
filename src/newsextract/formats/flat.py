"""Records as rows of flat tables, for CSV, JSON Lines, SQLite and Parquet.

Tables: ``articles``, one row for each record, and ``quotes``, ``images`` and ``findings``, one row for each of them
(of a finding: for each of its points); ``people`` and ``organisations`` for who asks for them. Their columns follow
from the record's types. ``--select`` picks any values by their paths in the record instead: ``region.label``,
``quotes.speaker``, ``meta.source.path``.

``view`` makes the rows of one table that stand alone, in CSV and JSON Lines: there a row of a part also names its
article, and a row of a quotation the paragraph that it stands in.
"""

from __future__ import annotations

import functools
import hashlib
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsextract.base.errors import UsageError
from newsextract.base.rows import NamedTuple
from newsextract.base.values import Value
from newsextract.formats.paragraph_numbers import paragraph_numbers
from newsextract.model import record

PARTS = ("quotes", "images", "findings")
TABLES = ("articles", *PARTS)
"""Tables of every database."""
ASKED_PARTS = ("people", "organisations")
"""Tables of fields on request."""
EVERY_TABLE = (*TABLES, *ASKED_PARTS)

_SOURCE = {
    "path": "meta.source.path",
    "record_id": "meta.source.record_id",
    "source_url": "meta.source.url",
    "source_date": "meta.source.date",
    "flags": "meta.flags",
    "confidence": "meta.confidence",
}
_CONTEXT = {
    "path": "meta.source.path",
    "article_url": "url",
    "headline": "headline",
    "date_published": "date_published",
}
"""Columns that name the article of a row in CSV and JSON Lines, where no other table can be joined."""

_NAMED = ("name", "url")
"""What is shown of a value in a list: the name of an author or place, the URL of a link."""

_COUNTED = "mentions"
"""Part of a value that is a number in tables, and a list of places in the record."""


def article_id(data: Mapping[str, Any]) -> str:
    """The id of a record in tables: it depends on the path, or part of a file, only, and is the same in each run."""
    source = data["meta"]["source"]
    place = f"{source['path'] or source['sha256']}\0{source.get('record_id') or ''}"
    return hashlib.blake2b(place.encode("utf-8", "replace"), digest_size=10).hexdigest()


def article_columns(only: Sequence[str] | None = None, extra: Sequence[str] = ()) -> dict[str, str]:
    """Columns of ``articles``, each with the path of its value in the record.

    only   fields to make columns of; all usual ones and ``extra`` for ``None``
    extra  names of the fields that plug-ins make

    ``region`` makes ``region_label``, ``region_countries`` and so on. Fields with a table of their own make none.
    """
    columns = dict(_SOURCE)
    kinds = record.types()
    for name in (*record.USUAL, *extra) if only is None else only:
        if name in PARTS or name == "meta":
            continue
        kind, many = inner(kinds.get(name, Any))
        if many and _is_value(kind):
            shown = next((one for one in _NAMED if one in kind.__dataclass_fields__), None)
            columns[name] = f"{name}.{shown}" if shown else name
        elif _is_value(kind):
            columns |= {f"{name}_{part}": f"{name}.{part}" for part in kind.__dataclass_fields__}
        else:
            columns[name] = name
    return columns


def tables_of(fields: Sequence[str] | None) -> tuple[str, ...]:
    """The tables of a database with these fields; ``None`` for the usual ones."""
    return (*TABLES, *(name for name in ASKED_PARTS if fields is not None and name in fields))


def part_types(table: str) -> dict[str, Any]:
    """Columns of a table of parts, besides ``article_id`` and ``number``, each with its type.

    Of a finding's points each has a row; of mentions the number is given, and the record has their places.
    """
    kind, _ = inner(record.types()[table])
    hints = _hints(kind)
    types: dict[str, Any] = {}
    for name in kind.__dataclass_fields__:
        if name == "items":
            types["item"] = inner(hints[name])[0]
        else:
            types[name] = int if name == _COUNTED else hints[name]
    return types


def part_columns(table: str) -> tuple[str, ...]:
    """Columns of a table of parts, besides ``article_id`` and ``number``."""
    return tuple(part_types(table))


def article_row(data: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, Any]:
    """A row of ``articles`` from a record's ``to_dict``."""
    return {"id": article_id(data), **{name: pick(data, path) for name, path in columns.items()}}


def part_rows(data: Mapping[str, Any], table: str) -> Iterator[dict[str, Any]]:
    """Rows of a table of parts from a record's ``to_dict``.

    A finding gives a row for each of its points.
    """
    key = article_id(data)
    for number, part in enumerate(data.get(table) or (), 1):
        row = {"article_id": key, "number": number, **part}
        if isinstance(row.get(_COUNTED), list):
            row[_COUNTED] = len(row[_COUNTED])
        for item in row.pop("items", (None,)):
            yield row if item is None else row | {"item": item}


def view(table: str | None, select: Sequence[str], only: Sequence[str] | None, extra: Sequence[str] = ()) -> View:
    """The rows that ``--table``, ``--select`` and ``--only`` ask for. Raises UsageError when they do not fit together.

    extra  names of the fields that plug-ins make
    """
    if select:
        if table not in (None, "articles"):
            raise UsageError("--select picks from whole records. Leave --table out.")
        if only is not None:
            raise UsageError("--select names all that is wanted. Leave --only out.")
        for path in select:
            _check(path, extra)
        fields = tuple(dict.fromkeys(path.partition(".")[0] for path in select if not path.startswith("meta")))
        return View(tuple(select), lambda data: iter([{path: pick(data, path) for path in select}]), fields)
    if table in PARTS or table in ASKED_PARTS:
        if only is not None:
            raise UsageError(f"--table {table} needs its own fields. Leave --only out.")
        quotes = table == "quotes"
        places = ("number", "paragraph") if quotes else ("number",)
        names = ("article_id", *_CONTEXT, *places, *part_columns(table))
        own = (table, "body") if quotes else (table,)  # the body tells the paragraph
        fields = (*(name for name in _CONTEXT.values() if "." not in name), *own)
        return View(names, lambda data: _with_context(data, table), fields)
    columns = article_columns(only, extra)
    return View(("id", *columns), lambda data: iter([article_row(data, columns)]), None)


class View(NamedTuple):
    """Rows with the same columns.

    rows    makes the rows of a record from its ``to_dict``
    fields  the record's fields that the rows need; ``None`` for all
    """

    columns: tuple[str, ...]
    rows: typing.Callable[[Mapping[str, Any]], Iterator[dict[str, Any]]]
    fields: tuple[str, ...] | None


def _with_context(data: Mapping[str, Any], table: str) -> Iterator[dict[str, Any]]:
    context = {name: pick(data, path) for name, path in _CONTEXT.items()}
    if table != "quotes":
        yield from (context | row for row in part_rows(data, table))
        return
    numbers = paragraph_numbers(data.get("body"), [quote["start"] for quote in data.get("quotes") or ()])
    for number, row in zip(numbers, part_rows(data, table), strict=True):
        yield context | row | {"paragraph": number}


def pick(data: Any, path: str) -> Any:
    """The value at a path in a record's ``to_dict``. A path through a list gives the list of its members' values.

    ``pick(record, "quotes.speaker")`` is the list of speakers.
    """
    for depth, name in enumerate(path.split("."), 1):
        if isinstance(data, list):
            rest = ".".join(path.split(".")[depth - 1 :])
            return [pick(one, rest) for one in data]
        data = data.get(name) if isinstance(data, Mapping) else None
    return data


def _check(path: str, extra: Sequence[str]) -> None:
    name, *rest = path.split(".")
    kinds = record.types()
    if name in extra:
        return
    if name not in kinds:
        import difflib

        near = difflib.get_close_matches(name, [*kinds, *extra], n=1)
        hint = f" Did you mean {near[0]}?" if near else " See: newsextract extractors"
        raise UsageError(f"--select {path}: there is no field {name!r}.{hint}")
    kind, _ = inner(kinds[name])
    for part in rest:
        if kind in (Any, dict):
            return
        if not _is_value(kind) or part not in kind.__dataclass_fields__:
            known = f" It has {', '.join(kind.__dataclass_fields__)}." if _is_value(kind) else ""
            raise UsageError(f"--select {path}: {name} has no {part!r}.{known}")
        kind, name = inner(_hints(kind)[part])[0], part


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def inner(kind: Any) -> tuple[Any, bool]:
    """A type without ``| None`` and ``list``, and whether it was a list."""
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        kind = next(one for one in typing.get_args(kind) if one is not type(None))
    if typing.get_origin(kind) is list:
        return typing.get_args(kind)[0], True
    return (dict if typing.get_origin(kind) is dict else kind), False


def _is_value(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Value)
