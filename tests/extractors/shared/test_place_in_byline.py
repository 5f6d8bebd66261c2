"""Where whoever wrote an article is."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared.place_in_byline import place_in_byline
from newsextract.grammar.places.lookup import NOWHERE
from tests.extractors.fields.small_documents import block, document


@pytest.mark.parametrize("line", [
    "By Ann Field in Leeds", "Ann Field, Leeds", "Ann Field | Leeds", "Ann Field (Leeds)", "ANN FIELD / Leeds",
    "By Ann Field, BBC News, Leeds", "Von Anna Feld, Leeds", "Anna Feld aus Leeds", "Par Anne Lie, à Leeds",
])  # fmt: skip
def test_a_city_behind_the_name(line: str) -> None:
    language = {"Von": "de", "Anna": "de", "Par": "fr"}.get(line.split()[0], "en")
    printed = document(block("headline", "It rains"), block("byline", line), language=language)
    assert place_in_byline(printed, None, NOWHERE) == "Leeds"
    assert place_in_byline(document(language=language), line, NOWHERE) == "Leeds"


@pytest.mark.parametrize("line", ["By Ann Field", "By Jack London", "Leeds", "By Ann Field, Reuters", "Harbour in Leeds",
                                  "Ann Field in Leeds and Bo Lund in Paris", "Ann Field, France"])  # fmt: skip
def test_no_place(line: str) -> None:
    assert place_in_byline(document(), line, NOWHERE) is None
