"""Bylines, dates and section lines between headline and text."""

from __future__ import annotations

import pytest

from newsextract.reading.lines.header_lines import is_signature, kind_of


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "By Ann Field", "byline"),
        ("de", "Von Ann Field", "byline"),
        ("de", "3. März 2019", "date"),
        ("en", "From the section Leicester", "section"),
        ("de", "From the section Leicester", "section"),
        ("en", "Born: 4 April 1921", None),
        ("de", "Geboren 4. April 1921", None),
        ("fr", "Née 4 avril 1921", None),
        ("es", "Nació 4 abril 1921", None),
        ("it", "Nata 4 aprile 1921", None),
        ("en", "Ann Field15:35, May 3 2019", "byline"),
        ("en", "Updated15:35, May 3 2019", "date"),
        ("en", "Last updated15:35, May 3 2019", "date"),
        ("en", "Posted 4 April 1921", "date"),
        ("en", "EXCLUSIVE By Ann Field", "byline"),
        ("fr", "Un texte de Zoé Leduc", "byline"),
        ("fr", "Un texte de loi a été voté", None),
        ("de", "Erna Muster3. Mai 2020", "byline"),
        ("fr", "Zoé LeducPublié le 3 juin 2021", "byline"),
        ("es", "Ana RuizEnero 4, 2021", "byline"),
        ("de", "Montag, 4. Mai 2020, 14:05 Uhr", "date"),
        ("de", "Text und Interview: Anna Feld", "byline"),
        ("de", "Text und Recherche Anna Feld", "byline"),
        ("fr", "1er mai 2021", "date"),
        ("en", "3-May-2021", "date"),
        ("en", "12 cars2021", None),
        ("en", "March 3, 20199:53 AM UTCUpdated ago", "date"),
        ("en", "2019-03-03T09:53:01Z", "date"),
        ("en", "Ann FieldMar 03, 201912 Shares530 Views", "byline"),
        ("en", "Ann Field, CorrespondentMar 3, 2019, 10:15 PM", "byline"),
        ("en", "By Ann Field, staff editor at the paper who joined the house in 2017", "byline"),
        ("en", "By Ann Field, who was there from the first day to the last of all days", None),
        ("en", "As told to Ann Field", "byline"),
    ],
)
def test_kinds_of_lines(language: str, line: str, kind: str | None) -> None:
    assert kind_of(line, language) == kind


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Por Ana Campo04 de mayo 2022 a las 09:01 hrs.", "es"),
        ("Publicado por Ana Campo", "es"),
        ("Kolumnist*in: Kim Feld", "de"),
        ("Autor:innen: Kim Feld und Bo Lund", "de"),
        ("Publicado por Ana Campo", "pt"),
    ],
)
def test_bylines_of_copies(line: str, language: str) -> None:
    assert kind_of(line, language) == "byline"


@pytest.mark.parametrize(
    ("line", "language", "signs"),
    [
        ("Das Gespräch führte Anna Feld.", "de", True),
        ("Von Anna Feld.", "de", True),
        ("Written by Anna Field Jr.", "en", True),
        ("By Anna Field.", "en", True),
        ("By Anna Field", "en", False),
        ("By noon.", "en", False),
        ("By Harbour House.", "en", False),
        ("Von Hafen und Stadt.", "de", False),
        ("By Anna Field?", "en", False),
        ("Anna Field.", "en", False),
    ],
)
def test_a_full_stop_behind_a_persons_name(line: str, language: str, signs: bool) -> None:
    assert is_signature(line, language) == signs
