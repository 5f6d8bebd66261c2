"""What paragraphs say about themselves."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.paragraphs import Paragraph
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import look, look_around

PROSE = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said."


@pytest.mark.parametrize(
    ("text", "state"),
    [("Photo: So the new harbour could look", "headline"), ("DPA", "byline"), ("The quay is open. Ann Lee", "body")],
)
def test_what_a_page_says_of_its_lines_is_not_guessed_again(text: str, state: str) -> None:
    for given in ("", state):
        part = Part(Paragraph(text, 1, 0, given=given))
        look(part, "en")
        assert (part.caption is None) is bool(given)


def test_a_heading_with_a_colon_is_no_caption() -> None:
    parts = [Part(Paragraph(PROSE, 1, 0)), Part(Paragraph("Boats: What the owners of the ferries said", 2, 0, level=2)), Part(Paragraph(PROSE, 3, 0))]
    for part in parts:
        look(part, "en")
    look_around(parts, "en")
    assert parts[1].caption is None


@pytest.mark.parametrize(("end", "counts"), [("", False), (".", True)])
def test_a_long_list_of_titles_is_no_running_text(end: str, counts: bool) -> None:
    title = "Harbour master of Port Ellery tells why the last ferry of the year never came"
    parts = [Part(Paragraph(f"{title} {number}{end}", number, 0, glyph="*")) for number in range(1, 15)]
    for part in parts:
        look(part, "en")
    look_around(parts, "en")
    assert all((part.score > 0) is counts for part in parts)
    assert all(part.score > 0 for part in parts[:6]) is counts


def test_a_short_list_of_titles_may_be_the_article_s() -> None:
    title = "Harbour master of Port Ellery to tell why the last ferry of the year never came"
    parts = [Part(Paragraph(title, number, 0, glyph="*")) for number in range(1, 6)]
    for part in parts:
        look(part, "en")
    look_around(parts, "en")
    assert all(part.score > 0 for part in parts)


@pytest.mark.parametrize(
    ("line", "gap", "is_caption"),
    [
        ("The ferry at the quay of the town in May.", 0, True),
        ("The ferry at the quay of the town in May", 0, True),
        ("The ferry at the quay of the town in May.", 1, False),
        ("The ferry at the quay in May (Ann Lee)", 1, True),
        ("Ann Field", 0, False),
    ],
)
def test_a_line_that_touches_the_place_of_a_picture_is_its_caption(line: str, gap: int, is_caption: bool) -> None:
    parts = [Part(Paragraph(text, n, 0, gap=gaps)) for n, (text, gaps) in enumerate(((PROSE, 1), ("[svg]", 1), (line, gap), (PROSE, 1)))]
    for part in parts:
        look(part, "en")
    look_around(parts, "en")
    assert (parts[2].caption is not None) is is_caption


@pytest.mark.parametrize(("repeats", "is_text"), [(1, False), (6, True)])
def test_a_long_paragraph_below_a_promotion_is_text(repeats: int, is_text: bool) -> None:
    text = "What your ferry costs in the coming year is decided on Monday by those who own the quay. " * repeats
    parts = [Part(Paragraph(one, line, 0)) for line, one in enumerate(("Subscribe to our newsletter", text.strip()), 1)]
    for part in parts:
        look(part, "en")
    look_around(parts, "en")
    assert parts[0].label
    assert parts[1].prose is is_text
