"""Mailboxes in the form mbox: mails one below the other, each below a line "From sender date"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds import mail_message
from newsextract.inputs.kinds.mail import header_names
from newsextract.inputs.opened import Opened

# "From ann@a.example Tue Apr  9 06:30:00 2024", "From - Tue Apr 09 06:30:00 2024 +0100"
_BEGINS: Final = pattern(r"From \S{1,320} +\w{3},? +(?:\w{3} +\d{1,2}|\d{1,2} +\w{3}) .{0,60}\d{4}.{0,40}$")
_QUOTED: Final = pattern(r">+From ")
_LINE_BYTES: Final = 65_536
_ATTACHMENTS: Final = 3
"""Times the size of an article that a mail may have with what is attached to it."""


def recognises(head: bytes, name: str) -> bool:
    """True for the line that begins a mail, with its header below."""
    line, _, rest = head.lstrip(b"\r\n\xef\xbb\xbf").partition(b"\n")
    return _begins(line) and len(header_names(rest)) > 1


def _begins(line: bytes) -> bool:
    return line.startswith(b"From ") and len(line) < 500 and _BEGINS.match(line.decode("latin-1").rstrip()) is not None


def read(file: Opened) -> Iterator[Part]:
    """The articles of each mail, in order; their ids begin with its number."""
    limit = file.settings.max_size
    number = 0
    for data in _messages(file, (_ATTACHMENTS + 1) * limit + _LINE_BYTES):
        number += 1
        if data is None:
            yield Part(str(number), fault=too_large(limit))
            continue
        try:
            yield from mail_message.parts(data, str(number), limit)
        except Exception as problem:  # noqa: BLE001  one damaged mail must not cost the others
            yield Part(str(number), fault=Fault("read", "damaged", str(problem) or type(problem).__name__))


def _messages(file: Opened, most: int) -> Iterator[bytes | None]:
    """The bytes of each mail; ``None`` for one that is larger than ``most``. Never holds more than one of them."""
    lines: list[bytes] = []
    size, begun, blank, whole_line = 0, False, True, True
    while line := file.stream.readline(_LINE_BYTES):
        if blank and whole_line and _begins(line):
            if begun:
                yield b"".join(lines) if size <= most else None
            lines, size, begun = [], 0, True
        elif begun:
            size += len(line)
            if size <= most:
                lines.append(line[1:] if whole_line and _is_quoted(line) else line)
            else:
                lines.clear()
        blank = not line.strip() and whole_line
        whole_line = line.endswith(b"\n")
    if begun:
        yield b"".join(lines) if size <= most else None


def _is_quoted(line: bytes) -> bool:
    return line.startswith(b">") and _QUOTED.match(line[:80].decode("latin-1")) is not None
