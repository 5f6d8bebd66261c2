"""Addresses made absolute as ``urljoin`` makes them, most without it."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urljoin

import pytest

from newsextract.reading.markup.urls import Resolver
from newsextract.reading.stated.clean_values import clean_url

BASES = ("https://post.example", "https://post.example/a/b.html", "https://post.example/a//b", "http://p.example/a/;x/b?c=/d")
HREFS = (
    "https://post.example/x y", "https://post.example/x", "http://post.example:80?x", "/x/y", "/x/../y", "x/y.html?z=1#w",
    "x/./y", "x//y", "x;y", "x?", "x#", "x?#y", "www.post.example", "//other.example/x", "?x", "x:y/z", ".x", "x/.y", "é/x",
)  # fmt: skip


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("href", HREFS)
def test_an_address_is_what_joining_makes_of_it(base: str, href: str) -> None:
    joined = urljoin(base, href.replace(" ", "%20"))
    expected = joined if joined.startswith("http") else None
    resolve = Resolver(base)
    assert resolve(href) == resolve(href) == expected


@pytest.mark.parametrize("href", ["", "#top", "javascript:void(0)", "mailto:ann@post.example", "tel:1"])
def test_what_is_no_web_address_gives_none(href: str) -> None:
    assert Resolver("https://post.example/a")(href) is None


def test_without_a_base_only_absolute_addresses_are_known() -> None:
    assert [Resolver(None)(href) for href in ("/x", "x", "https://post.example/x")] == [None, None, "https://post.example/x"]


@pytest.mark.parametrize("resolve", [Resolver("https://post.example/a/b"), lambda href: clean_url(href, "https://post.example/a/b")])
@pytest.mark.parametrize(
    ("href", "expected"),
    [
        (" /img/my photo (1).jpg\n", "https://post.example/img/my%20photo%20(1).jpg"),
        ("https://post.example/x\t/y?a=b c", "https://post.example/x/y?a=b%20c"),
        ("/x/\n      y.html", "https://post.example/x/y.html"),
        ("two  words\xa0", "https://post.example/a/two%20%20words"),
    ],
)
def test_spaces_are_escaped_and_line_ends_are_left_out(resolve: Callable[[str], str | None], href: str, expected: str) -> None:
    assert resolve(href) == expected
