"""The headline: printed first, titles without the site's name else."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.headline import headline


def test_nothing_gives_nothing() -> None:
    assert headline(document(), None) is None


def test_the_printed_headline_wins_over_the_stated_ones() -> None:
    doc = document(
        block("headline", "Harbour opens – at last"),
        headline=[fact("Harbour opens"), fact("Harbour opens | Daily Post", "title")],
    )
    assert headline(doc, "Daily Post") == "Harbour opens – at last"


def test_of_several_printed_ones_that_which_the_titles_know_wins() -> None:
    doc = document(
        block("headline", "Watch live"), block("headline", "Ferry runs aground"), headline=[fact("Ferry runs aground")]
    )
    assert headline(doc, None) == "Ferry runs aground"


def test_the_name_of_the_site_is_no_headline() -> None:
    doc = document(block("headline", "Daily Post"), headline=[fact("Ferry runs aground", "og:title")])
    assert headline(doc, "Daily Post") == "Ferry runs aground"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Ferry runs aground - Daily Post", "Ferry runs aground"),
        ("Ferry runs aground | News | Daily Post", "Ferry runs aground | News"),
        ("Daily Post: politics of a ferry", "Daily Post: politics of a ferry"),
        ("Daily Post | Ferry runs aground", "Ferry runs aground"),
        ("Ferry runs aground – dailypost.example", "Ferry runs aground"),
        ("Ferry runs aground - Daily Post Business", "Ferry runs aground"),
        ("The finals review - thrilling, but cold", "The finals review - thrilling, but cold"),
        ("'No room' - council on ferry", "'No room' - council on ferry"),
    ],
)
def test_a_site_name_is_cut_off_and_a_dash_of_the_headline_is_not(title: str, expected: str) -> None:
    doc = document(headline=[fact(title, "title")], url="https://www.dailypost.example/a/1")
    assert headline(doc, "Daily Post") == expected


def test_what_another_form_lacks_is_cut_off() -> None:
    stated = [fact("Ferry runs aground | Travel | Coast FM", "og:title"), fact("Ferry runs aground", "title")]
    doc = document(headline=stated)
    assert headline(doc, None) == "Ferry runs aground"


def test_a_page_that_states_only_its_name_keeps_it() -> None:
    assert headline(document(headline=[fact("Daily Post", "title")]), "Daily Post") == "Daily Post"


def test_a_broken_address_does_no_harm() -> None:
    doc = document(headline=[fact("Ferry - Post")], url="http://[::1")
    assert headline(doc, None) == "Ferry - Post"


@pytest.mark.parametrize(
    ("printed", "titles", "expected"),
    [
        ("Coast Ferry runs aground", ["Ferry runs aground", "Ferry runs aground"], "Ferry runs aground"),
        ('"At last": Ferry runs aground', ["Ferry runs aground", "Ferry runs aground"], '"At last": Ferry runs aground'),
        ("„Endlich“ / Fähre auf Grund", ["Fähre auf Grund", "Fähre auf Grund"], "„Endlich“ / Fähre auf Grund"),
        ("Coast Ferry runs aground", ["Ferry runs aground"], "Coast Ferry runs aground"),
        ("Coast “No room” on ferry", ['"No room" on ferry', '"No room" on ferry'], "“No room” on ferry"),
        ("Coast Ferry runs aground", ["Coast: Ferry runs aground"], "Coast: Ferry runs aground"),
        ("CoastFerry runs aground", ["Coast / Ferry runs aground"], "Coast / Ferry runs aground"),
        ("“No room” on ferry", ['"No room" on ferry'], "“No room” on ferry"),
        ("Ferry runs aground", ["Coast: Ferry runs aground"], "Ferry runs aground"),
    ],
)
def test_a_label_in_the_same_element_is_told_apart(printed: str, titles: list[str], expected: str) -> None:
    stated = [fact(title, f"source {number}") for number, title in enumerate(titles)]
    assert headline(document(block("headline", printed), headline=stated), None) == expected


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["On the coast: Ferry runs aground"], "Ferry runs aground"),  # another edition has another label
        (["Coast: Ferry runs aground"], "Coast: Ferry runs aground"),
        (["Ferry runs aground", "Coast: Ferry runs aground"], "Ferry runs aground"),
        ([], "Ferry runs aground"),
    ],
)
def test_a_label_that_the_page_marks_is_left_out_unless_the_titles_keep_it(titles: list[str], expected: str) -> None:
    stated = [fact(title, f"source {number}") for number, title in enumerate(titles)]
    doc = document(
        block("headline", "CoastFerry runs aground"),
        headline=[fact("Coast - Ferry runs aground", "microdata"), *stated],
        kicker=[fact("Coast", "label in the headline")],
    )
    assert headline(doc, None) == expected


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["Fog on the coast: Ferry runs aground"] * 2, "Fog on the coast: Ferry runs aground"),
        (["Fog on the coast: Ferry runs aground", "Ferry runs aground"], "Ferry runs aground"),
        (["Fog on the coast: Ferry runs aground"], "Ferry runs aground"),
    ],
)
def test_a_label_above_is_part_of_the_headline_where_all_titles_say_so(titles: list[str], expected: str) -> None:
    stated = [fact(title, f"source {number}") for number, title in enumerate(titles)]
    doc = document(block("section", "Fog on the coast"), block("headline", "Ferry runs aground"), headline=stated)
    assert headline(doc, None) == expected


@pytest.mark.parametrize(
    ("printed", "titles", "expected"),
    [
        ("Ferry runs agroundDaily Post", ["Ferry runs aground"], "Ferry runs aground"),
        ("Ferry runs agroundSea FM", ["Ferry runs aground", "Ferry runs aground | News | Sea FM"], "Ferry runs aground"),
        ("Ferry runs aground again", ["Ferry runs aground"], "Ferry runs aground again"),
        ("Ferry runs aground – at last", ["Ferry runs aground"], "Ferry runs aground – at last"),
    ],
)
def test_the_name_of_the_site_in_the_same_element_is_cut_off(printed: str, titles: list[str], expected: str) -> None:
    stated = [fact(title, f"source {number}") for number, title in enumerate(titles)]
    assert headline(document(block("headline", printed), headline=stated), "Daily Post") == expected
