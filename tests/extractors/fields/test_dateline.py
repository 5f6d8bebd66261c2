"""The line that opens an agency story."""

from __future__ import annotations

import dataclasses

import pytest
from small_documents import block, document

from newsextract.extractors.fields.dateline import dateline
from newsextract.model.record_types import Dateline
from newsextract.reading.source import read_source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO (AP) — The port is open.", Dateline(text="OSLO (AP)", place="OSLO", agency="AP")),
        ("OSLO (Reuters) - The port is open.", Dateline(text="OSLO (Reuters)", place="OSLO", agency="Reuters")),
        ("HONOLULU — The port is open.", Dateline(text="HONOLULU", place="HONOLULU")),
        ("HONOLULU -- The port is open.", Dateline(text="HONOLULU", place="HONOLULU")),
        ("WEXMOOR ― The port is open.", Dateline(text="WEXMOOR", place="WEXMOOR")),
        ("WEXMOOR - The port is open.", Dateline(text="WEXMOOR", place="WEXMOOR")),
        (
            "ST. JOSEPH, Mich. (AP) — The port is open.",
            Dateline(text="ST. JOSEPH, Mich. (AP)", place="ST. JOSEPH, Mich.", agency="AP"),
        ),
        (
            "BERLIN, March 3 (Reuters) - The port is open.",
            Dateline(text="BERLIN, March 3 (Reuters)", place="BERLIN", agency="Reuters", date="March 3"),
        ),
        ("OSLO--The port is open.", Dateline(text="OSLO", place="OSLO")),
        ("LEEDS, Me.--A port is open.", Dateline(text="LEEDS, Me.", place="LEEDS, Me.")),
        ("OSLO (AP) _ The port is open.", Dateline(text="OSLO (AP)", place="OSLO", agency="AP")),
        ("LIMA | The port is open.", Dateline(text="LIMA", place="LIMA")),
        ("ST. LOUIS • The port is open.", Dateline(text="ST. LOUIS", place="ST. LOUIS")),
        ("WEATHER | The port is open.", None),
        ("OSLO The port is open.", Dateline(text="OSLO", place="OSLO")),
        ("OSLO/LIMA The port is open.", Dateline(text="OSLO/LIMA", place="OSLO/LIMA")),
        ("OSLO, Norway Boats wait at the port.", Dateline(text="OSLO, Norway", place="OSLO, Norway")),
        ("WEXMOOR/ORM, Norway Boats wait at the port.", None),  # nothing tells that it is a place
        ("LEEDS United boats wait at the port.", None),
        ("LIMA Mayor Ann Orm waits at the port.", None),
        ("HARBOUR The port is open.", None),
        ("WSPO – The port is open. WSPO said so.", None),
        ("Mumbai: The port is open.", Dateline(text="Mumbai", place="Mumbai")),
        ("Hamburg (dpa/lno) - The port is open.", Dateline(text="Hamburg (dpa/lno)", place="Hamburg", agency="dpa/lno")),
        ("Wexmoor (left) - The port is open.", None),
        ("Oslo.- The port is open.", Dateline(text="Oslo.", place="Oslo")),
        ("(Reuters) - The port is open.", Dateline(text="(Reuters)", agency="Reuters")),
        ("London (CNN)The port is open.", Dateline(text="London (CNN)", place="London", agency="CNN")),
        ("Oslo (CNN) The port is open.", Dateline(text="Oslo (CNN)", place="Oslo", agency="CNN")),
        ("Mr Lund (LDP) The port is open.", None),
        ("(PG) The port is a film about ships.", None),
        ("British Virgin Islands (BVI) The port is open.", None),
        ("Editor’s note (May 3rd 2021): The port is open.", None),
        ("Aug 27 - The port is open.", None),
        ("Ellerfeld, 27.6.2025 – Der Hafen ist offen.", Dateline(text="Ellerfeld, 27.6.2025", place="Ellerfeld", date="27.6.2025")),
        ("Ellerfeld, den 3. Mai 2024 - Der Hafen ist offen.", Dateline(text="Ellerfeld, den 3. Mai 2024", place="Ellerfeld", date="3. Mai 2024")),
        ("Villemer, le 3 mai 2024 – Le port est ouvert.", Dateline(text="Villemer, le 3 mai 2024", place="Villemer", date="3 mai 2024")),
        ("Dienstag, 12.03.2024 - Der Hafen ist offen.", None),
        ("Mikaela Orm (SPN) - The port is open.", Dateline(text="Mikaela Orm (SPN)", place="Mikaela Orm", agency="SPN")),
        ("Maria Orm (SPN) - The port is open.", None),
        ("KŘÍŽOV - Přívoz je otevřen.", Dateline(text="KŘÍŽOV", place="KŘÍŽOV")),
        ("Kůň - bílý - stojí u přívozu.", None),  # small letters behind the "K", with signs or without
        ("Été - le bac est ouvert.", None),
    ],
)
def test_datelines(text: str, expected: Dateline | None) -> None:
    found = dateline(document(block("body", text)))
    if expected is None:  # the agency's own mark is in lower case
        assert found is None or found.place == "Hamburg"
    else:
        assert found == expected


def test_a_dateline_behind_a_headline_that_runs_into_the_text() -> None:
    text = "FERRIES run again. McELLERY – The port is open. ORM – nothing."
    assert dateline(document(block("body", text))) == Dateline(text="McELLERY", place="McELLERY")
    assert dateline(document(block("headline", "Ferries run"), block("body", text))) is None
    assert dateline(document(block("body", "Ferries run again. Nothing – not even fog – stops them."))) is None


def test_a_town_before_a_colon_is_a_place_where_the_text_says_so() -> None:
    told = block("body", "Boats wait at the quay in Wexmoor.")
    assert dateline(document(block("body", "WEXMOOR: The port is open."), told)) == Dateline(
        text="WEXMOOR", place="WEXMOOR"
    )
    assert dateline(document(block("body", "WEXMOOR: The port is open."))) is None
    assert dateline(document(block("body", "LUND: The port is open."), block("body", "So says Lund."))) is None
    person = block("body", "Ann Lund spoke, and trust in Lund grew.")
    assert dateline(document(block("body", "LUND: The port is open."), person)) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PORT ELLERY, Maine (WXYZ) -- The port is open.", "PORT ELLERY, Maine"),
        ("HONOLULU — The port is open.", "HONOLULU"),
        ("WEXMOOR — The port is open.", None),
        ("HONOLULU: The port is open.", None),
        ("Honolulu - the port is open.", None),
    ],
)
def test_a_dateline_below_a_summary(text: str, place: str | None) -> None:
    headline, summary = block("headline", "Ferries"), block("body", "Boats wait at the quay, as a picture shows.")
    found = dateline(document(headline, summary, block("body", text)))
    assert (found.place if found else None) == place
    far = [block("body", f"Boat {n} waits at the quay.") for n in range(4)]
    assert dateline(document(headline, *far, block("body", text))) is None


@pytest.mark.parametrize(
    "text",
    [
        "The port is open - at last.",
        "The Ellery Harbour Pilots Association (EHPA) has called a strike.",
        "UPDATED 10:30 - The port is open.",
        "BREAKING - The port is open.",
        "EXCLUSIVE: The port is open.",
        "Ann Lee: The port is open.",
        "He said - as before - that the port is open.",
        "Mr Lund - the harbour master - is ill.",
        "",
    ],
)
def test_other_openings(text: str) -> None:
    blocks = [block("body", text)] if text else []
    assert dateline(document(*blocks)) is None


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("New Delhi:", "New Delhi", None),
        ("Washington/ New Delhi:", "Washington/ New Delhi", None),
        ("OSLO (AFP) —", "OSLO", "AFP"),
        ("MADRID, Spain -", "MADRID, Spain", None),
        ("What we know:", None, None),
        ("Captain Brandt:", None, None),
    ],
)
def test_a_dateline_in_a_line_of_its_own(line: str, place: str | None, agency: str | None) -> None:
    for role in ("body", "boilerplate"):
        found = dateline(document(block(role, line), block("body", "The port is open.")))
        assert (found.place if found else None, found.agency if found else None) == (place, agency)
    assert dateline(document(block("body", "The port is open."), block("body", line))) is None


def test_two_places_share_a_dateline() -> None:
    found = dateline(document(block("body", "Oslo/Berlin: The port is open.")))
    assert found is not None
    assert found.place == "Oslo/Berlin"
    assert dateline(document(block("body", "Ferry/Berth: The port is open."))) is None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("de", "Oslo. Die Fähre fährt wieder. Das sagte die Hafenmeisterin am Montag.", "Oslo"),
        ("de", "Moskau. „Die Fähre fährt wieder“, sagte die Hafenmeisterin.", "Moskau"),
        ("de", "Wexmoor/Port Ellery. Die Fähre fährt wieder. Es war in Wexmoor laut geworden.", "Wexmoor/Port Ellery"),
        ("de", "Bogotá (dpa) - Die Fähre fährt wieder.", "Bogotá"),
        ("de", "Wochenende. Regen. Die Fähre fährt wieder.", None),
        ("de", "Oslo. die Fähre fährt wieder.", None),
        ("en", "Oslo. The ferry runs again, as the harbour master said.", None),
        ("fr", "Moscou – Le ferry est de retour.", "Moscou"),
    ],
)
def test_places_as_papers_of_other_languages_print_them(language: str, text: str, place: str | None) -> None:
    found = dateline(document(block("body", text), language=language))
    assert (found.place if found else None) == place


def test_the_place_before_a_full_stop_of_the_standfirst() -> None:
    doc = document(block("subheadline", "Oslo. Die Fähre fährt wieder."), block("body", "Es ist Mai."), language="de")
    assert dateline(doc) == Dateline(text="Oslo", place="Oslo")


def test_a_place_and_a_house_in_a_line_above_the_text() -> None:
    doc = document(block("body", "Oslo SPN —"), block("body", "The port is open."))
    assert dateline(doc) == Dateline(text="Oslo SPN", place="Oslo", agency="SPN")
    assert dateline(document(block("body", "The port is open. SPN —"), block("body", "Boats wait."))) is None


def test_a_place_in_an_element_of_its_own_beside_the_byline() -> None:
    lines = [block("headline", "Ferries run"), block("byline", "Ana Ruiz"), block("boilerplate", "Brasília")]
    doc = dataclasses.replace(document(*lines, block("body", "The port is open.")), source=HTML)
    assert dateline(doc) == Dateline(text="Brasília", place="Brasília")
    far = [lines[0], lines[2], block("boilerplate", "Share"), lines[1], block("body", "The port is open.")]
    assert dateline(dataclasses.replace(document(*far), source=HTML)) is None


HTML = read_source.read(b"<p>The port</p>", kind="html")


def test_towns_before_a_colon_are_people_too() -> None:
    doc = document(block("body", "Mendoza: Nobody waits for boats."), block("body", "Mendoza said so twice."))
    assert dateline(doc) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("( Pescarella, 14 Gennaio 20 )", "Pescarella"),
        ("Oslo, 3 May 2024", "Oslo"),
        ("Skarholm am See, den 3. Mai 2024", "Skarholm am See"),
        ("(Port Merrick, 3.5.2024)", "Port Merrick"),
        ("Published, 3 May 2024", None),
        ("Ann Merrick, 3 May 2024", None),
        ("Pescarella, 14 boats in 20 days", None),
    ],
)
def test_a_line_of_place_and_date(line: str, place: str | None) -> None:
    doc = document(block("headline", "The port is open"), block("boilerplate", line), block("body", "The port opened today."))
    found = dateline(doc)
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Press release of 25 January 2022 | Oslo – The port is open.", "Oslo"),
        ("Pressemitteilung | Berlin — Der Hafen ist offen.", "Berlin"),
        ("Harbour news | Ann Merrick – The port is open.", None),
        ("Harbour news | Oslo: the port is open.", None),
    ],
)
def test_a_place_behind_a_bar(opening: str, place: str | None) -> None:
    for role in ("body", "subheadline"):
        found = dateline(document(block("headline", "The port is open"), block(role, opening), block("body", "It opened today.")))
        assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Wien - Mittwoch, 2. Februar 2022, 11:17 Uhr", "Wien"),
        ("25. Januar 2022 (DFW/FWR) Berlin/Ellery", "Berlin/Ellery"),
        ("Ann Merrick | Kiel | 08.01.2014", "Kiel"),
        ("Ellery am Berg | Wiesbaden, 11. November 2021", "Wiesbaden"),
        ("Ort Kiel Datum 28.01.2022", "Kiel"),
        ("Ort: Kiel", "Kiel"),
        ("Lugar: Madrid", "Madrid"),
        ("31. Jan. 2022 in Köln, Deutschland", "Köln, Deutschland"),
        ("Milan - Lyon, 3 May 2024", None),
        ("Paris, London, Rome, 3 May 2024", None),
        ("News | London | 3 May 2024 | Politics", "London"),
        ("Harbour Post | 8.1.2014", None),
        ("Ann Merrick | 8.1.2014", None),
        ("Ort Festhalle", None),
        ("The mayor came to Kiel on 8.1.2014", None),
    ],
)
def test_a_place_beside_a_date(line: str, place: str | None) -> None:
    language = "es" if line.startswith("Lugar") else "de"
    doc = document(block("headline", "The port is open"), block("date", line), block("body", "The port opened today."), language=language)
    found = dateline(doc)
    assert (found.place if found else None) == place


def test_a_place_in_brackets() -> None:
    text = document(block("headline", "The port is open"), block("body", "(Leipzig) - The port is open, says the mayor."))
    found = dateline(text)
    assert found is not None
    assert (found.place, found.agency) == ("Leipzig", None)


@pytest.mark.parametrize(("opening", "place", "agency"), [
    ("LEEDS, May 12, 2021 /Wire News/ -- ", "LEEDS", "Wire News"), ("Sevilla, 12 may (EFE).- ", "Sevilla", "EFE"),
    ("Kiel (KNA) ", "Kiel", "KNA"), ("Kiel (kueste.example/as) ", "Kiel", "kueste.example/as"), ("Kiel (af) ", "Kiel", "af"),
    ("Kiel, 12.5. (epd) ", "Kiel", "epd"), ("(Kiel) ", "Kiel", None), ("KIEL ", "KIEL", None),
    ("Frankfurt am Main. ", "Frankfurt am Main", None), ("Kiel. ", "Kiel", None),
])  # fmt: skip
def test_openings_without_a_dash(opening: str, place: str, agency: str | None) -> None:
    language = "en" if "LEEDS" in opening else "es" if "EFE" in opening else "de"
    found = dateline(document(block("body", f"{opening}Der Hafen wird umgebaut, sagt die Stadt."), language=language))
    assert found is not None
    assert (found.place, found.agency) == (place, agency)


@pytest.mark.parametrize("opening", ["Fiji (FJ) ", "Kiel (siehe Karte) ", "(Anna) ", "NATO ", "Kiel "])
def test_other_openings_are_no_dateline(opening: str) -> None:
    assert dateline(document(block("body", f"{opening}Der Hafen wird umgebaut, sagt die Stadt."), language="de")) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Wien, 14. Dezember 2021 – Die Fähre fährt wieder.", "Wien"),
        ("Bern, 3.5.2024 - Die Fähre fährt wieder.", "Bern"),
        ("Rom (kueste.example/as) Die Fähre fährt wieder.", "Rom"),
        ("Rom (dpa) Die Fähre fährt wieder.", "Rom"),
        ("Rom (links) Die Fähre fährt wieder.", None),
        ("Hafenfest, 14. Dezember 2021 – Die Fähre fährt wieder.", None),
        ("Wien, im Dezember – Die Fähre fährt wieder.", None),
    ],
)
def test_a_release_below_its_summary(text: str, place: str | None) -> None:
    summary = block("body", "Die Fähren warten am Kai, wie das Hafenamt am Dienstag mitteilte.")
    found = dateline(document(block("headline", "Fähren"), summary, block("body", text), language="de"))
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Bern, 17.08.2007 - Rede der Ministerin beim Hafentag in Marl am 18. August 2007", "Bern"),
        ("Hafentag, 17.08.2007 - Rede der Ministerin beim Hafentag", None),
        ("17.08.2007 - Rede der Ministerin in Bern", None),
    ],
)
def test_a_place_that_opens_the_line_of_the_date(line: str, place: str | None) -> None:
    lines = (block("headline", "Häfen"), block("date", line), block("body", "Die Fähre fährt wieder nach Plan."))
    found = dateline(document(*lines, language="de"))
    assert (found.place if found else None) == place
