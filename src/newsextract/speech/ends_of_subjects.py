"""Where a subject ends in languages whose nouns follow each other without prepositions.

"Předsedkyně klubu Renata Fialová vládě vyčetla" is about her, "Česká školní inspekce ocenila" about the whole body.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import NAME, OTHER_WORD, PREPOSITION

_LONGEST_DESCRIBED: Final = 3
"""Adjectives between the first word of a body's name and its noun: "Národní rozpočtová rada"."""
_LONGEST_OF: Final = 3
"""Words in the genitive behind a body's noun: "Inspekce životního prostředí"."""
_LONGEST_BEFORE_COMMA: Final = 4
"""Tokens between a noun for somebody and the comma before the name: "Soused od vedle, květinář Jindřich Tůma,"."""
_LONGEST_APPOSED: Final = 4
"""Words between that comma and the name."""
_IN_PLACE: Final = PREPOSITION + OTHER_WORD + NAME
_ENDS_NAME: Final = frozenset(("", ",", ".", ":", ";"))


def exact_subject(sentence: Sentence, phrase: Phrase) -> Phrase:
    """A subject without the object that follows it, with the whole name of a body, and with the name behind a comma."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    start, end = phrase
    told = next((at for at in range(start + 1, end) if low[at] in voc.told_to), end)  # "řekl Novák televizi Nova"
    end = told if NAME in shape[start:told] else end
    name = shape.rfind(NAME, start, end)
    if name < 0 or (name == start and voc.names_person(low[start]) and low[start] not in voc.courtesy):
        named = _in_apposition(sentence, (start, end))
        if named is not None:
            return named
    if name < 0:
        return (start, end)
    first = name
    while first > start and shape[first - 1] == NAME:
        first -= 1
    described = _end_of_described(sentence, first, name, end)
    if described > name + 1:
        return (start, described)
    body = _end_of_body(sentence, first, name)
    if body > name + 1:
        return (start, body)
    return (start, name + 1) if name + 1 < end and not shape[name + 1 : end].strip(OTHER_WORD) else (start, end)


def _end_of_described(sentence: Sentence, first: int, last: int, end: int) -> int:
    """Where "Šestnáctiletý student" and "Novákova žena" end, whose first word alone is nobody."""
    voc, low = sentence.voc, sentence.low
    noun = voc.names_person(low[last]) and not voc.age_in(low[last])
    if first < last or last + 1 >= end or noun:
        return last + 1
    for at in range(last + 1, min(end, last + 1 + _LONGEST_DESCRIBED)):
        if voc.names_person(low[at]) and not voc.is_in_case(low[at]):
            return at + 1
        if not low[at].endswith(voc.adjective_endings):
            break
    return last + 1


def _in_apposition(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The full name of "Soused od vedle, květinář Jindřich Tůma," behind a noun for somebody."""
    shape, voc = sentence.shape, sentence.voc
    start, end = phrase
    if not voc.names_person(voc.head_of(sentence.low[start:end])):
        return None
    comma = end
    while comma < len(shape) and comma < end + _LONGEST_BEFORE_COMMA and shape[comma] in _IN_PLACE:
        comma += 1
    if shape[comma : comma + 1] != ",":
        return None
    name = comma + 1
    while name < len(shape) and name <= comma + _LONGEST_APPOSED and shape[name] == OTHER_WORD:
        name += 1
    last = name
    while last < len(shape) and shape[last] == NAME:
        last += 1
    return (name, last) if last > name + 1 and shape[last : last + 1] in _ENDS_NAME else None


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
        other = at >= len(shape) or shape[at] != OTHER_WORD or not voc.names_body(low[at])
        if other or voc.is_in_case(low[at]):
            return last + 1  # "Novák radnici vyčetl"
    end = at + 1
    while end < len(shape) and end <= at + _LONGEST_OF and shape[end] == OTHER_WORD:
        of_noun = end > at + 1 and low[end - 1].endswith(voc.genitive_adjectives)  # "životního prostředí"
        if not (of_noun or low[end].endswith(voc.genitive_endings)):
            break
        end += 1
    return end
