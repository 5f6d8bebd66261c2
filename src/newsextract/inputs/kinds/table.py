"""CSV and TSV with a header: the article in one of the columns."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator

from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds.columns import Columns
from newsextract.inputs.opened import Opened
from newsextract.reading.source.decode import check_encoding, decode_bytes

_DELIMITERS = ",;\t|"
_HEAD_BYTES, _SNIFFED_BYTES = 1 << 18, 8_192
"""Bytes at the beginning of a table from which its encoding and its delimiter are recognised."""


def recognises(head: bytes, name: str) -> bool:
    """Never by content alone: prose has commas too. The ending of the name says it, or a call with ``is_table``."""
    return False


def is_table(head: bytes, column: str) -> bool:
    """Whether a file of which the call names a column is a table: it has the column, or as many cells in each row.

    The second finds a name that is misspelt, which would else make one text of the table, without a word.
    """
    text = decode_bytes(head[:_SNIFFED_BYTES], markup=False).text.removeprefix("\ufeff")
    if text.lstrip().startswith("<"):
        return False
    whole = text if len(head) < _SNIFFED_BYTES else text.rpartition("\n")[0]
    try:
        header, *rows = [row for row in csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter(text)) if row]
    except (ValueError, csv.Error):  # nothing in it, or a cell that is longer than any of a table
        return False
    return column in map(str.strip, header) or (len(header) > 1 and {*map(len, rows)} == {len(header)})


def read(file: Opened) -> Iterator[Part]:
    """A part for each row below the header; its id is the row's number, from 1."""
    first = file.first(_HEAD_BYTES)
    if len(first) == _HEAD_BYTES:
        first = first.rpartition(b"\n")[0]  # no half letter at its end
    encoding = _codec(file.settings.encoding or decode_bytes(first, markup=False).encoding or "utf-8")
    text = io.TextIOWrapper(file.stream, encoding=encoding, errors="replace", newline="")
    csv.field_size_limit(2 * file.settings.max_size)  # the default limit of the csv module is smaller than a page
    head = first[: _SNIFFED_BYTES].decode(encoding, "ignore")
    rows = csv.reader(text, delimiter=delimiter(head, tabs=file.name.endswith(".tsv")))
    header = [name.strip() for name in next(rows, [])]
    columns = Columns(header, file.settings)
    if header and (problem := columns.problem()):
        yield Part("", whole=True, fault=Fault("read", "no_column", problem))
        return
    for number, row in enumerate(rows, 1):
        if row:
            yield columns.part(dict(zip(header, row, strict=False)), str(number))
    text.detach()  # the caller closes the file


def delimiter(head: str, *, tabs: bool = False) -> str:
    """The sign between the cells: the one that parts the header into the most names that are names of columns."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    counts = {sign: len(next(csv.reader([first], delimiter=sign), [])) for sign in _DELIMITERS}
    if tabs and counts["\t"] > 1:
        return "\t"
    return max(_DELIMITERS, key=counts.__getitem__)


def _codec(label: str) -> str:
    """Python's name of an encoding, without the byte-order mark that may stand before the first column."""
    name = check_encoding(label)
    if name == "utf-8":
        return "utf-8-sig"
    try:
        return codecs.lookup(name.removesuffix("le") if name in ("utf-16le", "utf-32le") else name).name
    except LookupError:
        return "utf-8-sig"
