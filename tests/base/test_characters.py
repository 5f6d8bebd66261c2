"""The kinds of characters that are no text: what Unicode says they are, and that no two kinds share one."""

from __future__ import annotations

import itertools
import re
import sys
import unicodedata

import pytest

from newsextract.base import characters

KINDS = {name: kind for name, kind in vars(characters).items() if name.isupper()}
PARTS_OF_OTHERS = ("C0_BUT_TAB_AND_NEWLINE", "DELETE")


def members(kind: str) -> set[str]:
    found = re.compile(f"[{kind}]")
    return {char for char in map(chr, range(sys.maxunicode + 1)) if found.match(char)}


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("C0", "Cc"),
        ("DELETE_AND_C1", "Cc"),
        ("DIRECTION", "Cf"),
        ("BYTE_ORDER_MARK", "Cf"),
        ("SURROGATES", "Cs"),
        ("NONCHARACTERS", "Cn"),
    ],
)
def test_a_kind_is_of_one_category(name: str, category: str) -> None:
    assert {unicodedata.category(char) for char in members(KINDS[name])} == {category}


def test_controls_and_surrogates_are_all_there() -> None:
    known = members(characters.C0 + characters.DELETE_AND_C1 + characters.SURROGATES)
    assert known == {char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char) in ("Cc", "Cs")}


def test_whatever_turns_the_direction_is_there() -> None:
    steering = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
    assert {char for char in map(chr, range(0x3000)) if unicodedata.bidirectional(char) in steering} <= members(
        characters.DIRECTION
    )


def test_no_character_is_of_two_kinds() -> None:
    kinds = {name: members(kind) for name, kind in KINDS.items() if name not in PARTS_OF_OTHERS}
    assert len(kinds) == 8
    for (one, first), (other, second) in itertools.combinations(kinds.items(), 2):
        assert not first & second, (one, other)
    assert members(characters.C0_BUT_TAB_AND_NEWLINE) == members(characters.C0) - {"\t", "\n"}
    assert members(characters.DELETE) < members(characters.DELETE_AND_C1)
