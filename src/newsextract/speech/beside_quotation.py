"""The clause right beside a quotation in languages whose verb stands before its subject there: «...», dice Ana Ruiz.

In such a place any verb reports and its subject speaks, so that nothing has to be weighed. English, in which only some
verbs stand so, does without; there weights tell.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.before_colon import owner_of_words, read_before_colon
from newsextract.speech.behind_adjuncts import is_time, subject_behind_adjuncts
from newsextract.speech.clause_around_words import clause_set_around
from newsextract.speech.clause_without_subject import body_spoken_for
from newsextract.speech.clauses import Clause
from newsextract.speech.given_names import GIVEN
from newsextract.speech.main_clause import clause_with_verb_last, read_main_clause, source_of_impersonal
from newsextract.speech.named_subjects import (
    LONGEST_ADJUNCT,
    closing_name,
    is_somebody,
    last_name,
    names_somebody,
    subject_at,
    subject_of_relative,
    topic_of,
    with_apposition,
)
from newsextract.speech.noun_phrases import AFTER_NAME, LONGEST_IN_MARKS, noun_phrase, with_second
from newsextract.speech.phrases import Phrase, first_phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import apposition_after, limit
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    AUXILIARY,
    BE,
    CONJUNCTION,
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
from newsextract.speech.writings_read import clause_of_answer, clause_of_reading

_BEFORE_VERB: Final = ADVERB + OBJECT_PRONOUN + AUXILIARY + BE  # «...», s'est aussi félicité Paul Morel
_VERB: Final = frozenset((REPORTING_VERB, OTHER_VERB, OTHER_WORD))
_AUXILIARIES: Final = frozenset((AUXILIARY, BE))
_AFTER_VERB: Final = OBJECT_PRONOUN + ADVERB  # „...“, erinnert sich auch Anna Feld
_AFTER_CLAUSE: Final = frozenset(
    ("", ".", ",", ":", ";", "-", "(", QUOTATION, PREPOSITION, ADVERB, CONJUNCTION, TIME, REPORTING_ING)
)
_AFTER_VERB_ALONE: Final = ADVERB + TIME + OBJECT_PRONOUN + "."
_DROPS: Final = _AFTER_CLAUSE | {OTHER_WORD}
"""What follows a verb without a subject: «...», dijo entre lágrimas."""
_DROPS_UNKNOWN: Final = _AFTER_CLAUSE | {SUBORDINATOR}
"""The same behind a word that no list knows, which can hardly be anything but a verb there."""
_OPENS_NAMED: Final = frozenset((*DETERMINERS, NAME))
_CONTENT_WITHIN: Final = 4
"""Tokens behind a subject in which "that" follows a verb of speech that no list knows: "Ruiz dejó claro que"."""
_LONGEST_ASIDE: Final = 4
"""Tokens of an aside between a verb and its subject."""
_IN_ASIDE: Final = ADVERB + OTHER_WORD
_BEFORE_PREDICATE: Final = ADVERB + OBJECT_PRONOUN + AUXILIARY + BE + ","
_AFTER_INFINITIVE: Final = frozenset((*DETERMINERS, *_AFTER_VERB, NAME, OTHER_WORD, ",", "."))
_BEFORE_ANSWER: Final = DETERMINERS + ADVERB + OTHER_WORD + NAME + BE + PREPOSITION + CONJUNCTION
_STEPS: Final = 3
"""Words between a quotation and its verb, and between the verb and its subject."""
_SMALL_WORDS: Final = 4
"""Small words between a quotation and a full name in a language of which no words are known: a verb, who it is."""
_LONGEST_ROLE: Final = 3
"""Tokens of a role there: more are a clause."""
_IN_ADJUNCT: Final = DETERMINERS + OTHER_WORD
_JOINS_TO_QUOTATION: Final = ",-"
_OPENS_FRAGMENT: Final = PREPOSITION + SUBORDINATOR + DETERMINERS
_ALSO: Final = CONJUNCTION + ADVERB
_CLOSES_CLAUSE: Final = ADVERB + PREPOSITION + TIME
"""What stands behind the subject of such a clause: its time, and the second part of its verb."""
_NAMED_WITHIN: Final = 4
"""Tokens before a quotation in which the verb stands that names something by its words: "qualifié de « fou » par"."""
_RESUMED_WITHIN: Final = 9
"""Tokens behind a quotation in which "c'est par ces mots que" names who said it."""
_LONGEST_BETWEEN: Final = 14
"""Tokens of a clause that is set off by commas before a quotation."""


def clause_behind(sentence: Sentence, at: int) -> Clause | None:
    """The clause behind the quotation at token ``at`` that says who said it.

    Its subject is None where the language drops one: the speaker before speaks on. None for a quotation that is set
    into a sentence, of which a part stands before.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if voc.noun_first and (told := _by_whom(sentence, at) or _resumed(sentence, at)) is not None:
        return told
    if shape[:at].strip(AROUND_QUOTATION) and shape[at - 1] != ":" and not _opens_with(sentence, at):
        return _behind_fragment(sentence, at) if voc.noun_first else None
    verb = at + 1
    while verb < len(shape) and verb <= at + 2 and shape[verb] in _JOINS_TO_QUOTATION:
        verb += 1  # "...", — говорит
    alone = not shape[:at].strip(AROUND_QUOTATION)
    if alone and low[verb : verb + 1] and low[verb] in voc.resuming and shape[verb + 1 : verb + 2] == REPORTING_VERB:
        verb += 1  # „...“ Das sagte Anna Feld.
    if voc.by_shape and verb < len(shape):
        return _by_shape(sentence, verb)
    if verb >= len(shape) or (not sentence.tokens[verb].word[:1].islower() and verb == at + 1 == len(shape) - 1):
        return None
    if low[verb] in voc.according:
        return _source(sentence, verb)
    if voc.noun_first:
        read = clause_of_reading(sentence, verb) or clause_of_answer(sentence, verb)
        if read is not None:
            return read
    if low[verb] in voc.as_said:
        return clause_with_verb_last(sentence, verb)
    if shape[verb] == BE and voc.verb_second and (words := _words_of(sentence, verb)) is not None:
        return words
    first = verb
    while verb < len(shape) and verb < first + _STEPS and shape[verb] in _BEFORE_VERB:
        verb += 1
    if first < verb < len(shape) and shape[verb] == PRONOUN and shape[verb - 1] in AUXILIARY + BE:
        said = min(verb + 1, len(shape) - 1)
        return Clause(said, said + 1, "active", (verb, verb + 1))  # a-t-il dit
    lost = verb >= len(shape) or shape[verb] not in _VERB or not sentence.tokens[verb].word[0].islower()
    if lost and voc.capital_nouns and shape[at + 1 : at + 2] == "," and shape[first : first + 1] in _AUXILIARIES:
        return _with_subject(sentence, first, comma=True)  # „...“, ist Anna Feld überzeugt
    if lost:
        return None
    if low[verb] in voc.wording:  # „...“, lautet die Antwort von Anna Feld
        return owner_of_words(sentence, verb + 1, limit(shape, verb + 1)) if voc.capital_nouns else None
    verb = _to_infinitive(sentence, verb)
    return _with_subject(sentence, verb, comma=shape[at + 1] in _JOINS_TO_QUOTATION)


def _behind_fragment(sentence: Sentence, at: int) -> Clause | None:
    """The clause of "Le port va « très mal », a dit la maire, Anne Lie" behind words that are set into a sentence."""
    shape = sentence.shape
    verb = at + 2
    if shape[at + 1 : verb] != ",":
        return None
    while verb < len(shape) and verb < at + 2 + _STEPS and shape[verb] in _BEFORE_VERB:
        verb += 1
    if verb > at + 2 and shape[verb : verb + 1] == PRONOUN and shape[verb - 1] in AUXILIARY + BE:
        return Clause(min(verb + 1, len(shape) - 1), min(verb + 2, len(shape)), "active", (verb, verb + 1))
    if shape[verb : verb + 1] not in _VERB or not sentence.tokens[verb].word[0].islower():
        return None
    told = shape[verb] == REPORTING_VERB or shape[at + 2 : verb].strip(ADVERB + OBJECT_PRONOUN)
    clause = _with_subject(sentence, verb, comma=True) if told else None  # not "y compris le patron"
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


def _by_shape(sentence: Sentence, start: int) -> Clause | None:
    """The clause of "...", řekl Jan Novák: a small word, and a name with capitals behind it.

    Of a language whose words are not known no more is believed: a name behind one word, or a full name behind a few
    that ends its clause.
    """
    shape = sentence.shape
    name = start
    while name < len(shape) and shape[name] == OTHER_WORD and name <= start + _SMALL_WORDS:
        name += 1
    end = name
    while end < len(shape) and shape[end] == NAME:
        end += 1
    ends = shape[end : end + 1] in AFTER_NAME
    if not start < name < end or not ends or (name > start + 1 and end < name + 2):
        return None
    role = apposition_after(sentence, (name, end))
    known = role is not None and role[1] - role[0] <= _LONGEST_ROLE and shape[role[1] : role[1] + 1] in AFTER_NAME
    return Clause(start, start + 1, "active", (name, end), role if known else None)


def _ahead_by_shape(sentence: Sentence, low: int, colon: int) -> Clause | None:
    """The clause of "Jan Novák řekl: ...": a name, and a small word before the colon."""
    name = low
    while name < colon and sentence.shape[name] == NAME:
        name += 1
    told = low < name == colon - 1 and sentence.shape[name] == OTHER_WORD
    return Clause(name, name + 1, "active", (low, name)) if told else None


def _opens_with(sentence: Sentence, at: int) -> bool:
    """True for „X“ in "Von einem „X“ sprach Anna Feld" and "Als „X“ bezeichnete": first in its sentence."""
    shape = sentence.shape
    if not sentence.voc.verb_second:
        return False
    if sentence.voc.capital_nouns and at > 1 and sentence.low[at - 1] in sentence.voc.nouns:
        with_words = not shape[: at - 1].strip(_OPENS_FRAGMENT)  # Mit den Worten „X“ ging er
        return with_words and shape[at + 1 : at + 2] in _VERB
    if shape[:at].strip(_OPENS_FRAGMENT):
        return False
    return shape[at + 1 : at + 2] == REPORTING_VERB


def _source(sentence: Sentence, at: int) -> Clause | None:
    """Of „...“, so Anna Feld: the clause of the words that name a source."""
    end = sentence.voc.end_of_according(sentence.low, at)
    if end == at:
        return None
    verb = sentence.shape[end : end + 1] in _VERB and sentence.tokens[end].word[0].islower()
    if verb and not sentence.voc.names_person(sentence.low[end]):  # "aldus wethouder Anna Visser"
        return _with_subject(sentence, end, comma=True)  # „...“, so beschreibt ihn Anna Feld
    subject, role = subject_at(sentence, end)
    if sentence.shape[end : end + 1] == OBJECT_PRONOUN and sentence.voc.gender_of(sentence.low[end]):
        subject = (end, end + 1)  # "...", volgens haar
    if subject is None and sentence.voc.noun_first and sentence.shape[end : end + 1] == OBJECT_PRONOUN:
        subject = (end, end + 1)  # « ... », selon lui
    if subject is None or (_may_mean_else(sentence, at) and not names_somebody(sentence, subject)):
        return None
    return Clause(at, end, "according", subject, role)


def _may_mean_else(sentence: Sentence, at: int) -> bool:
    """True for a word of a source that is a preposition else: "«...» para Ana Ruiz", but "«...» para siempre"."""
    return sentence.low[at] in sentence.voc.according_after and sentence.shape[at] == PREPOSITION


def _with_subject(sentence: Sentence, verb: int, *, comma: bool) -> Clause | None:
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
    if sentence.low[verb] in voc.inscribed and behind in voc.impersonal_source:
        source = noun_phrase(sentence, verb + 2, limit(shape, verb + 1))  # „...“, steht auf einem Schild
        written = source is not None and any(voc.names_document(one) for one in sentence.low[slice(*source)])
        return Clause(verb, verb + 1, "lead", source) if written else None
    start = _behind_infinitive(sentence, verb + 1)
    first = start
    while start < len(shape) and start < first + _STEPS and shape[start] in _AFTER_VERB:
        start += 1
    aside = _behind_aside(shape, start) if comma else start
    subject, role = subject_at(sentence, aside)
    if sentence.low[start : start + 1] and sentence.low[start] in voc.recipients:
        subject, role = _behind_adjunct(sentence, start)  # «...», disse ao jornal a vereadora
        if subject is None and voc.noun_first:
            subject, role = subject_behind_adjuncts(sentence, start)
        if subject is None:
            return Clause(verb, verb + 1, "active") if voc.dropped_subjects else None
    if shape[start : start + 1] == OTHER_WORD and shape[start + 1 : start + 2] in _OPENS_NAMED:
        subject, role = subject_at(sentence, start + 1)  # «...», taglia corto la regista
        if subject is not None and not names_somebody(sentence, subject):
            subject = None  # «...», dice porgendo una pagnotta
    if subject is not None and not _can_be_subject(sentence, subject):
        subject = None
    if subject is None and voc.noun_first:
        subject, role = subject_behind_adjuncts(sentence, start)
    if subject is None and start < len(shape) and shape[start] == PREPOSITION:
        subject, role = _behind_adjunct(sentence, start)
    if subject is None:
        subject = body_spoken_for(sentence, start)  # «...», aseguran desde el sindicato
    if subject is None:
        alone = comma and not shape[verb + 1 :].strip(_AFTER_VERB_ALONE)
        dropped = voc.dropped_subjects and (alone or (known and shape[verb + 1 : verb + 2] in _DROPS))
        if voc.dropped_subjects and voc.noun_first and comma:
            then = shape[verb + 1 : verb + 2]  # «...», suelta mientras barre; «...», dijo este lunes
            dropped = dropped or then in _DROPS_UNKNOWN or is_time(sentence, verb + 1)
        return Clause(verb, verb + 1, "active") if dropped else None
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
    infinitive = low[at].endswith(endings) and shape[at] in _VERB and known
    return at + 1 if infinitive and shape[at + 1 : at + 2] in _AFTER_INFINITIVE else start


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


def _can_be_subject(sentence: Sentence, subject: Phrase) -> bool:
    """False for "porgendo" of "dice porgendo una pagnotta": a noun without an article that nobody is called by."""
    kinds = sentence.shape[subject[0] : subject[1]]
    return kinds[0] != OTHER_WORD or names_somebody(sentence, subject)


def _behind_adjunct(sentence: Sentence, at: int) -> tuple[Phrase | None, Phrase | None]:
    """The name behind a phrase with a preposition: ha detto in aula Ettore Mancini."""
    shape = sentence.shape
    start = at + 1
    while start < len(shape) and start <= at + LONGEST_ADJUNCT and shape[start] in _IN_ADJUNCT:
        start += 1
    told_to = sentence.low[at] in sentence.voc.recipients
    if not told_to and OTHER_WORD in shape[at + 1 : start] and shape[start : start + 1] == NAME:
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


def clause_between(sentence: Sentence, at: int, previous: int) -> Clause | None:
    """The clause set off by commas right before the quotation: El plan, dice Ana Ruiz, «no sirve»."""
    shape, voc = sentence.shape, sentence.voc
    if at < 4 or voc.by_shape or shape[at - 1] not in _JOINS_TO_QUOTATION:
        return None
    for verb in range(at - 3, max(previous + 1, at - _LONGEST_BETWEEN), -1):
        first = verb - (sentence.low[verb - 1] in voc.resuming)  # ", zo rekent Anna Visser voor,"
        if shape[first - 1] != "," or sentence.low[verb] in voc.abbreviations:
            continue
        if sentence.low[verb] in voc.according:
            return _source(sentence, verb)
        if shape[verb] != REPORTING_VERB and (first == verb or shape[verb] not in _VERB):
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
        subject = clause.subject
        named = subject is not None and subject[0] > clause.at and names_somebody(sentence, subject)
        return clause if named else None  # "Den Vorwurf wollte sie „weder bestätigen noch dementieren“"
    return clause if clause is not None and shape[clause.at] == REPORTING_VERB else None


def _ends_in_infinitive(text: str, sentence: Sentence, at: int) -> bool:
    """True for words that the verb before them governs: „nicht kommentieren“."""
    words = text[sentence.starts[at] : sentence.end(at)]
    return words[:1].islower() and " " in words and words.endswith(tuple(sentence.voc.plural_endings))


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
    if sentence.voc.capital_nouns and not shape[low:colon].strip(_ALSO if colon - low > _STEPS else _ALSO + OTHER_WORD):
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
    subject: Phrase | None
    subject = first_phrase(sentence, low, colon)
    done_by = _done_by(sentence, low, colon)
    if done_by is not None:
        return done_by
    plain = sentence.voc.noun_first and subject is not None and names_somebody(sentence, subject)  # "alguien grita:"
    if subject is not None and (plain or shape[subject[0]] in PRONOUN + NAME + DETERMINERS):
        subject, role = with_apposition(sentence, subject, colon)
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
            return _source(sentence, at)
    return None


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
        opens = shape[verb + 1] in _OPENS_NAMED or sentence.voc.names_person(sentence.low[verb + 1])
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
