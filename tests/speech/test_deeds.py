"""What somebody is by what they did, and whom "the creator" means then."""

from __future__ import annotations

import pytest

from newsextract.speech.deeds import noun_of_deed_before, noun_of_deed_behind
from spoken import VOC, speakers


@pytest.mark.parametrize(("text", "noun"), [
    ("The series was created by Ann Reed.", "creator"),
    ("Salt, written and directed by Ann Reed, opens in May.", "director"),
    ("A play written by Ann Reed opens in May.", "writer"),
    ("The harbour was closed by Ann Reed.", ""),
    ("By Ann Reed.", ""),
])  # fmt: skip
def test_before_a_name(text: str, noun: str) -> None:
    assert noun_of_deed_before(text, text.index("Ann Reed"), VOC) == noun


@pytest.mark.parametrize(("text", "noun"), [
    ("Ann Reed, who created the series, left.", "creator"),
    ("Ann Reed who has also directed plays left.", "director"),
    ("Ann Reed, who wrote the book, left.", "writer"),
    ("Ann Reed created the series in May.", "creator"),
    ("Ann Reed had founded Volta in May.", "founder"),
    ("Ann Reed wrote to the council in May.", ""),
    ("Ann Reed, created in May, left.", ""),
    ("Volta, which runs the network, left.", ""),
    ("Ann Reed", ""),
])  # fmt: skip
def test_behind_a_name(text: str, noun: str) -> None:
    name = "Volta" if text.startswith("Volta") else "Ann Reed"
    assert noun_of_deed_behind(text, text.index(name) + len(name), VOC) == noun


LEE = " Lee Hall, a pilot, lent them his house, and Lee Hall has seen each episode."


@pytest.mark.parametrize("told", [
    "The series was created by Ann Reed.",
    "Ann Reed, who created the series, was born in Marl.",
    "The new series of creator Ann Reed opens in May.",
    "The series' creator, Ann Reed, was born in Marl.",
    "Ann Reed created the series in May.",
])  # fmt: skip
def test_whom_the_creator_means(told: str) -> None:
    assert speakers(told + LEE + "\n\n“It took me nine years,” the creator explained. “It was fun.”") == ["Ann Reed"] * 2


@pytest.mark.parametrize(("told", "noun"), [
    ("The film was directed by Ann Reed.", "director"),
    ("The show is hosted by Ann Reed.", "host"),
    ("The show is presented by Ann Reed.", "presenter"),
    ("Ann Reed, who presents the show, was born in Marl.", "host"),
    ("Ann Reed, who coaches the team, was born in Marl.", "coach"),
    ("Ann Reed, who wrote the book, was born in Marl.", "author"),
    ("Ann Reed, who has run and owned the shop since May, sold it. The shop was owned by Ann Reed.", "owner"),
    ("Volta was founded by Ann Reed.", "founder"),
])  # fmt: skip
def test_whom_other_nouns_mean(told: str, noun: str) -> None:
    assert speakers(told + LEE + f"\n\n“It took me nine years,” the {noun} said.") == ["Ann Reed"]
