"""Who speaks in the clause right beside a quotation, in languages whose verb stands before its subject there."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


BEHIND = [
    ("es", "«No hay agua», dice Ana Ruiz, maestra.", "Ana Ruiz"),
    ("es", "«No hay agua», se indigna la maestra, Ana Ruiz.", "Ana Ruiz"),
    ("es", "«No hay agua», insiste desde el balcón Ana Ruiz.", "Ana Ruiz"),
    ("es", "Ana Ruiz calla un momento. «No hay agua», dijo a El Eco.", "Ana Ruiz"),
    ("pl", "– Nie ma wody – mówił w Krakowie premier Marek Lis.", "Marek Lis"),
    ("es", "Ana Ruiz calla un momento. «No hay agua», lanzó al respecto.", "Ana Ruiz"),
    ("fr", "« L'eau manque », s'est aussi indignée Anne Lie.", "Anne Lie"),
    ("fr", "« L'eau manque », peste Anne Lie, la boulangère.", "Anne Lie"),
    ("it", "«L'acqua non c'è», ha detto in aula Ettore Bruni.", "Ettore Bruni"),
    ("it", "«L'acqua non c'è», tuona Ettore Bruni.", "Ettore Bruni"),
    ("pt", "“Falta água”, reclama Ana Lopes, que mora em frente.", "Ana Lopes"),
    ("nl", '"Er is geen water", briest bakker Jan Visser.', "Jan Visser"),
    ("nl", '"Er is geen water", aldus Jan Visser van de bakkerij.', "Jan Visser"),
    # when, where and to whom stand between the verb and who said it
    ("fr", "« L'eau manque », a glissé d'emblée la gérante, Anne Lie, en servant.", "Anne Lie"),
    ("fr", "« L'eau manque », a redit jeudi sur le réseau Écho la ministre de la Mer, Anne Lie.", "Anne Lie"),
    ("fr", "« L'eau manque », a relevé la ministre des ports Anne Lie.", "Anne Lie"),
    ("fr", "« L'eau manque », a lâché, en breton, le pêcheur Yves Lie.", "Yves Lie"),
    ("fr", "« L'eau manque », dit de sa rivale le pêcheur Yves Lie.", "Yves Lie"),
    ("fr", "« L'eau manque », a écrit dans une note en quittant la salle le préfet Yves Lie.", "Yves Lie"),
    ("es", "«No hay agua», ha escrito en la red Eco la alcaldesa de Marea, Ana Ruiz.", "Ana Ruiz"),
    ("it", "«Manca l'acqua», ha detto ieri mattina ai cronisti il sindaco Ugo Prati.", "Ugo Prati"),
    ("pt", "“Falta água”, escreveu em nota na quinta-feira a prefeita Ana Lopes.", "Ana Lopes"),
    ("de", "„Das Wasser fehlt“, poltert Anna Feld.", "Anna Feld"),
    ("de", "„Das Wasser fehlt“, zeigte sich die Leiterin des Amtes, Anna Feld, besorgt.", "Anna Feld"),
    ("ru", "«Воды нет», — говорит Иван Петров.", "Иван Петров"),
    ("cs", "„Voda není,“ řekl Jan Novák.", "Jan Novák"),
    ("el", "«Δεν υπάρχει νερό», είπε ο Νίκος Παππάς.", "Νίκος Παππάς"),
    ("uk", "«Води немає», — каже Олена Коваль.", "Олена Коваль"),
    ("fi", '”Vettä ei ole”, sanoo Liisa Korpi.', "Liisa Korpi"),
    ("fi", '”Vettä ei ole”, Liisa Korpi sanoi.', "Liisa Korpi"),
    ("fi", '”Vettä ei ole”, Korpi korosti.', "Korpi"),
    ("is", "„Það er ekkert vatn,“ segir Anna Björk Jónsdóttir í samtali við blaðið.", "Anna Björk Jónsdóttir"),
    ("ro", "„Nu este apă”, spune Ana Popa.", "Ana Popa"),
]


@pytest.mark.parametrize("body", ["”Vesi” Korpelassa palaa.", "”Vesi” on Liisa Korpi kirjoittanut kirjan."])
def test_a_title_set_into_a_sentence_of_a_language_without_words(body: str) -> None:
    assert said("fi", body) == []


@pytest.mark.parametrize(("language", "body", "speaker"), BEHIND)
def test_the_clause_behind(language: str, body: str, speaker: str) -> None:
    assert [one for _, one in said(language, body)] == [speaker]


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("es", "La maestra, Ana Ruiz, no duda: «No hay agua».", "Ana Ruiz"),
    ("es", "El plan, según explica Ana Ruiz, «no sirve de nada».", "Ana Ruiz"),
    ("fr", "Anne Lie, boulangère, n'en revient pas : « L'eau manque. »", "Anne Lie"),
    ("fr", "Pour le maire, Paul Morel, la digue est « trop basse ».", "Paul Morel"),
    ("it", "Lo conferma la ricercatrice Ilaria Fonti: «L'acqua non c'è».", "Ilaria Fonti"),
    ("it", "Il piano, spiega Ilaria Fonti, «non serve a niente».", "Ilaria Fonti"),
    ("de", "In einem Gespräch äußerte sich die Bürgermeisterin Anna Feld besorgt: „Das Wasser fehlt.“", "Anna Feld"),
    ("de", "Den Plan des Amtes wies die Leiterin der Schule, Anna Feld, zurück: „Das Wasser fehlt.“", "Anna Feld"),
    ("de", "Als das Wasser stieg, rief Karl Brandt: „Es reicht!“", "Karl Brandt"),
])  # fmt: skip
def test_the_clause_ahead(language: str, body: str, speaker: str) -> None:
    assert [one for _, one in said(language, body)] == [speaker]


@pytest.mark.parametrize(("language", "body"), [
    ("fr", "Rappelons que la mairie a des listes « à la mode » et de vieux plans."),
    ("fr", "Cela permet de savoir quels sujets sont « à la mode »."),
    ("es", "Sólo en Lima, el rubro de «alimentos y bebidas» fue el mayor."),
])  # fmt: skip
def test_a_word_that_opens_a_sentence_is_no_speaker(language: str, body: str) -> None:
    assert said(language, body) == []


def test_a_verb_is_no_part_of_who_speaks() -> None:
    body = "El jefe de la oficina recalcó que la norma es «una locura terrible» para todos."
    assert said("es", body) == [("una locura terrible", "El jefe de la oficina")]


@pytest.mark.parametrize(("language", "body"), [
    ("es", "Ana Ruiz vive en Marl.\n\n«No hay agua», añade. «Nada de nada», repite."),
    ("es", "—No hay agua —dijo Ana Ruiz—. Nada de nada."),
    ("pt", "— Falta água — conta Ana Ruiz, de 70 anos. — Nada de nada."),
    ("it", "«L'acqua non c'è, racconta Ana Ruiz. Nada de nada.»"),
    ("fr", "— L'eau manque, n'est-ce pas ? demande Ana Ruiz.\n\n« Nada de nada », dit-elle."),
    ("es", "«No hay agua», dijo Ana Ruiz, «y nada de nada»."),
])  # fmt: skip
def test_one_speaker_goes_on(language: str, body: str) -> None:
    assert [one for _, one in said(language, body)] == ["Ana Ruiz"] * 2


@pytest.mark.parametrize(("language", "body"), [
    ("es", "«Tierra de nadie» compite por tres premios."),
    ("fr", "Le groupe chante « Sel et cendres » à Marl."),
    ("es", "—Pan\n—Agua\n—Vino"),
    ("ru", "Фильм «Вода» выйдет весной, и его ждут все."),
    ("el", "Η ταινία «Νερό» προβάλλεται την άνοιξη."),
    ("de", "Der Film „Wasser“ läuft im Mai."),
])  # fmt: skip
def test_nobody_speaks(language: str, body: str) -> None:
    assert said(language, body) == []


@pytest.mark.parametrize(("body", "speaker"), [
    ("Den Plan lehnt er ab.\n\nKarl Brandt sagte: „Nein.“", "Karl Brandt"),
    ("Als Begründung sagte der Forscher Karl Brandt: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Besorgt äußerte sich auch der Vorsitzende des Vereins, Karl Brandt: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Dazu gab die Leiterin der Schule in Marl, Anna Feld, bekannt: „Wir öffnen im Mai.“", "Anna Feld"),
    ("Der örtlichen Zeitung sagte Karl Brandt: „Wir öffnen im Mai.“", "Karl Brandt"),
    ("Die Zeitung zitierte Anna Feld mit den Worten: „Wir öffnen im Mai.“", "Anna Feld"),
    ("Anna Feld wird mit den Worten zitiert: „Wir öffnen im Mai.“", "Anna Feld"),
    ("Das Tor sei zu, so Karl Brandt weiter: „Wir öffnen im Mai.“", "Karl Brandt"),
    ("Von einem „schlimmen Unsinn“ sprach Karl Brandt.", "Karl Brandt"),
    ("Karl Brandt hat den Plan als „Unsinn“ bezeichnet.", "Karl Brandt"),
    ("Den Plan bezeichnete Karl Brandt als „schlimmen Unsinn“.", "Karl Brandt"),
    ("In dem Schreiben heißt es: „Wir öffnen im Mai.“", "Schreiben"),
    ("„Wir öffnen im Mai“, hieß es im Rathaus.", "Rathaus"),
])  # fmt: skip
def test_the_subject_of_a_german_main_clause(body: str, speaker: str) -> None:
    (found,) = {one for _, one in said("de", body)}
    assert (found or "").removeprefix("dem ") == speaker


@pytest.mark.parametrize("body", [
    "Anna Feld arbeitet für die Zeitung „Neues Echo“ in Marl.",
    "Karl Brandt sagte dem „Echo“, dass im Mai geöffnet werde.",
    "„Marl“, so heißt das neue Boot von Karl Brandt.",
    "Unter dem Motto „Wasser für alle“ zog Anna Feld durch Marl.",
    "Laut „Echo Online“ warnte Anna Feld vor dem Wasser.",
    "Das berichtete der neue „Rat der Alten Stadt“ im Mai.",
])  # fmt: skip
def test_german_names_in_marks_are_no_speech(body: str) -> None:
    assert said("de", body) == []


@pytest.mark.parametrize(("language", "body", "found"), [
    ("ru", "По его словам, мост «опасен для всех».", []),
    ("hr", "Prema Novaku most je „opasan za sve“.", []),
    ("cs", "„Voda není,“ řekla mluvčí města Eva Malá. „Počkáme.“", ["Eva Malá"] * 2),
    ("ru", "Петров отметил: «Воды нет».", ["Петров"]),
    ("fi", "– Vettä ei ole – sanoo Liisa Korpi.", ["Liisa Korpi"]),
    ("tr", "“Su yok” diyen Ahmet Kaya, beklediklerini söyledi.", ["Ahmet Kaya"]),
    ("da", "»Der er intet vand,« siger borgmester Jens Holm.", ["Jens Holm"]),
    ("ja", "田中氏は「待てない」と述べた。", []),
    ("pl", "– Nie ma wody – mówi Anna Nowak, nauczycielka. – Czekamy.", ["Anna Nowak"] * 2),
    ("pl", "„Nie ma wody” – przyznał burmistrz Jan Kowalski. „Czekamy” – dodał.", ["Jan Kowalski"] * 2),
    ("sv", "– Vattnet är slut, säger Anna Lind, som bor i Marl. – Vi väntar.", ["Anna Lind"] * 2),
    ("sv", "”Vattnet är slut”, säger Anna Lind. Enligt Lind är bron ”farlig för alla”.", ["Anna Lind"] * 2),
])  # fmt: skip
def test_any_language(language: str, body: str, found: list[str]) -> None:
    assert [one for _, one in said(language, body)] == found


@pytest.mark.parametrize(("language", "body", "found"), [
    ("it", "L'assessore allo Sport, Ivo Bruni, allarga le braccia: «Mancano i soldi».", ["Ivo Bruni"]),
    ("es", "«No hay agua», dijo Ana Ruiz, que agradeció «el cariño de la gente».", ["Ana Ruiz"] * 2),
    ("es", "«No hay agua», dijo Ana Ruiz. Su madre asintió: «Nada».", ["Ana Ruiz", "Su madre"]),
    ("fr", "Son voisin, Marc Lie, accourt. « L'eau monte », dit-il.", ["Marc Lie"]),
    ("fr", "« Il pleut », dit le maire, Marc Lie. « Hélas », dit Anne Roux. « Adieu », dit le maire.", ["Marc Lie", "Anne Roux", "Marc Lie"]),
    ("nl", '"Er is geen water", reageert zijn advocaat Jan Visser.', ["Jan Visser"]),
    ("es", "«No hay agua» para siempre, y Ana Ruiz lo sabe.", []),
    ("es", "El barco se llama «Marea viva», dijo Ana Ruiz.", []),
])  # fmt: skip
def test_who_is_meant(language: str, body: str, found: list[str]) -> None:
    assert [one for _, one in said(language, body)] == found


@pytest.mark.parametrize(("language", "body", "speaker"), [
    ("de", "„Das Wasser fehlt“ „seit dem Mai“, klagte die Wirtin Anna Feld.", "Anna Feld"),
    ("fr", "« L'eau manque » « depuis mai », peste Anne Lie, la boulangère.", "Anne Lie"),
    ("es", "«No hay agua» «desde mayo», dice Ana Ruiz, maestra.", "Ana Ruiz"),
    ("nl", '"Er is geen water" "sinds mei", briest bakker Jan Visser.', "Jan Visser"),
])  # fmt: skip
def test_a_quotation_right_behind_another(language: str, body: str, speaker: str) -> None:
    assert (said(language, body) or [("", None)])[-1][1] == speaker
