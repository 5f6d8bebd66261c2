"""Records from files that ``parse`` and ``batch`` wrote: JSON Lines or one JSON object, gzipped or not."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple, cast

from newsextract.model.record import Record

ENDINGS = (".jsonl", ".ndjson", ".json")


class Failure(NamedTuple):
    """An input that gave no record: its name and why."""

    name: str
    reason: str


def holds_records(name: str) -> bool:
    """True for a file that holds records and no article, by its name."""
    return name.lower().removesuffix(".gz").endswith(ENDINGS)


def read(file: BinaryIO, name: str) -> Iterator[Record | Failure]:
    """The records of a file, one after the other; a line that holds no record is a failure, and the rest is read."""
    if not name.lower().endswith(".gz"):
        yield from _read(file, name)
        return
    import gzip
    import zlib

    try:
        with gzip.open(file) as inflated:
            yield from _read(inflated, name)  # type: ignore[arg-type]  # it reads lines all the same
    except (EOFError, zlib.error, gzip.BadGzipFile) as problem:  # the records before the damage are kept
        yield Failure(name, f"the gzipped file is damaged: {problem}")


def _read(file: BinaryIO, name: str) -> Iterator[Record | Failure]:
    first = file.readline().removeprefix(codecs.BOM_UTF8)
    if first.strip() in (b"{", b"["):  # indented: one object, or a list of them
        yield from _whole(first + file.read(), name)
        return
    number = 0
    line = first
    while line:
        number += 1
        if line.strip():
            yield _one(line, f"{name}, line {number}")
        line = file.readline()


def _whole(data: bytes, name: str) -> Iterator[Record | Failure]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        yield Failure(name, "not JSON")
        return
    for number, one in enumerate(value if isinstance(value, list) else [value], 1):
        yield _record(one, f"{name}, record {number}" if isinstance(value, list) else name)


def _one(line: bytes, where: str) -> Record | Failure:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return Failure(where, "not JSON")
    return _record(value, where)


def _record(value: object, where: str) -> Record | Failure:
    """The record, or the failure that a batch wrote in its place."""
    if isinstance(value, dict) and "meta" not in value and isinstance(value.get("message"), str):
        return Failure(str(value.get("path") or where), value["message"])
    try:
        return Record.from_dict(cast(Any, value))  # what is no mapping raises ValueError
    except ValueError as problem:
        return Failure(where, str(problem))
