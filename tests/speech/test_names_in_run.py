"""The names in a run of capitals."""

from __future__ import annotations

import pytest

from newsextract.speech.names_in_run import RunReader
from newsextract.speech.person_mentions import Names
from spoken import VOC


@pytest.mark.parametrize(("run", "names"), [
    ("Mayor Ann Reed", ["Ann Reed"]),
    ("Ann Reed and Lee Marl", ["Ann Reed", "Lee Marl"]),
    ("Bank of Marl", ["Bank of Marl"]),
    ("Ida Baker of Marl", ["Ida Baker", "Marl"]),
    ("Georgia Board of Roads", ["Georgia Board of Roads"]),
    ("Deputy Director of Public Works Ida-Lou Marl", ["Ida-Lou Marl"]),
    ("Sixteen-year-old Ann Reed", ["Ann Reed"]),
    ("But Reed’s Lee Marl", ["Reed", "Lee Marl"]),
    ("Reed’s", ["Reed"]),
    ("Reed.", ["Reed"]),
    ("The", []),
    ("J.R. Reed", ["J.R. Reed"]),
    ("Ann J.R. Reed", ["Ann J.R. Reed"]),
    ("S. Thomas Reed", ["S. Thomas Reed"]),
    ("L.A. Harbour Warden Ann Reed", ["Ann Reed"]),
    ("E.U. Trade Minder Ann Reed", ["Ann Reed"]),
    ("U.S. Steel", ["U.S. Steel"]),
    ("U.S.", []),
    ("J.", []),
    ("Says Ann Reed", ["Ann Reed"]),
    ("Replied Ann Reed", ["Ann Reed"]),
    ("Counter Fraud Unit", ["Counter Fraud Unit"]),
    ("Answer Harbour Trust", ["Answer Harbour Trust"]),
    ("HARBOUR WALL COLLAPSES", []),
])  # fmt: skip
def test_a_run_of_capitals_is_cut_into_names(run: str, names: list[str]) -> None:
    assert [part.name for part in RunReader(VOC, Names([run], VOC)).names_in(run)] == names


def test_titles_tell_a_gender_and_endings_an_owner() -> None:
    run = "Mrs Ann Reed’s"
    (part,) = RunReader(VOC, Names([run], VOC)).names_in(run)
    assert part.title == ("Mrs",)
    assert part.told == "f"
    assert part.owns
    assert run[part.begin : part.start] == "Mrs "
    assert run[part.start : part.end] == "Ann Reed"
