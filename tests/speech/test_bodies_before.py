"""Which body "the company" and "the department" is."""

from __future__ import annotations

import pytest

from newsextract.speech.bodies_before import BodiesBefore
from spoken import VOC, entities, speakers

SAID = "“We had no choice,” the {} said."


@pytest.mark.parametrize(("text", "noun", "body"), [
    ("According to Lima Cogta, alerts reach the town by WhatsApp, SMS and email.", "department", "Lima Cogta"),
    ("According to Marl Energy, prices rise because of the GTM and the LNG market.", "company", "Marl Energy"),
    ("Safe Shores said more people had called since the BBC showed the film.", "charity", "Safe Shores"),
    ("Harbour Aid has warned that children go hungry. NHS figures and a UNICEF report say so.", "charity",
     "Harbour Aid"),
    ("The Department of Roads said the bridge was shut. Read more on TikTok, SMS and GPS.", "department",
     "Department of Roads"),
    ("According to the Harbour Trust, the pier is unsafe. Visitors use GPS to get there.", "charity", "Harbour Trust"),
    ("Vusi Nkala said Eskom would cut the power on Monday.", "company", "Eskom"),
    ("The DHS arrested ten men on Monday. The men had come in a lorry with SAT-NAV and GPS.", "department", "DHS"),
])  # fmt: skip
def test_who_reports_is_meant(text: str, noun: str, body: str) -> None:
    assert speakers(f"{text}\n\n{SAID.format(noun)}") == [body]


@pytest.mark.parametrize(("text", "noun", "body"), [
    ("The Marl Medicines Agency likes the pill. Its maker, Lumera Pharma, has tested it.", "company", "Lumera Pharma"),
    ("The Marl Medicines Agency likes the pill. Its maker, Lumera Pharma, has tested it.", "agency",
     "Marl Medicines Agency"),
    ("The Marl Council sued Telvia. Telvia denied it. Telvia has ten shops.", "company", "Telvia"),
    ("The Marl Council sued Telvia. Telvia denied it. Telvia has ten shops.", "council", "Marl Council"),
    ("Storage giant Telvia urged its clients to wait, the Marl Chronicle said.", "company", "Telvia"),
    ("The Transport Ministry wrote to a charity, Harbour Aid, in May.", "charity", "Harbour Aid"),
    ("Ann Reed met Telvia. Ostbanka bought it. Ostbanka said it was glad. Telvia Games rose.", "bank", "Ostbanka"),
    ("Norland left the pact. The government of Norland wrote to the United Nations, and the United Nations replied.",
     "organisation", "United Nations"),
])  # fmt: skip
def test_the_kind_of_body_fits_the_noun(text: str, noun: str, body: str) -> None:
    assert speakers(f"{text}\n\n{SAID.format(noun)}") == [body]


@pytest.mark.parametrize(("text", "noun"), [
    ("The Transport Ministry wrote to Marl University in May.", "company"),
    ("The pier was shut at 3 p.m. ET. Latvian and Marl police came.", "company"),
    ("Hackers wrote to the Information Commissioner in May.", "company"),
    ("The Marl City Council has approved the plan.", "club"),
    ("Harbour Dogs said the pier is unsafe. Harbour Dogs has 300 members.", "council"),
])  # fmt: skip
def test_no_body_of_another_kind_is_meant(text: str, noun: str) -> None:
    assert speakers(f"{text}\n\n{SAID.format(noun)}") == [f"the {noun}"]


def test_who_opens_sentences_alone_is_a_body_where_it_reports() -> None:
    text = "Telvia and Oakline Games are in court. Oakline Games sued in May.\n\nTelvia denied it. "
    assert speakers(text + SAID.format("company")) == ["Telvia"]


def test_nobody_is_meant_where_no_body_is_named() -> None:
    text = "Ann Reed, a farmer, said the bridge was shut. "
    assert BodiesBefore(text, VOC, entities(text)).before(len(text), "company") is None
