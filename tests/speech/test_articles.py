"""Invented news articles in several languages, with what a reader says is right, against floors of the figures.

``python -m bench quotations tests/speech/articles --verbose`` lists the errors. Floors rise with the figures.
"""

from __future__ import annotations

import json

import pytest

from bench.quotations import article_paths, measure
from folders import ROOT

FOLDER = ROOT / "tests" / "speech" / "articles"
LEAST = {
    "cs": (0.97, 0.88), "da": (0.98, 0.86), "de": (0.96, 0.82), "en": (0.98, 0.88), "es": (0.95, 0.84),
    "fr": (0.96, 0.88), "it": (0.97, 0.82), "nl": (0.98, 0.86), "no": (0.96, 0.87), "pt": (0.98, 0.86),
    "ro": (0.97, 0.86), "ru": (0.98, 0.92), "sk": (0.98, 0.86), "tr": (0.97, 0.93), "uk": (0.98, 0.93),
}  # fmt: skip
"""F1 of the quotations, and of the quotations with their speakers, by language."""


@pytest.mark.parametrize("language", LEAST)
def test_quotations_and_speakers(language: str) -> None:
    counts, errors = measure(article_paths(FOLDER / language))
    quotations, both = LEAST[language]
    assert counts.f1(counts.found) >= quotations, errors
    assert counts.f1(counts.right) >= both, errors


def test_the_truth_is_in_the_articles() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(LEAST)
    for path in FOLDER.rglob("*.json"):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        for quote in json.loads(path.read_text(encoding="utf-8"))["quotes"]:
            assert text[quote["start"] :].startswith(quote["text"])
            assert 3 <= len(text.split("\n\n")) <= 60
