"""Which phrases can be a speaker at all."""

from __future__ import annotations

import pytest

from newsextract.speech.able_to_speak import can_be_label, can_speak
from newsextract.speech.phrases import first_phrase
from spoken import entities, sentence


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


def test_a_label_names_somebody() -> None:
    assert can_be_label(sentence("The pilot: no."), (0, 2))
    assert not can_be_label(sentence("The description: none."), (0, 2))
