"""Who speaks in Romance languages behind "as" and a verb, and by forms of verbs that are not the past."""

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
    # behind the words
    ("es", "«El agua llegó al segundo piso», tal y como relató la panadera Inés Duarte.", "Inés Duarte"),
    ("es", "«El molino se cierra», como ha confirmado esta mañana Hugo Prado.", "Hugo Prado"),
    ("fr", "« Le moulin ferme », comme l'a confirmé le gérant, Luc Morel.", "Luc Morel"),
    ("fr", "« L'eau est montée au deuxième », ainsi que le raconte Anne Lie.", "Anne Lie"),
    ("it", "«Il mulino chiude», come ha confermato il gestore Ugo Prati.", "Ugo Prati"),
    ("pt", "“O moinho fecha”, conforme confirmou o gerente Hugo Prado.", "Hugo Prado"),
    ("pt", "“A água subiu ao segundo andar”, tal como contou a padeira Inês Prata.", "Inês Prata"),
    # before the clause, and within it
    ("es", "Como explica la geóloga Inés Duarte, la ladera «se mueve cada vez que llueve».", "Inés Duarte"),
    ("es", "La ladera, como advirtió Inés Duarte, «se mueve cada vez que llueve».", "Inés Duarte"),
    ("fr", "Comme l'explique la géologue Anne Lie, le talus « bouge à chaque averse ».", "Anne Lie"),
    ("it", "Come spiega la geologa Ida Sanna, il versante «si muove a ogni pioggia».", "Ida Sanna"),
    ("pt", "Como explica a geóloga Inês Prata, a encosta “se move a cada chuva”.", "Inês Prata"),
    # auxiliaries and pronouns behind the word for a source
    ("es", "«Nadie durmió esa noche», según ha relatado el bombero Hugo Prado.", "Hugo Prado"),
    ("es", "«Nadie durmió esa noche», según le ha contado Hugo Prado.", "Hugo Prado"),
    ("es", "«Nadie durmió esa noche», según nos ha relatado también Hugo Prado.", "Hugo Prado"),
    ("it", "«Nessuno ha dormito», secondo quanto ha poi riferito Ugo Prati.", "Ugo Prati"),
    ("es", "Según ha relatado el bombero Hugo Prado, el techo «cedió en un minuto».", "Hugo Prado"),
])  # fmt: skip
def test_as_somebody_said(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body"), [
    ("es", "Ana Ruiz canta «Luna de abril», como hizo su madre, Inés Duarte."),
    ("fr", "Comme Anne Lie, le chat dort près du « bas port »."),
])  # fmt: skip
def test_as_without_a_verb_of_speech(language: str, body: str) -> None:
    assert said(language, body) == []


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("es", "El consejero Hugo Prado dirá mañana que el recorte es «la menos mala de las salidas».", "Hugo Prado"),
    ("es", "La jueza Inés Duarte cerró el caso al considerar que «no hubo engaño alguno».", "Inés Duarte"),
    ("es", "Hugo Prado dejó la sala reiterando que el pacto «sigue en pie para todos».", "Hugo Prado"),
    ("es", "El abogado Hugo Prado alegó que su cliente «nunca pisó ese despacho».", "Hugo Prado"),
    ("es", "Inés Duarte cree que la reforma «llega diez años tarde».", "Inés Duarte"),
    ("fr", "La ministre Anne Lie dira demain que la coupe est « la moins mauvaise des issues ».", "Anne Lie"),
    ("fr", "La juge Anne Lie a clos le dossier, considérant que « rien ne prouve la fraude ».", "Anne Lie"),
    ("fr", "Luc Morel considère que la réforme « arrive dix ans trop tard ».", "Luc Morel"),
    ("fr", "Luc Morel a quitté la salle en rappelant que l'accord « vaut pour tout le monde ».", "Luc Morel"),
    ("it", "La giudice Ida Sanna ha chiuso il fascicolo ritenendo che «nulla provi la frode».", "Ida Sanna"),
    ("it", "Ugo Prati pensava che la riforma fosse «in ritardo di dieci anni».", "Ugo Prati"),
    ("it", "La ministra Ida Sanna dirà domani che il taglio è «il male minore per tutti».", "Ida Sanna"),
    ("pt", "A ministra Inês Prata dirá amanhã que o corte é “a saída menos má”.", "Inês Prata"),
    ("pt", "A juíza Inês Prata encerrou o caso ao considerar que “nada prova a fraude”.", "Inês Prata"),
    ("pt", "Hugo Prado acredita que a reforma “chega com dez anos de atraso”.", "Hugo Prado"),
])  # fmt: skip
def test_forms_of_verbs(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("es", "La jefa de obras Inés Duarte dijo, como ya anunció Hugo Prado, que «el puente abre en abril sin falta».",
     "Inés Duarte"),
    ("es", "Inés Duarte afirmó ayer en el pleno, tal y como avanzó el edil, Hugo Prado, que «nadie pagará más agua».",
     "Inés Duarte"),
    ("es", "Inés Duarte llegó tarde. Ante el pleno dijo, como recordó Hugo Prado, que «nadie pagará más agua».",
     "Inés Duarte"),
    ("fr", "Anne Lie a dit, comme l'a rappelé Luc Morel, que « la digue tiendra encore dix hivers ».", "Anne Lie"),
    ("fr", "Anne Lie a affirmé, ainsi que l'a confirmé Luc Morel, qu'« on ne touchera pas à la digue ».", "Anne Lie"),
    ("fr", "Anne Lie a dit, comme l’a rappelé Luc Morel, qu’« on ne touchera pas à la digue ».", "Anne Lie"),
    ("it", "Ida Sanna ha detto, come ha ricordato Ugo Prati, che «la diga regge altri dieci inverni».", "Ida Sanna"),
    ("pt", "Inês Prata disse, como lembrou Hugo Prado, que “o dique aguenta mais dez invernos”.", "Inês Prata"),
    # no other verb of speech before
    ("es", "El puente, como recordó Hugo Prado, «abre en abril sin falta».", "Hugo Prado"),
    ("fr", "La digue, comme l'a rappelé Luc Morel, « tiendra encore dix hivers ».", "Luc Morel"),
    # what was said is before
    ("es", "«El puente abre en abril», como recordó Hugo Prado, que lleva las obras.", "Hugo Prado"),
])  # fmt: skip
def test_an_aside_of_somebody_else(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker
