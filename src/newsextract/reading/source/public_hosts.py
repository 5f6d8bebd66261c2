"""Connections to public addresses only, with one deadline for all of them: what ``fetch`` uses."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterator
from typing import Any

import httpcore
import httpx

from newsextract.base.errors import NewsextractError


class NotFetched(NewsextractError):
    """The address gave no page: refused, unreachable, too large, too slow, or an error of the server."""


class Transport(httpx.BaseTransport):
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
    """Looks names up, and connects to public addresses only: to those that it has checked, not to the name again."""

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
    """A connection whose every wait ends at the deadline, however slowly data come in before."""

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
