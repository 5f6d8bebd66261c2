"""What a file gives that holds articles in a shape of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsextract.base.errors import UsageError
from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import InputKind, Stated


class Fault(NamedTuple):
    """Why an input gave no record: one line of the error report.

    stage  find, read, extract or dedupe
    code   one word for programs: not_found, permission, too_large, unsupported, timeout, worker_died, ...
    """

    stage: str
    code: str
    message: str


class Missing(UsageError):
    """A package that this kind of file needs is not installed."""


class Part(NamedTuple):
    """One article in a file.

    id        what the file calls it: line or row, name of the member, id of the WARC record, number of the document
    data      its text, or its bytes as stored; ``None`` with a fault
    url, date  where and when it was fetched, where the file says so
    encoding  of the bytes, where the file states it
    kind      "text" or "html", where the file says which; recognised by content for ``None``
    own_page  true for a text in the Markdown that this project writes, which is read without a guess (see ``story.py``)
    stated    what the file states about the article
    columns   further columns of its row that are kept
    record    the record that newsextract wrote of it; there is no article then
    whole     true where it is the whole file: its outcome is named as the file's
    fault     why it cannot be read
    """

    id: str
    data: bytes | str | None = None
    url: str | None = None
    date: str | None = None
    encoding: str | None = None
    kind: InputKind | None = None
    own_page: bool = False
    stated: Stated | None = None
    columns: Mapping[str, str] | None = None
    record: Mapping[str, Any] | None = None
    whole: bool = False
    fault: Fault | None = None


def too_large(limit: int) -> Fault:
    """The fault of an input over ``--max-size``."""
    return Fault("read", "too_large", f"larger than {limit} bytes (--max-size)")
