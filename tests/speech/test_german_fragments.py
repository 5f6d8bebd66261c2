"""Words in marks that a German sentence of somebody's holds: those he said, and who he is."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import said, speakers


@pytest.mark.parametrize(("body", "text"), [
    ("Der Verein führte einen „Kampf um das Meer“, wie Karl Brandt am Montag auf der Messe in Kiel sagte.", "Kampf um das Meer"),
    ("Es waren „Filme gegen den Film“ – wie es Karl Brandt bereits 1945 in einer Schrift formulierte.", "Filme gegen den Film"),
    ("Der Plan sei aus „Fischersicht völlig unverständlich“, warnt Karl Brandt.", "Fischersicht völlig unverständlich"),
    ("„Freundlichkeit, Preis und Wetter“ seien den Leuten wichtig, sagt Karl Brandt.", "Freundlichkeit, Preis und Wetter"),
])
def test_a_fragment_that_was_said(body: str, text: str) -> None:
    ((found, speaker, _),) = said(body)
    assert found == text
    assert "Karl Brandt" in str(speaker)


def test_reported_speech_goes_on() -> None:
    body = (
        "„Das ist gut“, sagte Karl Brandt. Vor diesem Hintergrund sei der Plan ein „Ereignis, das durch seine Art ein weit "
        "sichtbares Zeichen setzen“ solle. Die Windkraft liege wegen der „fatalen Haltung Berlins“ auf Eis."
    )
    assert speakers(body) == ["Karl Brandt"] * 3


@pytest.mark.parametrize("body", [
    "Laut „Küste Online“ ist der Hafen zu.",
    "„Der Kutter“ sei voll, sagt niemand.",
    "Die Fischer gründeten einen „Rat der Mole“.",
    "Das Gas, das Fachleute „altes Gas“ nennen, brennt.",
])
def test_a_name_stays_one(body: str) -> None:
    assert said(body) == []


@pytest.mark.parametrize(("party", "speaker"), [("AfD", "der CDU-Kandidat"), ("CDU", "Karl Brandt")])
def test_a_candidate_is_nobody_of_another_party(party: str, speaker: str) -> None:
    body = f"{party}-Spitzenkandidat Karl Brandt sprach im Hafen. „Wir gehen“, sagte der CDU-Kandidat."
    assert speakers(body) == [speaker]


@pytest.mark.parametrize("name", ["Jonas de Veer", "Jonas van der Veer"])
def test_a_name_with_a_small_word_is_whom_the_text_is_about(name: str) -> None:
    body = (
        f"„Das Wasser fehlt“, sagte Karl Brandt. {name} kennt das aus eigener Erfahrung. Nun sitze er lange im Zug, sagt "
        f"{name.partition(' ')[2]}. „Und dafür zahle ich jetzt auch noch mehr.“"
    )
    assert speakers(body) == ["Karl Brandt", name]


def test_from_house_to_house_is_no_name() -> None:
    body = "Karl Brandt zog von Haus zu Haus. „Das Wasser fehlt“, sagte er. „Es kommt nicht“, sagte der Fischer."
    assert "Haus zu Haus" not in speakers(body)
