"""Who said a whole sentence in marks that no verb gives to anybody: the person whom the text is about there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.quote_wording import is_partial, is_title, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    AROUND_QUOTATION,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    NAME,
    OTHER_WORD,
    POSSESSIVE,
    PRONOUN,
    REPORTING_VERB,
)

_ENDS_SPEECH: Final = ".?!…"
"""What a whole sentence of speech ends in that no comma ties to its clause."""


_BEHIND_ADVERBIAL: Final = frozenset(("," + PRONOUN, "," + NAME))


def to_whom_it_is(sentence: Sentence, at: int, entities: Entities) -> Candidate | None:
    """Of "For Ann Reed, it is simple:" and „Für Feld ist es einfach:“ her, who is named first in the sentence."""
    shape = sentence.shape
    if at < 3 or shape[at - 1] != ":" or sentence.low[0] not in sentence.voc.for_whom:
        return None
    end = 1
    while end < at and shape[end] == NAME:
        end += 1
    one = Candidate("lead", sentence, Clause(0, 0, "lead", (1, end)))
    simple = shape[end] in CLAUSE_VERBS + "," and not any(letter in REPORTING_VERB for letter in shape[end:at])
    return one if end > 1 and simple and _is_person(one, entities) else None


def whom_it_is_about(
    text: str, sentence: Sentence, at: int, found: Sequence[Candidate], entities: Entities
) -> Candidate | None:
    """The person whom the sentence of a quotation, or the sentence before, is about; ``found`` are its candidates.

    'Ann Reed has a warning: "We will be back."', 'Her verdict: "We will be back."', 'Ann Reed shakes her head. "I never
    saw him again."'
    """
    if last_mark(text, sentence, at) not in _ENDS_SPEECH or is_partial(text, sentence, at):
        return None
    if at and sentence.shape[at - 1] == ":":
        kind = "lead"
        if not text[sentence.starts[at]].isupper() or is_title(text, sentence, at, True, sentence.voc):
            return None
        if not any(letter in CLAUSE_VERBS for letter in sentence.shape[:at]):
            owner = next((one for one in found if one.kind == "owner" and _is_owner(one)), None)
            if owner is not None and owner.clause is not None and owner.clause.subject is not None:
                owner.clause.subject = (0, owner.clause.subject[1])  # "the mayor's"
            return owner
    elif sentence.shape.strip(AROUND_QUOTATION):
        return None
    else:
        kind = "topic"
    return next((one for one in found if one.kind == kind and _is_person(one, entities)), None)


def _is_owner(one: Candidate) -> bool:
    """True for the owner of "Ann Reed's verdict:", "The mayor's verdict:" and "Her verdict:", first in its sentence."""
    if one.clause is None or one.clause.subject is None:
        return False
    first = one.clause.subject[0]
    if first > 1 or (first and one.sentence.shape[0] != DETERMINER):
        return False
    last = one.clause.subject[1] - 1
    shape, low, voc = one.sentence.shape, one.sentence.low, one.sentence.voc
    owner = low[last].removesuffix("'s")
    named = shape[last] == POSSESSIVE and not shape[:last].strip(NAME) and owner not in voc.kinds
    called = shape[: last + 1].strip(OTHER_WORD) == DETERMINER + POSSESSIVE and voc.names_one(owner)
    return named or called or (low[last] in voc.possessive and voc.gender_of(low[last]) != "")


def _is_person(one: Candidate, entities: Entities) -> bool:
    if one.clause is None or one.clause.subject is None:
        return False
    start, end = one.clause.subject
    shape, low, voc = one.sentence.shape, one.sentence.low, one.sentence.voc
    adverbial = shape[start - 1 : start + 1] in _BEHIND_ADVERBIAL  # "After the vote, she was nervous"
    first = min(start, one.clause.role[0]) if one.clause.role is not None else start  # "The mayor, Ann Reed, is out"
    if one.kind == "topic" and shape[:first].strip(CONJUNCTION) and not adverbial:
        return False  # but "But her friend Ann Reed"
    if voc.gender_of(low[start]):
        return True
    if shape[start:end] == NAME and (known := entities.whom(one.sentence.tokens[start].word)) is not None:
        return known.is_person() and " " in known.name
    return shape[start:end].endswith(NAME + NAME) and not any(map(voc.names_body, low[start:end]))  # "Lima Board"
