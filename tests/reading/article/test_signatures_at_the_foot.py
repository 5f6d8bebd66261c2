"""Who wrote a story, where its last lines say so and no line at its head does."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.byline import byline
from newsextract.model.document import Document
from small_pages import HEADLINE, PARAGRAPHS, body, read

TEXTS = {
    "en": PARAGRAPHS,
    "de": [
        "Die Fähre nach Skarholm hat den Hafen am Dienstag erst am Mittag verlassen, drei Stunden nach der Zeit.",
        "Der Nebel hatte die Rinne seit dem frühen Morgen geschlossen, sagte die Kapitänin dem Hafenamt am Abend.",
        "Die Reederei will das Geld für die Karten erstatten, wenn sich die Boote wieder um mehr als eine Stunde verspäten.",
    ],
    "es": [
        "El barco de Skarholm dejó el muelle el martes al mediodía, con tres horas de retraso y cuarenta pasajeros.",
        "La niebla había cerrado el canal desde la madrugada, según dijo la capitana a la oficina del puerto.",
        "La empresa ha prometido devolver el precio de los billetes cuando los barcos vuelvan a salir tarde.",
    ],
    "it": [
        "Il traghetto per Skarholm ha lasciato il molo martedì a mezzogiorno, con tre ore di ritardo e quaranta persone.",
        "La nebbia aveva chiuso il canale dalle prime ore del mattino, ha detto la comandante all'ufficio del porto.",
        "La compagnia ha promesso di restituire il prezzo dei biglietti quando le barche partono di nuovo in ritardo.",
    ],
    "fr": [
        "Le bateau de Skarholm a quitté le quai mardi à midi, avec trois heures de retard et quarante passagers à bord.",
        "Le brouillard avait fermé le chenal depuis le petit matin, a dit la capitaine au bureau du port.",
        "La compagnie a promis de rendre le prix des billets quand les bateaux partent de nouveau en retard.",
    ],
    "nl": [
        "De veerboot naar Skarholm heeft de haven dinsdag pas om twaalf uur verlaten, drie uur later dan gepland.",
        "De mist had de vaargeul sinds de vroege ochtend gesloten, zei de kapitein tegen het kantoor van de haven.",
        "Het bedrijf heeft beloofd het geld van de kaartjes terug te geven als de boten weer te laat vertrekken.",
    ],
}


def article(behind: str, *, language: str = "de", above: str = "", head: str = "") -> Document:
    text = "".join(f"<p>{one}</p>" for one in TEXTS[language])
    return read(
        f"<html lang={language}><head><title>{HEADLINE}</title>{head}</head><body><article><h1>{HEADLINE}</h1>"
        f"{above}{text}{behind}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("de", "<p>Autorin: Anna Feld, Leiterin des Hafenamts.</p>", "Anna Feld"),
        ("de", "<p>Von Anna Feld</p>", "Anna Feld"),
        ("de", "<div>Von: <a href=/anna>Anna Feld</a></div>", "Anna Feld"),
        ("en", "<p>By Ida Holm</p>", "Ida Holm"),
        ("en", "<p>Words: Ida Holm</p>", "Ida Holm"),
        ("es", "<p>Autora: Ana Ruiz</p>", "Ana Ruiz"),
        ("it", "<p>Autore: Bruno Lai</p>", "Bruno Lai"),
        ("fr", "<p>Auteure : Anne Lie</p>", "Anne Lie"),
        ("nl", "<p>Auteur: Anna Veld</p>", "Anna Veld"),
    ],
)
def test_a_last_line_says_who_wrote(language: str, line: str, name: str) -> None:
    document = article(line, language=language)
    assert name in (byline(document) or "")
    assert body(document) == TEXTS[language]


def test_a_name_in_the_element_behind_the_label() -> None:
    document = article("<div><b>Von:</b></div><div><a href=/anna>Anna Feld</a></div>")
    assert byline(document) == "Anna Feld"


def test_other_last_lines() -> None:
    assert byline(article("<p>Quelle: Anna Feld</p>")) is None
    assert byline(article("<p>Von hier fahren im Sommer alle Boote.</p>")) is None
    assert byline(article("<ul><li>Autor: Anna Feld</li><li>Seiten: 200</li></ul>")) is None


def test_a_line_at_the_head_wins() -> None:
    assert byline(article("<p>Von Anna Feld</p>", above="<p>Von Ada Brandt</p>")) == "Ada Brandt"
    stated = '<meta name=author content="Ada Brandt">'
    assert byline(article("<p>Von der Redaktion</p>", head=stated)) != "der Redaktion"


@pytest.mark.parametrize("page", ["/user/profile/ida", "/perfil/ida", "/journalistes/ida", "/redakteur/ida", "/autorzy/ida"])
def test_a_link_to_the_page_of_an_author(page: str) -> None:
    line = f"<div class=page_head><div><a href={page}>Rebnor Orm</a></div><h3>3 May 2019</h3></div>"
    assert byline(article("", above=line, language="en")) == "Rebnor Orm"
    other = line.replace(page, "/harbour/ida")
    assert byline(article("", above=other, language="en")) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<p>(KNA, DR)</p>", "KNA, DR"),
        ("<p>(Anna Feld)</p>", "Anna Feld"),
        ("<div>(Anna Feld, Bo Lund) +++</div>", "Anna Feld, Bo Lund"),
        ("<footer><div class=byline>red, hafen.example/Agenturen</div></footer>", "red, hafen.example/Agenturen"),
        ("<footer><div class=byline><p>Anna Feld, Kiel</p></div></footer>", "Anna Feld, Kiel"),
        ("<p>(Stand: Mai)</p>", None),
        ("<p>(Sold Out)</p>", None),
        ("<p>(New York)</p>", None),
        ("<p>„So fahren wir wieder hinaus auf die See.“</p><p>(Karl Feld)</p>", None),
        ("<p>(Die Fähre fährt wieder.)</p>", None),
        ("<footer><div class=byline>Wir schreiben hier alle Tage aus dem Hafen von Skarholm.</div></footer>", None),
    ],
)
def test_a_bracket_and_a_class_sign(line: str, name: str | None) -> None:
    document = article(line)
    assert byline(document) == name
    if name:
        assert body(document) == TEXTS["de"]


def test_a_list_of_authors_in_the_box_of_the_headline() -> None:
    names = "<ul class=teaser__author--list><li class=teaser__author--item><a class=author>Anna Feld</a></li></ul>"
    document = read(
        f"<html lang=de><body><article><header><h1>{HEADLINE}</h1><div class=entry-meta>{names}</div></header>"
        f"{''.join(f'<p>{one}</p>' for one in TEXTS['de'])}</article></body></html>"
    )
    assert byline(document) == "Anna Feld"


@pytest.mark.parametrize("label", ["Tags", "Kategorie", "Themen"])
def test_topics_in_the_foot_of_a_post_sign_nothing(label: str) -> None:
    foot = f"<footer class=entry-footer><p>{label}: Hafen Neues, Nebel, Post vom Meer</p></footer>"
    assert byline(article(foot)) is None
    assert byline(article(foot.replace(f"{label}: Hafen Neues, Nebel, Post vom Meer", "Meinung: Anna Feld"))) == "Anna Feld"


@pytest.mark.parametrize("line", ["Das Gespräch führte Anna Feld.", "Das Interview führte Anna Feld.", "Von Anna Feld."])
def test_a_last_line_with_a_full_stop(line: str) -> None:
    found = article(f"<p><strong>{line}</strong></p>")
    assert byline(found) == "Anna Feld"
    assert line not in body(found)


@pytest.mark.parametrize("line", ["Ein Blog Beitrag von Anna Feld", "Blog-Beitrag von Anna Feld", "Blogbeitrag von Anna Feld"])
def test_a_post_says_whose_it_is(line: str) -> None:
    assert byline(article("", above=f"<p>{line}</p>")) == "Anna Feld"


@pytest.mark.parametrize("line", ["1.11.23 20:19 von Ida Holm Lesezeit: 4 Min.", "Von Ida Holm Landespolitische Reporterin"])
def test_the_stated_author_in_a_box_beside_the_text(line: str) -> None:
    found = article("", above=f"<aside><div>{line}</div></aside>", head="<meta name=author content='Ida Holm'>")
    assert byline(found) == "Ida Holm"


@pytest.mark.parametrize(
    ("line", "letters"),
    [
        ("(ab/kste)", "ab/kste"),
        ("(ab)", "ab"),
        ("abc/KSTE", "abc/KSTE"),
        ("PM KSTE/ab", "PM KSTE/ab"),
        ("KSTE", "KSTE"),
    ],
)
def test_letters_sign_the_last_line(line: str, letters: str) -> None:
    found = article(f"<p>{line}</p>")
    assert byline(found) == letters
    assert body(found) == TEXTS["de"]


@pytest.mark.parametrize("line", ["HAFEN", "Kste", "東京社会部", "(USA)", "Karten/Boote", "<a href=/k>KSTE</a>", "(siehe oben)"])
def test_other_short_last_lines_sign_nothing(line: str) -> None:
    assert byline(article(f"<p>{line}</p>")) is None


def test_letters_within_the_story_sign_nothing() -> None:
    found = article(f"<p>KSTE</p><p>{TEXTS['de'][0]} Danach kam ein anderes Boot.</p>")
    assert byline(found) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [("Quelle: kueste.example/ab", "kueste.example/ab"), ("Quelle: dpa", "dpa"), ("Quelle: zahlen.example", None)],
)
def test_a_source_in_a_foot_that_calls_itself_a_byline(line: str, name: str | None) -> None:
    found = byline(article(f"<footer class=foot><p class=foot__byline>{line}</p></footer>"))
    assert (found and found.removeprefix("Quelle: ")) == name


@pytest.mark.parametrize("line", ["Ein Interview von Ida Holm mit Bo Lund.", "Von Ida Holm"])
def test_a_first_paragraph_that_signs_wins_over_whoever_posted(line: str) -> None:
    first = "„Niemand gewinnt ein Rennen gegen eine Sandbank, das wissen alle im Hafen von Skarholm.“"
    found = article("", above=f"<p>{first}</p><p><em>{line}</em></p>", head="<meta name=author content='Jan Berg'>")
    assert byline(found) == "Ida Holm"
