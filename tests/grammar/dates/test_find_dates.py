"""Dates in all forms that articles print and state."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import languages
from newsextract.grammar.dates.find_dates import find_dates, parse_date, reads_day_first, says_modified


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("12:39, 2 NOV 2023", "2023-11-02T12:39"),
        ("Posted: Jul 30, 2019 1:05 PM ET", "2019-07-30T13:05-04:00"),
        ("Posted: Jan 30, 2019 1:05 PM ET", "2019-01-30T13:05-05:00"),
        ("22:37 EST, 7 June 2012", "2012-06-07T22:37-05:00"),
        ("Friday 22 November 2024 08:49 GMT", "2024-11-22T08:49+00:00"),
        ("2019-11-20T03:49:12Z", "2019-11-20T03:49:12+00:00"),
        ("2019-11-20T03:49:12.123+0530", "2019-11-20T03:49:12+05:30"),
        ("2019-11-20 03:49", "2019-11-20T03:49"),
        ("20191120", "2019-11-20"),
        ("20191120T034912Z", "2019-11-20T03:49:12+00:00"),
        ("Wed, 20 Nov 2019 03:49:12 GMT", "2019-11-20T03:49:12+00:00"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T19:20:36+02:00"),
        ("1574221752", "2019-11-20T03:49:12+00:00"),
        ("1574221752000", "2019-11-20T03:49:12+00:00"),
        ("12/20/2023 20:41:43", "2023-12-20T20:41:43"),
        ("17 April 2012 • 2:54pm", "2012-04-17T14:54"),
        ("June 5th, 2019 12:00am", "2019-06-05T00:00"),
        ("March 3, 2019 / 9:45 AM / Coast News", "2019-03-03T09:45"),
        ("Tue 19 Nov 2019 10.30 GMT", "2019-11-19T10:30+00:00"),
        ("2023年11月17日 10:20", "2023-11-17T10:20"),
        ("24. 12. 2019", "2019-12-24"),
        ("Do 25.04.24 | 14:07 Uhr", "2024-04-25T14:07"),
        ("30.11.69", "1969-11-30"),
        ("Dec 6, 2020, 15:48 IST", "2020-12-06T15:48"),
        ("By Ann FieldDec. 21, 2023 11:00 pmShare", "2023-12-21T23:00"),
        ("Nov 12, 2023 1:00 AMNov 17, 2023", "2023-11-12T01:00"),
        ("11/08/2023", None),
        ("30/02/2019", None),
        ("2019-11-20T03:49:12+99:99", None),
        ("2019-11-20T25:00:00", None),
        ("1500-01-01", None),
        ("0001-01-01T00:00:00Z", None),
        ("March 2019", "2019-03"),
        ("5 hours ago", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_english_and_stated_forms(text: str, iso: str | None) -> None:
    assert parse_date(text) == iso


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("de", "Montag, 3. März 2019, 14:05 Uhr", "2019-03-03T14:05"),
        ("de-AT", "3. Jänner 2019 um 14.05 Uhr", "2019-01-03T14:05"),
        ("fr", "19 novembre 2019 à 10h30", "2019-11-19T10:30"),
        ("fr", "Le 1er août 2019", "2019-08-01"),
        ("es", "2 de mayo de 2019, 10:15", "2019-05-02T10:15"),
        ("it", "martedì 5 marzo 2019 alle 9:05", "2019-03-05T09:05"),
        ("pt", "5 de março de 2019 às 9h05", "2019-03-05T09:05"),
        ("nl", "5 maart 2019 om 9:05", "2019-03-05T09:05"),
        ("de", "Jul 30, 2019", "2019-07-30"),
    ],
)
def test_other_languages(language: str, text: str, iso: str) -> None:
    assert parse_date(text, language=language) == iso


@pytest.mark.parametrize(("day_first", "iso"), [(True, "2023-08-11"), (False, "2023-11-08"), (None, None)])
def test_the_order_of_day_and_month(day_first: bool | None, iso: str | None) -> None:
    assert parse_date("11/08/2023", day_first=day_first) == iso


def test_where_the_day_stands_first() -> None:
    assert reads_day_first("en-US") is False
    assert reads_day_first("en-GB") is True
    assert reads_day_first("it") is True
    assert reads_day_first("en", "www.post.co.uk") is True
    assert reads_day_first("en", "www.post.com") is None
    assert reads_day_first(None) is None


def test_several_dates_of_a_line_with_their_labels() -> None:
    found = find_dates("Published: 19:54 BST, 3 October 2015 | Updated: 21:21 BST, 3 October 2015")
    assert [(one.raw, one.iso, one.modified) for one in found] == [
        ("19:54 BST, 3 October 2015", "2015-10-03T19:54+01:00", False),
        ("21:21 BST, 3 October 2015", "2015-10-03T21:21+01:00", True),
    ]


def test_labels_of_a_later_version() -> None:
    (found,) = find_dates("Published: Jan. 14, 2015 Updated: 4:49 p.m.")
    assert (found.iso, found.modified) == ("2015-01-14", False)
    (found,) = find_dates("3 May 2019 -- Updated 1403 GMT")
    assert found.modified
    for line in ("3 May 2019 11:30 am (Updated 11:54 am)", "May 3, 2019 11:30 AM Updated 2 years ago"):
        (found,) = find_dates(line)  # a time of its own: the label is of what comes behind
        assert (found.iso, found.modified) == ("2019-05-03T11:30", False)
    assert says_modified("LAST UPDATED:")
    assert says_modified("Mis à jour le", "fr")
    assert not says_modified("Published")


@pytest.mark.parametrize("text", ["1 " * 50_000, "1:1 " * 50_000, "1/1/" * 50_000, "may 1 " * 50_000, "9" * 100_000])
def test_long_lines_are_no_trouble(text: str) -> None:
    assert len(find_dates(text)) < 100


@given(st.text(alphabet="0123456789:/.-+TZ ,apmMayjunESTGMT|hé年月日", max_size=60))
def test_any_text_gives_a_date_or_nothing(text: str) -> None:
    for day_first in (True, None):
        found = parse_date(text, language="fr", day_first=day_first)
        assert found is None or (found[4] == "-" and 1600 <= int(found[:4]) <= 2100)


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("March 3, 20199:53 AM UTCUpdated ago", "2019-03-03T09:53+00:00"),
        ("3 March 201914:05", "2019-03-03T14:05"),
        ("Mar 3, 20193:00 AM ET", "2019-03-03T03:00-05:00"),
        ("Mar 3, 201912 Shares", "2019-03-03"),
        ("March 3, 20199", None),
    ],
)
def test_a_time_that_is_glued_to_the_year(line: str, iso: str | None) -> None:
    found = find_dates(line)
    assert (found[0].iso if found else None) == iso
    assert not any(one.modified for one in found)


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("da", "Publiceret 5. marts 2025 kl. 14.05", "2025-03-05T14:05"),
        ("fi", "Julkaistu 5.3.2025 klo 14.05", "2025-03-05T14:05"),
        ("fi", "5. maaliskuuta 2025", "2025-03-05"),
        ("pl", "Opublikowano: 5 marca 2025, godz. 14:05", "2025-03-05T14:05"),
        ("hu", "2025. március 5.", "2025-03-05"),
        ("ko", "입력 2025. 3. 5.", "2025-03-05"),
        ("cs", "5. března 2025 v 12:43", "2025-03-05T12:43"),
        ("cs", "8. 4. 2025 5:00", "2025-04-08T05:00"),
        ("tr", "20 Nisan 2026, 14:09", "2026-04-20T14:09"),
        ("ru", "5 марта 2025 в 14:05", "2025-03-05T14:05"),
        ("sv", "Publicerad onsdag 5 mars 2025 kl 14.05", "2025-03-05T14:05"),
        ("no", "Publisert: Onsdag, 5. mars 2025 - 13:20", "2025-03-05T13:20"),
        ("el", "Τετάρτη, 5 Μαρτίου 2025 14:05", "2025-03-05T14:05"),
        ("ro", "Publicat miercuri, 5 martie 2025, ora 14:05", "2025-03-05T14:05"),
    ],
)
def test_dates_in_languages_with_words_for_headers(language: str, text: str, iso: str) -> None:
    (found,) = find_dates(text, language=language)
    assert (found.iso, found.modified) == (iso, False)


def test_a_time_that_a_full_stop_parts_needs_its_word() -> None:
    assert parse_date("5. marts 2025 - 14.05 kroner", language="da") == "2025-03-05"
    assert says_modified("Güncelleme:", "tr")
    assert says_modified("Sist oppdatert", "nb")


@pytest.mark.parametrize("tag", [tag for tag in languages.TAGS + languages.HEADED if tag != "ko"])
def test_months_of_each_language_are_read_in_any_case(tag: str) -> None:
    for number, names in enumerate(languages.header_words(tag).MONTHS.split("|"), 1):
        for name in names.split():
            capitals = (name.replace("i", "İ") if tag == "tr" else name).upper()
            for printed in (name, name.capitalize(), capitals if "ΐ" not in name else name):
                assert parse_date(f"14 {printed} 2023", language=tag) == f"2023-{number:02d}-14", printed
