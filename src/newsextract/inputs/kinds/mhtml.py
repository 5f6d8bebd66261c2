"""Pages saved with all that they show in one file (.mhtml, .mht): mails whose parts are the page and its pictures."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.message import Message

from newsextract.base.errors import UsageError
from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds.dates_as_stated import date_of_mail
from newsextract.inputs.kinds.mail import header_names
from newsextract.inputs.opened import Opened
from newsextract.reading.source.decode import check_encoding

_MOST_BOUNDS = 5_000
"""Lines that may be bounds of parts: ten times those of a page with many pictures."""
_HTML = ("text/html", "application/xhtml+xml")


def recognises(head: bytes, name: str) -> bool:
    """True for the header that a browser writes: parts that belong together, and no mail that somebody sent."""
    start = head.lstrip(b" \t\r\n\xef\xbb\xbf")
    names = header_names(start)
    if "content-type" not in names or b"multipart/related" not in start.lower() or "received" in names:
        return False
    saved = "snapshot-content-location" in names or b"From: <Saved by " in start[:2_000]
    return saved or name.endswith((".mhtml", ".mht"))


def read(file: Opened) -> Iterator[Part]:
    """The page, with its address; frames and pictures stay in the file."""
    limit = file.settings.max_size
    data = file.stream.read(3 * limit + 65_536)  # the page stands first, and has at most three bytes for one
    try:
        yield _page(data.lstrip(b" \t\r\n\xef\xbb\xbf"), limit)
    except (RecursionError, ValueError, LookupError) as problem:
        yield Part("", whole=True, fault=Fault("read", "damaged", str(problem)[:200] or type(problem).__name__))


def _page(data: bytes, limit: int) -> Part:
    if data.count(b"\n--") > _MOST_BOUNDS:
        return Part("", whole=True, fault=Fault("read", "damaged", "it has too many parts"))
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    saved = _location(message, "Snapshot-Content-Location")
    pages = [one for one in message.walk() if one.get_content_type() in _HTML and not one.is_multipart()]
    start = str(message.get_param("start", "") or "").strip("<> ")
    chosen = next((one for one in pages if saved and _location(one) == saved), None)
    if chosen is None and start:
        chosen = next((one for one in pages if str(one.get("Content-ID", "")).strip("<> ") == start), None)
    if chosen is None and pages:
        chosen = pages[0]
    if chosen is None:
        return Part("", whole=True, fault=Fault("read", "no_text", "the saved page holds no HTML"))
    stored = chosen.get_payload(decode=True)
    page = stored if isinstance(stored, bytes) else b""
    if len(page) > limit:
        return Part("", whole=True, fault=too_large(limit))
    charset = chosen.get_param("charset", None)
    return Part(
        "", page, url=saved or _location(chosen), date=date_of_mail(str(message.get("Date", ""))[:100]),
        encoding=_known(charset) if isinstance(charset, str) else None, kind="html", whole=True,
    )  # fmt: skip


def _location(one: Message, name: str = "Content-Location") -> str | None:
    address = "".join(str(one.get(name, "")).split())
    return address if address.startswith(("http://", "https://")) else None


def _known(charset: str) -> str | None:
    try:
        check_encoding(charset[:40])
    except UsageError:
        return None
    return charset[:40]
