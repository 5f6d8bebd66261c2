"""The members of an office file, with limits."""

from __future__ import annotations

import zipfile

_MOST_BYTES = 128 * 1024 * 1024
"""Bytes that the members of one file that are read may have together."""


class Package:
    """The members of an office file, each read once, with a limit on all together."""

    def __init__(self, archive: zipfile.ZipFile, limit: int) -> None:
        self.archive, self.limit = archive, limit
        self.names = frozenset(archive.namelist())
        self._room = _MOST_BYTES

    def read(self, name: str) -> bytes:
        """The bytes of a member; raises KeyError for none, ValueError for too many."""
        with self.archive.open(name) as member:
            data = member.read(min(self.limit, self._room) + 1)
        if len(data) > min(self.limit, self._room):
            raise ValueError(f"{name[:100]} in it is larger than {self.limit} bytes (--max-size).")
        self._room -= len(data)
        return data
