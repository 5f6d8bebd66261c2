"""JSON: one object a line, a list of objects, or one object, with the article in one of its keys."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds.columns import Columns, is_empty
from newsextract.inputs.opened import HEAD_BYTES, Opened
from newsextract.inputs.recoded import head_in_utf_8, in_utf_8
from newsextract.reading.source.decode import decode_bytes


def recognises(head: bytes, name: str) -> bool:
    """True for text that begins as a JSON object or a list of them do, also in UTF-16 and UTF-32."""
    return _looks_like_json(head_in_utf_8(head).lstrip(b" \t\r\n\xef\xbb\xbf"))


def _looks_like_json(start: bytes) -> bool:
    inner = start[1:].lstrip()
    if start[:1] == b"{":
        return inner[:1] in (b'"', b"}")
    return start[:1] == b"[" and (inner[:1] == b"{" or inner[:1] == b"]")


def read(file: Opened) -> Iterator[Part]:
    """A part for each object; its id is the line's number, or its number in a list."""
    wide = in_utf_8(file)
    rows = _Rows(file, None if wide else file.settings.encoding)
    if _is_one_value(file.head.lstrip(b" \t\r\n\xef\xbb\xbf")):
        yield from _of_value(file, rows)
        return
    longest = 2 * file.settings.max_size + 65_536  # room for escapes and for the other keys
    number = 0
    while line := file.stream.readline(longest):
        number += 1
        cut = len(line) == longest and not line.endswith(b"\n")
        if cut:
            while (rest := file.stream.readline(longest)) and not rest.endswith(b"\n"):
                pass
            yield Part(str(number), fault=too_large(file.settings.max_size))
        elif line.strip():
            alone = number == 1 and not file.name.endswith(_OF_LINES) and not file.first(HEAD_BYTES).strip()
            for part in _of_line(line, rows, "" if alone else str(number)):
                yield part._replace(whole=alone)


_OF_LINES = (".jsonl", ".ndjson")
"""Endings of files whose objects are lines, also where there is one."""


def _of_line(line: bytes, rows: _Rows, number: str) -> Iterator[Part]:
    try:
        row = rows.load(line.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n"))
    except (ValueError, RecursionError) as problem:
        yield Part(number, fault=Fault("read", "malformed", f"the line is no JSON: {_why(problem)}"))
        return
    yield from rows.parts(row, number)


def _why(problem: Exception) -> str:
    """What is wrong with a line, and where in it: "line 1" would be taken for the first line of the file."""
    if isinstance(problem, json.JSONDecodeError):
        return f"{problem.msg} at character {problem.pos + 1}"
    return str(problem)


def _is_one_value(start: bytes) -> bool:
    """True for a list, and for an object whose first line does not end it.

    A line that is longer than these bytes is no head of an object that goes on below, whichever sign they end with,
    and behind a comma or the first brace no object begins: a damaged line must not cost those below it.
    """
    if start[:1] == b"[":
        return True
    first, end, rest = start.partition(b"\n")
    if start[:1] != b"{" or not end:
        return False
    if rest.lstrip()[:1] == b"{" and first.rstrip().endswith((b"}", b",", b"{")):
        return False
    if first.rstrip().endswith(b"}") and not rest.strip():
        return False
    return first.rstrip() in (b"{", b"") or first.rstrip().endswith((b",", b"[", b"{"))


def _of_value(file: Opened, rows: _Rows) -> Iterator[Part]:
    """The objects of a file that is one JSON value."""
    try:
        value = rows.load(file.whole())
    except (ValueError, RecursionError) as problem:
        yield Part("", whole=True, fault=Fault("read", "malformed", f"it is no JSON: {problem}"))
        return
    if isinstance(value, list):
        for number, row in enumerate(value, 1):
            yield from rows.parts(row, str(number))
    else:
        for part in rows.parts(value, ""):
            yield part._replace(whole=True)


class _Rows:
    """Makes parts of objects; rows that have the same keys filled have the same columns."""

    def __init__(self, file: Opened, encoding: str | None) -> None:
        self._settings = file.settings
        self._encoding = encoding
        self._skipped = file.skipped
        self._known: dict[tuple[tuple[str, ...], tuple[str, ...]], Columns] = {}
        self._told: set[str] = set()

    def load(self, data: bytes) -> Any:
        """The value of JSON: UTF-8 by its standard, if nobody states another encoding and it is none else."""
        if self._encoding is None:
            with contextlib.suppress(UnicodeDecodeError):
                return json.loads(data)
        return json.loads(decode_bytes(data, self._encoding, markup=False).text.removeprefix("\ufeff"))

    def parts(self, row: object, number: str) -> Iterator[Part]:
        """The article of a row; none for an item of an agency that is a picture."""
        if isinstance(row, Mapping) and isinstance(row.get("uri"), str):
            from newsextract.inputs.kinds import ninjs_item  # few files are of agencies

            if ninjs_item.is_item(row):
                yield from self._of_agency(ninjs_item.part(row, number))
                return
        part = self._part(row, number)
        if part is not None:
            yield part

    def _of_agency(self, part: Part | None) -> Iterator[Part]:
        if part is None:
            self._skipped["no text (ninjs)"] += 1
        elif len(part.data or "") > self._settings.max_size:
            yield part._replace(data=None, fault=too_large(self._settings.max_size))
        else:
            yield part

    def _part(self, row: object, number: str) -> Part | None:
        """The article of a row; ``None`` where it lacks a column of which the fault of another row tells already."""
        if not isinstance(row, Mapping):
            return Part(number, fault=Fault("read", "malformed", "the line is no JSON object"))
        if is_record(row):
            return Part(number, record=row)
        if isinstance(row.get("code"), str) and isinstance(row.get("message"), str) and "stage" in row:
            return Part(number, fault=Fault("read", "refused", f"{row.get('path')}: {row['message']}"))
        columns = self._columns(row)
        problem = columns.problem()
        if problem in self._told:
            self._skipped["row without the column"] += 1
            return None
        if problem and columns.is_asked():
            self._told.add(problem)
        if problem:
            return Part(number, fault=Fault("read", "no_column", problem))
        return columns.part(row, number)

    def _columns(self, row: Mapping[str, Any]) -> Columns:
        shape = tuple(row), tuple(name for name in row if row[name] not in ("", []) and not is_empty(row[name]))
        if shape not in self._known:
            if len(self._known) > _SHAPES:
                self._known.clear()
            self._known[shape] = Columns(shape[0], self._settings, shape[1])
        return self._known[shape]


_SHAPES = 50


def is_record(row: Mapping[str, Any]) -> bool:
    """True for a record that newsextract wrote."""
    meta = row.get("meta")
    return isinstance(meta, Mapping) and "schema_version" in meta and "source" in meta
