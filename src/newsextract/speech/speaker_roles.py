"""What a phrase says that somebody is: "leader" of "the council's leader", and "mayor" of "mayor of Marl"."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.given_names import begins_with_given
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.whole_roles import end_of_role, tells_role
from newsextract.speech.word_classes import (
    ADVERB,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    SUBORDINATOR,
)

_SHORTEST_ROLE: Final = 2
"""Characters of a role: a letter alone is none."""
# Matches the party and the state of: "Ann Reed, D-Calif."  "R-N.Y."  "D-New York"; must not match "K-Pop singer".
_PARTY: Final = pattern(r"[A-Z]-[A-Z][\w.]*(?: [A-Z][\w.]*)*")
_AFTER_OFFICE: Final = frozenset((PREPOSITION, DETERMINER))  # "mayor of Marl", "Bürgermeister der Stadt"
_ENDS_ASIDE: Final = frozenset((*",.;:-()", QUOTATION))
_BEFORE_ROLE: Final = NUMBER + "," + ADVERB  # "Ann Reed, 45, a farmer"
_OWNS_ROLE: Final = DETERMINERS + POSSESSIVE  # "the council's leader"
_AFTER_ROLE: Final = CLAUSE_VERBS + REPORTING_ING + PRONOUN + RELATIVE + SUBORDINATOR  # "the leader who called"


def read_role(text: str, sentence: Sentence, phrase: Phrase | None) -> str | None:
    """A description without article and possessor: "the council's leader" -> "leader"."""
    if phrase is None:
        return None
    start, end = phrase
    shape = sentence.shape
    if start < end and sentence.low[start] in sentence.voc.singular and _ends_in_verb(sentence, start):
        return None  # "Karl Brandt, der vielen Fahrern aus der Seele spricht"
    end = _before_another(sentence, start, end)
    while start < end and (shape[start] in _BEFORE_ROLE or sentence.voc.is_postnominal(sentence.low[start])):
        start += 1  # "Ann Reed, 45, a farmer", "Ann Reed, Ph.D., head of the lab"
    if start == end or _is_participle(sentence, start, end) or _points(sentence, start, end):
        return None  # "45", "standing beside the mayor", "wearing a red hat"; but "managing director"
    end = end_of_role(sentence, start, end)
    for index in range(start, end):
        if shape[index] == PREPOSITION:
            end = _before_relative(shape, index, end)
            break
        if shape[index] in _AFTER_ROLE:
            end = index
            break
        if shape[index] in _OWNS_ROLE:
            if index > start and (sentence.low[index] in sentence.voc.genitive or _describes(sentence, start, index)):
                break  # "Sprecher der Polizei", "pilot and Reed's daughter"
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


def _ends_in_verb(sentence: Sentence, start: int) -> bool:
    """True where the words from behind a comma to the next sign end in a verb, where nouns have capitals."""
    shape = sentence.shape
    end = start
    while end < len(shape) and shape[end] not in _ENDS_ASIDE:
        end += 1
    behind_comma = start > 0 and shape[start - 1] == ","
    return behind_comma and end > start + 2 and shape[end - 1] in CLAUSE_VERBS + OTHER_WORD


def _before_another(sentence: Sentence, start: int, end: int) -> int:
    """The end of "mayor of Marl" in "mayor of Marl and Adam Lunt" and of "pilot" in "pilot and her husband"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    joint = shape.rfind(CONJUNCTION, start + 1, end - 1)
    if joint < 0 or not voc.office_at:
        return end
    named = not shape[joint + 1 : end].strip(NAME) and begins_with_given(low[joint + 1])
    pair = begins_with_given(low[joint - 1]) or voc.names_person(low[joint - 2].removesuffix("s"))
    another = named and not pair  # "adviser to Bill and Ann Reed", "to Presidents Reed and Ann Marl"
    return joint if another or low[joint + 1] in voc.possessive else end


def _points(sentence: Sentence, start: int, end: int) -> bool:
    """True for "this winter" of "This winter, Ann Reed is back"; not for "this pilot", nor for one with an article."""
    voc = sentence.voc
    if not voc.office_at or sentence.shape[start] not in DETERMINERS:
        return False
    word = sentence.low[start]
    if voc.capital_nouns or word in voc.articles or word in voc.possessive or word in voc.singling:
        return False
    return not voc.names_person(voc.head_of(sentence.low[start + 1 : end]))


def _before_relative(shape: str, start: int, end: int) -> int:
    """The end of "fellow at a college" in "fellow at a college who leads the study"; not of "member for that task"."""
    for index in range(start + 1, end):
        if shape[index] == RELATIVE and shape[index - 1] != PREPOSITION:
            return index
    return end


def _describes(sentence: Sentence, start: int, end: int) -> bool:
    """True where tokens hold a noun for somebody and "and", behind which another description begins."""
    joint = sentence.shape.find(CONJUNCTION, start + 1, end)
    return joint > 0 and tells_role(sentence.low[joint - 1], sentence) and not sentence.voc.noun_first


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
