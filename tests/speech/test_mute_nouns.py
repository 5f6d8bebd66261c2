"""Nouns for things, of which a verb of speech does not make somebody."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import said, speakers


@pytest.mark.parametrize("body", [
    "Solche Hormone lassen das Herz schlagen, was diese Wirkung „wie im Fieber“ erklärt.",
    "Die Fachleute beschreiben den Ofen und schlagen ein neues System vor, das „grünem Stahl“ den Weg ebnet.",
    "Es fängt bei denen an, die von „einfachen“ und von „schweren“ Geburten sprechen.",
    "Demnach müssen die Signale an den mit „F“ bezeichneten Eingang geführt werden.",
    "„Mole.West“ kündigt eine schnelle Lösung an.",
    "«Mole Nord», vor gut zwei Jahren von zwei Fischern gegründet, verkauft Netze.",
])
def test_a_thing_is_nobody(body: str) -> None:
    assert speakers(body) == []


@pytest.mark.parametrize(("body", "speaker"), [
    ("„Das Wasser fehlt“, sagte die Leitung des Hauses.", "die Leitung des Hauses"),
    ("„Das Wasser fehlt“, erklärte die Vertretung der Fischer.", "die Vertretung der Fischer"),
    ("„Das Wasser fehlt“, schrieb die Zeitung.", "Zeitung"),
    ("„Das Wasser fehlt“, heißt es in der Mitteilung des Amtes.", "Mitteilung des Amtes"),
    ("„Das Wasser fehlt“, sagte die Runde.", "die Runde"),
    ("„Das Wasser fehlt“, sagte Karl Lösung.", "Karl Lösung"),
])
def test_bodies_writings_and_names_speak(body: str, speaker: str) -> None:
    (found,) = said(body)
    assert speaker.split()[-1] in str(found[1])


@pytest.mark.parametrize("lead", ["Das Problem:", "Ein weiteres wichtiges Thema sei die Mole:", "Die ganze Lage sei ernst:"])
def test_who_spoke_before_goes_on_behind_a_thing(lead: str) -> None:
    body = f"„Das Wasser fehlt“, sagte Anna Feld am Montag. {lead} „Wir haben kein Geld für die Mole und für den Hafen.“"
    assert speakers(body) == ["Anna Feld", "Anna Feld"]


@pytest.mark.parametrize("lead", ["Es gehe um den Hafen:", "Zum Glück gebe es noch Hilfe:", "Dabei handele es sich um einen Fehler:"])
def test_it_is_nobody_beside_a_verb_of_no_speech(lead: str) -> None:
    body = (
        "Die Reederei Krummholz liegt am Hafen. „Das Wasser fehlt“, sagte Anna Feld am Montag. "
        f"{lead} „Wir haben kein Geld für die Mole und für den Hafen.“"
    )
    assert speakers(body) == ["Anna Feld", "Anna Feld"]


def test_it_is_a_body_beside_a_verb_of_speech() -> None:
    body = "Das Gericht in Kiel prüft den Fall. Es sagte: „Wir haben kein Geld für die Mole und für den Hafen.“"
    assert "Gericht" in str(speakers(body)[0])
