"""WACZ, a web archive in a zip file: the WARC files in it are read, its indexes and lists of pages are not."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from newsextract.base.printable import printable_path
from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds import warc
from newsextract.inputs.opened import Opened

_FOLDER, _ENDINGS = "archive/", (".warc", ".warc.gz")


def recognises(head: bytes, name: str) -> bool:
    """True for a zip file with the ending of a web archive: its members stand in any order."""
    return name.endswith(".wacz")


def read(file: Opened) -> Iterator[Part]:
    """A part for each page in its WARC files; its id is the file's name and the record's id."""
    found = False
    with zipfile.ZipFile(file.seekable()) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            if not (info.filename.startswith(_FOLDER) and info.filename.endswith(_ENDINGS)):
                file.skipped["no WARC file (WACZ)"] += 1
                continue
            found = True
            name = printable_path(info.filename)
            with archive.open(info) as member:
                inner = Opened(cast(BinaryIO, member), name, file.settings, file.skipped)
                for part in warc.read(inner):
                    yield part._replace(id=f"{name} {part.id}")
    if not found:
        yield Part("", whole=True, fault=Fault("read", "unsupported", "it is named .wacz and holds no WARC file"))
