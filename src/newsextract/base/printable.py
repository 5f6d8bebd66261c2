"""Text from articles, file names and errors, made safe for a person's screen.

Data have their own ways: JSON escapes (``record.dump_json``), text formats drop (``formats.text.harmless``).
"""

from __future__ import annotations

import re

from newsextract.base.patterns import pattern

# Controls (C0, DEL, C1), bidirectional marks, embeddings, overrides and isolates, line and paragraph separators,
# lone surrogates, the byte-order mark: what a terminal obeys instead of showing.
_OBEYED = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff"
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
