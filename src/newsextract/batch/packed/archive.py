"""zip and tar archives: each regular file in them is an input."""

from __future__ import annotations

import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import IO, BinaryIO

from newsextract.batch.job import Fault, Job
from newsextract.batch.packed import Part, inflated, too_large
from newsextract.sources import printable_path


def read(file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    """A part for each file, in the archive's order; its id is its name in it. Links, devices and folders are none."""
    if path.lower().endswith(".zip"):
        yield from _zip(file, job, skipped)
    else:
        yield from _tar(file, path, job, skipped)


def _zip(file: BinaryIO, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            if _is_hidden(info.filename):
                skipped["hidden"] += 1
                continue
            name = printable_path(info.filename)
            if info.flag_bits & 1:
                yield Part(name, fault=Fault("read", "encrypted", "it has a password. Unpack the archive first."))
                continue
            try:
                with archive.open(info) as member:
                    yield _part(name, member, info.file_size, job)
            except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as problem:
                yield Part(name, fault=Fault("read", "damaged", str(problem)))


def _tar(file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    with tarfile.open(fileobj=inflated(file, path), mode="r|") as archive:
        for info in archive:
            archive.members = []  # type: ignore[attr-defined]  # it would keep them all
            if info.isdir():
                continue
            if not info.isreg():
                skipped["no regular file"] += 1
            elif _is_hidden(info.name):
                skipped["hidden"] += 1
            elif (member := archive.extractfile(info)) is not None:
                yield _part(printable_path(info.name), member, info.size, job)


def _part(name: str, member: IO[bytes], size: int, job: Job) -> Part:
    if size > job.max_size:
        return Part(name, fault=too_large(job.max_size))
    data = member.read(job.max_size + 1)  # the archive may lie about the size
    if len(data) > job.max_size:
        return Part(name, fault=too_large(job.max_size))
    return Part(name, data)


def _is_hidden(name: str) -> bool:
    return any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in name.split("/"))
