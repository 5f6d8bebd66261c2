"""Headings with capitals throughout."""

from __future__ import annotations

import pytest

from newsextract.speech.title_case import headings_in, is_within

HEADINGS = [
    "Jury Finds Tove Lindqvist Guilty",
    "Watch: Adeola Ojo Sings at the Opening of the Harbour",
    "Will Reed Sell the Mill?",
]
SENTENCES = [
    "Jury finds Tove Lindqvist guilty",
    "Tove Lindqvist said so.",
    "Ojo",
    "A day in Marl",
    "“We Will Not Go Back to the Old Mill”",
    "",
]


@pytest.mark.parametrize("line", HEADINGS)
def test_a_heading_with_capitals_throughout(line: str) -> None:
    assert headings_in(f"She left.\n{line}\nHe stayed.") == [(10, 10 + len(line))]


@pytest.mark.parametrize("line", SENTENCES)
def test_no_such_heading(line: str) -> None:
    assert headings_in(f"She left.\n{line}\nHe stayed.") == []


def test_within_a_heading() -> None:
    assert [is_within(at, [(3, 5), (8, 9)]) for at in range(10)] == [at in (3, 4, 8) for at in range(10)]
    assert not is_within(0, [])
