"""Names in other cases joined with their first form."""

from __future__ import annotations

import pytest

from newsextract.speech.first_forms import FirstForms
from newsextract.speech.name_cases import Cases, NameCases
from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import vocabulary

NO_LETTERS: frozenset[str] = frozenset()
POLISH = Cases(
    FirstForms("a: owi: em: iem: y:a ę:a ą:a iej:a ego:i iego:i iemu:i im:i".split()),
    FirstForms("iego:i iemu:i a: owi: em: iem:".split()),
    FirstForms("iej:a ą:a".split()), FirstForms([]), (("ska", "f"), ("ski", "m")), False, NO_LETTERS,
)  # fmt: skip
"""A few endings of a language whose file has none, and whose women may have any surname."""


def first_form(cases: Cases, words: str, full: str = "", alone: str = "") -> str:
    """The first form of a name in an article that prints the names ``full``, parted by commas, and words ``alone``."""
    names = [tuple(name.split()) for name in full.split(", ") if name]
    by_themselves = frozenset(alone.lower().split())
    printed = by_themselves.union(full.lower().replace(",", "").split(), words.lower().split())
    return " ".join(NameCases(cases, [*names, *_several(words)], printed, by_themselves).of(words.split()))


def _several(words: str) -> list[tuple[str, ...]]:
    return [tuple(words.split())] if " " in words else []


@pytest.mark.parametrize(("alone", "words", "found"), [
    ("Novák", "Nováka", "Novák"),
    ("Novák", "Petrem Novákem", "Petr Novák"),
    ("Vaněk Havel Němec", "Pavla Vaňka", "Pavel Vaněk"),
    ("Vaněk Havel Němec", "Havlovi", "Havel"),
    ("Vaněk Havel Němec", "Tomášem Němcem", "Tomáš Němec"),
    ("Nováková", "Jany Novákové", "Jana Nováková"),
    ("Nováková", "s Novákovou", "s Novákovou"),
    ("Nováková", "Dagmar Novákové", "Dagmar Nováková"),
    ("Svoboda", "Janu Svobodovi", "Jan Svoboda"),
    ("Horký", "Jiřího Horkého", "Jiří Horký"),
    ("Marešová", "Lucie Marešové", "Lucie Marešová"),
    ("Novák", "Novákova", "Novák"),
    ("", "Rudolfem", "Rudolf"),
    ("", "Jana", "Jana"),
    ("", "Petra Pešáka", "Petr Pešák"),
    ("", "Hany Vrbové", "Hana Vrbová"),
    ("", "Hany Marie Vrbové", "Hana Marie Vrbová"),
    ("", "Janem Svobodou", "Jan Svoboda"),
    ("", "Daniela Vega", "Daniela Vega"),
    ("", "Jane Doe", "Jane Doe"),
    ("", "Petr Havla", "Petr Havla"),
    ("", "Petrem Havlem", "Petrem Havlem"),
    ("", "Petrem Bergem", "Petr Berg"),
    ("Nováková", "Petra Nováková", "Petra Nováková"),
    ("Brod", "Horním Brodě", "Horním Brodě"),
])  # fmt: skip
def test_czech(alone: str, words: str, found: str) -> None:
    assert first_form(vocabulary("cs").name_cases, words, alone=alone) == found


@pytest.mark.parametrize(("alone", "words", "found"), [
    ("Kováč", "Petrom Kováčom", "Peter Kováč"),
    ("Kováč", "Kováčovi", "Kováč"),
    ("", "Jány Vrbovej", "Jány Vrbovej"),
    ("", "Jany Vrbovej", "Jana Vrbová"),
    ("", "Jozefa Malého", "Jozef Malý"),
])  # fmt: skip
def test_slovak(alone: str, words: str, found: str) -> None:
    assert first_form(vocabulary("sk").name_cases, words, alone=alone) == found


@pytest.mark.parametrize(("full", "alone", "words", "found"), [
    ("Олег Дуб", "", "Олега Дуба", "Олег Дуб"),
    ("Олег Дуб", "", "Дубом", "Дуб"),
    ("Олега Дубова", "", "Дубов", "Дубов"),
    ("Олега Дубова", "", "Дубовым", "Дубов"),
    ("Анна Дубова, Олег Дубов", "", "Дубова", "Дубова"),
    ("Анна Дуб", "", "Анной Дуб", "Анна Дуб"),
    ("", "Дубова", "Александра Дубова", "Александра Дубова"),
    ("", "Дуб Дуба", "Александра Дуба", "Александр Дуб"),
    ("", "", "Александра Дубского", "Александр Дубский"),
    ("", "", "Александра Дубская", "Александра Дубская"),
    ("", "", "Валентина Заря", "Валентина Заря"),
    ("", "", "Олега Ильича Дубова", "Олег Ильич Дубов"),
    ("", "", "Олега И. Дубова", "Олег И. Дубов"),
    ("", "", "Женей Дубовой", "Женя Дубова"),
    ("", "", "Олегом Гольдбергом", "Олег Гольдберг"),
    ("", "", "Олега Дубинца", "Олега Дубинца"),
    ("", "", "Хосе Дубы", "Хосе Дубы"),
    ("", "Тверь", "Твери", "Тверь"),
    ("", "Новгород", "Верхнем Новгороде", "Верхнем Новгороде"),
])  # fmt: skip
def test_russian(full: str, alone: str, words: str, found: str) -> None:
    assert first_form(vocabulary("ru").name_cases, words, full, alone) == found


@pytest.mark.parametrize(("full", "alone", "words", "found"), [
    ("Ігор Коваленко", "", "Ігорем Коваленком", "Ігор Коваленко"),
    ("", "", "Олега Дубенка", "Олег Дубенко"),
    ("", "", "Ганни Дубової", "Ганна Дубова"),
    ("", "", "Валентина Зоря", "Валентина Зоря"),
    ("", "", "Валентина Дубського", "Валентин Дубський"),
    ("", "Львів", "Львів", "Львів"),
])  # fmt: skip
def test_ukrainian(full: str, alone: str, words: str, found: str) -> None:
    assert first_form(vocabulary("uk").name_cases, words, full, alone) == found


@pytest.mark.parametrize(("alone", "words", "found"), [
    ("", "Ewy Lipskiej", "Ewa Lipska"),
    ("", "Janem Lipskim", "Janem Lipskim"),
    ("Lipski", "Janem Lipskim", "Jan Lipski"),
    ("Bąk", "Janem Bąkiem", "Jan Bąk"),
    ("Bąk", "Anny Bąk", "Anny Bąk"),
    ("", "Anna Lipska", "Anna Lipska"),
])  # fmt: skip
def test_any_language_by_its_endings(alone: str, words: str, found: str) -> None:
    assert first_form(POLISH, words, alone=alone) == found


def test_surnames_that_stand_in_other_cases_alone() -> None:
    assert first_form(vocabulary("cs").name_cases, "Nováka", "Petrem Novákem") == "Novák"


def test_adjectives_of_names_own() -> None:
    forms = NameCases(vocabulary("cs").name_cases, [], frozenset(["novák"]), frozenset())
    assert forms.owns("Novákova")
    assert not forms.owns("Nováková")


def test_the_longest_ending_first() -> None:
    assert next(vocabulary("cs").cases.firsts("Vaňka")) == "Vaněk"


@pytest.mark.parametrize(("language", "text", "printed", "full"), [
    ("ru", "Олег Дуб ждёт. Мэра Олега Дуба нет.", "Олега Дуба", "Олег Дуб"),
    ("ru", "Олег Дуб ждёт. С Дубом никто не спорит.", "Дубом", "Олег Дуб"),
    ("ru", "По словам Олега Дубова, ждать долго. Затем Дубов ушёл.", "Дубов", "Олег Дубов"),
    ("ru", "По словам Олега Ильича Дубова, ждать долго.", "Олега Ильича Дубова", "Олег Ильич Дубов"),
    ("ru", "По словам Анны Дубовой, ждать долго.", "Анны Дубовой", "Анна Дубова"),
    ("ru", "По словам Тимура Беридзе, ждать долго.", "Тимура Беридзе", "Тимур Беридзе"),
    ("ru", "Анна Дубова ждёт. Олег Дубов тоже.", "Дубова", "Анна Дубова"),
    ("ru", "Анна Дубова ждёт. Олег Дубов тоже.", "Дубов", "Олег Дубов"),
    ("ru", "Александра Дубова ждёт. Дубова молчит.", "Александра Дубова", "Александра Дубова"),
    ("ru", "По словам Хосе Дубы, ждать долго.", "Хосе Дубы", "Хосе Дубы"),
    ("ru", "Нурлан Асанов ждёт. Мать Нурлана молчит.", "Нурлана", "Нурлан Асанов"),
    ("ru", "«Металлург» проиграл. Металлург устал. Тренер Металлурга ушёл.", "Металлурга", "Металлург"),
    ("cs", "Petr Vaněk čeká. Mluvili s Vaňkem.", "Vaňkem", "Petr Vaněk"),
    ("cs", "Mluvili s Petrem Vaňkem. Vaněk čeká.", "Vaněk", "Petr Vaněk"),
    ("en", "Ann Reed met Anna Reeds.", "Anna Reeds", "Anna Reeds"),
])  # fmt: skip
def test_the_fullest_name_is_in_its_first_form(language: str, text: str, printed: str, full: str) -> None:
    assert Names([text], vocabulary(language)).fullest(printed.split()) == full


def test_languages_without_cases_have_none() -> None:
    assert not vocabulary("en").has_cases
    assert not Names(["Ann Reed met Anna Reeds."], vocabulary("en")).is_in_case(["Anna", "Reeds"])
