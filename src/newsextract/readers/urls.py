"""Addresses in a page, made absolute."""

from __future__ import annotations

from typing import Any

from newsextract.readers.values import clean_url

_PLAIN = 2000  # characters; longer addresses are looked at by the careful way only


class Resolver:
    """Call it with an href: the absolute http(s) address, or ``None``. Knows the page's ``<base>``."""

    def __init__(self, root: Any, url: str | None) -> None:
        base = next((element.get("href") for element in root.iter("base") if element.get("href")), None)
        self.base = (clean_url(base, url) if base else None) or url
        self.known: dict[str, str | None] = {}

    def __call__(self, href: str) -> str | None:
        """The address absolute, ``None`` when it is no web address or cannot be made one."""
        if href not in self.known:
            self.known[href] = self._resolve(href)
        return self.known[href]

    def _resolve(self, href: str) -> str | None:
        if not href or href[0] == "#":
            return None
        found = clean_url(href, self.base)
        return found if found and found.startswith(("http://", "https://")) else None
