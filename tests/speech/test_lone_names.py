"""Lines that are the name of a person and nothing else."""

from __future__ import annotations

import pytest

from newsextract.speech.lone_names import is_persons_name


@pytest.mark.parametrize("line", [
    "Ann Reed", "Ann B. Reed", "Anna Maria Reed", "Anna von der Heide", "Ana del Campo", "Jean-Luc Reed", "Robin Reed,",
])  # fmt: skip
def test_a_name_by_its_first_word(line: str) -> None:
    assert is_persons_name(line)


@pytest.mark.parametrize("line", [
    "Ann", "Our Coast", "ann reed", "Ann Reed walked home", "Ann Reed of the Marl Echo", "Ann sang", "Ann of Marl", "",
])  # fmt: skip
def test_other_lines(line: str) -> None:
    assert not is_persons_name(line)
