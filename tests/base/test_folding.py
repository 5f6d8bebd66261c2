"""Texts compared without differences in case."""

from __future__ import annotations

import pytest

from newsextract.base.folding import uncased


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
