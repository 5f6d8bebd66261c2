"""Characters that are not text but instructions, by kind: parts of a regular expression's ``[...]``.

Who refuses, replaces or escapes them says which kinds: what a terminal obeys is more than what a JSON file may not
hold. Kinds and ranges are those of the Unicode standard (chapter 23, "Special Areas and Format Characters").
"""

from __future__ import annotations

from typing import Final

C0: Final = "\x00-\x1f"
"""Control characters of ASCII, tab and line breaks among them."""

C0_BUT_TAB_AND_NEWLINE: Final = "\x00-\x08\x0b-\x1f"

DELETE: Final = "\x7f"

DELETE_AND_C1: Final = "\x7f-\x9f"
"""DEL and the control characters of Latin-1: U+009B begins an escape sequence as ESC does."""

LINE_SEPARATORS: Final = "\u2028\u2029"
"""Line and paragraph separator: many readers of lines break a line there."""

DIRECTION: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Bidirectional marks, embeddings, overrides and isolates: they reorder the text around them on the screen."""

BYTE_ORDER_MARK: Final = "\ufeff"

INVISIBLE: Final = "\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufff9-\ufffb"
"""Format characters without a shape and without a direction: soft hyphen, zero-width characters, annotations."""

SURROGATES: Final = "\ud800-\udfff"
"""Halves of a pair: a lone one is no character, and no encoding has it."""

NONCHARACTERS: Final = "\ufffe\uffff"
"""Code points that stand for no character: U+FFFE is a byte-order mark read the wrong way round."""
