"""Names that sign a text without "By"."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.bylines import find_name
from newsextract.reading.plain_text.paragraphs import Paragraph
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import look, look_around

PROSE = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said."
MORE = "The first ferry left for the islands at dawn with ninety people on board, and nobody was late."
TITLE = "Harbour reopens at last"


def found(rows: list[tuple[str, str]], language: str = "en") -> str | None:
    """The line that is taken for the byline, of lines given with their states."""
    parts = [Part(Paragraph(text, line, 0)) for line, (_, text) in enumerate(rows, 1)]
    for part in parts:
        look(part, language)
    look_around(parts, language)
    states = [state for state, _ in rows]
    body = [n for n, state in enumerate(states) if state in ("first", "body")]
    name = find_name(parts, states, body[0], body[-1] + 1, language)
    return name.text if name else None


def above(line: str, *more: str) -> list[tuple[str, str]]:
    """A text with a line between headline and first paragraph, perhaps with others below it."""
    between = [("between", text) for text in (line, *more)]
    return [("before", "News"), ("headline", TITLE), *between, ("first", PROSE), ("body", MORE), ("after", "Footer of the page here")]


@pytest.mark.parametrize(
    "line",
    [
        *("Ann Field", "Ann Field, Bo Lund", "Reuters, Ann Field", "Ann Field and Bo Lund (Special correspondents)"),
        *("Ann Field 7 hours", "Ann Field@annfield"),
    ],
)
def test_names_above_the_text(line: str) -> None:
    assert found(above(line)) == line


@pytest.mark.parametrize("line", ["SIGN UP TO LISTEN", "Harbours, Ferries", "More from the coast"])
def test_what_is_no_name(line: str) -> None:
    assert found(above(line)) is None


def test_the_name_without_its_house_where_both_are_printed() -> None:
    assert found(above("Ann Field The Daily Post", "Comments", "Ann Field")) == "Ann Field"


def test_a_name_above_a_date_below_the_first_paragraph() -> None:
    rows = [("headline", TITLE), ("first", PROSE), ("inside", "Listen"), ("body", MORE), ("inside", "Zoom"), ("inside", "Ann Field")]
    assert found([*rows, ("inside", "3 March 2019"), ("body", MORE)]) == "Ann Field"
    assert found([*rows, ("body", MORE)]) is None


def test_a_name_below_the_text_signs_it() -> None:
    rows = [("headline", TITLE), ("first", PROSE), ("body", MORE)]
    assert found([*rows, ("after", "Ann Field"), ("after", "Share this story")]) == "Ann Field"
    assert found([*rows, ("after", "Port Ellery"), ("after", "Share this story")]) is None  # the text speaks of it
    assert found([*rows, ("after", "Ann Field"), ("after", "Bo Lund")]) is None  # topics


def test_a_note_about_the_author_tells_the_name_from_its_house() -> None:
    rows = [("headline", TITLE), ("between", "Ann Field WEXMOOR POST"), ("between", "Show gallery"), ("between", "Zoom"), ("first", PROSE)]
    assert found([*rows, ("after", "Follow Ann Field at field@post.example for more")]) == "Ann Field WEXMOOR POST"


def test_a_box_about_the_author_names_who_wrote_it() -> None:
    box = [("after", "For more information: https://coast.example/tide"), ("after", "About the Author"), ("after", "Ann Field")]
    assert found([("headline", TITLE), ("first", PROSE), ("body", MORE), *box]) == "Ann Field"
    about = [*box[:2], ("after", "Port Ellery")]
    assert found([("headline", TITLE), ("first", PROSE), ("body", MORE), *about]) is None  # no person
    told = f"{MORE} Ann Field saw it from the pier."
    assert found([("headline", TITLE), ("first", PROSE), ("body", told), *box]) is None  # the text speaks of her


def test_an_item_of_a_menu_above_the_headline_is_no_name() -> None:
    texts = ["Published", "Ann Field", TITLE, "3 May 2019", PROSE, MORE]
    states = ["before", "before", "headline", "between", "first", "body"]
    for glyph, name in (("", "Ann Field"), ("•", None)):
        parts = [Part(Paragraph(text, line, 0)) for line, text in enumerate(texts, 1)]
        parts[1] = Part(Paragraph("Ann Field", 2, 0, glyph=glyph))
        for part in parts:
            look(part, "en")
        look_around(parts, "en")
        one = find_name(parts, states, 4, 6, "en")
        assert (one.text if one else None) == name


def test_a_control_that_stands_twice_in_several_boxes_is_no_name() -> None:
    control = "News Brief"
    rows = [("before", control), ("before", control), ("headline", TITLE), ("between", control), ("between", control)]
    assert found([*rows, ("first", PROSE), ("body", MORE), ("after", "Footer of the page here")]) is None


@pytest.mark.parametrize(
    ("line", "language"),
    [("Das Gespräch führte Anna Feld.", "de"), ("Propos recueillis par Luc Ferrand.", "fr"), ("Written by Ann Field.", "en")],
)
def test_the_last_line_signs_the_text(line: str, language: str) -> None:
    assert found([("headline", TITLE), ("first", PROSE), ("body", MORE), ("end", line)], language) == line
    assert found([("headline", TITLE), ("first", PROSE), ("body", MORE), ("body", line)], language) == line
