"""Numbered links and their list of addresses."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.paragraphs import Paragraph, paragraphs

DUMP = """   #[1]alternate

   [2]Skip to content [3]The Ellery Post

Harbour reopens after repairs

   By [4]Ann Field

   The harbour of Port Ellery reopened on [5]Monday after two years of
   repairs, its owner said. [6]Divers had found hollow piles [7].

     * [8]Ferries
          o [9]To the islands

References

   Visible links:
   1. https://post.example/feed
   2. https://post.example/story#main
   3. https://post.example/
   4. https://post.example/ann-field
   5. https://post.example/monday
   6. https://post.example/divers/and/a/very/long/address/that/is/wrapped/by/the/
      program
   7. https://post.example/7
   8. https://post.example/ferries
   9. https://post.example/islands
"""


def read() -> list[Paragraph]:
    return [one for one in paragraphs(DUMP) if not one.dropped]


def test_numbers_leave_the_words() -> None:
    texts = [one.text for one in read()]
    assert "By Ann Field" in texts
    assert not any("[" in text for text in texts)


def test_addresses_fill_links() -> None:
    byline = next(one for one in read() if one.text.startswith("By"))
    assert [(link.text, link.url) for link in byline.links] == [("Ann Field", "https://post.example/ann-field")]


def test_wrapped_lines_are_one_paragraph_with_its_links() -> None:
    found = next(one for one in read() if one.text.startswith("The harbour"))
    assert found.text.endswith("Divers had found hollow piles.") or found.text.endswith("hollow piles .")
    assert found.links[0].url == "https://post.example/monday"


def test_items_of_any_depth_lose_their_marks() -> None:
    assert [(one.text, bool(one.glyph)) for one in read()[-2:]] == [("Ferries", True), ("To the islands", True)]


def test_the_list_of_addresses_is_kept_as_dropped() -> None:
    dropped = [one for one in paragraphs(DUMP) if one.dropped]
    assert {one.dropped for one in dropped} == {"list of links"}
    assert any("https://post.example/monday" in one.text for one in dropped)


@pytest.mark.parametrize(
    "text",
    ["The law [1] was passed in [2019] by [both] houses.", "A footnote [3] alone.", "He wrote [sic] that [2] he came."],
)
def test_brackets_of_a_text_stay(text: str) -> None:
    assert paragraphs(text)[0].text == text


def test_marks_of_what_was_put_in_are_no_text() -> None:
    text = "   [1]The quay[INS: :INS] is\n   [INS: :INS]\n   open.\n\nReferences\n\n   1. https://news.example/\n"
    assert [one.text for one in paragraphs(text) if not one.dropped] == ["The quay is", "open."]
