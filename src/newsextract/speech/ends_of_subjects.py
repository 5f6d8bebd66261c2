"""Where a subject ends in languages whose nouns follow each other without prepositions.

"Předsedkyně klubu Renata Fialová vládě vyčetla" is about her, "Česká školní inspekce ocenila" about the whole body.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import NAME, OTHER_WORD

_LONGEST_DESCRIBED: Final = 3
"""Adjectives between the first word of a body's name and its noun: "Národní rozpočtová rada"."""
_LONGEST_OF: Final = 3
"""Words in the genitive behind a body's noun: "Inspekce životního prostředí"."""


def exact_subject(sentence: Sentence, phrase: Phrase) -> Phrase:
    """A subject without the object that follows it, and with the whole name of a body."""
    shape = sentence.shape
    start, end = phrase
    name = shape.rfind(NAME, start, end)
    if name < 0:
        return phrase
    first = name
    while first > start and shape[first - 1] == NAME:
        first -= 1
    body = _end_of_body(sentence, first, name)
    if body > name + 1:
        return (start, body)
    return (start, name + 1) if name + 1 < end and not shape[name + 1 : end].strip(OTHER_WORD) else phrase


def _end_of_body(sentence: Sentence, first: int, last: int) -> int:
    """Where the name of a body ends whose words with capitals are those from ``first`` to ``last``."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    at = last
    if not voc.names_body(low[first]) and not voc.names_body(low[last]):
        if first < last or voc.names_person(low[first]):
            return last + 1
        at = last + 1
        while at < len(shape) and at <= last + _LONGEST_DESCRIBED and shape[at] == OTHER_WORD and not (
            voc.names_body(low[at])
        ):
            if not low[at].endswith(voc.adjective_endings):
                return last + 1
            at += 1
        if at >= len(shape) or shape[at] != OTHER_WORD or not voc.names_body(low[at]):
            return last + 1
    end = at + 1
    while end < len(shape) and end <= at + _LONGEST_OF and shape[end] == OTHER_WORD and (
        low[end].endswith(voc.genitive_endings)
    ):
        end += 1
    return end
