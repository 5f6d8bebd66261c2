"""URLs: split, joined and compared, without an exception for one that is malformed; and how e-mail addresses look.

``urllib.parse`` raises for "http://[::1", and loading it takes longer than reading a short text, so it is imported
only where a URL is not of the plain form that the patterns below match.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsextract.base.memo import keep
from newsextract.base.patterns import pattern

if TYPE_CHECKING:
    from urllib.parse import SplitResult

MAIL: Final = pattern(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}")
"""An e-mail address."""

# "https://www.post.example" and what may follow it: a host without user, port or brackets.
_HOST: Final = pattern(r"https?://([A-Za-z0-9.-]+)(?=[/?#]|\Z)")
# The same up to the end of the URL, of characters that ``urljoin`` leaves as they are.
_PLAIN: Final = pattern(r"https?://[A-Za-z0-9.-]+(/[\w.~%/+,:@!$()-]*)?(\?[\w.~%/+,:@=-]+)?\Z", re.A)


def split(address: str | None) -> SplitResult | None:
    """The parts of an address; ``None`` for none, and for one that cannot be read."""
    if not address:
        return None
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
        _ = parts.hostname  # "http://[abc]" raises only here
    except ValueError:
        return None
    return parts


def mended(address: str) -> str:
    """An address as it is asked for: spaces escaped, as browsers do it, without line ends and what indents a line.

    Tabs are left out too, and rarer white space.

    >>> mended(" /img/my photo.jpg\\n")
    '/img/my%20photo.jpg'
    """
    lines = [line.strip() for line in address.replace("\t", "").splitlines()]
    return "".join("".join(lines).replace(" ", "%20").split())


def join(base: str, address: str) -> str | None:
    """A URL made absolute with ``base``; ``None`` when it, or the base that it needs, cannot be read."""
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
    """True for an http or https URL with a host."""
    if _HOST.match(address):
        return True
    parts = split(address)
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname)


def leads_on(address: str) -> bool:
    """True for a URL with a path or a query: it leads to more than a host's front page."""
    if plain := _PLAIN.match(address):
        return bool((plain[1] or "").strip("/") or plain[2])
    parts = split(address)
    return parts is not None and bool(parts.path.strip("/") + parts.query)


_SIZES: Final = pattern(r"(?:[-_]\d{2,4}x\d{2,4}|-scaled|=[wsh]\d+.*|[-_]\d{2,4}w)+(?=\.\w{2,5}$|$)")
_IMAGE: Final = pattern(r"\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$")
DISTINCTIVE_LETTERS: Final = 9
"""Characters from which on a file's name is taken for one picture's own; "master.jpg" is in every folder."""


def shows_file(address: str) -> bool:
    """True for a link to a picture's file, or to "#", where a script shows it large.

    >>> shows_file("/media/quay-large.JPG?w=900"), shows_file("#"), shows_file("/gallery/quay")
    (True, True, False)
    """
    if address == "#":
        return True
    path = address[:_REMEMBERED_LENGTH].partition("?")[0].partition("#")[0].lower()
    return _IMAGE.search(path) is not None


def file_key(address: str) -> str:
    """The key that all sizes and crops of one picture share: its file's name without sizes, or else its URL.

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
"""Characters of a URL whose key is remembered, because a page's facts, figures and images ask for the same URLs."""
_REMEMBERED_KEYS: Final = 500
_keys: Final[dict[str, str]] = {}


def _key(address: str) -> str:
    path = address.partition("?")[0].partition("#")[0].rstrip("/")
    name = path.rpartition("/")[2].lower()
    stem = _SIZES.sub("", _IMAGE.sub("", name))
    if len(stem) >= DISTINCTIVE_LETTERS and not stem.isalpha():
        return stem
    return path.lower() if _IMAGE.search(name) else address
