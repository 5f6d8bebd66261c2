"""Who speaks in French sentences of the press: before a colon, behind words in marks, in the sentence before, by age."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str, language: str = "fr") -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Même constat chez Yves Lie : « L'eau manque. »", "Yves Lie"),
    ("Même son de cloche pour Yves Lie, marin à Marl : « L'eau manque. »", "Yves Lie"),
    ("Un avis partagé par Yves Lie, marin à Marl : « L'eau manque. »", "Yves Lie"),
    ("C'est l'idée d'Anne Lie : « L'eau manque. »", "Anne Lie"),
    ("Un argument que balaie la maire, Anne Lie : « L'eau manque. »", "Anne Lie"),
    ("Une version que ne partage pas Anne Lie : « L'eau manque. »", "Anne Lie"),
    ("Réponse de la gérante, Anne Lie : « L'eau manque. »", "Anne Lie"),
    ("Yves Lie est un marin obstiné. Sa devise : « Toujours plus loin. »", "Yves Lie"),
    ("Yves Lie a fini. Et d'ajouter : « L'eau manque. »", "Yves Lie"),
    ("Dans la salle, quelqu'un crie : « L'eau manque ! »", "quelqu'un"),
])  # fmt: skip
def test_before_a_colon(body: str, speaker: str) -> None:
    assert [one for _, one in said(body)] == [speaker]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Un plan qualifié de « délirant » par la maire, Anne Lie.", "Anne Lie"),
    ("« L'eau manque » : c'est par ces mots que la maire, Anne Lie, a ouvert la séance.", "Anne Lie"),
    ("Yves Lie a vendu. « L'eau manque », ajoute celui qui préside le club.", "Yves Lie"),
    ("« L'eau manque », dit une source proche de l'enquête.", "une source proche de l'enquête"),
    ("L'ancien maire de Marl Yves Lie n'a rien oublié. « L'eau manque. »", "Yves Lie"),
    ("Le puits est à sec, ce que confirme la Commission des eaux dans un rapport qui pointe « une gestion fautive ».",
     "la Commission des eaux"),
    ("La Région a promis de l'eau ; un conseiller de Marl dénonce « des paroles en l'air ».", "un conseiller de Marl"),
    ("Dans sa réponse, le Conseil d'État admet que l'eau est « insuffisante ».", "le Conseil d'État"),
    ("Anne Lie a porté plainte. Elle soupçonne la mairie de travaux « qui n'auront jamais lieu ».", "Anne Lie"),
])  # fmt: skip
def test_beside(body: str, speaker: str) -> None:
    assert [one for _, one in said(body)] == [speaker]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Les voisins ont peur. C'est le cas d'Anne Lie, infirmière à Marl. « L'eau manque. »", "Anne Lie"),
    ("Tous sont venus. Parmi eux, Anne Lie, infirmière à Marl. « L'eau manque. »", "Anne Lie"),
    ("De quoi agacer Anne Lie, la déléguée CFO. « L'eau manque. »", "Anne Lie"),
    ("Une thèse que réfute Anne Lie. « L'eau manque. »", "Anne Lie"),
])  # fmt: skip
def test_in_the_sentence_before(body: str, speaker: str) -> None:
    assert [one for _, one in said(body)] == [speaker]


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("fr", "Anne Lie, 54 ans, vend. Luce Roc, 31 ans, reste.\n\n« L'eau manque », dit la quinquagénaire.", "Anne Lie"),
    ("es", "Ana Ruiz, de 74 años, vende. Eva Paz, de 31 años, no.\n\n«No hay agua», dice la septuagenaria.", "Ana Ruiz"),
    ("it", "Ida Conti, 44 anni, vende. Eva Neri, 31 anni, no.\n\n«Manca l'acqua», dice la quarantenne.", "Ida Conti"),
    # who is spoken of and has not spoken
    ("fr", "Yves Lie a sifflé un but de Marc Roc. « C'est un vol », dit Yves Lie. L'intéressé sourit. « Je l'ai eu. »",
     "Marc Roc"),
    # who is told to be something else is not meant
    ("fr", "Eva Sor présente sa pièce. Le soir, on rit. On crie. On chante. On danse. On boit. La comédienne Luce Roc "
     "joue.\n\n« Tout est dit », souffle la metteuse.", "Eva Sor"),
])  # fmt: skip
def test_by_age_or_part(language: str, body: str, speaker: str) -> None:
    assert said(body, language)[-1][1] == speaker


def test_a_heading_in_capitals_is_no_body() -> None:
    body = "EN BREF\n\nLe gardien Luc Roc est blessé. Son cas est suivi « au jour le jour », indique l'équipe."
    assert said(body) == [("au jour le jour", "l'équipe")]
