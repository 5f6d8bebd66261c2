"""What a phrase says that somebody is: "leader" of "the council's leader", and "mayor" of "mayor of Marl"."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    CLAUSE_VERBS,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    REPORTING_ING,
    SUBORDINATOR,
)

_SHORTEST_ROLE: Final = 2
"""Characters of a role: a letter alone is none."""
# Matches the party and the state of: "Ann Reed, D-Calif."  "R-N.Y."  "D-New York"; must not match "K-Pop singer".
_PARTY: Final = pattern(r"[A-Z]-[A-Z][\w.]*(?: [A-Z][\w.]*)*")
_AFTER_OFFICE: Final = frozenset((PREPOSITION, DETERMINER))  # "mayor of Marl", "Bürgermeister der Stadt"
_BEFORE_ROLE: Final = NUMBER + "," + ADVERB  # "Ann Reed, 45, a farmer"
_OWNS_ROLE: Final = DETERMINERS + POSSESSIVE  # "the council's leader"
_AFTER_ROLE: Final = CLAUSE_VERBS + REPORTING_ING + PRONOUN + RELATIVE + SUBORDINATOR  # "the leader who called"


def read_role(text: str, sentence: Sentence, phrase: Phrase | None) -> str | None:
    """A description without article and possessor: "the council's leader" -> "leader"."""
    if phrase is None:
        return None
    start, end = phrase
    shape = sentence.shape
    while start < end and (shape[start] in _BEFORE_ROLE or sentence.voc.is_postnominal(sentence.low[start])):
        start += 1  # "Ann Reed, 45, a farmer", "Ann Reed, Ph.D., head of the lab"
    if start == end or _is_participle(sentence, start, end):
        return None  # "45", "standing beside the mayor", "wearing a red hat"; but "managing director"
    for index in range(start, end):
        if shape[index] == PREPOSITION:
            break
        if shape[index] in _AFTER_ROLE:
            end = index
            break
        if shape[index] in _OWNS_ROLE:
            if index > start and sentence.low[index] in sentence.voc.genitive:
                break  # "Sprecher der Polizei"
            start = index + 1
    if sentence.voc.genitive_behind:
        called = (at for at in range(start, end) if _calls(sentence, at))
        start = next(called, end)  # "вода спадает" of "Как рассказала Анна Дуб, вода спадает" tells nobody's role
    comma = shape.find(",", start, end)
    end = comma if comma >= 0 else end
    while end > start and shape[end - 1] not in NOUNS:
        end -= 1
    if start >= end or shape[start] not in NOUNS or (sentence.voc.capital_nouns and NAME not in shape[start:end]):
        return None
    if _is_participle(sentence, start, end):
        return None  # "their standing"
    printed = sentence.text(text, (start, end))
    if len(printed) < _SHORTEST_ROLE or _PARTY.fullmatch(printed):
        return None
    return printed if printed.lower().strip(".") not in sentence.voc.courtesy else None


def _calls(sentence: Sentence, at: int) -> bool:
    """True for the noun of a role, and for an adjective before it."""
    voc = sentence.voc
    if sentence.shape[at] not in NOUNS:
        return False
    return voc.names_person(sentence.low[at]) or voc.names_body(sentence.low[at]) or voc.age_in(sentence.low[at]) != ""


def _is_participle(sentence: Sentence, at: int, end: int) -> bool:
    """True for "wearing a red hat" and "aged 45", which say what somebody does or is like, and not who it is."""
    word, voc = sentence.low[at], sentence.voc
    if not word.endswith(voc.participle_endings) or voc.names_person(word):
        return False
    return at + 1 == end or sentence.shape[at + 1] not in NOUNS


def is_office(role: str, voc: Vocabulary) -> bool:
    """True for a role whose noun is a title: "mayor of Marl"."""
    words = role.lower().split()
    end = next((i for i, word in enumerate(words) if i and voc.kinds.get(word) in _AFTER_OFFICE), len(words))
    return bool(words) and voc.is_title(words[end - 1])


def noun_of_one(words: list[str], shape: str, voc: Vocabulary) -> str | None:
    """What somebody is of whom the article says "one of the pilots": "pilot".

    words, shape  the words behind "one", in lower case, and their classes
    """
    if shape[:1] not in (PREPOSITION, QUANTIFIER) or PREPOSITION not in shape[:2]:
        return None
    rest = words[shape.find(PREPOSITION) + 1 :]
    while rest and voc.kinds.get(rest[0]) in (DETERMINER, QUANTIFIER):
        rest = rest[1:]
    for noun in rest:
        if noun.endswith("s") and not noun.endswith(("ss", "'s")):
            return noun.removesuffix("s")
    return None
