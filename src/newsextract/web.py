"""One article fetched from the web, on a person's request and with care; for ``newsextract[web]``.

What a server says is not trusted: only http and https are spoken, at every redirect again; addresses of private
networks are refused at the moment of connecting, so that no name can change its address in between; time and size have
limits that slow senders and compressed bombs meet too. No proxy, cookie or password file of the user is used.
"""

from __future__ import annotations

import ipaddress
import socket
import time
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from newsextract.errors import NewsextractError, UsageError
from newsextract.version import __version__

try:
    import httpcore
    import httpx
except ImportError as problem:
    raise UsageError(
        "Fetching needs an extra: pip install 'newsextract[web]'. Or pipe the page in: "
        "curl -s URL | newsextract parse - --url URL"
    ) from problem

MAX_BYTES = 20 * 1024 * 1024
"""Bytes of a page, after inflating: as much as a file may have by default."""

SECONDS = 30.0
"""Seconds for a whole fetch, redirects and all."""

REDIRECTS = 5
PAUSE = 1.0
"""Seconds between two requests to one host."""

AGENT = f"newsextract/{__version__} (fetches single articles on request of a person)"

_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "gzip",
}
_READABLE = ("text/", "application/xhtml", "application/xml", "application/gzip", "application/octet-stream")


class NotFetched(NewsextractError):
    """The address gave no page: refused, unreachable, too large, too slow, or an error of the server."""


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
    with httpx.Client(transport=_Transport(allow_private, deadline), headers=_HEADERS, trust_env=False) as client:
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
    for _ in range(REDIRECTS + 1):
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
    raise NotFetched(f"it redirects more than {REDIRECTS} times.")


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
    """Wait until the host's last request is long enough ago; never for this machine's own names."""
    wait = _last.get(host, 0.0) + PAUSE - time.monotonic()
    if wait > 0 and host not in ("localhost", "127.0.0.1", "::1"):
        time.sleep(wait)
    _last[host] = time.monotonic()


class _Transport(httpx.BaseTransport):
    """httpx's requests over httpcore, whose connections are made by ``_Network``."""

    def __init__(self, allow_private: bool, deadline: float) -> None:
        self.pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False), network_backend=_Network(allow_private, deadline)
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        made = self.pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(made.status, headers=made.headers, stream=_Stream(made), extensions=made.extensions)

    def close(self) -> None:
        self.pool.close()


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self.response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self.response.iter_stream()

    def close(self) -> None:
        self.response.close()


class _Network(httpcore.NetworkBackend):
    """Looks names up, and connects to public addresses only: to the very ones that were looked at."""

    def __init__(self, allow_private: bool, deadline: float) -> None:
        self.allow_private, self.deadline = allow_private, deadline
        self.backend = httpcore.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
                    socket_options: Any = None) -> httpcore.NetworkStream:  # fmt: skip
        """A connection to the first address of the host that may be used and answers."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError:
            raise NotFetched(f"there is no host {host}. Check the address.") from None
        addresses = [str(entry[4][0]) for entry in found]
        usable = [one for one in dict.fromkeys(addresses) if self.allow_private or is_public(one)]
        if not usable:
            raise NotFetched(f"{host} is a private address. --allow-private fetches from it all the same.")
        for number, address in enumerate(usable, 1):
            try:
                stream = self.backend.connect_tcp(address, port, _left(self.deadline), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(usable):
                    raise
            else:
                return _Timed(stream, self.deadline)
        raise AssertionError("the last address either connects or raises")


class _Timed(httpcore.NetworkStream):
    """A connection whose every wait ends at one moment, whatever drips in before."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self.stream, self.deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.stream.read(max_bytes, _left(self.deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, _left(self.deadline))

    def close(self) -> None:
        self.stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
                  ) -> httpcore.NetworkStream:  # fmt: skip
        return _Timed(self.stream.start_tls(ssl_context, server_hostname, _left(self.deadline)), self.deadline)

    def get_extra_info(self, info: str) -> Any:
        return self.stream.get_extra_info(info)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("too slow")
    return left


_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """True for an address of the open Internet, also where it wraps an IPv4 address.

    >>> is_public("93.184.216.34"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1")
    (True, False, False)
    """
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:  # how networks without IPv4 reach it
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if inner is not None and not is_public(str(inner)):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _words(problem: Exception) -> str:
    return " ".join(str(problem).split()) or type(problem).__name__
