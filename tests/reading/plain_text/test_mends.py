"""Text that says more than the order of its paragraphs: what is mended above it and in it."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.body_mends import mend_body
from newsextract.reading.plain_text.head_mends import mend_head
from newsextract.reading.plain_text.paragraphs import Paragraph
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import look, look_around

PROSE = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said."
MORE = "The first ferry left for the islands at dawn with ninety people on board, and nobody was late."


def parts_of(*texts: str, language: str = "en") -> list[Part]:
    parts = [
        Part(Paragraph(text.removeprefix("• "), line, 0, glyph="•" if text.startswith("• ") else ""))
        for line, text in enumerate(texts, 1)
    ]
    for part in parts:
        look(part, language)
    look_around(parts, language)
    return parts


def mended(rows: list[tuple[str, str]], seen: dict[int, list[str]] | None = None, language: str = "en") -> list[str]:
    """The states of lines, each given with the state that was chosen, once they are mended."""
    parts = parts_of(*(text for _, text in rows), language=language)
    states = [state for state, _ in rows]
    mend_body(parts, states, [(seen or {}).get(n, []) for n in range(len(parts))], language)
    mend_head(parts, states)
    return states


LONG = [("after", f"Other story number {n}") for n in range(12)]
"""More lines than a clipping has."""


@pytest.mark.parametrize("place", ["PORT ELLERY (Wire) - ", "PORT ELLERY, Maine — ", "WEXMOOR – "])
def test_a_first_paragraph_with_a_dateline_is_no_standfirst(place: str) -> None:
    rows = [("headline", "Harbour reopens at last"), ("standfirst", place + PROSE), ("date", "3 March 2019"), ("first", MORE)]
    assert mended([*rows, *LONG])[1] == "body"


def test_a_name_alone_above_the_first_paragraph_is_a_byline() -> None:
    assert mended([("headline", "Harbour reopens at last"), ("first", "Luc Ferrand in Oslo"), ("body", PROSE), *LONG])[1] == "byline"


@pytest.mark.parametrize("observation", ["words of the run: ≥0.6", "speech, prose", "sentence, two words of the opening"])
def test_the_text_goes_on_with_its_own_words(observation: str) -> None:
    rows = [("first", PROSE), ("body", MORE), ("end", "A decision is expected in May."), *LONG]
    assert mended(rows)[2] == "end"
    assert mended(rows, {2: [observation]})[2] == "body"


def test_a_list_is_whole_with_its_lead_in() -> None:
    rows = [("first", PROSE), ("body", "Inspectors noted:"), ("end", "• The roof leaks"), ("after", "• The walls are damp"), *LONG]
    assert mended(rows)[:4] == ["body"] * 4


def test_a_box_with_a_title_is_of_the_text() -> None:
    rows = [("first", PROSE), ("inside", "At a glance"), ("inside", "• The roof leaks"), ("inside", "• The walls are damp")]
    assert mended([*rows, ("body", MORE), *LONG])[1:4] == ["body"] * 3


@pytest.mark.parametrize("credit", ["Ann Lee/PA", "© Ann Lee", "Ann Lee / Reuters"])
def test_a_short_paragraph_right_above_a_credit_is_a_caption(credit: str) -> None:
    rows = [("first", PROSE), ("body", "Boats in the harbour at dawn."), ("inside", credit), ("body", MORE), *LONG]
    assert mended(rows)[1] == "caption inside"
    assert mended([("first", PROSE), ("body", f"{MORE} {MORE}"), *rows[2:]])[1] == "body"


def test_a_notice_of_age_stands_between_section_and_headline() -> None:
    notice = "This article is more than 1 month old"
    rows = [("before", "Belgium"), ("before", notice), ("headline", "Tree falls on a market square"), ("date", notice)]
    assert mended([*rows, ("first", PROSE), ("body", MORE), *LONG])[0] == "section above"


def test_a_byline_is_no_headline() -> None:
    states = mended([("headline", "By Staff Reporter"), ("first", PROSE), ("body", MORE), *LONG])
    assert states[0] == "byline"


def test_a_caption_signed_with_a_name_is_no_headline() -> None:
    rows = [("before", "Ferries run again at last"), ("byline above", "By Ann Field"), ("headline", "Boats have waited since 2019. Bo Lund")]
    below = [("date", "3 May 2019"), ("first", PROSE), ("body", MORE), *LONG]
    assert mended([*rows, *below])[:4] == ["headline", "byline", "caption", "date"]


@pytest.mark.parametrize("below", ["Boats in the harbour at dawn", "Boats in the harbour at dawn, and the ferry © Ann Lee"])
def test_a_line_that_the_next_begins_with_is_a_caption(below: str) -> None:
    rows = [("first", PROSE), ("body", "Boats in the harbour at dawn"), ("inside", below), ("body", MORE), *LONG]
    assert mended(rows)[1:3] == ["caption inside"] * 2


def test_a_source_below_a_short_paragraph_signs_a_picture_but_the_last_one_signs_the_text() -> None:
    prose, more = "Der Hafen ist seit Montag wieder offen, sagte der Betreiber.", "Die erste Fähre ist um sechs Uhr gefahren."
    rows = [("first", prose), ("body", "Boote warten am frühen Morgen im Hafen."), ("inside", "Quelle: dpa")]
    assert mended([*rows, ("body", more), *LONG], language="de")[1] == "caption inside"
    assert mended([*rows[:2], ("end", "Quelle: dpa"), *LONG], language="de")[1] == "body"


def test_a_first_paragraph_that_ends_with_the_next_is_a_caption() -> None:
    boats = "Boats wait in the harbour while the wind blows from the north."
    rows = [("headline", "Harbour reopens at last"), ("first", f"Ann Field{boats}"), ("body", boats), ("body", PROSE), ("body", MORE)]
    assert mended([*rows, *LONG])[1:4] == ["caption inside", "caption inside", "body"]


def test_a_caption_that_is_printed_again_without_its_credit() -> None:
    rows = [("first", PROSE), ("caption inside", "Boats wait at dawn. Ann Lee/Reuters"), ("body", "Boats wait at dawn."), ("body", MORE)]
    assert mended([*rows, *LONG])[2] == "caption inside"


@pytest.mark.parametrize(("times", "state"), [(1, "caption inside"), (6, "body")])
def test_a_line_printed_twice_is_a_caption_but_a_long_paragraph_is_text(times: int, state: str) -> None:
    text = " ".join(["Boats wait in the harbour at dawn, and nobody leaves."] * times)
    rows = [("first", PROSE), ("body", text), ("body", text), ("body", MORE), *LONG]
    assert mended(rows)[1] == state
    assert mended([*rows[:3], ("body", f"WEXMOOR: {text}"), *rows[3:]])[1:4] == ["caption inside", "caption inside", "body"]


def test_a_picture_that_repeats_the_standfirst_above_the_first_paragraph() -> None:
    head = [("headline", "Harbour reopens at last"), ("standfirst", PROSE), ("byline", "By Ann Field")]
    rows = [*head, ("first", f"{PROSE}{PROSE}"), ("body", PROSE), ("body", MORE)]
    assert mended([*rows, *LONG])[1:5] == ["standfirst", "byline", "inside", "body"]


MENU = [("before", f"Section number {n}") for n in range(14)]
"""More lines above a text than a clipping has."""


def test_the_last_title_above_the_text_of_a_page_is_its_headline_where_none_was_chosen() -> None:
    rows = [*MENU, ("before", "Ferry runs aground off the coast"), ("before", "10 May 20233 years Harbour 142 views")]
    assert mended([*rows, ("first", PROSE)])[14:16] == ["headline", "before"]


@pytest.mark.parametrize(("between", "far"), [(45, True), (10, False)])
def test_a_title_above_the_byline_is_the_headline_where_the_chosen_one_is_far_away(between: int, far: bool) -> None:
    menu = [("between", f"Line U {n}") for n in range(between)]
    rows = [("headline", "What runs late today"), *menu, ("between", "Ferry runs aground off the coast"), ("byline", "By Ann Field")]
    found = mended([*rows, ("first", PROSE)])
    assert (found[0], found[between + 1]) == (("before", "headline") if far else ("headline", "between"))


@pytest.mark.parametrize(
    "controls",
    [
        "Share by mail Share on Facebook Share by chat",
        "Home » News » Port Ellery",
        "Start › Region › Harbour › Ellery",
        "Teilen per Mail Teilen per Chat Teilen bei Freunden",
    ],
)
def test_a_row_of_controls_is_no_headline(controls: str) -> None:
    rows = [("before", "Menu"), ("headline", controls), ("between", "Harbour of Port Ellery reopens"), ("first", PROSE), ("body", MORE)]
    assert mended([*rows, *LONG])[1:3] == ["before", "headline"]


def test_a_title_that_is_printed_twice_wins_over_a_row_of_controls() -> None:
    title = "Harbour of Port Ellery reopens"
    rows = [("before", title), ("before", "Print"), ("before", title), ("headline", "Share by mail Share on Facebook Share by chat")]
    rows += [("between", "Ferries leave at dawn again"), ("first", PROSE), ("body", MORE)]
    assert mended([*rows, *LONG])[2:5] == ["headline", "between", "between"]


def test_a_headline_with_a_word_twice_stays() -> None:
    rows = [("headline", "Harbour after harbour closes on the north coast"), ("between", "What the owners say now"), ("first", PROSE)]
    assert mended([*rows, ("body", MORE), *LONG])[0] == "headline"


LIST = [("after", f"• Prize {n}: the crew of boat {n}") for n in range(1, 6)]


@pytest.mark.parametrize("between", [[], [("end", "harbour-list.png")], [("end", "The winners cheered until late.")]])
def test_a_list_that_a_sentence_behind_the_end_leads_in_is_text(between: list[tuple[str, str]]) -> None:
    rows = [("first", PROSE), ("body", MORE), *between, ("end", "The full list of winners is below:"), *LIST, *LONG]
    states = mended(rows)
    assert states[2 + len(between) : 2 + len(between) + 6] == ["body"] * 6
    assert states[-1] == "after"


def test_the_text_goes_on_below_a_credit_that_stood_in_it_before() -> None:
    credit = "Ellery/Ann Lee"
    rows = [("first", PROSE), ("caption inside", credit), ("body", MORE), ("end", credit), ("after", MORE[:-1] + "!")]
    assert mended([*rows, *LONG], {4: ["words of the run: ≥0.6"]})[4] == "body"


@pytest.mark.parametrize("signed", [" Credit: Echo", "Credit: Echo", ""])
def test_a_number_between_a_picture_and_its_caption(signed: str) -> None:
    words = "The crew waved from the deck as the ferry left the quay"
    rows = [("first", PROSE), ("body", words), ("body", "3"), ("body", f"{words}{signed}"), ("body", MORE), *LONG]
    assert mended(rows)[1:5] == ["caption inside", "inside", "caption inside", "body"]


def test_numbers_of_chapters_stay() -> None:
    rows = [("first", PROSE), ("body", "2"), ("body", MORE), *LONG]
    assert mended(rows)[1] == "body"


def test_a_name_below_a_title_is_no_headline() -> None:
    rows = [("before", "A lift above the clouds"), ("headline", "Iva Novak"), ("first", PROSE), ("body", MORE)]
    assert mended([*rows, *LONG])[:2] == ["headline", "byline"]


def test_a_trail_two_lines_above_the_title_that_ends_it() -> None:
    trail = "Home » Work clothes and other things for the trade • Lund » Warm jackets from Lund"
    rows = [("headline", trail), ("date", "Lund | 26.01.2022"), ("between", "Warm jackets from Lund"), ("first", PROSE)]
    states = mended([*rows, ("body", MORE), *LONG])
    assert (states[0], states[2]) == ("before", "headline")
