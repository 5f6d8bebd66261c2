"""All that somebody is called by before the name, in German."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import said, speakers


@pytest.mark.parametrize(("clause", "speaker"), [
    ("erklärt Hydrologe und Gewässerbiologe Karl Brandt von der Kieler Hochschule", "Karl Brandt"),
    ("sagt Autorin und Moderatorin Anna Feld", "Anna Feld"),
    ("meint Sänger und Gitarrist Karl Brandt, 34", "Karl Brandt"),
    ("sagt Professorin und Klimaforscherin Dr. Anna von Feld", "Anna von Feld"),
    ("sagte der Präsident der Kammer und frühere Landrat Karl Brandt", "Karl Brandt"),
    ("sagte der Präsident der 12. Hafenkonferenz (HK12) und dänische Umweltminister Karl Brandt am Montag", "Karl Brandt"),
    ("so der Bezirksbürgermeister und Vorsitzende des Ausschusses, Karl Brandt (SPD)", "Karl Brandt"),
    ("sagt der Finanz- und Steuerexperte Karl Brandt", "Karl Brandt"),
    ("so die Umwelt- und Verkehrsministerin Anna Feld", "Anna Feld"),
    ("sagte der Jugend-, Sport- und Kulturdezernent Karl Brandt", "Karl Brandt"),
    ("so die Familien- und Sozialministerin", "die Familien- und Sozialministerin"),
    ("sagte der Vorstand Häfen der Nordischen Lagerhaus AG (NLA), Karl Brandt, heute", "Karl Brandt"),
    ("kommentiert die Leiterin des Hauptstadtbüros Wasserkraft Anna Feld den Beschluss", "Anna Feld"),
    ("erklärte der Leiter des Kieler Büros Hafenwirtschaft Karl Brandt", "Karl Brandt"),
    ("freut sich Univ.-Prof. Dr. Karl Brandt", "Karl Brandt"),
    ("sagt Dipl.-Ing. Karl Brandt", "Karl Brandt"),
    ("erzählt ein Fischer namens Karl Brandt", "Karl Brandt"),
    ("sagen Bürgermeister Karl Brandt und Landrätin Anna Feld", "Karl Brandt und Anna Feld"),
])  # fmt: skip
def test_the_name_behind_titles(clause: str, speaker: str) -> None:
    assert speakers(f"„Das Wasser fehlt“, {clause}.") == [speaker]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Das sagte die Vorsitzende des Vereins und ehemalige Richterin Anna Feld: „Das Wasser fehlt.“", "Anna Feld"),
    ("Kapitän und Torschütze Karl Brandt sagte: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Parteichef und Kandidat Karl Brandt nannte den Plan „eine reine Verschwendung von Geld“.", "Karl Brandt"),
    ("Laut Trainer und Sportchef Karl Brandt ist der Plan „eine reine Verschwendung von Geld“.", "Karl Brandt"),
    ("Der Bau- und Umweltausschuss erklärte: „Das Wasser fehlt.“", "Der Bau- und Umweltausschuss"),
])  # fmt: skip
def test_titles_before_the_verb_and_behind_a_source(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize("clause", [
    "erklärte der Sprecher des Ministers Karl Brandt",
    "erklärte die Tochter der Malerin Anna Feld",
    "sagen Anwohner und Bürgermeister Karl Brandt",
])  # fmt: skip
def test_the_name_of_somebody_else(clause: str) -> None:
    assert speakers(f"„Das Wasser fehlt“, {clause}.") not in (["Karl Brandt"], ["Anna Feld"])


def test_all_titles_are_the_role() -> None:
    assert said("„Das Wasser fehlt“, sagt Autorin und Moderatorin Anna Feld.")[0][2] == "Autorin und Moderatorin"


@pytest.mark.parametrize(("body", "speaker"), [
    ("Ein Gespräch mit den Kieler Forschern Morten Hundt und Olaf Stein. „Das Wasser fehlt“, sagt Hundt.", "Morten Hundt"),
    ("Ein Buch des Essayisten Laszlo Foldy. „Das Wasser fehlt“, sagt Foldy.", "Laszlo Foldy"),
    ("Man ist sauer auf den Slowenen Cenek Prevo. „Das Wasser fehlt“, sagt Prevo.", "Cenek Prevo"),
    ("Da warf Reporterin Emily Atkin Sängerin Kim Karda vor, zu lügen. „Das Wasser fehlt“, sagt Karda.", "Kim Karda"),
    ("„Das Wasser fehlt“, sagte der russische UN-Botschafter Wassil Nebens.", "Wassil Nebens"),
    ("„Das Wasser fehlt“, sagt Milliardärin Ingvild Holm.", "Ingvild Holm"),
])  # fmt: skip
def test_titles_in_another_case_and_within_a_run(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Die Sängerin Anna Feld kam. „Das Wasser fehlt“, erklärt der Popstar.", "Anna Feld"),
    ("Die Schauspielerin Anna Feld kam. „Das Wasser fehlt“, erklärt der US-Promi.", "Anna Feld"),
    ("Der Sänger Karl Brandt kam. „Das Wasser fehlt“, erklärt der Star.", "Karl Brandt"),
    ("„Das Wasser fehlt“, erklärt ein Promi.", "ein Promi"),
])  # fmt: skip
def test_a_noun_of_either_gender(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize(("clause", "speaker"), [
    ("sagt vor der Kamera ein Fischer namens Karl Brandt", "Karl Brandt"),
    ("sagte am Montag in Kiel der Landrat Karl Brandt", "Karl Brandt"),
    ("sagte auf Anfrage eine Sprecherin", "eine Sprecherin"),
    ("sagte an der Kasse eine Kundin", "eine Kundin"),
    ("sagte nach dem Treffen die Ministerin Anna Feld", "Anna Feld"),
    ("sagte zu Anna Feld der Wirt Karl Brandt", "Karl Brandt"),
    ("sagt vor allem die Leiterin Anna Feld", "Anna Feld"),
    ("sagte Karl Brandt am Montag der Zeitung", "Karl Brandt"),
    ("sagte am Montag in Kiel vor Journalisten die Ministerin Anna Feld", "Anna Feld"),
    ("erklärte vor Abgeordneten im Landtag der neue Verkehrsminister, Karl Brandt", "Karl Brandt"),
    ("schrieb am Abend an Mitglieder die Leiterin Anna Feld", "Anna Feld"),
    ("sagte am Freitag an Bord der Kapitän Karl Brandt", "Karl Brandt"),
    ("sagte vor Beginn der Sitzung die Landrätin Anna Feld", "Anna Feld"),
    ("sagte am Rande der Sitzung die Landrätin Anna Feld", "Anna Feld"),
    ("sagte vor Schülern der Rektor", "der Rektor"),
    ("sagte vor Fans eine Sprecherin", "eine Sprecherin"),
    ("sagte am Montag in Kiel der Sprecher der Polizei", "der Sprecher der Polizei"),
])  # fmt: skip
def test_a_subject_behind_where_and_when(clause: str, speaker: str) -> None:
    assert speakers(f"„Das Wasser fehlt“, {clause}.") == [speaker]


@pytest.mark.parametrize(("clause", "speaker"), [
    ("erklärte gestern die Autorin und Bürgermeister Karl Brandt nickte dazu", "die Autorin"),
    ("sagte die Wirtin und Lehrer Karl Brandt stimmte ihr zu", "die Wirtin"),
    ("sagte der Wirt und Lehrerin Anna Feld stimmte ihm zu", "der Wirt"),
    ("sagte die Wirtin und Lehrerin Anna Feld stimmte ihr zu", "die Wirtin"),
    ("erklärte am Montag der Wirt und Lehrer Karl Brandt hat ihn gehört", "der Wirt"),
    ("sagte die Vorsitzende und Landrat Karl Brandt lachte", "die Vorsitzende"),
    ("sagte die Wirtin und Lehrer Ulvo Brandt lachte", "die Wirtin"),
    # one person
    ("sagte die Wirtin und Lehrerin Anna Feld", "Anna Feld"),
    ("sagte der Wirt und frühere Landrat Karl Brandt", "Karl Brandt"),
    ("sagte die Vorsitzende und Richterin Anna Feld", "Anna Feld"),
    ("sagte die Sängerin und Topmodel Ilvy Feld", "Ilvy Feld"),
    ("sagte Kapitän und Torhüterin Anna Feld", "Anna Feld"),
    ("sagte der Kapitän und Torschütze Ulvo Brandt", "Ulvo Brandt"),
])  # fmt: skip
def test_titles_of_one_person_or_of_two(clause: str, speaker: str) -> None:
    assert speakers(f"„Das Wasser fehlt“, {clause}.") == [speaker]


def test_a_verb_behind_titles_that_begin_their_clause() -> None:
    body = "Gestern hat Trainer und Sportchef Karl Brandt gesagt, der Plan sei „eine reine Verschwendung von Geld“."
    assert speakers(body) == ["Karl Brandt"]


@pytest.mark.parametrize("title", ["Rektor", "Youtuber", "Tagessieger", "Trainerin", "Bergretter"])
@pytest.mark.parametrize("words", ["„Das Wasser fehlt“, sagte {} Feld.", "Darauf sagte {} Feld: „Das Wasser fehlt.“"])
def test_a_title_before_the_surname_of_somebody_with_a_full_name(title: str, words: str) -> None:
    assert speakers(f"Anna Feld war da. {words.format(title)}") == ["Anna Feld"]


def test_a_given_name_is_no_title_before_a_surname_that_two_have() -> None:
    assert speakers("Anna Feld war da. „Das Wasser fehlt“, sagte Holger Feld.") == ["Holger Feld"]


@pytest.mark.parametrize("name", ["Murat Stein", "Alexander Van der Linden"])
def test_parts_of_names_that_look_like_other_words(name: str) -> None:
    assert speakers(f"Minister {name} kam nach Kiel. „Das Wasser fehlt“, sagte {name.partition(' ')[2]}.") == [name]


@pytest.mark.parametrize("mark", ["'", "’", "‘"])
def test_a_surname_in_the_genitive_before_a_title(mark: str) -> None:
    assert speakers(f"Anna Voss forscht. „Das Wasser fehlt“, sagt Voss{mark} Kollege Karl Brandt.") == ["Karl Brandt"]


@pytest.mark.parametrize("label", [
    "Karl Brandt, Landrat", "Karl Brandt, Landrat des Kreises Marl", "Karl Brandt, Sprecher der Kieler Feuerwehr",
])  # fmt: skip
def test_a_name_and_its_role_before_a_colon(label: str) -> None:
    body = f"„Das ist ein Erfolg“, sagt Leiterin Anna Feld. Im Rathaus war man zufrieden.\n\nViel Zeit war. {label}: "
    assert speakers(f"{body}„Jetzt kommt das Wasser zurück in die Stadt.“")[-1] == "Karl Brandt"
