"""zip and tar archives: each regular file in them is an input, under its name in the archive.

A name that comes again, as tar appends newer versions, gets a number: "a.html (2)".
"""

from __future__ import annotations

import sqlite3
import tarfile
import zipfile
from collections.abc import Iterator
from typing import IO

from newsextract.base.printable import printable_path
from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.opened import Opened
from newsextract.inputs.passed_over import NO_ARTICLES

MOST_MEMBERS = 1_000_000
"""Members of one archive that are read: ten times the pages of a large site."""


def recognises(head: bytes, name: str) -> bool:
    """True for zip, whose beginning has been seen, and for tar."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06")) or head[257:262] == b"ustar"


def read(file: Opened) -> Iterator[Part]:
    """A part for each regular file, in the archive's order; its id is its name there. Others are counted as skipped."""
    parts = _zip(file) if file.head.startswith(b"PK") or file.name.endswith(".zip") else _tar(file)
    for number, part in enumerate(parts):
        if number == MOST_MEMBERS:
            raise ValueError(f"it has more than {MOST_MEMBERS} members")
        yield part


def _zip(file: Opened) -> Iterator[Part]:
    limit, skipped = file.settings.max_size, file.skipped
    with zipfile.ZipFile(file.seekable()) as archive, _Names() as names:
        for info in archive.infolist():
            if info.is_dir():
                continue
            if _is_hidden(info.filename):
                skipped["hidden"] += 1
                continue
            if _is_passed_over(info.filename, file):
                continue
            name = names.own(printable_path(info.filename))
            if info.flag_bits & 1:
                yield Part(name, fault=Fault("read", "encrypted", "it has a password. Unpack the archive first."))
                continue
            try:
                with archive.open(info) as member:
                    part = _part(name, member, info.file_size, limit)
            except Exception as problem:  # noqa: BLE001  zipfile and the decompressors raise anything; others can be read
                part = Part(name, fault=Fault("read", "damaged", str(problem) or type(problem).__name__))
            yield part


def _tar(file: Opened) -> Iterator[Part]:
    limit, skipped = file.settings.max_size, file.skipped
    with tarfile.open(fileobj=file.stream, mode="r|") as archive, _Names() as names:
        for info in archive:
            archive.members = []  # type: ignore[attr-defined]  # it would keep them all
            if info.isdir():
                continue
            if not info.isreg():
                skipped["no regular file"] += 1
            elif _is_hidden(info.name):
                skipped["hidden"] += 1
            elif _is_passed_over(info.name, file):
                continue
            elif (member := archive.extractfile(info)) is not None:
                yield _part(names.own(printable_path(info.name)), member, info.size, limit)


class _Names:
    """Names of an archive's members, kept on disk and made unique, because outputs identify articles by them."""

    def __enter__(self) -> _Names:
        self.base = sqlite3.connect("", isolation_level=None)  # a temporary file that SQLite deletes when it is closed
        self.base.execute("PRAGMA cache_size = -256")  # KB
        self.base.execute("PRAGMA journal_mode = OFF")
        self.base.execute("PRAGMA synchronous = OFF")
        self.base.execute("CREATE TABLE names (name BLOB PRIMARY KEY, count INTEGER) WITHOUT ROWID")
        return self

    def __exit__(self, *problem: object) -> None:
        self.base.close()

    def own(self, name: str) -> str:
        """The name, with a number behind it when another member has it already."""
        made = name
        while not self._is_new(made):
            key = _bytes(name)
            self.base.execute("UPDATE names SET count = count + 1 WHERE name = ?", (key,))
            made = f"{name} ({self.base.execute('SELECT count FROM names WHERE name = ?', (key,)).fetchone()[0]})"
        return made

    def _is_new(self, name: str) -> bool:
        return self.base.execute("INSERT OR IGNORE INTO names VALUES (?, 1)", (_bytes(name),)).rowcount > 0


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "replace")


def _part(name: str, member: IO[bytes], size: int, limit: int) -> Part:
    if size > limit:
        return Part(name, fault=too_large(limit))
    data = member.read(limit + 1)  # the size that the archive states may be wrong
    if len(data) > limit:
        return Part(name, fault=too_large(limit))
    return Part(name, data)


def _is_passed_over(name: str, file: Opened) -> bool:
    """True for a part of a saved page, a picture, a program, by its name; counted. All is read with --include."""
    lower = name.lower()
    if file.settings.include or not lower.endswith(NO_ARTICLES):
        return False
    file.skipped[f"no article by its name (*{lower[lower.rindex('.') :]})"] += 1
    return True


def _is_hidden(name: str) -> bool:
    return any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in name.split("/"))
