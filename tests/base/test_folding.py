"""Texts compared without differences in case."""

from __future__ import annotations

import re

import pytest

from newsextract.base.folding import letters_in, uncased, words_in


@pytest.mark.parametrize(
    ("printed", "word"),
    [
        ("İlan", "ilan"),
        ("YAZDIR", "yazdır"),
        ("NİSAN", "nisan"),
        ("ΜΆΡΤΙΟΣ", "μάρτιος"),
        ("Μαΐου", "μαΐου"),
        ("SCHLIESSEN", "schließen"),
        ("Ştiri", "știri"),
        ("REDACŢIA", "redacția"),
    ],
)
def test_a_word_is_the_same_however_it_is_printed(printed: str, word: str) -> None:
    assert uncased(printed) == uncased(word)


def test_other_letters_stay_apart() -> None:
    assert len({uncased(word) for word in ("sår", "sar", "șar")}) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Harbour re-opens: all clear_2 at 9.30",
        "“Nur zu”, sagte Jürgen – und ging…",
        "Кот_3 и «пёс»",
        "渡轮，停靠。码头 9",
        "1½ m², e\u0301t\u00e9\xa0٣ ª \x1c ’",
        "",
    ],
)
def test_words_are_those_of_the_patterns(text: str) -> None:
    assert words_in(text) == re.findall(r"\w+", text)
    assert letters_in(text) == re.findall(r"[^\W\d_]+", text)
