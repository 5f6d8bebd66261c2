"""Bytes or text from anywhere -> decoded, cleaned text and its kind."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal

from newsextract.base.errors import UsageError
from newsextract.base.values import Value, value
from newsextract.containers import MAX_INFLATED, unpack
from newsextract.encodings import Decoded, check_encoding, decode_bytes, is_utf_8
from newsextract.fields import Issue, SourceInfo

__all__ = ["MAX_INFLATED", "Source", "printable_path", "read"]


@value
class Source(Value):
    """One input, decoded.

    text      line ends are ``\\n``; no control characters but tab and newline, no lone surrogates
    encoding  canonical name of the encoding that was used; ``None`` for input that was text already
    how       how the encoding was chosen: given, bom, utf-8, nul pattern, declared, detected, fallback, text
    record_id, date  of a part of a file: what the file calls it, and when it was fetched
    size, sha256  of the bytes as stored (of the UTF-8 bytes for text)
    flags     "truncated" when a compressed input is damaged or inflates to more than ``limit`` bytes
    issues    what was replaced, guessed or lost on the way; their ``extractor`` is "source"
    utf_8     the text as UTF-8 where the input was that, line ends aside: what can do with bytes spares decoding them
    """

    text: str
    kind: Literal["html", "text"]
    url: str | None = None
    path: str | None = None
    encoding: str | None = None
    how: str = "text"
    size: int = 0
    sha256: str = ""
    record_id: str | None = None
    date: str | None = None
    flags: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()
    utf_8: bytes | None = field(default=None, repr=False, compare=False)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The text, where ``read`` left it out: decoded when it is first asked for."""
            if name != "text" or self.utf_8 is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            text = self.utf_8.decode("utf-8")
            object.__setattr__(self, "text", text)
            return text

    def info(self) -> SourceInfo:
        """What the record says about its input."""
        return SourceInfo(
            path=self.path,
            kind=self.kind,
            encoding=self.encoding,
            bytes=self.size,
            sha256=self.sha256,
            record_id=self.record_id,
            url=None if self.record_id is None else self.url,
            date=self.date,
        )


def read(
    source: str | bytes,
    *,
    url: str | None = None,
    kind: str | None = None,
    encoding: str | None = None,
    path: str | None = None,
    record_id: str | None = None,
    date: str | None = None,
    limit: int = MAX_INFLATED,
) -> Source:
    """The input as clean text with its kind.

    kind      "text" or "html"; recognised by content for ``None``
    encoding  of the bytes, when the caller knows it; wins over what the bytes say, nothing to say for ``str``
    record_id, date  of a part of a file that holds many
    limit     bytes that a compressed input may inflate to

    Raises UnsupportedInput for a PDF, an image or an archive, UsageError for a kind or encoding that does not
    exist. No other bytes or text make it raise.
    """
    if kind not in (None, "text", "html"):
        raise UsageError(f"Unknown kind {kind!a}. Use text or html.")
    if encoding is not None:
        check_encoding(encoding)
    flags: tuple[str, ...] = ()
    issues: list[Issue] = []
    text = ""
    utf_8: bytes | None = None
    if isinstance(source, str):
        source = _join_surrogates(str(source))
        stored = source.encode("utf-8", "replace")
        decoded = Decoded(source, None, "text")
    else:
        stored = bytes(source)
        data, damage = unpack(stored, limit)
        if damage:
            flags = ("truncated",)
            issues.append(damage)
        utf_8 = _clean_utf_8(data) if encoding is None else None
        if utf_8 is not None:
            decoded = Decoded("", "utf-8", "utf-8")
        else:
            decoded = decode_bytes(data, encoding, markup=kind != "text")
    if utf_8 is None:
        text, replaced, unreadable = clean(decoded.text)
        issues += decoded.issues
        if unreadable > max(FEW_UNREADABLE, UNREADABLE * len(text)):
            flags += ("not_article",)
            message = "most likely no text: too many characters that no text has"
            issues.append(Issue(extractor="source", error="BinaryData", message=message))
        if replaced:
            message = f"control characters or lone surrogates replaced by U+FFFD: {replaced}"
            issues.append(Issue(extractor="source", error="ControlCharacters", message=message))
    made = Source(
        text=text,
        kind=_recognise(text, utf_8) if kind is None else "html" if kind == "html" else "text",
        url=None if url is None else printable_path(url),
        path=None if path is None else printable_path(path),
        encoding=decoded.encoding,
        how=decoded.how,
        size=len(stored),
        sha256=hashlib.sha256(stored).hexdigest(),
        record_id=None if record_id is None else clean(record_id)[0],
        date=None if date is None else clean(date)[0],
        flags=flags,
        issues=tuple(issues),
        utf_8=utf_8,
    )
    if utf_8 is not None:
        object.__delattr__(made, "text")  # decoded when it is asked for
    return made


_HEAD = 4_096
"""Bytes of a page among which its first tag nearly always is."""


def _recognise(text: str, utf_8: bytes | None) -> Literal["html", "text"]:
    if b"<" not in utf_8 if utf_8 is not None else "<" not in text:
        return "text"
    from newsextract.kinds import begins_as_page, recognise  # most text needs none of its patterns

    if utf_8 is None:
        return recognise(text)
    if begins_as_page(utf_8[:_HEAD].decode("utf-8", "ignore")):
        return "html"
    return recognise(utf_8.decode("utf-8"))


FEW_UNREADABLE, UNREADABLE = 20, 0.02
"""Characters that cannot be text, in number and as a share, beyond which the input is data and no article.

Random bytes read in any encoding have some 10 %; a text that went through a wrong conversion stays under 2 %.
"""

_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


_ALWAYS_CLEAN = bytes([9, 10, *range(0x20, 0x7F)])


def _clean_utf_8(data: bytes) -> bytes | None:
    """UTF-8 that needs no other cleaning than that of carriage returns, without them: a page's, nearly always.

    ``None`` for all other bytes: they are looked at as text.
    """
    odd = data.translate(None, _ALWAYS_CLEAN)  # one pass in C, and the pattern has little to look at
    if b"\r" in odd:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        odd = odd.replace(b"\r", b"")
    try:
        signs = odd.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if data.startswith(b"\xef\xbb\xbf") or _UNCLEAN.search(signs) or signs.count("\ufffd") > FEW_UNREADABLE:
        return None
    return data if not odd or is_utf_8(data) else None


def clean(text: str) -> tuple[str, int, int]:
    """The text without a leading byte-order mark, all line ends ``\\n``, and U+FFFD for what no text should hold.

    Also returned: how many characters were replaced by U+FFFD (control characters, lone surrogates, U+FFFE, U+FFFF),
    and how many U+FFFD the text has then.
    """
    # Without the ASCII that is always clean, one pass in C, the pattern has little to look at.
    odd = text.encode("utf-8", "surrogatepass").translate(None, _ALWAYS_CLEAN).decode("utf-8", "surrogatepass")
    if not text.startswith("\ufeff") and not _UNCLEAN.search(odd):
        return text, 0, odd.count("\ufffd")
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    text, replaced = _UNCLEAN.subn("\ufffd", text)
    return text, replaced, text.count("\ufffd")


def _join_surrogates(text: str) -> str:
    """Two surrogates that make one character, as some JSON readers leave them, joined; lone ones stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


# What is not seen, moves the cursor or turns the direction: controls, format characters, line and paragraph
# separators, surrogates (a byte that is not UTF-8 stands as one in a path).
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)


def printable_path(path: str | os.PathLike[str]) -> str:
    """A path as clean text: what is not printable UTF-8 is percent-encoded (``a\\n.txt`` is ``a%0A.txt``)."""
    try:
        text = os.fsencode(path).decode("utf-8", "surrogateescape")  # the same in any locale
    except UnicodeEncodeError:  # an address with a lone surrogate
        text = str(path)
    return _UNPRINTABLE.sub(_percent, text)


def _percent(found: re.Match[str]) -> str:
    char = found[0]
    # A byte that was not UTF-8 was read as U+DC80 to U+DCFF, and is itself again here.
    raw = char.encode("utf-8", "surrogateescape" if "\udc80" <= char <= "\udcff" else "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in raw)
