"""A line of a few words in marks between paragraphs, which says shortly what the text below quotes."""

import pytest

from newsextract import extract


@pytest.mark.parametrize(("heading", "said"), [
    ("„Um das Dach kämpfen“", "Sie wolle „auch im Winter um das Dach kämpfen“, sagte Anna Feld."),
    ("„Kein Geld für das Dach“", "„Da ist kein Geld für das Dach“, sagte Anna Feld."),
    ("“Better roofs”", "The town needs “far better roofs”, Anna Reed said."),
])
def test_a_heading_that_is_said_again_in_small_letters_is_no_quotation(heading: str, said: str) -> None:
    de = "„" in heading
    opening = "Anna Feld ist die Bürgermeisterin der Stadt und sie ist nicht zufrieden." if de else "Anna Reed is the mayor of the town and is not happy."
    record = extract(f"{opening}\n\n{heading}\n\n{said}")
    assert heading[1:-1] not in [quote.text for quote in record.quotes]
    assert len(record.quotes) == 1


def test_a_sentence_with_its_mark_stays() -> None:
    text = "Anna Feld ist die Bürgermeisterin der Stadt und sie sagte: „Das Dach ist alt.“\n\n„Wir haben kein Geld für das Dach.“"
    assert [quote.text for quote in extract(text).quotes] == ["Das Dach ist alt.", "Wir haben kein Geld für das Dach."]
