"""Addresses in a page, made absolute."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

# "https://host/path?a=b" is absolute already; with what begins with "/" that is most links of a page.
_ABSOLUTE: Final = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][!-~]*)?\Z")
_ROOTED: Final = re.compile(r"/(?!/)[!-~]*\Z")


MOST_KNOWN: Final = 1_000
"""Addresses that are remembered; those that a page repeats are few."""


class Resolver:
    """Call it with an href: the absolute http(s) address, or ``None``; ``base`` is what relative ones start from."""

    def __init__(self, base: str | None) -> None:
        self.base = base
        self.origin = _origin(self.base)
        self.known: dict[str, str | None] = {}

    def __call__(self, href: str) -> str | None:
        """The address absolute, ``None`` when it is no web address or cannot be made one."""
        if _ABSOLUTE.match(href):
            return href
        if self.origin and _ROOTED.match(href) and "/." not in href:
            return self.origin + href
        if href not in self.known:
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            self.known[href] = self._resolve(href)
        return self.known[href]

    def _resolve(self, href: str) -> str | None:
        text = "".join(href.split())
        if not text or text[0] == "#" or not text.isprintable():
            return None
        try:
            found = urljoin(self.base or "", text)
            parts = urlsplit(found)
            return found if parts.scheme in ("http", "https") and parts.hostname else None
        except ValueError:
            return None


def _origin(url: str | None) -> str:
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else ""
