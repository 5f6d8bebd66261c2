"""The sentence above a list: who found what it lists."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared.lead_ins import source_of


@pytest.mark.parametrize(
    ("language", "lead", "source"),
    [
        ("en", "Inspectors noted:", "Inspectors"),
        ("en", "According to the harbour board:", "the harbour board"),
        ("en", "The wall is old, the inspectors also found:", "the inspectors"),
        ("en", "It also found:", None),
        ("de", "Die Prüfer stellten fest:", "Die Prüfer"),
        ("de", "Laut Hafenamt:", "Hafenamt"),
        ("de", "Sie fordern:", None),
        ("fr", "Les inspecteurs relèvent:", "Les inspecteurs"),
        ("fr", "Selon la mairie:", "la mairie"),
        ("fr", "D'après la mairie:", "la mairie"),
        ("es", "La inspección señala:", "La inspección"),
        ("es", "Según el puerto:", "el puerto"),
        ("it", "Secondo il porto:", "il porto"),
        ("nl", "Volgens de haven:", "de haven"),
        ("de", "The inspectors found:", "The inspectors"),  # English words are known in every language
        ("en", "Laut Hafenamt:", None),
    ],
)
def test_who_found_it(language: str, lead: str, source: str | None) -> None:
    assert source_of(lead, language) == source
