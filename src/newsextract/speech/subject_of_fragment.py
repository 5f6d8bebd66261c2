"""The subject of the sentence into which a fragment of speech is set: La mairie « prend acte » du jugement."""

from __future__ import annotations

from typing import Final

from newsextract.speech.clause_verb_first import OPENS_NAMED
from newsextract.speech.clauses import Clause
from newsextract.speech.named_subjects import names_somebody, subject_at, topic_of
from newsextract.speech.phrases import Phrase, first_phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINERS,
    OBJECT_PRONOUN,
    PRONOUN,
    REPORTING_VERB,
    SUBORDINATOR,
)

_CONTENT_WITHIN: Final = 4
"""Tokens behind a subject in which "that" follows a verb of speech that no list knows: "Ruiz dejó claro que"."""
_BEFORE_PREDICATE: Final = ADVERB + OBJECT_PRONOUN + AUXILIARY + BE + ","


def fragment_subject(sentence: Sentence, at: int, *, infinitive: bool = False) -> Clause | None:
    """The subject of the sentence into which a fragment of speech is set: La mairie « prend acte » du jugement.

    infinitive  the fragment is what somebody does or wants: "a tenu à « remercier » la ville"
    """
    behind = (_behind_verb(sentence, at) or _before_last_verb(sentence, at)) if sentence.voc.verb_second else None
    if behind is not None:
        return behind
    low = sentence.shape.rfind(";", 0, at) + 1 if sentence.voc.noun_first else 0
    subject, role = topic_of(sentence, low)
    if subject is None or subject[1] > at or not _may_say_fragment(sentence, subject, at):
        return None
    if not names_somebody(sentence, subject):
        return None
    verb = next((i for i in range(subject[1], at) if sentence.shape[i] == REPORTING_VERB), None)
    end = max(subject[1], role[1] if role else 0)
    that = sentence.voc.content - sentence.voc.questions
    tells = not that.isdisjoint(sentence.low[end : min(end + _CONTENT_WITHIN, at)])
    if verb is None and not (tells or infinitive) and sentence.shape[end:at].strip(_BEFORE_PREDICATE):
        return None  # "Boric vuelve a «su casa»": no speech; but "La mairie « prend acte » du jugement"
    where = subject[0] if verb is None else verb
    return Clause(where, where + (verb is not None), "active" if verb is not None else "lead", subject, role)


def _behind_verb(sentence: Sentence, at: int) -> Clause | None:
    """Of "Het plan noemt zij „onzin“" and "Het plan noemt Anna Visser „onzin“" her."""
    shape = sentence.shape
    for verb in range(1, at - 1):
        if shape[verb] != REPORTING_VERB:
            continue
        if shape[verb + 1] == PRONOUN and _is_she_or_he(sentence, verb + 1):
            return Clause(verb, verb + 1, "active", (verb + 1, verb + 2))
        ahead = first_phrase(sentence, 0, verb)
        timed = not sentence.voc.time_nouns.isdisjoint(sentence.low[:verb])  # "Vorige week noemde"
        if ahead is not None and not timed and (ahead[1] != verb or names_somebody(sentence, ahead)):
            return None
        opens = shape[verb + 1] in OPENS_NAMED or sentence.voc.names_person(sentence.low[verb + 1])
        subject, role = subject_at(sentence, verb + 1) if opens else (None, None)
        if subject is not None and subject[1] <= at and names_somebody(sentence, subject):
            return Clause(verb, verb + 1, "active", subject, role)
        return None
    return None


def _before_last_verb(sentence: Sentence, at: int) -> Clause | None:
    """Of "wat Anna Visser „onzin“ noemt" her: the subject opens the clause that ends with its verb."""
    shape = sentence.shape
    if shape[at + 1 : at + 2] != REPORTING_VERB:
        return None
    start = max(shape.rfind(SUBORDINATOR, 0, at), shape.rfind(",", 0, at) + 1)
    start += shape[start] == SUBORDINATOR or shape[start] in DETERMINERS
    subject, role = subject_at(sentence, start) if start < at else (None, None)
    if subject is None or subject[1] > at or not names_somebody(sentence, subject):
        return None
    return Clause(at + 1, at + 2, "active", subject, role)


def _is_she_or_he(sentence: Sentence, at: int) -> bool:
    voc = sentence.voc
    return voc.verb_second and not voc.capital_nouns and voc.gender_of(sentence.low[at]) != ""


def _may_say_fragment(sentence: Sentence, subject: Phrase, at: int) -> bool:
    """False for pronouns; but "Elle soupçonne des travaux « qui n'auront jamais lieu »", where nouns have genders."""
    if sentence.shape[subject[0]] != PRONOUN:
        return True
    if _is_she_or_he(sentence, subject[0]):
        return True
    voc = sentence.voc
    return voc.noun_first and voc.gender_of(sentence.low[subject[0]]) != "" and REPORTING_VERB in sentence.shape[:at]
