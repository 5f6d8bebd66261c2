"""Dates that files state: as printed where they are understood, else in ISO 8601, else nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.inputs.kinds.dates_as_stated import date_as_stated, date_of_mail, readable_date


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("2024-04-09T06:30:00Z", "2024-04-09T06:30:00Z"),
        ("9 April 2024", "9 April 2024"),
        ("Tue, 09 Apr 2024 06:30:00 +0100", "Tue, 09 Apr 2024 06:30:00 +0100"),
        ("soon", None),
        ("", None),
        (None, None),
        ("Mon, 32 Foo 99999 99:99:99 +9999", None),
    ],
)
def test_of_feeds_mails_and_agencies(text: str | None, stated: str | None) -> None:
    assert date_as_stated(text) == stated


def test_of_mail_alone() -> None:
    assert date_of_mail("Tue, 09 Apr 2024 06:30:00 +0100") == "2024-04-09T06:30:00+01:00"
    assert date_of_mail("Tue, 09 Apr 99999999999999999999 06:30:00 +0100") is None


@pytest.mark.parametrize(
    ("text", "stated"), [("March 3, 2019 Sunday", "March 3, 2019 Sunday"), ("1 mars 2019", "2019-03-01"), ("3. Mai 2021", "2021-05-03")]
)
def test_of_exports_in_any_language(text: str, stated: str) -> None:
    assert readable_date(text) == stated
    assert readable_date("no date 7") == "no date 7"
    assert readable_date("no date 7", only=True) is None


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    date_as_stated(text)
    date_of_mail(text)
    readable_date(text)
