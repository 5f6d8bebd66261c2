"""What a file is by its first bytes: binary kinds that hold no article are refused, gzip and Zstandard inflated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsextract.base.errors import UnsupportedInput
from newsextract.model.record_types import Issue

if TYPE_CHECKING:
    import zlib

MAX_INFLATED = 64 * 1024 * 1024
"""Bytes that a compressed input may inflate to; what comes after is left out, the record is flagged ``truncated``."""

_CHUNK = 65_536

BOMB_RATIO, BOMB_BYTES = 200, 1 << 20
"""Inflated bytes for each stored one beyond which, after a megabyte, an input is made to exhaust memory: news pages
have 3 to 30. What comes after is left out, the record is flagged ``truncated``."""

_ZSTANDARD = b"\x28\xb5\x2f\xfd"

_UNPACK = "Unpack it and pass the files inside"
_PICTURE = "Pass the text or page that belongs to it"
_INSTALL = 'Unpack it, or install what reads it: pip install "newsextract[zstd]"'
_BY_NAME = "Pass its name to a command or to extract_file, which read such files"

# Offset and first bytes of a kind, how the bytes go on where the first ones could begin an article ("BM", "GIF89a"),
# the kind, and what to do.
_KINDS: tuple[tuple[int, bytes, bytes, str, str], ...] = (
    (0, b"%PDF-", rb"\d\.\d", "a PDF", _BY_NAME),
    (0, b"\x89PNG\r\n\x1a\n", b"", "a PNG image", _PICTURE),
    (0, b"\xff\xd8\xff", b"", "a JPEG image", _PICTURE),
    (0, b"GIF8", rb"[79]a(?=.{0,24}[\x00-\x08\x0e-\x1f])", "a GIF image", _PICTURE),
    (0, b"RIFF", rb".{4}WEBPVP8[ LX]", "a WebP image", _PICTURE),
    (0, b"II", rb"[*+]\x00", "a TIFF image", _PICTURE),
    (0, b"MM\x00", rb"[*+]", "a TIFF image", _PICTURE),
    (0, b"BM", rb".{4}\x00{4}.{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\x00{3}", "a BMP image", _PICTURE),
    (0, b"\x00\x00", rb".{2}ftyp(?:avi[fs]|hei[cmsx]|hev[cx]|mif1|msf1)", "an AVIF or HEIC image", _PICTURE),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"", "a JPEG 2000 image", _PICTURE),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", b"", "a JPEG XL image", _PICTURE),
    (0, b"\x00\x00\x01\x00", rb"[\x01-\x40]\x00.{3}\x00[\x00\x01]\x00[\x00-\x20]\x00", "an icon", _PICTURE),
    (0, b"8BPS\x00", rb"[\x01\x02]", "a Photoshop image", _PICTURE),
    (0, b"PK\x03\x04", rb".{26}mimetypeapplication/epub\+zip", "an EPUB book", _BY_NAME),
    (0, b"PK\x03\x04", rb".{26}mimetypeapplication/vnd\.oasis", "an OpenDocument file", _BY_NAME),
    (0, b"PK\x03\x04", rb".{26}(?:\[Content_Types\]|_rels/|word/|docProps/)", "an Office document", _BY_NAME),
    (0, b"PK\x03\x04", b"", "a zip archive", _UNPACK),
    (0, b"PK\x05\x06", b"", "an empty zip archive", _UNPACK),
    (0, b"PK\x07\x08", b"", "a zip archive", _UNPACK),
    (0, b"Rar!\x1a\x07", b"", "a RAR archive", _UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", b"", "a 7z archive", _UNPACK),
    (257, b"ustar", rb"(?:\x00|  \x00)", "a tar archive", _UNPACK),
    (0, b"MSCF\x00\x00\x00\x00", b"", "a cabinet archive", _UNPACK),
    (0, b"\xfd7zXZ\x00", b"", "an xz archive", _UNPACK),
    (0, b"BZh", rb"[1-9](?:1AY&SY|\x17rE8P\x90)", "a bzip2 archive", _UNPACK),
    (0, _ZSTANDARD, b"", "a Zstandard archive", _INSTALL),
    (0, b"\x04\x22\x4d\x18", b"", "an LZ4 archive", _UNPACK),
)


def unpack(data: bytes, limit: int = MAX_INFLATED) -> tuple[bytes, Issue | None]:
    """The bytes of the article: as they are, or inflated when they are compressed; the issue says what was lost.

    Raises UnsupportedInput for a PDF, an image or an archive, also when it is compressed.
    """
    if data.startswith(_ZSTANDARD) and (found := _inflate_zstandard(data, limit)):
        _refuse(found[0], " in Zstandard")
        return found
    _refuse(data)
    if not _is_gzip(data):
        return data, None
    inflated, issue = inflate(data, limit)
    _refuse(inflated, " in gzip")
    if _is_gzip(inflated):
        raise UnsupportedInput("The input is gzipped more than once. Unpack it and pass the text or page inside.")
    return inflated, issue


def _inflate_zstandard(data: bytes, limit: int) -> tuple[bytes, Issue | None] | None:
    from newsextract.reading.source import zstd  # its package is an extra

    return zstd.inflate(data, min(limit, max(BOMB_BYTES, BOMB_RATIO * len(data))))


def _is_gzip(data: bytes) -> bool:
    return data.startswith(b"\x1f\x8b\x08") or data == b"\x1f\x8b"


def _refuse(data: bytes, outer: str = "") -> None:
    head = data[:512]
    for offset, first, more, kind, advice in _KINDS:
        # Compiled only when the first bytes fit, which those of an article do not.
        if head.startswith(first, offset) and re.compile(more, re.DOTALL).match(head, offset + len(first)):
            raise UnsupportedInput(f"The input is {kind}{outer}, not text or HTML. {advice}.")


def inflate(data: bytes, limit: int = MAX_INFLATED) -> tuple[bytes, Issue | None]:
    """Gzip members one after the other, up to ``limit`` bytes; never raises, keeps all that could be inflated."""
    import zlib

    out = bytearray()
    position = 0
    while position < len(data):
        if position and data[position : position + 2] != b"\x1f\x8b":
            if data.count(0, position) == len(data) - position:  # zeros are padding, as on tapes
                break
            return bytes(out), _damage("what follows its end is not gzip and was left out")
        member = zlib.decompressobj(wbits=31)
        step = 256  # small at first: a member copies what it leaves of its chunk, and there may be a million members
        while not member.eof:
            chunk = data[position : position + step]
            if not chunk:
                return bytes(out), _damage("it ends too early")
            new, problem = _feed(member, chunk, limit + 1 - len(out))
            out += new
            if len(out) > limit:
                message = f"the gzipped input inflates to more than {limit} bytes; the rest was left out"
                return bytes(out[:limit]), Issue(extractor="source", error="InputTooLarge", message=message)
            if problem:
                return bytes(out), _damage(problem)
            position += len(chunk) - len(member.unused_data)
            if len(out) > BOMB_BYTES and len(out) > BOMB_RATIO * position:
                message = f"the gzipped input inflates to more than {BOMB_RATIO} times its size; the rest was left out"
                return bytes(out), Issue(extractor="source", error="InputTooLarge", message=message)
            step = min(step * 2, _CHUNK)
    return bytes(out), None


def _feed(member: zlib._Decompress, chunk: bytes, room: int) -> tuple[bytes, str]:
    """What the chunk inflates to, ``room`` bytes at most (1 or more), and what is wrong with it."""
    import zlib

    before = member.copy()
    try:
        return member.decompress(chunk, room), ""
    except zlib.error as error:
        problem = str(error)
    # The failed call took its output with it; byte by byte all that stands before the damage comes out.
    out = bytearray()
    for index in range(len(chunk)):
        if len(out) >= room:
            break
        try:
            out += before.decompress(chunk[index : index + 1], room - len(out))
        except zlib.error:
            break
    return bytes(out), problem


def _damage(what: str) -> Issue:
    return Issue(extractor="source", error="DamagedGzip", message=f"the gzipped input is damaged: {what}")
