"""The clause behind a quotation that says who said it: «...», dice Ana Ruiz."""

from __future__ import annotations

from typing import Final

from newsextract.speech.as_told import clause_as_told
from newsextract.speech.before_colon import owner_of_words
from newsextract.speech.clause_verb_first import MAY_REPORT, STEPS, source_named, verb_first
from newsextract.speech.clauses import Clause
from newsextract.speech.genitives_behind import clause_of_citing
from newsextract.speech.main_clause import clause_with_verb_last
from newsextract.speech.named_subjects import names_somebody, subject_at
from newsextract.speech.noun_phrases import AFTER_NAME
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import apposition_after, limit
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    REPORTING_VERB,
    SUBORDINATOR,
)
from newsextract.speech.writings_read import clause_of_answer, clause_of_reading

_BEFORE_VERB: Final = ADVERB + OBJECT_PRONOUN + AUXILIARY + BE  # «...», s'est aussi félicité Paul Morel
_AUXILIARIES: Final = frozenset((AUXILIARY, BE))
_SMALL_WORDS: Final = 4
"""Small words between a quotation and a full name in a language of which no words are known: a verb, who it is."""
_LONGEST_ROLE: Final = 3
"""Tokens of a role there: more are a clause."""
_MANNER: Final = frozenset((OTHER_WORD + REPORTING_VERB, OTHER_WORD + OTHER_VERB))
JOINS_TO_QUOTATION: Final = ",-"
_JOINS_INSIDE: Final = frozenset(",?!…")
_OPENS_FRAGMENT: Final = PREPOSITION + SUBORDINATOR + DETERMINERS
_NAMED_WITHIN: Final = 4
"""Tokens before a quotation in which the verb stands that names something by its words: "qualifié de « fou » par"."""
_RESUMED_WITHIN: Final = 9
"""Tokens behind a quotation in which "c'est par ces mots que" names who said it."""
_PARTS_ASIDE: Final = (",", "-")


def clause_behind(sentence: Sentence, at: int) -> Clause | None:
    """The clause behind the quotation at token ``at`` that says who said it.

    Its subject is None where the language drops one: the speaker before speaks on. None for a quotation that is set
    into a sentence, of which a part stands before.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if voc.noun_first and (told := _by_whom(sentence, at) or _resumed(sentence, at)) is not None:
        return told
    if shape[:at].strip(AROUND_QUOTATION) and shape[at - 1] != ":" and not _opens_with(sentence, at):
        if voc.genitive_behind and shape[at + 1 : at + 2] == "," and at + 2 < len(shape):
            read = clause_of_reading(sentence, at + 2)
            if read is not None:
                return read
        aside = voc.capital_nouns and shape[at + 1 : at + 2] in _PARTS_ASIDE and at + 2 < len(shape)
        source = aside and low[at + 2] in voc.according_after
        if source and not any(kind in CLAUSE_VERBS for kind in shape[at + 3 :]):
            return source_named(sentence, at + 2)  # "er wollte mahnen, „um vorzubeugen“, so Anna Feld"
        if aside and low[at + 2] in voc.as_said:
            return clause_with_verb_last(sentence, at + 2)  # "ein „Kampf ums Meer“, wie Anna Feld am Montag sagte"
        return _behind_fragment(sentence, at) if voc.noun_first or voc.genitive_behind else None
    verb = at + 1
    while verb < len(shape) and verb <= at + 2 and shape[verb] in JOINS_TO_QUOTATION:
        verb += 1  # "...", — говорит
    alone = not shape[:at].strip(AROUND_QUOTATION)
    if alone and low[verb : verb + 1] and low[verb] in voc.resuming and shape[verb + 1 : verb + 2] == REPORTING_VERB:
        verb += 1  # „...“ Das sagte Anna Feld.
    if voc.by_shape and verb < len(shape):
        last = sentence.tokens[at].last
        return _by_shape(sentence, verb, comma=last == ",", joined=verb > at + 1 or last in _JOINS_INSIDE)
    if verb >= len(shape) or (not sentence.tokens[verb].word[:1].islower() and verb == at + 1 == len(shape) - 1):
        return None
    if low[verb] in voc.according:
        return source_named(sentence, verb)
    if voc.as_told and (as_told := clause_as_told(sentence, verb)) is not None:
        return as_told
    if voc.noun_first or voc.genitive_behind:
        read = clause_of_reading(sentence, verb) or clause_of_answer(sentence, verb)
        if read is not None:
            return read
    if voc.genitive_behind and (citing := clause_of_citing(sentence, verb)) is not None:
        return citing
    if low[verb] in voc.as_said:
        return clause_with_verb_last(sentence, verb)
    if shape[verb] == BE and voc.verb_second and (words := _words_of(sentence, verb)) is not None:
        return words
    first = verb
    while verb < len(shape) and verb < first + STEPS and shape[verb] in _BEFORE_VERB:
        verb += 1
    manner = voc.genitive_behind and shape[verb : verb + 2] in _MANNER
    if manner and low[verb].endswith(voc.adverb_endings):
        verb += 1  # "лаконично объяснил"
    if first < verb < len(shape) and shape[verb] == PRONOUN and shape[verb - 1] in AUXILIARY + BE:
        said = min(verb + 1, len(shape) - 1)
        return Clause(said, said + 1, "active", (verb, verb + 1))  # a-t-il dit
    lost = verb >= len(shape) or shape[verb] not in MAY_REPORT or not sentence.tokens[verb].word[0].islower()
    if lost and voc.capital_nouns and shape[at + 1 : at + 2] == "," and shape[first : first + 1] in _AUXILIARIES:
        return verb_first(sentence, first, comma=True)  # „...“, ist Anna Feld überzeugt
    if lost:
        return None
    if low[verb] in voc.wording:  # „...“, lautet die Antwort von Anna Feld
        return owner_of_words(sentence, verb + 1, limit(shape, verb + 1)) if voc.capital_nouns else None
    verb = _to_infinitive(sentence, verb)
    inside = voc.comma_inside and sentence.tokens[at].last in _JOINS_INSIDE
    return verb_first(sentence, verb, comma=inside or shape[at + 1] in JOINS_TO_QUOTATION)


def _behind_fragment(sentence: Sentence, at: int) -> Clause | None:
    """The clause of "Le port va « très mal », a dit la maire, Anne Lie" behind words that are set into a sentence."""
    shape = sentence.shape
    verb = at + 2
    if shape[at + 1 : verb] != ",":
        return None
    if (as_told := clause_as_told(sentence, verb)) is not None:
        return as_told
    while verb < len(shape) and verb < at + 2 + STEPS and shape[verb] in _BEFORE_VERB:
        verb += 1
    if verb > at + 2 and shape[verb : verb + 1] == PRONOUN and shape[verb - 1] in AUXILIARY + BE:
        return Clause(min(verb + 1, len(shape) - 1), min(verb + 2, len(shape)), "active", (verb, verb + 1))
    if shape[verb : verb + 1] not in MAY_REPORT or not sentence.tokens[verb].word[0].islower():
        return None
    told = shape[verb] == REPORTING_VERB or shape[at + 2 : verb].strip(ADVERB + OBJECT_PRONOUN)
    clause = verb_first(sentence, verb, comma=True) if told else None  # not "y compris le patron"
    if clause is None or clause.subject is None or not names_somebody(sentence, clause.subject):
        return None
    return clause


def _to_infinitive(sentence: Sentence, verb: int) -> int:
    """The verb of speech that another one governs: «...», se limitó a decir Ana Ruiz; «...», quiso añadir Ruiz."""
    shape, endings = sentence.shape, sentence.voc.infinitive_endings
    inner = verb + 1 + (shape[verb + 1 : verb + 2] == PREPOSITION)
    governed = bool(endings) and shape[inner : inner + 1] == REPORTING_VERB and sentence.low[inner].endswith(endings)
    return inner if governed else verb


def _by_whom(sentence: Sentence, at: int) -> Clause | None:
    """Of "un projet qualifié de « délirant » par la maire, Anne Lie" her."""
    voc, shape = sentence.voc, sentence.shape
    if sentence.low[at + 1 : at + 2] == [] or sentence.low[at + 1] not in voc.by:
        return None
    for verb in range(at - 1, max(at - _NAMED_WITHIN, -1), -1):
        if sentence.low[verb] in voc.naming or shape[verb] == REPORTING_VERB:
            subject, role = subject_at(sentence, at + 2)
            if subject is None or not names_somebody(sentence, subject):
                return None
            return Clause(verb, verb + 1, "active", subject, role)
    return None


def _resumed(sentence: Sentence, at: int) -> Clause | None:
    """Of « ... » : c'est par ces mots que la maire, Anne Lie, a ouvert la séance her."""
    voc, shape = sentence.voc, sentence.shape
    if shape[at + 1 : at + 2] not in (":", ",") or sentence.low[at + 2 : at + 3] != ["c'"]:
        return None
    for that in range(at + 3, min(at + _RESUMED_WITHIN, len(shape))):
        if sentence.low[that] in voc.content and sentence.low[that] not in voc.questions:
            subject, role = subject_at(sentence, that + 1)
            if subject is None or not names_somebody(sentence, subject):
                return None
            return Clause(that, that, "active", subject, role)
    return None


def _words_of(sentence: Sentence, verb: int) -> Clause | None:
    """Of "...", is de reactie van Anna Visser" her, of "...", was zijn antwoord" him."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    noun = verb + 1
    while noun < len(shape) and shape[noun] in DETERMINERS + OTHER_WORD and low[noun] not in voc.nouns:
        noun += 1
    if noun >= len(shape) or low[noun] not in voc.nouns:
        return None
    if low[verb + 1] in voc.possessive:
        return Clause(noun, noun + 1, "noun", (verb + 1, verb + 2))
    if noun + 2 >= len(shape) or low[noun + 1] not in voc.of:
        return None
    subject, role = subject_at(sentence, noun + 2)
    return Clause(noun, noun + 1, "noun", subject, role) if subject is not None else None


def _by_shape(sentence: Sentence, start: int, *, comma: bool, joined: bool) -> Clause | None:
    """The clause of "...", řekl Jan Novák: a small word, and a name with capitals behind it.

    Of a language whose words are not known no more is believed: a name behind one word, or a full name behind a few
    that ends its clause, and a name with one word behind it that ends the sentence.

    comma   the quotation ends in one, inside its marks: then a full name need not end the clause
    joined  a comma, a dash or the end of a sentence parts the quotation from what follows
    """
    shape = sentence.shape
    name = start
    while name < len(shape) and shape[name] == NAME:
        name += 1
    if joined and start < name < len(shape) and shape[name] == OTHER_WORD and shape[name + 1 :].strip(".!") == "":
        return Clause(name, name + 1, "active", (start, name))  # ”...”, Merkel korosti.
    name = start
    while name < len(shape) and shape[name] == OTHER_WORD and name <= start + _SMALL_WORDS:
        name += 1
    end = name
    while end < len(shape) and shape[end] == NAME:
        end += 1
    ends = shape[end : end + 1] in AFTER_NAME or (comma and name == start + 1 and end > name + 1)
    if not start < name < end or not ends or (name > start + 1 and end < name + 2):
        return None
    role = apposition_after(sentence, (name, end))
    known = role is not None and role[1] - role[0] <= _LONGEST_ROLE and shape[role[1] : role[1] + 1] in AFTER_NAME
    return Clause(start, start + 1, "active", (name, end), role if known else None)


def _opens_with(sentence: Sentence, at: int) -> bool:
    """True for „X“ in "Von einem „X“ sprach Anna Feld" and "Als „X“ bezeichnete": first in its sentence."""
    shape = sentence.shape
    if not sentence.voc.verb_second:
        return False
    if sentence.voc.capital_nouns and at > 1 and sentence.low[at - 1] in sentence.voc.nouns:
        with_words = not shape[: at - 1].strip(_OPENS_FRAGMENT)  # Mit den Worten „X“ ging er
        return with_words and shape[at + 1 : at + 2] in MAY_REPORT
    if shape[:at].strip(_OPENS_FRAGMENT):
        return False
    return shape[at + 1 : at + 2] == REPORTING_VERB
