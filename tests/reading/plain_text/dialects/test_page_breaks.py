"""Texts of printed pages."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.paragraphs import paragraphs

LINE = "The council of Port Ellery met on day {} and spoke of the harbour, its piles and its costs,"


def pages(*edges: str) -> str:
    """A long paragraph over pages, with an edge between two of them."""
    days = iter(range(10, 100))
    out = ["\n".join(LINE.format(next(days)) for _ in range(12))]
    for edge in edges:
        rest = "\n".join(LINE.format(next(days)) for _ in range(12))
        out.append(f"\n\n{edge}\n\nand so it went on for {next(days)} days.\n{rest}")
    return "".join(out)


@pytest.mark.parametrize("form", ["{}", "- {} -", "Page {} of 3", "{}/3", "https://post.example/story?a=b {}/3"])
def test_page_numbers_do_not_part_a_paragraph(form: str) -> None:
    found = paragraphs(pages(form.format(1), form.format(2), form.format(3)))
    assert [one.text for one in found if one.dropped] == [form.format(n) for n in (1, 2, 3)]
    assert sum("costs, and so it went on" in one.text for one in found) == 3


def test_a_line_of_each_page_goes_with_its_number() -> None:
    head = "12/22/23, 3:0{} PM Council speaks of the harbour"
    text = pages(*(f"{n}\n\n{head.format(n)}" for n in (1, 2, 3)))
    assert {one.dropped for one in paragraphs(text) if "Council speaks" in one.text} == {"line of each page"}


def test_numbers_of_a_text_stay() -> None:
    text = "\n\n".join(["Results", "3", "Port Ellery", "1", "Scarsea", "2", "A word on it."])
    assert [one.text for one in paragraphs(text)] == text.split("\n\n")


@pytest.mark.parametrize("form", ["7", "- 7 -", "–7–", "Page 7", "Page 7 of 9", "Seite 7", "7/9"])
def test_one_page_number_within_a_sentence(form: str) -> None:
    text = pages(form).replace("its costs,\n\n", "its costs\n\n")
    assert [one.text for one in paragraphs(text) if one.dropped] == [form]
    assert any("costs and so it went on" in one.text for one in paragraphs(text))


@pytest.mark.parametrize(("form", "gone"), [("- 7 -", True), ("Page 7 of 9", True), ("7", False), ("7/9", False)])
def test_one_page_number_between_paragraphs(form: str, gone: bool) -> None:
    text = f"{LINE.format(1)} it said.\n\n{form}\n\nThe piles were dear, it added, and so was the harbour itself."
    assert [one.text for one in paragraphs(text) if one.dropped] == ([form] if gone else [])


@pytest.mark.parametrize("text", [
    "The council closed the harbour for the first time in\n\n2019\n\nand again two years later, when it had to.",
    "The number of people who asked for a house on the island was\n\n320\n\nin the year before, it said.",
    "The ferry to the islands of Ellery carried more than\n2400\nvisitors on the first day of the summer, it said.",
])  # fmt: skip
def test_figures_in_lines_of_their_own_stay(text: str) -> None:
    assert not [one.text for one in paragraphs(text) if one.dropped]
