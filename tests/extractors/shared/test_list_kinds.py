"""Kinds of items that are no findings."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared import list_kinds


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Saturdays, free", True),
        ("en", "Tue–Thu, 10–4, $4", True),
        ("en", "Venue: the old hall in Ellery", True),
        ("en", "Fares fell by $31,000", False),
        ("en", "Best of all: Ley Face Cream $18 $14", True),
        ("en", "Harbour Lamp £29.99 £19.50", True),
        ("en", "A ticket now costs $18", False),
        ("en", "Fares fell from $18 to $14", False),
        ("en", "Killed: at least 20", False),
        ("de", "Eintritt: frei", True),
        ("de", "Ort: die alte Halle in Ellery", True),
        ("de", "Tote: mindestens 20", False),
        ("fr", "Tarif : 4 euros", True),
        ("es", "Lugar: la sala vieja", True),
    ],
)
def test_offers(language: str, text: str, found: bool) -> None:
    assert list_kinds.offers(text, language) is found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "2 tablespoons of oil", True),
        ("en", "1 (8-ounce) can of beans", True),
        ("en", "1½ cups oats, toasted", True),
        ("en", "1 1/2 cups oats", True),
        ("en", "352 schools damaged", False),
        ("en", "15 people are killed", False),
        ("en", "5G for all the harbour", False),
        ("en", "A pinch of salt", False),
        ("de", "200 g Mehl", True),
        ("de", "200 Menschen", False),
        ("fr", "2 cuillères de miel", True),
        ("es", "3 cucharadas de aceite", True),
    ],
)
def test_ingredients(language: str, text: str, found: bool) -> None:
    assert list_kinds.is_measured(text, language) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [("Ann Field, Ley Museum", True), ("Ann Field (0-2 in May)", True), ("Ann Field went home", False), ("Ann", False)],
)
def test_names(text: str, found: bool) -> None:
    assert list_kinds.is_name(text) is found


@pytest.mark.parametrize(("text", "german", "found"), [
    ("Ann Field, goalkeeper", False, True), ("Bo Lund, head of sales", False, True), ("Anna Feld, Torwart", True, True),
    ("Zwei Pumpen, defekt", True, False), ("The wall, 40 years old, leaks.", False, False), ("Two pumps, one of them new", False, False),
])  # fmt: skip
def test_people_with_what_they_do(text: str, german: bool, found: bool) -> None:
    assert list_kinds.is_person(text, capital_nouns=german) is found
