"""Whose a fragment is that is set into a sentence with a verb of speech, in Romance languages."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # a relative clause
    ("it", "Ha provato a calmarli il sindaco Ivo Trevi, che in aula ha parlato di «un'eredità di anni» e di tempi lunghi.",
     "Ivo Trevi"),
    ("pt", "Falou depois a vereadora Rosa Caeiro, que no plenário chamou a obra de “um poço sem fundo”.", "Rosa Caeiro"),
    # behind an office, its name and an adverbial
    ("it", "L'assessora regionale ai Trasporti, Ida Sanna, ha già fatto sapere che verrà «entro la fine del mese».",
     "Ida Sanna"),
    ("it", "Sulla vicenda il consigliere regionale Lino Prati ha depositato un testo in cui definisce il porto «una pena».",
     "Lino Prati"),
    ("pt", "Confrontado na rua, o vereador da Cultura, Rui Seixas, invocou «questões antigas» e saiu.", "Rui Seixas"),
    ("pt", "O vereador da Cultura, Rui Seixas, saiu e garantiu que a câmara está «a tratar de tudo».", "Rui Seixas"),
    ("es", "Preguntada en la plaza, la concejala de Obras, Rosa Caneda, respondió que el muelle está «en buen estado».",
     "Rosa Caneda"),
    # another clause stands before
    ("it", "Il porto resta chiuso; una guardia che ha visto tutto ha detto che «nessuno ha chiesto il permesso».",
     "una guardia"),
    # no subject is printed
    ("it", "Ida Sanna è tornata in aula. In serata ha ammesso che è stato «un errore di tutti».", "Ida Sanna"),
    ("it", "Secondo quanto riferito dalla questora Ida Sanna, erano «due ragazzi di paese».", "Ida Sanna"),
    # a gerund
    ("it", "La presidente Ida Sanna ha aperto i lavori ricordando che «i conti sono sani».", "Ida Sanna"),
    ("pt", "O presidente Rui Seixas abriu a sessão lembrando que “as contas estão em dia”.", "Rui Seixas"),
    # the second of two is whose the first is
    ("es", "«Es tarde», sostiene la bióloga Rosa Caneda, para quien el calor «ha venido para quedarse».", "Rosa Caneda"),
])  # fmt: skip
def test_whose_a_fragment_is(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body"), [
    ("it", "È quella che gli esperti chiamano «fuga dai concorsi»."),
    ("it", "In paese lo chiamano «il pulmino dei matti»."),
    ("it", "Un uomo domanda perché si dice «la fine del mondo» di una torta."),
    ("pt", "É o que os pescadores chamam de “maré de leite”."),
])  # fmt: skip
def test_what_something_is_called_nobody_said(language: str, body: str) -> None:
    assert said(language, body) == []
