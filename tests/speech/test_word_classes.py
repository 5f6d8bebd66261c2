"""The letters of the word classes: what the word lists and the sentences use, the grammar knows."""

from __future__ import annotations

import ast

import pytest

from folders import ROOT
from newsextract.speech import word_classes
from newsextract.speech.sentences import read_sentences
from newsextract.speech.vocabulary import vocabulary

NAMED = {name: value for name, value in vars(word_classes).items() if name.isupper()}
LETTERS = [value for value in NAMED.values() if isinstance(value, str) and len(value) == 1]
SIGNS = ",.;:-()/"


def test_each_class_has_a_letter_of_its_own() -> None:
    assert len(LETTERS) == len(set(LETTERS)) == 20
    assert not set(LETTERS) & set(SIGNS)


def test_groups_hold_letters_and_signs() -> None:
    for name, group in NAMED.items():
        assert set(group) <= {*LETTERS, *SIGNS, ""}, name
        assert len(set(group)) == len(group), name


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_word_of_a_language_has_a_class(language: str) -> None:
    assert set(vocabulary(language).kinds.values()) <= {*LETTERS, *SIGNS}


def test_the_shape_that_the_docstring_shows() -> None:
    text = "The mayor, Ann Reed, said so."
    (sentence,) = read_sentences(text, 0, len(text), (), 0, vocabulary("en"))
    source = (ROOT / "src" / "newsextract" / "speech" / "word_classes.py").read_text(encoding="utf-8")
    told = " ".join((ast.get_docstring(ast.parse(source)) or "").split())  # a compiled module keeps none
    assert f'"{text}" has the shape ``{sentence.shape}``' in told
