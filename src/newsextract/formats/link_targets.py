"""Addresses and linked words, made safe for pages and standards: http and https only, nothing that breaks out."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.base.patterns import pattern
from newsextract.model.record_types import Link

_LINKED = pattern(r"(?i:https?)://[^/?#\s]")
_NOT_IN_URL = pattern(r"[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]")
_MOST_MISSES = 20
"""Links of one text whose words are not found in it before the others are given up: keeps the search linear."""


def is_link(url: str | None) -> bool:
    """True for an address that a page may lead to."""
    return url is not None and _LINKED.match(url) is not None


def address(url: str | None) -> str:
    """The address with everything percent-encoded that could end it: spaces, quotes, brackets, letters beyond ASCII."""
    return _NOT_IN_URL.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode("utf-8", "replace")), url or "")


def cut(text: str, links: Iterable[Link]) -> list[tuple[str, str | None]]:
    """The text in pieces, each with the address that it leads to or ``None``; all pieces joined are the text."""
    pieces: list[tuple[str, str | None]] = []
    done = misses = 0
    for link in links:
        at = text.find(link.text, done) if link.text and is_link(link.url) and misses < _MOST_MISSES else -1
        if at < 0:
            misses += 1
            continue
        pieces += [(text[done:at], None), (link.text, address(link.url))]
        done = at + len(link.text)
    pieces.append((text[done:], None))
    return pieces
