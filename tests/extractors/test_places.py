"""Places that the top of the story names."""

from __future__ import annotations

import pytest
from small_documents import block, document

from newsextract.extractors.places import places


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Harbour of Oslo reopens", ["Oslo"]),
        ("France and New Zealand agree", ["France", "New Zealand"]),
        ("US and UK ships leave Kyiv's river", ["US", "UK", "Kyiv"]),
        ("Oslo, Norway and Oslo again", ["Oslo", "Norway"]),
        ("The author Jack London read in Bath", []),
        ("Reading is good for us", []),
        (None, []),
    ],
)
def test_names_in_headlines(headline: str | None, expected: list[str]) -> None:
    assert [p.name for p in places(document(), headline=headline)] == expected


def test_the_first_paragraph_counts_and_the_second_does_not() -> None:
    doc = document(block("body", "A ship from Denmark sank."), block("body", "It came from Spain."))
    assert [(p.name, p.countries) for p in places(doc, headline=None)] == [("Denmark", ["DK"])]
