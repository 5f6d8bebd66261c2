"""Parquet (extra ``parquet``): a folder for each table, a file in it for each group.

``articles`` is the whole record, nested, with a schema that follows from its types and does not depend on the data;
``quotes``, ``images`` and ``findings`` are flat, keyed by ``article_id``.
"""

from __future__ import annotations

import glob
import os
import typing
from collections.abc import Sequence
from typing import Any

import msgspec

from newsextract.base.errors import OutputFailed
from newsextract.base.output import reason
from newsextract.base.printable import safe
from newsextract.batch.job import Job
from newsextract.batch.journal import Journal, Row
from newsextract.batch.writers.stream import replace
from newsextract.formats import flat
from newsextract.inputs.file_part import Missing
from newsextract.model import record


class Output:
    """A position is a number of files of each table."""

    group = (2000, 32 << 20)

    def __init__(self, job: Job, header: bytes) -> None:
        try:
            import pyarrow.parquet
        except ImportError:
            raise Missing('Parquet needs a package: pip install "newsextract[parquet]"') from None
        self.pyarrow = pyarrow
        self.path = job.output or ""
        tables = flat.tables_of(job.fields) if job.table is None else (job.table,)
        self.schemas = {table: self._schema(table, job.fields) for table in tables}

    def exists(self) -> bool:
        return any(glob.iglob(os.path.join(glob.escape(self.path), "*", "part-*.parquet")))

    def open(self, position: int, journal: Journal) -> None:
        self.position = position
        for table in flat.EVERY_TABLE:
            for file in glob.glob(os.path.join(glob.escape(self.path), table, "part-*")):
                number = os.path.basename(file)[5:].partition(".")[0]
                if not number.isdigit() or int(number) >= position:
                    os.unlink(file)
        missing = [table for table in self.schemas if position and not os.path.exists(self._file(table, position - 1))]
        if missing:
            raise OutputFailed(f"{safe(self.path)} is not as the run left it. Begin again with --overwrite.")

    def lost(self, records: int) -> int:
        """Records of parts that are gone."""
        if not self.position or "articles" not in self.schemas:
            return 0
        parts = [self._file("articles", number) for number in range(self.position)]
        rows = [self.pyarrow.parquet.read_metadata(part).num_rows for part in parts if os.path.exists(part)]
        return records - int(sum(rows))

    def _file(self, table: str, number: int) -> str:
        return os.path.join(self.path, table, f"part-{number:05}.parquet")

    def append(self, rows: Sequence[Row]) -> int:
        records = [msgspec.json.decode(row.payload) for row in rows if row.payload is not None]
        if not records and self.position:
            return self.position
        try:
            for table, schema in self.schemas.items():
                self._write(table, schema, records)
        except OSError as problem:
            raise OutputFailed(f"{safe(self.path)} not written: {reason(problem)}.") from None
        self.position += 1
        return self.position

    def _write(self, table: str, schema: Any, records: Sequence[dict[str, Any]]) -> None:
        if table == "articles":
            rows = [_whole(one) for one in records]
        else:
            rows = [row for one in records for row in flat.part_rows(one, table)]
        file = self._file(table, self.position)
        part = file + ".part"
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(part, "wb") as out:
            content = self.pyarrow.Table.from_pylist(rows, schema=schema)
            self.pyarrow.parquet.write_table(content, out, compression="zstd")
            out.flush()
            os.fsync(out.fileno())
        replace(part, file)

    def finish(self) -> None:
        if self.position == 0:
            self.append(())

    def close(self) -> None:
        """Nothing is open between groups."""

    def _schema(self, table: str, only: Sequence[str] | None) -> Any:
        text, whole = self.pyarrow.string(), self.pyarrow.int64()
        if table == "articles":
            kinds = record.types()
            names = [*(record.USUAL if only is None else [name for name in only if name in kinds]), "meta"]
            fields = [("id", text), *((name, self._type(kinds[name])) for name in names), ("extra", text)]
        else:
            fields = [("article_id", text), ("number", whole)]
            fields += [(name, self._type(one)) for name, one in flat.part_types(table).items()]
        return self.pyarrow.schema(fields)

    def _type(self, hint: Any) -> Any:
        """The Arrow type of a type in the record; text for what has no fixed shape, as JSON."""
        kind, many = flat.inner(hint)
        if kind is dict:
            return self.pyarrow.map_(self.pyarrow.string(), self._type(typing.get_args(hint)[1]))
        if isinstance(kind, type) and hasattr(kind, "__dataclass_fields__"):
            hints = typing.get_type_hints(kind)
            parts = [(name, self._type(hints[name])) for name in kind.__dataclass_fields__ if name not in _LOOSE]
            made = self.pyarrow.struct(parts)
        else:
            made = {int: self.pyarrow.int64(), bool: self.pyarrow.bool_(), float: self.pyarrow.float64()}.get(
                kind, self.pyarrow.string()
            )
        return self.pyarrow.list_(made) if many else made


_LOOSE = ("evidence", "dropped")
"""Parts of ``meta`` that explain a single article; they are left out of the fixed schema."""


def _whole(data: dict[str, Any]) -> dict[str, Any]:
    extra = {name: value for name, value in data.items() if name not in record.FIELDS and name != "meta"}
    return {"id": flat.article_id(data), **data, "extra": record.dump_json(extra) if extra else None}
