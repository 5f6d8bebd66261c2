"""The clause that begins with its verb, or with the word for a source: «...», dice Ana Ruiz; „...“, so Anna Feld."""

from __future__ import annotations

from typing import Final

from newsextract.speech.behind_adjuncts import is_time, name_further_on, subject_behind_adjuncts
from newsextract.speech.clause_without_subject import body_spoken_for, whom_anybody_means
from newsextract.speech.clauses import Clause
from newsextract.speech.genitives_behind import behind_hearer, subject_behind_phrases
from newsextract.speech.given_names import GIVEN
from newsextract.speech.main_clause import is_called, source_of_impersonal
from newsextract.speech.named_subjects import LONGEST_ADJUNCT, names_somebody, subject_at
from newsextract.speech.noun_phrases import noun_phrase, with_second
from newsextract.speech.phrases import Phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import limit
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

MAY_REPORT: Final = frozenset((REPORTING_VERB, OTHER_VERB, OTHER_WORD))
_AFTER_VERB: Final = OBJECT_PRONOUN + ADVERB  # „...“, erinnert sich auch Anna Feld
_AFTER_CLAUSE: Final = frozenset(
    ("", ".", ",", ":", ";", "-", "(", QUOTATION, PREPOSITION, ADVERB, CONJUNCTION, TIME, REPORTING_ING)
)
_AFTER_VERB_ALONE: Final = ADVERB + TIME + OBJECT_PRONOUN + "."
_DROPS: Final = _AFTER_CLAUSE | {OTHER_WORD}
"""What follows a verb without a subject: «...», dijo entre lágrimas."""
_DROPS_UNKNOWN: Final = _AFTER_CLAUSE | {SUBORDINATOR}
"""The same behind a word that no list knows, which can hardly be anything but a verb there."""
_BEFORE_PARTICIPLE: Final = frozenset((AUXILIARY, ADVERB, OBJECT_PRONOUN))
OPENS_NAMED: Final = frozenset((*DETERMINERS, NAME))
_LONGEST_TOLD_ASIDE: Final = 8
"""Tokens of what tells when, where and to whom something was said, with its first comma."""
_LONGEST_ASIDE: Final = 4
"""Tokens of an aside between a verb and its subject."""
_IN_ASIDE: Final = ADVERB + OTHER_WORD
_AFTER_INFINITIVE: Final = frozenset((*DETERMINERS, *_AFTER_VERB, NAME, OTHER_WORD, ",", "."))
STEPS: Final = 3
"""Words between a quotation and its verb, and between the verb and its subject."""
_IN_ADJUNCT: Final = DETERMINERS + OTHER_WORD
_BEFORE_ARTICLE: Final = NAME + PREPOSITION + ADVERB + TIME
"""What stands between "vor" and the article of the subject: "vor Journalisten in Kiel die Ministerin"."""
_LONGEST_BEFORE_ARTICLE: Final = 8
_AFTER_ARTICLE: Final = NAME + OTHER_WORD


def source_named(sentence: Sentence, at: int) -> Clause | None:
    """Of „...“, so Anna Feld: the clause of the words that name a source."""
    end = sentence.voc.end_of_according(sentence.low, at)
    if end == at:
        return None
    if sentence.voc.noun_first:
        end = behind_small_words(sentence, end) or end
    verb = sentence.shape[end : end + 1] in MAY_REPORT and sentence.tokens[end].word[0].islower()
    if verb and not sentence.voc.names_person(sentence.low[end]):  # "aldus wethouder Anna Visser"
        return verb_first(sentence, end, comma=True)  # „...“, so beschreibt ihn Anna Feld
    subject, role = subject_at(sentence, end)
    if sentence.shape[end : end + 1] == OBJECT_PRONOUN and sentence.voc.gender_of(sentence.low[end]):
        subject = (end, end + 1)  # "...", volgens haar
    if subject is None and sentence.voc.noun_first and sentence.shape[end : end + 1] == OBJECT_PRONOUN:
        subject = (end, end + 1)  # « ... », selon lui
    if subject is None or (_may_mean_else(sentence, at) and not names_somebody(sentence, subject)):
        return None
    return Clause(at, end, "according", subject, role)


def behind_small_words(sentence: Sentence, start: int) -> int | None:
    """The verb of speech at ``start`` or behind its auxiliaries and pronouns: of "según ha explicado" the last word."""
    shape, objects = sentence.shape, sentence.voc.article_or_object
    verb = start
    while verb < len(shape) and verb < start + STEPS:
        elided = sentence.low[verb].endswith("'")  # "comme l'a expliqué"
        if not elided and shape[verb] not in _BEFORE_PARTICIPLE and sentence.low[verb] not in objects:
            break
        verb += 1
    return verb if verb < len(shape) and shape[verb] == REPORTING_VERB else None


def _may_mean_else(sentence: Sentence, at: int) -> bool:
    """True for a word of a source that is a preposition else: "«...» para Ana Ruiz", but "«...» para siempre"."""
    return sentence.low[at] in sentence.voc.according_after and sentence.shape[at] == PREPOSITION


def verb_first(sentence: Sentence, verb: int, *, comma: bool) -> Clause | None:
    """``comma``: one parts the clause from the quotation, as behind speech; a title that is a subject has none."""
    shape, voc = sentence.shape, sentence.voc
    known = shape[verb] == REPORTING_VERB
    if sentence.low[verb] in voc.impersonal:
        if not voc.neuter.issuperset(sentence.low[verb + 1 : verb + 2]):
            return None  # „Marl“, so heißt das Projekt
        source = source_of_impersonal(sentence, verb, limit(shape, verb + 1))
        if source is not None and not voc.capital_nouns:
            source = _whose_words(sentence, source)
        return Clause(verb, verb + 1, "active", source)  # „...“, hieß es: whom the sentence before names
    behind = sentence.low[verb + 1] if verb + 1 < len(shape) else ""
    in_writing = verb + 1
    if behind in voc.reflexives and verb + 2 < len(shape):
        in_writing, behind = verb + 2, sentence.low[verb + 2]  # „...“, píše se v dopise
    read = known and in_writing == verb + 1  # "píše v knize", who does
    if sentence.low[verb] in voc.inscribed and behind in voc.impersonal_source and not read:
        phrase_at = noun_phrase if voc.capital_nouns else phrase_after
        source = phrase_at(sentence, in_writing + 1, limit(shape, in_writing))  # „...“, steht auf einem Schild
        written = source is not None and any(voc.names_document(one) for one in sentence.low[slice(*source)])
        return Clause(verb, verb + 1, "lead", source) if written else None
    start = _behind_infinitive(sentence, verb + 1)
    first = start
    while start < len(shape) and start < first + STEPS and shape[start] in _AFTER_VERB:
        start += 1
    start = behind_hearer(sentence, start) if voc.genitive_behind else behind_told(sentence, start)
    aside = _behind_aside(shape, start) if comma else start
    if voc.asides_behind_verb:
        aside = _behind_asides(sentence, start)
    subject, role = subject_at(sentence, aside)
    if sentence.low[start : start + 1] and sentence.low[start] in voc.recipients:
        subject, role = _behind_adjunct(sentence, start)  # «...», disse ao jornal a vereadora
        if subject is None and voc.noun_first:
            subject, role = subject_behind_adjuncts(sentence, start)
        if subject is None:
            subject = _spoken_for_behind(sentence, start)
        if subject is None:
            return Clause(verb, verb + 1, "active") if voc.dropped_subjects else None
    called = voc.genitive_behind and subject is not None and names_somebody(sentence, subject)
    called = called or (voc.no_articles and start < len(shape) and voc.is_person_noun(sentence.low[start]))
    if shape[start : start + 1] == OTHER_WORD and shape[start + 1 : start + 2] in OPENS_NAMED and not called:
        subject, role = subject_at(sentence, start + 1)  # «...», taglia corto la regista
        if subject is not None and not names_somebody(sentence, subject):
            subject = None  # «...», dice porgendo una pagnotta
    if subject is not None and not _can_be_subject(sentence, subject):
        subject = None
    if subject is None and (voc.noun_first or voc.has_cases):
        subject, role = subject_behind_adjuncts(sentence, start)
    if subject is None and voc.genitive_behind:
        subject = body_spoken_for(sentence, start)  # "сообщили в пресс-службе МЧС"
    if subject is None and voc.genitive_behind:
        subject, role = subject_behind_phrases(sentence, start)
    if voc.capital_nouns and (told := behind_phrases(sentence, verb + 1, start)) is not None:
        subject, role = told
    if subject is None and start < len(shape) and shape[start] == PREPOSITION:
        subject, role = _behind_adjunct(sentence, start)
    if subject is None:
        subject = body_spoken_for(sentence, start)  # «...», aseguran desde el sindicato
    if subject is None and known and comma:
        subject, role = name_further_on(sentence, verb + 1)
    if subject is None:
        alone = comma and not shape[verb + 1 :].strip(_AFTER_VERB_ALONE)
        dropped = voc.dropped_subjects and (alone or (known and shape[verb + 1 : verb + 2] in _DROPS))
        if voc.dropped_subjects and not voc.noun_first and comma:
            dropped = dropped or shape[start : start + 1] in _AFTER_CLAUSE  # „...“, śmieje się i wychodzi
        if voc.dropped_subjects and voc.noun_first and comma:
            then = shape[verb + 1 : verb + 2]  # «...», suelta mientras barre; «...», dijo este lunes
            dropped = dropped or then in _DROPS_UNKNOWN or is_time(sentence, verb + 1)
        return Clause(verb, verb + 1, "active") if dropped else None
    if voc.noun_first and (body := whom_anybody_means(sentence, subject)) is not None:
        return Clause(verb, verb + 1, "active", body)
    full = subject[1] - subject[0] > 1 and shape[subject[1] - 2 : subject[1]] == NAME + NAME
    if voc.capital_nouns and role is None:
        subject = with_second(sentence, subject, verb, limit(shape, verb + 1))
    follows = shape[subject[1] : subject[1] + 1]
    clitic = voc.noun_first and comma and shape[subject[0]] == PRONOUN  # « ... », laisse-t-elle tomber
    gendered = shape[subject[0]] == PRONOUN and voc.gender_of(sentence.low[subject[0]]) != ""
    reflexive = comma and gendered and voc.capital_nouns  # „...“, ärgerte er sich, „...“, schob sie trotzig hinterher
    if follows not in _AFTER_CLAUSE and not (known or full or clitic or reflexive):
        return None
    if not (known or comma or names_somebody(sentence, subject)):
        return None
    return Clause(verb, verb + 1, "active", subject, role)


def _behind_infinitive(sentence: Sentence, start: int) -> int:
    """Of «...», fa sapere il sindaco and «...», tiene a precisare il sindaco where the subject begins."""
    shape, low, endings = sentence.shape, sentence.low, sentence.voc.infinitive_endings
    if not endings or start >= len(shape) - 1:
        return start
    at = start + (shape[start] == PREPOSITION)
    known = shape[at] == REPORTING_VERB or (at > start and low[at].endswith(endings))
    infinitive = low[at].endswith(endings) and shape[at] in MAY_REPORT and known
    return at + 1 if infinitive and shape[at + 1 : at + 2] in _AFTER_INFINITIVE else start


def behind_told(sentence: Sentence, start: int) -> int:
    """Where the subject begins behind whom something is told: "řekl serveru Echo.cz mluvčí", "řekl novinářům"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    at = start
    while at < len(shape) and at < start + STEPS and low[at] in voc.told_to:
        at += 1
    if at == start or at == len(shape) or shape[at - 1] == NAME:
        return at
    if low[at] not in GIVEN and (shape[at] == NAME or "." in low[at][:-1]):
        at += 1  # the name of the paper
    return at


def _whose_words(sentence: Sentence, source: Phrase) -> Phrase | None:
    """Of "klinkt het in een brief van de vakbond" the union, of "klinkt het in een reactie" nobody."""
    voc, low = sentence.voc, sentence.low
    start, end = source
    head = voc.head_of(low[start + (sentence.shape[start] in DETERMINERS) : end])
    if head not in voc.documents and head not in voc.nouns:
        return source if names_somebody(sentence, source) else None
    of = next((at for at in range(start + 1, end - 1) if low[at] in voc.of), None)
    return (of + 1, end) if of is not None else None


def _behind_aside(shape: str, start: int) -> int:
    """Of « ... », lâche, amer, le pêcheur Yves Lie where the subject begins."""
    if shape[start : start + 1] != ",":
        return start
    end = shape.find(",", start + 1, start + _LONGEST_ASIDE)
    return end + 1 if end > start + 1 and not shape[start + 1 : end].strip(_IN_ASIDE) else start


def _behind_asides(sentence: Sentence, start: int) -> int:
    """Where the subject begins in „...”, a declarat, joi, pentru Agerpres, Ana Pop."""
    shape, low = sentence.shape, sentence.low
    while shape[start : start + 1] == ",":
        end = shape.find(",", start + 1, start + _LONGEST_TOLD_ASIDE)
        first = start + 1
        if end < 0 or not (shape[first] in PREPOSITION + ADVERB + TIME or low[first] in sentence.voc.times):
            break
        start = end
    return start + (shape[start : start + 1] == ",")


def _can_be_subject(sentence: Sentence, subject: Phrase) -> bool:
    """False for "porgendo" of "dice porgendo una pagnotta": a noun without an article that nobody is called by."""
    kinds = sentence.shape[subject[0] : subject[1]]
    return kinds[0] != OTHER_WORD or names_somebody(sentence, subject)


def behind_phrases(sentence: Sentence, first: int, start: int) -> tuple[Phrase, Phrase | None] | None:
    """The subject of „...“, sagte am Montag in Kiel der Landrat, behind phrases with prepositions; ``first``: what
    follows the verb, ``start``: what follows its adverbs, of which "vor" may be a preposition too."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    high = limit(shape, first)
    at = start - (start > first and low[start - 1] in voc.opening_prepositions)
    if at >= high or not (shape[at] == PREPOSITION or _opens_phrase(sentence, at, high)):
        return None
    while at < high - 1:
        if shape[at] == PREPOSITION or _opens_phrase(sentence, at, high):
            phrase = noun_phrase(sentence, at + 1, high)
            if phrase is None and shape[at + 1] != TIME:
                return None
            bare = phrase is not None and shape[at] != PREPOSITION and shape[at + 1] == NAME
            at = _end_of_names(shape, at + 1) if bare else phrase[1] if phrase is not None else at + 2
        elif shape[at] in ADVERB + TIME:
            at += 1
        else:
            break
    if at >= high or low[at] in voc.oblique or shape[at] not in OPENS_NAMED:
        return None
    subject, role = subject_at(sentence, at)
    if subject is not None and low[at] in voc.genitive and _opens_subject(sentence, subject[1], high):
        subject, role = subject_at(sentence, subject[1])  # "vor Beginn der Sitzung die Ministerin"
    if subject is None or not is_called(sentence, subject):
        return None
    return subject, role


def _end_of_names(shape: str, at: int) -> int:
    while at < len(shape) and shape[at] == NAME:
        at += 1
    return at


def _opens_subject(sentence: Sentence, at: int, high: int) -> bool:
    """True for an article that a subject may have, with its noun."""
    shape = sentence.shape
    articled = at < high - 1 and shape[at] in DETERMINERS and sentence.low[at] not in sentence.voc.oblique
    return articled and shape[at + 1] in _AFTER_ARTICLE


def _opens_phrase(sentence: Sentence, at: int, high: int) -> bool:
    """True for the "vor" of "vor der Presse", and of "vor Journalisten die Ministerin"."""
    shape, voc = sentence.shape, sentence.voc
    if at >= high - 1 or sentence.low[at] not in voc.opening_prepositions:
        return False
    if shape[at + 1] != NAME:
        return shape[at + 1] == DETERMINER
    end = at + 1
    while end < high and end < at + _LONGEST_BEFORE_ARTICLE and shape[end] in _BEFORE_ARTICLE:
        end += 1
    return _opens_subject(sentence, end, high)


def _behind_adjunct(sentence: Sentence, at: int) -> tuple[Phrase | None, Phrase | None]:
    """The name behind a phrase with a preposition: ha detto in aula Ettore Mancini."""
    shape = sentence.shape
    start = at + 1
    while start < len(shape) and start <= at + LONGEST_ADJUNCT and shape[start] in _IN_ADJUNCT:
        start += 1
    told_to = sentence.low[at] in sentence.voc.recipients
    if not told_to and OTHER_WORD in shape[at + 1 : start] and shape[start : start + 1] == NAME:
        if sentence.low[start - 1] in sentence.voc.terms | sentence.voc.told_to:
            return None, None  # "píše v knize Praha"
        if sentence.voc.is_in_case(sentence.low[start - 1]):
            while start < len(shape) and shape[start] == NAME:
                start += 1
            return subject_at(sentence, start)  # "zakřičel na starostu Jana Nováka kdosi"
        start = _given_name(sentence, start) or start  # "mówił do polityków Lewicy Jan Lis"
        return subject_at(sentence, start)
    given = _given_name(sentence, at + 1)
    if given is None or given == at + 1 or shape[given - 1] in DETERMINERS + PREPOSITION:
        return _behind_recipient(sentence, at)  # whom it was said to: «...», dijo a El Eco
    return subject_at(sentence, given)


def _behind_recipient(sentence: Sentence, at: int) -> tuple[Phrase | None, Phrase | None]:
    """The subject behind whom it was said to: «...», respondieron a El Eco los abogados de la firma."""
    shape = sentence.shape
    if sentence.low[at] not in sentence.voc.recipients:
        return None, None
    end = at + 1
    while end < len(shape) and end <= at + LONGEST_ADJUNCT and shape[end] in _IN_ADJUNCT + NAME:
        if end > at + 1 and shape[end] in DETERMINERS and shape[end - 1] == NAME:
            subject, role = subject_at(sentence, end)
            return (subject, role) if subject is not None and names_somebody(sentence, subject) else (None, None)
        end += 1
    return None, None


def _spoken_for_behind(sentence: Sentence, start: int) -> Phrase | None:
    """The body of «...», explicaron a El Eco desde la alcaldía, behind whom it was said to."""
    shape, low = sentence.shape, sentence.low
    for at in range(start + 1, min(start + LONGEST_ADJUNCT + 2, len(shape))):
        if low[at] in sentence.voc.speaking_from:
            return body_spoken_for(sentence, at)
        if shape[at] not in _IN_ADJUNCT + NAME:
            return None
    return None


def _given_name(sentence: Sentence, start: int) -> int | None:
    """The first name of two words near ``start`` with a given name or a title: "mówił w Sejmie premier Jan Lis"."""
    shape = sentence.shape
    for at in range(start, min(start + LONGEST_ADJUNCT, len(shape) - 1)):
        if shape[at] not in _IN_ADJUNCT + NAME:
            return None
        told = sentence.low[at] in GIVEN or sentence.voc.names_person(sentence.low[at - 1])
        if told and shape[at : at + 2] == NAME + NAME:
            return at
    return None
