"""Who and what an article names, and what it says of them."""

from __future__ import annotations

import pytest

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.entities import Entities, Entity
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import first_phrase
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.sentences import read_sentences
from newsextract.speech.vocabulary import vocabulary


def entities(text: str) -> Entities:
    """The entities of an English text."""
    voc = vocabulary("en")
    return Entities(text, [], find_spans(text), voc, Names([text], voc))


def entity(text: str, name: str) -> Entity:
    """One entity of a text, by its full name."""
    found = entities(text).of(name)
    assert found is not None
    return found


@pytest.mark.parametrize(("text", "noun"), [
    ("Rapper Jax Molloy sang.", "rapper"),
    ("They met the harbour pilot Jax Molloy.", "pilot"),
    ("They met Jax Molloy, a pilot from Ostwick.", "pilot"),
    ("The captain of the harbour, Jax Molloy, sang.", "captain"),
    ("Jax Molloy is a pilot.", "pilot"),
    ("They met Jax Molloy, 54, the harbour's chief pilot.", "pilot"),
    ("They met Jax Molloy (R-Marl).", "republican"),
])  # fmt: skip
def test_what_an_article_calls_somebody(text: str, noun: str) -> None:
    one = entity(text, "Jax Molloy")
    assert noun in one.heads
    assert one.is_person()


def test_ages_and_other_names() -> None:
    assert entity("They met Jax Molloy, 54, in May.", "Jax Molloy").age == "54"
    one = entity("The Harbour Accident Board (HAB) met.", "Harbour Accident Board")
    assert "HAB" in one.names
    assert one.is_body()


@pytest.mark.parametrize(("text", "gender"), [
    ("Mrs Molloy sang. Quill Molloy, a pilot, left.", "f"),
    ("Quill Molloy, a pilot, sang. Then she left.", "f"),
    ("Quill Molloy, a pilot, sang with his band.", "m"),
    ("Quill Molloy, a congresswoman, sang.", "f"),
    ("Quill Molloy, a pilot, met Ann Reed. Then she left.", ""),
])  # fmt: skip
def test_gender_is_told_by_the_article(text: str, gender: str) -> None:
    assert entities(text).gender("Quill Molloy") == gender


def test_whom_a_description_means() -> None:
    text = "Ines Falk, the mayor of Ostwick, met Volta, which makes batteries. Then the mayor and the company agreed."
    known = entities(text)
    mayor = known.called(["mayor"], len(text))
    assert mayor is not None
    assert mayor.name == "Ines Falk"
    company = known.body_before(len(text), "company")
    assert company is not None
    assert company.name == "Volta"
    assert known.called(["bishop"], len(text)) is None


@pytest.mark.parametrize(("text", "told", "speaks"), [
    ("Last year the roof fell.", True, False),
    ("The raising of dues was slow.", True, False),
    ("Things went wrong.", False, False),
    ("The flag was old.", False, False),
    ("The pilots were old.", False, True),
    ("The council was old.", False, True),
    ("Her flag was old.", False, True),
    ("The flag was old.", True, True),
])  # fmt: skip
def test_what_can_speak(text: str, told: bool, speaks: bool) -> None:
    (sentence,) = read_sentences(text, 0, len(text), (), 0, vocabulary("en"))
    phrase = first_phrase(sentence, 0, len(sentence.shape)) if text[0] != "L" else (0, 2)
    assert phrase is not None
    assert can_speak(sentence, phrase, entities(text), told=told) is speaks
