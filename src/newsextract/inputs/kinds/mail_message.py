"""A mail -> the article in it, and those that are attached.

The HTML part is preferred; of the header come who sent it, what it is called, its date and number. Mail is read with
Python's parser in its tolerant form; what it cannot decode is read by its bytes.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import Any, Final

from newsextract.base.errors import UsageError
from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds.columns import with_title
from newsextract.inputs.kinds.dates_as_stated import date_as_stated
from newsextract.inputs.kinds.mail_furniture import headings, of_text, without_furniture
from newsextract.model.record_types import Stated
from newsextract.reading.source.decode import check_encoding, decode_bytes

_ANSWERED: Final = pattern(r"\s*(?:(?:re|fwd?|aw|wg|tr|sv|vs|antw|rv|enc|i|odp)\s?:\s*)+", re.I)
_PASSED_ON: Final = pattern(r"\s*(?:(?:re|aw|sv)\s?:\s*)*(?:fwd?|wg|tr|rv|enc)\s?:", re.I)
_LIST: Final = pattern(r"\s*\[(?P<name>[^\[\]]{1,60})\]\s*(?=\S)")
_FROM: Final = pattern(
    rf"(?P<name>.{{3,60}}?)\s*(?:,| from | at | @ | von | de | chez | bei |\||·| via )\s*"
    rf"(?P<house>[{CAPITALS}0-9].{{1,60}})$"
)
_PERSON: Final = pattern(rf"[{CAPITALS}][\w.'’-]+(?: (?:[{CAPITALS}][\w.'’-]*|van|der|de|den|von|la|di|da)){{1,3}}$")
_ARTICLES: Final = (
    "text/html", "application/xhtml+xml", "application/pdf", "application/rtf", "text/rtf", "application/msword",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/epub+zip",
    "application/vnd.oasis.opendocument.text", "text/plain", "text/markdown",
)  # fmt: skip
_LONGEST_HEADER: Final = 2_000
_LEAST_ATTACHED: Final = 400
"""Bytes of an attached text: a shorter one is a signature or a key."""
_DEEPEST: Final = 3
_MOST_PARTS: Final = 1_000
_MOST_BOUNDS: Final = 5_000
"""Lines that may be bounds of parts: the parser takes longer for each with each."""
_HEAD_BYTES: Final = 65_536


class _Contents(NamedTuple):
    """The leaves of a mail: its texts, and what is attached, a name and bytes each."""

    pages: list[Message]
    texts: list[Message]
    attached: list[tuple[str, bytes]]


def parts(data: bytes, number: str, limit: int, *, depth: int = 1) -> Iterator[Part]:
    """The article of a mail, as text, then what is attached, as bytes: files, which may hold articles.

    number  what the mail is called in its file; "" where it is the file
    limit   characters of an article
    """
    if data.count(b"\n--") > _MOST_BOUNDS and b"multipart/" in data[:_HEAD_BYTES].lower():
        yield Part(number, whole=not number, fault=Fault("read", "damaged", "it has too many parts"))
        return
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    found = _contents(message)
    main = _main(message, found, number, limit)
    whole = not number and not found.attached
    if main.fault is None or not found.attached:
        yield main._replace(whole=whole)
    for at, (name, stored) in enumerate(found.attached, 1):
        own = f"{number} {name or at}".strip()
        if name.endswith(".eml") and depth < _DEEPEST:
            yield from (one._replace(whole=False) for one in parts(stored, own, limit, depth=depth + 1))
        elif len(stored) > limit:
            yield Part(own, fault=too_large(limit))
        else:
            yield Part(own, stored)


def _contents(message: Message) -> _Contents:
    """The leaves; a mail in it is attached, and not looked into."""
    found = _Contents([], [], [])
    waiting = [message]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        one = waiting.pop()
        seen += 1
        kind = one.get_content_type()
        if kind == "message/rfc822":
            inner = one.get_payload()
            inner = inner[0] if isinstance(inner, list) and inner else None
            if isinstance(inner, Message):
                found.attached.append((f"{_header(inner, 'Subject')[:80] or 'mail'}.eml", inner.as_bytes()))
        elif one.is_multipart():
            inner = one.get_payload()
            found_in = inner if isinstance(inner, list) else []
            waiting += [part for part in reversed(found_in) if isinstance(part, Message)]
        elif one.get_content_disposition() == "attachment" or one.get_filename():
            stored = _payload(one)
            large = kind not in ("text/plain", "text/markdown") or len(stored) >= _LEAST_ATTACHED
            if kind in _ARTICLES and stored and large:
                found.attached.append((_decoded(str(one.get_filename() or ""))[:200], stored))
        elif kind in ("text/html", "application/xhtml+xml"):
            found.pages.append(one)
        elif kind == "text/plain":
            found.texts.append(one)
    return found


def _main(message: Message, found: _Contents, number: str, limit: int) -> Part:
    """The part for the mail itself."""
    for one in found.pages:
        page = _text(one, markup=True)
        if len(page) > limit:
            return Part(number, fault=too_large(limit))
        clean = without_furniture(page)
        if clean is not None:
            return Part(number, clean, url=_address(message), kind="html", stated=stated(message, headings(page)))
    for one in found.texts:
        text = of_text(_text(one, markup=False), flowed=_is_flowed(one), delsp=_is_flowed(one, "delsp"))
        if len(text) > limit:
            return Part(number, fault=too_large(limit))
        if text.strip():
            known = stated(message, [])
            return Part(number, with_title(text, known.headline), url=_address(message), kind="text", stated=known)
    return Part(number, fault=Fault("read", "no_text", "the mail has no text"))


def stated(message: Message, own: list[str]) -> Stated:
    """What the header of a mail states; ``own`` are the headings of its page."""
    name, address = parseaddr(_raw(message, "From"))
    byline, publisher = _sender(_decoded(name).strip("'\" "), address)
    subject = _header(message, "Subject")
    if _PASSED_ON.match(subject):
        byline = publisher = None  # who forwards a story neither wrote nor published it
    date = _header(message, "Date")
    return Stated(
        headline=_headline(subject, publisher or byline or "", own),
        byline=byline,
        publisher=publisher,
        date_published=date_as_stated(date),
        url=_address(message),
        document_id=_header(message, "Message-ID").strip("<> ") or None,
    )


def _sender(name: str, address: str) -> tuple[str | None, str | None]:
    """(byline, publisher) of who sent a mail: "Ann Field from The Ledger", "Morning Brief", "Ann Field"."""
    if not name or "@" in name:
        return None, None
    parted = _FROM.match(name)
    if parted and _PERSON.match(parted["name"]):
        return parted["name"], parted["house"]
    local = address.partition("@")[0].casefold()
    signs = _PERSON.match(name) and any(len(word) > 2 and word in local for word in name.casefold().split())
    return (name, None) if signs and len(local) < 40 and "." in local else (None, name)


def _headline(subject: str, sender: str, own: list[str]) -> str | None:
    """A subject without "Fwd:" and the name of the list; the heading of the page that says the same goes first."""
    words = _LIST.sub("", _ANSWERED.sub("", subject, count=1), count=1)
    if sender and words.casefold().startswith(sender.casefold()):
        rest = words[len(sender) :].lstrip()
        if rest[:1] in tuple(":|-–—•·"):
            rest = rest[1:].strip()
            words = rest[:1].upper() + rest[1:] if rest else words
    key = _key(words)
    return next((one for one in own if key and _key(one) == key), words.strip() or None)


def _key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _address(message: Message) -> str | None:
    """Where the mail stands on the web, where a list says so."""
    address = _header(message, "Archived-At").strip("<> ")
    return address if address.startswith(("http://", "https://")) else None


def _header(message: Message, name: str) -> str:
    return _decoded(_raw(message, name))


def _raw(message: Message, name: str) -> str:
    """A header as it stands in the mail, with its bytes that are not ASCII as surrogates."""
    found: Any = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return str(found)[:_LONGEST_HEADER]


def _decoded(value: str) -> str:
    """A header in words: encoded words are decoded, folded lines joined."""
    if "=?" not in value and value.isascii():
        return " ".join(value.split())
    words = []
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        pieces = [(value, None)]
    for piece, charset in pieces:
        stored = piece if isinstance(piece, bytes) else str(piece).encode("utf-8", "surrogateescape")
        words.append(decode_bytes(stored, _known(charset), markup=False).text)
    return " ".join("".join(words).split())


def _known(charset: str | None) -> str | None:
    """A declared encoding where there is one of this name."""
    try:
        return charset if charset and check_encoding(charset) else None
    except UsageError:
        return None


def _payload(one: Message) -> bytes:
    """The bytes of a leaf without their transfer encoding."""
    stored = one.get_payload(decode=True)
    return stored if isinstance(stored, bytes) else b""


def _text(one: Message, *, markup: bool) -> str:
    charset = one.get_param("charset", None)
    name = _known(charset[:40]) if isinstance(charset, str) else None
    stored = _payload(one)
    return decode_bytes(stored, None if name and name.lower() in ("us-ascii", "ascii") else name, markup=markup).text


def _is_flowed(one: Message, name: str = "format") -> bool:
    value = one.get_param(name, "")
    return isinstance(value, str) and value.casefold() in ("flowed", "yes")
