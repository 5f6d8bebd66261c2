"""Authors from the byline and from what the page states."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.authors import authors
from newsextract.model.record_types import Author


def test_nothing_gives_nothing() -> None:
    assert authors(document(), None, None, None) == []


def test_the_byline_is_completed_by_what_the_page_states() -> None:
    doc = document(
        block("byline", "BY ANN FIELD"), author=[fact("Ann Field", kind="person", url="https://post.example/ann")]
    )
    assert authors(doc, "ANN FIELD", None, None) == [Author(name="Ann Field", kind="person", url="https://post.example/ann")]


def test_a_link_in_the_byline_is_the_page_of_the_author() -> None:
    doc = document(block("byline", "By Ann Field", links=(("Ann Field", "https://post.example/ann"),)))
    assert authors(doc, "Ann Field", None, None) == [Author(name="Ann Field", url="https://post.example/ann")]


def test_people_come_before_the_organisation_that_another_source_states() -> None:
    doc = document(author=[fact("Daily Post", kind="organisation"), fact("By Ann Field and Bob Stone", "meta author")])
    assert [one.name for one in authors(doc, None, "Daily Post", None)] == ["Ann Field", "Bob Stone"]


def test_an_agency_alone_is_an_organisation() -> None:
    assert authors(document(author=[fact("AFP")]), None, None, None) == [Author(name="AFP", kind="organisation")]
    assert authors(document(), "Daily Post Reporter", None, None) == [Author(name="Daily Post Reporter", kind="organisation")]


def test_an_address_is_never_a_name() -> None:
    stated = [fact("https://social.example/ann"), fact("ann.field.77", "meta author"), fact("@ann", "meta x")]
    doc = document(author=stated)
    assert authors(doc, None, None, None) == []


def test_each_author_once() -> None:
    doc = document(author=[fact("Ann Field"), fact("Ann  Field "), fact("ann field")])
    assert [one.name for one in authors(doc, None, None, None)] == ["Ann Field"]


def test_the_publisher_after_a_name_is_where_the_author_works() -> None:
    doc = document(author=[fact("Ann Field, Bright Harbour")])
    assert [one.name for one in authors(doc, None, "Bright Harbour", None)] == ["Ann Field"]


def test_a_stated_name_mends_a_printed_line_that_lost_its_spaces() -> None:
    doc = document(block("byline", "By Ann FieldTravel Reporter"), author=[fact("Ann Field")])
    assert [one.name for one in authors(doc, "Ann FieldTravel Reporter", None, None)] == ["Ann Field"]


def test_printed_people_that_are_not_stated_are_added_and_stated_ones_that_are_not_printed_left_out() -> None:
    doc = document(block("byline", "By Ann Field and Bob Stone"), author=[fact("Bob Stone"), fact("Cy Marsh")])
    assert [one.name for one in authors(doc, "Ann Field and Bob Stone", None, None)] == ["Ann Field", "Bob Stone"]


def test_the_name_of_an_account_does_not_beat_a_printed_person() -> None:
    doc = document(block("byline", "By Ann Field"), author=[fact("newsdesk", kind="person")])
    assert [one.name for one in authors(doc, "Ann Field", None, None)] == ["Ann Field"]


def test_many_names_of_a_weak_source_are_those_of_other_stories() -> None:
    names = ["Ann Field", "Bob Stone", "Cy Marsh", "Di Reed"]
    assert authors(document(author=[fact(name, "rel author") for name in names]), None, None, None) == []
    assert len(authors(document(author=[fact(name, "rel author") for name in names[:2]]), None, None, None)) == 2


@pytest.mark.parametrize(
    "other",
    [("Photography by Bob Stone",), ("Contributions from", "Bob Stone"), ("Edited by", "Bob Stone")],
)
def test_who_did_other_work_is_no_author_though_the_page_states_so(other: tuple[str, ...]) -> None:
    lines = [block("byline", line) for line in ("By Ann Field", *other)]
    doc = document(*lines, author=[fact("Ann Field", kind="person"), fact("Bob Stone", kind="person")])
    assert [one.name for one in authors(doc, "Ann Field", None, None)] == ["Ann Field"]


def test_the_publisher_beside_a_stated_name_is_where_the_author_works() -> None:
    doc = document(block("byline", "by Ann Field , Coast Express"), author=[fact("Ann Field", kind="person")])
    assert [one.name for one in authors(doc, "Ann Field , Coast Express", "Coast Express", None)] == ["Ann Field"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reporting by Ann Field; Editing by Bo Lund", ["Ann Field"]),
        ("(Reporting by Ann Field in Ellery and Cy Hill in Leeds; editing by Bo Lund)", ["Ann Field", "Cy Hill"]),
        ("Reporting by Ann Field, writing by Bo Lund", ["Ann Field"]),
        ("Reporting by Ann J. Field; Editing by Bo Lund", ["Ann J. Field"]),
        ("- Reporting by Ann Field and additional reporting by Bo Lund. Ferries run again.", ["Ann Field"]),
        ("Reporting by phone is easier.", []),
    ],
)
def test_the_reporters_that_an_agency_names_at_the_end(line: str, names: list[str]) -> None:
    doc = document(block("byline", "Reuters"), block("body", "The port is open."), block("boilerplate", line))
    assert [one.name for one in authors(doc, "Reuters", None, None)] == (names or ["Reuters"])
    assert [one.name for one in authors(doc, "Jo Orr", None, None)] == ["Jo Orr"]


def test_a_part_of_the_page_that_states_many_people_counts_where_no_person_is_printed() -> None:
    people = ["Ann Field", "Bob Stone", "Ida Holm", "Bo Lund"]
    doc = document(block("byline", "By Newsroom"), author=[fact(name, "microdata") for name in people])
    assert [one.name for one in authors(doc, "Newsroom", None, None)] == people
    assert [one.name for one in authors(doc, "Cleo Marsh", None, None)] == ["Cleo Marsh"]


def test_a_house_with_a_dash_in_its_name_is_one_author() -> None:
    name = "ELU - Group of Ellery"
    found = authors(document(author=[fact(name)], publisher=[fact(name)]), None, None, None)
    assert [(one.name, one.kind) for one in found] == [(name, "organisation")]
