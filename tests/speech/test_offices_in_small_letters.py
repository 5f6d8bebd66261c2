"""Offices in small letters between a body and a name, and sources right before a quotation."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        'The change is, according to Google Search lead Liz Reid, "truly the biggest upgrade to our search '
        'box since its debut."',
        ["Liz Reid"],
    ),
    (
        "“I’m so excited to share two new drinks with you!” In-N-Out owner Lynsi Snyder shared on Instagram.",
        ["Lynsi Snyder"],
    ),
    (
        "The burger chain said on Monday that it would change its menu.\n\n"
        "“I’m so excited to share two new drinks with you!” In-N-Out owner Lynsi Snyder shared on Instagram.",
        ["Lynsi Snyder"],
    ),
    (
        "“We fixed it in a day,” Marl Cloud lead engineer Ann Reed wrote on Monday.",
        ["Ann Reed"],
    ),
    (
        "According to Marl Motors co-founder Lee Grady, “no car will be sold before June”.",
        ["Lee Grady"],
    ),
    (
        "Marl Rovers skipper Tom Field said: “We were poor from the first minute.”",
        ["Tom Field"],
    ),
    (
        "“It is a gift,” Marl Museum head Ann Reed posted on Facebook.",
        ["Ann Reed"],
    ),
    (
        "Ostwick Ferries boss Lee Grady called it “a very sad day for the town”.",
        ["Lee Grady"],
    ),
    (
        "“We are ready,” shared Marl Rovers captain Tom Field in a post.",
        ["Tom Field"],
    ),
    (
        "According to Marl Police chief Ann Reed, “two men were seen near the bank that night”.",
        ["Ann Reed"],
    ),
    (
        "Google is on record saying that the change it unveiled is, according to Google Search lead Liz "
        'Reid, "truly the biggest upgrade since its debut".',
        ["Liz Reid"],
    ),
    (
        "Reed said, according to the Echo, “nobody asked me about any of it”. Ann Reed leads the firm.",
        ["Ann Reed"],
    ),
    (
        "Ann Reed told police, according to the affidavit, “nobody asked me about any of it”.",
        ["Ann Reed"],
    ),
    (
        "The firm said on Monday that its plan was, according to Ann Reed, “dead in the water by now”.",
        ["Ann Reed"],
    ),
    (
        "“It is over,” Ann Reed shared with her followers.",
        ["Ann Reed"],
    ),
    (
        "Ann Reed shared a photo of “Smoke and Rope” with her mother.",
        [],
    ),
    (
        "They share “a love of the sea and of boats”, Ann Reed said.",
        ["Ann Reed"],
    ),
    (
        "The share price fell after “a very poor year for the firm”, Ann Reed said.",
        ["Ann Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_offices_in_small_letters(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
