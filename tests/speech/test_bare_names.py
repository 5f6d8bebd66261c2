"""The name alone of a run of words with capitals."""

from __future__ import annotations

import pytest

from newsextract.speech.bare_names import BareNames
from newsextract.speech.glued_words import GluedWords
from newsextract.speech.vocabulary import vocabulary
from newsextract.speech.written_words import WrittenWords


@pytest.mark.parametrize(("tag", "words", "name"), [
    ("en", "Defence Secretary Ann Reed MP", "Ann Reed"),
    ("en", "Minister of State for Transport Ann Reed", "Ann Reed"),
    ("en", "Ann Reed SC", "Ann Reed"),
    ("en", "Justice Department", "Justice Department"),
    ("en", "Charles Reed III", "Charles Reed III"),
    ("de", "Norwegerin Ingvild Feld", "Ingvild Feld"),
    ("de", "Siegerin Feld", "Feld"),
    ("nl", "Oud-speelster Anna Visser", "Anna Visser"),
    ("fr", "Santé Anne Lie", "Anne Lie"),
])  # fmt: skip
def test_name_alone(tag: str, words: str, name: str) -> None:
    voc = vocabulary(tag)
    glued = GluedWords(voc, WrittenWords([words]))
    assert BareNames(voc, glued).without_title(words.split()) == name.split()


@pytest.mark.parametrize(("sentence", "words", "name"), [
    ("For years now, Mirel Lee Tanner has danced.", "Mirel Lee Tanner", "Mirel Lee Tanner"),
    ("In Marl it is Ngozi Grace Obi who dances.", "Ngozi Grace Obi", "Ngozi Grace Obi"),
    ("Dancer Grace Obi lives in Marl, and a dancer she stays.", "Dancer Grace Obi", "Grace Obi"),
    ("Thanking Grace Obi, she left.", "Thanking Grace Obi", "Grace Obi"),
    ("In Marl the MLP Grace Obi spoke.", "MLP Grace Obi", "Grace Obi"),
])  # fmt: skip
def test_a_given_name_of_no_table_before_one_that_is_known(sentence: str, words: str, name: str) -> None:
    voc = vocabulary("en")
    glued = GluedWords(voc, WrittenWords([sentence]))
    assert BareNames(voc, glued).without_title(words.split()) == name.split()
