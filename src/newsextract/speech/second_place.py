"""The subject of a main clause where the verb is second and only names have a capital, as in Dutch and Swedish.

Behind anything but the subject the verb comes next and the subject behind it: "Een uur later meldde Anna Visser zich",
"Daar neemt zij geen genoegen mee".
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.phrases import Phrase, first_phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINERS,
    NAME,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TIME,
)

_BEFORE_CLAUSE: Final = CONJUNCTION + ",-"
_OPENS_ADVERBIAL: Final = PREPOSITION + SUBORDINATOR + TIME + NUMBER
_OPENS_SUBJECT: Final = PRONOUN + NAME + DETERMINERS
_AFTER_VERB: Final = OBJECT_PRONOUN + ADVERB
_BEFORE_OWN_CLAUSE: Final = PRONOUN + SUBORDINATOR + ",:;"
_LONGEST_OBJECT: Final = 8
"""Tokens of an object before its verb: "Namen van spelers noemen wilde zij niet"."""
_LONGEST_FIRST: Final = 16
"""Tokens before the verb of the longest clause that is read."""


def subject_of_clause(sentence: Sentence, low: int, high: int) -> Phrase | None:
    """The subject of the clause that begins at ``low``; None where another phrase begins it and no subject is found."""
    at = low
    shape, voc = sentence.shape, sentence.voc
    while at < high and (shape[at] in _BEFORE_CLAUSE or sentence.low[at] in voc.focus):
        at += 1
    if at >= high:
        return None
    if shape[at] == PRONOUN:
        return (at, at + 1)
    inverted = _pronoun_behind_auxiliary(shape, at, high)
    if inverted is not None:
        return inverted
    subordinate = shape[at] == SUBORDINATOR
    resumes = sentence.low[at] in voc.resuming and _is_verb(sentence, at + 1, high)
    if shape[at] not in _OPENS_ADVERBIAL + ADVERB and not resumes and not _is_time(sentence, at, high):
        return first_phrase(sentence, at, high)
    if subordinate:
        at = shape.find(",", at, high)
        if at < 0:
            return None
    for verb in range(at + 1, min(high - 1, at + _LONGEST_FIRST)):
        if subordinate and shape[verb - 1] != ",":
            continue
        if _is_verb(sentence, verb, high):
            subject = _subject_behind(sentence, verb, high)
            return _whose_people(sentence, at, verb, subject) or subject
    return None


def _pronoun_behind_auxiliary(shape: str, low: int, high: int) -> Phrase | None:
    """Of "Namen noemen wilde zij niet" her, where nothing before the verb is a clause or another pronoun."""
    for verb in range(low, min(high - 1, low + _LONGEST_OBJECT)):
        if shape[verb] in _BEFORE_OWN_CLAUSE:
            return None
        if shape[verb] in AUXILIARY + BE:
            return (verb + 1, verb + 2) if verb > low and shape[verb + 1] == PRONOUN else None
    return None


def _whose_people(sentence: Sentence, at: int, verb: int, subject: Phrase | None) -> Phrase | None:
    """Of "Bij de Waterwacht vermoeden ze" the body, of which no people are named."""
    voc = sentence.voc
    if subject is None or sentence.low[at] not in voc.impersonal_source or sentence.low[subject[0]] not in voc.plural:
        return None
    return phrase_after(sentence, at + 1, verb) if voc.pronouns.is_plural_verb(sentence.low[verb]) else None


def _subject_behind(sentence: Sentence, verb: int, high: int) -> Phrase | None:
    at = verb + 1
    while at < high and sentence.shape[at] in _AFTER_VERB:
        at += 1
    if at >= high or not _opens_subject(sentence, at):
        return None
    return phrase_after(sentence, at, high)


def _opens_subject(sentence: Sentence, at: int) -> bool:
    """True for a pronoun, an article, a name and "bakker" of "bakker Anna Visser"."""
    if sentence.shape[at : at + 2] == OTHER_WORD + NAME:
        return sentence.voc.names_person(sentence.low[at])
    return sentence.shape[at] in _OPENS_SUBJECT


def _is_verb(sentence: Sentence, at: int, high: int) -> bool:
    """True for a verb, and for a small word that may be one before its subject: "meldde" of "meldde Anna zich"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if at >= high - 1 or not sentence.tokens[at].word[:1].islower():
        return False
    if shape[at] in CLAUSE_VERBS:
        return True
    if shape[at] != OTHER_WORD or voc.names_person(low[at]) or voc.names_body(low[at]):
        return False
    if shape[at - 1] in DETERMINERS + PREPOSITION:
        return False  # "de kelder", "op weg"
    after = at + 1
    while after < high and shape[after] in _AFTER_VERB:
        after += 1
    return after < high and _opens_subject(sentence, after)


def _is_time(sentence: Sentence, at: int, high: int) -> bool:
    """True for "Een uur later" and "Vorige week"."""
    shape, low = sentence.shape, sentence.low
    end = at
    while end < high and end < at + 4 and shape[end] in DETERMINERS + OTHER_WORD + NAME + NUMBER:
        if low[end] in sentence.voc.time_nouns:
            return True
        end += 1
    return False
