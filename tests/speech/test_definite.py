"""Whom a German text means by what it calls somebody whom it has named before."""

from __future__ import annotations

import pytest
from test_german_speech import speakers

SAID = "„Das Wasser fehlt überall im Land“, sagte {}."


@pytest.mark.parametrize(("before", "called", "speaker"), [
    ("Carolin Mobu hatte sich noch nicht beruhigt.", "die Trainerin des Regionalligisten", "Carolin Mobu"),
    ("Gesundheitslandesrätin Gundula Hasel verteidigte das Vorhaben.", "die Landesrätin", "Gundula Hasel"),
    ("Am Rand saß auch Jessica Brenner, 26, in einer Jacke.", "die junge Frau", "Jessica Brenner"),
    ("Er dankte der Provenienzforscherin Anne Stehle.", "die Kunsthistorikerin", "Anne Stehle"),
    ("Verkehrsminister Karl Brandt kam zu spät.", "der CDU-Politiker", "Karl Brandt"),
    ("Verbandschef Karl Brandt sprach lange.", "der Chef", "Karl Brandt"),
    ("Der Verteidiger Jan Holm sprach lange.", "der Anwalt", "Jan Holm"),
    ("Stürmer Ivo Trev lobte Trainer Jan Holm.", "der Coach", "Jan Holm"),
    ("Ihr Mann Uwe half ihr.", "er", "Uwe"),
    ("Die Sängerin Anna Feld kam spät.", "der Rockstar", "Anna Feld"),
    ("Die Spielerin Anna Feld kam spät.", "der Tennisprofi", "Anna Feld"),
    ("Stefano Bello war anderer Meinung.", "der Kieler Coach", "Stefano Bello"),
    ("Der Wechsel traf auch Kapitänin Miriam Auer, die vom Feld musste.", "die 31-Jährige", "Miriam Auer"),
    ("Die Rennen gewann Siegerin Ingvild Aase vor der Italienerin Chiara Berto. Aase war müde.", "die Weltmeisterin",
     "Ingvild Aase"),
])  # fmt: skip
def test_somebody_named_before(before: str, called: str, speaker: str) -> None:
    assert speakers(f"{before} {SAID.format(called)}") == [speaker]


@pytest.mark.parametrize(("before", "called"), [
    ("Die Wirtin Anna Feld war dagegen.", "der Experte"),
    ("Die Ministerin Anna Feld war dagegen.", "die Bürgermeisterin"),
    ("Anna Feld, 30, war dagegen.", "die 52-Jährige"),
    ("Anna Feld war dagegen.", "die Sprecher"),
    ("Anna Feld war dagegen. Eine Sprecherin kam dazu.", "die Behörde"),
])  # fmt: skip
def test_somebody_else(before: str, called: str) -> None:
    assert speakers(f"{before} {SAID.format(called)}") != ["Anna Feld"]


def test_somebody_of_some_years_is_one_person() -> None:
    body = "Ein 36 Jahre alter Mann hat die Wache beschäftigt. Er wählte den Notruf. „Ich friere hier“, soll er gesagt haben."
    assert speakers(body) == ["Ein 36 Jahre alter Mann"]


def test_a_platform_is_nobody() -> None:
    body = "Die Sängerin Anna Feld meldete sich auf Instagram. Instagram zeigt Fotos. „Am Ende wird alles gut“, schrieb sie."
    assert speakers(body) == ["Anna Feld"]


@pytest.mark.parametrize(("before", "called"), [
    ("Ein 39 Jahre alter Mann wurde verletzt. Der Sprecher Karl Brandt war am Ort.", "der 39-Jährige"),
    ("Die Sängerin Gül Celik war am Ort.", "der Ehemann"),
    ("Der Wirt Jan Holm rief dazwischen.", "die Präsidentin"),
    ("Der Sohn, Karl Brandt, ist tot.", "der Staatsanwalt"),
    # nouns for anybody, whose article does tell of whom nobody is named
    ("Anna Feld leitet den Hafen in Kiel.", "der Gast"),
    ("Anna Feld leitet den Hafen in Kiel.", "der Fahrgast"),
    ("Anna Feld leitet den Hafen in Kiel.", "der Hotelgast"),
    ("Die Wirtin Anna Feld wartete am Tresen.", "der Stammgast"),
])  # fmt: skip
def test_somebody_who_is_not_named(before: str, called: str) -> None:
    assert speakers(f"{before} {SAID.format(called)}") == [called]


@pytest.mark.parametrize(("before", "called", "body"), [
    ("Der Fahrgastverband Pro Bus kritisiert den Plan.", "der Verband", "Fahrgastverband Pro Bus"),
    ("Das Landratsamt Marl warnt.", "die Behörde", "Landratsamt Marl"),
    ("Der Stahlkonzern Nordblech warnt.", "der Konzern", "Stahlkonzern Nordblech"),
    ("Der Wirt Karl Brandt warnt.", "der Verband", "Verband"),
])  # fmt: skip
def test_a_body_named_before(before: str, called: str, body: str) -> None:
    assert speakers(f"{before} {SAID.format(called)}") == [body]


@pytest.mark.parametrize(("before", "called", "name"), [
    ("Eine Sprecherin des Ministeriums sagte, man prüfe den Fall.", "die Sprecherin", "Eine Sprecherin des Ministeriums"),
    ("Ein Polizeisprecher bestätigte den Einsatz.", "der Sprecher", "Ein Polizeisprecher"),
    ("Ein Sprecher der Polizei bestätigte den Einsatz.", "er", "Ein Sprecher der Polizei"),
])  # fmt: skip
def test_somebody_introduced_without_a_name(before: str, called: str, name: str) -> None:
    assert speakers(f"{before} {SAID.format(called)}") == [name]
