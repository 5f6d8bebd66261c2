"""Where the words for what somebody is end: "head of sales and trade at Marl Water", "owner and pilot of the boat"."""

from __future__ import annotations

from typing import Final

from newsextract.speech.given_names import begins_with_given
from newsextract.speech.phrases import chunk_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    OTHER_WORD,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
)

_LONGEST_ROLE: Final = 40
"""Tokens of a role that are read: keeps the work linear."""
ENDS_ROLE: Final = frozenset((*".,;:-)(", QUOTATION, RELATIVE, ""))
"""What stands behind a role that ends."""


def end_of_role(sentence: Sentence, start: int, end: int) -> int:
    """Where the role in the tokens ``[start, end)`` ends with what "and" and prepositions add to it.

    Of "president" in "said Ann Reed, president and director of Marl Water" the end of all; "mayor of Marl" of "Ann
    Reed, mayor of Marl and Lee Cole" stays.
    """
    voc = sentence.voc
    if not voc.office_at:
        return end
    high = min(len(sentence.shape), start + _LONGEST_ROLE)
    while end < high - 1:
        more = _behind_joint(sentence, start, end, high) or _complement(sentence, end, high)
        if more is None:
            break
        end = more
    return end


def tells_role(noun: str, sentence: Sentence) -> bool:
    """True for the noun of one person: "mayor"; and for one that is so beside a name alone: "head of the lab"."""
    voc = sentence.voc
    return noun not in voc.no_roles and (voc.names_one(noun) or noun in voc.role_nouns)


def _complement(sentence: Sentence, end: int, high: int) -> int | None:
    """The end of "of the board" and "at Marl Water" behind a noun with a capital, where a phrase ends as a rule."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if shape[end] == DETERMINER and low[end] in voc.genitive:
        return chunk_after(shape, end, high)
    if shape[end] != PREPOSITION:
        return None
    more = chunk_after(shape, end + 1, high)
    if more is None or shape[more - 1] not in NOUNS:
        return None
    if low[end] in voc.office_of:
        return more
    after_noun = shape[end - 1] == OTHER_WORD and shape[end + 1] == OTHER_WORD
    joined = low[end] in voc.office_at and (after_noun or shape[end + 1] == NAME)  # not "at a meeting", "for ten years"
    return more if joined and _is_closed(sentence, more, high) else None


def _behind_joint(sentence: Sentence, start: int, end: int, high: int) -> int | None:
    """The end of "and director", which is another noun for the person, or of the "and marketing" of a complement."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if shape[end] != CONJUNCTION or low[end + 1] in voc.possessive:
        return None  # "the mayor and her husband"
    more = chunk_after(shape, end + 1, high)
    if more is None or shape[more - 1] not in NOUNS:
        return None
    if tells_role(low[more - 1], sentence):
        return more
    complement = PREPOSITION in shape[start:end] or (voc.capital_nouns and DETERMINER in shape[start:end])
    if not complement or shape[end + 1] in DETERMINERS or shape[more - 1] != shape[end - 1]:
        return None  # "mayor of Marl and works at home"
    if shape[more - 1] == OTHER_WORD and low[more - 1].endswith(voc.participle_endings):
        return None
    if shape[more - 1] == NAME and (begins_with_given(low[end + 1]) or (voc.capital_nouns and more > end + 2)):
        return None  # "mayor of Marl and Ann Reed"
    return more if _is_closed(sentence, more, high) else None


def _is_closed(sentence: Sentence, at: int, high: int) -> bool:
    """Whether nothing but further complements stands between a token and the sign that ends what describes somebody."""
    shape = sentence.shape
    while at < high and shape[at] == PREPOSITION:
        more = chunk_after(shape, at + 1, high)
        if more is None:
            return False
        at = more
    return shape[at : at + 1] in ENDS_ROLE
