"""Who the speakers of an article are: roles told beside any mention, to their end, and nothing that is none."""

from __future__ import annotations

import pytest

from newsextract.speech.indirect import Indirect
from newsextract.speech.person_mentions import Names
from spoken import VOC, roles_in_record

SAID = "\n\nThe port was closed for a week.\n\nThe crane is old.\n\nNobody came.\n\n“It leaks,” Colt said."


@pytest.mark.parametrize(("told", "role"), [
    ("The figures buoyed MWA president Rhea Colt and a panel of pilots.", "MWA president"),
    ("A film released by attorney Rhea Colt shows the crane.", "attorney"),
    ("“Salt and Rope” filmmaker Rhea Colt lives in Marl.", "filmmaker"),
    ("Lima Governor Odo Lunt and Marl University president Rhea Colt announced plans.", "Marl University president"),
    ("The town loves its chief engineer Rhea Colt.", "chief engineer"),
    ("It was built by the director and writer Rhea Colt in May.", "director and writer"),
    ("Lunt told crane pilot (CROP) Rhea Colt to wait.", "crane pilot"),
    ("Hermes 8 commander Rhea Colt agreed.", "Hermes 8 commander"),
    ("Gov. Colt, who has often cast herself as a sailor, was late. Rhea Colt was glad.", "Gov."),
    ("We spoke of cranes with Rhea Colt, managing editor of Marl Weekly.", "managing editor of Marl Weekly"),
    ("It will cost a million, estimates Rhea Colt, CEO of Marl Cranes, a startup.", "CEO of Marl Cranes"),
    ("They asked Rhea Colt, head of the Crane Room, to wait.", "head of the Crane Room"),
    ("I went to Rhea Colt, senior partner at Colt & Co and a specialist in cranes, to ask.",
     "senior partner at Colt & Co and a specialist in cranes"),
    ("The academy's crane manager, Rhea Colt, agrees.", "crane manager"),
    ("Plans were so secret that Rhea Colt, the mayor's deputy chief of staff and port director who wants the seat, did"
     " not know.", "deputy chief of staff and port director"),
    ("Rhea Colt is the harbour warden of Marl.", "harbour warden of Marl"),
])  # fmt: skip
def test_a_role_is_told_beside_any_mention(told: str, role: str) -> None:
    assert roles_in_record(told + SAID) == [role]


@pytest.mark.parametrize("told", [
    "Rhea Colt was in Marl.",
    "In a talk with Rhea Colt, the mayor said that it rains.",
    "Asked about Rhea Colt, the mayor, who was ill, left.",
    "The town met Rhea Colt, the mayor, Odo Lunt, and a pilot.",
    "The town honoured Rhea Colt, the pilot and the mayor were there.",
    "The woman Rhea Colt was seen.",
    "Her friend Rhea Colt was seen.",
    "Her best friend, Rhea Colt, was seen.",
    "Rhea Colt is late.",
    "Rhea Colt is a woman of Marl.",
    "Rhea Colt, 45, was seen.",
    "The 45-year-old Rhea Colt was seen.",
    "The pilots and Rhea Colt met.",
    "The pilot's friends saw Rhea Colt.",
    "Ms Rhea Colt was seen.",
])
def test_who_stands_beside_a_name_may_be_somebody_else_or_nobody(told: str) -> None:
    assert roles_in_record(told + SAID) == [None]


def test_a_father_of_the_same_name_has_another_role() -> None:
    text = "Sen. Rhea Colt was a sailor. Rhea Colt Jr. is none.\n\nIt rains.\n\nIt pours.\n\n“It leaks,” Rhea Colt Jr. said."
    assert roles_in_record(text) == [None]


def test_a_role_that_is_told_later_is_that_of_earlier_quotations_too() -> None:
    text = "“It leaks,” said Rhea Colt.\n\n“It is old,” said harbour warden Rhea Colt."
    assert roles_in_record(text) == ["harbour warden"] * 2


@pytest.mark.parametrize(("text", "role"), [
    ("According to crane insider Rhea Colt, Lunt and Marlow have agreed to “all terms”. Adam Lunt and Eva Marlow met.",
     "crane insider"),
    ("This holiday season, Rhea Colt, 53, is back. “It leaks,” Colt said.", None),
    ("“It leaks,” said Rhea Colt, famous for her cranes.", None),
    ("“It leaks,” said Rhea Colt, Marl Design Studio.", None),
    ("“It leaks,” said Rhea Colt, winning the race in Marl.", None),
    ("“It leaks,” said crane expert Dr. Rhea Colt.", "crane expert"),
    ("“It leaks,” said Head Blender Ann Colt.", "Head Blender"),
    ("“It leaks,” said Rhea Colt, Marl County Works Director.", "Marl County Works Director"),
    ("“It leaks,” said Rhea Colt, wife of Adam Lunt. Adam Lunt was there.", "wife of Adam Lunt"),
])
def test_a_role_says_who_somebody_is(text: str, role: str | None) -> None:
    assert roles_in_record(text)[:1] == [role]


SAGTE = "\n\nDer Hafen war zu.\n\nDer Kran ist alt.\n\nEs regnet.\n\n„Das dauert“, sagte Feld."


@pytest.mark.parametrize(("told", "role"), [
    ("FVM-Spitzenkandidat Karl Feld kam.", "FVM-Spitzenkandidat"),
    ("Am Montag betont die Leiterin für Busse und Bahnen, Anna Feld, dass es regnet.", "Leiterin für Busse und Bahnen"),
    ("Karl Feld allerdings, der Spitzenkandidat der FVM, kam.", "Spitzenkandidat der FVM"),
    ("Karl Feld ist Hafenleiter im Betrieb.", "Hafenleiter"),
    ("Man traf Karl Feld, Gründer und Vorsitzender der Partei, in Marl.", "Gründer und Vorsitzender der Partei"),
])  # fmt: skip
def test_german_roles_beside_any_mention(told: str, role: str) -> None:
    assert roles_in_record(told + SAGTE, "de") == [role]


@pytest.mark.parametrize(("text", "role"), [
    ("„Das dauert“, sagte der Jurist Dr. Karl Feld.", "Jurist"),
    ("Nach Einschätzung des Schweizer Historikers und Hafenexperten Karl Feld ist das „ein Witz“.",
     "Schweizer Historiker und Hafenexperte"),
    ("Laut dem ehemaligen Bürgermeister Karl Feld ist das „ein Witz“.", "ehemalige Bürgermeister"),
    ("„Das dauert“, sagte Prof. Dr. Karl Feld.", "Prof. Dr."),
    ("„Das dauert“, sagte Karl Feld, Manager Digitaler Handel.", "Manager Digitaler Handel"),
    ("„Das dauert“, sagte Vorstandsmitglied Karl Feld.", "Vorstandsmitglied"),
    ("„Das dauert“, sagte Karl Feld, ein Luxemburger.", "Luxemburger"),
    ("„Das dauert“, sagte Marls Sportdirektor Karl Feld.", "Marls Sportdirektor"),
])  # fmt: skip
def test_german_roles_as_a_reader_would_say_them(text: str, role: str) -> None:
    assert roles_in_record(text, "de") == [role]


def test_reported_speech_has_the_roles_of_the_article() -> None:
    text = "Nobody came with Rhea Colt, owner of the crane.\n\nIt rains.\n\nColt said that the crane leaks."
    assert [one.speaker.role for one in Indirect(text, [], VOC, Names([text], VOC)).read()] == ["owner of the crane"]
