"""Whether an article tells that somebody is a man or a woman."""

from __future__ import annotations

import pytest

from newsextract.speech.genders import Genders
from spoken import VOC, entities


@pytest.mark.parametrize(("text", "gender"), [
    ("Mrs Molloy sang. Quill Molloy, a pilot, left.", "f"),
    ("Quill Molloy, a pilot, sang. Then she left.", "f"),
    ("Quill Molloy, a pilot, sang with his band.", "m"),
    ("Quill Molloy, a congresswoman, sang.", "f"),
    ("Quill Molloy, a pilot, met Ann Reed. Then she left.", ""),
])  # fmt: skip
def test_gender_is_told_by_the_article(text: str, gender: str) -> None:
    assert Genders(text, VOC, entities(text)).of("Quill Molloy") == gender


@pytest.mark.parametrize(("text", "gender"), [
    ("Kevin Molloy, a pilot, sang. Then she left.", "m"),
    ("Kevin Molloy, a pilot, sang. Then she left. Molloy was glad. She waved.", "f"),
    ("Kevin Molloy, a congresswoman, sang.", "f"),
])  # fmt: skip
def test_what_the_article_tells_outweighs_the_given_name(text: str, gender: str) -> None:
    assert Genders(text, VOC, entities(text)).of("Kevin Molloy") == gender


def test_a_given_name_of_women_and_men_tells_nothing() -> None:
    text = "Robin Molloy, a pilot, sang."
    assert Genders(text, VOC, entities(text)).of("Robin Molloy") == ""


@pytest.mark.parametrize(("text", "gender"), [
    ("Kevin Molloy, a pilot, sang. Her husband, Lee Reed, makes the tea.", "f"),
    ("Kevin Molloy, a pilot, sang. Her brother, Lee Reed, makes the tea.", "m"),
    ("Quill Molloy praised her. Then it rained.", ""),
    ("Quill Molloy told her of it.", ""),
    ("Quill Molloy told her she was late.", ""),
    ("Quill Molloy told her the truth.", ""),
    ("Quill Molloy hid herself.", "f"),
    ("Quill Molloy praised her band. Then it left.", "f"),
    ("Quill Molloy, a pilot, sang. She left.", "f"),
])  # fmt: skip
def test_a_spouse_tells_more_than_a_pronoun_and_an_object_is_somebody_else(text: str, gender: str) -> None:
    assert Genders(text, VOC, entities(text)).of(" ".join(text.replace(",", "").split()[:2])) == gender
