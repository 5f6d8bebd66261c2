"""The name behind what somebody is, where nothing joins a noun and what it belongs to."""

from __future__ import annotations

import pytest

from newsextract.speech.genitives_behind import (
    before_hearer,
    behind_hearer,
    clause_of_citing,
    in_first_form,
    name_behind_genitives,
    names_body_first,
    subject_behind_phrases,
)
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.vocabulary import vocabulary


def read(text: str) -> Sentence:
    return read_sentences(text, 0, len(text), (), 0, vocabulary("ru"))[0]


@pytest.mark.parametrize(("text", "name", "role"), [
    ("начальник управления Олег Дуб", "Олег Дуб", "начальник управления"),
    ("глава комитета по делам леса Олег Дуб", "Олег Дуб", "глава комитета по делам леса"),
    ("президент России Олег Дуб", "Олег Дуб", "президент России"),
    ("мать двоих детей Анна Дуб", "Анна Дуб", "мать двоих детей"),
    ("начальник управления", "", ""),
    ("воду Олегу Дубу", "", ""),
    ("житель Нового Уренгоя", "", ""),
])  # fmt: skip
def test_name_behind_genitives(text: str, name: str, role: str) -> None:
    sentence = read(text)
    found = name_behind_genitives(sentence, 0, len(sentence.shape))
    assert (found is not None) == bool(name)
    if found is not None and found[1] is not None:
        assert (sentence.text(text, found[0]), sentence.text(text, found[1])) == (name, role)


def test_name_behind_a_time_and_a_place() -> None:
    text = "в среду на брифинге представитель МИД Анна Дуб"
    sentence = read(text)
    name, role = subject_behind_phrases(sentence, 0)
    assert name is not None
    assert role is not None
    assert (sentence.text(text, name), sentence.text(text, role)) == ("Анна Дуб", "представитель МИД")
    assert subject_behind_phrases(read("в среду на брифинге"), 0) == (None, None)
    assert subject_behind_phrases(read("в беседе с Анна Дуб"), 0) == (None, None)


def test_who_was_told() -> None:
    assert behind_hearer(read("ТАСС судья Анна Дуб"), 0) == 1
    assert behind_hearer(read("МИД России"), 0) == 0
    assert before_hearer(read("министр телеканалу вчера"), (0, 3)) == (0, 1)
    assert before_hearer(read("ситуацию журналистам Анна Дуб"), (0, 4)) == (2, 4)


def test_the_noun_speaks_and_not_what_it_belongs_to() -> None:
    assert names_body_first(read("администрация Кремля"), 0, 2)
    assert not names_body_first(read("главы завода Олега Дуба"), 0, 4)
    assert not names_body_first(read("адвокат Дуб"), 0, 2)


@pytest.mark.parametrize(("text", "whom"), [
    ("цитирует агентство Олега Дуба", "Олега Дуба"),
    ("цитирует её газета", "её"),
    ("цитирует газета", None),
    ("сообщает Олега Дуба", None),
])  # fmt: skip
def test_who_is_cited(text: str, whom: str | None) -> None:
    sentence = read(text)
    clause = clause_of_citing(sentence, 0)
    assert (sentence.text(text, clause.subject) if clause is not None and clause.subject else None) == whom


@pytest.mark.parametrize(("text", "start", "first"), [
    ("в прокуратуре города", 1, "прокуратура города"),
    ("в районной администрации", 1, "районная администрация"),
    ("в городском суде", 1, "городском суде"),  # of men's nouns the endings do not tell
    ("говорит директор школы", 1, "директор школы"),
])  # fmt: skip
def test_first_form_of_a_description(text: str, start: int, first: str) -> None:
    sentence = read(text)
    phrase = (start, len(sentence.shape))
    assert in_first_form(sentence, phrase, sentence.text(text, phrase)) == first
