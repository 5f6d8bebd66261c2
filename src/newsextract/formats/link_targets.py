"""Links for pages and standards: http and https only, with all characters escaped that could end an attribute."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.base.patterns import pattern
from newsextract.model.record_types import Link

_LINKED = pattern(r"(?i:https?)://[^/?#\s]")
_NOT_IN_URL = pattern(r"[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]")
_MOST_MISSES = 20
"""Links of one text whose words are not found in it, after which the others are not looked for: keeps time linear."""


def is_link(url: str | None) -> bool:
    """True for an address that a page may lead to."""
    return url is not None and _LINKED.match(url) is not None


def address(url: str | None) -> str:
    """The URL with spaces, quotes, brackets and letters beyond ASCII percent-encoded."""
    return _NOT_IN_URL.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode("utf-8", "replace")), url or "")


def cut(text: str, links: Iterable[Link]) -> list[tuple[str, str | None]]:
    """The text in pieces, each with the URL that it links to or ``None``. All pieces joined are the text."""
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
