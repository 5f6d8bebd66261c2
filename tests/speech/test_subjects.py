"""Subjects of reporting verbs, told by the commas before the verb."""

from __future__ import annotations

import pytest

from spoken import speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Reed, the mayor, said: “It is a good day.”", "Ann Reed"),
        ("The mayor, Ann Reed, said: “It is a good day.”", "Ann Reed"),
        ("Ann Reed,, said: “It is a good day.”", "Ann Reed"),
        ("The mayor,, said: “It is a good day.”", "The mayor"),
    ],
)
def test_two_commas_with_nothing_between_them_are_one(text: str, name: str) -> None:
    assert speakers(text) == [name]
