"""Addresses: what the quick look at a plain one says is what urllib says of it."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest

from newsextract.base.addresses import host, is_web, join, leads_on

EVERY = (
    "https://www.post.example/a/b?c=d",
    "https://post.example",
    "https://post.example/",
    "https://post.example//",
    "https://post.example?a=b",
    "https://post.example/#a",
    "https://POST.example:8080/a",
    "https://ann@post.example/a",
    "HTTPS://post.example/a",
    "http://post.example/a/../b",
    "http://post.example/a;b",
    "http://pöst.example/ä",
    "http:///a",
    "//post.example/a",
    "/a/b",
    "a",
    "",
    "mailto:ann@post.example",
)


@pytest.mark.parametrize("address", EVERY)
def test_as_urllib_reads_it(address: str) -> None:
    parts = urlsplit(address)
    assert host(address) == (parts.hostname or "").removeprefix("www.")
    assert is_web(address) == (parts.scheme in ("http", "https") and bool(parts.hostname))
    assert leads_on(address) == bool(parts.path.strip("/") + parts.query)
    for base in ("https://other.example/x/y", "http://other.example", ""):
        assert join(base, address) == urljoin(base, address)


def test_what_cannot_be_read() -> None:
    broken = "http://[::1"
    assert (host(broken), is_web(broken), leads_on(broken), join("https://a.example", broken)) == ("", False, False, None)
    assert (host(None), join(broken, "a")) == ("", None)
