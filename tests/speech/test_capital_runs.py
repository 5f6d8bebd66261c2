"""Runs of capitals of a text."""

from __future__ import annotations

import pytest

from newsextract.speech.capital_runs import CapitalRuns
from newsextract.speech.vocabulary import vocabulary
from newsextract.speech.written_words import WrittenWords


def runs_of(text: str, tag: str = "en") -> CapitalRuns:
    return CapitalRuns(vocabulary(tag), WrittenWords([text]))


@pytest.mark.parametrize(("tag", "text", "runs"), [
    ("en", "Then Ann Reed of Marl met J.R. Holt.", ["Then Ann Reed of Marl", "J.R. Holt."]),
    ("it", "Il tecnico della Virtus Paolo Bosi tace.", ["Il", "Virtus", "Paolo Bosi"]),
    ("nl", "Volgens Anna Visser van de Waterwacht regent het.", ["Volgens Anna Visser", "Waterwacht"]),
])  # fmt: skip
def test_every_run(tag: str, text: str, runs: list[str]) -> None:
    found = runs_of(text, tag).every(text)
    assert [run for _, run in found] == runs
    assert all(text[start:].startswith(run) for start, run in found)


def test_a_heading_tells_names_that_may_stand_alone() -> None:
    text = "Jury Finds Ann Reed Guilty Again\n\nThe jury met in Marl Hall, and nobody spoke."
    assert list(runs_of(text).that_tell(text)) == ["The", "Marl Hall"]


def test_headings_are_none_where_all_nouns_have_capitals() -> None:
    text = "Neuer Hafen Für Marl"
    assert not runs_of(text, "de").headings(text)
    assert runs_of(text, "en").headings(text) == [(0, len(text))]
