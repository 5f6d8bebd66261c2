"""How an article writes its words."""

from __future__ import annotations

from newsextract.speech.written_words import WrittenWords

WRITTEN = WrittenWords(["Ride Adele Conti. La gente ride.", "Per Obexer è un buon anno, Conti lo sa. Dice Zoë Ørsted."])


def test_small_words() -> None:
    assert [word for word in ("ride", "per", "conti", "gente", "adele") if WRITTEN.is_small(word)] == ["ride", "gente"]


def test_capitals_within_a_sentence() -> None:
    words = ("Ride", "Per", "Conti", "Obexer", "Zoë", "Ørsted", "La")
    assert [word for word in words if WRITTEN.has_capital_within(word)] == ["Conti", "Obexer", "Zoë", "Ørsted"]
