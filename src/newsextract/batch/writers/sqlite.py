"""An SQLite database: tables with indexes and full-text search, as Datasette and sqlite-utils expect them."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from newsextract.base.errors import OutputFailed
from newsextract.base.printable import safe
from newsextract.batch.job import Job
from newsextract.batch.journal import Journal, Row
from newsextract.batch.writers.stream import replace
from newsextract.formats import flat
from newsextract.model.record import FIELDS, dump_json

_INDEXES = {
    "articles": ("date_published", "publisher", "section", "region_label", "path"),
    "quotes": ("speaker",),
    "images": ("credit_text",),
    "findings": (),
    "people": ("name",),
    "organisations": ("name", "kind"),
}
_SEARCHED = {
    "articles": ("headline", "subheadline", "body"),
    "quotes": ("text", "speaker"),
    "images": ("caption", "credit_text"),
    "findings": ("lead_in", "item"),
    "people": ("name", "names", "roles"),
    "organisations": ("name", "names", "roles"),
}
"""Columns with full-text search."""


class Output:
    """``OUT.part`` until it is complete. A group may be added again after a kill: an article replaces its rows."""

    group = (256, 4 << 20)

    def __init__(self, job: Job, header: bytes) -> None:
        self.path = job.output or ""
        self.part = self.path + ".part"
        self.tables = flat.tables_of(job.fields) if job.table is None else (job.table,)
        self.columns = {"articles": flat.article_columns(job.fields)}
        self.base: sqlite3.Connection | None = None

    def exists(self) -> bool:
        return os.path.exists(self.path)

    def open(self, position: int, journal: Journal) -> None:
        self.position = position
        if position == 0:
            for end in ("", "-journal", "-wal"):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(self.part + end)
        elif not os.path.exists(self.part) and not os.path.exists(self.path):
            raise OutputFailed(f"{safe(self.path)} is gone. Begin again with --overwrite.")

    def lost(self, records: int) -> int:
        """Rows of articles that were deleted."""
        if not self.position or "articles" not in self.tables:
            return 0
        source = self.part if os.path.exists(self.part) else self.path
        with self._failures(), contextlib.closing(sqlite3.connect(source)) as base:
            return records - int(base.execute("SELECT count(*) FROM articles").fetchone()[0])

    def append(self, rows: Sequence[Row]) -> int:
        with self._failures():
            base = self.base or self._connect()
            records = [msgspec.json.decode(row.payload) for row in rows if row.payload is not None]
            base.execute("BEGIN")
            for record in records:
                self._add(base, record)
            base.execute("COMMIT")
        self.position += 1
        return self.position

    def _connect(self) -> sqlite3.Connection:
        if self.position and not os.path.exists(self.part):
            os.rename(self.path, self.part)
        self.base = base = sqlite3.connect(self.part, isolation_level=None)
        base.execute("PRAGMA foreign_keys = OFF")
        base.execute("BEGIN")
        for table in self.tables:
            self._create(base, table)
        base.execute("COMMIT")
        return base

    def _create(self, base: sqlite3.Connection, table: str) -> None:
        if table == "articles":
            rows = ["id TEXT PRIMARY KEY", *map(_quoted, self.columns["articles"]), "extra"]
        else:
            parent = " REFERENCES articles(id)" if "articles" in self.tables else ""
            rows = [f"article_id TEXT NOT NULL{parent}", "number INTEGER", *map(_quoted, flat.part_columns(table))]
        base.execute(f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(rows)})")
        if table != "articles":
            base.execute(f"CREATE INDEX IF NOT EXISTS {table}_article_id ON {table} (article_id)")

    def _add(self, base: sqlite3.Connection, record: Mapping[str, Any]) -> None:
        key = flat.article_id(record)
        for table in self.tables:
            if table == "articles":
                row = flat.article_row(record, self.columns["articles"])
                extra = {name: value for name, value in record.items() if name not in FIELDS and name != "meta"}
                _insert(base, table, [row | {"extra": extra or None}])
            else:
                base.execute(f"DELETE FROM {table} WHERE article_id = ?", (key,))
                _insert(base, table, flat.part_rows(record, table))

    def finish(self) -> None:
        if self.base is None and (self.position == 0 or os.path.exists(self.part)):
            with self._failures():
                self._connect()
        if self.base is None:
            return
        with self._failures():
            for table in self.tables:
                columns = self._present(table)
                for name in _INDEXES[table]:
                    if name in columns:
                        self.base.execute(f"CREATE INDEX IF NOT EXISTS {table}_{name} ON {table} ({name})")
                searched = ", ".join(name for name in _SEARCHED[table] if name in columns)
                if searched:
                    # Datasette recognises the search of a table by exactly these words: content="articles"
                    self.base.execute(
                        f'CREATE VIRTUAL TABLE IF NOT EXISTS {table}_fts USING fts5({searched}, content="{table}")'
                    )
                    self.base.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")
            self.base.execute("ANALYZE")
        self.close()
        replace(self.part, self.path)

    def _present(self, table: str) -> set[str]:
        assert self.base is not None
        return {name for _, name, *_ in self.base.execute(f"PRAGMA table_info({table})")}

    def close(self) -> None:
        if self.base is not None:
            self.base.close()
            self.base = None

    @contextlib.contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as problem:
            raise OutputFailed(f"{safe(self.part)} not written: {problem}.") from None


def _insert(base: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        names = ", ".join(map(_quoted, row))
        holes = ", ".join("?" * len(row))
        cells = [_cell(value) for value in row.values()]
        base.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({holes})", cells)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _cell(value: Any) -> Any:
    """Lists and objects as JSON, which Datasette shows and counts item by item; an empty list is NULL."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (list, dict)):
        return dump_json(value) if value else None
    return value
