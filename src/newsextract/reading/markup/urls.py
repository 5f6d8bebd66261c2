"""Addresses in a page, made absolute."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from newsextract.base.addresses import mended

# "https://host/path?a=b" is absolute already; with what begins with "/" that is most links of a page.
_ABSOLUTE: Final = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][!-~]*)?\Z")
_FEWEST_BEFORE_PATH: Final = len("http://h")

MOST_KNOWN: Final = 1_000
"""Addresses that are remembered; those that a page repeats are few."""


class Resolver:
    """Call it with an href: the absolute http(s) address, or ``None``; ``base`` is what relative ones start from."""

    def __init__(self, base: str | None) -> None:
        self.base = base
        self.origin = _origin(self.base)
        self._folder = _folder(self.base) if self.origin else ""
        self.known: dict[str, str | None] = {}
        self._origins: set[str] = set()  # beginnings of absolute addresses, up to their path

    def __call__(self, href: str) -> str | None:
        """The address absolute, ``None`` when it is no web address or cannot be made one."""
        if href.isascii() and href.isprintable() and " " not in href:  # else there is something to mend
            if href.startswith("http"):
                path = href.find("/", _FEWEST_BEFORE_PATH)
                if path > 0 and href[:path] in self._origins:
                    return href
                if _ABSOLUTE.match(href):
                    if path > 0 and len(self._origins) < MOST_KNOWN:
                        self._origins.add(href[:path])
                    return href
            elif self.origin and href.startswith("/") and not href.startswith("//") and "/." not in href:
                return self.origin + href
            elif self._folder and href[:1].isalnum() and _is_plain(href):
                return self._folder + href
        if href not in self.known:
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            self.known[href] = self._resolve(href)
        return self.known[href]

    def _resolve(self, href: str) -> str | None:
        text = mended(href)
        if not text or text[0] == "#" or not text.isprintable():
            return None
        try:
            found = urljoin(self.base or "", text)
            parts = urlsplit(found)
            return found if parts.scheme in ("http", "https") and parts.hostname else None
        except ValueError:
            return None


def _is_plain(href: str) -> bool:
    """True for an address without a scheme of which ``urljoin`` takes nothing away: no dots, no empty parts."""
    return not (":" in href or ";" in href or "//" in href or "/." in href or "?#" in href or href[-1] in "?#")


def _folder(url: str | None) -> str:
    """What stands before the last part of a path; "" where ``urljoin`` would alter it."""
    parts = urlsplit(url or "")
    above = parts.path.rpartition("/")[0]
    if not parts.hostname or ";" in parts.path or "/." in parts.path or "//" in parts.path:
        return ""
    return f"{parts.scheme}://{parts.netloc}{above}/"


def _origin(url: str | None) -> str:
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else ""
