"""Whom the words before a colon, a negation and a description let speak, where the verb stands second."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source
from tests.speech.test_german_speech import said, speakers

FIRST = "„Das Wasser fehlt“, sagte Anna Feld. "


@pytest.mark.parametrize("lead", ["Seine Folgerung", "Sein nüchterner Schluss", "Seine Hoffnung", "Seine Erfahrung"])
def test_what_is_somebodys_is_said_by_him(lead: str) -> None:
    body = f"{FIRST}Karl Brandt hat sich entschieden. {lead}: „Also muss der Hafen jetzt schließen.“"
    assert speakers(body) == ["Anna Feld", "Karl Brandt"]


@pytest.mark.parametrize(("lead", "speaker"), [("Sein Vater", "Sein Vater"), ("Sein Verein", "Sein Verein")])
def test_somebodys_father_and_club_speak_for_themselves(lead: str, speaker: str) -> None:
    body = f"{FIRST}Karl Brandt hat sich entschieden. {lead} sagt: „Also muss der Hafen jetzt schließen.“"
    assert str(speakers(body)[1]).endswith(speaker.split()[1])


def test_a_spokeswoman_of_a_body_is_nobody_who_was_not_called_so() -> None:
    body = (
        f"{FIRST}Ihre Kollegin Olga Tarn wehrt ab. Auf den Fall angesprochen, zeigt sich die Sprecherin des Hafenamtes "
        "knapp: „Wir haben Kenntnis von dem Fall.“"
    )
    assert speakers(body) == ["Anna Feld", "die Sprecherin des Hafenamtes"]


def test_the_subject_of_the_main_clause_speaks() -> None:
    body = (
        "Eine junge Anwältin sagt: „Das Wasser fehlt.“ Ein Student beugt sich vor, als würde er im Kopf rechnen: "
        "„Miete und Boot, das geht nicht auf.“"
    )
    assert speakers(body) == ["Eine junge Anwältin", "Ein Student"]


@pytest.mark.parametrize("behind", ["zu Wort", "zu Gast", "zu Beginn"])
def test_what_stands_behind_a_name_is_no_part_of_it(behind: str) -> None:
    body = f"Nun kommt auch Olga Tarn {behind}. Sie nannte den Plan „eine schlechte Idee für alle“."
    assert speakers(body) == ["Olga Tarn"]


@pytest.mark.parametrize("name", ["Karl zu Stein", "Karl von Stein"])
def test_the_small_word_of_a_name_stays(name: str) -> None:
    assert speakers(f"„Das Wasser fehlt“, sagte {name}.") == [name]


def test_he_is_whom_the_lead_of_the_same_quotation_names() -> None:
    body = (
        "„Das Wasser fehlt“, sagte Karl Brandt. Einen Zusammenhang sieht Olaf Stein, Leiter der Abteilung Klima bei der "
        "Warte: „Wenn das Meer warm ist, regnet es“, sagte er mit Blick auf die See."
    )
    assert speakers(body) == ["Karl Brandt", "Olaf Stein"]


@pytest.mark.parametrize("negated", ["sagte nicht ausdrücklich „alle Kieler Fischer“", "nannte sie nie „alte Säcke“"])
def test_what_somebody_did_not_say(negated: str) -> None:
    assert speakers(f"{FIRST}Auch Karl Brandt {negated}.") == ["Anna Feld"]


@pytest.mark.parametrize("told", ["sagte, der Plan sei nicht „wirklich gut“", "sagte „nicht alle Fischer“", "nannte den nicht ganz neuen Plan „alt und müde“"])
def test_a_negation_elsewhere_denies_nothing(told: str) -> None:
    assert speakers(f"{FIRST}Auch Karl Brandt {told}.") == ["Anna Feld", "Karl Brandt"]


@pytest.mark.parametrize(("lead", "cue"), [
    ("Karl Brandt bedankt sich für die Frage und sagt dann", "sagt"),
    ("Ein älterer Mann, der bisher geschwiegen hat, sagt ruhig", "sagt"),
    ("Anna Feld freut sich über den Hafen, gibt aber auch zu", "gibt"),
    ("Anna Feld sagte im Mai", "sagte"),
    ("Anna Feld freut sich", "freut"),
])
def test_the_verb_that_tells(lead: str, cue: str) -> None:
    body = f"{lead}: „Das Wasser fehlt.“"
    doc = Document(source=Source(text=body, kind="text"), language="de")
    (quote,) = quotes(doc, body, None)
    assert quote.cue is not None
    assert quote.cue.split()[0] == cue


def test_the_chief_of_a_region_is_who_was_named() -> None:
    body = "Karl Brandt leitet die Partei im Norden. Thüringens Parteichef empfiehlt den Leuten, „einfach mal den Mund zu halten“."
    assert said(body)[0][1] == "Karl Brandt"
