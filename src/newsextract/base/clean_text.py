"""Text without control characters, lone surrogates and noncharacters."""

from __future__ import annotations

from typing import Any

from newsextract.base.characters import (
    C0_BUT_TAB_AND_NEWLINE,
    DELETE_AND_C1,
    LINE_SEPARATORS,
    NONCHARACTERS,
    SURROGATES,
)
from newsextract.base.patterns import pattern

_LINE_ENDS = f"\x0b\x0c\x85{LINE_SEPARATORS}"  # vertical tab, form feed, next line
UNCLEAN = pattern(f"[{C0_BUT_TAB_AND_NEWLINE}{DELETE_AND_C1}{LINE_SEPARATORS}{SURROGATES}{NONCHARACTERS}]")
"""What ``clean`` replaces."""
# What a program prints to colour its words, to move the cursor and to set a title (ECMA-48, "CSI" and "OSC").
_TERMINAL = pattern("\x1b(?:\\[[0-?]{0,40}[ -/]{0,4}[@-~]|\\][^\x07\x1b\\n]{0,2000}(?:\x07|\x1b\\\\)?|[()][0-2A-Z])")
ALWAYS_CLEAN = bytes([9, 10, *range(0x20, 0x7F)])


def clean(text: str) -> tuple[str, int, int]:
    """The text without a leading byte-order mark, with ``\\n`` for all line ends and U+FFFD for what is no text.

    Codes for a terminal, which a story has that was copied out of one, are left out. Also returned: how many
    characters were replaced by U+FFFD (control characters, lone surrogates, U+FFFE, U+FFFF), and how many U+FFFD the
    text has then.
    """
    # Removing the ASCII that is always clean takes one pass in C, and leaves little for the slower pattern.
    odd = text.encode("utf-8", "surrogatepass").translate(None, ALWAYS_CLEAN).decode("utf-8", "surrogatepass")
    if not text.startswith("\ufeff") and not UNCLEAN.search(odd):
        return text, 0, odd.count("\ufffd")
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    if "\x1b" in text:
        text = _TERMINAL.sub("", text)
    text, replaced = UNCLEAN.subn("\ufffd", text)
    return text, replaced, text.count("\ufffd")


# What no string of a record may hold: control characters but tab and newline, and lone surrogates.
_CONTROL = pattern(f"[{C0_BUT_TAB_AND_NEWLINE}{DELETE_AND_C1}{SURROGATES}]")


def clean_strings(value: Any) -> Any:
    """A value of JSON types with control characters and lone surrogates in its strings replaced by U+FFFD."""
    if isinstance(value, str):
        return _CONTROL.sub("\ufffd", value)
    if isinstance(value, list):
        return [clean_strings(item) for item in value]
    if isinstance(value, dict):
        return {clean_strings(key): clean_strings(item) for key, item in value.items()}
    return value
