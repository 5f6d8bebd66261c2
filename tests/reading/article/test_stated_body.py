"""Pages that show no text and state it: JSON-LD's articleBody becomes the body, and only there."""

from __future__ import annotations

import json

import pytest

from newsextract.model.document import Document
from small_pages import BODY, HEADLINE, PARAGRAPHS, body, read

EMPTY = "<div id=app></div>"
WALL = (
    "<h1>Before you continue</h1><p>The Post and its partners store cookies on your device to show you adverts.</p>"
    "<button>Accept all</button>"
)


def stating(text: object, shown: str, kind: str = "NewsArticle") -> Document:
    node = {"@context": "https://schema.org", "@type": kind, "headline": HEADLINE, "articleBody": text}
    script = json.dumps(node).replace("</", "<\\/")
    return read(f"<html><head><script type='application/ld+json'>{script}</script></head><body>{shown}</body></html>")


@pytest.mark.parametrize("shown", [EMPTY, WALL], ids=["an empty page", "a consent wall"])
@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(PARAGRAPHS),
        "\r\n".join(PARAGRAPHS),
        BODY,
        "<br><br>".join(PARAGRAPHS),
        BODY.replace("<", "&lt;").replace(">", "&gt;"),
    ],
    ids=["empty lines", "lines", "elements", "breaks", "escaped"],
)
def test_the_stated_text_is_the_body_of_a_page_that_shows_none(text: str, shown: str) -> None:
    document = stating(text, shown)
    assert body(document) == PARAGRAPHS
    assert document.flags == ()
    assert [issue.error for issue in document.issues] == ["StatedBody"]
    assert document.language == "en"
    assert not list(document.with_role("headline"))  # the stated one is left


def test_a_page_that_shows_its_article_has_that_body() -> None:
    document = stating("\n\n".join([*PARAGRAPHS, "Nobody can read this."]), f"<article><h1>{HEADLINE}</h1>{BODY}</article>")
    assert body(document) == PARAGRAPHS
    assert not document.issues


@pytest.mark.parametrize("text", [PARAGRAPHS[0], "", 7, ["a", None], "ferry pier noon " * 40])
def test_teasers_and_what_is_no_text_are_no_body(text: object) -> None:
    document = stating(text, EMPTY)
    assert not body(document)
    assert "not_article" in document.flags


def test_the_text_of_another_kind_of_thing_is_no_body() -> None:
    assert not body(stating("\n".join(PARAGRAPHS), EMPTY, kind="Organization"))


def test_a_long_text_in_one_line_is_whole() -> None:
    text = " ".join(f"{text} It was so on day {n} too." for n in range(60) for text in PARAGRAPHS)
    assert body(stating(text, EMPTY)) == [text]


def test_a_page_that_states_several_articles_lists_them() -> None:
    nodes = [{"@type": "NewsArticle", "headline": f"Boat {n}", "articleBody": f"{' '.join(PARAGRAPHS)} Boat {n}." * 3} for n in range(4)]
    script = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    document = read(f"<html><head><script type='application/ld+json'>{script}</script></head><body>{EMPTY}</body></html>")
    assert not body(document)
