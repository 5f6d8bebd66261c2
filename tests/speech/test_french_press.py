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


@pytest.mark.parametrize("body", [
    "La plage est surnommée « la perle du nord ».",
    "L'exposition « Marées » ouvre samedi.",
    "La procureure, Anne Lie, a annoncé une enquête pour « vol en bande » et « recel ».",
    "Le maire, Yves Lie, est soupçonné d'avoir menti et poursuivi pour « abus de confiance ».",
])  # fmt: skip
def test_nobody_says_names_and_charges(body: str) -> None:
    assert said(body) == []


@pytest.mark.parametrize(("body", "speakers"), [
    ("« Je n'ai rien fait », a répété le prévenu à la barre.", ["le prévenu"]),
    ("Sur le quai, Nora attend. « J'ai tout laissé », dit la jeune femme.", ["Nora"]),
    ("Selon la police, l'homme était « connu ». « Il crie », dit une voisine. « J'ai peur », ajoute-t-elle.",
     ["la police", "une voisine", "une voisine"]),
    ("Le Premier ministre, Marc Roc, a reconnu « des erreurs ». « Il fallait agir », a admis le chef du gouvernement.",
     ["Marc Roc", "Marc Roc"]),
    ("« On change », a lancé Marc Roc, avant de céder la parole à Eva Lie. « C'est nous », a repris cette dernière.",
     ["Marc Roc", "Eva Lie"]),
    ("Le député Marc Roc s'est indigné : « Honteux ! » Le maire lui a répondu : « Vous n'étiez pas là. »",
     ["Marc Roc", "Le maire"]),
    ("« Bravo ! » s'écrie Eva Lie, la capitaine. « On a gagné », a répété, ému, son entraîneur, Marc Roc.",
     ["Eva Lie", "Marc Roc"]),
    ("Eva Lie, présidente du port, a tenu à « remercier les secours ».", ["Eva Lie"]),
])  # fmt: skip
def test_who_is_called_so(body: str, speakers: list[str]) -> None:
    assert [one for _, one in said(body)] == speakers


@pytest.mark.parametrize(("body", "speakers"), [
    # a clause behind words that are set into a sentence
    ("Le plan est « une folie », a fait valoir la maire, Anne Lie, au Phare.", ["Anne Lie"]),
    ("Il s'agit d'« un jour historique », s'est félicitée Anne Lie.", ["Anne Lie"]),
    ("Anne Lie a nié « toute violence », avant de partir.", ["Anne Lie"]),
    ("On l'appelle « Maître », y compris le patron.", []),
    # a second phrase names who the first one is
    ("Son rival, l'Italien Bruno Scar, salue « le plus élégant d'entre nous ».", ["Bruno Scar"]),
    ("Sa femme, la comédienne Anne Lie, n'y croit pas. « Il reviendra. »", ["Anne Lie"]),
    ("Jointe mercredi matin, Anne Lie persiste et signe : « Rien n'a changé. »", ["Anne Lie"]),
    # who opens a story is named behind the first words
    ("« On nous avait promis dix ans. » Devant le portail, ce mercredi matin, Yves Lie tend les mains.", ["Yves Lie"]),
    # a paragraph with a quotation ends in a mark behind a space
    ("« On reviendra », dit Luc Roc. « Avec les vaches. »\n\nLe président du port, Yves Lie, est plus mesuré. "
     "Il salue « un premier pas ».", ["Luc Roc", "Luc Roc", "Yves Lie"]),
    # offices by other words, with places, and of those who are named further down
    ("La sous-préfète, Anne Lie, écoute. « C'est noté », a dit la représentante de l'État.", ["Anne Lie"]),
    ("Le rapporteur de la commission, Yves Lie, approuve. « C'est écrit », rappelle l'élu de la Drôme.", ["Yves Lie"]),
    ("« On a eu peur », dit Yves Lie. Le technicien regrette « une entame ratée ».\n\nL'entraîneur Luc Roc sourit.",
     ["Yves Lie", "Yves Lie"]),
    ("Le pianiste Yves Lie a joué. « Froid », avait tranché un chroniqueur.\n\nQue va-t-il faire ? « Du bateau. »",
     ["un chroniqueur", "Yves Lie"]),
])  # fmt: skip
def test_appositions_and_clauses_behind(body: str, speakers: list[str]) -> None:
    assert [one for _, one in said(body)] == speakers
