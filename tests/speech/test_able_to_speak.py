"""Which phrases can be a speaker at all."""

from __future__ import annotations

import pytest

from newsextract.speech.able_to_speak import can_be_label, can_speak
from newsextract.speech.phrases import first_phrase
from spoken import entities, sentence, speakers


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
    one = sentence(text)
    phrase = first_phrase(one, 0, len(one.shape)) if text[0] != "L" else (0, 2)
    assert phrase is not None
    assert can_speak(one, phrase, entities(text), told=told) is speaks


@pytest.mark.parametrize(("text", "words", "names"), [
    ("The pilot: no.", 2, True),
    ("The description: none.", 2, False),
    ("Example: none.", 1, False),
    ("Molloy: none.", 1, False),  # as far as this text tells
    ("Molloy: no. That was all that Jax Molloy said.", 1, True),
    ("Ann: no.", 1, True),
])  # fmt: skip
def test_a_label_names_somebody(text: str, words: int, names: bool) -> None:
    one = sentence(text.split(".")[0] + ".")
    assert can_be_label(one, (0, words), entities(text)) is names


@pytest.mark.parametrize("verb", ["Given", "Allow", "Imagine", "Picture"])
def test_the_capital_of_a_sentence_makes_no_speaker(verb: str) -> None:
    text = f"{verb} the harbour board a chance, Ines Falk told the Echo. “It is young,” she said."
    assert speakers(text) == ["Ines Falk"]


def test_the_first_word_of_a_sentence_acts() -> None:
    assert speakers("Molloy of the harbour board called it “a slow fire”.") == ["Molloy"]
    assert speakers("Molloy called it “a slow fire”.") == ["Molloy"]
