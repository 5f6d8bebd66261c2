"""Words that Italian, Portuguese, Spanish and French use in two ways, and nouns that stand before their adjectives."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source
from newsextract.speech.sentences import read_sentences
from newsextract.speech.vocabulary import vocabulary


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "shape"), [
    ("Arrotola lo striscione.", "Ndw."),
    ("Lo ha detto Ivo Trevi.", "mxvNN."),
    ("Le barche tornano.", "dww."),
    ("Gli studenti ascoltano.", "dww."),
    ("Ivo Trevi gli ha risposto.", "NNmxv."),
    ("Con le due sigle.", "pdDw."),
])  # fmt: skip
def test_an_italian_article_or_a_pronoun(body: str, shape: str) -> None:
    (sentence,) = read_sentences(body, 0, len(body), (), 0, vocabulary("it"))
    assert sentence.shape == shape


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # a preposition with a capital is a part of a surname
    ("it", "Il sindaco, Rocco De Falco, ha riaperto la strada. «Era ora», dice De Falco.", "Rocco De Falco"),
    ("it", "Parla la notaia Ida Di Nardo. «Siamo pochi», spiega Di Nardo.", "Ida Di Nardo"),
    ("pt", "Rui Da Costa abriu a loja. “Era tempo”, disse Da Costa.", "Rui Da Costa"),
    # the noun stands before its adjective
    ("it", "Ivo Trevi è un ricercatore di Marea. Secondo il ricercatore portoghese il campione è «troppo piccolo».",
     "Ivo Trevi"),
    ("pt", "Falou a investigadora Rita Vaz. “Faltam dados”, avisou a investigadora portuguesa.", "Rita Vaz"),
    ("es", "Habló la bióloga Zoila Paz. «Faltan datos», avisó la bióloga peruana.", "Zoila Paz"),
    # what a clause begins with is no subject behind "of" and "to"
    ("it", "Bruno Alti guida la gru da anni. Del porto parla volentieri: «Qui si sta bene».", "Bruno Alti"),
    ("pt", "Ana Prata dirige o coro. À porta do teatro, a maestra sorri: “Hoje cantamos todas”.", "Ana Prata"),
])  # fmt: skip
def test_who_is_meant(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker
