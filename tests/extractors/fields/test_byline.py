"""The byline as printed, without "By", dates and reading times."""

from __future__ import annotations

import dataclasses

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
        ("By Ann FieldShowbiz & TV Reporter", "Ann Field"),
        ("Bo Lund • CoastOnline Publisher", "Bo Lund • CoastOnline Publisher"),
        ("Bo Lund 2 months", "Bo Lund"),
        ("By Ann Field | ann@a.example | Ellery Daily News and Bo Lund | bo@a.example | Ellery Daily News", "Ann Field, Bo Lund"),
        ("Ann Field Ellery Herald & Post", "Ann Field"),
        ("Virginia Ellery Herald & Post", "Virginia Ellery Herald & Post"),
        ("West Ellery Herald & Post", "West Ellery Herald & Post"),
        ("Ann Field Port Ellery Herald-Post", "Ann Field"),
        ("Ann Field The East Ellerian", "Ann Field"),
        ("Ann Field Ellery Correspondent", "Ann Field"),
        ("Ann Field ABCBusiness", "Ann Field"),
        ("Ann Mary MacDonald", "Ann Mary MacDonald"),
        ("Ann FieldBarbara Stone", "Ann Field, Barbara Stone"),
        ("Ann LeeBarbara Stone", "Ann Lee, Barbara Stone"),
        ("A film of Barbara StoneBarbara Stone", "Barbara Stone"),
        ("Ann Field, Bo LundStaff Writer", "Ann Field, Bo Lund"),
        ("Ann VanStone Lund", "Ann VanStone Lund"),
        ("Ann MacDonald Stone", "Ann MacDonald Stone"),
        ("By Social Links for Ann Field", "Ann Field"),
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
    assert byline(doc) == "Ann Field"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Field Senior Writer", "Ann Field"),
        ("Ann Field Contributor", "Ann Field"),
        ("By Ann Field at 5:11 AM", "Ann Field"),
        ("By Ann Field, Senior Writer", "Ann Field, Senior Writer"),
        ("By Ann Field & Bo Lund, Editors", "Ann Field & Bo Lund, Editors"),
        ("By The Ellery Desk Editor", "The Ellery Desk Editor"),
        ("By Ann Field, staff editor at the Post who joined it in 2017", "Ann Field"),
        ("Ellery Wire/Ley Post - [email\N{NO-BREAK SPACE}protected]", "Ellery Wire/Ley Post"),
    ],
)
def test_jobs_times_and_hidden_addresses_are_no_names(line: str, names: str) -> None:
    assert byline(document(block("byline", line))) == names


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("By Ann Field", "Robert Stone"), "Ann Field, Robert Stone"),
        (("By Ann Field", "Bo LundPolitical Editor"), "Ann Field, Bo Lund"),
        (("By Ann Field", "By Bo Lund"), "Ann Field, Bo Lund"),
        (("By Ann Field", "Ann Field"), "Ann Field"),
        (("By Ann Field", "Ellery Quay"), "Ann Field"),
        (("By Ann Field", "Ellery Daily News"), "Ann Field"),
        (("Ellery Daily News", "By Ann Field"), "Ann Field"),
    ],
)
def test_authors_in_lines_of_their_own(lines: tuple[str, ...], expected: str) -> None:
    assert byline(document(*(block("byline", line) for line in lines))) == expected


def test_who_did_other_work_is_no_author() -> None:
    doc = document(block("byline", "By Ann Field"), block("byline", "Illustrations by"), block("byline", "Robert Stone"))
    assert byline(doc) == "Ann Field"
    label, far = block("boilerplate", "Contributions from"), [block("boilerplate", "Share")] * 3
    assert byline(document(block("byline", "By Ann Field"), label, block("byline", "Robert Stone"))) == "Ann Field"
    assert byline(document(block("byline", "By Ann Field"), *far, block("byline", "Robert Stone"))) == "Ann Field"


def test_the_line_near_the_headline_before_those_far_above() -> None:
    menu = [block("boilerplate", "News")] * 9
    head, text = block("headline", "Ferries run again"), block("body", "The port is open.")
    other, own = block("byline", "By Robert Stone"), block("byline", "Ann Field")
    assert byline(document(other, *menu, head, own, text)) == "Ann Field"
    assert byline(document(other, *menu, own, head, text)) == "Ann Field"
    assert byline(document(other, *menu, head, text)) == "Robert Stone"
    sections = block("byline", "Sea and Shore")
    assert byline(document(sections, *menu, head, text)) is None


def test_ages_and_comments_beside_a_name() -> None:
    for line in ("Ann Field 7 hours", "Ann Field, 7 hours ago", "Ann Field 1200 views"):
        assert byline(document(block("byline", line))) == "Ann Field"
    assert byline(document(block("byline", "Erna Muster | Kommentare geschlossen"), language="de")) == "Erna Muster"


def test_a_byline_has_only_so_many_lines() -> None:
    letters = "abcdefghij"
    lines = [f"By Ann F{letters[n // 10]}{letters[n % 10]}ld" for n in range(60)]
    found = byline(document(*(block("byline", line) for line in lines)))
    assert found is not None
    assert found.count(",") < 20


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Posted On : May 20, 2018 Published By : Ann Field", "Ann Field"),
        ("3 May 2019, by Ann Field", "Ann Field"),
        ("Posted on 3 May 2019", None),
        ("3 May 2019 Ley Harbour", None),
    ],
)
def test_who_wrote_behind_a_date(line: str, names: str | None) -> None:
    assert byline(document(block("date", line))) == names


def test_a_person_comes_before_the_house_that_is_stated() -> None:
    doc = document(
        block("headline", "Ferries run"), block("byline", "By: Coast Wire"), block("byline", "By Ann Field"),
        block("body", "The port is open."), author=[fact("Coast Wire")],
    )  # fmt: skip
    assert byline(doc) == "Ann Field"


def test_who_signs_a_part_of_the_story_comes_behind_who_signs_the_whole() -> None:
    text = [block("body", f"The port is open, for the {n}th day.") for n in range(8)]
    doc = document(
        block("headline", "Ferries run"), block("byline", "By Coast News"), *text, block("byline", "Rebecca Orm"),
        block("body", "Boats wait."), author=[fact("Coast News", kind="organisation")],
    )  # fmt: skip
    assert byline(doc) == "Coast News"


def test_a_desk_with_a_beat_in_small_letters() -> None:
    doc = document(block("headline", "Salen barcos"), block("byline", "Redacción mareas"), block("body", "El muelle abre."))
    assert byline(dataclasses.replace(doc, language="es")) == "Redacción mareas"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Idra Holm EllerySea", "Idra Holm"),
        ("Idra Holm , Ellery Sea", "Idra Holm"),
        ("Idra Holm / Ellery Sea", "Idra Holm"),
        ("Idra Holm Tide and Coastal Reporter", "Idra Holm"),
        ("Idra Holm | Harbour, News", "Idra Holm"),
        ("Idra Holm, Coastal Reporter", "Idra Holm, Coastal Reporter"),
        ("Idra Holm | Bo Lund", "Idra Holm | Bo Lund"),
        ("Idra Holm • The Other Post", "Idra Holm • The Other Post"),
        ("Idra Holm-Reporter", "Idra Holm-Reporter"),
        ("Idra Holm, Coast Wire Idra Holm, Coast Wire", "Idra Holm, Coast Wire"),
        ("Idra Holm, General Editor, F1Dec 19, 2023, 05:30 PM", "Idra Holm, General Editor, F1"),
    ],
)
def test_what_stands_behind_the_stated_name(line: str, expected: str) -> None:
    facts = {"author": [fact("Idra Holm")], "publisher": [fact("Ellery Sea")], "section": [fact("Harbour"), fact("News")]}
    assert byline(document(block("byline", line), **facts)) == expected


def test_stated_authors_in_lines_of_their_own() -> None:
    facts = {"author": [fact("Idra Holm, Coast Wire"), fact("Sammo Lundt, Coast Wire")]}
    lines = [block("byline", "Idra Holm, Coast Wire"), block("byline", "Sammo Lundt, Coast Wire")]
    assert byline(document(*lines, **facts)) == "Idra Holm, Coast Wire, Sammo Lundt, Coast Wire"
    assert byline(document(*lines, block("byline", "Show all articles by Idra Holm"), **facts)) == (
        "Idra Holm, Coast Wire, Sammo Lundt, Coast Wire"
    )


def test_an_address_behind_a_name_and_a_closing_stop() -> None:
    assert byline(document(block("byline", "Ann Field ann.field@post.example"))) == "Ann Field"
    assert byline(document(block("byline", "Das Gespräch führte Anna Feld."), language="de")) == "Anna Feld"
    assert byline(document(block("byline", "Ann Field J.R."))) == "Ann Field J.R."


def test_the_stated_author_whose_first_name_is_rare_in_a_line_with_the_date() -> None:
    head, text = block("headline", "Ferries run again"), block("body", "The port is open.")
    line = block("date", "3 May 2019 Octavo Holmstein Quay, fog, boats")
    assert byline(document(head, line, text, author=[fact("Octavo Holmstein")])) == "Octavo Holmstein"
    assert byline(document(head, line, text, author=[fact("Octavo Holm")])) is None
    house = {"author": [fact("Octavo Holmstein")], "publisher": [fact("Octavo Holmstein")]}
    assert byline(document(head, line, text, **house)) is None
