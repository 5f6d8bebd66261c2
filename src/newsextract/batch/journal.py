"""The journal of a run: an SQLite database beside the output, so that nothing is lost and nothing done twice.

``inputs`` has every input that was seen, by its key. An outcome is stored in ``tail`` at once. Outcomes leave the tail
in input order, a group at a time: the writer appends the group to the output and flushes it to disk, and only then one
transaction notes how far the output is valid and removes the group from the tail. After a kill in between, the next run
finds the output longer than noted, cuts it there, and appends the same group again.

SQLite provides transactions that survive kill -9 and power cuts, and a lock that two runs cannot hold at the same
time. What is looked up by key (inputs, bodies for ``--dedupe``) stays on disk, so memory does not grow with it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from newsextract.base.errors import OutputFailed, UsageError
from newsextract.base.output import reason
from newsextract.base.printable import safe
from newsextract.base.rows import NamedTuple

_SCHEMA = """
CREATE TABLE IF NOT EXISTS run (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS inputs (key BLOB PRIMARY KEY, run INTEGER, done INTEGER, stamp BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tail (
    key BLOB PRIMARY KEY, place INTEGER, name TEXT, record_id TEXT, payload BLOB, error TEXT, body BLOB, marks INTEGER
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tail_place ON tail (place);
CREATE TABLE IF NOT EXISTS bodies (body BLOB PRIMARY KEY, name TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS names (name BLOB PRIMARY KEY, key BLOB) WITHOUT ROWID;
"""

NEW, TWICE, DONE, WAITING = range(4)
"""States of an input in a run: to be read, named before, in the output, outcome in the tail."""


class Row(NamedTuple):
    """One outcome in the tail; ``payload`` is ``None`` for an error, ``marks`` are bits: 1 not_article, 2 warned."""

    key: bytes
    place: int
    name: str
    record_id: str | None
    payload: bytes | None
    error: str | None
    body: bytes | None
    marks: int


class Journal:
    """The journal of one output; a temporary one for a run that prints (``path`` is ``None``)."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        with self._failures():
            self.base = sqlite3.connect(path or "", timeout=0, isolation_level=None)
            self.base.execute("PRAGMA locking_mode = EXCLUSIVE")  # held until this process ends
            self.base.execute("PRAGMA journal_mode = WAL" if path else "PRAGMA journal_mode = OFF")
            # NORMAL: a power cut may lose the last outcomes but damages nothing; commits need not wait for the disk.
            self.base.execute("PRAGMA synchronous = NORMAL" if path else "PRAGMA synchronous = OFF")
            self.base.execute("PRAGMA cache_size = -1000")  # KB
            self.base.execute("BEGIN EXCLUSIVE")
            for statement in _SCHEMA.split(";"):
                self.base.execute(statement)
            self.base.execute("COMMIT")
        self.run = int(self.get("run", 0)) + 1

    def get(self, name: str, default: Any = None) -> Any:
        """A value that ``put`` stored."""
        found = self._execute("SELECT value FROM run WHERE name = ?", (name,)).fetchone()
        return default if found is None else json.loads(found[0])

    def put(self, **values: Any) -> None:
        """Store values of JSON types."""
        rows = [(name, json.dumps(value)) for name, value in values.items()]
        for row in rows:
            self._execute("INSERT OR REPLACE INTO run VALUES (?, ?)", row)

    def clear(self) -> None:
        """Delete everything in it."""
        for table in ("run", "inputs", "tail", "bodies", "names"):
            self._execute(f"DELETE FROM {table}")
        self.run = 1

    def begin(self) -> None:
        """Start a transaction that ``commit`` ends."""
        if not self.base.in_transaction:
            self._execute("BEGIN")

    def commit(self) -> None:
        if self.base.in_transaction:
            self._execute("COMMIT")

    def renumber(self) -> None:
        """Begin another run: outcomes in the tail get new places when their inputs are found again."""
        self._execute("UPDATE tail SET place = NULL")
        self.put(run=self.run)

    def admit(self, key: bytes) -> tuple[int, bytes]:
        """The state of an input in this run, and its stamp when it was read. The input is noted as seen."""
        if self._execute("INSERT OR IGNORE INTO inputs VALUES (?, ?, 0, NULL)", (key, self.run)).rowcount:
            return NEW, b""  # nearly all inputs are new, and one statement is enough
        found = self._execute("SELECT run, done, stamp FROM inputs WHERE key = ?", (key,)).fetchone()
        if found[0] == self.run:
            return TWICE, b""
        self._execute("UPDATE inputs SET run = ? WHERE key = ?", (self.run, key))
        if not found[1]:
            return NEW, b""
        waits = self._execute("SELECT 1 FROM tail WHERE key = ?", (key,)).fetchone()
        return (WAITING if waits else DONE), found[2] or b""

    def keep(self, row: Row, stamp: bytes) -> None:
        """Store an outcome in the tail."""
        self._execute("UPDATE inputs SET done = 1, stamp = ? WHERE key = ?", (stamp, row.key))
        self._execute("INSERT INTO tail VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def place(self, key: bytes, place: int) -> int:
        """Set the place of an outcome in the tail; returns the size of its payload."""
        self._execute("UPDATE tail SET place = ? WHERE key = ?", (place, key))
        size = self._execute("SELECT length(payload) FROM tail WHERE key = ?", (key,)).fetchone()
        return int(size[0] or 0)

    def unplaced(self) -> list[bytes]:
        """Keys of outcomes in the tail whose inputs were not found again."""
        return [key for (key,) in self._execute("SELECT key FROM tail WHERE place IS NULL ORDER BY name")]

    def group(self, before: int) -> list[Row]:
        """The outcomes that stand before a place, in order."""
        found = self._execute("SELECT * FROM tail WHERE place < ? ORDER BY place", (before,))
        return [Row._make(row) for row in found]

    def drop(self, before: int) -> None:
        """Remove the outcomes before a place, which the output has, from the tail."""
        self._execute("DELETE FROM tail WHERE place < ?", (before,))

    def first_with(self, body: bytes, name: str) -> str:
        """The name of the first input with this body; ``name`` itself when there was none."""
        self._execute("INSERT OR IGNORE INTO bodies VALUES (?, ?)", (body, name))
        return str(self._execute("SELECT name FROM bodies WHERE body = ?", (body,)).fetchone()[0])

    def claim(self, name: bytes, key: bytes) -> bool:
        """Reserve a file name for an input; False when another input has it."""
        self._execute("INSERT OR IGNORE INTO names VALUES (?, ?)", (name, key))
        return bool(self._execute("SELECT key FROM names WHERE name = ?", (name,)).fetchone()[0] == key)

    def seen(self) -> tuple[int, int]:
        """How many inputs are done, and how many of them were not found in this run."""
        query = "SELECT count(*), coalesce(sum(run < ?), 0) FROM inputs WHERE done"
        done, gone = self._execute(query, (self.run,)).fetchone()
        return done, gone

    def close(self) -> None:
        """Roll back what was not committed, and release the lock."""
        with contextlib.suppress(sqlite3.Error):
            if self.base.in_transaction:
                self.base.execute("ROLLBACK")
        with contextlib.suppress(sqlite3.Error):
            self.base.close()

    def _execute(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        try:  # no context manager: this runs several times for each article
            return self.base.execute(statement, values)
        except sqlite3.Error as problem:
            raise self._failure(problem) from None

    @contextlib.contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as problem:
            raise self._failure(problem) from None

    def _failure(self, problem: sqlite3.Error) -> Exception:
        """What to raise for an error of SQLite: OutputFailed for what the user can change, or else the error."""
        if isinstance(problem, sqlite3.OperationalError):
            shown = safe(self.path or "the temporary journal")
            if "locked" in str(problem):
                return OutputFailed(f"{shown} is in use: another run writes this output. Wait for it to end.")
            return OutputFailed(f"{shown} not written: {problem}. Choose another place with -o.")
        if isinstance(problem, sqlite3.DatabaseError):
            return OutputFailed(f"{safe(self.path or '')} is no journal of newsextract: {problem}. Use --overwrite.")
        return problem


def differences(old: dict[str, Any], new: dict[str, Any]) -> Sequence[str]:
    """The settings that differ between two runs, in words."""
    found = []
    for name in new:
        if name == "files" and set(old.get(name) or ()) <= set(new[name]):
            continue  # more inputs are what a run is gone on with for
        if old.get(name) != new[name]:
            label = _LABELS.get(name, f"--{name.replace('_', '-')}")
            found.append(f"{label} was {_shown(old.get(name))}, now {_shown(new[name])}")
    return found


_LABELS = {
    "files": "the inputs", "form": "--format", "folder": "--output-dir", "kind": "--type", "plugins": "--plugin",
    "newsextract": "the version", "schema_version": "the record's version",
}  # fmt: skip


def _shown(value: Any) -> str:
    if value in (None, [], "", False):
        return "not given"
    return safe(", ".join(map(str, value)) if isinstance(value, list) else str(value))[:200]


def remove(path: str) -> None:
    """Delete a journal, with the files that SQLite keeps beside it."""
    for end in ("", "-wal", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            try:
                os.unlink(path + end)
            except OSError as problem:
                raise UsageError(f"{safe(path + end)} not removed: {reason(problem)}.") from None
