"""Whom a text tells of: who speaks on where no verb names anybody, in Romance languages."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


OTHER = {
    "it": "«Il molo è vecchio», ha detto Ivo Trevi.\n\n",
    "pt": "“O cais é velho”, disse Ivo Trevas.\n\n",
    "es": "«El muelle es viejo», dijo Ivo Truebas.\n\n",
    "fr": "« Le quai est vieux », a dit Yves Tréval.\n\n",
}
"""Somebody who spoke before, whom none of what follows is about."""


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # the subject stands behind its verb, or behind what is said of it
    ("it", "Più dura la biologa Ida Sanna, eletta in maggio. Del porto conosce ogni pietra. «Nessuno ci ha avvisati.»",
     "Ida Sanna"),
    ("it", "Nel cortile c'è Lino Prati, che ripara reti. «Qui si lavora di notte», racconta.", "Lino Prati"),
    ("pt", "Entre os moradores está Rosa Caeiro, que nunca saiu da ilha. “Falei duas horas”, contou.", "Rosa Caeiro"),
    ("es", "Entre los vecinos está Rosa Caneda, que nunca salió de la isla. «Hablé dos horas», contó.", "Rosa Caneda"),
    ("it", "Come Lino Prati, 47 anni, gruista da venti: ha un mutuo. «A me non piace», dice mentre chiude il cancello.",
     "Lino Prati"),
    # who a noun or a pronoun is
    ("it", "L'astenuta era Ida Sanna. «Il testo era scritto male.»", "Ida Sanna"),
    ("pt", "O motociclista foi o entregador Rui Seixas, 23. “Chovia e não vi nada”, lembra.", "Rui Seixas"),
    ("it", "Lei, Ida Sanna, ha perso la casa. «Voglio che uno di loro mi guardi in faccia.»", "Ida Sanna"),
    # what stands before the subject
    ("pt", "Da oposição, o vereador Rui Seixas levou uma caixa ao plenário. “Isto é o que resta”, rebateu.",
     "Rui Seixas"),
    ("pt", "Na tarde de ontem, o prefeito Rui Seixas foi ao local. Ouviu reclamações e prometeu: “Em maio está pronto”.",
     "Rui Seixas"),
    ("it", "Fuori dall'aula l'avvocato Lino Prati ha sorriso. «Il mio cliente ha avuto coraggio», ha dichiarato.",
     "Lino Prati"),
    ("es", "Según la geógrafa Rosa Caneda, el puente caerá. Lo midió tres veces. «Nadie lo cree.»", "Rosa Caneda"),
    # a colon behind a clause of which nobody is the subject
    ("it", "Ida Sanna ha chiuso il cantiere. Il punto debole era un altro: «Le travi erano marce».", "Ida Sanna"),
    ("pt", "Rosa Caeiro olhou a rua. E foi mais longe: “Ninguém fica aqui”.", "Rosa Caeiro"),
    # a verb whose object is somebody
    ("pt", "O presidente Rui Seixas subiu ao palco. Em seguida, atacou a oposição: “Quem quiser sair que saia”.",
     "Rui Seixas"),
    ("it", "Ida Sanna ha preso la parola. Poi ha ringraziato i volontari: «Senza di voi non saremmo qui».", "Ida Sanna"),
    # a question of the writer, and a paragraph of its own
    ("pt", "O vereador da Cultura, Rui Seixas, não falou de datas. Quando? “Serão os primeiros a saber.”", "Rui Seixas"),
    ("fr", "La boulangère Rose Canet a fermé la boutique.\n\n« Je ne reviendrai pas ici. »", "Rose Canet"),
])  # fmt: skip
def test_whom_the_sentences_before_are_about(language: str, body: str, speaker: str) -> None:
    assert said(language, OTHER[language] + body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("it", "I lavori sono fermi. «Non sappiamo altro», ha aggiunto.", "Ivo Trevi"),
    ("it", "I sindacati hanno scritto alla regione. «Aspettiamo», ha aggiunto.", "Ivo Trevi"),
    ("pt", "Na praça faltava água. “Nada mudou”, acrescentou.", "Ivo Trevas"),
])  # fmt: skip
def test_who_spoke_goes_on_where_they_are_about_nobody_else(language: str, body: str, speaker: str) -> None:
    assert said(language, OTHER[language] + body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body"), [
    ("it", "Sul cartello un nome: «Piazza Grande»."),
    ("pt", "A cratera tem até apelido: “Lagoa da Rosa”."),
])  # fmt: skip
def test_a_name_behind_a_colon_is_no_speech(language: str, body: str) -> None:
    assert said(language, OTHER[language] + body)[1:] == []


@pytest.mark.parametrize(("body", "speaker"), [
    # a place behind a preposition is nobody, and who has an age now was not named before
    ("De acordo com a tenente Kelly Prado, o peixe era velho. “Havia gelo”, disse. Tudo vai para escolas da Grande Vila. "
     "“Ganham as creches”, acrescentou a oficial.", "Kelly Prado"),
    ("A tenente Kelly Prado abriu a porta. “Havia gelo”, disse.\n\nO dono do galpão, de 46 anos, alegou que “apenas alugava "
     "a câmara fria”.", "O dono do galpão"),
])  # fmt: skip
def test_whom_a_noun_means(body: str, speaker: str) -> None:
    assert said("pt", body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # no comma parts the subject from a place or a time
    ("it", "Fuori dall'aula l'avvocato Lino Prati, che assiste i due, ha sorriso. «Ci vuole tempo», ha dichiarato.",
     "Lino Prati"),
    ("it", "Sull'altra panchina Marco Prati non cerca alibi: «Abbiamo regalato il primo tempo».", "Marco Prati"),
    ("pt", "No fim da tarde a vereadora Rosa Caeiro voltou. “Falta tempo”, declarou.", "Rosa Caeiro"),
    # the sentence begins with what somebody is like
    ("it", "Soddisfatto il tecnico della Virtus Paolo Serra: «Vittoria meritata».", "Paolo Serra"),
    ("it", "Di parere opposto Anna Serra, che guida il comitato: «Quel ponte non serve a nessuno».", "Anna Serra"),
    # a body before a name
    ("it", "La segretaria della Cgil Rita Serra attacca. «Una vergogna», dice Serra.", "Rita Serra"),
    ("pt", "O técnico do Lagoa Rui Seixas saiu. “Foi justo”, disse Seixas.", "Rui Seixas"),
])  # fmt: skip
def test_subjects_of_sentences(language: str, body: str, speaker: str) -> None:
    assert said(language, OTHER[language] + body)[-1][1] == speaker


def test_a_phrase_that_ends_in_no_name() -> None:
    """It names no person, and must not cost the text all of its quotations."""
    body = (
        "Pese a su éxito —la Armada rusa es muy superior a la otra, y el Ejército ruso también—, la Liga cree que es tarde. "
        "En una reunión, los jefes de la Liga se han comprometido a hacer «todo lo necesario para salvar el muelle»."
    )
    assert [text for text, _ in said("es", OTHER["es"] + body)] == ["El muelle es viejo", "todo lo necesario para salvar el muelle"]


def test_a_subject_that_ends_in_no_name_is_no_error() -> None:
    body = (
        "L'entreprise reste « sous pression durant l'année », indique-t-il dans un communiqué. Le recul a été compensé.\n\n"
        "8h41 - Le Premier ministre britannique veut donner « un nouvel élan » à la relation."
    )
    assert [text for text, _ in said("fr", body)] == ["sous pression durant l'année"]
