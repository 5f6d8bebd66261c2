"""Bytes or text from anywhere -> decoded, cleaned text and its kind."""

from __future__ import annotations

from collections.abc import Mapping

from newsextract.base.clean_text import ALWAYS_CLEAN, UNCLEAN, clean, clean_strings
from newsextract.base.digest import sha256
from newsextract.base.errors import UsageError
from newsextract.base.printable import printable_path
from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import INPUT_KINDS, Issue, Stated
from newsextract.model.source import Source
from newsextract.reading.source.containers import MAX_INFLATED, unpack
from newsextract.reading.source.decode import Decoded, check_encoding, decode_bytes, is_utf_8
from newsextract.reading.source.kinds import recognise
from newsextract.reading.source.twice_encoded import decode_again, may_be_twice, read_entities


def read(
    source: str | bytes,
    *,
    url: str | None = None,
    kind: str | None = None,
    encoding: str | None = None,
    path: str | None = None,
    record_id: str | None = None,
    date: str | None = None,
    stated: Stated | None = None,
    columns: Mapping[str, str] | None = None,
    own_page: bool = False,
    limit: int = MAX_INFLATED,
) -> Source:
    """The input as clean text with its kind.

    kind      "text" or "html"; recognised by content for ``None``
    encoding  of the bytes, when the caller knows it; wins over what the bytes say, nothing to say for ``str``
    record_id, date  of a part of a file that holds many
    stated, columns, own_page  what such a file says of the part; see ``Source``
    limit     bytes that a compressed input may inflate to

    Raises UnsupportedInput for a PDF, an image or an archive, UsageError for a kind or encoding that does not
    exist. No other bytes or text make it raise.
    """
    if kind is not None and kind not in INPUT_KINDS:
        raise UsageError(f"Unknown kind {kind!a}. Use {' or '.join(INPUT_KINDS)}.")
    if encoding is not None:
        check_encoding(encoding)
    if isinstance(source, str):
        source = _join_surrogates(str(source))
        stored = source.encode("utf-8", "replace")
        clear = _clear(Decoded(source, None, "text"), [])
    else:
        stored = bytes(source)
        clear = _clear_bytes(stored, encoding, limit, markup=kind != "text")
    kind = recognise(clear.text, clear.utf_8) if kind is None else kind
    if kind == "text":
        clear = _without_entities(clear)
    made = Source(
        text=clear.text,
        kind=kind,
        url=None if url is None else printable_path(url),
        path=None if path is None else printable_path(path),
        encoding=clear.encoding,
        how=clear.how,
        size=len(stored),
        sha256=sha256(stored),
        record_id=None if record_id is None else clean(record_id)[0],
        date=None if date is None else clean(date)[0],
        stated=None if stated is None else _cleaned(stated),
        columns=None if columns is None else clean_strings(dict(columns)),
        own_page=own_page,
        flags=clear.flags,
        issues=tuple(clear.issues),
        utf_8=clear.utf_8,
    )
    if clear.utf_8 is not None:
        object.__delattr__(made, "text")  # decoded when it is asked for
    return made


def _cleaned(stated: Stated) -> Stated:
    """What a file states without characters that no text has, and without what states nothing."""
    known = {name: getattr(stated, name) for name in Stated.__dataclass_fields__}
    return Stated(**{name: clean_strings(value) for name, value in known.items() if value not in (None, "", [])})


class _Clear(NamedTuple):
    """What an input says, cleaned: as text, or as UTF-8 where ``utf_8`` is not ``None``; the rest as in ``Source``."""

    text: str
    utf_8: bytes | None
    encoding: str | None
    how: str
    flags: tuple[str, ...]
    issues: list[Issue]


def _clear_bytes(stored: bytes, encoding: str | None, limit: int, *, markup: bool) -> _Clear:
    """The text of bytes, which may be compressed; ``markup`` says that they may be HTML."""
    data, damage = unpack(stored, limit)
    issues = [damage] if damage else []
    utf_8 = _clean_utf_8(data) if encoding is None else None
    if utf_8 is not None:
        return _Clear("", utf_8, "utf-8", "utf-8", ("truncated",) if damage else (), issues)
    return _clear(decode_bytes(data, encoding, markup=markup), issues, ("truncated",) if damage else ())


def _clear(decoded: Decoded, issues: list[Issue], flags: tuple[str, ...] = ()) -> _Clear:
    """Decoded text without what is no text; adds to ``issues`` and ``flags`` what was found."""
    given, twice = decoded.text, 0
    if "â" in given or "Ã" in given or "Â" in given:
        given, twice = decode_again(given)
    text, replaced, unreadable = clean(given)
    issues += decoded.issues
    if twice:
        message = f"signs of UTF-8 that had been read as windows-1252, read again: {twice}"
        issues.append(Issue(extractor="source", error="TwiceEncoded", message=message))
    if unreadable > max(MOST_UNREADABLE, UNREADABLE_SHARE * len(text)):
        flags += ("not_article",)
        message = "most likely no text: too many characters that no text has"
        issues.append(Issue(extractor="source", error="BinaryData", message=message))
    if replaced:
        message = f"control characters or lone surrogates replaced by U+FFFD: {replaced}"
        issues.append(Issue(extractor="source", error="ControlCharacters", message=message))
    return _Clear(text, None, decoded.encoding, decoded.how, flags, issues)


def _without_entities(clear: _Clear) -> _Clear:
    """A plain text whose signs are written as entities of HTML, with these signs."""
    if clear.utf_8 is not None and b"&" not in clear.utf_8:
        return clear
    text = clear.text if clear.utf_8 is None else clear.utf_8.decode("utf-8")
    read = read_entities(text)
    return clear if read is text else clear._replace(text=clean(read)[0], utf_8=None)


MOST_UNREADABLE, UNREADABLE_SHARE = 20, 0.02
"""Characters that cannot be text, in number and as a share, beyond which the input is data and no article.

Random bytes read in any encoding have some 10 %; a text that went through a wrong conversion stays under 2 %.
"""


def _clean_utf_8(data: bytes) -> bytes | None:
    """UTF-8 that needs no cleaning but that of carriage returns, which is done; ``None`` for all other bytes.

    Nearly all pages come by here, and are never decoded as a whole.
    """
    odd = data.translate(None, ALWAYS_CLEAN)  # one pass in C, which leaves the pattern little to look at
    if b"\r" in odd:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        odd = odd.replace(b"\r", b"")
    try:
        signs = odd.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if data.startswith(b"\xef\xbb\xbf") or UNCLEAN.search(signs) or signs.count("\ufffd") > MOST_UNREADABLE:
        return None
    if may_be_twice(odd):
        return None
    return data if not odd or is_utf_8(data) else None


def _join_surrogates(text: str) -> str:
    """Text with each pair of surrogates, as some JSON readers leave them, joined to one character; lone ones stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text
