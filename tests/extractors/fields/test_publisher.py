"""The publisher, stated or printed."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.publisher import publisher


def test_nothing_gives_nothing() -> None:
    assert publisher(document()) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The LBC is not responsible for the content of external Internet sites", "LBC"),
        ("Copyright © 2020 LBC. The LBC is not responsible for the content of external sites.", "LBC"),
        ("© 2019 Daily Post. All rights reserved.", "Daily Post"),
        ("Copyright 2019-2020 The Daily Post, all rights reserved", "The Daily Post"),
        ("(c) Daily Post 2020", "Daily Post"),
        ("All material is protected. © 2013 LBC", "LBC"),
        ("Terms of use", None),
        ("Copyright law is not simple, and it will not be simple in the future for anybody", None),
    ],
)
def test_the_lines_below_the_article(line: str, expected: str | None) -> None:
    assert publisher(document(block("boilerplate", line))) == expected


def test_the_text_itself_is_not_searched() -> None:
    assert publisher(document(block("body", "© 2019 Daily Post."))) is None


def test_the_title_comes_before_the_company() -> None:
    stated = [fact("Post Verlag GmbH"), fact("Daily Post", "og:site_name")]
    assert publisher(document(publisher=stated)) == "Daily Post"
    assert publisher(document(publisher=stated[:1])) == "Post Verlag GmbH"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Daily Post", "Daily Post"),
        ("Daily Post — the news of the coast", "Daily Post"),
        ("@dailypost", None),
        ("https://social.example/dailypost", None),
        ("Copyright 2020 Daily Post", "Daily Post"),
    ],
)
def test_stated_names(stated: str, expected: str | None) -> None:
    assert publisher(document(publisher=[fact(stated)])) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("© 2019 St. Annes Singers Ellery", "St. Annes Singers Ellery"),
        ("© 2019 Ellery Union e. V. | Terms", "Ellery Union e. V."),
        ("© 2019 Ellery Union e.V., Marl", "Ellery Union e.V."),
        ("© 2019 Ann J. Field. All rights reserved", "Ann J. Field"),
        ("© 2019 Dr. Field", "Dr. Field"),
        ("© 2019 Daily Post. We tell what was.", "Daily Post"),
        ("© 2019 Stone & Co. More about us", "Stone & Co"),
        ("© 2019 Post AG. All rights reserved", "Post AG"),
        ("© 2019 Ellery e. V. - Impressum", "Ellery e. V."),
        ("© 2019 Ellery - Sea and Shore", "Ellery - Sea and Shore"),
    ],
)
def test_the_full_stop_of_an_abbreviation_does_not_end_a_name(line: str, expected: str) -> None:
    assert publisher(document(block("boilerplate", line), language="de")) == expected
    stated = line.partition("|")[0].partition(" - ")[0].removesuffix(" More about us")
    assert (publisher(document(publisher=[fact(stated)])) or "").rstrip(".") == expected.partition(" - ")[0].rstrip(".")


def test_a_name_that_is_the_authors_too_is_whole() -> None:
    name = "ELU - Group of Ellery"
    assert publisher(document(publisher=[fact(name)])) == "ELU"
    assert publisher(document(publisher=[fact(name)], author=[fact(name)])) == name
    assert publisher(document(publisher=[fact("Copyright © 2001-2009")])) is None
    assert publisher(document(publisher=[fact("Ellery Media Group –")])) == "Ellery Media Group"
