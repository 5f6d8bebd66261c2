"""The project's own Markdown, read back."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.dialects import own_page
from newsextract.reading.plain_text.paragraphs import Paragraph, paragraphs

PAGE = """# Harbour *reopens*

**Two years late, says the mayor**

Ann Field · Harbour desk · 2024-03-08T10:00:00Z · Updated: 2024-03-09 · Region: Kent (GB-KEN GB-MDW)

**Image:** [The quay](https://post.example/q.jpg) – *Boats \\* in May* (Ann Lee/PA)

The harbour reopened.

**Video:** video – *The first ferry*

It closed in 2022.

> ## At a glance
>
> - Two years
> - Four million
"""


def given() -> list[tuple[str, str]]:
    return [(one.given, one.text) for one in paragraphs(PAGE)]


def test_each_line_says_what_it_is() -> None:
    assert [state for state, _ in given()] == [
        *("headline", "standfirst", "byline", "date", "date", "section", "caption", "first", "caption inside", "body"),
        *("after", "after", "after"),
    ]


def test_the_line_about_the_article_states_facts() -> None:
    assert [one.fact for one in paragraphs(PAGE) if one.fact] == [
        ("date_published", "2024-03-08T10:00:00Z"),
        ("date_modified", "2024-03-09"),
        ("region", "Kent"),
    ]
    assert dict(given())["byline"] == "Ann Field · Harbour desk"


def test_pictures_have_their_parts() -> None:
    first, second = (one for one in paragraphs(PAGE) if one.caption)
    assert first.caption is not None
    assert second.caption is not None
    assert (first.caption.alt, first.caption.caption, first.caption.credit) == ("The quay", "Boats * in May", "Ann Lee/PA")
    assert first.pictures[0].url == "https://post.example/q.jpg"
    assert (second.caption.media, second.caption.alt, second.caption.caption) == ("video", None, "The first ferry")


def test_boxes_are_quoted() -> None:
    box: list[Paragraph] = [one for one in paragraphs(PAGE) if one.quoted]
    assert [(one.text, bool(one.glyph)) for one in box] == [
        ("At a glance", False), ("Two years", True), ("Four million", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["# A title\n\nSome text of it.\n\nAnn · Bo", "**Bold** words begin this text.", "A line · 2024-03-08\n\nText."],
)
def test_other_markdown_is_not_taken_for_it(text: str) -> None:
    assert not own_page.recognise(text)


def test_a_dash_of_speech_is_no_list_mark() -> None:
    page = "# Harbour reopens\n\nAnn Field · 2024-03-08\n\nIt is open.\n\n– I slept in the boat, he said.\n\n– So did I, she said."
    found = [one for one in paragraphs(page) if one.given == "body"]
    assert [(one.glyph, one.text[0]) for one in found] == [("", "–"), ("", "–")]
