"""One input: a file that is an article itself, or a part of a file that holds many."""

from __future__ import annotations

import functools
import os

from newsextract.base.rows import NamedTuple
from newsextract.inputs.file_part import Fault, Part


class Input(NamedTuple):
    """One input.

    name    the file's path as given, printable
    path    the file to open; for a part of it only where it comes from
    number  of the part within its file, from 1; 0 for a file
    part    what the file holds; ``None`` for a file that is an article itself, which whoever reads it opens
    stamp   size and time of change of the file, as far as they are known
    fault   when it cannot be read at all
    """

    name: str
    path: str
    number: int = 0
    part: Part | None = None
    stamp: bytes = b""
    fault: Fault | None = None

    @property
    def record_id(self) -> str | None:
        """What the file calls the part; ``None`` for a file that is one article."""
        return self.part.id if self.part is not None and not self.part.whole else None

    @property
    def url(self) -> str | None:
        """The address of the part, where the file states it."""
        return self.part.url if self.part is not None else None

    @property
    def size(self) -> int:
        """Bytes or characters of the part; 0 for a file."""
        return len(self.part.data) if self.part is not None and self.part.data is not None else 0

    def key(self) -> bytes:
        """16 bytes that identify the input, however its path is spelt."""
        import hashlib  # loads OpenSSL; only batch asks

        place = _absolute(self.path, os.getcwd()) + (b"\0%d" % self.number if self.number else b"")
        return hashlib.blake2b(place, digest_size=16).digest()


@functools.lru_cache(maxsize=1024)  # needed for each input, and again for its outcome
def _absolute(path: str, folder: str) -> bytes:
    return os.fsencode(os.path.normpath(os.path.join(folder, path)))


def stamp(status: os.stat_result) -> bytes:
    """Size and time of change of a file; a file with the same stamp counts as unchanged."""
    return b"%x.%x" % (status.st_size, status.st_mtime_ns)
