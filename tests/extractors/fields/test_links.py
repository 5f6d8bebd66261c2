"""Links of the body."""

from __future__ import annotations

from small_documents import block, document

from newsextract.extractors.fields.links import links
from newsextract.model.record_types import Link


def test_nothing_gives_nothing() -> None:
    assert links(document()) == []


def test_only_web_links_of_the_body_each_once() -> None:
    one = ("report", "https://post.example/r")
    doc = document(
        block("related", "More", links=(("More", "https://post.example/m"),)),
        block("body", "The report says", links=(one, ("mail", "mailto:a@post.example"))),
        block("body", "As the report says", links=(one,)),
    )
    assert links(doc) == [Link(text="report", url="https://post.example/r")]
