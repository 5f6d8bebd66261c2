"""Subjects of reporting verbs, told by the commas before the verb."""

from __future__ import annotations

import pytest

from newsextract.speech.attribution import Attribution
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.vocabulary import vocabulary


def speakers(text: str) -> list[str | None]:
    voc = vocabulary("en")
    walk = Attribution(text, find_spans(text), voc, Names([text], voc))
    return [one.voice and one.voice.speaker.name for one in walk.run()]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Reed, the mayor, said: “It is a good day.”", "Ann Reed"),
        ("The mayor, Ann Reed, said: “It is a good day.”", "Ann Reed"),
        ("Ann Reed,, said: “It is a good day.”", "Ann Reed"),
        ("The mayor,, said: “It is a good day.”", "The mayor"),
    ],
)
def test_two_commas_with_nothing_between_them_are_one(text: str, name: str) -> None:
    assert speakers(text) == [name]
