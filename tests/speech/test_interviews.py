"""Answers of an interview whose questions stand without marks."""

from __future__ import annotations

import pytest

from spoken import speakers

INTRODUCED = "Petra Lindqvist has kept the lamp of the Marl light for thirty years. We met her on the stairs.\n\n"
TURNS = (
    ("Why did you stay?", "Nobody else wanted the stairs."),
    ("Do you sleep?", "In the afternoon, like a cat."),
    ("You must miss the fog horn.", "I miss the man who oiled it."),
    ("What comes next?", "A flat with a lift. I have asked for the ground floor."),
)


@pytest.mark.parametrize("marks", ["“%s”", '"%s"', "‘%s’"])
def test_who_is_asked_says_each_answer(marks: str) -> None:
    text = INTRODUCED + "\n\n".join(f"{question}\n\n{marks % answer}" for question, answer in TURNS)
    assert speakers(text) == ["Petra Lindqvist"] * len(TURNS)


def test_the_person_of_the_headline_is_asked_where_nobody_is_introduced() -> None:
    text = "\n\n".join(f"{question}\n\n“{answer}”" for question, answer in TURNS)
    assert speakers(text, ("Petra Lindqvist on thirty years of stairs",)) == ["Petra Lindqvist"] * len(TURNS)


def test_without_questions_each_paragraph_lets_somebody_else_speak() -> None:
    text = (
        "Ann Reed said the lamp had gone out on Friday.\n\n“Nobody told me.”\n\nIvor Marl said it was the storm.\n\n"
        "“It blew for three days.”\n\nQuilla Amari said it was the bulb.\n\n“It was older than the tower.”"
    )
    assert speakers(text) == ["Ann Reed", "Ivor Marl", "Quilla Amari"]
