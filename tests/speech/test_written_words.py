"""How an article writes its words."""

from __future__ import annotations

import pytest

from newsextract.speech.vocabulary import vocabulary
from newsextract.speech.written_words import WrittenWords

WRITTEN = WrittenWords(["Ride Adele Conti. La gente ride.", "Per Obexer è un buon anno, Conti lo sa. Dice Zoë Ørsted."])


def test_small_words() -> None:
    assert [word for word in ("ride", "per", "conti", "gente", "adele") if WRITTEN.is_small(word)] == ["ride", "gente"]


def test_capitals_within_a_sentence() -> None:
    words = ("Ride", "Per", "Conti", "Obexer", "Zoë", "Ørsted", "La")
    assert [word for word in words if WRITTEN.has_capital_within(word)] == ["Conti", "Obexer", "Zoë", "Ørsted"]


@pytest.mark.parametrize("text", ["RIDE ON. PER CASA.", "", "1 2 3"])
def test_a_text_that_tells_nothing_is_read_once(text: str) -> None:
    written, voc = WrittenWords([text]), vocabulary("de")
    assert not written.is_small("ride")
    assert not written.has_capital_within("Reed")
    assert not written.has_article("Lücke", voc)
    written._texts = ("die Lücke, ride Reed",)  # looked at again for each word, reading a long text takes ages
    assert not written.is_small("ride")
    assert not written.has_capital_within("Reed")
    assert not written.has_article("Lücke", voc)
