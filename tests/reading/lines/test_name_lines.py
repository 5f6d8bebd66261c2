"""Lines that are the name of whoever wrote a story."""

from __future__ import annotations

import pytest

from newsextract.reading.lines.name_lines import are_told_of, people_of_line


@pytest.mark.parametrize(("line", "names"), [
    ("Ann Field", ["Ann Field"]), ("— Ann Field", ["Ann Field"]), ("ANN FIELD", ["ANN FIELD"]),
    ("Ann Field, Herald staff writer", ["Ann Field"]), ("Ann Field | Marl Herald", ["Ann Field"]),
    ("Dr. Ann Field", ["Dr. Ann Field"]), ("Ann Field and Mary Stone", ["Ann Field", "Mary Stone"]),
    ("Ann Field is late.", []), ("North Harbour", []), ("New pier", []), ("the harbour", []),
])  # fmt: skip
def test_people_of_a_line(line: str, names: list[str]) -> None:
    assert people_of_line(line, "en") == names


@pytest.mark.parametrize(("text", "told"), [
    ("The mayor, Ann Field, is late.", True), ("“No,” said Field.", True), ("Nobody is late.", False),
    ("Ann Field is a reporter.", False), ("— Ann Field is a reporter.", False),
])  # fmt: skip
def test_whether_a_text_speaks_of_them(text: str, told: bool) -> None:
    assert are_told_of(["Ann Field"], [text]) is told
