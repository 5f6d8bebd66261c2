"""Who said a whole sentence in marks that no verb gives to anybody: the person whom the text is about there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.candidates import Candidate
from newsextract.speech.quote_wording import is_partial, is_title, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import AROUND_QUOTATION, CONJUNCTION, NAME, PRONOUN

_ENDS_SPEECH: Final = ".?!…"
"""What a whole sentence of speech ends in that no comma ties to its clause."""


def whom_it_is_about(text: str, sentence: Sentence, at: int, found: Sequence[Candidate]) -> Candidate | None:
    """The person whom the sentence of a quotation, or the sentence before, is about; ``found`` are its candidates.

    'Ann Reed has a warning: "We will be back."', 'Ann Reed shakes her head. "I never saw him again."'
    """
    if last_mark(text, sentence, at) not in _ENDS_SPEECH or is_partial(text, sentence, at):
        return None
    if at and sentence.shape[at - 1] == ":":
        kind = "lead"
        if not text[sentence.starts[at]].isupper() or is_title(text, sentence, at, True, sentence.voc):
            return None
    elif sentence.shape.strip(AROUND_QUOTATION):
        return None
    else:
        kind = "topic"
    return next((one for one in found if one.kind == kind and _is_person(one)), None)


def _is_person(one: Candidate) -> bool:
    if one.clause is None or one.clause.subject is None:
        return False
    start, end = one.clause.subject
    shape, low, voc = one.sentence.shape, one.sentence.low, one.sentence.voc
    adverbial = shape[start - 1 : start + 1] == "," + PRONOUN  # "After the vote, she was nervous"
    if one.kind == "topic" and shape[:start].strip(CONJUNCTION) and not adverbial:
        return False  # but "But her friend Ann Reed"
    if voc.gender_of(low[start]):
        return True
    return shape[start:end].endswith(NAME + NAME) and not any(map(voc.names_body, low[start:end]))  # "Lima Board"
