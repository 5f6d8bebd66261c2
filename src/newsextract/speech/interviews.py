"""Interviews whose questions stand without marks: each answer is a paragraph of its own, and a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.entities import Entities
from newsextract.speech.quotation_marks import Span

_FEWEST_ANSWERS: Final = 3
"""Answers of an interview at least, each right behind a question."""
_LONGEST_REMARK: Final = 80
"""Characters of a remark that stands in the place of a question: "You must be relieved."."""
_LONGEST_QUESTION: Final = 400
"""Characters of a question; a longer paragraph that ends with one tells something else first."""


class Answers(NamedTuple):
    """The numbers of the quotations that answer the writer: all of a paragraph, and those that only begin one."""

    whole: frozenset[int]
    begun: frozenset[int]


def find_answers(text: str, spans: Sequence[Span]) -> Answers:
    """The answers of an interview: the paragraph before each is a question without a quotation; else none."""
    asked: list[int] = []
    remarked: list[int] = []
    begun: list[int] = []
    quoted = {span.line_start for span in spans}
    for number, span in enumerate(spans):
        if span.outer_start != span.line_start:
            continue
        end = span.line_start
        while end and text[end - 1].isspace():
            end -= 1
        start = text.rfind("\n", 0, end) + 1
        if not end or start in quoted:
            continue
        question = text[end - 1] == "?" and end - start <= _LONGEST_QUESTION
        if span.outer_end != span.line_end:
            if question:
                begun.append(number)
        elif question:
            asked.append(number)
        elif end - start <= _LONGEST_REMARK:
            remarked.append(number)
    if len(asked) < _FEWEST_ANSWERS:
        return Answers(frozenset(), frozenset())
    return Answers(frozenset(asked + remarked), frozenset(begun))


def who_is_asked(first: int, entities: Entities) -> str | None:
    """The person whom the text before the first answer, at an offset, and the headline are about."""
    named = [one for mention, one in entities.between(0, first) if not mention.owns]
    both = [one for one in entities.opening if one in named]
    for some in (both, named, entities.opening):
        for one in some:
            if one.is_person():
                return one.name
    return next((one.name for one in (*both, *entities.opening, *named) if one.may_be_person()), None)
