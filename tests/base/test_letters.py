"""Capital letters, and no small ones."""

from __future__ import annotations

import re
import sys

from newsextract.base.letters import CAPITALS


def test_only_capitals() -> None:
    found = re.findall(f"[{CAPITALS}]", "".join(map(chr, range(sys.maxunicode // 64))))
    assert [letter for letter in found if not letter.isupper()] == []


def test_capitals_of_languages_of_europe() -> None:
    assert re.fullmatch(f"[{CAPITALS}]+", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔŁŚŻŹĆĘĄŐŰŞĞİĀĒĪŪĢĶĻŅÄÖÜÅÆØÑÇΩЖ")
