"""Embedded posts are whole, with the line that signs them, or out of the body."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, LONG, P1, body, page, role

SAID = "I have waited at this pier for three hours now, and the coffee is cold. pic.ley.example/4"
SIGNED = "— Ole Sund (@olesund) May 3, 2021"
LINK = "<a href='https://twitter.com/olesund/status/4'>May 3, 2021</a>"
SEEN = "<a href=https://pic.ley.example/4>pic.ley.example/4</a>"


def story(post: str) -> str:
    return f"<article><h1>{HEADLINE}</h1>{BODY}{post}<p>{P1.replace('noon', 'one')}</p></article>"


def post(named: str, *said: str) -> str:
    lines = "".join(f"<p>{line}</p>" for line in said)
    return f"<blockquote class='{named}'>{lines}{SIGNED.replace('May 3, 2021', LINK)}</blockquote>"


@pytest.mark.parametrize("named", ["twitter-tweet", "instagram-media", "bluesky-embed", "mastodon-embed"])
@pytest.mark.parametrize("said", [(SAID, "At last!"), (f"Cold coffee {SEEN}", SAID), (SAID, f"Look: {SEEN}")])
def test_a_post_is_whole(named: str, said: tuple[str, ...]) -> None:
    document = page(story(post(named, *said)))
    assert SIGNED in body(document)
    assert len(body(document)) == 8


@pytest.mark.parametrize("said", [(SEEN,), (f"&lt;&gt; {SEEN}",), (f"Look: {SEEN}", SEEN)])
def test_a_post_without_words_goes_with_its_signature(said: tuple[str, ...]) -> None:
    document = page(story(post("twitter-tweet", *said)))
    assert len(body(document)) == 5
    assert role(document, SIGNED) == ("boilerplate", "embedded post")


def test_a_name_below_a_quotation_set_apart_is_read_as_before() -> None:
    document = page(story(post("letter", SAID)))
    assert role(document, SIGNED) == ("boilerplate", "signature of a post")


def test_the_story_in_a_container_with_such_a_name_stays() -> None:
    document = page(f"<article class=social-embed><h1>{HEADLINE}</h1>{LONG}</article>")
    assert P1 in body(document)
