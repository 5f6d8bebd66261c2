"""Agencies and initials that sign a story."""

from __future__ import annotations

import pytest

from newsextract.grammar.bylines.agency_signatures import are_agencies, are_initials, is_agency_alone


@pytest.mark.parametrize(("who", "language", "found"), [
    ("dpa", None, True), ("afe/dpa", None, True), ("KNA, DR", None, True), ("coast.example, afe/dpa", None, True),
    ("MH mit dpa", "de", True), ("MH mit dpa", None, False), ("left", None, False), ("FJ", None, False),
    ("Ann Field", None, False), ("AFP and the mayor", "en", False),
])  # fmt: skip
def test_agencies_with_what_may_stand_beside_them(who: str, language: str | None, found: bool) -> None:
    assert are_agencies(who, language) is found


@pytest.mark.parametrize(("part", "found"), [("as", True), ("mh", True), ("FJ", False), ("siehe Karte", False)])
def test_initials(part: str, found: bool) -> None:
    assert are_initials(part) is found


@pytest.mark.parametrize(("line", "found"), [("(AFP)", True), ("— AFP", True), ("AFP", False), ("(left)", False)])
def test_an_agency_alone(line: str, found: bool) -> None:
    assert is_agency_alone(line) is found
