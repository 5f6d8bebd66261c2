"""Addresses in a page, made absolute."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from newsextract.readers.values import clean_url

# "https://host/path?a=b"; most links of a page are such or begin with "/", and need no closer look.
_ABSOLUTE = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][!-~]*)?\Z")
_ROOTED = re.compile(r"/(?!/)[!-~]*\Z")


class Resolver:
    """Call it with an href: the absolute http(s) address, or ``None``. Knows the page's ``<base>``."""

    def __init__(self, root: Any, url: str | None) -> None:
        base = next((element.get("href") for element in root.iter("base") if element.get("href")), None)
        self.base = (clean_url(base, url) if base else None) or url
        self.origin = _origin(self.base)
        self.known: dict[str, str | None] = {}

    def __call__(self, href: str) -> str | None:
        """The address absolute, ``None`` when it is no web address or cannot be made one."""
        if _ABSOLUTE.match(href):
            return href
        if self.origin and _ROOTED.match(href) and "/." not in href:
            return self.origin + href
        if href not in self.known:
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
