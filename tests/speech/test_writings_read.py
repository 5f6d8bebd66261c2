"""Whose words a quotation is that is read in something written, in Romance languages."""

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
    ("it", "«I costi sono saliti», si legge in una nota della questura.", "questura"),
    ("it", "«I costi sono saliti», si legge nella nota diffusa ieri dalla Tessile Serra.", "Tessile Serra"),
    ("it", "La Tessile Serra chiude. «I costi salgono – si legge in una nota – e i volumi calano».", "Tessile Serra"),
    ("it", "«Qui non si passa», si legge su un cartello.", "un cartello"),
    ("pt", "«Há riscos», pode ler-se no comunicado da Câmara de Lagoa.", "Câmara de Lagoa"),
    ("pt", "“Há riscos”, diz a nota enviada pela Mineradora Serra Alta.", "Mineradora Serra Alta"),
    ("pt", "A Secretaria de Obras calou-se. “Há atraso”, afirma o texto enviado pela pasta.", "Secretaria de Obras"),
    ("it", "«Verrò domattina», la risposta, a microfono spento, di Ivo Trevi.", "Ivo Trevi"),
    ("it", "«Ho avuto paura», sono le parole di Ida Sanna ai carabinieri.", "Ida Sanna"),
    ("pt", "“Não volto”, foi a resposta de Rui Seixas.", "Rui Seixas"),
    ("es", "«Hay riesgos», se lee en el comunicado del Ayuntamiento de Marea.", "Ayuntamiento de Marea"),
])  # fmt: skip
def test_whose_the_writing_is(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[0][1] == speaker
