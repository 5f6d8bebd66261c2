"""The grammar of bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.grammar.bylines.byline_parts import parse_authors, strip_by
from newsextract.model.record_types import Author


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By Ann Field and Bob Stone, Political Editors, in Leeds", ["Ann Field", "Bob Stone"]),
        ("Ann Field as told to Bob Stone", ["Ann Field", "Bob Stone"]),
        ("By Ann Field, as told to Bob Stone", ["Ann Field", "Bob Stone"]),
        ("Words by Ann Field", ["Ann Field"]),
        ("Byline: By Ann Field", ["Ann Field"]),
        ("BYLINE: Ann Field", ["Ann Field"]),
        ("View all posts by Ann Field", ["Ann Field"]),
        ("Ann Field, Bob Stone & Cy Marsh", ["Ann Field", "Bob Stone", "Cy Marsh"]),
        ("Ann Field; Bob Stone", ["Ann Field", "Bob Stone"]),
        ("Ann Field | afield@post.example", ["Ann Field"]),
        ("Ann Field @annfield", ["Ann Field"]),
        ("Ann Field | The Jersey Lantern Journal", ["Ann Field"]),
        ("Ann Field, Associated Press", ["Ann Field"]),
        ("Ann Field The Associated Press", ["Ann Field"]),
        ("Ann Field and Bob Stone, Coastal Times", ["Ann Field", "Bob Stone"]),
        ("Ann Field Political Editor", ["Ann Field"]),
        ("Ann Field LBC News education reporter", ["Ann Field"]),
        ("By Ann Field Maritime historian", ["Ann Field"]),
        ("By Ann Field, novelist", ["Ann Field"]),
        ("By Bob Stone Wildlife lecturer, Coast University", ["Bob Stone"]),
        ("Ann Field, London", ["Ann Field"]),
        ("Ann Field for the Daily Post", ["Ann Field"]),
        ("Ann Field (afi)", ["Ann Field"]),
        ("Ann Field MS, RDN, LD", ["Ann Field"]),
        ("Ann Field, M.D.", ["Ann Field"]),
        ("Bob Stone, Jr.", ["Bob Stone Jr."]),
        ("Bob T. Stone III", ["Bob T. Stone III"]),
        ("Bob C.J.", ["Bob C.J."]),
        ("Dr. Max Muster", ["Dr. Max Muster"]),
        ("Bob-John Stone", ["Bob-John Stone"]),
        ("BOB STONE", ["BOB STONE"]),
        ("김하나, 이두리", ["김하나", "이두리"]),
        ("ANN FIELD and BOB STONE", ["ANN FIELD", "BOB STONE"]),
        ("Ann Field For Postonline", ["Ann Field"]),
        ("Ann Field, Deputy CTO, Tide Works", ["Ann Field"]),
        ("Ann Field, Political Editor, and Bob Stone", ["Ann Field", "Bob Stone"]),
        ("Ann Field, National Institute of Tides and Coasts", ["Ann Field"]),
        ("Photography by Ann Field", []),
        ("Copyright Lantern GmbH & Co. KG", []),
        ("Photo: Ann Field", []),
        (", Coast Today", []),
        ("Political Editor", []),
        ("https://social.example/ann", []),
        ("ann.field.77", []),
        ("105092", []),
        ("", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    assert parse_authors(text) == [Author(name=name) for name in people]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("pl", "Oprac. Jan Kowal", ["Jan Kowal"]),
        ("sv", "Av Anna Berg och Nils Holm", ["Anna Berg", "Nils Holm"]),
        ("da", "Af Mette Lund, journalist", ["Mette Lund"]),
        ("no", "Skrevet av Kari Nes, kommentator", ["Kari Nes"]),
        ("cs", "Autor: Jana Malá, Petr Nový", ["Jana Malá", "Petr Nový"]),
        ("fi", "Teksti: Aino Virta, kuvat: Olli Mäki", ["Aino Virta"]),
        ("tr", "Haber: Ayşe Demir", ["Ayşe Demir"]),
        ("hu", "Írta: Kis Anna", ["Kis Anna"]),
        ("ro", "De Ana Pop și Ion Rus", ["Ana Pop", "Ion Rus"]),
        ("ru", "Автор: Анна Лесная", ["Анна Лесная"]),
        ("el", "Γράφει η Μαρία Παππά", ["Μαρία Παππά"]),
        ("ko", "김하나 기자", ["김하나"]),
    ],
)
def test_people_in_languages_with_words_for_headers(language: str, text: str, people: list[str]) -> None:
    assert [one.name for one in parse_authors(text, language=language)] == people


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("sv", "Text: Anna Berg Foto: Nils Holm", ["Anna Berg"]),
        ("de", "Text: Anna Berg / Foto: Nils Holm", ["Anna Berg"]),
        ("de", "Von Anna Berg (Text) und Nils Holm (Fotos)", ["Anna Berg"]),
        ("fr", "Texte : Anne Lie Photos : Luc Bois", ["Anne Lie"]),
        ("es", "Texto: Ana Ruiz | Fotos: Luis Gil", ["Ana Ruiz"]),
        ("nl", "Tekst: Jan de Wit, beeld: Piet Bos", ["Jan de Wit"]),
        ("en", "Story by Ann Field Photos by Bo Lund", ["Ann Field"]),
        ("de", "Text und Fotos: Ida Brom", ["Ida Brom"]),
        ("fr", "Texte et photos : Anne Lie", ["Anne Lie"]),
    ],
)
def test_who_made_the_pictures_is_no_author(language: str, text: str, people: list[str]) -> None:
    assert [one.name for one in parse_authors(text, language=language)] == people


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("de", "Kommentar von Anna Berg", ["Anna Berg"]),
        ("de", "Eine Kolumne von Anna Berg", ["Anna Berg"]),
        ("de", "Von unserer Redakteurin Anna Berg", ["Anna Berg"]),
        ("de", "Aus Leipzig berichtet Anna Berg", ["Anna Berg"]),
        ("de", "Karl von der Au", ["Karl von der Au"]),
        ("it", "Analisi di Anna Conti", ["Anna Conti"]),
        ("es", "Una crónica de Ana Ruiz", ["Ana Ruiz"]),
        ("fr", "Un récit de Anne Lie", ["Anne Lie"]),
        ("sv", "Krönika av Anna Berg", ["Anna Berg"]),
    ],
)
def test_a_kind_of_article_before_the_name(language: str, text: str, people: list[str]) -> None:
    assert [one.name for one in parse_authors(text, language=language)] == people


def test_a_job_with_a_capital_is_no_house_where_all_nouns_have_one() -> None:
    assert [one.name for one in parse_authors("Von Anna Berg Korrespondentin", language="de")] == ["Anna Berg"]
    assert [one.kind for one in parse_authors("By Daily Post Reporter", language="de")] == ["organisation"]


@pytest.mark.parametrize(
    "text",
    ["AFP", "LBC News", "Daily Post Reporter", "Newsroom Staff", "9Coast Staff", "University of Ley",
     "The Associated Press", "POSTOFLEY.COM", "Staff reports", "Bund der Fischer e.V.", "Holm GmbH", "Lantern Boats Inc.", "Holm Presse SA"],
)  # fmt: skip
def test_organisations(text: str) -> None:
    assert parse_authors(text) == [Author(name=text, kind="organisation")]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("de", "Von Erna Muster und Karl Beispiel, Berlin", ["Erna Muster", "Karl Beispiel"]),
        ("de", "Karl von der Heide", ["Karl von der Heide"]),
        ("fr", "Par Zoé Leduc et Yves Morin", ["Zoé Leduc", "Yves Morin"]),
        ("es", "Ana Ruiz y Luis Paz", ["Ana Ruiz", "Luis Paz"]),
        ("es", "José Casas y Prado", ["José Casas y Prado"]),
        ("nl", "Door Piet Vos en An Smit", ["Piet Vos", "An Smit"]),
        ("da", "Bo Lund og Eva Krog", ["Bo Lund", "Eva Krog"]),
    ],
)
def test_other_languages(language: str, text: str, people: list[str]) -> None:
    assert [one.name for one in parse_authors(text, language=language)] == people


def test_person_and_agency() -> None:
    found = parse_authors("Erna Muster und Karl Beispiel, dpa", language="de")
    assert [(one.name, one.kind) for one in found] == [
        ("Erna Muster", "person"),
        ("Karl Beispiel", "person"),
        ("dpa", "organisation"),
    ]
    assert [one.name for one in parse_authors("Ann Field/MTV News")] == ["Ann Field", "MTV News"]


def test_what_the_page_states_is_kept() -> None:
    assert parse_authors("Coast X", kind="organisation", url="https://x.example/") == [
        Author(name="Coast X", kind="organisation", url="https://x.example/")
    ]
    assert parse_authors("Ann Field, Bob Stone", url="https://x.example/")[0].url is None


def test_by_is_taken_off_and_nothing_else() -> None:
    assert strip_by("By  Ann Field, Editor") == "Ann Field, Editor"
    assert strip_by("Byron Field") == "Byron Field"
    assert strip_by("Von Erna Muster", "de") == "Erna Muster"


@pytest.mark.parametrize("piece", ["and ", "A, ", "by ", "(", "@", "a/"])
def test_long_lines_are_no_trouble(piece: str) -> None:
    assert len(parse_authors(piece * 50_000)) <= 1000


@given(st.text(max_size=80))
def test_any_text_gives_names_or_nothing(text: str) -> None:
    assert all(one.name.strip() for one in parse_authors(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Field published 10 April 2023", ["Ann Field"]),
        ("Ann FieldDec 22, 2023, 06:21 AM ET", ["Ann Field"]),
        ("Ann Field15:35, Oct 29 2020", ["Ann Field"]),
        ("May 30, 2023 / Ann Field", ["Ann Field"]),
        ("Ann Field December 20, 2023 Comments", ["Ann Field"]),
        ("Ann Field 19 December 2023 • 3:54pm", ["Ann Field"]),
        ("Dec 21, 2023 at1:39 pm | By Ann Field", ["Ann Field"]),
        ("By Ann Field3 minute Read", ["Ann Field"]),
        ("Ann Field 2 months ago", ["Ann Field"]),
        ("Ann FieldDec 05, 20232 Shares1530 Views", ["Ann Field"]),
        ("By May Marsh and June Day", ["May Marsh", "June Day"]),
    ],
)
def test_times_beside_a_name_are_none(text: str, names: list[str]) -> None:
    assert [one.name for one in parse_authors(text)] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Erna Muster vor 3 Stunden"),
        ("de", "vor 2 Tagen | Erna Muster"),
        ("fr", "Erna Muster il y a 3 heures"),
        ("es", "Erna Muster hace 3 horas"),
        ("pt", "Erna Muster há 3 horas"),
        ("it", "Erna Muster 3 ore fa"),
        ("nl", "Erna Muster 3 uur geleden"),
        ("pl", "Erna Muster 3 godziny temu"),
        ("sv", "Erna Muster för 3 timmar sedan"),
        ("da", "Erna Muster for 3 timer siden"),
        ("no", "Erna Muster for 2 uker siden"),
        ("fi", "Erna Muster 3 tuntia sitten"),
        ("tr", "Erna Muster 3 saat önce"),
        ("cs", "Erna Muster před 3 hodinami"),
        ("hu", "Erna Muster 3 órája"),
        ("ro", "Erna Muster acum 3 ore"),
        ("ru", "Erna Muster 3 часа назад"),
        ("el", "Erna Muster πριν από 3 ώρες"),
    ],
)
def test_how_long_ago_is_no_name(language: str, text: str) -> None:
    assert [one.name for one in parse_authors(text, language=language)] == ["Erna Muster"]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("de", "Von Erna Muster Lesezeit: 4 Minuten", ["Erna Muster"]),
        ("de", "Erna Muster3. Mai 2023, 14:05 Uhr", ["Erna Muster"]),
        ("de", "Erna Muster Aktualisiert am 3. Mai 2023", ["Erna Muster"]),
        ("fr", "Par Zoé Leduc (avec Yves Morin) 3 min de lecture", ["Zoé Leduc", "Yves Morin"]),
        ("fr", "Zoé Leduc publié le 3 juin 2021", ["Zoé Leduc"]),
        ("es", "Por Ana Ruiz | Tiempo de lectura: 5 minutos", ["Ana Ruiz"]),
        ("es", "Ana Ruiz 12 de diciembre de 2020", ["Ana Ruiz"]),
        ("it", "di Carla Monti 4 minuti di lettura", ["Carla Monti"]),
        ("pt", "Por João Reis 2 min de leitura", ["João Reis"]),
        ("nl", "Door Piet Vos Leestijd 3 minuten", ["Piet Vos"]),
        ("nl", "Piet Vos 5 maart 2022", ["Piet Vos"]),
    ],
)
def test_what_stands_beside_a_name_in_other_languages(language: str, text: str, people: list[str]) -> None:
    assert [one.name for one in parse_authors(text, language=language)] == people


@pytest.mark.parametrize("text", ["Byby Ann Field", "ByBy Ann Field", "By By Ann Field"])
def test_by_printed_twice(text: str) -> None:
    assert [one.name for one in parse_authors(text)] == ["Ann Field"]


@pytest.mark.parametrize("text", ["Von von Braun", "Ann Fabio Rossi", "By Tom Readmore Fromm"])
def test_names_that_hold_the_words_stay(text: str) -> None:
    assert len(parse_authors(text, language="de")) == 1


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Field rankings", ["Ann Field"]),
        ("By Ann de la Mare", ["Ann de la Mare"]),
        ("By Ann Field reporter", ["Ann Field"]),
    ],
)
def test_a_label_behind_a_name_is_no_part_of_it(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_authors(line)] == names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By Ann FieldBo Lund", ["Ann Field", "Bo Lund"]),
        ("Ann FieldBo LundIda Brome", ["Ann Field", "Bo Lund", "Ida Brome"]),
        ("Ann MacDonald Lund", ["Ann MacDonald Lund"]),
        ("By MaryAnn Field", ["MaryAnn Field"]),
        ("Story: MaryAnn Field", ["MaryAnn Field"]),
        ("Bo Lund, MaryAnn Field and AnaMaria Stone", ["Bo Lund", "MaryAnn Field", "AnaMaria Stone"]),
        ("Bo Lund | MaryAnn Field", ["Bo Lund", "MaryAnn Field"]),
        ("Ann Field, Bo LundIda Brome", ["Ann Field", "Bo Lund", "Ida Brome"]),
        ("Mary FitzGerald Lund", ["Mary FitzGerald Lund"]),
    ],
)
def test_names_without_a_space_between_them(text: str, people: list[str]) -> None:
    assert [one.name for one in parse_authors(text)] == people


@pytest.mark.parametrize(("language", "name"), [
    ("en", "Ministry of Culture and Sport"), ("de", "Bundesministerium für Wirtschaft und Klimaschutz"),
    ("de", "Kantonales Departement für Wirtschaft, Bildung und Forschung"), ("fr", "Ministère de la Culture et du Sport"),
])  # fmt: skip
def test_a_body_is_one_whatever_it_is_for(language: str, name: str) -> None:
    assert parse_authors(name, language=language) == [Author(name=name, kind="organisation")]
    assert parse_authors(f"Ann Field, {name}", language=language)[0] == Author(name="Ann Field")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ELU - Ellery Union for the Coast e.V.", ["ELU - Ellery Union for the Coast e.V."]),
        ("SEA – Ellery Boats Ltd", ["SEA – Ellery Boats Ltd"]),
        ("Ann Field - Ellery Boats Ltd", ["Ann Field"]),
        ("LBC - Ann Field", ["Ann Field"]),
        ("Sea / Ellery Post", ["Sea / Ellery Post"]),
        ("Ellery Post / Ann Field", ["Ann Field"]),
    ],
)
def test_a_body_with_a_dash_in_its_name(text: str, names: list[str]) -> None:
    assert [one.name for one in parse_authors(text, houses={"ellery post sea"})] == names
