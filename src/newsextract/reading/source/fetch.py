"""One article fetched from the web, on a person's request and with care; for ``newsextract[web]``.

What a server says is not trusted. Only http and https are spoken, which is checked again at every redirect; addresses
of private networks are refused when the connection is made, so that no name can change its address in between; time and
size have limits that hold for slow senders and compressed bombs too. No proxy, cookie or password file of the user is
used.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit, urlunsplit

from newsextract.base.errors import UsageError
from newsextract.base.rows import NamedTuple
from newsextract.base.version import __version__

try:
    import httpcore
    import httpx
except ImportError as problem:
    raise UsageError(
        "Fetching needs an extra: pip install 'newsextract[web]'. Or pipe the page in: "
        "curl -s URL | newsextract parse - --url URL"
    ) from problem

from newsextract.reading.source.public_hosts import NotFetched, Transport

MAX_BYTES = 20 * 1024 * 1024
"""Bytes of a page, after inflating: as much as a file may have by default."""

SECONDS = 30.0
"""Seconds for a whole fetch, redirects and all."""

MOST_REDIRECTS = 5
"""Redirects that are followed."""

PAUSE = 1.0
"""Seconds between two requests to one host."""

AGENT = f"newsextract/{__version__} (fetches single articles on request of a person)"

_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "gzip",
}
_READABLE = ("text/", "application/xhtml", "application/xml", "application/gzip", "application/octet-stream")


class Page(NamedTuple):
    """What came back: the bytes, the address after redirects without user and password, the declared charset."""

    data: bytes
    url: str
    charset: str | None


def fetch(url: str, *, allow_private: bool = False, robots: bool = False, seconds: float = SECONDS) -> Page:
    """Fetch one page.

    allow_private  also from private, local and reserved addresses
    robots         ask the site's robots.txt first, and keep its crawl delay

    Raises NotFetched, in words that say what to do.
    """
    deadline = time.monotonic() + seconds
    with httpx.Client(transport=Transport(allow_private, deadline), headers=_HEADERS, trust_env=False) as client:
        try:
            if robots:
                _ask_robots(client, url)
            return _page(client, url, MAX_BYTES)
        except (httpx.TimeoutException, httpcore.TimeoutException):
            raise NotFetched(f"the server took longer than {seconds:g} seconds. Try again later.") from None
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError) as problem:
            raise NotFetched(f"it is no web address: {problem}.") from None
        except (httpx.HTTPError, httpcore.NetworkError, httpcore.ProtocolError, OSError) as problem:
            raise NotFetched(f"{_words(problem)}. Check the address and the connection.") from None


def _page(client: httpx.Client, url: str, limit: int) -> Page:
    request = client.build_request("GET", url)
    for _ in range(MOST_REDIRECTS + 1):
        if request.url.scheme not in ("http", "https"):
            raise NotFetched(f"{request.url.scheme or 'it'} is not http or https.")
        _pause(request.url.host)
        response = client.send(request, stream=True)
        try:
            if response.next_request is not None:
                request = response.next_request
                continue
            return _read(response, limit)
        finally:
            response.close()
    raise NotFetched(f"it redirects more than {MOST_REDIRECTS} times.")


def _read(response: httpx.Response, limit: int) -> Page:
    if response.status_code != 200:
        again = response.headers.get("retry-after", "")
        hint = f" Try again in {again} seconds." if again.isdigit() else ""
        raise NotFetched(f"the server says {response.status_code} {response.reason_phrase}.{hint}".replace("  ", " "))
    kind = response.headers.get("content-type", "").strip().lower()
    if kind and not kind.startswith(_READABLE):
        raise NotFetched(f"it is {kind.partition(';')[0]}, not a page or a text.")
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("identity", "", "gzip", "x-gzip"):
        raise NotFetched(f"the server packed it as {coding}, which was not asked for.")
    data = bytearray()
    for piece in _inflated(response.iter_raw(), limit) if "gzip" in coding else response.iter_raw():
        data += piece
        if len(data) > limit:
            raise NotFetched(f"it has more than {limit // 1024 // 1024} MB.")
    return Page(bytes(data), without_user(str(response.url)), response.charset_encoding)


def _inflated(pieces: Iterable[bytes], limit: int) -> Iterator[bytes]:
    """gzip undone, never more at once than the limit and one byte."""
    inflate = zlib.decompressobj(31)
    try:
        for piece in pieces:
            yield inflate.decompress(piece, limit + 1)
            if inflate.unconsumed_tail:
                yield inflate.decompress(inflate.unconsumed_tail, limit + 1)
    except zlib.error:
        raise NotFetched("what came is damaged: gzip cannot be read.") from None


def without_user(url: str) -> str:
    """An address without the user and password in it, which are for the server and for no record."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _ask_robots(client: httpx.Client, url: str) -> None:
    """Raises NotFetched when the site's robots.txt forbids the address, as RFC 9309 reads it."""
    from protego import Protego

    parts = urlsplit(url)
    try:
        rules = _page(client, urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", "")), 500 * 1024)
    except NotFetched as problem:
        if "the server says 4" in str(problem):  # there are no rules
            return
        raise NotFetched(f"its robots.txt cannot be read: {problem}") from None
    parsed = Protego.parse(rules.data.decode("utf-8", "replace"))
    if not parsed.can_fetch(url, "newsextract"):
        raise NotFetched("its robots.txt forbids it. Leave out --robots to fetch it all the same.")
    delay = parsed.crawl_delay("newsextract")
    if delay:
        _last[parts.hostname or ""] = time.monotonic() + min(float(delay), SECONDS) - PAUSE


_last: dict[str, float] = {}


def _pause(host: str) -> None:
    """Wait until ``PAUSE`` has passed since the host's last request; never for the local host."""
    wait = _last.get(host, 0.0) + PAUSE - time.monotonic()
    if wait > 0 and host not in ("localhost", "127.0.0.1", "::1"):
        time.sleep(wait)
    _last[host] = time.monotonic()


def _words(problem: Exception) -> str:
    return " ".join(str(problem).split()) or type(problem).__name__
