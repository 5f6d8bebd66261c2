"""The subject behind what else a verb of speech has with it, in all languages in which a verb stands before it."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source

TEXTS = {
    "fr": "« Le port ferme en mai », rappelle Luc Morel, le patron du club.\n\n« Personne ne nous a rien dit », {}.",
    "es": "«El puerto cierra en mayo», recuerda Luis Mora, el dueño del bar.\n\n«Nadie nos ha dicho nada», {}.",
    "it": "«Il porto chiude a maggio», ricorda Luca Moro, il gestore del bar.\n\n«Nessuno ci ha detto niente», {}.",
    "pt": "«O porto fecha em maio», lembra Luís Mora, o dono do bar.\n\n«Ninguém nos disse nada», {}.",
    "pl": "– Port zamykają w maju – przypomina Jan Mazur, właściciel baru.\n\n– Nikt nam nic nie powiedział – {}.",
    "nl": "“De haven gaat in mei dicht”, zegt Jan Moor, de baas.\n\n“Niemand heeft ons iets gezegd”, {}.",
    "de": "„Der Hafen schließt im Mai“, sagt Jan Moor, der Wirt.\n\n„Niemand hat uns etwas gesagt“, {}.",
}
"""Two quotations in each language: beside the first somebody else is named, beside the second stands the clause."""


@pytest.mark.parametrize(("language", "clause", "speaker"), [
    ("fr", "résume quant à elle Anne Lie", "Anne Lie"),
    ("fr", "résume pour sa part Anne Lie", "Anne Lie"),
    ("fr", "confie dans un entretien au « Phare » Anne Lie", "Anne Lie"),
    ("es", "explicó en una entrevista con «El Faro» Ana Ruiz", "Ana Ruiz"),
    ("it", "spiega in un'intervista al «Faro» Anna Lodi", "Anna Lodi"),
    ("pt", "disse em entrevista ao «Farol» Ana Reis", "Ana Reis"),
    ("pl", "deklaruje tymczasem w rozmowie z „Latarnią” wiceminister Anna Lis", "Anna Lis"),
    ("pl", "napisała na jednym z plakatów Anna Lis", "Anna Lis"),
    ("pl", "mówi w rozmowie z gazetą Anna Lis", "Anna Lis"),
    ("pl", "mówiła w środę w sejmie posłanka Anna Lis", "Anna Lis"),
    ("nl", "zegt in een gesprek met de krant Anna Visser", "Anna Visser"),
    ("de", "sagt im Gespräch mit dem „Leuchtturm“ die Leiterin Anna Feld", "Anna Feld"),
    ("de", "schreibt auf einem der Plakate Anna Feld", "Anna Feld"),
])  # fmt: skip
def test_a_full_name_behind_phrases_and_names_of_papers(language: str, clause: str, speaker: str) -> None:
    body = TEXTS[language].format(clause)
    doc = Document(source=Source(text=body, kind="text"), language=language)
    assert quotes(doc, body, None)[-1].speaker == speaker


@pytest.mark.parametrize("source", [
    "so Anna Feld", "so Anna Feld am Montag", "so die Landrätin Anna Feld am Montag in Kiel", "laut Anna Feld",
    "so Anna Feld, Landrätin in Kiel",
])  # fmt: skip
@pytest.mark.parametrize("told", ["Das sei „ein herber Schlag für die Stadt“", "Man habe „alles für das Amt getan“"])
def test_a_source_behind_words_in_reported_speech(told: str, source: str) -> None:
    body = f"„Der Hafen schließt im Mai“, sagt Jan Moor, der Wirt.\n\n{told}, {source}."
    doc = Document(source=Source(text=body, kind="text"), language="de")
    assert quotes(doc, body, None)[-1].speaker == "Anna Feld"


@pytest.mark.parametrize("clause", [
    "sagte in Marl Rosa Gil", "sagte am Montag die Ministerin Rosa Gil", "sagte am Montag in Marl Rosa Gil",
])  # fmt: skip
def test_the_subject_behind_phrases_of_a_clause_behind_reported_speech(clause: str) -> None:
    body = f"„Der Hafen schließt im Mai“, sagt Jan Moor.\n\nDer Plan sei „ein klarer Versuch der Zensur“, {clause}."
    doc = Document(source=Source(text=body, kind="text"), language="de")
    assert quotes(doc, body, None)[-1].speaker == "Rosa Gil"


@pytest.mark.parametrize("sentence", [
    "Der Plan, den Rosa Gil als „klaren Versuch der Zensur“ bezeichnet, liegt vor.",
    "Ein Plan, den Rosa Gil „einen klaren Versuch der Zensur“ nennt, liegt vor.",
    "Der Sender befragte Rosa Gil, die am Montag erklärte, es sei „ein klarer Versuch der Zensur“.",
])  # fmt: skip
def test_who_is_named_in_a_relative_clause_or_told_of_by_one(sentence: str) -> None:
    body = f"„Der Hafen schließt im Mai“, sagt Jan Moor.\n\n{sentence}"
    doc = Document(source=Source(text=body, kind="text"), language="de")
    assert quotes(doc, body, None)[-1].speaker == "Rosa Gil"


@pytest.mark.parametrize(("language", "sentence", "speaker"), [
    ("es", "La misma noche en que la Cámara aprobó la ley, la Asociación de Pilotos advirtió que es «un intento de censura».",
     "Asociación de Pilotos"),
    ("es", "El lunes, la Asociación de Pilotos advirtió que la ley es «un intento de censura».", "Asociación de Pilotos"),
    ("it", "Tre giorni dopo il voto, l'utente Kevin Sanz, che si presentava come socio, ha detto che è «un colpo di mano».",
     "Kevin Sanz"),
    ("it", "Il piano, ha detto Rosa Gil, è «un colpo di mano».", "Rosa Gil"),
    ("pt", "Três dias depois, o pescador Kevin Sanz, que chegou tarde, garantiu que é «uma clara censura».", "Kevin Sanz"),
])  # fmt: skip
def test_the_subject_behind_a_time_and_of_an_inserted_clause(language: str, sentence: str, speaker: str) -> None:
    body = TEXTS[language].partition("\n")[0] + f"\n\n{sentence}"
    doc = Document(source=Source(text=body, kind="text"), language=language)
    assert quotes(doc, body, None)[-1].speaker == speaker
