"""Surnames that begin with a word of another class: "sagte von der Leyen"."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source
from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import vocabulary


def speakers(language: str, body: str) -> list[str | None]:
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [quote.speaker for quote in quotes(doc, body, None)]


@pytest.mark.parametrize("name", ["Anna von Feld", "Ursula von der Heide", "Petra zu Stein", "Paula van der Mole"])
@pytest.mark.parametrize("clause", [
    "„Das Wasser fehlt“, sagte {}.", "„Das Wasser fehlt“, so {} am Montag.", "{} betonte: „Das Wasser fehlt.“",
    "Am Montag forderte {}: „Das Wasser fehlt.“", "„Das Wasser fehlt“, sagte Ministerpräsidentin {}.",
])  # fmt: skip
def test_german(name: str, clause: str) -> None:
    surname = name.partition(" ")[2]
    said = clause.format(surname[0].upper() + surname[1:] if clause.startswith("{}") else surname)
    assert speakers("de", f"{name} leitet den Verband. {said}") == [name]


@pytest.mark.parametrize(("language", "body", "name"), [
    ("fr", "Luc de Villiers dirige le port. « L'eau manque », a dit {}.", "Luc de Villiers"),
    ("fr", "Luc de Villiers dirige le port. « L'eau manque », selon {}.", "Luc de Villiers"),
    ("es", "Ana de la Cruz llegó. «No hay agua», dijo {}.", "Ana de la Cruz"),
    ("it", "Luca di Stefano è arrivato. «Manca l'acqua», ha detto {}.", "Luca di Stefano"),
    ("pt", "Ana da Silva chegou. “Falta água”, disse {}.", "Ana da Silva"),
    ("nl", "Jan van Dijk leidt het bedrijf. ‘Er is geen water’, zei {}.", "Jan van Dijk"),
])  # fmt: skip
def test_other_languages(language: str, body: str, name: str) -> None:
    assert speakers(language, body.format(name.partition(" ")[2])) == [name]


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("de", "Der Verein kam mit dem Zug von Marl. „Das Wasser fehlt“, sagte die Sprecherin von Marl.", "die Sprecherin von Marl"),
    ("de", "Der Hafen von Marl ist zu. „Das Wasser fehlt“, sagte der Rat von Marl.", "der Rat von Marl"),
    ("fr", "Le port de Marl est fermé. « L'eau manque », a dit le maire de Marl.", "le maire de Marl"),
])  # fmt: skip
def test_where_somebody_is_from_is_no_surname(language: str, body: str, speaker: str) -> None:
    assert speakers(language, body) == [speaker]


@pytest.mark.parametrize(("language", "body", "name"), [
    ("es", "Ana Ruiz llegó. «No hay agua», dijo {} tras la reunión.", "Del Pozo"),
    ("es", "Ana Ruiz llegó. «No hay agua», ha dicho {} a Ana Ruiz.", "De la Vega"),
    ("es", "Ana Ruiz llegó. «No hay agua», según {}.", "Del Pozo"),
    ("it", "Ida Rossi è arrivata. «Manca l'acqua», ha detto {}.", "Della Porta"),
    ("pt", "Ana Silva chegou. “Falta água”, disse {}.", "Da Costa"),
    ("fr", "Luc Morel arrive. « L'eau manque », a dit {}.", "De Villiers"),
])  # fmt: skip
def test_a_capital_within_a_sentence_is_of_a_name(language: str, body: str, name: str) -> None:
    assert speakers(language, body.format(name)) == [name]


def test_the_surnames_of_an_article() -> None:
    text = "Ursula von der Heide und Anna von Feld trafen den Rektor der Universität von Marl. Der Hafen von Marl ist zu."
    assert Names([text], vocabulary("de")).with_particles() == {"von": [["der", "heide"], ["feld"]]}
    assert Names([text], vocabulary("en")).with_particles() == {}
