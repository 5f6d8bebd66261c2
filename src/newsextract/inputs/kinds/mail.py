"""A mail in a file of its own (.eml)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds import mail_message
from newsextract.inputs.opened import Opened

_HEADER: Final = pattern(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,60}):(?:\s|$)")
_SENT: Final = frozenset(
    "message-id mime-version received content-type return-path delivered-to dkim-signature x-mailer".split()
)
"""Headers that programs write and nobody copies; one is in any mail."""


def recognises(head: bytes, name: str) -> bool:
    """True for the header of a mail; not for the few lines of it that are copied with a text."""
    return is_header(head.lstrip(b" \t\r\n\xef\xbb\xbf"))


def is_header(start: bytes) -> bool:
    """True for bytes that begin with the header of a mail."""
    names = header_names(start)
    return "from" in names and ("subject" in names or "date" in names) and not _SENT.isdisjoint(names)


def header_names(start: bytes) -> set[str]:
    """Names of the lines of a header, in small letters; none where another line stands among them."""
    names: set[str] = set()
    for line in start.decode("latin-1").replace("\r\n", "\n").split("\n"):
        if not line.strip():
            break
        if line[0] in " \t":
            continue
        found = _HEADER.match(line)
        if found is None:
            return set()
        names.add(found["name"].lower())
    return names


def read(file: Opened) -> Iterator[Part]:
    """The article of the mail, and those that are attached."""
    data = file.whole().lstrip(b" \t\r\n\xef\xbb\xbf")
    try:
        yield from mail_message.parts(data, "", file.settings.max_size)
    except RecursionError:
        yield Part("", whole=True, fault=Fault("read", "damaged", "its parts are nested too deeply"))
