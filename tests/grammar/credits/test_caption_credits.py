"""Credits in what is known to be a caption."""

from __future__ import annotations

import pytest

from newsextract.grammar.credits.caption_credits import credit_alone, credit_first
from newsextract.grammar.credits.credit_lines import split_credit


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("(The Bulletin)", "The Bulletin"),
        ("(Ley & Sons)", "Ley & Sons"),
        ("(left)", None),
        ("(Left)", None),
        ("(He later apologised.)", None),
        ("Source: ellery.example", "ellery.example"),
        ("Sources: Ley Bank, Orm Institute", "Ley Bank, Orm Institute"),
        ("Screenshot: Orm Games / Ley", "Orm Games / Ley"),
        ("photo: Ann Lee", "Ann Lee"),
        ("image: Ann L.C. Lee", "Ann L.C. Lee"),
        ("[Rendering: Harbour Works]", "Harbour Works"),
        ("Photo: a quay in the fog of the morning", None),
        ("Source: The bank has known it for years. Nobody asked.", None),
        ("Ann Lee/Harbour Works", "Ann Lee/Harbour Works"),
        ("Better Boats and Gardens / Bo Lund", "Better Boats and Gardens / Bo Lund"),
        ("Lee/Lund", None),
        ("The quay / the pier in fog", None),
        ("Ann Lee / Bo Lund at the quay.", None),
        ("Courtesy of Dr. Lee", "Courtesy of Dr. Lee"),
        ("Courtesy Ellery Archive", "Courtesy Ellery Archive"),
        ("Courtesy costs nothing, says the mayor", None),
        ("Instagram", "Instagram"),
        ("Ann Lee", None),
    ],
)
def test_captions_that_are_nothing_else(caption: str, credit: str | None) -> None:
    assert credit_alone(caption) == credit


@pytest.mark.parametrize(
    ("caption", "parts"),
    [
        ("PHOTO BY ANN LEE The quay at dawn", ("The quay at dawn", "ANN LEE")),
        ("Photo by BO LUND | Boats wait at the quay", ("Boats wait at the quay", "BO LUND")),
        ("Photo by Ann Lee The quay", ("Photo by Ann Lee The quay", None)),
        ("PHOTO: The quay at dawn", ("The quay at dawn", None)),
        ("FILE PHOTO: The quay at dawn", ("FILE PHOTO: The quay at dawn", None)),
        ("The photo: a quay at dawn", ("The photo: a quay at dawn", None)),
    ],
)
def test_captions_that_begin_with_one(caption: str, parts: tuple[str, str | None]) -> None:
    assert credit_first(caption) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ann Lee for The Ellery Bell", (None, "Ann Lee for The Ellery Bell")),
        ("Ann Lee for Ellery Post", (None, "Ann Lee for Ellery Post")),
        ("Best Boots for Hiking", ("Best Boots for Hiking", None)),
        ("The quay at noon. Ann Lee for Ellery", ("The quay at noon.", "Ann Lee for Ellery")),
    ],
)
def test_who_took_a_picture_for_whom(text: str, parts: tuple[str | None, str | None]) -> None:
    assert split_credit(text) == parts
