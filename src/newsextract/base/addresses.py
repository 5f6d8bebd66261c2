"""Addresses taken apart and joined, whatever stands in them.

``urllib.parse`` raises for "http://[::1" and is slow to load: texts without an address never load it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsextract.base.memo import keep
from newsextract.base.patterns import pattern

if TYPE_CHECKING:
    from urllib.parse import SplitResult


# "https://www.post.example" and what may follow it, where nothing in the host needs a closer look.
_HOST: Final = pattern(r"https?://([A-Za-z0-9.-]+)(?=[/?#]|\Z)")
# The same to its end, in signs that joining leaves as they are.
_PLAIN: Final = pattern(r"https?://[A-Za-z0-9.-]+(/[\w.~%/+,:@!$()-]*)?(\?[\w.~%/+,:@=-]+)?\Z", re.A)


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
    """An address as seen from another one; ``None`` when it cannot be read, or is relative to one that cannot."""
    if _PLAIN.match(address):
        return address
    from urllib.parse import urljoin

    try:
        return urljoin(base, address)
    except ValueError:
        return None


def host(address: str | None) -> str:
    """Host name of an address, lower case, without "www."; "" when it has none."""
    if address and (plain := _HOST.match(address)):
        return plain[1].lower().removeprefix("www.")
    parts = split(address)
    return (parts.hostname or "").removeprefix("www.") if parts else ""


def is_web(address: str) -> bool:
    """True for an address of the web that says which host."""
    if _HOST.match(address):
        return True
    parts = split(address)
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname)


def leads_on(address: str) -> bool:
    """True for an address that leads further than to a host's front page."""
    if plain := _PLAIN.match(address):
        return bool((plain[1] or "").strip("/") or plain[2])
    parts = split(address)
    return parts is not None and bool(parts.path.strip("/") + parts.query)


_SIZES: Final = pattern(r"(?:[-_]\d{2,4}x\d{2,4}|-scaled|=[wsh]\d+.*|[-_]\d{2,4}w)+(?=\.\w{2,5}$|$)")
_IMAGE: Final = pattern(r"\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$")
DISTINCTIVE_LETTERS: Final = 9
"""Characters of a file's name that others hardly have too; "master.jpg" and "1.jpg" are in every folder."""


def file_key(address: str) -> str:
    """What the sizes and crops of one picture share: the name of its file, without sizes; or else the address.

    >>> file_key("https://cdn.example/a/harbour-fog-0612-300x200.jpg?w=3"), file_key("https://cdn.example/get?id=3")
    ('harbour-fog-0612', 'https://cdn.example/get?id=3')
    """
    key = _keys.get(address)
    if key is None:
        key = _key(address)
        if len(address) < _REMEMBERED_LENGTH:
            keep(_keys, address, key, _REMEMBERED_KEYS)
    return key


_REMEMBERED_LENGTH: Final = 500
"""Characters of an address whose key is remembered: a page's facts, figures and images ask for the same ones."""
_REMEMBERED_KEYS: Final = 500
_keys: Final[dict[str, str]] = {}


def _key(address: str) -> str:
    path = address.partition("?")[0].partition("#")[0].rstrip("/")
    name = path.rpartition("/")[2].lower()
    stem = _SIZES.sub("", _IMAGE.sub("", name))
    if len(stem) >= DISTINCTIVE_LETTERS and not stem.isalpha():
        return stem
    return path.lower() if _IMAGE.search(name) else address
