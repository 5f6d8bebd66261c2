"""Lines to paragraphs, whatever the text went through."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.reading.plain_text.paragraphs import paragraphs

SENTENCE = (
    "The harbour of Port Ellery reopened on Monday after two years of repairs that cost the town four million pounds "
    "and its mayor the last election, and the first ferry left for the islands at dawn with ninety people on board."
)


def texts(text: str) -> list[str]:
    return [p.text for p in paragraphs(text)]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("indent", ["", "   "])
def test_hard_wrapped_paragraphs_are_joined(width: int, indent: str) -> None:
    wrapped = "\n\n".join(
        textwrap.fill(SENTENCE, width, initial_indent=indent, subsequent_indent=indent) for _ in range(3)
    )
    assert texts(wrapped) == [SENTENCE] * 3


def test_one_paragraph_a_line_stays_apart() -> None:
    lines = [SENTENCE, "He said nothing.", SENTENCE, "Then he left."]
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("By \nAnn Field", ["By Ann Field"]),  # a space at the end says that the line goes on
        ("The council met\nand voted.", ["The council met and voted."]),
        ("Home\nNews\nSport", ["Home", "News", "Sport"]),
        ("A line.\nAnother line.", ["A line.", "Another line."]),
        ("See this\nhttps://example.org/a", ["See this", "https://example.org/a"]),
    ],
)
def test_lines_join_only_where_a_sentence_goes_on(lines: str, expected: list[str]) -> None:
    assert texts(lines) == expected


def test_a_paragraph_torn_in_a_sentence_is_mended() -> None:
    torn = "One goes on to say that pupils, especially in the second stage,\n\nhave not been taught to sound out letters."
    assert len(texts(torn)) == 1
    assert len(texts("Harbour of Port Ellery reopens after repairs\n\ntoggle caption")) == 2


@pytest.mark.parametrize("glyph", ["•", "*", "-", "--", "–", "—", "+", "□"])
def test_glyphs_make_list_items(glyph: str) -> None:
    items = paragraphs(f"The report found:\n\n{glyph} The roof leaks\n{glyph} The walls are damp\n  and cold")
    assert [(p.text, p.glyph) for p in items[1:]] == [("The roof leaks", glyph), ("The walls are damp and cold", glyph)]


def test_numbers_make_ordered_items() -> None:
    items = paragraphs("Steps:\n\n1. Close the gate\n2. Open the lock")
    assert [(p.text, p.number) for p in items[1:]] == [("Close the gate", 1), ("Open the lock", 2)]


@pytest.mark.parametrize("text", ["— Ann Field, on Monday", "- 5 degrees at night", "2. The second act is the best."])
def test_a_lone_mark_is_no_list(text: str) -> None:
    found = paragraphs(f"He left.\n\n{text}\n\nShe stayed.")[1]
    assert (found.text, found.glyph) == (text, "")


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_every_word_comes_out_once(text: str) -> None:
    cleaned = "".join(c if c.isalnum() or c in " \n" else " " for c in text)
    assert " ".join(" ".join(texts(cleaned)).split()) == " ".join(cleaned.split()) or any(p.glyph for p in paragraphs(cleaned))


@pytest.mark.parametrize(
    ("byline", "language"),
    [("von Ann Feld", "de"), ("di Anna Campo", "it"), ("par Anne Champ", "fr"), ("by Ann Field", "en")],
)
def test_a_byline_in_small_letters_ends_no_sentence_above(byline: str, language: str) -> None:
    lines = f"Harbour reopens: ferries leave for the islands again\n\n{byline}\n\nThe first ferry left at dawn."
    assert [one.text for one in paragraphs(lines, language)][1] == byline


@pytest.mark.parametrize("byline", ["By Ann Field", "Ann Field"])
def test_no_sentence_goes_on_over_a_byline(byline: str) -> None:
    assert paragraphs(f"{byline}\nshare icon\nThe first ferry left at dawn.")[0].text == byline


JOBS = "\n".join(f"     * {kind} in the harbour office\n       Port Ellery Shipping, Wexmoor, by the sea and quay" for kind in "ABCDEFGHIJ")
"""A list whose items have a second line of the same length."""


@pytest.mark.parametrize("width", [72, 94])
def test_short_lines_of_a_page_do_not_choose_the_column_of_wrapping(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(SENTENCE, width) for _ in range(6))
    assert texts(f"{JOBS}\n\n{wrapped}")[-6:] == [SENTENCE] * 6


@pytest.mark.parametrize("width", [72, 80])
@pytest.mark.parametrize("times", [12, 16])
def test_long_lines_below_each_other_do_not_hide_the_column_of_wrapping(width: int, times: int) -> None:
    names = "Ann Reed of Port Ellery met Bo Lund, Jon Vale and Mia Holm of New Ostwick on Monday, May 3, " * 2 + "in Lima."
    wrapped = "\n\n".join(textwrap.fill(names, width) for _ in range(10))  # a capital may begin a line of its own
    lines = "\n".join(f"More of the quay: {'the harbour board, ' * (3 + number % 3)}{'o' * number}" for number in range(times))
    assert texts(f"{wrapped}\n\n{lines}")[:10] == [names] * 10


@pytest.mark.parametrize("width", [78, 94])
def test_one_full_line_of_a_dump_shows_where_it_was_wrapped(width: int) -> None:
    story = "Officers of the town say that two boats met at dawn on Monday in the narrows between the pier of Port"
    story = f"{story[: width - 6].rpartition(' ')[0]} {'Ellery ' * 4}Road."
    menu = "\n".join(f"   [{n}]Link" for n in range(1, 7))
    links = "\n".join(f"   {n}. https://news.example/{n}" for n in range(1, 7))
    wrapped = textwrap.fill(story, width, initial_indent="   ", subsequent_indent="   ")
    assert len(wrapped.split("\n")) == 2
    dump = f"{menu}\n\n{wrapped}\n\n   They are being repaired.\n\nReferences\n\n   Visible links:\n{links}\n"
    assert story in texts(dump)
    assert story not in texts(dump.partition("References")[0].replace("[", "(").replace("]", ") "))


@pytest.mark.parametrize("mark", ["—", "–", "-", "80."])
def test_a_wrapped_line_that_begins_with_a_mark_goes_on(mark: str) -> None:
    first = "The owner of the ferry spoke to nobody in the town of Port Ellery for weeks before his"
    second = f"{mark} birthday at the end of the month, and then to all of them in the harbour on a Monday"
    wrapped = textwrap.fill(SENTENCE, 90)
    assert texts(f"{wrapped}\n\n{first}\n{second}\n\n{wrapped}")[1] == f"{first} {second}"


@pytest.mark.parametrize("end", [".", ":", ""])
def test_items_below_a_full_line_stay_items(end: str) -> None:
    lead = f"The inspectors of the harbour board looked at all of it for two weeks and they found this{end}"
    gap = "" if end else "\n"  # a list may also stand apart from a line that is full
    found = paragraphs(f"{textwrap.fill(SENTENCE, 90)}\n\n{lead}\n{gap}- The roof leaks\n- The walls are damp\n")
    assert [one.glyph for one in found[-2:]] == ["-", "-"]


@pytest.mark.parametrize("width", [72, 94])
def test_a_heading_in_the_middle_of_the_page_goes_on_in_its_second_line(width: int) -> None:
    first = "Harbour of Port Ellery reopens at last after two years of repairs that cost the town more".ljust(width - 5, "!")[: width - 5]
    lines = [f"  {first}", "than it has".center(width)]
    wrapped = "\n\n".join(textwrap.fill(SENTENCE, width, initial_indent="   ", subsequent_indent="   ") for _ in range(4))
    assert texts("\n".join(lines) + f"\n\n{wrapped}")[0] == f"{first} than it has"
    assert len(texts("Ferries\n" + "Islands".center(width) + f"\n\n{wrapped}")) == 6
