"""Who says a quotation that is a sentence of its own, by the sentences before it."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def speakers(language: str, body: str) -> list[str | None]:
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [quote.speaker for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("language", "body", "expected"), [
    ("nl", "“Het water zakt”, zegt Piet Boerma. Anna Visser heeft er genoeg van. “Wij wachten al sinds mei.”", "Anna Visser"),
    ("nl", "Anna Visser heeft er genoeg van. Al weken staat de kelder blank. “Wij wachten al sinds mei.”", "Anna Visser"),
    ("nl", "Anna Visser woont aan de dijk. De pomp is stuk. Zij belde de gemeente. “Niemand nam op.”", "Anna Visser"),
    ("nl", "Een uur later meldde winkelier Anna Visser zich. “Ik zag het water komen.”", "Anna Visser"),
    ("nl", "Daar neemt Anna Visser geen genoegen mee. “Wij wachten al sinds mei.”", "Anna Visser"),
    ("nl", "Toen het water steeg, belde Anna Visser de brandweer. “Niemand nam op.”", "Anna Visser"),
    ("nl", "Ook Anna Visser, die twee straten verder woont, pakte haar spullen. “Ik zag het water komen.”", "Anna Visser"),
    ("nl", "Een natte kelder is niet alles, zegt Anna Visser. De kosten lopen op. “De vloer moet eruit.”", "Anna Visser"),
    ("de", "„Das Wasser fällt“, sagt Karl Brandt. Anna Feld hat genug davon. „Wir warten seit Mai auf Hilfe.“", "Anna Feld"),
    ("es", "«El agua baja», dice Pablo Lis. La alcaldesa Ana Ruiz no está tranquila. «Esperamos desde mayo.»", "Ana Ruiz"),
    ("fr", "« L'eau baisse », dit Paul Morel. Anne Lie hausse les épaules. « Nous attendons depuis mai. »", "Anne Lie"),
    ("sv", "”Vattnet sjunker”, säger Per Lind. På torget väntar Anna Berg. ”Ingen svarade när vi ringde.”", "Anna Berg"),
])  # fmt: skip
def test_whom_the_sentences_before_are_about(language: str, body: str, expected: str) -> None:
    assert speakers(language, body)[-1] == expected


@pytest.mark.parametrize(("language", "body"), [
    ("nl", "“Het water zakt”, zegt Piet Boerma. De dijk is tien meter hoog. “Wij wachten al sinds mei.”"),
    ("nl", "“Het water zakt”, zegt Piet Boerma. In mei liep de kelder vol. “Wij wachten al sinds mei.”"),
    ("fr", "« L'eau baisse », dit Piet Boerma. La digue est haute de dix mètres. « Nous attendons depuis mai. »"),
])  # fmt: skip
def test_who_spoke_goes_on_behind_sentences_about_things(language: str, body: str) -> None:
    assert speakers(language, body) == ["Piet Boerma", "Piet Boerma"]


def test_whom_a_paragraph_without_quotations_is_about() -> None:
    body = "“Het water zakt”, zegt Piet Boerma.\n\nAnna Visser is het zat. Haar kelder staat blank.\n\n“Wij wachten al sinds mei.”"
    assert speakers("nl", body)[-1] == "Anna Visser"
