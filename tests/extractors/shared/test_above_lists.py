"""The lead-in of a list: the sentence or the heading above it."""

from __future__ import annotations

import dataclasses

import pytest

from newsextract.extractors.shared.above_lists import BESIDE, SHORT_LINE, lead_in
from newsextract.model.document import Block


def block(text: str, kind: str = "paragraph", role: str = "body", reason: str = "") -> Block:
    return Block(kind=kind, text=text, role=role, reason=reason)  # type: ignore[arg-type]


ITEM = block("Two beams have rotted through", kind="list_item")
HEADING = block("The roof of the hall", kind="heading")
PLAIN = block("The hall was built in 1911. It has stood empty since May.")


def lead(*above: Block, item: Block = ITEM, language: str = "en") -> str | None:
    return lead_in([*above, item], len(above), language)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The roof was searched. Inspectors noted:", "Inspectors noted:"),
        ("en", "The hall is closed. Who is to pay?", "Who is to pay?"),
        ("en", "The hall stays closed to those who ...", "The hall stays closed to those who ..."),
        ("en", "Compared with May the hall has", "Compared with May the hall has"),
        ("en", "The hall has stood empty. Here are the plans for it.", "Here are the plans for it."),
        ("en", "There are three big reasons why it does.", "There are three big reasons why it does."),
        ("en", "The office asks for the following;", "The office asks for the following;"),
        ("en", "The hall was built in 1911. It has stood empty since May.", None),
        ("en", "The plans are at https://hall.example/plans", None),
        ("de", "Das Dach ist alt. Folgende Mängel sind bekannt.", "Folgende Mängel sind bekannt."),
        ("de", "Das Amt nennt einige gute Gründe dafür.", "Das Amt nennt einige gute Gründe dafür."),
        ("de", "Die Halle steht seit Mai leer.", None),
        ("fr", "Le toit est vieux. Voici ce que dit le rapport.", "Voici ce que dit le rapport."),
        ("es", "El tejado es viejo. A continuación, los daños.", "A continuación, los daños."),
    ],
)
def test_the_last_sentence_above(language: str, text: str, found: str | None) -> None:
    assert lead(block(text), language=language) == found


def test_a_heading_above_one_plain_paragraph() -> None:
    assert lead(HEADING, PLAIN) == HEADING.text
    assert lead(HEADING, block("It leaks."), PLAIN) is None
    assert lead(HEADING, block("It leaks. Below are the three worst places.")) == "Below are the three worst places."
    assert lead(HEADING, block(" ".join([PLAIN.text] * 5))) is None


def test_pictures_and_adverts_may_stand_between() -> None:
    advert = block("Advertisement", role="boilerplate", reason="advertisement label")
    assert lead(HEADING, advert) == HEADING.text
    assert lead(block("Inspectors noted:"), block("The hall in May", role="caption"), advert) == "Inspectors noted:"
    assert lead(block("One more point", kind="list_item"), advert) is None


def test_titles_that_a_rule_took_out_of_the_text() -> None:
    box = block("Five facts about the hall", role="boilerplate", reason=f"{BESIDE} (class: infobox)")
    assert lead(PLAIN, box) == box.text
    standfirst = block("At a glance", kind="heading", role="subheadline")
    assert lead(PLAIN, standfirst) == "At a glance"
    other = block("An old hall and its roof", role="subheadline")
    assert lead(other) is None
    assert lead(PLAIN, block(PLAIN.text, role="boilerplate", reason=f"{BESIDE} (class: infobox)")) is None


def test_the_title_of_the_box_goes_before_a_title_of_its_own() -> None:
    glance = block("At a glance", role="boilerplate", reason=SHORT_LINE)
    title = block("An old roof", kind="heading")
    assert lead(glance, title) == "At a glance"
    assert lead(block("More of the hall", role="boilerplate", reason=SHORT_LINE), title) == "An old roof"


def test_a_list_in_a_box_is_led_in_by_lines_of_that_box() -> None:
    inside = dataclasses.replace(ITEM, role="boilerplate", reason=f"{BESIDE} (class: callout)")
    title = block("What was found", role="boilerplate", reason=inside.reason)
    other = block("How we check facts", role="boilerplate", reason="pop-up (class: tooltip)")
    assert lead(title, item=inside) == "What was found"
    assert lead(other, item=inside) is None
