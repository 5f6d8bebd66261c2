"""Caption and credit of one figure."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared.image_parts import image_of
from newsextract.model.document import Figure


@pytest.mark.parametrize(
    ("credit", "expected"),
    [
        ("Bild: Harbour Works (Ann Lee auf dem Kai 2022)", ("Ann Lee auf dem Kai 2022", "Harbour Works")),
        ("Photo: Harbour Works (The tug leaves at noon)", ("The tug leaves at noon", "Harbour Works")),
        ("Bild: Logo des Preises der drei Häuser für die Kais | © Hafen", ("Logo des Preises der drei Häuser für die Kais", "Hafen")),
        ("Ann Lee (CC BY-SA 2.0)", (None, "Ann Lee (CC BY-SA 2.0)")),
        ("Ann Lee (Harbour Works Ellery)", (None, "Ann Lee (Harbour Works Ellery)")),
        ("Ann Lee (courtesy of the museum)", (None, "Ann Lee (courtesy of the museum)")),
        ("Harbour Works (Used with permission)", (None, "Harbour Works (Used with permission)")),
        ("Harbour Works (Zur freien Verwendung)", (None, "Harbour Works (Zur freien Verwendung)")),
        ("Harbour Works (Tous droits réservés)", (None, "Harbour Works (Tous droits réservés)")),
    ],
)  # fmt: skip
def test_credit_that_says_what_is_seen(credit: str, expected: tuple[str | None, str | None]) -> None:
    image = image_of(Figure(credit=credit), 0, False)
    assert (image.caption, image.credit_text) == expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("2/28 photos © Ann Lee", (None, "Ann Lee")),
        ("cc Ann Lee https://photos.example/p/12", (None, "cc Ann Lee https://photos.example/p/12")),
        ("Die Fähre wartet im Nebel auf den Lotsen. (c) hafenfoto", ("Die Fähre wartet im Nebel auf den Lotsen.", "hafenfoto")),
        ("Die Fähre wartet im Nebel auf den Lotsen. HafenFoto", ("Die Fähre wartet im Nebel auf den Lotsen.", "HafenFoto")),
        ("The ferry waits for the pilot in the fog. HWN", ("The ferry waits for the pilot in the fog.", "HWN")),
        ("The new Skarholm ferry waits for the pilot. Skarholm", ("The new Skarholm ferry waits for the pilot.", "Skarholm")),
        ("The ferry waits for the pilot in the fog. Wow", ("The ferry waits for the pilot in the fog. Wow", None)),
        ("The ferry waits for the pilot in St. Ives", ("The ferry waits for the pilot in St. Ives", None)),
        (
            "Die Fähre im Nebel © SRX/Ann Lee, honorarfrei - Verwendung gemäß der AGB im Zusammenhang mit der Sendung",
            ("Die Fähre im Nebel", "SRX/Ann Lee"),
        ),
    ],
)  # fmt: skip
def test_caption_that_ends_in_a_credit(caption: str, expected: tuple[str | None, str | None]) -> None:
    image = image_of(Figure(caption=caption), 0, False)
    assert (image.caption, image.credit_text) == expected
