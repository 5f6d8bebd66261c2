"""The subject behind what else a verb has with it: « ... », a écrit jeudi sur le réseau Écho la maire Anne Lie.

Romance languages put when, where and to whom something was said between the verb and who said it.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.given_names import GIVEN
from newsextract.speech.named_subjects import names_somebody, subject_at
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import limit
from newsextract.speech.word_classes import (
    ADVERB,
    DETERMINERS,
    NAME,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    REPORTING_ING,
    TIME,
)

_READ: Final = 18
"""Tokens behind the verb in which its subject begins."""
_LONGEST_ASIDE: Final = 9
"""Tokens of what stands between two commas there: ", depuis sa place,"."""
_STEPS_OVER: Final = ADVERB + TIME + NUMBER + OBJECT_PRONOUN
_IN_ASIDE: Final = ADVERB + TIME + NUMBER + PREPOSITION + DETERMINERS + OTHER_WORD + NAME
_OPENS_ASIDE: Final = PREPOSITION + ADVERB + OTHER_WORD + REPORTING_ING
_OPENS_NOUN: Final = PREPOSITION + DETERMINERS
_IN_NOUN: Final = OTHER_WORD + NUMBER + TIME + ADVERB
_DETERMINERS: Final = frozenset(DETERMINERS)
_LONGEST_NAME_IN_MARKS: Final = 30
"""Characters of the name of a paper in marks: "en una entrevista con «El Eco»"."""
_BEFORE_MARKS: Final = PREPOSITION + DETERMINERS + OTHER_WORD + NAME
_STEPS_TO_NAME: Final = _IN_ASIDE + OBJECT_PRONOUN
_GOVERNS: Final = PREPOSITION + DETERMINERS + NAME + NUMBER
_OPENS_SUBJECT: Final = DETERMINERS + NAME + PRONOUN


def subject_behind_adjuncts(sentence: Sentence, start: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, role) of the verb before ``start``, behind phrases with a preposition, times and asides."""
    shape = sentence.shape
    end = min(limit(shape, start), start + _READ)
    at = start
    while at < end:
        kind = shape[at]
        if kind in _STEPS_OVER or sentence.low[at] in sentence.voc.time_nouns:
            at += 1
        elif is_time(sentence, at):
            at += 2  # "ha dicho este lunes"
        elif kind == ",":
            close = shape.find(",", at + 1, min(at + 1 + _LONGEST_ASIDE, end))
            inside = shape[at + 1 : close]
            if close < 0 or not inside or inside[0] not in _OPENS_ASIDE or inside[1:].strip(_IN_ASIDE):
                break
            at = close + 1
        elif kind == PREPOSITION:
            at = _behind_phrase(sentence, at, end)
        elif at > start and (kind in _OPENS_SUBJECT or _is_called(sentence, at)):
            subject, role = subject_at(sentence, at)
            if subject is None:
                break
            if names_somebody(sentence, subject):
                return subject, role
            at = subject[1]  # "en quittant la salle le maire"
        else:
            break
    return None, None


def name_further_on(sentence: Sentence, start: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, role) of the verb of speech before ``start``: the first full name that no preposition governs.

    Of «...», explicó en una entrevista con «El Eco» Ana Ruiz and – ..., mówi w rozmowie z gazetą Anna Lis.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    end = min(len(shape) - 1, start + _READ)
    at = start
    while at < end:
        if shape[at] == QUOTATION:
            name = sentence.tokens[at].length <= _LONGEST_NAME_IN_MARKS
            if not name or shape[at - 1] not in _BEFORE_MARKS:
                break
        elif shape[at] not in _STEPS_TO_NAME and shape[at - 1 : at + 1] != PREPOSITION + PRONOUN:  # "quant à elle"
            break
        named = at > start and shape[at : at + 2] == NAME + NAME and low[at] in GIVEN and not voc.is_in_case(low[at])
        if named and (first := _first_of_free(sentence, at)) is not None:
            return subject_at(sentence, first)
        at += 1
    return None, None


def _first_of_free(sentence: Sentence, at: int) -> int | None:
    """Where a phrase begins whose name is at a token: with a title and its article; None where it is governed."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    first = at
    if shape[at - 1] in NAME + OTHER_WORD and voc.names_person(low[at - 1]):
        first -= 1
        first -= shape[first - 1] in _DETERMINERS and low[first - 1] not in voc.oblique
    elif shape[at - 1] == NAME:  # "en intervju med Fyren Anna Lind"
        alone = shape[at - 2] in PREPOSITION + DETERMINERS and low[at - 1] not in GIVEN
        return at if alone else None
    governed = shape[first - 1] in _GOVERNS or low[first - 1] in voc.of
    return None if governed else first


def is_time(sentence: Sentence, at: int) -> bool:
    """True for "este lunes" and "la semana" at a token."""
    shape = sentence.shape
    if shape[at : at + 1] not in _DETERMINERS or at + 1 >= len(shape):
        return False
    return shape[at + 1] == TIME or sentence.low[at + 1] in sentence.voc.time_nouns


def _is_called(sentence: Sentence, at: int) -> bool:
    """True for the noun of "řekl po zápase trenér Jan Novák", whose case is a subject's."""
    voc, low = sentence.voc, sentence.low[at]
    return voc.has_cases and voc.names_person(low) and not voc.is_in_case(low)


def _behind_phrase(sentence: Sentence, at: int, end: int) -> int:
    """Where the phrase with the preposition at ``at`` ends."""
    shape, low = sentence.shape, sentence.low
    told_to = low[at] in sentence.voc.recipients or low[at] in sentence.voc.of
    while at < end and shape[at] in _OPENS_NOUN:
        at += 1
    noun = at
    while at < end and shape[at] in _IN_NOUN and not (at > noun and _is_called(sentence, at)):
        at += 1
    first = at
    told = at > noun and sentence.voc.is_in_case(low[at - 1])  # "zakřičel na radního Jana Nováka kdosi"
    while at < end and shape[at] == NAME and (told or not (at > noun and low[at] in GIVEN)):
        at += 1
    follows = shape[at : at + 1]
    if at > first + 1 > noun + 1 and not told_to and not (follows and follows in _OPENS_SUBJECT):
        return first  # "dans un communiqué Roman Pryl"
    return at
