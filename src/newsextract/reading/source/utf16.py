"""UTF-16 and UTF-32 without a byte-order mark, by where their NUL bytes stand."""

from __future__ import annotations

import re

# Letters, digits and spaces of ASCII, and the stops and spaces of East Asian text: some stand in any text.
_PLAIN = re.compile("[\t\n\r A-Za-z0-9,.\u3000-\u3002\uff0c]")
_LEAST_PLAIN_SHARE = 0.04  # of them among a text's characters
# Characters that no text holds, and of which binary data read as UTF-16 has many.
_NEVER = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]")

_SMALL = bytes(range(9))
_PROSE = b" abcdefghijklmnopqrstuvwxyz"


def find_wide_charset(head: bytes) -> str | None:
    """The encoding of a text that begins with these bytes, some of them NUL; ``None`` for one of single bytes.

    A stray NUL in other text, and binary data, are not taken for UTF-16.
    """
    head = head[: len(head) & ~3] or head
    units = len(head) // 4
    if units:
        first, second, third, fourth = (head[n::4].count(0) for n in range(4))
        if fourth == units and third >= 0.9 * units and first < units / 2:
            return "utf-32le"
        if first == units and second >= 0.9 * units and fourth < units / 2:
            return "utf-32be"
    # Half the bytes of Latin, Greek or Cyrillic UTF-16 are 0 to 8. East Asian UTF-16 has few of these, but its bytes
    # read as neither Latin letters nor UTF-8.
    if _share(head, _SMALL) < 0.4 and (_share(head, _PROSE) > 0.5 or _is_mostly_utf_8(head)):
        return None
    readings = {name: _plainness(head.decode(name, "replace")) for name in ("utf-16le", "utf-16be")}
    name = max(readings, key=lambda key: readings[key])
    return name if readings[name] >= _LEAST_PLAIN_SHARE else None


def _plainness(text: str) -> float:
    if len(_NEVER.findall(text)) > 1 + len(text) // 200:  # one: the prefix may end within a character
        return 0.0
    return len(_PLAIN.findall(text)) / max(len(text), 1)


def _share(data: bytes, of: bytes) -> float:
    return 1 - len(data.translate(None, of)) / len(data)


def _is_mostly_utf_8(head: bytes) -> bool:
    text = head.decode("utf-8", "replace")
    return len(head) - len(text) >= 4 * text.count("\ufffd")
