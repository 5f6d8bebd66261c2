"""What belongs together in the words that name a speaker: a title and its name, a body and what it is for, an owner."""

from __future__ import annotations

from typing import Final

from newsextract.speech.given_names import GIVEN
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
    OTHER_VERB,
    OTHER_WORD,
    PREPOSITION,
    QUOTATION,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_BEFORE_PARTICIPLE: Final = PREPOSITION + SUBORDINATOR + ADVERB
_PARTICIPLE: Final = REPORTING_ING + REPORTING_VERB + OTHER_VERB + OTHER_WORD + NAME
_AFTER_NOUN: Final = CLAUSE_VERBS + ","
"""What stands behind "Building" where it is the subject, or all that the comma sets off."""
_BEFORE_TRAILING: Final = "," + QUOTATION
_BEFORE_SPEECH: Final = ",:"
_OPENS_ADVERBIAL: Final = PREPOSITION + SUBORDINATOR + REPORTING_ING + REPORTING_VERB + ADVERB + TIME


def title_start(sentence: Sentence, start: int, end: int) -> int:
    """Where the title before ``end`` begins: "Mayor" of "a bridge Mayor Ann Reed calls", nothing of "a plan"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if shape[start] not in DETERMINERS or voc.verb_before_subject:
        return start
    if shape[end - 1] == OTHER_WORD:
        return start if voc.names_person(low[end - 1]) or voc.names_body(low[end - 1]) else end
    first = end
    while first > start and (shape[first - 1] == NAME or voc.is_title(low[first - 1])):
        first -= 1
    return first


def without_matter(sentence: Sentence, phrase: Phrase) -> Phrase:
    """Of "said the pilot of his last flight" the pilot: what was spoken of stands behind."""
    start, end = phrase
    between = sentence.shape.find(PREPOSITION, start + 1, end)
    owned = between > 0 and between + 1 < end and sentence.low[between + 1] in sentence.voc.owners
    return (start, between) if owned else phrase


def describes_body(sentence: Sentence, start: int, end: int) -> bool:
    """True for "a spokesman for the Marl and Ostwick Company" and "Ann Reed of the Marl and Lima Police"."""
    between = sentence.shape.find(PREPOSITION, start, end)
    if between <= start or between > sentence.shape.find(CONJUNCTION, start, end):
        return False
    if sentence.shape[between - 1] == NAME and sentence.shape[between + 1] == DETERMINER:
        return DETERMINER not in sentence.shape[between + 2 : end]
    return sentence.low[end - 1] in sentence.voc.organisations and sentence.shape[between - 1] == OTHER_WORD


def is_called(body: str, sentence: Sentence, start: int, end: int) -> bool:
    """False where a description names another body: "the Lima police" is not the Marl Police."""
    words = set(body.lower().split())
    return all(sentence.low[at] in words for at in range(start, end) if sentence.shape[at] == NAME)


def is_owned(noun: str, voc: Vocabulary) -> bool:
    """True for a thing that can't speak itself: of "her statement" and "his humour" the owner speaks."""
    if noun in voc.nouns or noun in voc.letters:
        return True
    if voc.names_person(noun) or voc.names_body(noun):
        return False
    if voc.noun_first and voc.names_person(noun.removesuffix("s")):
        return False  # "ses collègues"
    return noun not in voc.documents and noun not in voc.plurals


def opens_with_participle(sentence: Sentence, at: int) -> bool:
    """True for the "he" of "Speaking about Reed, he said" and "When asked if Reed knew, he said": he is not Reed."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    comma = shape.find(",", 0, at)
    if comma < 0 or QUOTATION in shape[:at]:
        return False
    if any(kind in CLAUSE_VERBS for kind in shape[comma:at]):
        return False  # "Asked about Reed, Marl laughed, and he said"
    first = 1 if shape[0] in _BEFORE_PARTICIPLE else 0
    if low[first] in GIVEN or voc.names_person(low[first]) or shape[first] not in _PARTICIPLE:
        return False
    return low[first].endswith(voc.adjunct_endings) and (first > 0 or shape[1] not in _AFTER_NOUN)


def trails(sentence: Sentence, at: int) -> bool:
    """True for the "he" of "Reed is no friend, he said.": who is named before it is named by him."""
    shape = sentence.shape
    if at < 2 or shape[at - 1] not in _BEFORE_TRAILING or shape[0] in _OPENS_ADVERBIAL or at + 1 >= len(shape):
        return False
    if shape[at - 1] == QUOTATION and shape[at - 2] in _BEFORE_SPEECH:
        return False  # 'Reed agreed: "...," he said'
    return shape[at + 1] == REPORTING_VERB and shape[0] != QUOTATION
