"""An office with what it is for, and the name between commas behind it."""

from __future__ import annotations

import pytest

from newsextract.speech.offices import holder, is_matter, office_before
from spoken import VOC, entities, sentence, speakers

OFFICES = (
    "MEC for Cooperative Governance and Traditional Affairs",
    "The Minister for Housing and Local Government",
    "Shadow secretary for Work and Pensions",
    "Executive mayor for Finance and Human Settlements",
    "Commissioner for Human Rights and Family Affairs",
    "The director of Ports and Inland Waterways",
    "Deputy Minister of Social Development and Public Works",
)


@pytest.mark.parametrize("office", OFFICES)
def test_the_name_behind_an_office_speaks(office: str) -> None:
    text = f"{office}, Sipho Kala, said the plan was “a day of shame for all of us”. “We wait,” he said."
    assert speakers(text) == ["Sipho Kala"] * 2
    text = f"“We will build more homes than ever,” said {office.removeprefix('The ')}, Sipho Kala."
    assert speakers(text) == ["Sipho Kala"]
    assert speakers(f"{office}, Sipho Kala, was in town.\n\n“We came to listen,” he said.") == ["Sipho Kala"]


@pytest.mark.parametrize("office", OFFICES)
def test_what_an_office_is_for_is_nobody(office: str) -> None:
    known = entities(f"{office}, Sipho Kala, said the plan was sound.")
    matter = office.rpartition(" and ")[2]
    assert known.of(matter) is None
    assert known.of("Sipho Kala") is not None


def test_where_a_name_and_its_office_stand() -> None:
    text = "Minister for Health and Public Works, Ann Reed, left."
    one = sentence(text)
    found = holder(one, 0, len(one.shape))
    assert found is not None
    assert [one.text(text, phrase) for phrase in found] == ["Ann Reed", text[: text.index(", Ann")]]
    begin = text.index("Public")
    assert is_matter(text, begin, begin + len("Public Works"), VOC)
    assert office_before(text, text.index("Ann"), VOC) == "minister for health and public works".split()


@pytest.mark.parametrize("text", [
    "The mayor of Marl, Ohio, said so.",
    "Ann Reed of Marl and Ostwick, Lee Vale, said so.",
    "The minister for Sport said that Lee Marl, Ann Reed, left.",
])  # fmt: skip
def test_what_holds_no_office(text: str) -> None:
    one = sentence(text)
    assert holder(one, 0, len(one.shape)) is None


def test_two_people_behind_an_office_stay_two() -> None:
    known = entities("The president of France and Vusi Nkala met. Nkala left.")
    assert known.of("Vusi Nkala") is not None


@pytest.mark.parametrize("several", ["One of the builders", "One resident of Marl's Harbour district", "One of them"])
def test_one_of_several_is_named_behind_a_comma(several: str) -> None:
    assert speakers(f"{several}, Sipho Kala, said: “It was late.” “We wait,” he said.") == ["Sipho Kala"] * 2
    assert speakers(f"{several}, in a rage, said: “It was late.”") != ["Sipho Kala"]
