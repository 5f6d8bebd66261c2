"""The canonical address."""

from __future__ import annotations

from small_documents import document, fact

from newsextract.extractors.fields.url import url
from newsextract.model.document import Document


def stating(*addresses: str, given: str | None = None) -> Document:
    """A document that states these addresses."""
    plain = document(url=given)
    return Document(source=plain.source, metadata={"url": tuple(fact(one) for one in addresses)})


def test_nothing_gives_nothing() -> None:
    assert url(stating()) is None


def test_the_declared_address_comes_before_the_given_one() -> None:
    assert url(stating("https://post.example/a", given="https://post.example/a?x=1")) == "https://post.example/a"
    assert url(stating(given="https://post.example/a?x=1")) == "https://post.example/a?x=1"


def test_a_relative_address_is_resolved() -> None:
    assert url(stating("/coast/a", given="https://post.example/x/y")) == "https://post.example/coast/a"
    assert url(stating("/coast/a")) is None


def test_a_front_page_is_not_the_article() -> None:
    assert url(stating("https://post.example/", "https://post.example/a")) == "https://post.example/a"
    assert url(stating("https://post.example/")) == "https://post.example/"


def test_broken_addresses_are_passed_over() -> None:
    assert url(stating("http://[::1", "javascript:alert(1)", "https://post.example/a")) == "https://post.example/a"
