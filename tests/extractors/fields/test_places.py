"""Places that the top of the story names."""

from __future__ import annotations

import pytest
from small_documents import block, document

from newsextract.extractors.fields.places import places


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


@pytest.mark.parametrize(
    ("headline", "language", "codes"),
    [
        ("Fire in Reading", "en-GB", ["GB-RDG"]),
        ("Fire in Reading, Pa.", "en", ["US-PA"]),
        ("Fire in Reading", "en", []),
        ("Brand bei Reading", "de-GB", ["GB-RDG"]),
        ("Brand bei Reading", "en-GB", []),
        ("Incendie près Reading", "fr-GB", ["GB-RDG"]),
        ("Paris mayor speaks", "en-US", ["FR-75C"]),
        ("Fire in Paris, Texas", "en-US", ["US-TX", "US-TX"]),
    ],
)
def test_names_by_their_context(headline: str, language: str, codes: list[str]) -> None:
    found = places(document(language=language), headline=headline)
    assert [code for place in found for code in place.subdivisions] == codes
    assert all(place.geonames and place.latitude is not None for place in found)
