"""Lines that belong to a picture without saying so."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.paragraphs import Paragraph
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import (
    begins_as,
    bracketed_caption,
    doubled_caption,
    is_credit_line,
    named_file,
    signed_caption,
    signed_row,
)
from newsextract.reading.plain_text.signs import look


def part_of(text: str) -> Part:
    part = Part(Paragraph(text, 1, 0))
    look(part, "en")
    return part


@pytest.mark.parametrize(
    ("text", "other", "begins"),
    [
        ("The harbour at dawn", "The harbour at dawn", True),
        ("The harbour at dawn", "The harbour at dawn. Photo: Ann Lee", True),
        ("The mayor's new boat", "The mayor’s new boat, tied up in May.", True),
        ("The harbour at …", "The harbour at dawn, seen from the pier", True),
        ("“Marl” at the quay", '"Marl" at the quay on Monday', True),
        ("“Marl” at the quay", "“Warl” at the quay", False),
        ("A's boat at dawn", "A", False),
        ("Harbour", "Harbour at dawn", False),
        ("The harbour at dusk", "The harbour at dawn", False),
    ],
)
def test_a_line_that_another_begins_with(text: str, other: str, begins: bool) -> None:
    assert begins_as(text, other) is begins


@pytest.mark.parametrize(("text", "is_credit"), [("Ann Lee/PA", True), ("© Ann Lee", True), ("© 2024 The Daily Post", False), ("Ann Lee", False), ("ANN LEE (REUTERS)", True), ("Ann Lee (AFP)", True), ("Ann Lee (left)", False), ("Ann Lee (28)", False)])
def test_credits_alone(text: str, is_credit: bool) -> None:
    assert is_credit_line(part_of(text)) is is_credit


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The quay on Monday morning. Ann Lee", "Ann Lee"),
        ("The quay on Monday morning.", None),
        ("The quay in St. Moritz", None),
        ("The quay will open on Monday morning. Read More", None),
    ],
)
def test_the_name_of_who_took_it(text: str, credit: str | None) -> None:
    found = signed_caption(text, "en")
    assert (found and found.credit) == credit


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The new quay of the harbour on Monday afternoon.Ann Lee", "Ann Lee"),
        ("The ferry left the harbour for the last time in 1999.NOAA", "NOAA"),
        ("Snow falls on the harbour of the town by Monday.WeatherPost", "WeatherPost"),
        ("By Ann Field for Harbourpost.News", None),
        ("Read all about the harbour on ellerypost.Com", None),
        ("The new quay of the harbour was open.Then it closed.", None),
    ],
)
def test_a_name_glued_to_a_caption_signs_it(text: str, credit: str | None) -> None:
    found = signed_caption(text, "en")
    assert (found.credit if found else None) == credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("[The ferry at the quay of the town in May]", "The ferry at the quay of the town in May", None),
        ("[ The ferry at the quay of the town (Ann Lee/PA) ]", "The ferry at the quay of the town", "Ann Lee/PA"),
        ("[Applause]", None, None),
        ("[The ferry] at the quay of the [town]", None, None),
        ("[The ferry at the quay of the town] in May", None, None),
    ],
)
def test_a_paragraph_in_square_brackets_is_a_caption(text: str, caption: str | None, credit: str | None) -> None:
    found = bracketed_caption(text)
    assert (found and found.caption, found and found.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("The old crane The old crane", "The old crane"),
        ("A crane on the quay A crane on the quay in May", "A crane on the quay in May"),
        ("Two boats in the fog of Ellery Two boats in the fog of Ellery at night with lamps", "Two boats in the fog of Ellery at night with lamps"),
        ("Crane logo Crane logo", "Crane logo"),
        ("Ellery crane", None),
        ("Knock knock knock knock", None),
        ("The boat came and the boat went.", None),
        ("Bora Bora is an island, and Bora Bora is far away.", None),
    ],
)
def test_a_line_that_says_the_same_twice_is_a_picture_s(text: str, caption: str | None) -> None:
    found = doubled_caption(text)
    assert (found.caption if found else None) == caption
    assert (part_of(text).caption is not None) is (caption is not None)


@pytest.mark.parametrize(
    ("text", "alt"),
    [
        ("The crane of Port Ellery [65849ada?width=600&amp;format=jpeg]", "The crane of Port Ellery"),
        ("Boats at the quay [boats_2023.webp]", "Boats at the quay"),
        ("The mayor said [sic] nothing", None),
        ("He left the harbour [Applause]", None),
        ("Harbours of the north [PDF]", None),
    ],
)
def test_an_alternative_text_with_the_name_of_its_file(text: str, alt: str | None) -> None:
    found = named_file(text)
    assert (found.alt if found else None) == alt


@pytest.mark.parametrize("text", ["old-quay_2.png The quay from the tower", "4711.jpeg The quay from the tower"])
def test_a_file_before_its_caption(text: str) -> None:
    found = named_file(text)
    assert found is not None
    assert found.caption == "The quay from the tower"


@pytest.mark.parametrize("text", ["old-quay.png", "quay.webp", "[the-old-quay-at-noon-as-seen-from-the-tower-of-the-harbour-office-in-may]"])
def test_the_file_of_a_picture_alone_is_no_text(text: str) -> None:
    label = part_of(text).label
    assert label is not None
    assert label.role == "boilerplate"


@pytest.mark.parametrize("text", ["[Note: the quay has been closed since the storm of May.]", "[Editor's note: The names are changed.]"])
def test_a_note_in_brackets_is_no_caption(text: str) -> None:
    assert bracketed_caption(text) is None


def test_pictures_in_a_row_that_one_agency_signs() -> None:
    found = signed_row("The quay in May.Ann Lee (Reuters)The tower in June.Ann Lee (Reuters)")
    assert found is not None
    assert found.credit == "Reuters"
    assert signed_row("The council (Reuters) met the owner (Reuters)") is not None
    assert signed_row("The quay (left) and the tower (left)") is None
    assert signed_row("The quay in May. Ann Lee (Reuters)") is None
