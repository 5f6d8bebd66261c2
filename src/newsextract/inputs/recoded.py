"""A stream in UTF-8 of one in a wide encoding, whose lines do not end where a byte says so."""

from __future__ import annotations

import io
from typing import BinaryIO, cast

from newsextract.inputs.opened import HEAD_BYTES, Opened
from newsextract.reading.source.decode import check_encoding, decode_bytes

_BUFFER_BYTES = 65_536
_LONGEST_LETTER = 4
"""Bytes of a letter in any of these encodings, at most."""
_WIDE = ("utf-16le", "utf-16be", "utf-32le", "utf-32be")


def in_utf_8(file: Opened) -> bool:
    """Let a file in UTF-16 or UTF-32, as the call or its first bytes say, be read as UTF-8; false for any other."""
    asked, head = file.settings.encoding, file.head
    if asked is None and b"\0" not in head:
        return False
    name = check_encoding(asked) if asked is not None else decode_bytes(_whole(head), markup=False).encoding
    if name not in _WIDE:
        return False
    codec = name.removesuffix("le") if head.startswith((b"\xff\xfe", b"\xfe\xff")) else name
    text = io.TextIOWrapper(file.stream, encoding=codec, errors="replace", newline="")
    file.stream = cast(BinaryIO, io.BufferedReader(_Recoded(text), _BUFFER_BYTES))
    file.head = file.first(HEAD_BYTES)
    return True


def head_in_utf_8(head: bytes) -> bytes:
    """The first bytes of a file, those in UTF-16 or UTF-32 as UTF-8."""
    if b"\0" not in head:
        return head
    found = decode_bytes(_whole(head), markup=False)
    return found.text.encode("utf-8", "replace") if found.encoding in _WIDE else head


def _whole(head: bytes) -> bytes:
    """First bytes without half a letter at their end."""
    return head[: len(head) // _LONGEST_LETTER * _LONGEST_LETTER]


class _Recoded(io.RawIOBase):
    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._text.read(max(1, len(buffer) // _LONGEST_LETTER)).encode("utf-8", "replace")
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        if not self.closed:
            self._text.detach()  # the caller closes the file
        super().close()
