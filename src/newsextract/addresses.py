"""Addresses taken apart and joined, whatever stands in them.

``urllib.parse`` raises for "http://[::1" and is slow to load: texts without an address never load it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urllib.parse import SplitResult


def split(address: str | None) -> SplitResult | None:
    """The parts of an address; ``None`` for none, and for one that cannot be read."""
    if not address:
        return None
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
        _ = parts.hostname  # "http://[abc]" is found out only here
    except ValueError:
        return None
    return parts


def join(base: str, address: str) -> str | None:
    """An address as seen from another one; ``None`` when either cannot be read."""
    from urllib.parse import urljoin

    try:
        return urljoin(base, address)
    except ValueError:
        return None


def host(address: str | None) -> str:
    """Host name of an address, lower case, without "www."; "" when it has none."""
    parts = split(address)
    return (parts.hostname or "").removeprefix("www.") if parts else ""
