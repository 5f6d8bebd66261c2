"""The first forms of Czech names in other cases."""

from __future__ import annotations

import pytest

from newsextract.speech.inflected_names import InflectedNames
from newsextract.speech.vocabulary import vocabulary

CASES = vocabulary("cs").inflected


@pytest.mark.parametrize(("printed", "words", "found"), [
    ("Novák", "Nováka", "Novák"),
    ("Novák", "Petrem Novákem", "Petr Novák"),
    ("Vaněk Havel Němec", "Pavla Vaňka", "Pavel Vaněk"),
    ("Vaněk Havel Němec", "Havlovi", "Havel"),
    ("Vaněk Havel Němec", "Tomášem Němcem", "Tomáš Němec"),
    ("Nováková", "Jany Novákové", "Jana Nováková"),
    ("Nováková", "s Novákovou", "s Nováková"),
    ("Svoboda", "Janu Svobodovi", "Jan Svoboda"),
    ("Horký", "Jiřího Horkého", "Jiří Horký"),
    ("Marešová", "Lucie Marešové", "Lucie Marešová"),
    ("Novák", "Novákova", "Novák"),
    ("", "Rudolfem", "Rudolf"),
    ("", "Jana", "Jana"),
    ("", "Petra Pešáka", "Petr Pešák"),
    ("", "Hany Vrbové", "Hana Vrbová"),
    ("", "Janem Svobodou", "Jan Svoboda"),
    ("", "Daniela Vega", "Daniela Vega"),
    ("", "Petr Havla", "Petr Havla"),
    ("Nováková", "Petra Nováková", "Petra Nováková"),
])  # fmt: skip
def test_first_forms(printed: str, words: str, found: str) -> None:
    forms = InflectedNames(CASES, frozenset(printed.split()))
    assert " ".join(forms.of(words.split())) == found


def test_surnames_that_stand_in_other_cases_alone() -> None:
    forms = InflectedNames(CASES, frozenset())
    forms.read([["Petrem", "Novákem"]])
    assert forms.of(["Nováka"]) == ["Novák"]


def test_adjectives_of_names_own() -> None:
    forms = InflectedNames(CASES, frozenset(["Novák"]))
    assert forms.owns("Novákova")
    assert not forms.owns("Nováková")


def test_the_longest_ending_first() -> None:
    assert next(CASES.endings.firsts("Vaňka")) == "Vaněk"


def test_languages_without_cases_have_none() -> None:
    assert not vocabulary("en").inflections
