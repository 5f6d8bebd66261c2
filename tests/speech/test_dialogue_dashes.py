"""Speech that dashes open: lines with who speaks, and lines without."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("language", "body", "last"), [
    ("pt", "— Subi a mesa para o quarto — conta Rosa Caeiro.\n\nA água parou no degrau.\n\n— Não vou sair daqui nunca.",
     ("Não vou sair daqui nunca.", "Rosa Caeiro")),
    ("es", "—Subí la mesa al cuarto —cuenta Rosa Caneda.\n\nEl agua paró en el escalón.\n\n—No me voy de aquí nunca.",
     ("No me voy de aquí nunca.", "Rosa Caneda")),
    ("pt", "— É tarde — disse Rosa Caeiro.\n\nO barqueiro Rui Seixas fez trinta viagens com um motor alheio.\n\n"
     "— Deram-me um diploma. Está na parede.", ("Deram-me um diploma. Está na parede.", "Rui Seixas")),
])  # fmt: skip
def test_a_line_without_a_clause_in_a_text_of_dialogue(language: str, body: str, last: tuple[str, str]) -> None:
    assert said(language, body)[-1] == last


@pytest.mark.parametrize("body", [
    "A loja vende:\n\n— Pão e queijo da serra\n\n— Vinho e azeite da casa",
    "A câmara decidiu:\n\n— Fechar a ponte em maio.\n\n— Abrir outra em junho.",
])  # fmt: skip
def test_dashes_of_a_list(body: str) -> None:
    assert said("pt", body) == []


@pytest.mark.parametrize("body", [
    "- Rząd Nowaka czeka. Wybory – zdaniem partii Lewica – niczego nie zmienią.\n"
    "- Bank – sam minister finansów powiedział to w maju – milczy.",
    "- La obra sigue. El plazo – según el alcalde Prado – acaba en mayo.\n- El coste – dos millones para Marea – sube.",
])  # fmt: skip
def test_points_of_a_list_with_dashes(body: str) -> None:
    assert said("pl" if "Rząd" in body else "es", body) == []


def test_dialogue_in_lines_with_hyphens() -> None:
    lines = "- Nie zdążymy – mówi Jan Nowak.\n- Poczekamy do maja – dodaje Ewa Lis."
    assert said("pl", lines) == [("Nie zdążymy", "Jan Nowak"), ("Poczekamy do maja", "Ewa Lis")]


@pytest.mark.parametrize(("language", "body", "said"), [
    ("pl", "Znana jest „Zorza”. Rośnie szybko. – Jest prosta i daje dużo – mówi Anna Lis, badaczka.",
     ["Jest prosta i daje dużo"]),
    ("pl", "Zna to każdy. – Jest prosta – mówi Anna Lis. Czeka na lato – jak co roku. – To trudne, ale idzie – dodaje. Koniec.",
     ["Jest prosta", "To trudne, ale idzie"]),
    ("ru", "Известен сорт «Заря». — Он прост в уходе и даёт много, — говорит Анна Лис.",
     ["Он прост в уходе и даёт много,"]),
    ("es", "La más popular es «Aurora». —Es sencilla y da mucho —dice Ana Ruiz—. Siempre.",
     ["Es sencilla y da mucho", "Siempre."]),
])  # fmt: skip
def test_dialogue_within_a_paragraph_that_tells_and_has_names_in_marks(language: str, body: str, said: list[str]) -> None:
    doc = Document(source=Source(text=body, kind="text"), language=language)
    assert [one.text for one in quotes(doc, body, None)] == said
