"""The subject before a quotation where the verb stands last: Ayşe Kaya, “...” dedi.

It stands in its first form, with what describes it before, and is set off by a comma or a small word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.speech.owners_of_words import first_of_name, is_noun, source_named
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    CONJUNCTION,
    DETERMINER,
    NAME,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    REPORTING_VERB,
)

_SETS_OFF: Final = frozenset(("", ",", ";", ":", "-", ".", QUOTATION))
"""What stands behind a subject that is set off."""
_NOT_BEHIND_SUBJECT: Final = PREPOSITION + CONJUNCTION
"""What shows that a name is a part of another phrase: "Kaya için", "Kaya ile Demir"."""
_OPENS_WITHIN: Final = 2
"""Tokens before a noun for somebody that opens its clause without a sign behind it: "Genç doktor güldü"."""
_LONGEST_UNKNOWN: Final = 5
"""Tokens of somebody whose noun no list has: "bir görgü tanığı"."""


def subjects(sentence: Sentence, start: int, end: int) -> list[Phrase]:
    """Who may be the subject of the tokens ``[start, end)``, the likeliest first."""
    ranked = sorted(_ranked(sentence, start, end))
    return [phrase for _, phrase in ranked]


def _ranked(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, Phrase]]:
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    for first, last in _groups(sentence, start, end):
        named = NAME in shape[first:last]
        follows = shape[last : last + 1] if last < end else ""
        if follows in _SETS_OFF or low[last] in voc.beside_subject:
            yield 0, whole(sentence, first, last, start)
        elif named and shape[last - 1] == NAME and follows not in _NOT_BEHIND_SUBJECT:
            if shape.count(NAME, first, last) > 1 or last - first > 1 or first == start:
                yield 1, whole(sentence, first, last, start)
        elif shape[last - 1] != NAME and follows == REPORTING_VERB:
            yield 1, whole(sentence, first, last, start)
        elif shape[last - 1] != NAME and first <= start + _OPENS_WITHIN and follows not in _NOT_BEHIND_SUBJECT:
            yield 2, whole(sentence, first, last, start)
    for one in range(start, end):
        if low[one] in voc.introducing and (said := _somebody(sentence, one, end)) is not None:
            yield 0, said
    source = source_named(sentence, start, end)
    if source is not None:
        yield 0, source


def _somebody(sentence: Sentence, at: int, end: int) -> Phrase | None:
    """Of "bir görgü tanığı, “...” dedi" the whole, whatever noun it is."""
    last = at + 1
    while last < min(end, at + _LONGEST_UNKNOWN) and sentence.shape[last] == OTHER_WORD:
        last += 1
    return (at, last) if last > at + 1 and sentence.shape[last : last + 1] == "," and last == end - 1 else None


def _groups(sentence: Sentence, start: int, end: int) -> Iterator[Phrase]:
    """Runs of names and of nouns for somebody, in their first form."""
    shape = sentence.shape
    at = start
    while at < end:
        if not is_noun(sentence, at):
            at += 1
            continue
        first = at
        while at < end and is_noun(sentence, at):
            at += 1
            if shape[at : at + 1] == CONJUNCTION and at + 1 < end and shape[at - 1] == shape[at + 1] == NAME:
                at += 1  # "Ayşe Kaya ve Ali Demir"
        yield first, at


def whole(sentence: Sentence, first: int, last: int, start: int) -> Phrase:
    """The phrase with "bir" before it, or with whose it is: "bir yetkili", "Kaya'nın danışmanı"."""
    shape = sentence.shape
    if NAME in shape[first:last] or first == start:
        return (first, last)
    if shape[first - 1] == DETERMINER:
        return (first - 1, last)
    if shape[first - 1] == POSSESSIVE:
        return (first_of_name(sentence, first - 1, start), last)
    if shape[first - 1] == OTHER_WORD and first > start + 1 and shape[first - 2] == DETERMINER:
        return (first - 2, last)
    return (first, last)
