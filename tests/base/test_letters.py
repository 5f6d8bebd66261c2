"""Capital letters, and no small ones."""

from __future__ import annotations

import re
import sys

from folders import ROOT
from newsextract.base.letters import CAPITALS

_RANGE = re.compile("([À-Þ])-([Ā-ſ])")
"""A range of capitals that runs over the small letters of Latin-1."""


def test_only_capitals() -> None:
    found = re.findall(f"[{CAPITALS}]", "".join(map(chr, range(sys.maxunicode // 64))))
    assert [letter for letter in found if not letter.isupper()] == []


def test_capitals_of_languages_of_europe() -> None:
    assert re.fullmatch(f"[{CAPITALS}]+", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔŁŚŻŹĆĘĄŐŰŞĞİĀĒĪŪĢĶĻŅÄÖÜÅÆØÑÇΩЖ")


def test_no_pattern_takes_small_letters_for_capitals() -> None:
    paths = [path for path in (ROOT / "src").rglob("*.py") if path.name != "letters.py"]
    assert [path.name for path in paths if _RANGE.search(path.read_text(encoding="utf-8"))] == []
