"""Clauses between the marks of a quotation, set off by commas or dashes."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("language", "body", "parts", "speaker"), [
    ("it", "«Il porto resta chiuso – dice Ivo Trevi, capo dei piloti –. Nessuno ci ha avvisati».",
     ["Il porto resta chiuso", "Nessuno ci ha avvisati"], "Ivo Trevi"),
    ("it", "“Pensavamo a un guasto - racconta Lina Serra - ma era molto peggio”.",
     ["Pensavamo a un guasto", "ma era molto peggio"], "Lina Serra"),
    ("it", "«La gru non si muove da maggio — ha poi aggiunto Bruno Alti —, e nessuno sa dire perché».",
     ["La gru non si muove da maggio", "e nessuno sa dire perché"], "Bruno Alti"),
    ("it", "«Adesso basta, vogliamo una data – sbuffa Nora Pavan».", ["Adesso basta, vogliamo una data"], "Nora Pavan"),
    ("it", "«Prima la banchina – spiega Ugo Prati –. Poi la strada – precisa –. Il resto è propaganda».",
     ["Prima la banchina", "Poi la strada", "Il resto è propaganda"], "Ugo Prati"),
    ("pt", "«A ponte vai fechar em maio – avisou Rui Seixas – e ninguém sabe até quando.»",
     ["A ponte vai fechar em maio", "e ninguém sabe até quando."], "Rui Seixas"),
    ("es", "«El puente se cierra en mayo —avisó Zoila Paz— y nadie sabe hasta cuándo».",
     ["El puente se cierra en mayo", "y nadie sabe hasta cuándo"], "Zoila Paz"),
    ("fr", "« Le pont ferme en mai – prévient Luc Morel – et personne ne dit rien. »",
     ["Le pont ferme en mai", "et personne ne dit rien."], "Luc Morel"),
    ("fr", "« C'est faux, dit Anne Lie. Venez voir la digue. »", ["C'est faux", "Venez voir la digue."], "Anne Lie"),
])  # fmt: skip
def test_the_parts_have_one_speaker(language: str, body: str, parts: list[str], speaker: str) -> None:
    assert said(language, body) == [(part, speaker) for part in parts]


@pytest.mark.parametrize(("language", "body"), [
    # an aside of who speaks
    ("it", "«Il molo vecchio – quello di legno, per capirci – va rifatto da capo», ha detto Ivo Trevi."),
    ("it", "«Il piano – e lo dico da amico – non regge», ha detto Ivo Trevi."),
    ("pt", "«A obra – uma vergonha para todos – já custou milhões», disse Rui Seixas."),
])  # fmt: skip
def test_an_aside_of_who_speaks_parts_nothing(language: str, body: str) -> None:
    assert len(said(language, body)) == 1


@pytest.mark.parametrize("aside", ["stummer Zeuge aus Stahl", "oft auch jüngeren Alters", "mit großem Aufwand"])
def test_words_between_dashes_without_a_verb_stay_in_a_german_quotation(aside: str) -> None:
    words = f"Und nun stehen wir in diesem Haus – {aside} – wieder am Anfang"
    assert said("de", f"Anna Feld erinnerte daran. „{words}“, sagte Feld.") == [(words, "Anna Feld")]
