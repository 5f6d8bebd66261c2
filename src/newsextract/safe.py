"""Text from articles, file names and errors, made harmless for where it is printed.

JSON escapes such characters itself (``record.dump_json``).
"""

from __future__ import annotations

import re

# Controls (C0, DEL, C1), bidirectional marks, embeddings, overrides and isolates, line and paragraph separators,
# lone surrogates, the byte-order mark: what a terminal obeys instead of showing.
_OBEYED = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff"
_ANY = re.compile(f"[{_OBEYED}]")
_ANY_BUT_NEWLINE = re.compile(f"(?!\n)[{_OBEYED}]")

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LAYOUT = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")


def safe(text: str, *, lines: bool = False) -> str:
    """Text for a person's screen: every character that could move the cursor or turn the text stands as its escape.

    ``safe("a\\x1b[2J")`` is ``a\\x1b[2J`` spelt out. ``lines`` keeps line breaks.
    """
    return (_ANY_BUT_NEWLINE if lines else _ANY).sub(_escape, text)


def harmless(text: str) -> str:
    """Text as data for text formats: controls become U+FFFD, and what only steers the layout goes.

    Marks that Arabic and Hebrew need between letters stay; overrides and embeddings, which could turn the text
    that follows them, do not.
    """
    return _LAYOUT.sub("", _CONTROLS.sub("\ufffd", _LINE_ENDS.sub("\n", text)))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    known = {9: "\\t", 10: "\\n", 13: "\\r"}.get(code)
    return known or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")
