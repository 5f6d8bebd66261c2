"""Sources of what is told in German: whose account it is, and the writing in which it stands."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import said, speakers

WAITING = "„nicht länger auf das Geld warten“"
BETTER = "„viel besser als im letzten Jahr“"
MEMBERS = "„Mitglieder sind alle, die zahlen.“"


@pytest.mark.parametrize(("body", "speaker"), [
    (f"Der Verein will nach Angaben von Anna Feld {WAITING}.", "Anna Feld"),
    (f"Der Verein will nach Angaben von Geschäftsführer Karl Brandt {WAITING}.", "Karl Brandt"),
    (f"Der Verein will nach den Worten seines Vorsitzenden Karl Brandt {WAITING}.", "Karl Brandt"),
    (f"Nach Angaben von Anna Feld will der Verein {WAITING}.", "Anna Feld"),
    (f"Laut Anna Feld will der Verein {WAITING}.", "Anna Feld"),
    (f"Nach Aussage von Parteichef und Abgeordnetem Karl Brandt war es {BETTER}.", "Karl Brandt"),
    (f"Die Straße ist aus Sicht von Professor Karl Brandt {BETTER}.", "Karl Brandt"),
    (f"Anna Feld sieht nach eigenen Worten {BETTER}.", "Anna Feld"),
    (f"Der Wirt Karl Brandt kam. Nach eigenen Angaben hatte er {BETTER}.", "Karl Brandt"),
    (f"Der Wirt Karl Brandt kam. Die Brücke ist nach seinen Angaben {BETTER}.", "Karl Brandt"),
    (f"Die Ärztin Anna Feld kam. Nach ihrer Einschätzung ist der Plan {BETTER}.", "Anna Feld"),
    (f"Laut der Zeitung nannte Karl Brandt den Plan {BETTER}.", "Karl Brandt"),
    (f"Das Ziel sei, wie Karl Brandt schreibt, {BETTER}.", "Karl Brandt"),
    ("Das Ziel sei der Umbau, wie Karl Brandt schreibt, mit dem eine „kleine Gruppe“ herrsche.", "Karl Brandt"),
    ("Ein Windrad kann von der Behörde als „optisch bedrängend“ eingestuft werden.", "Behörde"),
    (f"Laut Anna Feld spricht die Partei von {BETTER}.", "Partei"),
])  # fmt: skip
def test_whose_account_it_is(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize(("body", "speaker"), [
    (f"In einer Mitteilung des Landes hieß es, die Lage sei {BETTER}.", "Mitteilung des Landes"),
    (f"In dem Bericht heißt es, die Lage sei {BETTER}.", "Bericht"),
    (f"Aus dem Rathaus hieß es, die Lage sei {BETTER}.", "Rathaus"),
    (f"In der Studie steht, die Lage sei {BETTER}.", "Studie"),
    (f"Im Paragraf 3 der Satzung heißt es: {MEMBERS}", "Satzung"),
    (f"Paragraph 10 des Hafengesetzes sagt dazu deutlich: {MEMBERS}", "Hafengesetzes"),
    (f"In der Satzung heißt es in Paragraph 10: {MEMBERS}", "Satzung"),
    (f"In der Satzung heisst es: {MEMBERS}", "Satzung"),
    ("Die Truppen hätten «alle Lager zerstört und geräumt», hiess es in einer Erklärung.", "Erklärung"),
    (f"Das Haus sei, wie es in dem Bericht heißt, {BETTER}.", "Bericht"),
])  # fmt: skip
def test_the_writing_in_which_it_stands(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize(("body", "speaker"), [
    (f"Der Verein hat eine neue Satzung. Dort heißt es: {MEMBERS}", "Satzung"),
    (f"Der Verein gab eine Erklärung ab. Darin heißt es: {MEMBERS}", "Erklärung"),
    (f"Der Verein gab eine Erklärung ab. Und darin steht: {MEMBERS}", "Erklärung"),
    ("Der Verein gab eine Erklärung ab. „Mitglieder sind alle, die zahlen“, heißt es darin.", "Erklärung"),
    (f"Der Bund beschloss 2007 das Hafengesetz (HG). Dort heißt es in Paragraph 10:\n\n{MEMBERS}", "Hafengesetz"),
    (f"Der Wirt Karl Brandt kam. Er ließ eine Erklärung verlesen. Darin heißt es: {MEMBERS}", "Karl Brandt"),
    (f"Anna Feld zog 2003 nach Kiel. Dort sagte sie: {MEMBERS}", "Anna Feld"),
])  # fmt: skip
def test_the_writing_that_the_sentence_before_names(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize("body", [
    "Die Gerichte schufen dieses Recht, das man auch „Hafenprivileg“ nennt, im Mai.",
    "Gemeint ist der Wind, den man an der Küste „Landgänger“ nennt.",
])  # fmt: skip
def test_what_people_call_something_is_not_listed(body: str) -> None:
    assert said(body) == []


@pytest.mark.parametrize("body", [
    "Im Mai erschien eine Schrift: „Aus Frieden leben – für Frieden sorgen“ ist ihr Titel.",
    "Der Titel des Seminars: „Überleben im Wattenmeer“. Es beginnt im Mai.",
    "Damit sind wir bei dem zweiten Teil des Titels der Schrift: „Für Frieden sorgen“.",
])  # fmt: skip
def test_titles_behind_and_before_their_noun_are_not_listed(body: str) -> None:
    assert said(body) == []


def test_a_motto_is_said() -> None:
    assert [text for text, _, _ in said("„Nie aufgeben, nie stehen bleiben“ ist ihr Motto. Anna Feld lacht.")]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Ausserdem äusserte sich Karl Brandt kritisch: «Das Wasser fehlt.»", "Karl Brandt"),
    ("Karl Brandt liess ausrichten: «Das Wasser fehlt.»", "Karl Brandt"),
    ("«Das Wasser fehlt», mutmasst Karl Brandt.", "Karl Brandt"),
])  # fmt: skip
def test_swiss_spelling(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]
