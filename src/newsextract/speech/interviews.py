"""Interviews whose questions stand without marks: each answer is a paragraph of its own, and a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.entities import Entities
from newsextract.speech.quotation_marks import Span

_FEWEST_ANSWERS: Final = 3
"""Answers of an interview at least, each right behind a question."""
_LONGEST_REMARK: Final = 80
"""Characters of a remark that stands in the place of a question: "You must be relieved."."""
_LONGEST_QUESTION: Final = 400
"""Characters of a question; a longer paragraph that ends with one tells something else first."""


def find_answers(text: str, spans: Sequence[Span]) -> frozenset[int]:
    """The numbers of the quotations that answer a question of the writer; none where the text is no interview.

    An answer is all of its paragraph, and the paragraph before it is a question without a quotation.
    """
    asked: list[int] = []
    remarked: list[int] = []
    quoted = {span.line_start for span in spans}
    for number, span in enumerate(spans):
        if (span.outer_start, span.outer_end) != (span.line_start, span.line_end):
            continue
        end = span.line_start
        while end and text[end - 1].isspace():
            end -= 1
        start = text.rfind("\n", 0, end) + 1
        if not end or start in quoted:
            continue
        if text[end - 1] == "?" and end - start <= _LONGEST_QUESTION:
            asked.append(number)
        elif end - start <= _LONGEST_REMARK:
            remarked.append(number)
    return frozenset(asked + remarked) if len(asked) >= _FEWEST_ANSWERS else frozenset()


def who_is_asked(first: int, entities: Entities) -> str | None:
    """The person whom the text before the first answer, at an offset, is about; else that of the headline."""
    for mention, one in entities.between(0, first):
        if mention.leads and not mention.owns and (one.is_person() or one.may_be_person()):
            return one.name
    return next((one.name for one in entities.opening if one.is_person() or one.may_be_person()), None)
