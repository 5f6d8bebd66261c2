"""Terms in marks, which an article uses again."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import speakers


@pytest.mark.parametrize("term", ["Hafenpass", "Hafenpass Nord"])
@pytest.mark.parametrize(("clause", "again"), [
    ("Karl Brandt erklärte gegenüber „{}“, dass der Kai gesperrt bleibt.", "Nach Angaben von {} dauert das lange."),
    ("Wie Sprecher Karl Brandt erklärte, wollte sich „{}“ um die Boote kümmern.", "Später sagte „{}“ ab."),
    ("Karl Brandt kritisiert vor allem, dass der Kreis samt „{}“ gekommen ist.", "Ein {} kostet viel."),
    ("Karl Brandt verspricht, dass alle Inhaber dieser „{}“ frei fahren.", "Die „{}“ gelten ein Jahr."),
])  # fmt: skip
def test_a_noun_that_the_text_has_again_is_a_term(term: str, clause: str, again: str) -> None:
    assert speakers(f"{clause.format(term)} {again.format(term)}") == []


@pytest.mark.parametrize("body", [
    "Karl Brandt sprach von „Unsinn“. Der Kreis sieht das anders.",  # once
    "Karl Brandt nannte den Plan „dumm“. Der Plan ist dumm, sagen viele.",  # no noun
    "„Unsinn!“, rief Karl Brandt. Von Unsinn will der Kreis nichts wissen.",  # a sentence of its own
    "„Unsinn,“ rief Karl Brandt. Von Unsinn will der Kreis nichts wissen.",
    "Karl Brandt sprach von „Hafenpass Nord Tarif“. Der Hafenpass Nord Tarif ist neu.",  # three words
])  # fmt: skip
def test_what_somebody_said_is_no_term(body: str) -> None:
    assert speakers(body) == ["Karl Brandt"]
