"""Names in marks, which nobody said."""

from __future__ import annotations

import pytest

from newsextract.speech.marked_names import mark_names, start_of_marked
from newsextract.speech.quotation_marks import Span, find_spans
from newsextract.speech.vocabulary import vocabulary


@pytest.mark.parametrize(("text", "named"), [
    ("Завод «Маяк» стоит.", True),
    ("«Маяк» остановил печи.", True),
    ("Олег Дуб сообщил «Северу», что ждёт.", False),  # a verb of speech before: said or told
    ("Об этом сообщил «Север» на своём сайте.", True),
    ("Он ответил: «Маяк».", False),
    ("«Маяк», — ответил он.", False),
    ("Он сказал, что «Россия готова».", False),
    ("Он назвал суд «Позором».", False),
    ("Суд назвал план «очень плохим».", False),
    ("Газета «Ждём, надеемся и верим» закрыта.", False),
    ("Фонд «Очень длинное имя из многих слов» закрыт.", False),
])  # fmt: skip
def test_names(text: str, named: bool) -> None:
    spans = find_spans(text, "ru")
    mark_names(text, spans, vocabulary("ru"))
    assert [span.named for span in spans] == [named]


def test_several_names() -> None:
    text = "Газеты «Север», «Юг» и «Восток» закрыты."
    spans = find_spans(text, "ru")
    mark_names(text, spans, vocabulary("ru"))
    assert [span.named for span in spans] == [True, True, True]


def test_other_languages_have_none() -> None:
    spans = find_spans("The paper “Echo” is closed.", "en")
    mark_names("The paper “Echo” is closed.", spans, vocabulary("en"))
    assert not spans[0].named


def test_where_marked_words_begin() -> None:
    assert start_of_marked("завода «Маяк» Олег", 14) == 7
    assert start_of_marked("завода Олег", 7) == 7


@pytest.mark.parametrize(("tag", "text", "named"), [
    ("es", "¿Y qué hace falta? «Plan Marea», respondió Duarte.", False),
    ("es", "«Ley Prado», contestó ella.", False),
    ("es", "—¿Qué la enfada más? «Caso Marea» —respondió ella.", False),
    ("fr", "Que veut-elle encore ? « Loi Morel », a répondu Anne Lie.", False),
    ("fr", "Son mot ? « Plan Digue », lui a aussi répondu le gérant.", False),
    ("fr", "Son mot ? « Plan Digue », répond-elle.", False),
    ("it", "Che cosa serve? «Piano Mori», ha risposto Ida Sanna.", False),
    ("pt", "O que falta? “Plano Prata”, respondeu Inês.", False),
    # within a sentence, and without such a verb
    ("es", "El juez archivó el «caso Marea», dijo Duarte.", True),
    ("es", "«Caso Marea» ocupa ya tres salas.", True),
    ("fr", "L'« affaire Morel », a indiqué le juge, dort depuis un an.", True),
    ("fr", "« Plan Digue », le nouveau programme du port, coûte cher.", True),
    ("it", "Il «caso Mori», ha detto Sanna, è chiuso.", True),
])  # fmt: skip
def test_affairs_and_answers(tag: str, text: str, named: bool) -> None:
    spans = find_spans(text, tag)
    mark_names(text, spans, vocabulary(tag))
    assert [span.named for span in spans] == [named]


def test_marks_around_no_words() -> None:
    span = Span((9, 9), (8, 10), (0, 16), closed=True)
    mark_names("El acta «» calla", [span], vocabulary("es"))
    assert not span.named
