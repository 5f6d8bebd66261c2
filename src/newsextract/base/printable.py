"""Text from articles, file names and error messages, made safe for a terminal.

Data are made safe elsewhere: JSON escapes such characters (``record.dump_json``), text formats drop them
(``formats.text.harmless``).
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
    """Text for a terminal: each character that could move the cursor or reverse text is replaced by its escape.

    ``safe("a\\x1b[2J")`` gives the eight characters ``a\\x1b[2J``. ``lines`` keeps line breaks.
    """
    return (_ANY_BUT_NEWLINE if lines else _ANY).sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    known = {9: "\\t", 10: "\\n", 13: "\\r"}.get(code)
    return known or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")


# The same, and what is invisible. Python shows a byte of a path that is not UTF-8 as a surrogate.
_UNPRINTABLE = pattern(f"[{_OBEYED}{INVISIBLE}{NONCHARACTERS}]")


def printable_path(path: str | os.PathLike[str]) -> str:
    """A path as clean text: what is not printable UTF-8 is percent-encoded (``a\\n.txt`` is ``a%0A.txt``)."""
    try:
        text = os.fsencode(path).decode("utf-8", "surrogateescape")  # independent of the locale
    except UnicodeEncodeError:  # a URL with a lone surrogate
        text = str(path)
    return _UNPRINTABLE.sub(_percent, text)


def _percent(found: re.Match[str]) -> str:
    char = found[0]
    # A byte that was not UTF-8 was read as U+DC80 to U+DCFF; this turns it back into the byte.
    raw = char.encode("utf-8", "surrogateescape" if "\udc80" <= char <= "\udcff" else "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in raw)
