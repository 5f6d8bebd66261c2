"""Parquet (extra ``parquet``): the records that ``newsextract batch`` wrote, and tables of others."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract.inputs.file_part import Fault, Missing, Part
from newsextract.inputs.kinds.columns import Columns
from newsextract.inputs.opened import Opened

_MAGIC = b"PAR1"
_ROWS = 64
"""Rows that are in memory at a time."""
_MAPS = ("confidence", "columns")
"""Parts of ``meta`` that are keys with values, which Parquet gives as pairs."""


def recognises(head: bytes, name: str) -> bool:
    """True for the first bytes of Parquet."""
    return head.startswith(_MAGIC)


def read(file: Opened) -> Iterator[Part]:
    """A part for each row; its id is the row's number, from 1."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise Missing('Parquet needs a package: pip install "newsextract[parquet]"') from None
    with pyarrow.parquet.ParquetFile(file.seekable()) as table:
        header = list(table.schema_arrow.names)
        if header[:2] == ["article_id", "number"]:
            why = "it is a table of parts of records. Pass the file with the records, in the folder articles beside it."
            yield Part("", whole=True, fault=Fault("read", "no_column", why))
            return
        ours = {"id", "meta", "extra"} <= set(header)
        columns = Columns(header, file.settings)
        if not ours and (problem := columns.problem()):
            yield Part("", whole=True, fault=Fault("read", "no_column", problem))
            return
        number = 0
        for batch in table.iter_batches(batch_size=_ROWS):
            for row in batch.to_pylist():
                number += 1
                yield Part(str(number), record=_record(row)) if ours else columns.part(row, str(number))


def _record(row: Mapping[str, Any]) -> dict[str, Any]:
    """The record of a row: pairs are objects again, fields of plug-ins stand beside the others."""
    made = {name: value for name, value in row.items() if name not in ("id", "extra")}
    meta = dict(made["meta"] or {})
    for holder in (meta, meta.get("source")):
        for name in _MAPS:
            if isinstance(holder, dict) and isinstance(holder.get(name), list):
                holder[name] = dict(holder[name])
    made["meta"] = meta
    extra = json.loads(row["extra"]) if row.get("extra") else {}
    return made | extra
