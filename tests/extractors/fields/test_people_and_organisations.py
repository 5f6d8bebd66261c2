"""The people and the organisations of a story, on request."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsextract
from newsextract.model.record import Record
from newsextract.model.record_types import Organisation, Person
from shell import run

STORY = """Ferry to Ostwick sold

The ferry company Marl & Daughters has been sold to a rival, the Ostwick Harbour Trust.

Mayor Zanele Okwuosa, 61, who grew up on the quay, called the price “a gift to strangers”.

“We were not asked,” Ms Okwuosa said. “Nobody was.”

The buyer was introduced by Tiberiu Vlaicu, a retired pilot from Lund. Vlaicu declined to comment.

Marl District Council (MDC) said the sale was “a private matter”. The MDC meets again on Friday.

Commuters at Ostwick Bridge said they had read the Harbour Report twice.
"""


def read(text: str) -> Record:
    return newsextract.extract(text, also=["people", "organisations"])


@pytest.fixture(scope="module")
def record() -> Record:
    return read(STORY)


def test_a_person_has_all_names_roles_mentions_and_quotations(record: Record) -> None:
    mayor, pilot = record.people
    assert (mayor.name, mayor.names, mayor.kind) == ("Zanele Okwuosa", ["Okwuosa"], "person")
    assert mayor.roles == ["Mayor"]
    assert [record.quotes[number - 1].text for number in mayor.quotes] == [
        "a gift to strangers",
        "We were not asked,",
        "Nobody was.",
    ]
    assert (pilot.name, pilot.names, pilot.quotes) == ("Tiberiu Vlaicu", ["Vlaicu"], [])
    assert pilot.roles == ["retired pilot from Lund"]


def test_organisations_have_kinds(record: Record) -> None:
    found = {one.name: one for one in record.organisations}
    assert {name: one.kind for name, one in found.items()} == {
        "Marl & Daughters": "company",
        "Ostwick Harbour Trust": "organisation",
        "Marl District Council": "public_body",
        "Harbour Report": "document",
    }
    assert found["Marl District Council"].names == ["MDC"]
    assert len(found["Marl District Council"].mentions) == 3
    assert [record.quotes[number - 1].text for number in found["Marl District Council"].quotes] == ["a private matter"]


def test_mentions_are_places_of_the_body(record: Record) -> None:
    everybody: list[Person | Organisation] = [*record.people, *record.organisations]
    for one in everybody:
        assert [(record.body or "")[place.start : place.end] for place in one.mentions] == [m.text for m in one.mentions]
        assert [place.start for place in one.mentions] == sorted(place.start for place in one.mentions)
        assert {m.text for m in one.mentions} <= {one.name, *one.names}


# Names that are those of no person, each in a sentence of news.
@pytest.mark.parametrize(
    "text",
    [
        "Australians queued for hours. The Australian, 48, left on Monday.",
        "Traffic stood still on Allison Drive and in Madison Park until noon.",
        "The Senator spoke on Trump Saturday at the hall. Senators left early.",
        "It was billed as the Best New Harbour. A harbour it was not, and the Harbour closed.",
        "The Royal Navy sent a ship. The Navy said nothing.",
        "Reed Council met. The Marl Police Authority did not.",
        "He moved to Virginia and later to Georgia, where Illinois was thought of as far away.",
    ],
)
def test_no_person(text: str) -> None:
    assert read(f"A day in the region\n\n{text}\n\nThe rain went on for the whole of the week, and nobody came.").people == []


# A name that no table has, with what tells that it is a person's: a role, an age, "who", a surname later, a pronoun.
@pytest.mark.parametrize(
    "text",
    [
        "The farmer Xoliswa Qhuzwayo won the prize.",
        "Xoliswa Qhuzwayo, 34, won the prize.",
        "Xoliswa Qhuzwayo, who lives in Lund, won the prize.",
        "The prize went to Xoliswa Qhuzwayo. Qhuzwayo was at work.",
        "Xoliswa Qhuzwayo won the prize after she had given up hope.",
        "The jury chose Xoliswa Qhuzwayo, a baker from Lund.",
        "“I had given up,” said Xoliswa Qhuzwayo.",
        "XOLISWA QHUZWAYO: “I had given up.” Xoliswa Qhuzwayo, a baker, won the prize.",
    ],
)
def test_people_whom_no_table_knows(text: str) -> None:
    found = read(f"The prize of the town is given\n\n{text}\n\nThe rain went on for the whole of the week.").people
    assert [one.name for one in found] == ["Xoliswa Qhuzwayo"]


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("Ann Marie Reed sang. Ann Reed then danced, and Reed left.", "Ann Marie Reed", ["Ann Reed", "Reed"]),
        ("The singer Ann Reed danced. Ann had a cold.", "Ann Reed", ["Ann"]),
        ("ANN REED: Yes.\n\nThe singer Ann Reed danced.", "Ann Reed", ["ANN REED"]),
    ],
)
def test_one_person_of_several_names(text: str, name: str, others: list[str]) -> None:
    (found,) = read(f"A night at the hall\n\n{text}\n\nThe rain went on for the whole of the week.").people
    assert (found.name, found.names) == (name, others)


def test_an_adjective_of_a_name_is_no_other_name() -> None:
    text = "Cup goes north\n\nThe Swedish Sailing Federation won. Swedish sailors danced, and Swedish flags flew everywhere."
    (found,) = read(text).organisations
    assert (found.name, found.names, len(found.mentions)) == ("Swedish Sailing Federation", [], 1)


def test_german_nouns_are_no_organisations() -> None:
    text = (
        "Brücke bleibt gesperrt\n\nDie Brücke bleibt ein Jahr gesperrt, sagte Landrätin Ottilie Brenneke am Montag. "
        "Der Kreistag hatte das Geld für den Umweg nicht bewilligt, und der Ärger ist groß."
    )
    found = newsextract.extract(text, also=["people", "organisations"])
    assert [one.name for one in found.people] == ["Ottilie Brenneke"]
    assert found.organisations == []


def test_the_fields_are_made_on_request_only() -> None:
    usual = newsextract.extract(STORY).to_dict()
    assert {"people", "organisations"}.isdisjoint(usual)
    assert list(newsextract.extract(STORY, only="people").to_dict()) == ["people", "meta"]


def test_no_article_has_no_cast() -> None:
    found = newsextract.extract("", also=["people", "organisations"])
    assert (found.people, found.organisations) == ([], [])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["Ann Reed", "U.S. Senate", "S.", "ANN", "the", "Mr", ".", "“", "”", "'s", "\n\n", "said", "of"])))
def test_any_run_of_words(words: list[str]) -> None:
    found = read("Title of a story\n\n" + " ".join(words))
    assert found == Record.from_dict(json.loads(found.to_json()))


@pytest.fixture
def story(tmp_path: Path) -> str:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return str(tmp_path / "story.txt")


@pytest.mark.parametrize("table", ["people", "organisations"])
@pytest.mark.parametrize("command", [["parse"], ["batch", "-q"]])
def test_tables(command: list[str], table: str, story: str, record: Record) -> None:
    rows = list(csv.DictReader(io.StringIO(run(*command, story, "--table", table, "-f", "csv").stdout.decode(), newline="")))
    every: list[Person | Organisation] = [*getattr(record, table)]
    assert [row["name"] for row in rows] == [one.name for one in every]
    assert [int(row["mentions"]) for row in rows] == [len(one.mentions) for one in every]
    assert [row["kind"] for row in rows] == [one.kind for one in every]
    lines = run(*command, story, "--table", table, "-f", "jsonl").stdout.decode().splitlines()
    assert [json.loads(line)["quotes"] for line in lines] == [one.quotes for one in every]


def test_a_database_has_the_tables_that_were_asked_for(story: str, tmp_path: Path) -> None:
    base = tmp_path / "out.db"
    assert run("batch", story, "-q", "--with", "people", "-o", str(base)).returncode == 0
    with sqlite3.connect(base) as opened:
        assert opened.execute("SELECT name, mentions FROM people ORDER BY number").fetchall() == [
            ("Zanele Okwuosa", 2),
            ("Tiberiu Vlaicu", 2),
        ]
        tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert "organisations" not in tables


def test_show_and_report_list_them(story: str, tmp_path: Path) -> None:
    shown = run("show", "--with", "people,organisations", story).stdout.decode()
    assert [words for words in ("People", "retired pilot", "public body") if words not in shown] == []
    full = run("parse", "--with", "people,organisations", story).stdout
    (tmp_path / "record.json").write_bytes(full)
    page = run("report", str(tmp_path / "record.json")).stdout.decode()
    assert [words for words in ("<h3>People</h3>", "not quoted") if words not in page] == []


@pytest.mark.parametrize("headline", ["Ostwick District Council welcomes the ferry", "Ferry welcomed by Ostwick District Council"])
def test_a_body_that_speaks_is_listed_where_its_name_stands_in_the_headline_alone(headline: str) -> None:
    said = "The council said it was “glad that it sails again”."
    record = read(f"{headline}\n\nThe ferry from Ostwick runs again after a year in the yard at Lund.\n\n{said} It sails at six.\n")
    (council,) = [one for one in record.organisations if one.name == "Ostwick District Council"]
    assert council.quotes == [1]
    assert council.names == []
    assert record.body is not None
    assert [record.body[one.start : one.end] for one in council.mentions] == ["The council"]
