"""Clauses between the marks of a quotation, as French and Italian set them: « C'est faux, dit Anne Lie. Venez voir. »

Such a quotation is two texts of one speaker; the clause between is the reporter's.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.quotation_marks import Span
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.subjects import subject_after
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, AUXILIARY, DETERMINER, NAME, OBJECT_PRONOUN, PRONOUN, REPORTING_VERB

_BEFORE_VERB: Final = AUXILIARY + ADVERB + OBJECT_PRONOUN  # « C'est faux, s'est aussi indignée Anne Lie. »
_STEPS: Final = 3
_SHORTEST: Final = 20
"""Characters of the shortest quotation that is read."""
_SENTENCES_READ: Final = 6
"""Sentences of a quotation in which the clause stands: it comes early."""


def part_at_clauses(text: str, spans: list[Span], voc: Vocabulary) -> list[Span]:
    """The quotations, each that holds such a clause in two."""
    if not voc.clauses_inside:
        return spans
    out: list[Span] = []
    for span in spans:
        clause = _clause_in(text, span, voc) if span.end - span.start >= _SHORTEST else None
        out += [span] if clause is None else _parts(text, span, clause)
    return out


def _parts(text: str, span: Span, clause: tuple[int, int]) -> list[Span]:
    first, end = clause
    line = (span.line_start, span.line_end)
    before = Span((span.start, first), (span.outer_start, first), line, True)
    before.continues = span.continues
    while end < span.end and (text[end].isspace() or text[end] in ",.;:"):
        end += 1
    if end >= span.end:
        return [before]
    return [before, Span((end, span.end), (end, span.outer_end), line, span.closed)]


def _clause_in(text: str, span: Span, voc: Vocabulary) -> tuple[int, int] | None:
    """Where the clause begins, at its comma, and ends."""
    for sentence in read_sentences(text, span.start, span.end, (), 0, voc)[:_SENTENCES_READ]:
        for verb in range(2, len(sentence.shape)):
            if sentence.shape[verb] != REPORTING_VERB:
                continue
            comma = verb
            while comma > verb - _STEPS and comma > 0 and sentence.shape[comma - 1] in _BEFORE_VERB:
                comma -= 1
            if comma < 2 or sentence.shape[comma - 1] != ",":
                continue
            end = _end(sentence, verb)
            if end is not None:
                return sentence.starts[comma - 1], end
    return None


def _end(sentence: Sentence, verb: int) -> int | None:
    """Where the clause of a verb ends; None where nobody is named behind it."""
    shape = sentence.shape
    subject, role = subject_after(sentence, verb)
    if subject is None:
        return None
    named = NAME in shape[subject[0] : subject[1]] or shape[subject[0]] in PRONOUN + DETERMINER
    if not named:
        return None
    last = max(subject[1], role[1] if role else 0)
    stop = shape.find(".", last)
    if shape[subject[0]] == PRONOUN or shape[last : last + 1] == ",":
        comma = shape.find(",", last)
        if comma == last and shape[subject[0]] == PRONOUN:
            return sentence.starts[comma]
    if stop < 0:
        return sentence.end(len(shape) - 1) if last == len(shape) else None
    return sentence.starts[stop]
