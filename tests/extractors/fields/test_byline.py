"""The byline as printed, without "By", dates and reading times."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.byline import byline


def test_nothing_gives_nothing() -> None:
    assert byline(document()) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ann Field", "Ann Field"),
        ("By: Ann Field and Bob Stone", "Ann Field and Bob Stone"),
        ("Ann Field", "Ann Field"),
        ("Bob-John Stone, Political Editor", "Bob-John Stone, Political Editor"),
        ("PostOnline.com / Dec 6, 2020, 15:48 IST", "PostOnline.com"),
        ("Coast News · Posted: Jul 30, 2019 1:05 PM ET | Last Updated: July 30, 2019", "Coast News"),
        ("By Ann Field May 3, 2019", "Ann Field"),
        ("Published May 3, 2019 | By Ann Field", "Ann Field"),
        ("Ann Field • 5 min read", "Ann Field"),
        ("By Ann Field on May 3, 2019", "Ann Field"),
        ("By Ann FieldPublished: May 3, 2019 8:00 AM EST", "Ann Field"),
        ("By Ann Field, Bob Stone, 7 News Coast", "Ann Field, Bob Stone, 7 News Coast"),
        ("Ann Field • 4 Min Read", "Ann Field"),
        ("Ann Field | 24 Comments", "Ann Field"),
        ("Ann Field15:35, May 3 2019", "Ann Field"),
        ("– Ann Field", "Ann Field"),
        ("Daily Post Reporter", "Daily Post Reporter"),
        ("Ann Field/Coast News", "Ann Field/Coast News"),
    ],
)
def test_the_names_of_a_line(line: str, expected: str) -> None:
    assert byline(document(block("byline", line))) == expected


def test_a_line_that_names_nobody_is_passed_over() -> None:
    doc = document(block("byline", "By"), block("byline", "3 May 2019"), block("byline", "Ann Field"))
    assert byline(doc) == "Ann Field"


def test_other_languages() -> None:
    assert byline(document(block("byline", "Von Erna Muster, 3. Mai 2019"), language="de")) == "Erna Muster"
    assert byline(document(block("byline", "Par Zoé Leduc"), language="fr")) == "Zoé Leduc"


def test_of_several_lines_one_with_a_stated_name_and_a_lost_space_is_mended() -> None:
    doc = document(
        block("byline", "By Bob Stone"), block("byline", "By Ann FieldReporter"), author=[fact("Ann Field")]
    )
    assert byline(doc) == "Ann Field Reporter"


def test_each_author_on_a_line_of_the_own() -> None:
    lines = [block("byline", "Ann Field"), block("byline", "ann@post.example"), block("byline", "Robert Stone")]
    assert byline(document(*lines, publisher=[fact("Post")])) == "Ann Field, Robert Stone"
    assert byline(document(*lines)) == "Ann Field"
    lines = [block("byline", "Ann Field"), block("byline", "Kishan Pool"), block("byline", "Ann Field")]
    assert byline(document(*lines, author=[fact("Kishan Pool")])) == "Kishan Pool"
    more = document(block("byline", "Ann Field"), block("byline", "All Articles"), publisher=[fact("Post")])
    assert byline(more) == "Ann Field"


def test_ages_and_comments_beside_a_name() -> None:
    assert byline(document(block("byline", "Ann Field 7 hours"))) == "Ann Field"
    assert byline(document(block("byline", "Erna Muster | Kommentare geschlossen"), language="de")) == "Erna Muster"


def test_a_line_of_a_menu_above_the_headline_comes_last() -> None:
    menu, head, line = block("byline", "By Region"), block("headline", "The ferry is late"), block("byline", "By Field")
    assert byline(document(menu, head, line)) == "Field"
    assert byline(document(line, head)) == "Field"
