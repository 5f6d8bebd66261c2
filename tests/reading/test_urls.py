"""Addresses made absolute as ``urljoin`` makes them, most without it."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from newsextract.reading.markup.urls import Resolver

BASES = ("https://post.example", "https://post.example/a/b.html", "https://post.example/a//b", "http://p.example/a/;x/b?c=/d")
HREFS = (
    "https://post.example/x y", "https://post.example/x", "http://post.example:80?x", "/x/y", "/x/../y", "x/y.html?z=1#w",
    "x/./y", "x//y", "x;y", "x?", "x#", "x?#y", "www.post.example", "//other.example/x", "?x", "x:y/z", ".x", "x/.y", "é/x",
)  # fmt: skip


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("href", HREFS)
def test_an_address_is_what_joining_makes_of_it(base: str, href: str) -> None:
    joined = urljoin(base, "".join(href.split()))
    expected = joined if joined.startswith("http") else None
    resolve = Resolver(base)
    assert resolve(href) == resolve(href) == expected


@pytest.mark.parametrize("href", ["", "#top", "javascript:void(0)", "mailto:ann@post.example", "tel:1"])
def test_what_is_no_web_address_gives_none(href: str) -> None:
    assert Resolver("https://post.example/a")(href) is None


def test_without_a_base_only_absolute_addresses_are_known() -> None:
    assert [Resolver(None)(href) for href in ("/x", "x", "https://post.example/x")] == [None, None, "https://post.example/x"]
