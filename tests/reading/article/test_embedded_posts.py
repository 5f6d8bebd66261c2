"""Embedded posts are somebody else's words: out of the body, unless the page tells nothing else."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, LONG, P1, body, page, role

SAID = "I have waited at this pier for three hours now, and the coffee is cold. pic.ley.example/4"
SIGNED = "— Ole Sund (@olesund) May 3, 2021"
LINK = "<a href='https://twitter.com/olesund/status/4'>May 3, 2021</a>"


def post(named: str, said: str = SAID) -> str:
    return f"<blockquote class='{named}'><p>{said}</p><p>At last!</p>{SIGNED.replace('May 3, 2021', LINK)}</blockquote>"


@pytest.mark.parametrize("named", ["twitter-tweet", "instagram-media", "bluesky-embed", "mastodon-embed"])
def test_a_post_goes_as_a_whole(named: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{post(named)}<p>{P1.replace('noon', 'one')}</p></article>")
    assert not {SAID, "At last!", SIGNED} & set(body(document))
    assert role(document, SAID) == role(document, SIGNED) == ("boilerplate", "embedded post")


def test_a_quotation_set_apart_is_no_post() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{post('letter')}</article>")
    assert SAID in body(document)


def test_a_page_of_posts_has_them_with_their_signatures() -> None:
    told = "".join(post("twitter-tweet", f"{SAID} It is boat {n} today that does not come at all.") for n in range(5))
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{told}</article>")
    assert sum(text.startswith("I have waited") for text in body(document)) == 5
    assert body(document).count(SIGNED) == 5


def test_the_story_in_a_container_with_such_a_name_stays() -> None:
    document = page(f"<article class=social-embed><h1>{HEADLINE}</h1>{LONG}</article>")
    assert P1 in body(document)
