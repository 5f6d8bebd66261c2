"""Files that hold many inputs, by their names.

A new kind is a module with ``read`` and its endings in ``KINDS``. ``read`` yields the parts of an open file in order;
when it raises, the parts before that are kept and the rest of the file is one fault.
"""

from __future__ import annotations

import importlib
import io
from collections import Counter
from collections.abc import Iterator
from types import ModuleType
from typing import BinaryIO, NamedTuple, Protocol, cast

from newsextract.base.errors import UsageError
from newsextract.batch.job import Fault, Job

KINDS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "table",
    ".warc": "warc",
    ".zip": "archive",
    ".tar": "archive",
    ".tgz": "archive",
}
_PACKED = (".gz", ".zst", ".bz2", ".xz")


class Missing(UsageError):
    """A package that this kind of file needs is not installed."""


class Part(NamedTuple):
    """One input in a file that holds many; fields as in ``Input``."""

    id: str
    data: bytes | str | None = None
    url: str | None = None
    date: str | None = None
    encoding: str | None = None
    fault: Fault | None = None


class Kind(Protocol):
    """What a module in this package holds."""

    def read(self, file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
        """The parts of an open file, in order; what is no input is counted in ``skipped``."""


def kind_of(path: str) -> str | None:
    """The module that reads such a file; ``None`` for a file that is one input itself."""
    name = path.lower()
    for ending in _PACKED:
        name = name.removesuffix(ending)
    return next((module for ending, module in KINDS.items() if name.endswith(ending)), None)


def load(module: str) -> Kind:
    """A module in this package."""
    return cast(Kind, importlib.import_module(f"{__name__}.{module}"))


def inflated(file: BinaryIO, path: str) -> BinaryIO:
    """The bytes of a file, decompressed by the ending of its name."""
    name = path.lower()
    if name.endswith((".gz", ".tgz")):
        import gzip

        return cast(BinaryIO, gzip.GzipFile(fileobj=file))
    if name.endswith(".bz2"):
        import bz2

        return cast(BinaryIO, bz2.BZ2File(file))
    if name.endswith(".xz"):
        import lzma

        return cast(BinaryIO, lzma.LZMAFile(file))
    if name.endswith(".zst"):
        frames = zstandard().ZstdDecompressor().stream_reader(file, read_across_frames=True, closefd=False)
        return cast(BinaryIO, io.BufferedReader(frames))
    return file


def zstandard() -> ModuleType:
    """The package that knows Zstandard; raises Missing without it."""
    try:
        return importlib.import_module("zstandard")
    except ImportError:
        raise Missing('Zstandard needs a package: pip install "newsextract[zstd]"') from None


def too_large(limit: int) -> Fault:
    """The fault of an input over ``--max-size``."""
    return Fault("read", "too_large", f"larger than {limit} bytes (--max-size)")
