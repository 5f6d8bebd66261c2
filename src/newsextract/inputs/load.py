"""An input -> Source: the file is read here, or the part that its file gave."""

from __future__ import annotations

import errno
import os
import stat

from newsextract.base.errors import NewsextractError
from newsextract.inputs.item import Input, stamp
from newsextract.model.source import Source
from newsextract.reading.source import read_source
from newsextract.reading.source.containers import MAX_INFLATED

_NONBLOCK = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class InputTooLarge(NewsextractError):
    """A file is larger than ``--max-size``."""


def load(
    item: Input,
    *,
    kind: str | None = None,
    encoding: str | None = None,
    url: str | None = None,
    limit: int | None = None,
) -> tuple[Source, bytes]:
    """The source of an input, and the file's stamp when it was read.

    kind, encoding, url  as the caller states them; the part's own encoding and address go first
    limit                bytes of a file, also when it is inflated; ``None`` for any file

    Raises OSError, InputTooLarge, and what ``read_source.read`` raises.
    """
    part, mark = item.part, item.stamp
    inflated = MAX_INFLATED if limit is None else limit
    if part is None:
        data, mark = _file(item.path, limit)
        made = read_source.read(data, url=url, kind=kind, encoding=encoding, path=item.name or None, limit=inflated)
        return made, mark
    made = read_source.read(
        part.data if part.data is not None else b"", url=part.url or url, kind=part.kind or kind,
        encoding=part.encoding or encoding, path=item.name or None, record_id=item.record_id, date=part.date,
        stated=part.stated, columns=part.columns, own_page=part.own_page, limit=inflated,
    )  # fmt: skip
    return made, mark


def _file(path: str, limit: int | None) -> tuple[bytes, bytes]:
    """The bytes of a file and its stamp. It may no longer be a regular file since it was found."""
    handle = os.open(path, os.O_RDONLY | _NONBLOCK)
    with open(handle, "rb", buffering=0) as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        if limit is not None and status.st_size > limit:
            raise InputTooLarge(f"larger than {limit} bytes (--max-size)")
        return file.readall(), stamp(status)
