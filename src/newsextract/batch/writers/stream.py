"""JSON Lines and CSV, plain or compressed by name: a file that grows by whole groups."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Sequence
from typing import BinaryIO, cast

from newsextract.base.errors import OutputFailed
from newsextract.base.output import reason
from newsextract.base.printable import safe
from newsextract.batch.job import Job
from newsextract.batch.journal import Journal, Row
from newsextract.inputs import opened


class Output:
    """``OUT.part`` until it is complete; a position is its size. Groups are gzip members or Zstandard frames."""

    group = (256, 4 << 20)

    def __init__(self, job: Job, header: bytes) -> None:
        self.path = job.output or ""
        self.part = self.path + ".part"
        self.header = header
        self.file: BinaryIO | None = None
        self.pack = compressor(self.path)

    def exists(self) -> bool:
        return os.path.exists(self.path)

    def open(self, position: int, journal: Journal) -> None:
        self.position = position
        if position:  # a complete output has no .part file until there is more to add
            source = self.part if os.path.exists(self.part) else self.path
            size = os.path.getsize(source) if os.path.exists(source) else 0
            if size < position or (source == self.path and size > position):
                what = f"{safe(source)} is not as the run left it: {size} bytes, not {position}"
                raise OutputFailed(f"{what}. Begin again with --overwrite.")

    def lost(self, records: int) -> int:
        """None: a file that is shorter than it was is refused when it is opened."""
        return 0

    def append(self, rows: Sequence[Row]) -> int:
        data = b"".join(row.payload for row in rows if row.payload is not None)
        if data or self.file is None:
            self._write(data)
        return self.position

    def _write(self, data: bytes) -> None:
        try:
            if self.file is None:
                self.file = self._reopened()
                if self.position == 0:
                    data = self.header + data
        except OSError as problem:
            raise OutputFailed(f"{safe(self.part)} not written: {reason(problem)}.") from None
        if data:
            self.position += self._write_packed(self.pack(data))

    def _write_packed(self, data: bytes) -> int:
        assert self.file is not None
        try:
            self.file.write(data)
            self.file.flush()
            os.fsync(self.file.fileno())
        except OSError as problem:
            raise OutputFailed(f"{safe(self.part)} not written: {reason(problem)}.") from None
        return len(data)

    def _reopened(self) -> BinaryIO:
        if self.position == 0:
            return open(self.part, "wb")
        if not os.path.exists(self.part):
            os.rename(self.path, self.part)
        file = open(self.part, "r+b")  # noqa: SIM115  close does
        file.truncate(self.position)
        file.seek(self.position)
        return file

    def finish(self) -> None:
        if self.file is None and (self.position == 0 or os.path.exists(self.part)):
            self._write(b"")
        if self.file is not None and self.position == 0:
            self._write_packed(self.pack(b""))  # an empty file is no valid gzip file
        if self.file is not None:
            self.close()
            replace(self.part, self.path)

    def close(self) -> None:
        if self.file is not None:
            self.file.close()
            self.file = None


def replace(part: str, path: str) -> None:
    """Rename a file and flush its folder to disk where the system supports that."""
    try:
        os.replace(part, path)
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as problem:
        raise OutputFailed(f"{safe(path)} not written: {reason(problem)}. It is complete in {safe(part)}.") from None


def compressor(path: str) -> Callable[[bytes], bytes]:
    """The function that compresses a stream's groups, by the ending of its name."""
    if path.endswith(".gz"):
        return _gzip
    if path.endswith(".zst"):
        return cast(Callable[[bytes], bytes], opened.zstandard().ZstdCompressor(level=6).compress)
    return bytes


def _gzip(data: bytes) -> bytes:
    """One gzip member without time and name, so that the same bytes give the same member."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()
