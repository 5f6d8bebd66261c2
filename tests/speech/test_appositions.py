"""What the words beside a name say that somebody is, in languages whose nouns stand before their adjectives."""

from __future__ import annotations

import pytest

from newsextract.speech.appositions import is_subject_here, told_before, told_behind, told_by_copula
from newsextract.speech.vocabulary import vocabulary


@pytest.mark.parametrize(("tag", "behind", "age", "noun"), [
    ("es", ", de 54 años, alcaldesa de Marea, habló", "54", "alcaldesa"),
    ("es", ", la nueva portavoz municipal, habló", "", "portavoz"),
    ("es", ", presidenta.", "", "presidenta"),
    ("fr", ", 54 ans, directrice du port, parle", "54", "directrice"),
    ("fr", ", l'avocat de la ville, parle", "", "avocat"),
    ("it", ", 54 anni, sindaca di Marea, parla", "54", "sindaca"),
    ("pt", ", o diretor do porto, falou", "", "diretor"),
    # somebody else, what somebody does, no person
    ("es", ", el alcalde Hugo Prado y su equipo", "", ""),
    ("es", ", el alcalde ha mentido a todos, dijo", "", ""),
    ("es", ", el alcalde aceptó la idea, dijo", "", ""),
    ("es", ", de la asociación vecinal, habló", "", ""),
    ("es", ", en la plaza del puerto, habló", "", ""),
])  # fmt: skip
def test_behind_a_name(tag: str, behind: str, age: str, noun: str) -> None:
    voc = vocabulary(tag)
    told_age, words = told_behind(behind, voc)
    assert (told_age, voc.head_of(words) if words else "") == (age, noun)


@pytest.mark.parametrize(("tag", "before", "comma", "noun"), [
    ("es", "Lo dijo el jefe de la policía de Marea", True, "jefe"),
    ("es", "Lo dijo a la alcaldesa el portavoz del partido", True, "portavoz"),
    ("es", "Habló con la concejala de Puertos", True, "concejala"),
    ("es", "Preguntaron por la portavoz popular", False, "portavoz"),
    ("fr", "Hier, le maire de la ville", True, "maire"),
    ("it", "Lo dice il portavoce del comitato", True, "portavoce"),
    ("es", "Habló en la plaza del puerto", True, ""),
    ("es", "La alcaldesa recibió a", False, ""),
])  # fmt: skip
def test_before_a_name(tag: str, before: str, comma: bool, noun: str) -> None:
    voc = vocabulary(tag)
    words = told_before(before, voc, comma=comma)
    assert (voc.head_of(words) if words else "") == noun


def test_behind_a_form_of_be() -> None:
    voc = vocabulary("es")
    assert voc.head_of(told_by_copula("es la joven directora del puerto. Habló.", voc)) == "directora"
    assert told_by_copula("llegó la directora", voc) == []


@pytest.mark.parametrize(("before", "expected"), [
    ("Ayer habló ", True),
    ("La plaza la cruzó la alcaldesa ", True),
    ("El perro de ", False),
    ("Vieron ayer a ", False),
    ("Lo recibió con la alcaldesa ", False),
    ("Hugo Prado y ", False),
])  # fmt: skip
def test_whether_a_name_is_a_subject(before: str, expected: bool) -> None:
    assert is_subject_here(before + "Ana Ruiz", len(before), vocabulary("es"), verb_follows=False) is expected
