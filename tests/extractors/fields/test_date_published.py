"""The date of publication: stated, printed, in the address."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.date_published import date_published, date_published_raw
from newsextract.model.document import Block, Document, Fact


def dates(doc: Document) -> tuple[str | None, str | None]:
    """Raw and ISO form, as the pipeline gives them."""
    raw = date_published_raw(doc)
    return raw, date_published(doc, raw)


def test_nothing_gives_nothing() -> None:
    assert dates(document()) == (None, None)


@pytest.mark.parametrize(
    ("blocks", "raw", "iso"),
    [
        ([block("date", "3 May 2019")], "3 May 2019", "2019-05-03"),
        ([block("date", "PUBLISHED:"), block("date", "22:37 EST, 7 June 2012"), block("date", "UPDATED:"),
          block("date", "04:03 EST, 8 June 2012")], "22:37 EST, 7 June 2012", "2012-06-07T22:37-05:00"),
        ([block("date", "Updated 4 May 2019"), block("date", "3 May 2019")], "3 May 2019", "2019-05-03"),
        ([block("byline", "Coast News · Posted: Jul 30, 2019 1:05 PM ET | Last Updated: July 30, 2019")],
         "Jul 30, 2019 1:05 PM ET", "2019-07-30T13:05-04:00"),
        ([block("date", "Nov 18 at 4:07 PM")], "Nov 18 at 4:07 PM", None),
        ([block("body", "It was on 3 May 2019.")], None, None),
    ],
)  # fmt: skip
def test_printed_dates(blocks: list[Block], raw: str | None, iso: str | None) -> None:
    assert dates(document(*blocks)) == (raw, iso)


@pytest.mark.parametrize(
    ("stated", "raw", "iso"),
    [
        ([fact("2019-05-03T10:00:00Z")], "2019-05-03T10:00:00Z", "2019-05-03T10:00:00+00:00"),
        ([fact("no date"), fact("2019-05-03", "meta date")], "2019-05-03", "2019-05-03"),
        ([fact("2019-05-03T10:00:00+99:99")], "2019-05-03T10:00:00+99:99", None),
        ([fact("0219-05-03")], "0219-05-03", None),
        ([fact("2019-05-04T02:00:00Z"), fact("2019-05-03T22:00:00-04:00", "meta date")],
         "2019-05-03T22:00:00-04:00", "2019-05-03T22:00:00-04:00"),
    ],
)  # fmt: skip
def test_stated_dates(stated: list[Fact], raw: str, iso: str | None) -> None:
    assert dates(document(date_published=stated)) == (raw, iso)


def test_a_printed_date_comes_before_what_the_page_states_of_itself_as_a_page() -> None:
    doc = document(block("date", "3 May 2019"), date_published=[fact("2018-01-01", "json-ld page")])
    assert dates(doc) == ("3 May 2019", "2019-05-03")


def test_the_address_is_the_last_resort() -> None:
    assert dates(document(url="https://post.example/2019/05/03/ferry"))[1] == "2019-05-03"
    assert dates(document(url="https://post.example/2019/may/03/ferry"))[1] == "2019-05-03"
    assert dates(document(url="https://post.example/2019/ferry")) == (None, None)


def test_an_ambiguous_date_is_read_where_the_place_is_known() -> None:
    line = block("date", "11/08/2023")
    assert dates(document(line)) == ("11/08/2023", None)
    assert dates(document(line, url="https://post.co.uk/a"))[1] == "2023-08-11"
    assert dates(document(line, language="fr"))[1] == "2023-08-11"
    assert dates(document(line, language="en-US"))[1] == "2023-11-08"


def test_a_printed_day_beside_the_stated_one_is_the_day_at_the_place_of_publication() -> None:
    stated = [fact("2019-05-04T02:00:00Z")]
    assert dates(document(block("date", "May 3, 2019, 10:00 PM"), date_published=stated))[1] == "2019-05-03T22:00"
    assert dates(document(block("date", "May 4, 2019"), date_published=stated))[1] == "2019-05-04T02:00:00+00:00"
    assert dates(document(block("date", "— Ann (@ann) May 3, 2019"), date_published=stated))[0] == stated[0].value


def test_a_day_printed_beside_the_stated_one_is_of_a_change_where_the_stated_one_is_printed_too() -> None:
    stated = [fact("2019-05-04T07:00:00+02:00")]
    lines = [block("date", "3 May 2019"), block("date", "4 May 2019")]
    assert date_published_raw(document(*lines, date_published=stated)) == "2019-05-04T07:00:00+02:00"
    assert date_published_raw(document(lines[0], date_published=stated)) == "3 May 2019"


def test_the_printed_day_of_a_piece_that_was_written_anew_wins_when_the_page_prints_no_other() -> None:
    stated = [fact("2017-11-20T08:00:00Z")]
    line, other = block("date", "May 9, 2019"), block("date", "May 2, 2019")
    assert dates(document(line, date_published=stated)) == ("May 9, 2019", "2019-05-09")
    assert dates(document(line, other, date_published=stated))[1] == "2017-11-20T08:00:00+00:00"
    changed = block("date", "Updated May 9, 2019")
    assert dates(document(changed, date_published=stated))[1] == "2017-11-20T08:00:00+00:00"


@pytest.mark.parametrize("line", ["Saturday 15 June 2024, Town Hall", "Available until 12 June 2024", "Last reviewed: 12 May 2024"])
def test_a_date_of_something_else_is_no_date_of_publication(line: str) -> None:
    stated = [fact("2024-05-03T10:00:00Z")]
    assert dates(document(block("date", line), date_published=stated))[0] == stated[0].value


def test_the_date_of_the_version_shown_where_no_other_is_printed() -> None:
    shown = block("date", "Stand: 3.5.2019, 10:30 Uhr")
    assert dates(document(shown, language="de"))[1] == "2019-05-03T10:30"
    assert dates(document(block("date", "Veröffentlicht: 2.5.2019"), shown, language="de"))[1] == "2019-05-02"
    stated = document(shown, language="de", date_published=[fact("2019-05-01")])
    assert dates(stated)[1] == "2019-05-01"
    assert dates(document(block("date", "Aktualisiert: 3.5.2019"), language="de")) == (None, None)


def test_day_and_month_in_the_other_order_are_the_same_date() -> None:
    doc = document(block("date", "05/08/2019"), language="de", date_published=[fact("2019-05-08T05:30:00+00:00")])
    assert dates(doc)[1] == "2019-05-08T05:30:00+00:00"
    doc = document(block("date", "05.08.2019"), language="de", date_published=[fact("2019-05-08T05:30:00+00:00")])
    assert dates(doc)[1] == "2019-08-05"


def test_the_date_near_the_headline_before_those_far_above() -> None:
    day, menu = block("date", "Sunday, 5 May 2019"), [block("boilerplate", "News")] * 9
    head, text = block("headline", "Ferries run again"), block("body", "The port is open.")
    below = block("date", "3 May 2019")
    assert date_published_raw(document(day, *menu, head, below, text)) == "3 May 2019"
    assert date_published_raw(document(day, *menu, below, head, text)) == "3 May 2019"
    assert date_published_raw(document(day, below, head, text)) == "Sunday, 5 May 2019"
    assert date_published_raw(document(day, *menu, head, text)) == "Sunday, 5 May 2019"


def test_a_date_far_above_does_not_count_beside_a_later_version() -> None:
    day, menu = block("date", "Sunday, 5 May 2019"), [block("boilerplate", "News")] * 9
    head, text = block("headline", "Ferries run again"), block("body", "The port is open.")
    assert date_published_raw(document(day, *menu, head, block("date", "Updated 3 May 2019"), text)) is None
    assert date_published_raw(document(day, *menu, head, block("date", "Day 7"), text)) == "Sunday, 5 May 2019"


HEAD, TEXT = block("headline", "Ferry leaves three hours late"), block("body", "The ferry left at noon on Tuesday.")


@pytest.mark.parametrize(
    ("blocks", "iso"),
    [
        ([block("boilerplate", "3 May 2019"), HEAD, TEXT], "2019-05-03"),
        ([block("related", "Ann Field / 3 May 2019 / 12 comments"), HEAD, TEXT], "2019-05-03"),
        ([HEAD, block("boilerplate", "Wednesday, 3 May 2019 | PAID CONTENT"), TEXT], "2019-05-03"),
        ([block("boilerplate", "4 May 2019"), HEAD, block("boilerplate", "3 May 2019"), TEXT], "2019-05-03"),
        ([block("boilerplate", "4 May 2019"), HEAD, block("date", "3 May 2019"), TEXT], "2019-05-03"),
        ([block("boilerplate", "Updated 3 May 2019"), HEAD, TEXT], None),
        ([block("boilerplate", "3 May 2019"), *[block("related", "A ferry")] * 5, HEAD, TEXT], None),
        ([block("boilerplate", "The harbour office has been closed to all who want to see the old hall since 3 May 2019"), HEAD, TEXT], None),
        ([block("boilerplate", "May 2019"), HEAD, TEXT], None),
        ([block("headline", "3 May 2019 - Ferry late"), TEXT], "2019-05-03"),
        ([block("headline", "What the office said on 3 May 2019"), TEXT], None),
        ([HEAD, TEXT, block("comment", "3 May 2019")], None),
    ],
)
def test_where_no_other_date_is_given_a_short_line_beside_the_headline_has_it(blocks: list[Block], iso: str | None) -> None:
    assert dates(document(*blocks))[1] == iso


@pytest.mark.parametrize(
    ("path", "iso"),
    [
        ("/news/20240503-ferry-late", "2024-05-03"),
        ("/2024/20240503/ferry.html", "2024-05-03"),
        ("/ferry-20240503", None),
        ("/news/20241503-ferry", None),
        ("/news/202405031-ferry", None),
        ("/2024/05/03/ferry", "2024-05-03"),
    ],
)
def test_days_in_addresses(path: str, iso: str | None) -> None:
    assert dates(document(HEAD, TEXT, url=f"https://news.example{path}"))[1] == iso
