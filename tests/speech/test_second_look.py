"""Who said a quotation, looked at again where all answers of the grammar are known."""

from __future__ import annotations

import pytest

from newsextract.speech.attributed import Attributed
from newsextract.speech.attribution import Attribution
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.second_look_weights import weights
from newsextract.speech.vocabulary import vocabulary


def walk_of(tag: str, text: str) -> Attribution:
    voc = vocabulary(tag)
    return Attribution(text, find_spans(text, tag), voc, Names([text], voc))


def names(found: list[Attributed]) -> list[str | None]:
    return [one.voice.speaker.name for one in found if one.voice is not None]


CARRIED = {
    "de": (
        "Die Bäckerin Henrike Dammann schließt ihren Laden. „Ich bin müde“, sagt Dammann.\n\n"
        "Ihr Nachbar Tarek Nasrallah steht oft vor der Tür. Nasrallah kauft hier seit Jahren sein Brot. Er wird es vermissen. "
        "„Ohne sie ist die Straße leer.“",
        ["Henrike Dammann", "Tarek Nasrallah"]),
    "nl": (
        "Bakker Henrike Dammers sluit haar winkel. “Ik ben moe”, zegt Dammers.\n\n"
        "Buurman Tarek Nasrallah staat vaak voor de deur. Nasrallah koopt hier al jaren zijn brood. “Zonder haar is de straat "
        "leeg.”",
        ["Henrike Dammers", "Tarek Nasrallah"]),
}  # fmt: skip


@pytest.mark.parametrize("tag", CARRIED)
def test_whom_the_words_before_are_about_speaks(tag: str) -> None:
    text, speakers = CARRIED[tag]
    assert names(walk_of(tag, text).read()) == speakers


@pytest.mark.parametrize(("tag", "text"), [
    ("de", "„Das war ein Fehler“, sagte Anna Feld. Neben ihr saß Jonas Ritter, der Bürgermeister."),
    ("fr", "« C'est une erreur », a dit Anne Lie. À côté d'elle, Jean Roc, le maire, écoutait."),
    ("es", "«Fue un error», dijo Ana Ruiz. A su lado, el alcalde Juan Mora escuchaba."),
])  # fmt: skip
def test_a_clause_that_names_the_speaker_is_believed(tag: str, text: str) -> None:
    assert names(walk_of(tag, text).read()) == names(list(walk_of(tag, text).run()))


def test_an_unnamed_speaker_stays_unnamed() -> None:
    text = "Jonas Ritter kam spät. Ritter war müde. „Wir warten seit Stunden“, sagte ein Sprecher der Feuerwehr."
    (one,) = names(walk_of("de", text).read())
    assert one is not None
    assert one.startswith("ein Sprecher")


def test_english_is_read_once() -> None:
    text = "Ann Reed said: “It rained.” John Marl left. “We stay,” she said."
    assert names(walk_of("en", text).read()) == names(list(walk_of("en", text).run()))


def test_another_speaker_begins_another_utterance() -> None:
    text, _ = CARRIED["de"]
    found = [one.voice for one in walk_of("de", text).read() if one.voice is not None]
    assert len({one.utterance for one in found}) == len({one.speaker.name for one in found})


def test_what_the_weights_say() -> None:
    table = weights()
    assert table["told"] > 0, "what the grammar says speaks for somebody"
    assert table.get("inside the marks", 0) < 0, "nobody calls himself by name"


NAMED_INSIDE = {
    "de": ("Bo Brandt und Levin Sarr sitzen nebeneinander. „Es war gut“, sagt Brandt.\n\nLevin Sarr nickt. „{} das Spiel gedreht.“",
           "Levin hat", "Ich habe", "Bo Brandt", "Levin Sarr"),
    "es": ("El técnico Iván Truebas habló de Leo Prieto. «Está bien», dijo Truebas.\n\nLeo Prieto no entrenó ayer. «{} algo raro.»",
           "Prieto notó", "He notado", "Iván Truebas", "Leo Prieto"),
    "it": ("Il leader Ivo Trevi incontra Ida Sanna. «È tardi», dice Trevi.\n\nIda Sanna esce dal palazzo. «{} la sua strada.»",
           "Sanna ha scelto", "Ognuno ha scelto", "Ivo Trevi", "Ida Sanna"),
    "fr": ("Le maire Yves Tréval reçoit Anne Lie. « C’est tard », dit Tréval.\n\nAnne Lie sort du palais. « {} choisi. »",
           "Anne Lie a", "Nous avons", "Yves Tréval", "Anne Lie"),
}  # fmt: skip


@pytest.mark.parametrize("tag", NAMED_INSIDE)
def test_nobody_speaks_of_himself_by_name(tag: str) -> None:
    text, named, other, before, subject = NAMED_INSIDE[tag]
    assert names(walk_of(tag, text.format(named)).read()) == [before, before]
    assert names(walk_of(tag, text.format(other)).read()) == [before, subject]


def test_who_is_named_beside_the_words_may_name_himself() -> None:
    text = "Bo Brandt kam. „Levin Sarr gibt nie auf“, sagt Levin Sarr."
    assert names(walk_of("de", text).read()) == ["Levin Sarr"]


INTRODUCED = {
    "de": ("Anna Feld kam am Montag in das Büro von Greta Lund. „Mein Name ist Anna Feld“, sagte sie.", "Anna Feld"),
    "fr": ("Marie Petit est arrivée lundi chez Anne Lie. « Je m’appelle Marie Petit », a-t-elle dit.", "Marie Petit"),
    "es": ("Ana Ruiz llegó el lunes a la casa de Eva Lima. «Me llamo Ana y soy alcaldesa», dijo ella.", "Ana Ruiz"),
}  # fmt: skip


@pytest.mark.parametrize("tag", INTRODUCED)
def test_who_introduces_himself_says_his_own_name(tag: str) -> None:
    text, speaker = INTRODUCED[tag]
    assert names(walk_of(tag, text).read()) == [speaker]
