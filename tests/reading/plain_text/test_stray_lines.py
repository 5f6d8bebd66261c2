"""Short lines inside a text whose headings are marked."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.inline_marks import Picture
from newsextract.reading.plain_text.paragraphs import Paragraph
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import look, look_around
from newsextract.reading.plain_text.stray_lines import drop_stray_lines

PROSE = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said."


def states(*rows: Paragraph, language: str = "en") -> list[str]:
    """The states of paragraphs that were all taken for the article."""
    parts = [Part(row) for row in rows]
    for part in parts:
        look(part, language)
    look_around(parts, language)
    out = ["first", *["body"] * (len(parts) - 1)]
    drop_stray_lines(parts, out, 0, len(parts), language)
    return out


def markdown(line: str) -> list[str]:
    first, last = Paragraph(PROSE, 1, 0), Paragraph(PROSE, 9, 0)
    return states(first, Paragraph("What comes next", 3, 0, level=2), Paragraph(line, 5, 0), last)


@pytest.mark.parametrize("line", ["The crew", "The ferry Aurora passes the old lighthouse at dusk", "Ferries and islands"])
def test_a_line_without_the_mark_of_headings_is_no_text(line: str) -> None:
    assert markdown(line) == ["first", "body", "inside", "body"]


@pytest.mark.parametrize("line", [PROSE, "Nobody came.", "The board found:", "9h05 - The first ferry leaves"])
def test_sentences_lead_ins_and_times_stay(line: str) -> None:
    assert markdown(line) == ["first", "body", "body", "body"]


@pytest.mark.parametrize(("indent", "state"), [(0, "body"), (3, "inside")])
def test_headings_set_out_to_the_left_mark_too(indent: int, state: str) -> None:
    rows = [Paragraph(PROSE, 1, 3), Paragraph("What comes next", 3, 0), Paragraph("Ferries and islands", 5, indent)]
    assert states(*rows, Paragraph(PROSE, 7, 3))[2] == state


def test_without_marked_headings_every_title_can_be_one() -> None:
    assert states(Paragraph(PROSE, 1, 0), Paragraph("What comes next", 3, 0), Paragraph(PROSE, 5, 0))[1] == "body"


def test_a_title_right_below_a_picture_is_its_caption() -> None:
    picture = Paragraph("", 3, 0, pictures=(Picture("https://post.example/ferry.jpg", "", linked=False),))
    assert states(Paragraph(PROSE, 1, 0), picture, Paragraph("The ferry at dusk", 5, 0), Paragraph(PROSE, 7, 0))[2] == "caption inside"


LONG = "The ferry Aurora of the shipping line passes the old lighthouse on its first day of service"


@pytest.mark.parametrize(("line", "state"), [(LONG, "inside"), (f"{LONG}.", "body"), (f"“{LONG}", "body"), ("The first ferry of the year", "body")])
def test_a_line_too_long_for_a_heading_is_no_text_without_its_full_stop(line: str, state: str) -> None:
    rows = [Paragraph(PROSE, number, 0, gap=1) for number in range(5)]
    assert states(*rows, Paragraph(line, 6, 0, gap=1), Paragraph(PROSE, 7, 0, gap=1))[5] == state


def test_where_full_stops_are_missing_long_lines_stay() -> None:
    rows = [Paragraph(LONG, number, 0, gap=1) for number in range(5)]
    assert states(*rows) == ["first", *["body"] * 4]


def test_a_line_that_the_next_one_goes_on_stays() -> None:
    rows = [Paragraph(PROSE, number, 0, gap=1) for number in range(5)]
    assert states(*rows, Paragraph(LONG, 6, 0, gap=1), Paragraph("Road.", 7, 0))[5] == "body"


@pytest.mark.parametrize(
    ("line", "language", "state"),
    [
        ("Ann Field (left) at the quay.", "en", "caption inside"),
        ("Ann Field (second from right), the owner of the ferry, at the quay in May.", "en", "caption inside"),
        ("Nell Wald (l.) an der Mole.", "de", "caption inside"),
        ("Ann Field, left, lost her boat in the storm and hopes for another.", "en", "caption inside"),
        ("Bo Lund Jr., far right, with the crew of the ferry.", "en", "caption inside"),
        ("Nell Wald, links, und Jan Ried an der Mole.", "de", "caption inside"),
        ("Ann Field left, and nobody went with her to the quay.", "en", "body"),
        ("She turned to the left, right behind Ann Field and her crew.", "en", "body"),
        ('"Take Pier Road, left, and go on," said the owner of the ferry.', "en", "body"),
        ("Ann Field (28) came to the quay.", "en", "body"),
        ("The owner (who has left it) came to the quay.", "en", "body"),
    ],
)
def test_a_short_paragraph_that_says_who_stands_where_is_a_caption(line: str, language: str, state: str) -> None:
    assert states(Paragraph(PROSE, 1, 0), Paragraph(line, 2, 0), Paragraph(PROSE, 3, 0), language=language)[1] == state


@pytest.mark.parametrize(
    ("line", "language", "state"),
    [
        ("(L-R): Ann Field, Bo Lund and Cal Reed. Field wears a coat of the harbour board.", "en", "caption inside"),
        ("From left: Ann Field and Bo Lund wait at the quay.", "en", "caption inside"),
        ("Von links: Ann Field und Bo Lund warten am Kai.", "de", "caption inside"),
        ("De gauche à droite : Ann Field et Bo Lund attendent au quai.", "fr", "caption inside"),
        ("De gauche à droite, Ann Field et Bo Lund attendent au quai.", "fr", "caption inside"),
        ("Da sinistra: Ann Field e Bo Lund aspettano al molo.", "it", "caption inside"),
        ("From left and right the mayor was asked to leave.", "en", "body"),
        ("Von links kam Kritik an der Fähre.", "de", "body"),
    ],
)
def test_a_caption_begins_with_who_stands_where(line: str, language: str, state: str) -> None:
    assert states(Paragraph(PROSE, 1, 0), Paragraph(line, 3, 0), Paragraph(PROSE, 5, 0), language=language)[1] == state


@pytest.mark.parametrize(
    ("length", "state"),
    [
        ("2:03 min", "caption inside"),
        ("05.09.2024 | 2:03 min", "caption inside"),
        ("12:40", "caption inside"),
        ("12:40 Uhr", "body"),
        ("The ferry leaves at 2:03", "body"),
    ],
)
def test_what_stands_above_the_length_of_a_film_is_its_caption(length: str, state: str) -> None:
    rows = [Paragraph(PROSE, 1, 0), Paragraph("Young people in Ellery want their ferry back.", 3, 0), Paragraph(length, 5, 0)]
    assert states(*rows, Paragraph(PROSE, 7, 0))[1] == state


def test_a_long_paragraph_above_such_a_line_is_text() -> None:
    rows = [Paragraph(PROSE, 1, 0), Paragraph(" ".join([PROSE] * 4), 3, 0), Paragraph("2:03 min", 5, 0), Paragraph(PROSE, 7, 0)]
    assert states(*rows)[1] == "body"


LONG = f"{PROSE} The first ferry left at dawn with ninety people on board, and nobody was late for work in the town."


def set_in(*lines: str) -> list[str]:
    """States of lines that are set in between two paragraphs."""
    inner = [Paragraph(line, n, 8, gap=1 if n == 3 else 0) for n, line in enumerate(lines, 3)]
    return states(Paragraph(LONG, 1, 4, gap=1), *inner, Paragraph(LONG, 3 + len(lines) + 1, 4, gap=1))


def test_sentences_set_in_alone_are_captions() -> None:
    assert set_in("The old quay seen from the tower in May.") == ["first", "caption inside", "body"]
    assert set_in("The crew of the ferry Aurora", "Coast Ferries") == ["first", "caption inside", "caption inside", "body"]


@pytest.mark.parametrize("line", ["“We were lucky to be at home that night.”", "3. Hire a skipper with a licence.", "Who paid for the quay"])
def test_speech_steps_and_headings_that_are_set_in_stay(line: str) -> None:
    assert set_in(line)[1] == "body"


def test_in_wrapped_text_quotations_are_set_in() -> None:
    first, last = Paragraph(LONG, 1, 4, gap=1), Paragraph(LONG, 10, 4, gap=1)
    assert states(first, Paragraph("The old quay seen from the tower in May.", 7, 8, gap=1), last)[1] == "body"
