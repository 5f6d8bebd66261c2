"""The words for what was passed over."""

from __future__ import annotations

import re
from pathlib import Path

import newsextract
from newsextract.inputs.passed_over import reasons


def test_more_than_one_is_plural() -> None:
    assert reasons({"row without the column": 2, "hidden": 2}) == "2 hidden, 2 rows without the column"
    assert reasons({"row without the column": 1, "hidden": 1}) == "1 hidden, 1 row without the column"


def test_every_reason_that_is_a_noun_has_its_plural() -> None:
    source = "".join(path.read_text() for path in Path(newsextract.__file__).parent.rglob("*.py"))
    said = re.findall(r'skipped\["([^"]+)"\]', source)
    nouns = [why for why in said if not why.startswith(("no ", "hidden", "named "))]
    assert len(nouns) > 3
    for why in nouns:
        assert reasons({why: 2}) != f"2 {why}", why
