"""The clause of a sentence that lets somebody speak on whom it does not name: El plan es «bueno» para todos, señaló.

In languages that drop subjects; the words in marks are set into the sentence, or the clause stands far from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.behind_adjuncts import subject_behind_adjuncts
from newsextract.speech.clauses import Clause
from newsextract.speech.named_subjects import last_name, names_somebody, subject_at
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINERS,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    PREPOSITION,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_BEFORE_VERB: Final = AUXILIARY + BE + ADVERB + OBJECT_PRONOUN
_OPENS_SENTENCE: Final = ADVERB + CONJUNCTION + TIME + ",-"
_ENDS_CLAUSE: Final = frozenset(("", ".", ",", "-", ADVERB, TIME, PREPOSITION))
_BETWEEN: Final = PREPOSITION + SUBORDINATOR + DETERMINERS + ADVERB
"""What stands between a verb and words that it calls something: "ha definido como una «ruina»"."""
_WITHIN: Final = 4
_LONGEST_ADVERBIAL: Final = 12
"""Tokens of what stands before the verb of a sentence: "En la misma entrevista adelantó que"."""


def clause_without_subject(sentence: Sentence, at: int, clauses: Sequence[Clause]) -> Clause | None:
    """The clause for the words in marks at token ``at``; None where no such clause is in their sentence.

    clauses  the reporting clauses of the sentence
    """
    trailing = _trailing(sentence, at) or in_whose_view(sentence, at)
    if trailing is not None or any(one.subject is not None and one.at < at for one in clauses):
        return trailing
    return _opening(sentence, at) or _calling(sentence, at)


def in_whose_view(sentence: Sentence, at: int) -> Clause | None:
    """Of "A su juicio, el plan es «bueno»" the words that name whose view it is."""
    low, voc = sentence.low, sentence.voc
    for own in range(1, at - 1):
        if sentence.shape[own - 1] != PREPOSITION:
            continue
        if low[own] in voc.possessive and low[own + 1] in voc.views:
            return Clause(own, own, "according")
        if low[own] in voc.views and low[own + 1] in voc.possessive:
            return Clause(own, own, "according")  # "În opinia sa"
    return None


def is_of_several(sentence: Sentence, clause: Clause) -> bool:
    """True where the verb tells that several speak whom it does not name: "admiten", "han dicho"."""
    endings = sentence.voc.plural_verb_endings
    if not endings or clause.subject is not None or clause.end <= clause.at or clause.form != "active":
        return False
    verb = clause.at
    if verb and sentence.shape[verb - 1] == AUXILIARY:
        verb -= 1
    return sentence.low[verb].endswith(endings)


def clause_of_next(sentence: Sentence) -> Clause | None:
    """Of the sentence behind words in marks the clause that says whose they are: «...». Así lo explica Ana Ruiz."""
    shape, low = sentence.shape, sentence.low
    for phrase in sentence.voc.resumed:
        verb = len(phrase)
        if tuple(low[:verb]) != phrase:
            continue
        if shape[verb : verb + 2] == PREPOSITION + OTHER_WORD:
            verb += 2  # "Así de claro se mostró Ana Ruiz"
        while verb < len(shape) and shape[verb] in _BEFORE_VERB:
            verb += 1
        if verb < len(shape) and shape[verb] in REPORTING_VERB + OTHER_WORD + OTHER_VERB:
            subject, role = subject_at(sentence, verb + 1)
            if subject is None or not names_somebody(sentence, subject):
                subject, role = subject_behind_adjuncts(sentence, verb + 1)
            if subject is None:
                subject, role = last_name(sentence, verb, len(shape))  # "Con esa frase cerró el acto Ana Ruiz"
        else:
            subject, role = subject_at(sentence, verb)
        if subject is not None and names_somebody(sentence, subject):
            return Clause(verb, verb, "lead", subject, role)
    return None


def _trailing(sentence: Sentence, at: int) -> Clause | None:
    """Of "El plan es «bueno» para todos, señaló." the verb behind the last comma."""
    shape = sentence.shape
    for verb in range(at + 2, len(shape)):
        if shape[verb] in ";:":
            break
        if shape[verb] != REPORTING_VERB or sentence.low[verb] in sentence.voc.wording:
            continue
        first = verb
        while first > at + 1 and shape[first - 1] in _BEFORE_VERB:
            first -= 1
        if shape[first - 1] not in ",-":
            continue
        subject, role = subject_at(sentence, verb + 1)
        if subject is not None and names_somebody(sentence, subject):
            return Clause(verb, verb + 1, "active", subject, role)
        if shape[verb + 1 : verb + 2] in _ENDS_CLAUSE:
            return Clause(verb, verb + 1, "active")
    return None


def _opening(sentence: Sentence, at: int) -> Clause | None:
    """Of "Asimismo, indicó que el plan es «bueno»" the verb that opens the sentence."""
    shape = sentence.shape
    verb = shape.find(REPORTING_VERB, 0, at)
    if verb < 0 or verb > _LONGEST_ADVERBIAL or not _follows_adverbial(sentence, verb):
        return None
    subject, _ = subject_at(sentence, verb + 1)
    if subject is not None and names_somebody(sentence, subject):
        return None
    first = next((one for one in range(verb) if shape[one] not in _OPENS_SENTENCE), verb)
    if sentence.voc.genitive_behind:
        return Clause(verb, verb + 1, "active", body_that_tells(sentence, first, verb))
    return Clause(verb, verb + 1, "active", body_spoken_for(sentence, first))


def body_spoken_for(sentence: Sentence, at: int) -> Phrase | None:
    """The body of "desde el sindicato", of which ``at`` is the preposition; None for "desde la plaza"."""
    if at >= len(sentence.shape) or sentence.low[at] not in sentence.voc.speaking_from:
        return None
    body, _ = subject_at(sentence, at + 1)
    if body is None:
        return None
    first = body[0] + (sentence.shape[body[0]] in DETERMINERS)
    noun = sentence.voc.head_of(sentence.low[first : body[1]]) if first < body[1] else ""
    return body if sentence.voc.names_body(noun) else None


def whom_anybody_means(sentence: Sentence, subject: Phrase) -> Phrase | None:
    """The body of "À la mairie, on assure que" and of "assure-t-on au syndicat", whose subject is "on"."""
    start = subject[0]
    if subject[1] != start + 1 or sentence.low[start] not in sentence.voc.anybody:
        return None
    for at in range(max(start - _LONGEST_ADVERBIAL, 0), start):
        body = body_spoken_for(sentence, at) if sentence.shape[at] == PREPOSITION else None
        if body is not None and not sentence.shape[body[1] : start].strip(","):
            return body
    return body_spoken_for(sentence, start + 1)  # « ... », indique-t-on à la mairie


def body_that_tells(sentence: Sentence, first: int, verb: int) -> Phrase | None:
    """The body of Russian "В мэрии города сообщили", whose verb is one of several; not of "В суде Дуб заявил"."""
    low, voc = sentence.low, sentence.voc
    body = body_spoken_for(sentence, first) if low[verb].endswith(voc.plural_verb_endings) else None
    if body is None or body[1] > verb or any(map(voc.names_person, low[slice(*body)])):
        return None
    whom = body[1] == verb and low[verb] in voc.naming  # "В комитете проект называют «ерундой»"
    return (body[0], max(body[1] - whom, body[0] + 1))


def _follows_adverbial(sentence: Sentence, verb: int) -> bool:
    """Whether no subject stands before a verb: nothing, adverbs, or a phrase with a preposition."""
    shape = sentence.shape
    first = verb
    while first > 0 and shape[first - 1] in _BEFORE_VERB:
        first -= 1
    start = 0
    while start < first and shape[start] in _OPENS_SENTENCE:
        start += 1
    if start == first:
        return True
    return shape[start] == PREPOSITION and "," not in shape[start : first - 1]


def _calling(sentence: Sentence, at: int) -> Clause | None:
    """Of "un plan que ha definido como «bueno»" the verb right before the words."""
    shape = sentence.shape
    verb = at - 1
    while verb > at - 1 - _WITHIN and verb > 0 and shape[verb] in _BETWEEN:
        verb -= 1
    if verb < 1 or shape[verb] != REPORTING_VERB:
        return None
    first = verb
    while first > 0 and shape[first - 1] in _BEFORE_VERB:
        first -= 1
    return Clause(verb, verb + 1, "active") if first and shape[first - 1] in SUBORDINATOR + RELATIVE else None
