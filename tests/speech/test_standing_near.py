"""Who is named near a quotation."""

from __future__ import annotations

from newsextract.speech.antecedents import Antecedents
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.standing_near import StandingNear
from spoken import VOC, entities

TEXT = (
    "Mary Holt, a clerk, was late. It rained.\n\n"
    "John Amari, a councillor, met Emma Pask, a nurse. “It is done,” he said, and Paula Marl, a cook, laughed. "
    "Jane Reed, a baker, left.\n\nTom Hale, a driver, stayed.\n\nNina Cole, a poet, came later."
)


def near() -> dict[str, tuple[str, str]]:
    found = StandingNear(TEXT, Antecedents(TEXT, VOC, entities(TEXT))).read(find_spans(TEXT)[0])
    return {
        one.name: (one.before.where if one.before else "", one.behind.where if one.behind else "") for one in found
    }


def test_where_each_stands() -> None:
    found = near()
    assert list(found)[:3] == ["Emma Pask", "John Amari", "Mary Holt"]
    assert found["John Amari"] == found["Emma Pask"] == ("1", "")
    assert found["Mary Holt"] == ("p1 3", "")
    assert found["Paula Marl"][1].startswith("here")
    assert found["Jane Reed"] == ("", "1")
    assert found["Tom Hale"] == ("", "p1")
    assert "Nina Cole" not in found


def test_who_is_named_between_the_marks_does_not_stand_near() -> None:
    text = "Ann Reed, a clerk, came. “John Marl, a cook, is late,” she said."
    found = StandingNear(text, Antecedents(text, VOC, entities(text))).read(find_spans(text)[0])
    assert [one.name for one in found] == ["Ann Reed"]
