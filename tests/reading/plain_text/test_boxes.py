"""Boxes of points that a copied article has left of its page: a title, and one line a point."""

from __future__ import annotations

import pytest

from newsextract import extract

HEADLINE = "Storm closes Wexmoor harbour"
LEAD = "The harbour of Wexmoor stayed closed on Monday after a storm had torn two of its oldest moorings away."
NEXT = "Divers will look at the quay this week, and the council expects their report before the end of the month."
THEN = "Some thirty boats have been moved to the northern basin, where their owners pay no fees until the summer."
LAST = "A first ferry is to leave for the islands in April, when the works below the water should be over."
POINTS = ["Two moorings are lost", "Thirty boats lie in the northern basin", "No ferry leaves before April"]


def findings(text: str) -> list[tuple[str | None, list[str]]]:
    return [(one.lead_in, one.items) for one in extract(text).findings]


@pytest.mark.parametrize("title", ["Key points", "KEY POINTS", "At a glance", "What we know so far"])
@pytest.mark.parametrize("mark", ["", "* ", "• "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_box_between_headline_and_text(title: str, mark: str, gap: str) -> None:
    box = title + gap + "\n".join(mark + point for point in POINTS)
    text = "\n\n".join([HEADLINE, box, LEAD, NEXT, THEN, LAST]) + "\n"
    assert findings(text) == [(title, POINTS)]
    record = extract(text)
    assert record.byline is None
    assert (record.body or "").endswith("\n\n".join([LEAD, NEXT, THEN, LAST]))


@pytest.mark.parametrize("points", [POINTS, [f"{point}, the council says." for point in POINTS]])
def test_a_box_inside_the_text_ends_at_a_blank_line(points: list[str]) -> None:
    box = "\n".join(["At a glance", *points])
    assert findings("\n\n".join([HEADLINE, LEAD, NEXT, box, THEN, LAST]) + "\n") == [("At a glance", points)]


def test_without_blank_lines_nobody_knows_where_a_box_of_sentences_ends() -> None:
    lines = [HEADLINE, LEAD, NEXT, "At a glance", *(f"{point}, the council says." for point in POINTS), THEN, LAST]
    assert findings("\n".join(lines) + "\n") == []


@pytest.mark.parametrize("title", ["The northern basin", "A long wait", "Points of view"])
def test_below_any_other_heading_lines_are_no_points(title: str) -> None:
    box = "\n".join([title, *POINTS])
    assert findings("\n\n".join([HEADLINE, LEAD, NEXT, box, THEN, LAST]) + "\n") == []


def test_rows_of_a_table_below_a_lead_in_are_no_points() -> None:
    rows = ["Ferry | Monday", "Barge | Tuesday", "Yacht | Friday"]
    assert findings("\n".join([HEADLINE, LEAD, NEXT, "When they may leave the quay:", *rows, THEN, LAST]) + "\n") == []
