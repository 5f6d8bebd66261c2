"""Who speaks in the clause that a colon ends, in languages with the verb in second place.

"In dem Brief, den Anna Feld schrieb, heißt es:", "Das Fazit von Anna Feld lautet:", "Den Plan lobte sie:"
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.main_clause import clause_with_verb_last, is_called, read_main_clause, source_of_impersonal
from newsextract.speech.named_subjects import subject_at
from newsextract.speech.noun_phrases import noun_phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINERS,
    NAME,
    OTHER_WORD,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
)

_BEGINS_CLAUSE: Final = SUBORDINATOR + RELATIVE + QUOTATION


def read_before_colon(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """The clause of the tokens ``[low, colon)`` with its subject."""
    told = _impersonal(sentence, colon) or _as_told(sentence, low, colon) or _right_before(sentence, colon)
    told = told or _relative(sentence, low, colon) or _tail(sentence, low, colon)
    told = told or owner_of_words(sentence, low, colon) or _behind_marks(sentence, low, colon)
    told = told or _inscribed(sentence, low, colon) or read_main_clause(sentence, low, colon)
    return _owned(sentence, _told_last(sentence, told, colon))


def _told_last(sentence: Sentence, clause: Clause | None, colon: int) -> Clause | None:
    """Of "Karl Brandt bedankt sich und sagt:" the second verb, and of "Der Mann, der schwieg, sagt:" the main one."""
    if clause is None or clause.subject is None or clause.form != "active":
        return clause
    shape, low = sentence.shape, sentence.low
    for verb in range(colon - 1, max(clause.at, clause.subject[1]), -1):
        if shape[verb] in _BEGINS_CLAUSE:
            return clause
        if shape[verb] != REPORTING_VERB or shape[verb - 1] not in CONJUNCTION + ",":
            continue
        other = shape[verb + 1] in PRONOUN + NAME + DETERMINERS and low[verb + 1] not in sentence.voc.oblique
        if not other:
            clause.at, clause.end = verb, verb + 1
        return clause
    return clause


def _as_told(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Das Haus ist dagegen, wie Anna Feld auf Anfrage erklärt:" and "..., indem sie den Rat ermahnte:" her."""
    shape = sentence.shape
    comma = shape.rfind(",", low, colon)
    if comma <= low or shape[colon - 1] != REPORTING_VERB:
        return None
    if sentence.low[comma + 1] not in sentence.voc.as_said and shape[comma + 1] != SUBORDINATOR:
        return None
    clause = clause_with_verb_last(sentence, comma + 1)
    return clause if clause is not None and clause.at == colon - 1 else None


def _tail(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Sie hätten gewartet, meinte Anna Feld, an den Rat gerichtet:" her: a clause behind what was said."""
    shape = sentence.shape
    for verb in range(colon - 2, low + 2, -1):
        if shape[verb - 1] != "," or shape[verb] != REPORTING_VERB:
            continue
        subject, role = subject_at(sentence, verb + 1)
        if shape[low] in SUBORDINATOR:
            return None  # "Als es regnete, rief Karl:"
        if not any(kind in CLAUSE_VERBS for kind in shape[low : verb - 1]):
            ends = subject is not None and subject[1] == colon  # "Moore speichern Wasser, betont die Forscherin:"
            if not ends or sentence.low[verb] not in sentence.voc.inverting or "," in shape[low : verb - 1]:
                return None  # "Karl Brandt, Chef der Werft, lobte die Arbeit:"
        if subject is not None and (is_called(sentence, subject) or shape[subject[0]] == PRONOUN):
            return Clause(verb, verb + 1, "active", subject, role)
    return None


def _inscribed(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Auf dem Schild am Tor stand:" and "ein Schild, auf dem stand:" the sign."""
    verb, shape, voc = colon - 1, sentence.shape, sentence.voc
    if sentence.low[verb] not in voc.inscribed:
        return None
    comma = shape.rfind(",", low, colon)
    relative = comma > low and sentence.low[comma + 1] in voc.impersonal_source
    if relative and shape[comma + 2] in DETERMINERS + OTHER_WORD:
        start = comma
        while start > low and shape[start - 1] == NAME:
            start -= 1
        return Clause(verb, colon, "lead", (start, comma)) if start < comma else None
    if sentence.low[low] not in voc.impersonal_source:
        return None
    source = noun_phrase(sentence, low + 1, colon)
    return Clause(verb, colon, "lead", source) if source is not None else None


def _owned(sentence: Sentence, clause: Clause | None) -> Clause | None:
    """Of "Ihre Zuversicht gründet sich auf Erfahrung:" whose it is."""
    if clause is None or clause.subject is None or sentence.low[clause.subject[0]] not in sentence.voc.possessive:
        return clause
    start, end = clause.subject
    noun = sentence.shape.find(NAME, start, end)
    if noun < 0 or is_called(sentence, clause.subject):
        return clause
    return Clause(clause.at, clause.at, "noun", (start, start + 1))


def _impersonal(sentence: Sentence, colon: int) -> Clause | None:
    """Of "In dem Brief, den Anna Feld schrieb, heißt es:" the letter."""
    verb, voc = colon - 2, sentence.voc
    if verb < 1:
        return None
    if sentence.low[colon - 1] in voc.impersonal and not voc.neuter.isdisjoint(sentence.low[:colon]):
        verb = colon - 1  # "hatte es geheißen:"
    elif sentence.low[verb] not in voc.impersonal or sentence.low[colon - 1] not in voc.neuter:
        return None
    source = source_of_impersonal(sentence, verb, colon)
    return Clause(verb, colon, "active", source) if source is not None else None


def _right_before(sentence: Sentence, colon: int) -> Clause | None:
    """Of "Der Rat schwieg, die Leiterin der Schule, Anna Feld, sagte:" her: a clause that ends with its verb."""
    verb = colon - 1
    if verb < 3 or sentence.shape[verb] != REPORTING_VERB or sentence.shape[verb - 1] not in NAME + ",":
        return None
    comma = sentence.shape.rfind(",", 0, verb - 1)
    if comma < 1 or sentence.shape[comma + 1 : verb].strip(NAME + ","):
        return None
    clause = Clause(verb, verb + 1, "active")
    end = verb - (sentence.shape[verb - 1] == ",")
    clause.subject = (comma + 1, end)
    return clause if end > comma + 1 else None


def _relative(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Er traf Anna Feld, die in Kiel berichtete:" her, whom the last clause describes."""
    shape, verb = sentence.shape, colon - 1
    comma = shape.rfind(",", low, verb)
    if comma <= low or shape[verb] != REPORTING_VERB or sentence.low[comma + 1] not in sentence.voc.articles:
        return None
    if shape[comma - 1] != NAME or not shape[comma + 2 : verb].strip(NAME):
        return None
    start = comma
    while start > low and shape[start - 1] == NAME:
        start -= 1
    return Clause(verb, colon, "active", (start, comma))


def owner_of_words(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Whose words stand behind "Das Fazit von Anna Feld lautet:" and "Seine Meinung dazu:"."""
    shape, voc = sentence.shape, sentence.voc
    if voc.capital_nouns and (owner := _genitive_before(sentence, low, colon)) is not None:
        return owner
    noun = low + (shape[low] in DETERMINERS)
    while noun < colon and shape[noun] == OTHER_WORD:
        noun += 1  # "das nüchterne Fazit"
    if noun == colon - 1 and _is_owned_thing(sentence, low, noun):
        return Clause(noun, noun, "noun", (low, low + 1))  # "Seine Folgerung:"
    if noun >= colon or shape[noun] != NAME or not sentence.low[noun].endswith(tuple(voc.nouns)):
        return None
    if sentence.low[low] in voc.possessive:
        return Clause(noun, noun, "noun", (low, low + 1))
    if noun == colon - 1:
        return None
    if sentence.low[noun + 1] not in voc.by and sentence.low[noun + 1] not in voc.genitive:
        return None
    start = noun + 1 + (sentence.low[noun + 1] in voc.by)
    subject, role = subject_at(sentence, start)
    return Clause(noun, noun + 1, "noun", subject, role) if subject is not None else None


def _is_owned_thing(sentence: Sentence, low: int, noun: int) -> bool:
    """True for "Seine Folgerung", which is his; "Sein Bruder" and "Ihr Verein" speak for themselves."""
    voc, word = sentence.voc, sentence.low[noun].rpartition("-")[2]
    if not voc.capital_nouns or sentence.shape[noun] != NAME or sentence.low[low] not in voc.possessive:
        return False
    return not (voc.names_person(word) or voc.names_body(word) or voc.names_document(word))


def _genitive_before(sentence: Sentence, low: int, high: int) -> Clause | None:
    """Of "Felds Antwort lautet:" and "Anna Felds Botschaft an die Stadt ist klar:" her."""
    shape, voc = sentence.shape, sentence.voc
    noun = low
    while noun < high and shape[noun] == NAME:
        noun += 1
    noun -= 1
    owned = noun > low and sentence.low[noun].endswith(tuple(voc.nouns)) and sentence.low[noun - 1].endswith("s")
    return Clause(noun, noun + 1, "noun", (low, noun)) if owned else None


def _behind_marks(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """Of "Die Menge rief „Nein!“, und Karl Brandt sagte:" the second clause."""
    quote = sentence.shape.rfind(QUOTATION, low, colon)
    behind = quote + 1 + (sentence.shape[quote + 1] == ",")
    if quote < 0 or sentence.shape[behind] not in CONJUNCTION + NAME:
        return None
    clause = read_main_clause(sentence, behind, colon)
    return clause if clause is not None and clause.subject is not None and clause.subject[0] < clause.at else None
