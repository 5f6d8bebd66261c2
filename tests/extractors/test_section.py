"""The section label."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.section import section


def test_nothing_gives_nothing() -> None:
    assert section(document()) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ley & the Isles", "Ley & the Isles"),
        ("From the section Ley & the Isles", "Ley & the Isles"),
        ("Home > World > Europe", "Europe"),
        ("Home / News / Coast", "Coast"),
        ("Home", None),
    ],
)
def test_printed_labels(line: str, expected: str | None) -> None:
    assert section(document(block("section", line))) == expected


def test_the_printed_label_wins_and_the_stated_one_is_the_last_resort() -> None:
    assert section(document(block("section", "Coast"), section=[fact("News")])) == "Coast"
    assert section(document(section=[fact("https://post.example/news"), fact("News")])) == "News"
