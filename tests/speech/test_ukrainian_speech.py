"""Who speaks in Ukrainian, by the rules that Russian has, with words and cases of its own."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


@pytest.mark.parametrize(("body", "speaker"), [
    ("«Чекаємо», – сказав, зокрема, Радіо Хвиля адвокат Дмитра Гая Віталій Дуб.", "Віталій Дуб"),
    ("\"Чекаємо\", - прокоментував голова обласної ОДА Андрій Дуб.", "Андрій Дуб"),
    ("За словами Андрія Балоня, вода спаде. «Чекаємо», — сказав він.", "Андрій Балонь"),
    ("За словами Ганни Дубової, вода спаде. «Чекаємо», — сказала Дубова.", "Ганна Дубова"),
    ("«Чекаємо», — повідомили в пресслужбі ДСНС.", "пресслужба ДСНС"),
    ("«Чекаємо», — повідомили в обласному управлінні.", "обласне управління"),
    ("У міністерстві оборони повідомили про втрати. «Чекаємо», — уточнили у відомстві.", "міністерство оборони"),
    ("Мер Олег Дуб назвав план «дуже поганим».", "Олег Дуб"),
    ("Ганна Дуб і Олег Сом чекають. «Вода спаде», — каже Сом. «Чекаємо», — додала вона.", "Ганна Дуб"),
    ("Мати Олега, Ганна Сомова, живе поруч. Вона каже: «Чекаємо».", "Ганна Сомова"),
    ("— Чекаємо, — каже Ганна Дуб. — Але недовго.", "Ганна Дуб"),
])  # fmt: skip
def test_who_speaks(body: str, speaker: str) -> None:
    doc = Document(source=Source(text=body, kind="text"), language="uk")
    assert [quote.speaker for quote in quotes(doc, body, None)][-1] == speaker
