"""CSV with a header: the article in one of the columns."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from newsextract.batch.job import Fault, Job
from newsextract.batch.packed import Part, columns, inflated
from newsextract.reading.source.decode import check_encoding, decode_bytes

_HEAD_BYTES, _PIECE_BYTES = 1 << 18, 1 << 13
"""Bytes at the beginning of a table from which its encoding is recognised, and bytes that are read at a time."""


def read(file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    """A part for each row below the header; its id is the row's number, from 1."""
    encoding = _codec(job.encoding or decode_bytes(_head(file, path), markup=False).encoding or "utf-8")
    text = io.TextIOWrapper(inflated(file, path), encoding=encoding, errors="replace", newline="")
    csv.field_size_limit(2 * job.max_size)  # the default limit of the csv module is smaller than a page
    rows = csv.reader(text)
    header = next(rows, [])
    wanted = columns.COLUMNS if job.column is None else (job.column,)
    if header and not set(wanted) & set(header):
        yield Part("0", fault=Fault("read", "no_column", columns.missing(wanted)))
        return
    for number, row in enumerate(rows, 1):
        if row:
            yield columns.part(dict(zip(header, row, strict=False)), str(number), job)
    text.detach()  # the caller closes the file


def _head(file: BinaryIO, path: str) -> bytes:
    """The first bytes of a table, as far as they can be read. The file is rewound."""
    data = b""
    with contextlib.suppress(Exception):  # a damaged file is reported later, after the rows that can be read
        stream = inflated(file, path)
        while len(data) < _HEAD_BYTES and (piece := stream.read(_PIECE_BYTES)):
            data += piece
    file.seek(0)
    return data


def _codec(label: str) -> str:
    """Python's name of an encoding, without the byte-order mark that may stand before the first column."""
    name = check_encoding(label)
    if name == "utf-8":
        return "utf-8-sig"
    try:
        return codecs.lookup(name.removesuffix("le") if name in ("utf-16le", "utf-32le") else name).name
    except LookupError:
        return "utf-8-sig"
