"""Markdown of people and of programs."""

from __future__ import annotations

import textwrap

import pytest

from newsextract.reading.plain_text.dialects import markdown_text
from newsextract.reading.plain_text.paragraphs import paragraphs

HEAD = "# Harbour reopens\n\n"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("The **old** quay and the _new_ one.", "The old quay and the new one."),
        ("The [report](https://a.example/b) says so.", "The report says so."),
        ("The [report](https://a.example/b_(c) \"title\") says so.", "The report says so."),
        ("He said 3 \\* 4 is 12, and \\[then\\] left.", "He said 3 * 4 is 12, and [then] left."),
        ("Use `grep` for it.", "Use grep for it."),
        ("A sum of 5 * 6 * 7 stays.", "A sum of 5 * 6 * 7 stays."),
        ("snake_case_name stays.", "snake_case_name stays."),
        ("See <https://a.example/b> for more.", "See https://a.example/b for more."),
        ("> He left at once.", "He left at once."),
    ],
)
def test_marks_are_read(written: str, shown: str) -> None:
    assert paragraphs(HEAD + written)[1].text == shown


def test_headings_have_levels() -> None:
    found = paragraphs("# One\n\nText of it.\n\n## Two ##\n\nThree\n-----\n\nMore text.")
    assert [(one.text, one.level) for one in found] == [
        ("One", 1), ("Text of it.", 0), ("Two", 2), ("Three", 2), ("More text.", 0),
    ]  # fmt: skip


def test_links_and_pictures_keep_their_addresses() -> None:
    found = paragraphs(HEAD + "![The quay](https://a.example/q.jpg)\n\nThe [report][1] of [May](/may).\n\n[1]: https://a.example/r")
    assert [(p.alt, p.url) for p in found[1].pictures] == [("The quay", "https://a.example/q.jpg")]
    assert [(link.text, link.url) for link in found[2].links] == [("report", "https://a.example/r"), ("May", "/may")]
    assert found[3].dropped == "list of links"


def test_a_link_over_two_lines_is_one() -> None:
    found = paragraphs(HEAD + "The [long report of the\nharbour](https://a.example/long-\nreport) is out.")
    assert found[1].text == "The long report of the harbour is out."
    assert found[1].links[0].url == "https://a.example/long-report"


def test_items_that_all_have_the_same_number_are_a_list() -> None:
    found = paragraphs(HEAD + "1. One\n1. Two\n   - Below\n1. Three\n\nText.")
    assert [(one.text, one.number) for one in found[1:5]] == [("One", 1), ("Two", 2), ("Below", 0), ("Three", 3)]


def test_rules_part_and_say_nothing() -> None:
    assert [one.text for one in paragraphs(HEAD + "One.\n\n* * *\n\nTwo.\n\n---\n\nThree.")][1:] == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("text", ["The #1 song is out.", "Costs 5*6 dollars.", "* One\n* Two", "a_b and c_d", "[1] A note."])
def test_a_lone_sign_makes_no_markdown(text: str) -> None:
    assert not markdown_text.recognise(text)


@pytest.mark.parametrize("width", [50, 60, 78])
def test_a_heading_of_a_wrapped_text_goes_on_in_the_next_line(width: int) -> None:
    title = "Harbour of Port Ellery reopens at last after two years of repairs that cost the town a fortune"
    text = "The ferry left the harbour at dawn with ninety people on board, and nobody of them was late for the islands."
    wrapped = [textwrap.fill(f"# {title}", width), *(textwrap.fill(text, width) for _ in range(8))]
    found = paragraphs("\n\n".join(wrapped))
    assert [one.text for one in found] == [title, *[text] * 8]
    assert found[0].level == 1


def test_text_right_below_a_short_heading_is_no_part_of_it() -> None:
    text = "The ferry left the harbour at dawn with ninety people on board, and nobody of them was late for the islands."
    wrapped = textwrap.fill(text, 60)
    found = paragraphs("\n\n".join(f"## Ferries\n{wrapped}" for _ in range(6)))
    assert [one.text for one in found] == ["Ferries", text] * 6
