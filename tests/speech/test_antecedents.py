"""Whom "he" and "she" mean."""

from __future__ import annotations

import pytest

from newsextract.speech.antecedent_weights import weights
from newsextract.speech.antecedents import Antecedents
from spoken import VOC, entities

STORIES = {
    "the subject of the sentence before": (
        "Mary Holt was late. Quill Amari, a councillor, met Holt at the door. She", "Quill Amari"),
    "not one whom the pronoun cannot mean": (
        "Mary Holt, a clerk, was late. John Amari, a councillor, waited. She", "Mary Holt"),
    "not a body": ("Mary Holt, a clerk, was late. Marl Council waited for days. She", "Mary Holt"),
    "the subject of the main clause": (
        "After Mary Holt had left the hall, Quill Amari, a councillor, closed it. She", "Quill Amari"),
    "nobody else is named": ("Mary Holt, a clerk, was late. It rained. The hall was cold. She", "Mary Holt"),
}  # fmt: skip


@pytest.mark.parametrize("kind", STORIES)
def test_whom_a_pronoun_means(kind: str) -> None:
    text, name = STORIES[kind]
    assert Antecedents(text, VOC, entities(text)).resolve("f", len(text) - 3) == name


def test_who_asked_does_not_answer() -> None:
    text = "Mary Holt, a clerk, was there. Ann Amari, a councillor, was there. She"
    people = Antecedents(text, VOC, entities(text))
    assert people.resolve("f", len(text) - 3, other="Ann Amari") == "Mary Holt"


def test_who_speaks_is_remembered_where() -> None:
    text = "Mary Holt, a clerk, said so. In the hall sat Ann Amari. She"
    people = Antecedents(text, VOC, entities(text))
    people.spoke("Mary Holt", 0)
    people.spoke("Ann Amari", 0)  # a place is told of once
    assert people.last_spoke(len(text)) == ("Mary Holt", 0)


def test_the_weights_that_ship_are_small_plain_numbers() -> None:
    table = weights()
    assert 200 < len(table) < 1_000
    assert all(isinstance(value, int) and abs(value) < 1_000 for value in table.values())
