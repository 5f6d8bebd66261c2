"""First forms of words that stand in another case."""

from newsextract.speech.first_forms import FirstForms


def test_the_longest_ending_stands_first() -> None:
    cases = FirstForms(["ова:ов", "а:", "ой:а", "ой:ая"])
    assert list(cases.firsts("Дубова")) == ["Дубов", "Дубов"]
    assert list(cases.firsts("Лесной")) == ["Лесна", "Лесная"]
    assert list(cases.firsts("Дуб")) == []


def test_a_word_is_more_than_its_ending() -> None:
    assert list(FirstForms(["ом:"]).firsts("дом")) == []


def test_without_endings_nothing_has_another_form() -> None:
    assert list(FirstForms([]).firsts("Дубом")) == []
