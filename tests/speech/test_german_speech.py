"""Who speaks where all nouns have a capital: what names somebody, which part of a clause is its subject, what is a term."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[tuple[str, str | None, str | None]]:
    """The quotations of a German text with speakers and roles."""
    doc = Document(source=Source(text=body, kind="text"), language="de")
    return [(quote.text, quote.speaker, quote.role) for quote in quotes(doc, body, None)]


def speakers(body: str) -> list[str | None]:
    return [speaker for _, speaker, _ in said(body)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Jede Schuld an dem Unfall weist Karl Brandt von sich: „Ich war nicht dort.“", "Karl Brandt"),
    ("Die Auslegung des Vertrags stellte der Richter Karl Brandt infrage: „So geht es nicht.“", "Karl Brandt"),
    ("Ergänzend fügt Karl Brandt hinzu: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Angesichts solcher Kosten nannte Karl Brandt den Plan „überflüssig“.", "Karl Brandt"),
    ("Der Verein ist gespannt: So sagte Karl Brandt: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Die Menge rief „Nein, nein!“, und der Redner Karl Brandt sagte: „Wir bleiben.“", "Karl Brandt"),
    ("Er traf die Leiterin Anna Feld, die aus dem Amt berichtete: „Das Wasser fehlt.“", "Anna Feld"),
    ("Man weiß es, nachdem die Leiterin Anna Feld im Mai verkündete „Das Wasser fehlt überall“, und schweigt.", "Anna Feld"),
    ("„Das Wasser fehlt“, wie Anna Feld betont.", "Anna Feld"),
    ("„Das Wasser fehlt“, sagte Anna Feld der Kieler Zeitung.", "Anna Feld"),
    ("„Das Wasser fehlt“, sagte die Leiterin Anna Feld der Kieler Zeitung.", "Anna Feld"),
    ("In dem Brief, den Anna Feld im Mai geschrieben hat, heißt es: „Das Wasser fehlt.“", "Brief"),
    ("„Das Wasser fehlt“, sagt ein junger Mann.", "ein junger Mann"),
    ("„Das Wasser fehlt überall im Land.“ Das sagte die Leiterin Anna Feld.", "Anna Feld"),
    ("„Das Wasser fehlt“, sagte der seit Mai in Kiel lebende Autor Karl Brandt.", "Karl Brandt"),
    ("Das Fazit von Anna Feld fällt kurz aus: „Das Wasser fehlt.“", "Anna Feld"),
    ("Felds junge Mitarbeiterin Anna Stein hat keine Angst: „Das Wasser fehlt.“", "Anna Stein"),
    ("Karl Brandt nannte die Regel „überholt“. Weiter sagte Brandt: „Das Wasser fehlt.“", "Karl Brandt"),
])  # fmt: skip
def test_the_subject(body: str, speaker: str) -> None:
    assert speakers(body)[-1] == speaker


@pytest.mark.parametrize("second", [
    "Umso wichtiger seien Menschen, die darüber sprächen: „Das Wasser fehlt überall.“",
    "Für junge Gäste sei das riskant. „Das Wasser fehlt überall“, sagte er.",
    "Gleichzeitig zeige der Film: „Das Wasser fehlt überall.“",
    "Und weiter: „Das Wasser fehlt überall.“",
])  # fmt: skip
def test_a_thing_does_not_speak(second: str) -> None:
    assert speakers(f"„Der Brunnen ist alt“, sagte der Wirt Karl Brandt. {second}") == ["Karl Brandt", "Karl Brandt"]


@pytest.mark.parametrize("second", [
    "Das habe ihn sehr getragen. „Ich war nie ganz allein damit.“",
    "Der Brunnen ist neu. Karl Brandt will bleiben. „Ich war nie ganz allein damit.“",
])  # fmt: skip
def test_a_sentence_alone_goes_on(second: str) -> None:
    assert speakers(f"„Der Brunnen ist alt“, sagte der Wirt Karl Brandt. {second}") == ["Karl Brandt", "Karl Brandt"]


def test_a_pronoun_stays_the_mention() -> None:
    body = "Dagegen hält die Ministerin Anna Feld nichts davon. Im Rundfunk sagte sie: „Das Wasser fehlt.“"
    doc = Document(source=Source(text=body, kind="text"), language="de")
    (quote,) = quotes(doc, body, None)
    assert (quote.speaker, quote.speaker_mention) == ("Anna Feld", "sie")


def test_whole_sentences_behind_a_colon_are_speech_of_nobody_who_is_known() -> None:
    body = "Das Ergebnis fiel durchwachsen aus: „Das Wasser fehlt überall.“"
    assert said(body) == [("Das Wasser fehlt überall.", None, None)]


@pytest.mark.parametrize("body", [
    "„Mole“ steht auf dem Schild am Hafen.",
    "Karl Brandt sagte im Fachmagazin „Mole und Meer“ nichts dazu.",
    "Karl Brandt lobte die alte Mauer („Mole“) am Hafen.",
    "Seit Mai nennt sie sich „Mole 12“, sagte Karl Brandt.",
    "„Wasser für alle“, so lautet der Titel einer Studie.",
])  # fmt: skip
def test_names_and_terms_are_not_listed(body: str) -> None:
    assert said(body) == []


def test_a_space_lost_between_sentences() -> None:
    body = "„Der Brunnen ist alt“, sagte der Bürgermeister.Als Fehler nannte Karl Brandt den „Verzicht auf Wasser“."
    assert speakers(body)[-1] == "Karl Brandt"


def test_a_role_has_a_noun() -> None:
    assert said("„Das Wasser fehlt“, kritisiert etwa Karl Brandt.") == [("Das Wasser fehlt", "Karl Brandt", None)]
    assert said("„Das Wasser fehlt“, sagte Hafen-Manager Karl Brandt.")[0][2] == "Hafen-Manager"
