"""Names in other cases joined with their first form."""

from __future__ import annotations

import pytest

from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import vocabulary


@pytest.mark.parametrize(("text", "printed", "first"), [
    ("Олег Дуб ждёт. Мэра Олега Дуба нет.", "Олега Дуба", "Олег Дуб"),
    ("Олег Дуб ждёт. С Дубом никто не спорит.", "Дубом", "Олег Дуб"),
    ("По словам Олега Дубова, ждать долго. Затем Дубов ушёл.", "Дубов", "Олег Дубов"),
    ("По словам Олега Ильича Дубова, ждать долго.", "Олега Ильича Дубова", "Олег Ильич Дубов"),
    ("По словам Анны Дубовой, ждать долго.", "Анны Дубовой", "Анна Дубова"),
    ("По словам Тимура Беридзе, ждать долго.", "Тимура Беридзе", "Тимур Беридзе"),
    ("Анна Дубова ждёт. Олег Дубов тоже.", "Дубова", "Анна Дубова"),
    ("Анна Дубова ждёт. Олег Дубов тоже.", "Дубов", "Олег Дубов"),
    ("Александра Дубова ждёт. Дубова молчит.", "Александра Дубова", "Александра Дубова"),
    ("По словам Хосе Дубы, ждать долго.", "Хосе Дубы", "Хосе Дубы"),
    ("Нурлан Асанов ждёт. Мать Нурлана молчит.", "Нурлана", "Нурлан Асанов"),
])  # fmt: skip
def test_first_forms(text: str, printed: str, first: str) -> None:
    assert Names([text], vocabulary("ru")).fullest(printed.split()) == first


def test_other_languages_have_none() -> None:
    assert Names(["Ann Reed met Anna Reeds."], vocabulary("en")).fullest(["Anna", "Reeds"]) == "Anna Reeds"
