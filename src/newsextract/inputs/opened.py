"""One open file: inflated where it is compressed, with its first bytes, from which its kind is recognised."""

from __future__ import annotations

import importlib
import io
from collections import Counter
from types import ModuleType
from typing import BinaryIO, cast

from newsextract.inputs.file_part import Missing
from newsextract.inputs.input_settings import Settings

HEAD_BYTES = 16_384
"""Bytes at the beginning of a file from which its kind is recognised: exports begin with a list of what they hold."""
WHOLE_BYTES = 256 * 1024 * 1024
"""Bytes of a file that is read as a whole, because its kind cannot be read in pieces: 1,000 times a long export."""

_PIECE_BYTES, _BUFFER_BYTES = 8_192, 65_536

_GZIP, _BZIP2, _XZ, _ZSTANDARD = b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd"
ENDINGS = (".gz", ".zst", ".bz2", ".xz")
"""Endings of compressed files, which stand behind the ending of what is in them."""


class TooLarge(Exception):
    """A file that must be read as a whole is larger than ``WHOLE_BYTES``."""


class Opened:
    """An open file, or a member of one.

    name      its name, without the ending that says how it is compressed, in lower case: "stories.csv"
    head      its first ``HEAD_BYTES`` bytes, inflated
    stream    all of it, inflated, from its beginning
    file      the file below, whose position tells how much has been read
    skipped   counts what holds no article, by reason
    """

    def __init__(self, file: BinaryIO, name: str, settings: Settings, skipped: Counter[str]) -> None:
        self.file = file
        self.settings = settings
        self.skipped = skipped
        self.name = plain_name(name)
        self.stream = inflated(file)
        self.head = self.first(HEAD_BYTES)

    def first(self, size: int) -> bytes:
        """The first bytes of what has not been read; they are read again."""
        found = _first(self.stream, size)
        self.stream = cast(BinaryIO, io.BufferedReader(_Rewound(found, self.stream), _BUFFER_BYTES))
        return found

    def whole(self) -> bytes:
        """All of the file; raises TooLarge."""
        data = self.stream.read(WHOLE_BYTES + 1)
        if len(data) > WHOLE_BYTES:
            raise TooLarge
        return data

    def seekable(self) -> BinaryIO:
        """The file for readers that jump in it; what cannot be jumped in is read as a whole."""
        if self.stream_is_file():
            self.file.seek(0)
            return self.file
        return io.BytesIO(self.whole())

    def stream_is_file(self) -> bool:
        """True where nothing was inflated and the file can be read again from its beginning."""
        return self.file.seekable() and not is_compressed(self._start())

    def _start(self) -> bytes:
        place = self.file.tell()
        self.file.seek(0)
        start = self.file.read(8)
        self.file.seek(place)
        return start


def plain_name(name: str) -> str:
    """A file's name in lower case, without its folders and the ending of its compression."""
    lower = name.lower().rpartition("/")[2]
    lower = f"{lower[:-4]}.tar" if lower.endswith(".tgz") else lower
    for ending in ENDINGS:
        lower = lower.removesuffix(ending)
    return lower


def is_compressed(start: bytes) -> bool:
    """True for the first bytes of a compressed file."""
    return start.startswith((_GZIP, _XZ, _ZSTANDARD)) or (start.startswith(_BZIP2) and start[3:4].isdigit())


def inflated(file: BinaryIO) -> BinaryIO:
    """The bytes of a file, decompressed by what its first bytes say."""
    start = file.read(8)
    if file.seekable():
        file.seek(-len(start), io.SEEK_CUR)
        source = file
    else:
        source = cast(BinaryIO, io.BufferedReader(_Rewound(start, file)))
    if not is_compressed(start):
        return source
    if start.startswith(_GZIP):
        import gzip

        return cast(BinaryIO, gzip.GzipFile(fileobj=source))
    if start.startswith(_BZIP2):
        import bz2

        return cast(BinaryIO, bz2.BZ2File(source))
    if start.startswith(_XZ):
        import lzma

        return cast(BinaryIO, lzma.LZMAFile(source))
    frames = zstandard().ZstdDecompressor().stream_reader(source, read_across_frames=True, closefd=False)
    return cast(BinaryIO, io.BufferedReader(frames))


def zstandard() -> ModuleType:
    """The package that knows Zstandard; raises Missing without it."""
    try:
        return importlib.import_module("zstandard")
    except ImportError:
        raise Missing('Zstandard needs a package: pip install "newsextract[zstd]"') from None


def _first(stream: BinaryIO, size: int) -> bytes:
    """The first bytes of a stream, as many as there are before its end or before damage."""
    found = b""
    try:
        while len(found) < size and (piece := stream.read(min(_PIECE_BYTES, size - len(found)))):
            found += piece
    except Exception:  # noqa: BLE001  a damaged file is reported later, after what can be read of it
        return found
    return found


class _Rewound(io.RawIOBase):
    """A stream from its beginning, the first bytes of which have been read."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest
        self._place = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        """Bytes read so far: a reader of web archives asks for them, also where it cannot go back."""
        return self._place

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)
