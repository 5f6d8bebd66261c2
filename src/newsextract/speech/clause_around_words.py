"""Clauses into which words in marks are set, in languages with the verb in second place, whose verb is not the second.

"weil Anna Feld den Plan als „Unsinn“ bezeichnet hat", "wurde von Anna Feld als „Unsinn“ bezeichnet"
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.main_clause import is_called, read_main_clause
from newsextract.speech.named_subjects import subject_at
from newsextract.speech.noun_phrases import named_with_noun, noun_phrase
from newsextract.speech.phrases import Phrase
from newsextract.speech.quote_wording import last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    PRONOUN,
    QUOTATION,
    REPORTING_VERB,
    SUBORDINATOR,
)

_BEFORE_SUBJECT: Final = ADVERB + OBJECT_PRONOUN
_FEWEST_SAID: Final = 25
"""Characters of words in brackets behind a name that are speech; fewer may be a name."""
_OPENS_CLAUSE: Final = DETERMINERS + NAME


def name_before_bracket(text: str, sentence: Sentence, at: int) -> Clause | None:
    """Of "Anna Feld („Ich kenne niemanden, der das mehr verdient hätte.“)" her: whole words behind a name."""
    shape = sentence.shape
    if at < 3 or shape[at - 1] != "(" or shape[at + 1 : at + 2] != ")" or sentence.tokens[at].length < _FEWEST_SAID:
        return None
    if last_mark(text, sentence, at) not in ".?!…":
        return None  # the long form of a name
    start = at - 1
    while start > 0 and shape[start - 1] == NAME:
        start -= 1
    return Clause(at - 1, at - 1, "label", (start, at - 1)) if start < at - 1 else None


def clause_set_around(sentence: Sentence, low: int, at: int) -> Clause | None:
    """The clause around the quotation at token ``at``; ``low`` is where its sentence or half of one begins."""
    verb = at + 1
    if sentence.shape[verb : verb + 1] == REPORTING_VERB:
        told = _dependent(sentence, low, at) or _relative(sentence, low, at) or _passive(sentence, low, at)
        if told is not None:
            return told
    return _second(sentence, low, at) or _in_whose_eyes(sentence, low, at) or _joined(sentence, low, at)


def _dependent(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "weil die Regierung den Plan als „Unsinn“ bezeichnet hat" the government."""
    shape = sentence.shape
    start = shape.rfind(SUBORDINATOR, low, at - 1)
    while start > low and shape[start - 1] != ",":
        start = shape.rfind(SUBORDINATOR, low, start)  # "als" before the words themselves
    if start < low or any(kind in CLAUSE_VERBS for kind in shape[start:at]):
        return None
    first = start + 1
    while first < at and shape[first] in _BEFORE_SUBJECT:
        first += 1
    if sentence.low[first] in sentence.voc.oblique:
        return None
    subject, role = named_with_noun(sentence, first, at)
    if subject is None or not is_called(sentence, subject):
        return None  # "dass eine Mähne „Kraft“ signalisiert"
    if shape[subject[0]] == PRONOUN and not _is_one_person(sentence, subject[0], at + 1):
        return None  # "wenn wir „Heimat“ sagen"
    return Clause(at + 1, at + 2, "active", subject, role)


def _is_one_person(sentence: Sentence, pronoun: int, verb: int) -> bool:
    """False for "wir", and for "sie" that are several, whom nothing before names."""
    several = sentence.low[pronoun] not in sentence.voc.nominative and sentence.low[verb].endswith("en")
    return sentence.voc.gender_of(sentence.low[pronoun]) != "" and not several


def _relative(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "ein Kommentar, der den Plan als „Unsinn“ bezeichnet" the comment."""
    shape = sentence.shape
    comma = shape.rfind(",", low, at)
    if comma <= low or comma + 2 >= at or sentence.low[comma + 1] not in sentence.voc.articles:
        return None
    if shape[comma - 1] != NAME or any(kind in CLAUSE_VERBS for kind in shape[comma:at]):
        return None
    if shape[comma + 2] == NAME or noun_phrase(sentence, comma + 2, at) is None:
        return None  # "Der Bus kam, die Leiterin ...": a noun with its article
    start = comma
    while start > low and shape[start - 1] == NAME:
        start -= 1
    while start > low and shape[start - 1] in DETERMINERS:
        start -= 1
    written = sentence.low[comma - 1] in sentence.voc.documents or sentence.low[comma - 1] in sentence.voc.nouns
    known = written or is_called(sentence, (start, comma))
    return Clause(at + 1, at + 2, "active", (start, comma)) if known else None


def _passive(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Der Plan wurde von Anna Feld als „Unsinn“ bezeichnet" her."""
    shape, voc = sentence.shape, sentence.voc
    be = shape.rfind(BE, low, at)
    if be < 0:
        return None
    for by in range(be + 1, at - 1):
        if sentence.low[by] in voc.by:
            subject, role = named_with_noun(sentence, by + 1, at)
            if subject is not None and _is_somebody(sentence, subject):
                return Clause(at + 1, at + 2, "active", subject, role)
    return None


def _is_somebody(sentence: Sentence, subject: Phrase) -> bool:
    """True for a full name and a noun of people or bodies: one noun alone may be a thing."""
    start, end = subject
    nouns = [sentence.low[at].rpartition("-")[2] for at in range(start, end) if sentence.shape[at] == NAME]
    called = any(sentence.voc.names_person(noun) or sentence.voc.names_body(noun) for noun in nouns)
    return called or NAME + NAME in sentence.shape[start:end]


def _second(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Jan Stein nannte ihn „stur“, Trainer Karl Brandt bezeichnete ihn als „klug“" the trainer."""
    shape = sentence.shape
    previous = shape.rfind(QUOTATION, low, at)
    start = previous + 2
    if previous < 0 or shape[previous + 1] != "," or start >= at or shape[start] not in _OPENS_CLAUSE:
        return None
    clause = read_main_clause(sentence, start, at)
    ahead = clause is not None and clause.subject is not None and clause.subject[0] < clause.at
    return clause if ahead and clause is not None and shape[clause.at] == REPORTING_VERB else None


def _in_whose_eyes(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Für Anna Feld ist der Plan „Unsinn“" her."""
    shape = sentence.shape
    if sentence.low[low] not in sentence.voc.for_whom or low + 1 >= at:
        return None
    subject, role = subject_at(sentence, low + 1)
    if subject is None or shape[subject[0]] == PRONOUN or not is_called(sentence, subject):
        return None
    end = max(subject[1], role[1] if role else 0)
    end += shape[end : end + 1] == ","
    return Clause(low, low, "lead", subject, role) if end < at and shape[end] == BE else None


def _joined(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Die Fischer zogen zum Rathaus und riefen Sätze wie „Nein“" the fishers."""
    shape = sentence.shape
    for verb in range(at - 1, low + 1, -1):
        if shape[verb] != REPORTING_VERB or shape[verb - 1] != CONJUNCTION:
            continue
        if sentence.low[verb] in sentence.voc.separable:
            return None  # "und stellte in „Mole“ alles um"
        if PRONOUN in shape[verb:at] or "," in shape[verb:at] or sentence.tokens[verb].word[0].isupper():
            return None
        clause = read_main_clause(sentence, low, verb - 1)
        if clause is None or clause.subject is None or shape[clause.at] == REPORTING_VERB:
            return None
        return Clause(verb, verb + 1, "active", clause.subject, clause.role)
    return None
