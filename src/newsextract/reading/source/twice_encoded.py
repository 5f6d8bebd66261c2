"""Text that was encoded once more than it was decoded: UTF-8 read as windows-1252, signs written as entities of HTML.

Databases and feeds hand on such texts, in which no quotation mark is one: "â€œWeâ€\\x9d", "&ldquo;We&rdquo;".
"""

from __future__ import annotations

import html
import re
from typing import Final

from newsextract.base.patterns import pattern

FEWEST_SIGNS: Final = 2
"""Signs that must be so written before anything is changed."""
SIGN_SHARE: Final = 0.5
"""Share of all letters and signs beyond ASCII from which on "Ã" and "Â" begin such signs too: in a text that is right
they stand among many others, and before a closing mark as well."""

# "â€", "â\x80", "Ã" and "Â" before the first byte of what may follow, in UTF-8
_BYTES: Final = (
    *(b"\xc3\xa2\xe2\x82\xac", b"\xc3\xa2\xc2\x80", b"\xc3\x83\xc2", b"\xc3\x83\xc5"),
    *(b"\xc3\x83\xe2", b"\xc3\x82\xc2"),
)
_UNDEFINED: Final = (0x81, 0x8D, 0x8F, 0x90, 0x9D)  # in windows-1252; readers keep them as control characters
_BYTE_OF: Final = {
    **{chr(byte): byte for byte in range(0x80, 0xC0)},
    **{bytes([byte]).decode("cp1252"): byte for byte in range(0x80, 0xC0) if byte not in _UNDEFINED},
}
_NEXT: Final = f"[{''.join(map(re.escape, _BYTE_OF))}]"
_PRINTED_MARKS: Final = "“”‘’‚„…–—\u00a0"  # behind "Ã" and "Â" in a text that is right: "“A IRMÔ"
_NEXT_BUT_MARKS: Final = f"[{''.join(map(re.escape, sorted(set(_BYTE_OF) - set(_PRINTED_MARKS))))}]"
_ENTITY: Final = pattern(r"(?<!\\)&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,8});")


def may_be_twice(beyond_ascii: bytes) -> bool:
    """False where no sign is UTF-8 that was read as windows-1252.

    beyond_ascii  the UTF-8 of a text's letters and signs beyond ASCII
    """
    return any(sign in beyond_ascii for sign in _BYTES)


def decode_again(text: str) -> tuple[str, int]:
    """A text with signs that were UTF-8 read as windows-1252 as they were meant, and how many there were.

    >>> decode_again("â€œCafÃ©â€\\x9d")
    ('“Café”', 3)
    """
    marks = pattern(f"â(?:€{_NEXT}|\\x80{_NEXT}|€\\ufffd)")
    found = len(marks.findall(text))
    letters = pattern(f"[ÂÃ]{_NEXT if found else _NEXT_BUT_MARKS}")
    pairs = len(letters.findall(text))
    beyond = sum(not char.isascii() for char in text) if pairs else 0
    if pairs and 3 * found + 2 * pairs >= SIGN_SHARE * beyond and found + pairs >= FEWEST_SIGNS:
        text = letters.sub(_meant, text)
    else:
        pairs = 0
    if found >= FEWEST_SIGNS or pairs:
        return marks.sub(_meant, text), found + pairs
    return text, pairs


def _meant(found: re.Match[str]) -> str:
    text = found[0]
    if text[-1] == "\ufffd":
        return "”"  # the one mark whose last byte windows-1252 does not define
    try:
        meant = bytes([*text[:1].encode("latin-1"), *map(_BYTE_OF.__getitem__, text[1:])]).decode("utf-8")
    except UnicodeDecodeError:
        return text
    return meant if meant.isprintable() or meant.isspace() else text


def read_entities(text: str) -> str:
    """A plain text with the signs that stand in it as entities of HTML, where there are some.

    In Markdown a backslash says that none is meant.
    """
    if "&" not in text or len(_ENTITY.findall(text)) < FEWEST_SIGNS:
        return text
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)
