"""The clause that ends in a colon before a quotation, whatever its verb: Ana Ruiz no duda: «...»."""

from __future__ import annotations

from typing import Final

from newsextract.speech.before_colon import read_before_colon
from newsextract.speech.clause_verb_first import STEPS, source_named
from newsextract.speech.clause_without_subject import body_spoken_for, body_that_tells
from newsextract.speech.clauses import Clause
from newsextract.speech.named_subjects import (
    antecedent,
    closing_name,
    is_somebody,
    last_name,
    names_somebody,
    subject_at,
    subject_of_relative,
    with_apposition,
    with_second_name,
)
from newsextract.speech.noun_phrases import LONGEST_IN_MARKS
from newsextract.speech.phrases import Phrase, first_phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
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
    QUANTIFIER,
    QUOTATION,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
)

_BEFORE_ANSWER: Final = DETERMINERS + ADVERB + OTHER_WORD + NAME + BE + PREPOSITION + CONJUNCTION
_BEFORE_TOLD: Final = AUXILIARY + BE + ADVERB + OBJECT_PRONOUN
_IN_TIME: Final = QUANTIFIER + NUMBER + OTHER_WORD
_ALSO: Final = CONJUNCTION + ADVERB


def clause_ahead(sentence: Sentence, at: int, previous: int) -> Clause | None:
    """The clause that ends in a colon before the quotation at token ``at``, whatever its verb: Ana Ruiz no duda: «...».

    Its subject is None where none is named: the speaker before speaks on.
    """
    shape = sentence.shape
    if at < 2 or shape[at - 1] != ":":
        return None
    while previous >= 0 and sentence.voc.capital_nouns and sentence.tokens[previous].length <= LONGEST_IN_MARKS:
        previous = shape.rfind(QUOTATION, 0, previous)  # a name in marks, which belongs to the clause
    colon = at - 1
    low = max(previous + 1, shape.rfind(";", 0, at) + 1, shape.rfind(":", 0, colon) + 1)
    while low < colon and shape[low] in AROUND_QUOTATION:
        low += 1
    if low >= colon:
        return None
    if sentence.voc.capital_nouns and not shape[low:colon].strip(_ALSO if colon - low > STEPS else _ALSO + OTHER_WORD):
        return Clause(low, low, "active")  # Aber: „...“, Und überhaupt: „...“
    if sentence.voc.by_shape:
        return _ahead_by_shape(sentence, low, colon)
    if not shape[low:colon].strip(_ALSO):
        return Clause(low, low, "active")  # Aber: „...“
    if sentence.voc.capital_nouns and sentence.voc.verb_second:
        return _last_source(sentence, low, colon) or read_before_colon(sentence, low, colon)
    if sentence.voc.noun_first and shape[low] == CONJUNCTION and sentence.low[low + 1] in sentence.voc.of:
        return Clause(low, low, "active")  # Et d'ajouter : « ... »
    inverted = subject_of_relative(sentence, low, colon + 1) or _answer_of(sentence, low, colon)
    if inverted is not None:
        return inverted
    told_by = _told_by_antecedent(sentence, low, colon)
    if told_by is not None:
        return told_by
    subject: Phrase | None
    subject = first_phrase(sentence, low, colon)
    if subject is not None and sentence.voc.noun_first and _tells_when(sentence, subject):
        subject = None
    if sentence.voc.genitive_behind and (told := _told_by_body(sentence, low, colon)) is not None:
        return told
    if sentence.voc.noun_first and subject is None and (body := body_spoken_for(sentence, low)) is not None:
        told_at = sentence.shape.find(REPORTING_VERB, body[1], colon)
        several = sentence.voc.plural_verb_endings
        if told_at > 0 and (not several or sentence.low[told_at].endswith(several)):
            return Clause(told_at, told_at + 1, "active", body)  # "Desde el sindicato confirman:"
    done_by = _done_by(sentence, low, colon)
    if done_by is not None:
        return done_by
    plain = sentence.voc.noun_first and subject is not None and names_somebody(sentence, subject)  # "alguien grita:"
    if subject is not None and (plain or shape[subject[0]] in PRONOUN + NAME + DETERMINERS):
        subject, role = with_apposition(sentence, subject, colon)
        subject = with_second_name(sentence, subject, colon)
    else:
        subject, role = last_name(sentence, low, colon)
        if subject is not None and sentence.low[subject[0] - 1] in sentence.voc.addressing:
            return Clause(subject[0] - 1, subject[0], "active")
    verb = next((i for i in range(low, colon) if shape[i] == REPORTING_VERB), None)
    if sentence.voc.noun_first and (subject is None or not _is_sure(sentence, subject)):
        closing, described = closing_name(sentence, low, colon)
        if closing is not None and verb is None:
            return Clause(closing[0], closing[0], "active", closing, described)
        if verb is None and subject is not None and _is_saying_of(sentence, low, colon):
            return Clause(low, low, "active")
    if verb is None and (subject is None or not names_somebody(sentence, subject)):
        named = sentence.tokens[at].length <= LONGEST_IN_MARKS  # "Sul cartello un nome: «Piazza Grande»"
        dropped = sentence.voc.dropped_subjects and sentence.voc.noun_first and not named
        return Clause(low, low, "active") if dropped else None  # Y al rato, en voz baja: «...»
    where = verb if verb is not None else subject[0] if subject is not None else low
    return Clause(where, where + (verb is not None), "active", subject, role)


def _ahead_by_shape(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """The clause of "Jan Novák řekl: ...": a name, and a small word before the colon."""
    name = low
    while name < colon and sentence.shape[name] == NAME:
        name += 1
    told = low < name == colon - 1 and sentence.shape[name] == OTHER_WORD
    return Clause(name, name + 1, "active", (low, name)) if told else None


def _told_by_body(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """The clause of "В пресс-службе МЧС сообщили:"."""
    verb = sentence.shape.find(REPORTING_VERB, low, colon)
    body = body_that_tells(sentence, low, verb) if verb > low else None
    return Clause(verb, verb + 1, "active", body) if body is not None else None


def _told_by_antecedent(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """The clause of "Llamamos a Ana Ruiz, quien dijo:" and "ha sentito Ida Sanna, che ha risposto:"."""
    shape = sentence.shape
    verb = shape.rfind(REPORTING_VERB, low, colon)
    first = verb
    while first > low + 1 and shape[first - 1] in _BEFORE_TOLD:
        first -= 1
    if not sentence.voc.noun_first or first < low + 2 or shape[first - 1] not in RELATIVE + SUBORDINATOR:
        return None
    verbs = any(kind in CLAUSE_VERBS for kind in shape[verb + 1 : colon])
    if verbs or sentence.low[first - 1] in sentence.voc.questions:
        return None
    stands_for_name = sentence.low[first - 1] in sentence.voc.relatives | sentence.voc.content
    who = antecedent(sentence, low, first - 1) if stands_for_name and shape[first - 2] in "," + DETERMINERS else None
    return Clause(verb, verb + 1, "active", who) if who is not None else None


def _tells_when(sentence: Sentence, subject: Phrase) -> bool:
    """True for "Varias horas" of "Varias horas después añade:", which a count and a noun for a time make."""
    kinds, voc = sentence.shape[slice(*subject)], sentence.voc
    return not kinds.strip(_IN_TIME) and not voc.time_nouns.isdisjoint(sentence.low[slice(*subject)])


def _is_sure(sentence: Sentence, subject: Phrase) -> bool:
    """False for "C'" of "C'est l'avis d'Anne Lie :", and for "Même constat", whose capital is the sentence's."""
    shape = sentence.shape
    if shape[subject[0]] == PRONOUN:
        return sentence.voc.gender_of(sentence.low[subject[0]]) != ""
    if subject[0] == 0 and shape[0] == NAME and shape[1] in OTHER_WORD + DETERMINERS:
        return False
    return names_somebody(sentence, subject)


def _is_saying_of(sentence: Sentence, low: int, colon: int) -> bool:
    """True for "Sa devise :", of whoever the text is about."""
    if sentence.low[low] not in sentence.voc.possessive:
        return False
    return not sentence.voc.nouns.isdisjoint(sentence.low[low + 1 : colon]) and NAME not in sentence.shape[low:colon]


def _answer_of(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Réponse de la maire, Anne Lie :" and "Più netto il giudizio di Ida Sanna:" her."""
    shape, voc = sentence.shape, sentence.voc
    if not voc.noun_first:
        return None
    noun = low
    while noun < colon - 2 and sentence.low[noun] not in voc.nouns and shape[noun] in _BEFORE_ANSWER:
        noun += 1
    if sentence.low[noun] not in voc.nouns or sentence.low[noun + 1] not in voc.of:
        return None
    subject, role = subject_at(sentence, noun + 2)
    if subject is None or not names_somebody(sentence, subject):
        return None
    return Clause(noun, noun + 1, "noun", subject, role)


def _done_by(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """The clause of "O anúncio foi feito pelo dono, Hugo Prado, num cartaz:", whose subject says nothing."""
    shape, voc = sentence.shape, sentence.voc
    be = shape.find(BE, low, colon)
    if not voc.noun_first or be < 0:
        return None
    for by in range(colon - 2, be, -1):
        if sentence.low[by] in voc.by:
            subject, role = subject_at(sentence, by + 1)
            if subject is not None and is_somebody(sentence, subject):
                return Clause(by, by, "active", subject, role)
    return None


def _last_source(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Das sei falsch, so Anna Feld weiter:" her."""
    for at in range(colon - 1, low, -1):
        if sentence.low[at] in sentence.voc.according_after and sentence.shape[at - 1] == ",":
            return source_named(sentence, at)
    return None
