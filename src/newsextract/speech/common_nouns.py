"""Whether a phrase names somebody where all nouns have a capital, so that the capital tells no name from a thing.

"Die Menschen hofften", "Anna Feld hoffte", "Das Ministerium hofft" name somebody, "Die Ankunft" does not.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.entities import Entities
from newsextract.speech.given_names import GIVEN
from newsextract.speech.noun_phrases import opens_with_owner
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, DETERMINERS, NAME, NUMBER, OTHER_WORD, POSSESSIVE, PRONOUN

_BEFORE_NOUN: Final = OTHER_WORD + ADVERB + NUMBER
_BEFORE_PEOPLE: Final = DETERMINERS + NUMBER
_NOUN: Final = NAME + POSSESSIVE


def names_somebody(sentence: Sentence, phrase: Phrase, entities: Entities) -> bool:
    """False for a thing, an event or an idea; ``phrase`` may hold genitives and prepositions behind its noun."""
    shape, low = sentence.shape, sentence.low
    start, end = phrase
    if shape[start] == PRONOUN:
        return True
    at = start + opens_with_owner(sentence, start, end)
    while at < end and shape[at] in DETERMINERS:
        at += 1
    while at < end and at > start and shape[at] in _BEFORE_NOUN:
        if sentence.voc.age_in(low[at]):
            return True  # "die 80-jährige"
        at += 1
    first = at
    while at < end and shape[at] in _NOUN:
        at += 1
    if first == at:
        return False
    if any(_is_called(low[index].rpartition("-")[2], sentence.voc) for index in range(first, at)):
        return True
    if at - first > 1 and not _opens_with_adjective(sentence, first, entities):
        return True  # Anna Feld, das Rote Kreuz
    return _is_known(sentence.tokens[at - 1].word, entities)


def is_mute(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "die erhoffte Wirkung auf den Markt": one noun with a small word before it, which is one for a thing."""
    shape, (start, end) = sentence.shape, phrase
    noun = shape.find(NAME, start, end)
    follows = shape[noun + 1 : min(noun + 2, end)]
    if noun < 0 or (follows and follows in _NOUN) or not sentence.voc.aged.isdisjoint(sentence.low[noun + 1 : end]):
        return False  # "Anna Folge", "ein 36 Jahre alter Mann"
    return sentence.voc.is_mute(sentence.low[noun].rpartition("-")[2])


def is_description(sentence: Sentence, start: int, end: int) -> bool:
    """True for "ein junger Mann" and "25 Anwohner": an article, or a number, and a noun of people, and no name."""
    shape, low = sentence.shape, sentence.low
    noun = start
    while noun < end and (shape[noun] != NAME or (low[noun + 1 : noun + 2] and low[noun + 1] in sentence.voc.aged)):
        noun += 1
    articled = start < noun < end and shape[start] in _BEFORE_PEOPLE
    if not articled or NAME in shape[noun + 1 : min(noun + 2, end)]:
        return False
    return sentence.voc.names_person(low[noun].rpartition("-")[2])


def document_of(sentence: Sentence, start: int, end: int) -> int:
    """Where the noun of "der Homepage des Museums" stands, a document with whose it is; -1 for another phrase."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    noun = shape.find(NAME, start, end)
    articled = noun == start or shape[start] in DETERMINERS
    if not start <= noun < end - 2 or not articled or low[noun + 1] not in voc.genitive:
        return -1
    if not voc.names_document(low[noun].rpartition("-")[2]) or NAME in shape[noun + 2 : end - 1]:
        return -1  # "die Analyse der Forscherin Anna Feld"
    return -1 if sentence.tokens[end - 1].word.isupper() else noun  # "der Mitteilung des DOSB"


def _is_called(noun: str, voc: Vocabulary) -> bool:
    """True for nouns of people, of bodies and of what is written."""
    known = voc.names_person(noun) or voc.names_body(noun)
    return known or voc.names_document(noun) or noun in voc.plurals or noun in voc.letters


def _opens_with_adjective(sentence: Sentence, first: int, entities: Entities) -> bool:
    """True for "Negative Folgen", of which the first capital is the sentence's."""
    word = sentence.low[first]
    if first or word in GIVEN or not word.endswith(sentence.voc.adjective_endings):
        return False
    one = entities.of(" ".join(sentence.words(0, 2)))
    return one is None or not one.is_person()


def _is_known(word: str, entities: Entities) -> bool:
    """True for a name in capitals, a given name, and one of which the article tells whose it is."""
    if word.isupper() or word[0] in "@#" or word.lower() in GIVEN:
        return True
    one = entities.whom(word)
    return one is not None and (one.is_person() or one.is_body() or (" " in one.name and not one.common))
