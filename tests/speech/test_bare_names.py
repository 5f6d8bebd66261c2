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
