"""An SQLite database that ``newsextract batch`` wrote: the records, as far as its tables hold them.

Of lists of values its tables hold the names, of files the name: a record that comes back lacks links of authors, the
hash of its file, and the like.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract.base.version import SCHEMA_VERSION, __version__
from newsextract.formats import flat
from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.opened import Opened
from newsextract.model import record

_MAGIC = b"SQLite format 3\0"
_VERSIONS = 18
"""Place of the two bytes of its head that say how a database is written and read: 2 with a write-ahead log, else 1."""
_OURS = frozenset(("id", "path", "record_id", "flags", "confidence"))
_FOREIGN = "it is an SQLite database that newsextract did not write. Save its table as CSV and pass that."


def recognises(head: bytes, name: str) -> bool:
    """True for the first bytes of a database."""
    return head.startswith(_MAGIC)


def read(file: Opened) -> Iterator[Part]:
    """A part for each record; its id is the record's in the database. The file itself is neither opened nor locked."""
    base = sqlite3.connect(":memory:")
    try:
        base.deserialize(_without_log(file.whole()))
        base.execute("PRAGMA trusted_schema = OFF")
        base.row_factory = sqlite3.Row
        tables = {row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        columns = {row[1] for row in base.execute("PRAGMA table_info(articles)")} if "articles" in tables else set()
        if not columns >= _OURS:
            yield Part("", whole=True, fault=Fault("read", "unsupported", _FOREIGN))
            return
        parts = [name for name in flat.EVERY_TABLE if name != "articles" and name in tables]
        for row in base.execute("SELECT * FROM articles ORDER BY rowid"):
            found = {name: _rows(base, name, row["id"]) for name in parts}
            yield Part(str(row["id"]), record=_record(dict(row), found))
    except sqlite3.DatabaseError as problem:
        raise ValueError(f"the database is damaged: {problem}") from None
    finally:
        base.close()


def _without_log(data: bytes) -> bytes:
    """The database as one that keeps no write-ahead log, which is a file beside it: SQLite opens no other in memory.

    Programs that serve a database turn the log on. When they have ended, all of it is in the database.
    """
    return data[:_VERSIONS] + b"\1\1" + data[_VERSIONS + 2 :] if data[_VERSIONS : _VERSIONS + 2] == b"\2\2" else data


def _rows(base: sqlite3.Connection, table: str, key: str) -> list[dict[str, Any]]:
    """The rows of a table of parts that belong to an article; points of a finding are one list again."""
    types = flat.part_types(table)
    found: dict[int, dict[str, Any]] = {}
    for row in base.execute(f"SELECT * FROM {table} WHERE article_id = ? ORDER BY number, rowid", (key,)):
        part = {name: _typed(value, types[name]) for name, value in dict(row).items() if name in types}
        item = part.pop("item", None)
        kept = found.setdefault(row["number"], part)
        if item is not None:
            kept.setdefault("items", []).append(item)
    return list(found.values())


def _typed(cell: Any, hint: Any) -> Any:
    """A cell of a known type: SQLite has no true and false, and an empty list is NULL."""
    kind, many = flat.inner(hint)
    if many:
        return _value(cell) if cell is not None else []
    return bool(cell) if kind is bool and cell is not None else cell


def _value(cell: Any) -> Any:
    """A cell: lists and objects are JSON."""
    if isinstance(cell, str) and cell[:1] in ("[", "{"):
        try:
            return json.loads(cell)
        except ValueError:
            return cell
    return cell


def _record(row: Mapping[str, Any], parts: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """The record of a row; what does not fit the type of its field is left out."""
    made: dict[str, Any] = {}
    kinds = record.types()
    for column, path in flat.article_columns([name for name in record.FIELDS if name in kinds]).items():
        name, _, part = path.partition(".")
        if name == "meta" or column not in row:
            continue
        value, many = row[column], flat.inner(kinds[name])[1]
        value = _value(value) if many or part else value
        if not part:
            made[name] = value if value is not None or not many else []
        elif many:
            made[name] = [{part: one} for one in value] if isinstance(value, list) else []
        elif value is not None:
            made.setdefault(name, {})[part] = value
        else:
            made.setdefault(name, {})
    made |= parts
    for name, value in list(made.items()):
        made[name] = _fitting(name, value or None if isinstance(value, dict) else value)
    extra = _value(row.get("extra"))
    return {**made, **(extra if isinstance(extra, dict) else {}), "meta": _meta(row)}


def _fitting(name: str, value: Any) -> Any:
    """The value where it has the field's type, else none."""
    try:
        record.restored(name, value)
    except ValueError:
        return [] if isinstance(value, list) else None
    return value


def _meta(row: Mapping[str, Any]) -> dict[str, Any]:
    flags, confidence = _value(row["flags"]), _value(row["confidence"])
    return {
        "schema_version": SCHEMA_VERSION,
        "newsextract": __version__,
        "source": {
            "path": row["path"], "kind": "text", "bytes": len(row.get("body") or ""), "sha256": "",
            "record_id": row["record_id"], "url": row.get("source_url"), "date": row.get("source_date"),
        },
        "flags": flags if isinstance(flags, list) else [],
        "confidence": confidence if isinstance(confidence, dict) else {},
        "issues": [],
    }  # fmt: skip
