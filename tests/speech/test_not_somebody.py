"""Runs of capitals that are nobody, where all nouns have one, and descriptions that tell more than a noun."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import speakers


@pytest.mark.parametrize("run", [
    "Vor mehreren Zehntausend Zuhörern bekräftigte er die Ziele.",
    "Auf dem bald fahrenden Modell Marina stand er oft.",
    "Dann kamen Brandts Rede und die Feier.",
])
def test_who_is_meant_is_a_person(run: str) -> None:
    body = f"Karl Brandt leitet die Werft und will sie umbauen. {run} „Kiel ist wichtig“, betonte der Werft-Boss."
    assert speakers(body) == ["Karl Brandt"]


def test_a_place_is_nobody() -> None:
    body = (
        "Skispringerin Anna Feld fehlt in Marlingen.\n\nNach Marlingen kommt sie nicht. "
        "Auch in Marlingen ist es kalt. „Keine Worte dafür“, sagte die Springerin."
    )
    assert speakers(body) == ["Anna Feld"]


@pytest.mark.parametrize("name", ["Jonas de Bekker", "Jonas van der Veer", "Jonas von Veer"])
def test_the_small_word_of_a_surname_is_no_adjective(name: str) -> None:
    surname = name.partition(" ")[2]
    body = f"{name} kennt das Meer. Doch zuletzt hat {surname} das Leben schwer. „Ich mag es“, sagt der 48-Jährige."
    assert speakers(body) == [name]


def test_an_age_before_what_somebody_is() -> None:
    body = "Das Lager leitet Chut Arin. „Das ist besser“, meint der 28-jährige Kenianer."
    assert speakers(body) == ["Chut Arin"]


def test_two_offices_joined_by_a_hyphen() -> None:
    body = "Anna Feld sprach am Montag im Hafen. „Wir bauen aus“, so die Umwelt- und Verkehrsexpertin."
    assert speakers(body) == ["Anna Feld"]


@pytest.mark.parametrize("writing", ["Risikobewertung", "Widmung", "Ankündigung"])
def test_writings_speak(writing: str) -> None:
    (speaker,) = speakers(f"In der {writing} heißt es: „Das Wasser fehlt an der Mole.“")
    assert speaker is not None
    assert writing in speaker
