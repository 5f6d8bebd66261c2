"""Whether a sentence tells what people in general say, which no quotation behind it is."""

from __future__ import annotations

from newsextract.speech.clauses import Clause
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import DETERMINERS, NOUNS, OBJECT_PRONOUN


def tells_of_habit(sentence: Sentence, clause: Clause) -> bool:
    """True for "Patients will often tell him excuses", false for "Neighbours told him of a bang".

    Many of one kind of people, without an article, and a verb that tells of no single time.
    """
    voc, low = sentence.voc, sentence.low
    if clause.subject is None or clause.subject[1] > clause.at or not voc.habitual:
        return False
    start, end = clause.subject
    kinds = sentence.shape[start:end]
    if kinds[0] in DETERMINERS or kinds.strip(NOUNS) or not _are_many(sentence, end - 1):
        return False
    if not voc.habitual.isdisjoint(low[end : clause.at]):
        return True
    if low[clause.at] in voc.participles or low[clause.at].endswith("ed") or clause.end >= len(low):
        return False
    whom = low[clause.end]  # "Patients tell her everything"
    return voc.gender_of(whom) != "" and (sentence.shape[clause.end] == OBJECT_PRONOUN or whom in voc.possessive)


def _are_many(sentence: Sentence, noun: int) -> bool:
    voc, low = sentence.voc, sentence.low[noun]
    return low in voc.plurals or (low.endswith("s") and voc.names_person(low.removesuffix("s")))
