"""The office before a name and a comma: "Minister for Health and Public Works, Ann Reed," is one office of one person.

Read from a text, and from the tokens of a sentence.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
)

_READ_BEFORE: Final = 130
"""Characters before a name in which its office stands."""
_NOT_IN_OFFICE: Final = frozenset((*CLAUSE_VERBS, RELATIVE, SUBORDINATOR))
IN_OFFICE: Final = NOUNS + DETERMINERS + PREPOSITION + CONJUNCTION + POSSESSIVE
"""Tokens of an office."""
_BEFORE_OFFICE: Final = ",-" + ADVERB + CONJUNCTION
_ENDS_NAME: Final = frozenset((",", ".", ""))
_ENDS: Final = pattern("[.;:!?()\n“”\"—–]")
_NAME_SET_OFF: Final = pattern(r", (?:\w[\w’'.-]* ){1,3}\w[\w’'-]*[,.]")
_LONGEST_LETTERS: Final = 5
"""Letters of an office that is printed as its initials: "MEC", "CEO"."""


def office_before(text: str, begin: int, voc: Vocabulary) -> list[str]:
    """The words in lower case of an office that ends with the comma before ``begin``; none where no office stands.

    "minister for health and public works" of "Minister for Health and Public Works, Ann Reed"
    """
    before = _ENDS.split(text[max(0, begin - _READ_BEFORE) : begin - 2])[-1]
    words = before.replace("’", "'").split()
    low = [word.lower().strip(",") for word in words]
    for at in range(len(words) - 1):
        if voc.kinds.get(low[at + 1]) != PREPOSITION or not is_office(words[at], voc):
            continue
        if any(voc.kinds.get(word) in _NOT_IN_OFFICE for word in words[at + 2 :]):
            continue
        if "," in "".join(words[at:]) and not any(voc.kinds.get(word) == CONJUNCTION for word in low[at:]):
            return []  # "the mayor of Marl, Ohio"
        first = at
        while first and voc.kinds.get(low[first - 1]) is None and "," not in words[first - 1]:
            first -= 1
        return low[first:]
    return []


def is_matter(text: str, begin: int, end: int, voc: Vocabulary) -> bool:
    """True for the "Public Works" of "Minister for Health and Public Works, Ann Reed,": what an office is for."""
    last = text[max(0, begin - 5) : begin].rpartition(" ")[0].rpartition(" ")[2]
    if voc.kinds.get(last) != CONJUNCTION:
        return False
    behind = _NAME_SET_OFF.match(text, end)
    if behind is None or not all(word[0].isupper() for word in behind[0][2:].split()):
        return False
    return bool(office_before(text, end + 2, voc))


def holder(sentence: Sentence, low: int, high: int) -> tuple[Phrase, Phrase] | None:
    """The name and the office of "Minister for Health and Public Works, Ann Reed," with which the tokens begin.

    Also of "One of the farmers, Ann Reed,".

    low   the first token
    high  the first token that may not belong to it; the name ends there, or at a comma or a full stop
    """
    shape, voc = sentence.shape, sentence.voc
    if voc.verb_before_subject and not (voc.noun_first or voc.definite_endings):
        return None
    while low < high and shape[low] in _BEFORE_OFFICE:
        low += 1
    comma = low
    while comma < high and (shape[comma] in IN_OFFICE or sentence.low[comma] in voc.of):
        comma += 1
    if voc.noun_first:
        between = _behind_noun(sentence, low, comma)
    else:
        joints = (at for at in range(low + 1, comma) if shape[at] == PREPOSITION or sentence.low[at] in voc.of)
        between = next(joints, -1)
    if between < 0 or shape[comma : comma + 1] != ",":
        return None
    before = sentence.tokens[between - 1]
    if not (is_office(before.word, voc) or before.low in voc.one):
        return None
    end = comma + 1
    while end < high and shape[end] == NAME:
        end += 1
    if end < comma + 3 or shape[end : end + 1] not in _ENDS_NAME:
        return None  # "the mayor of Marl, Ohio"
    return (comma + 1, end), (low, comma)


def _behind_noun(sentence: Sentence, low: int, comma: int) -> int:
    """Where the words begin that say what "la jefa de Obras y Servicios de Marea, Ana Ruiz," is head of; -1 for none.

    A noun opens the tokens there, and the name of what it is head of may be in two parts.
    """
    shape, voc = sentence.shape, sentence.voc
    noun = low + (shape[low : low + 1] in (DETERMINER,))
    if CONJUNCTION not in shape[noun:comma] or not voc.is_person_noun(sentence.low[noun]):
        return -1
    return noun + 1 if sentence.low[noun + 1] in voc.of else -1


def is_office(word: str, voc: Vocabulary) -> bool:
    """True for a title, a noun for a person, and initials that stand for one."""
    low = word.lower()
    if word.isupper() and 1 < len(word) <= _LONGEST_LETTERS:
        return True
    return voc.is_title(low) or (voc.names_person(low) and voc.kinds.get(low) != DETERMINER)
