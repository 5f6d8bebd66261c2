"""Names in natural order and case, agencies' notes, dates and pictures as databases print them."""

from __future__ import annotations

import pytest

from newsextract.inputs.kinds.database_story import pictures, readable_date, section_and_page, without_notes
from newsextract.inputs.kinds.natural_names import natural_byline
from newsextract.inputs.story import Picture


@pytest.mark.parametrize(
    ("printed", "first", "natural"),
    [
        ("By JUNE HALPERIN", False, "June Halperin"),
        ("BY MARTA O'LEARY AND PIET VAN DER MEER", False, "Marta O'Leary and Piet van der Meer"),
        ("JEAN-PAUL MCKAY, AP", False, "Jean-Paul McKay, AP"),
        ("HALPERIN, June", False, "June Halperin"),
        ("Ann Field, London", False, "Ann Field, London"),
        ("Von Ann Field", False, "Ann Field"),
        ("Boyle, Kevin", True, "Kevin Boyle"),
        ("BOYLE, Kevin; van Dam, Piet", True, "Kevin Boyle, Piet van Dam"),
        ("Boyle, Kevin, Social Affairs Editor", True, "Kevin Boyle, Social Affairs Editor"),
        ("Kevin Boyle", True, "Kevin Boyle"),
    ],
)
def test_bylines(printed: str, first: bool, natural: str) -> None:
    assert natural_byline(printed, surname_first=first) == natural


@pytest.mark.parametrize(
    "note",
    [
        "(Reporting by Ann Field; Editing by Jo Lund)",
        "(Additional reporting by Ann Field in Oslo; writing by Jo Lund)",
        "(Reporting and writing by Ann Field)",
        "(Reporting by Ann Field) (Editing by Jo Lund)",
        "(Redaktion: Jo Lund)",
    ],
)
def test_notes_of_editors_are_no_text(note: str) -> None:
    assert without_notes(["The boat sails.", f"It floats. {note}"]) == ["The boat sails.", "It floats."]
    assert without_notes(["The boat sails.", note]) == ["The boat sails."]


@pytest.mark.parametrize(
    "last", ["It floats (he was reporting by phone).", "Reporting by phone is hard, she said. It took a day.", "It floats (so far)."]
)
def test_sentences_stay(last: str) -> None:
    assert without_notes(["The boat sails.", last]) == ["The boat sails.", last]


@pytest.mark.parametrize(
    ("printed", "stated"),
    [
        ("NEWS; Pg. 7", ("NEWS", "7")),
        ("Section D; Column 0; Dining; Pg. 1", ("Dining", "1")),
        ("SPORT", ("SPORT", None)),
        ("Wirtschaft; S. 12", ("Wirtschaft", "12")),
        ("", (None, None)),
    ],
)
def test_sections(printed: str, stated: tuple[str | None, str | None]) -> None:
    assert section_and_page(printed) == stated


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("May 4, 2021 Tuesday", "May 4, 2021 Tuesday"),
        ("4. März 2021 Donnerstag", "2021-03-04"),
        ("4 maart 2021 donderdag", "2021-03-04"),
        ("mardi 4 mai 2021", "2021-05-04"),
        ("The Courier", None),
        ("Route 66", None),
    ],
)
def test_dates(printed: str, date: str | None) -> None:
    assert readable_date(printed, only=True) == date


def test_pictures() -> None:
    found = pictures(["PHOTOS: The pier. (JO LUND/SKERRA COURIER) (A1); The quay. (PHOTOGRAPH BY ANN FIELD)", "Map", "photo"])
    assert found == [Picture("The pier.", "Jo Lund/Skerra Courier"), Picture("The quay.", "Ann Field")]
