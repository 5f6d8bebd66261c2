"""Text from articles, file names and errors, made safe for a person's screen.

Data have their own ways: JSON escapes (``record.dump_json``), text formats drop (``formats.text.harmless``).
"""

from __future__ import annotations

import os
import re

from newsextract.base.characters import (
    BYTE_ORDER_MARK,
    C0,
    DELETE_AND_C1,
    DIRECTION,
    INVISIBLE,
    LINE_SEPARATORS,
    NONCHARACTERS,
    SURROGATES,
)
from newsextract.base.patterns import pattern

# What a terminal obeys instead of showing.
_OBEYED = f"{C0}{DELETE_AND_C1}{DIRECTION}{LINE_SEPARATORS}{SURROGATES}{BYTE_ORDER_MARK}"
_ANY = pattern(f"[{_OBEYED}]")
_ANY_BUT_NEWLINE = pattern(f"(?!\n)[{_OBEYED}]")


def safe(text: str, *, lines: bool = False) -> str:
    """Text for a person's screen: every character that could move the cursor or turn the text stands as its escape.

    ``safe("a\\x1b[2J")`` is ``a\\x1b[2J`` spelt out. ``lines`` keeps line breaks.
    """
    return (_ANY_BUT_NEWLINE if lines else _ANY).sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    known = {9: "\\t", 10: "\\n", 13: "\\r"}.get(code)
    return known or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")


# The same, and what is not seen at all. A byte that is not UTF-8 stands as a surrogate in a path.
_UNPRINTABLE = re.compile(f"[{_OBEYED}{INVISIBLE}{NONCHARACTERS}]")


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
