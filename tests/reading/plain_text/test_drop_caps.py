"""First letters that were printed large."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.drop_caps import join_drop_caps
from newsextract.reading.plain_text.paragraphs import Paragraph
from newsextract.reading.plain_text.part import Part

MORE = "Turkey and the ferry of the harbour have a new owner, who was not there on Monday."


def joined(*texts: str) -> list[str]:
    return [part.text for part in join_drop_caps([Part(Paragraph(text, n, 0)) for n, text in enumerate((*texts, MORE))])][:-1]


@pytest.mark.parametrize(
    ("letter", "rest", "whole"),
    [
        ("T", "urkey and the islands have been removed from the list", "Turkey and"),
        ("“T", "he ferry will not run again before the summer”, she said", "“The ferry"),
        ("A", "new owner was found for the harbour on Monday morning", "A new owner"),
        ("A", "nother owner was found for the harbour on Monday morning", "Another owner"),
    ],
)
def test_a_letter_above_a_paragraph_goes_with_its_word(letter: str, rest: str, whole: str) -> None:
    assert joined("Ann Field", letter, rest)[1].startswith(whole)


def test_a_letter_beside_its_word_goes_with_it_where_the_text_has_the_whole() -> None:
    assert joined("T urkey and the islands have been removed from the list of countries")[0].startswith("Turkey and")
    for text in ("T cells are what the harbour master of the islands studied as a student", "A new owner was found for the harbour on Monday morning"):
        assert joined(text) == [text]


def test_other_short_lines_stay_apart() -> None:
    for lines in (("T", "The ferry will not run again before the summer of next year"), ("Share", "he ferry will not run again before the summer")):
        assert joined(*lines) == list(lines)
