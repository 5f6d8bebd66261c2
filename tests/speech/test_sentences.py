"""Sentences of tokens with quotations as one token."""

from __future__ import annotations

import pytest

from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.vocabulary import vocabulary


def read(text: str) -> list[Sentence]:
    return read_sentences(text, 0, len(text), find_spans(text), 0, vocabulary("en"))


# (text, the shape of each sentence)
SHAPES = [
    ("Ann Reed said so.", ["NNva."]),
    ("The council's leader, Ms. Reed, said so.", ["dow,NN,va."]),
    ('"Yes," she said. "No."', ["Qhv.", "Q"]),
    ('"Is it?" Reed asked. He left.', ["QNv.", "hy."]),
    ('"It is." Reed said nothing more of it.', ["Q", "NvwDph."]),
    ("Sen. Reed (R-Texas) said so at 5 p.m. on Monday.", ["NNvap#wpt."]),
    ("The report said so. Officials report it.", ["dwva.", "Nvh."]),
]


@pytest.mark.parametrize(("text", "shapes"), SHAPES)
def test_shapes(text: str, shapes: list[str]) -> None:
    assert [s.shape for s in read(text)] == shapes


@pytest.mark.parametrize(("language", "text", "shape"), [
    # a form of a verb of speech that is a noun, or a participle without its auxiliary, tells of no speech
    ("fr", "Le maire note que la note est fausse.", "dwvrdwBw."),
    ("fr", "Une enquête confiée aux gendarmes.", "dwwpw."),
    ("fr", "Elle s'est aussitôt indignée.", "haBwv."),
    ("fr", "La ministre des Ports parle des ports.", "dwpNvdw."),
    ("es", "Lo dijo en una nota el martes.", "mvpdwdt."),
    # days and months have no capital there
    ("fr", "Il parle mardi.", "hvt."),
])  # fmt: skip
def test_shapes_where_adjectives_stand_behind_nouns(language: str, text: str, shape: str) -> None:
    assert [one.shape for one in read_sentences(text, 0, len(text), (), 0, vocabulary(language))] == [shape]


def test_offsets_are_those_of_the_text() -> None:
    text = "Mr. Reed’s boat (the blue one) sank, he said."
    for sentence in read(text):
        for at, token in enumerate(sentence.tokens):
            assert text[sentence.starts[at] : sentence.end(at)] == token.word


def test_text_without_full_stops_is_cut() -> None:
    assert len(read("and so on " * 300)) > 2


def test_letters_that_grow_in_lower_case_move_nothing() -> None:
    text = "İİİİ-elle, dit-elle. L'İİİ'elle."  # "İ" has two letters in lower case
    for sentence in read_sentences(text, 0, len(text), (), 0, vocabulary("fr")):
        for at, token in enumerate(sentence.tokens):
            assert text[sentence.starts[at] : sentence.end(at)] == token.word
