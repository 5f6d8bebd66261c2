"""Whose words "the statement" and "a report" are."""

from __future__ import annotations

import pytest

from spoken import speakers


@pytest.mark.parametrize(("text", "name"), [
    ("Ann Reed said in a statement that it was late. The statement said: “It is a good day.”", "Ann Reed"),
    ("The Tilbrook Harbour Board has closed.\n\nA statement said: “It is a good day.”", "Tilbrook Harbour Board"),
    ("The report by the Marl Dockers Union is new. The report said: “It is a good day.”", "Marl Dockers Union"),
    ("The report is new. The report said: “It is a good day.”", "The report"),
])  # fmt: skip
def test_who_speaks_in_what_is_written(text: str, name: str) -> None:
    assert speakers(text) == [name]
