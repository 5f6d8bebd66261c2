"""Whether a phrase can be a speaker at all: a time, a number, an activity or a thing says nothing."""

from __future__ import annotations

from typing import Final

from newsextract.speech.common_nouns import is_mute, names_somebody
from newsextract.speech.ends_of_subjects import exact_subject
from newsextract.speech.entities import Entities
from newsextract.speech.given_names import GIVEN
from newsextract.speech.phrases import Phrase, end_of_core
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    CLAUSE_VERBS,
    DETERMINERS,
    NAME,
    NUMBER,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TIME,
)

_NEVER: Final = frozenset((NUMBER, TIME, ADVERB))
_BEHIND_SUBJECT: Final = CLAUSE_VERBS + ADVERB + PREPOSITION + ",:"
"""What follows the first word of a sentence that is a name of which no more is known, if anything does: "Reed said",
"Reed of Marl", and "Reed" alone below a quotation."""


def can_speak(sentence: Sentence, phrase: Phrase, entities: Entities, *, told: bool) -> bool:
    """False for a phrase that names nobody who could speak.

    told  a reporting verb stands with the phrase; without one only a person, a body or a document is believed to speak
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if voc.genitives_run_on:
        phrase = exact_subject(sentence, phrase)
        if shape[phrase[0]] == NAME and any(map(voc.names_body, low[slice(*phrase)])):
            return True  # "Česká školní inspekce"
    start, end = phrase
    if not told and start == 0 and end == 1 and voc.is_in_case(low[0]):
        return False  # "Starostu navštívila dvakrát": an object stands first
    core = end_of_core(shape, phrase)
    head = core - 1 if core > start else end - 1
    kind, word = shape[head], low[head]
    if kind in _NEVER:
        return False
    if kind == OTHER_WORD and (word in voc.time_nouns or word.removesuffix("s") in voc.time_nouns):
        return False
    if low[start] in voc.possessive or POSSESSIVE in shape[start:end]:
        return True  # the owner speaks
    if voc.capital_nouns and not told and shape[start] == PRONOUN and low[start] in voc.neuter:
        return False  # "Es gehe um Geld:", but "Das Gericht prüft. Es sagte:"
    if voc.capital_nouns and (not told or is_mute(sentence, phrase)):
        return names_somebody(sentence, phrase, entities)
    if kind == NAME and head == start == 0:
        behind = shape[end : end + 1]
        opens = behind in _BEHIND_SUBJECT and not (voc.verb_before_subject and behind == ",")  # "Cependant, le maire"
        return (told and (voc.by_shape or opens)) or _is_name(sentence, word, entities)
    if kind != OTHER_WORD:
        return True
    if _is_speaker(word, voc):
        return True
    if word.endswith("ing"):
        return False
    bare = shape[start] == OTHER_WORD and NAME not in shape[start:end] and not _is_speaker(low[start], voc)
    if told and bare and voc.verb_second and _has_ending_as_article(low[start], voc):
        return True  # "forsikrer duoen"
    if bare and voc.articles and voc.verb_before_subject and not voc.no_articles:
        return False  # "mismo" and "podría" describe nobody: a noun has its article there
    if word.endswith("ed") and shape[start] not in DETERMINERS:  # "launched in 2013"; "the accused" may speak
        return told and (shape[end - 1] == NAME or _is_speaker(low[end - 1], voc))
    return told


def _has_ending_as_article(low: str, voc: Vocabulary) -> bool:
    """True for Norwegian "duoen"; false for "dagen", which tells when."""
    endings = [one for one in voc.definite_endings if low.endswith(one)]
    return bool(endings) and not any(low.removesuffix(one) in voc.time_nouns for one in endings)


def can_be_label(sentence: Sentence, phrase: Phrase, entities: Entities) -> bool:
    """False for "Example" and "Project description" before a colon: a label names somebody, or what somebody is."""
    word, voc = sentence.low[phrase[1] - 1], sentence.voc
    if voc.capital_nouns and sentence.shape[phrase[1] - 1] == NAME and not voc.names_document(word):
        return names_somebody(sentence, phrase, entities)  # "Ernster Nachsatz:"
    if sentence.shape[phrase[1] - 1] != OTHER_WORD:
        return phrase != (0, 1) or sentence.shape[0] != NAME or _is_name(sentence, word, entities)
    return voc.names_person(word) or voc.names_person(word.removesuffix("s")) or voc.names_body(word)


def _is_speaker(word: str, voc: Vocabulary) -> bool:
    """True for nouns of people, of bodies and of what is written, singular and plural."""
    other = word.removesuffix("es") if voc.noun_first else word[:-3] + "y" if word.endswith("ies") else word
    for noun in (word, word.removesuffix("s"), other):  # "los autores", "the authorities"
        if voc.names_person(noun) or voc.names_body(noun):
            return True
        if noun in voc.documents or noun in voc.plurals or noun in voc.letters:
            return True
    return False


def _is_name(sentence: Sentence, word: str, entities: Entities) -> bool:
    """False for the first word of a sentence whose capital is the sentence's: "Things turned"."""
    if _is_speaker(word, sentence.voc) or word in GIVEN or sentence.voc.capital_nouns:
        return True
    printed = sentence.tokens[0].word
    return printed.isupper() or printed[0] in "@#" or (entities.knows(printed) and not entities.is_common(printed))
