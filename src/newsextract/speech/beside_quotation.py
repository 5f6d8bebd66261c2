"""The clause set off by commas before a quotation, and the main clause around one: El plan, dice Ana Ruiz, «no sirve».

Like those behind and ahead of a quotation (``clause_behind.py``, ``clause_ahead.py``) for languages whose verb stands
before its subject there: any verb reports and its subject speaks, so that nothing has to be weighed. English, in which
only some verbs stand so, does without; there weights tell.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.as_told import clause_as_told
from newsextract.speech.clause_around_words import clause_set_around
from newsextract.speech.clause_behind import JOINS_TO_QUOTATION
from newsextract.speech.clause_verb_first import MAY_REPORT, source_named
from newsextract.speech.clauses import Clause
from newsextract.speech.main_clause import clause_with_verb_last, read_main_clause
from newsextract.speech.named_subjects import names_somebody, subject_at
from newsextract.speech.noun_phrases import LONGEST_IN_MARKS
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    PREPOSITION,
    QUOTATION,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_CLOSES_CLAUSE: Final = ADVERB + PREPOSITION + TIME
"""What stands behind the subject of a clause between commas: its time, and the second part of its verb."""
_LONGEST_BETWEEN: Final = 14
"""Tokens of a clause that is set off by commas before a quotation."""


def clause_between(sentence: Sentence, at: int, previous: int) -> Clause | None:
    """The clause set off by commas right before the quotation: El plan, dice Ana Ruiz, «no sirve»."""
    shape, voc = sentence.shape, sentence.voc
    if at < 4 or voc.by_shape or shape[at - 1] not in JOINS_TO_QUOTATION:
        return None
    for verb in range(at - 3, max(previous + 1, at - _LONGEST_BETWEEN), -1):
        first = verb - (sentence.low[verb - 1] in voc.resuming)  # ", zo rekent Anna Visser voor,"
        if shape[first - 1] != "," or sentence.low[verb] in voc.abbreviations:
            continue
        if sentence.low[verb] in voc.according:
            return source_named(sentence, verb)
        if (as_told := clause_as_told(sentence, verb)) is not None:
            return as_told
        if shape[verb] != REPORTING_VERB and (first == verb or shape[verb] not in MAY_REPORT):
            continue
        subject, role = subject_at(sentence, verb + 1)
        if subject is None:
            continue
        end = max(subject[1], role[1] if role else 0)
        if not shape[end : at - 1].strip(_CLOSES_CLAUSE):
            return Clause(verb, verb + 1, "active", subject, role)
    return None


def clause_around(text: str, sentence: Sentence, at: int) -> Clause | None:
    """The main clause into which a quotation is set, of a verb that is known: Anna Feld nannte den Plan „Unsinn“."""
    shape, voc = sentence.shape, sentence.voc
    if not (voc.capital_nouns and voc.verb_second) or at < 2 or shape[at - 1] == ":":
        return None
    low = max(shape.rfind(";", 0, at), shape.rfind(":", 0, at)) + 1
    for quote in sentence.quotes:
        if quote < at and sentence.tokens[quote].length > LONGEST_IN_MARKS:
            return None
    if shape[at - 1] == REPORTING_VERB and (start := shape.rfind(SUBORDINATOR, low, at)) >= 0:
        return clause_with_verb_last(sentence, start)  # als Anna Feld verkündete „...“
    set_in = clause_set_around(text, sentence, low, at)
    if set_in is not None:
        return set_in
    clause = read_main_clause(sentence, low, at)
    if clause is not None and shape[clause.at] == AUXILIARY and shape[at + 1 : at + 2] == REPORTING_VERB:
        return Clause(at + 1, at + 2, "active", clause.subject, clause.role)  # "hat das als „Unsinn“ bezeichnet"
    if clause is not None and shape[clause.at] == AUXILIARY and _ends_in_infinitive(text, sentence, at):
        if sentence.low[low] in voc.according and QUOTATION not in shape[low:at]:
            return None  # "Laut Anna Feld will der Verein „nicht länger warten“"
        subject = clause.subject
        named = subject is not None and subject[0] > clause.at and names_somebody(sentence, subject)
        return clause if named else None  # "Den Vorwurf wollte sie „weder bestätigen noch dementieren“"
    return clause if clause is not None and shape[clause.at] == REPORTING_VERB else None


def _ends_in_infinitive(text: str, sentence: Sentence, at: int) -> bool:
    """True for words that the verb before them governs: „nicht kommentieren“."""
    words = text[sentence.starts[at] : sentence.end(at)]
    return words[:1].islower() and " " in words and words.endswith(tuple(sentence.voc.plural_endings))
