"""One file for each input, under the input's name."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Sequence

from newsextract import formats
from newsextract.base.characters import C0, DELETE
from newsextract.base.errors import OutputFailed
from newsextract.base.output import reason
from newsextract.base.printable import safe
from newsextract.batch.job import Job
from newsextract.batch.journal import Journal, Row
from newsextract.inputs import globs

_NAME_BYTES = 180
"""Bytes of one name: file systems allow 255, and some of them count the encrypted name, which is longer."""
_PATH_BYTES = 800
"""Bytes of a path within the folder: systems allow 4096 in all, and names in an archive may have 65,535."""
# Characters that a name must not have on some system, or that would change its meaning. They are percent-encoded, so
# that two names never become one.
_UNFIT = re.compile(rf'[{C0}{DELETE}%<>:"|?*\\/~]|^\.|[. ]$')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")


class Output:
    """A position is a number of groups; files that are written again have the same bytes."""

    group = (64, 4 << 20)

    def __init__(self, job: Job, header: bytes) -> None:
        self.path = job.output or ""
        self.root = _common(job.files)
        self.suffix = formats.load(job.form).suffix
        self.made: set[str] = set()

    def exists(self) -> bool:
        try:
            with os.scandir(self.path) as entries:
                return any(True for _ in entries)
        except FileNotFoundError:
            return False
        except OSError as problem:
            raise OutputFailed(f"{safe(self.path)} is no folder to write to: {reason(problem)}.") from None

    def open(self, position: int, journal: Journal) -> None:
        self.position, self.journal = position, journal
        try:
            os.makedirs(self.path, exist_ok=True)
        except OSError as problem:
            raise OutputFailed(f"{safe(self.path)} not made: {reason(problem)}.") from None

    def lost(self, records: int) -> int:
        """Files that are gone."""
        if not self.position:
            return 0
        there = sum(name.endswith(self.suffix) for _, _, names in os.walk(self.path) for name in names)
        return records - there

    def append(self, rows: Sequence[Row]) -> int:
        for row in rows:
            if row.payload is not None:
                self._write(self.file_name(row), row.payload)
        self.position += 1
        return self.position

    def file_name(self, row: Row) -> str:
        """Where the record of an input goes, within the folder.

        It is the path of the input below the folder that all arguments have in common, and for a part of a file also
        the part's id. Each name is escaped so that different names stay different. Names that still collide (they
        differ in case only) get the input's key behind them.
        """
        parts = os.path.relpath(os.path.abspath(row.name), self.root).split(os.sep)
        if row.record_id is not None:
            parts += row.record_id.split("/")
        names = [_harmless(part) for part in parts]
        path = "/".join([*(self._folder(name) for name in names[:-1]), names[-1]])
        if len(raw := path.encode("utf-8", "replace")) > _PATH_BYTES:
            path = f"~{hashlib.blake2b(raw, digest_size=16).hexdigest()}/{names[-1]}"  # no escaped name begins with "~"
        plain = unicodedata.normalize("NFC", path).casefold()
        if not self.journal.claim(plain.encode("utf-8", "replace"), row.key):
            path += f"~{row.key.hex()}"
        return path + self.suffix

    def _folder(self, name: str) -> str:
        """A folder's name that no output file can have."""
        if not name.casefold().endswith(self.suffix):
            return name
        return name[: -len(self.suffix)] + f"%2E{self.suffix[1:]}"

    def _write(self, name: str, data: bytes) -> None:
        path = os.path.join(self.path, name)
        folder = os.path.dirname(path)
        try:
            if folder not in self.made:
                if len(self.made) > 1000:
                    self.made.clear()
                os.makedirs(folder, exist_ok=True)
                self.made.add(folder)
            with open(path + ".part", "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(path + ".part", path)
        except OSError as problem:
            raise OutputFailed(f"{safe(path)} not written: {reason(problem)}.") from None

    def finish(self) -> None:
        """Each file is complete already."""

    def close(self) -> None:
        """Nothing is open between files."""


def _common(arguments: Sequence[str]) -> str:
    """The folder that all arguments are in, or are; the current one where a list names the inputs."""
    folders = []
    for argument in arguments:
        parts = argument.split("/")
        fixed = next((n for n, part in enumerate(parts) if globs.has_magic(part)), len(parts))
        path = os.path.abspath("/".join(parts[:fixed]) or ("/" if argument.startswith("/") else "."))
        folders.append(path if os.path.isdir(path) else os.path.dirname(path))
    return os.path.commonpath(folders) if folders else os.getcwd()


def _harmless(name: str) -> str:
    if not name:
        return "%2F"
    text = _UNFIT.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode()), name)
    if _RESERVED.match(text):
        text = f"%{ord(text[0]):02X}{text[1:]}"
    raw = text.encode("utf-8", "replace")
    if len(raw) > _NAME_BYTES:
        mark = hashlib.blake2b(raw, digest_size=8).hexdigest()
        return raw[: _NAME_BYTES - 20].decode("utf-8", "ignore") + "~" + mark
    return text
