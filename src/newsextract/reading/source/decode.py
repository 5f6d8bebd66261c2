"""Bytes -> text, in the browsers' order: byte-order mark, UTF-8, declaration; then detection, then windows-1252.

UTF-8, which nearly all input is, is decoded without loading any of the tables that the rest needs.
"""

from __future__ import annotations

from codecs import utf_8_decode

from newsextract.base.errors import UsageError
from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import Issue

_BOMS = (
    # UTF-32 stands first: its little-endian mark begins with that of UTF-16.
    (b"\xff\xfe\x00\x00", "utf-32le"),
    (b"\x00\x00\xfe\xff", "utf-32be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16le"),
    (b"\xfe\xff", "utf-16be"),
)
_CHECKED_PREFIX = 4_096  # bytes that are looked at for NUL; 16 times as many for Japanese text in ISO-2022-JP
_ISO_2022_JP = (b"\x1b$B", b"\x1b$@", b"\x1b(I")


class Decoded(NamedTuple):
    """Text with what was decided on the way; ``how`` as in ``Source.how``."""

    text: str
    encoding: str | None
    how: str
    issues: tuple[Issue, ...] = ()


def check_encoding(label: str) -> str:
    """The canonical name of an encoding that the caller asked for; raises UsageError for an unknown one."""
    from newsextract.reading.source.charset_names import find_charset

    name = find_charset(label, asked=True)
    if name is None:
        raise UsageError(
            f"Unknown encoding {label[:40]!a}. Use a name such as utf-8, windows-1252, shift_jis or gb18030."
        )
    return name


_LONGEST_LINE = 1_000_000
"""Bytes of a line that is mended byte by byte; a longer one keeps U+FFFD for what is wrong in it."""


def decode_bytes(data: bytes, asked: str | None = None, *, markup: bool = True) -> Decoded:
    """The text of any bytes; raises nothing but UsageError, when the encoding asked for does not exist.

    asked   encoding that the caller knows; wins over all that the bytes say
    markup  look for a declaration in the markup; false when the input is known to be plain text
    """
    if asked is not None:
        return _with_losses(data, _asked_charset(data, asked), "given")
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _with_losses(data[len(mark) :], name, "bom")
    if b"\0" in data[:_CHECKED_PREFIX]:
        from newsextract.reading.source.utf16 import find_wide_charset

        wide = find_wide_charset(data[:_CHECKED_PREFIX])
        if wide:
            return _with_losses(data, wide, "nul pattern")
    if b"\x1b" in data and any(escape in data for escape in _ISO_2022_JP) and _is_iso_2022_jp(data):
        return _with_losses(data, "iso-2022-jp", "detected")
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "utf-8")
    except UnicodeDecodeError as problem:
        if _is_damaged_utf_8(data, problem):
            mended, issues = _mend(data)
            return _with_losses(mended, "utf-8", "utf-8", *issues)

    from newsextract.reading.source.legacy_charsets import choose_charset

    name, how, issues = choose_charset(data, markup=markup)
    return _with_losses(data, name, how, *issues)


_DECODED_AT_ONCE = 8_192
"""Bytes that ``is_utf_8`` decodes at once: so few that their text stays in the processor's cache."""


def is_utf_8(data: bytes) -> bool:
    """True for valid UTF-8; takes a third of the time of decoding a long text."""
    start = 0
    try:
        while start < len(data):
            end = start + _DECODED_AT_ONCE
            start += utf_8_decode(data[start:end], "strict", end >= len(data))[1]
    except UnicodeDecodeError:
        return False
    return True


def _asked_charset(data: bytes, asked: str) -> str:
    name = check_encoding(asked)
    if name in ("utf-16le", "utf-32le") and not asked.strip().lower().endswith("le"):
        # "utf-16" leaves the byte order open: a mark tells.
        family = name[:6]
        return next((found for mark, found in _BOMS if data.startswith(mark) and found.startswith(family)), name)
    return name


def _with_losses(data: bytes, name: str, how: str, *issues: Issue) -> Decoded:
    from newsextract.reading.source.charset_names import decode

    text = decode(data, name)
    bad = text.count("\ufffd")
    if bad and name.startswith("utf-"):
        bad -= data.decode(name, "ignore").count("\ufffd")  # those that the author wrote
    if bad:
        message = f"byte sequences that are not valid {name} replaced by U+FFFD: {bad}"
        issues = (*issues, Issue(extractor="source", error="BadBytes", message=message))
    return Decoded(text, name, how, issues)


def _mend(data: bytes) -> tuple[bytes, tuple[Issue, ...]]:
    """UTF-8 with the windows-1252 bytes that were pasted into it (quotation marks, mostly) turned into UTF-8.

    Only lines that are not UTF-8 are touched, and none that is longer than _LONGEST_LINE.
    """
    from bs4.dammit import UnicodeDammit  # slow to load, and hardly ever wanted

    lines, mixed = data.split(b"\n"), 0
    for number, line in enumerate(lines):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as problem:
            cut = number == len(lines) - 1 and problem.reason == "unexpected end of data"
            if not cut and len(line) <= _LONGEST_LINE:
                lines[number] = UnicodeDammit.detwingle(line)
                mixed += lines[number] != line
    if not mixed:
        return data, ()
    message = f"lines that mix UTF-8 with windows-1252, read as both: {mixed}"
    return b"\n".join(lines), (Issue(extractor="source", error="MixedEncodings", message=message),)


def _is_iso_2022_jp(data: bytes) -> bool:
    """Bytes of ASCII in which the escapes of Japanese mail lead to Japanese text; colours of a terminal do not."""
    from newsextract.reading.source.charset_names import decode

    if not data.isascii():
        return False
    text = decode(data[: 16 * _CHECKED_PREFIX], "iso-2022-jp")
    return text.count("\ufffd") * 20 <= len(text) - len(text.encode("ascii", "ignore"))


def _is_damaged_utf_8(data: bytes, problem: UnicodeDecodeError) -> bool:
    """Mostly valid UTF-8: cut in its last character, or with a few bytes from elsewhere pasted in.

    In text of other encodings at least two of three sequences are invalid as UTF-8.
    """
    text = data.decode("utf-8", "replace")
    followers = len(data) - len(text)  # bytes that continue a character: one for a letter, two for a sign
    if problem.end == len(data) and problem.reason == "unexpected end of data":
        return followers > 0  # not only one odd byte at the end
    bad = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    return followers >= 4 * bad
