"""Who is meant in Romance languages by an owner, a relative, one of several, two names, and a time before the verb."""

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
    # whose lawyer or mother somebody is
    ("es", "«No hay delito», repite el abogado de Luis Ortega, Hugo Prado.", "Hugo Prado"),
    ("es", "«Le gustaba pescar», contó la madre de Luis Ortega.", "la madre de Luis Ortega"),
    ("fr", "« Il n'y a pas de délit », répète l'avocat de Paul Morel, Yves Lie.", "Yves Lie"),
    ("pt", "“Não há crime”, repetiu o advogado de Paulo Seixas, Hugo Prado.", "Hugo Prado"),
    ("es", "La defensa de Luis Ortega replicó que «faltan los dos testigos principales».", "La defensa de Luis Ortega"),
    ("es", "La conclusión de Inés Duarte es amarga: «Nadie nos va a devolver la playa».", "Inés Duarte"),
    # the relative behind a name
    ("es", "Hugo Prado calla. Este diario llamó ayer a la jueza Inés Duarte, quien respondió: «No opino».", "Inés Duarte"),
    ("es", "Hugo Prado firmó. Luego le tocó el turno a Duarte, quien avisó de que «faltan dos sellos».", "Duarte"),
    ("it", "Il foglio ha chiamato la preside, Ida Sanna, la quale ha detto che «mancano le sedie».", "Ida Sanna"),
    ("it", "Il foglio ha chiamato Ida Sanna, che ha risposto: «Mancano le sedie».", "Ida Sanna"),
    ("pt", "O jornal ligou à diretora, Inês Prata, que respondeu: “Faltam cadeiras em todas as salas”.", "Inês Prata"),
    # one of several
    ("es", "Una de sus primas recuerda que el chico «no faltaba un solo día».", "Una de sus primas"),
    ("fr", "L'un de ses cousins assure que le garçon « ne manquait pas un seul jour ».", "L'un de ses cousins"),
    ("it", "Uno dei suoi cugini assicura che il ragazzo «non mancava mai un giorno».", "Uno dei suoi cugini"),
    ("pt", "Um dos seus primos garante que o rapaz “não faltava um único dia”.", "Um dos seus primos"),
    # two names
    ("es", "Inés Duarte y Hugo Prado repiten que el muelle «no aguanta otro temporal».", "Inés Duarte y Hugo Prado"),
    ("it", "Ida Sanna e Ugo Prati ripetono: «Il molo non regge un'altra mareggiata».", "Ida Sanna e Ugo Prati"),
    # a time before the verb
    ("es", "Hugo Prado negó el pacto. Horas después escribió: «Nunca firmé nada con ellos».", "Hugo Prado"),
    ("pt", "Hugo Prado negou o pacto. Minutos depois acrescentou: “Nunca assinei nada com eles”.", "Hugo Prado"),
])  # fmt: skip
def test_who_is_meant(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("es", "«No voy a opinar de eso», dijo la jueza del caso Almendro en el pasillo.", "la jueza del caso Almendro"),
    ("es", "La jueza Inés Duarte calla. «No opino», dijo la instructora del «caso Almendro».", "Inés Duarte"),
    ("fr", "« Je n'en dirai rien », glisse le juge de l'affaire Morel.", "le juge de l'affaire Morel"),
])  # fmt: skip
def test_a_case_is_nobody(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body"), [
    ("es", "Hugo Prado pidió tres años para el contable del ‘caso Almendro’."),
    ("fr", "Luc Morel a demandé un report dans l'« affaire Lagune »."),
    ("it", "Ugo Prati ha chiesto tre anni nel «caso Laguna»."),
    ("pt", "Hugo Prado pediu três anos na “operação Lagoa”."),
])  # fmt: skip
def test_the_name_of_a_case_is_no_quotation(language: str, body: str) -> None:
    assert said(language, body) == []


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("es", "El reglamento del puerto prohíbe «toda descarga sin luz del día».", "El reglamento del puerto"),
    ("es", "El convenio estipula que «nadie trabajará más de ocho horas seguidas».", "El convenio"),
    ("fr", "Le règlement prévoit que « nul ne décharge avant le lever du jour ».", "Le règlement"),
    ("it", "La delibera stabilisce che «nessuno scarica prima dell'alba».", "La delibera"),
    ("pt", "O contrato estabelece que “ninguém descarrega antes do nascer do sol”.", "O contrato"),
])  # fmt: skip
def test_what_a_rule_says(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


def test_somebody_who_forbids_something_says_nothing() -> None:
    assert said("es", "El capitán prohíbe «toda descarga nocturna» desde ayer.") == []


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # a body for which several speak
    ("it", "Dalla prefettura spiegano che «i lavori finiranno entro giugno».", "prefettura"),
    ("it", "Dalla prefettura rispondono: «I lavori finiranno entro giugno».", "prefettura"),
    ("es", "Desde el Ayuntamiento responden: «Las obras acaban en junio».", "Ayuntamiento"),
    # whose view, by an office that is "of" something
    ("es", "A juicio del presidente de la cofradía, Hugo Prado, la veda «llega cuando no queda nada».", "Hugo Prado"),
    ("it", "A giudizio del presidente della cooperativa, Ugo Prati, il fermo «arriva quando è tardi».", "Ugo Prati"),
    ("pt", "Na opinião do presidente da cooperativa, Hugo Prado, o defeso “chega tarde demais”.", "Hugo Prado"),
    # a whole sentence behind "that"
    ("es", "Hugo Prado contestó por carta que «El juez no ha leído una sola página».", "Hugo Prado"),
    ("es", "Los vecinos callan. Al final agregaron que el «Concejo decidirá cuando lo crea oportuno».", "Los vecinos"),
    # a noun that may stand before a title, and before what is said of it
    ("it", "Secondo Ida Sanna, il progetto «nasce vecchio e senza una lira».", "Ida Sanna"),
])  # fmt: skip
def test_sources_and_content(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("À la préfecture, on répète que « le tunnel rouvrira samedi matin ».", "la préfecture"),
    ("Du côté du rectorat, on promet que « chaque classe aura son maître ».", "rectorat"),
    ("« Le tunnel rouvrira samedi », promet-on à la préfecture.", "la préfecture"),
])  # fmt: skip
def test_whom_on_stands_for(body: str, speaker: str) -> None:
    assert said("fr", body)[-1][1] == speaker


def test_an_answer_with_an_auxiliary() -> None:
    assert said("es", "«No cerramos», ha sido la respuesta de Hugo Prado.") == [("No cerramos", "Hugo Prado")]
