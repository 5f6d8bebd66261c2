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


def test_nobody_is_meant_where_no_body_is_named() -> None:
    text = "Ann Reed, a farmer, said the bridge was shut. "
    assert BodiesBefore(text, VOC, entities(text)).before(len(text), "company") is None
