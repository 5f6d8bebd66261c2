"""Whom a German text is about as it goes on, who says what stands alone in marks."""

from __future__ import annotations

import pytest
from test_german_speech import speakers

FIRST = "„Der Deich hält“, sagte der Bürgermeister Karl Brandt. "
ALONE = " „Das Wasser steht bis an die Fenster.“"


@pytest.mark.parametrize(("before", "speaker"), [
    ("Bäcker Heiner Lau hörte in seiner Stube das Wasser kommen.", "Heiner Lau"),
    ("Ganz anders sieht es die Wirtin Anna Feld.", "Anna Feld"),
    ("Niemand habe gewarnt, sagte die Wirtin Anna Feld.", "Anna Feld"),
    ("Niemand hat gewarnt, wie die Wirtin Anna Feld beklagt.", "Anna Feld"),
    ("Die Wirtin Anna Feld winkt ab. Sie lebe seit Jahren hier und kenne das.", "Anna Feld"),
    ("Die Wirtin Anna Feld kritisiert die Stadt. Die Keller seien nie gesichert worden.", "Anna Feld"),
    ("Ihr Anwalt Jan Holm war zufrieden.", "Jan Holm"),
    ("Eine, die es getroffen hat, ist Olga Tarnow.", "Olga Tarnow"),
    ("Bauhofleiter Heiner Lau wollte nicht jubeln. Vor Ostern wäre alles anders gewesen, erinnerte er.", "Heiner Lau"),
])  # fmt: skip
def test_a_sentence_before_names_who_speaks(before: str, speaker: str) -> None:
    assert speakers(FIRST + before + ALONE) == ["Karl Brandt", speaker]


@pytest.mark.parametrize("before", [
    "Der Keller sei trocken geblieben.",
    "Man prüfe alle Wege.",
    "Seine Leute hätten die ganze Nacht gepumpt.",
    "Die Straße blieb bis zum Abend gesperrt.",
])  # fmt: skip
def test_a_sentence_about_a_thing_names_nobody(before: str) -> None:
    assert speakers(FIRST + before + ALONE) == ["Karl Brandt", "Karl Brandt"]


def test_a_few_small_words_before_a_colon_go_on() -> None:
    before = "Bäcker Heiner Lau mochte nicht klagen. Es hätte schlimmer kommen können, erinnerte er."
    assert speakers(f"{FIRST}{before} Und überhaupt: „Das Wasser ist wieder weg.“") == ["Karl Brandt", "Heiner Lau"]


def test_she_is_whom_the_sentence_before_was_about() -> None:
    body = FIRST + "Eine, die es getroffen hat, ist Olga Tarnow. „Das Wasser steht bis an die Fenster“, rechnet sie vor."
    assert speakers(body)[-1] == "Olga Tarnow"


def test_they_are_not_she() -> None:
    body = "Die Wirtin Anna Feld half den Nachbarn. Sie wollten nicht gehen, sagt der Bauer Heiner Lau." + ALONE
    assert speakers(body) == ["Heiner Lau"]


@pytest.mark.parametrize(("sentence", "speaker"), [
    ("Der Plan sei „mit aller Sorgfalt geprüft“, aber verworfen worden.", "Karl Brandt"),
    ("Im Mai werde man die Arbeiten „aufmerksam begleiten“.", "Karl Brandt"),
])  # fmt: skip
def test_words_within_reported_speech(sentence: str, speaker: str) -> None:
    assert speakers(f"{FIRST} {sentence}") == ["Karl Brandt", speaker]


def test_she_wants_what_she_is_said_to_want() -> None:
    body = "Die Wirtin Anna Feld hat genug. Sie wolle „auch keine Briefe mehr bekommen“, darum schließe das Haus."
    assert speakers(body) == ["Anna Feld"]


def test_he_is_called() -> None:
    body = "Der Mann mit dem Zopf legt das Buch weg. Er heißt Bogdan. „Wer hier sitzt, der bleibt“, sagt er."
    assert speakers(body) == ["Bogdan"]


def test_he_is_called_before_more_is_said() -> None:
    body = "Der Mann mit dem Zopf liest. Er heißt Bogdan, mehr möchte er nicht sagen. „Wer hier sitzt, der bleibt“, sagt er."
    assert speakers(body) == ["Bogdan"]


def test_the_last_main_clause_tells_who_goes_on() -> None:
    body = "Lena Oster wurde Zwölfte, Favoritin Sophie Rain schied im Steilhang aus. „Der Ski ist gegangen“, meinte sie knapp."
    assert speakers(body) == ["Sophie Rain"]


@pytest.mark.parametrize(("before", "speaker"), [
    ("Ein Notfahrplan ist nach Auskunft einer Sprecherin nicht vorgesehen.", "einer Sprecherin"),
    ("Nach Angaben der Polizei war die Straße glatt.", "Polizei"),
    ("Laut Feuerwehr gab es keine Verletzten.", "Feuerwehr"),
])  # fmt: skip
def test_what_was_said_without_a_subject(before: str, speaker: str) -> None:
    assert speakers(f"{before} „Alle kamen rechtzeitig heraus“, hieß es.") == [speaker]


@pytest.mark.parametrize("before", [
    "2001 lobte die Forscherin Anna Feld in ihrem Buch „Das Meer“ eine Idee, die bis heute wirkt:",
    "Am Ende zieht die Trainerin Anna Feld ein klares Fazit, das alle freut:",
    "Die Wirtin Anna Feld winkt ab.",
])  # fmt: skip
def test_a_paragraph_leads_in(before: str) -> None:
    assert speakers(f"{before}\n\n„Seit dem Krieg ist viel Wasser den Rhein heruntergeflossen.“") == ["Anna Feld"]
