"""The phrase that names who speaks, where a verb stands before its subject: without what is said of them behind it.

Of "la ingeniera responsable, Ana Ruiz, del puerto" the name, and the description as the role.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.ends_of_subjects import exact_subject
from newsextract.speech.genitives_behind import before_hearer, name_behind_genitives
from newsextract.speech.given_names import GIVEN
from newsextract.speech.main_clause import read_main_clause
from newsextract.speech.noun_phrases import AFTER_NAME, named_with_noun, subject_phrase
from newsextract.speech.offices import holder
from newsextract.speech.phrases import Phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import apposition_after, limit
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    QUOTATION,
    REPORTING_VERB,
)

LONGEST_ADJUNCT: Final = 5
"""Words of a phrase with a preposition beside a name: ha detto in aula Ettore Mancini."""
_BEFORE_VERB_OF_RELATIVE: Final = ADVERB + AUXILIARY + OBJECT_PRONOUN + BE
_VERB_OF_RELATIVE: Final = REPORTING_VERB + OTHER_VERB + OTHER_WORD
_BEFORE_CLOSING_NAME: Final = PREPOSITION + CONJUNCTION + REPORTING_VERB + OTHER_VERB + OTHER_WORD + ","
_NAMED: Final = DETERMINERS + NAME
_ENDS_RELATIVE: Final = frozenset(("", ".", ":", ",", ";", PREPOSITION, QUOTATION))
_LONGEST_DESCRIPTION: Final = 14
"""Tokens between somebody's office and the name: "el secretario de Estado de Obras y Puertos, Blas Ortega"."""
_IN_SECOND: Final = OTHER_WORD + PREPOSITION
_LONGEST_SECOND: Final = 7
"""Tokens of a second phrase for somebody, with its comma: ", la comédienne Anne Lie"."""
_MOST_ADJECTIVES: Final = 4
_LONGEST_TITLES: Final = 7
"""Tokens of titles before a name, and of what they are for."""
_IN_TITLES: Final = DETERMINERS + OTHER_WORD + NAME + CONJUNCTION
_LONGEST_TITLE: Final = 4
"""Tokens of a title before a name in apposition."""
_IN_DESCRIPTION: Final = DETERMINERS + PREPOSITION + OTHER_WORD + NAME + CONJUNCTION


def subject_at(sentence: Sentence, start: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, role) that begin at ``start``; of "la ingeniera responsable, Ana Ruiz" the name is the subject."""
    shape = sentence.shape
    if start >= len(shape):
        return None, None
    high = limit(shape, start)
    if shape[start] == BE and sentence.low[start] in sentence.voc.possessive:
        start += 1  # Dutch "zijn advocaat"
    if sentence.voc.capital_nouns:
        return named_with_noun(sentence, start, high)
    if sentence.voc.definite_endings and (office := holder(sentence, start, high)) is not None:
        return office  # Norwegian "sier sjef i Lagune, Anna Berg"
    name = _behind_titles(sentence, start, high)
    if name is not None:
        return name, (start, name[0])
    if sentence.voc.genitive_behind and (behind := name_behind_genitives(sentence, start, high)) is not None:
        return behind
    subject = phrase_after(sentence, start, high)
    if subject is None:
        return None, None
    subject, role = with_apposition(sentence, subject, high)
    if sentence.voc.noun_first and role is None:
        subject = (subject[0], _end_of_adjectives(sentence, subject[1], high, owned=True))
    if sentence.voc.genitive_behind:
        subject = before_hearer(sentence, subject)
    return subject, role or apposition_after(sentence, subject)


def with_apposition(sentence: Sentence, subject: Phrase, high: int) -> tuple[Phrase, Phrase | None]:
    """Of "Su editor, Blas Ortega, no duda" the name, and the role."""
    shape = sentence.shape
    if sentence.voc.genitive_behind and (behind := name_behind_genitives(sentence, subject[0], high)) is not None:
        return behind
    titled = _behind_titles(sentence, subject[0], high)
    if titled is not None:
        return titled, (subject[0], titled[0])
    if sentence.voc.noun_first and is_one_of(sentence, subject[0]) and subject[1] - subject[0] < 3:
        subject = phrase_after(sentence, subject[0], high) or subject  # "Uno dei suoi amici"
    if sentence.voc.genitives_run_on:
        exact = exact_subject(sentence, subject)
        return exact, subject if exact[0] > subject[1] else None
    whole = phrase_after(sentence, subject[0], high) or subject
    for one in (subject, whole):
        comma = one[1]
        name = _behind_adjectives(sentence, comma + 1, high)
        courtesy = sentence.voc.no_articles and name < high - 1
        name += courtesy and sentence.low[name].rstrip(".") in sentence.voc.courtesy  # ", dr. Ana Pop"
        end = name
        while end < high and shape[end] == NAME:
            end += 1
        named = shape[comma : comma + 1] == "," and end > name and shape[end : end + 1] in AFTER_NAME
        aged = name > comma + 1 and sentence.voc.age_in(sentence.low[name - 1]) != ""
        several = end > name + 1 or aged or (shape[one[1] - 1] == OTHER_WORD and name == comma + 1)
        owned = sentence.voc.names_person(sentence.low[one[0]]) and sentence.voc.is_other_case(sentence.low[one[1] - 1])
        owned = owned or _opens_with_noun(sentence, one)
        if named and several and (shape[one[0]] in DETERMINERS or shape[one[1] - 1] == OTHER_WORD or owned):
            return (name, end), one
    told = _name_behind_article(sentence, subject, high)
    if told is not None:
        return told, subject
    second = _second_description(sentence, subject, high)
    if second is not None:
        return second
    far = _name_further(sentence, subject, high)
    return (far, subject) if far is not None else (_to_name(sentence, within(sentence, subject)), None)


def _opens_with_noun(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "ministrul Transporturilor", whose article is an ending, and what it is for a name."""
    noun = sentence.shape[phrase[0]] == OTHER_WORD and phrase[1] > phrase[0] + 1
    return noun and sentence.voc.no_articles and sentence.voc.is_person_noun(sentence.low[phrase[0]])


def _second_description(sentence: Sentence, subject: Phrase, high: int) -> tuple[Phrase, Phrase] | None:
    """The name, and the description, of "O rapaz, o sonoplasta Rui Seixas, confirma", which calls him by two nouns."""
    shape, voc = sentence.shape, sentence.voc
    start, comma = subject
    if not voc.noun_first or shape[start] not in DETERMINERS or NAME in shape[start:comma]:
        return None
    first = comma + 1
    if shape[comma : comma + 1] != "," or first >= high or shape[first] not in DETERMINERS:
        return None
    name = first + 1
    while name < high and name < first + _LONGEST_DESCRIPTION and shape[name] in _IN_SECOND:
        name += 1
    end = name
    while end < high and shape[end] == NAME:
        end += 1
    closed = end == high or shape[end] in ",.:;"
    if end < name + 2 or not closed or not names_somebody(sentence, within(sentence, subject)):
        return None
    return (name, end), (first, name)


def _name_behind_article(sentence: Sentence, subject: Phrase, high: int) -> Phrase | None:
    """Of "Sa femme, la comédienne Anne Lie, rit" the second phrase, which ends in a full name."""
    shape, comma = sentence.shape, subject[1]
    opens = shape[comma : comma + 2] == "," + DETERMINER and shape[subject[0]] in DETERMINERS
    if not sentence.voc.noun_first or not opens or NAME in shape[subject[0] : comma]:
        return None
    end = comma + 2
    while end < high and shape[end] in NOUNS:
        end += 1
    named = shape[comma + 2 : end].endswith(NAME + NAME) and end - comma <= _LONGEST_SECOND
    return (comma + 1, end) if named and shape[end : end + 1] in AFTER_NAME else None


def _behind_adjectives(sentence: Sentence, start: int, high: int) -> int:
    """Where the name begins in ", de 34-jarige Anna Visser,": behind an article and what describes her."""
    shape = sentence.shape
    at = start + 1
    if start >= high or shape[start] not in DETERMINER + OTHER_WORD or sentence.voc.noun_first:
        return start
    while at < min(high, start + _MOST_ADJECTIVES) and shape[at] == OTHER_WORD:
        at += 1
    aged = sentence.voc.age_in(sentence.low[start]) != ""  # Russian ", 24-летняя Дарья"
    named = shape[at : at + 2] == NAME + NAME or (at > start + 1 - aged and shape[at : at + 1] == NAME)
    return at if named else start


def _behind_titles(sentence: Sentence, start: int, high: int) -> Phrase | None:
    """The full name behind several titles: "oogarts en onderzoeker Anna Visser", "officier van justitie Anna Visser".

    Where a title is "of" something the name must begin with a given name, or stand behind small words.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    at = start + (start < high and shape[start] in DETERMINERS)
    if at >= high - 3 or not voc.names_person(low[at]) or not (shape[at + 1] == CONJUNCTION or low[at + 1] in voc.of):
        return None
    joined = shape[at + 1] == CONJUNCTION
    for name in range(at + 2, min(high - 1, at + _LONGEST_TITLES)):
        if shape[name] not in _IN_TITLES:
            return None
        if shape[name : name + 2] != NAME + NAME:
            continue
        before = low[name - 1]
        if voc.noun_first and not joined and before in voc.of and low[name] in GIVEN:
            return None  # "el abogado de Luis Prado"
        if not (voc.names_person(before) if joined else low[name] in GIVEN or shape[name - 1] == OTHER_WORD):
            if joined:
                return None
            continue
        end = name
        while end < high and shape[end] == NAME:
            end += 1
        return (name, end)
    return None


def _name_further(sentence: Sentence, subject: Phrase, high: int) -> Phrase | None:
    """The full name in apposition behind more of a description: "L'assessore allo Sport, Ivo Trevi, tace"."""
    shape = sentence.shape
    noun = sentence.voc.no_articles and sentence.voc.is_person_noun(sentence.low[subject[0]])
    if shape[subject[0]] not in DETERMINERS and not noun:
        return None
    comma = subject[1]
    while comma < min(high, subject[1] + _LONGEST_DESCRIPTION) and shape[comma] in _IN_DESCRIPTION:
        comma += 1
    first = _behind_title(sentence, comma + 1, high)
    end = first
    while end < high and shape[end] == NAME:
        end += 1
    named = comma < high and shape[comma] == "," and end > first + 1
    if not (named and (sentence.low[first] in GIVEN or names_somebody(sentence, within(sentence, subject)))):
        return None
    return (first, end) if end == high or shape[end] in ",.:" else None


def named_before(sentence: Sentence, subject: Phrase, verb: int) -> tuple[Phrase, Phrase | None]:
    """The name, and the role, of a subject whose name stands behind more of a description, up to its verb."""
    far = _name_further(sentence, subject, verb)
    return (far, subject) if far is not None else (subject, None)


def _behind_title(sentence: Sentence, start: int, high: int) -> int:
    """Where the name begins of "El portavoz de la policía en Marea, el teniente Hugo Prado, detalla"."""
    shape, voc = sentence.shape, sentence.voc
    at = start
    while voc.noun_first and at < min(high, start + _LONGEST_TITLE) and shape[at] in DETERMINERS + OTHER_WORD:
        at += 1
    titled = at > start and any(voc.names_person(word) for word in sentence.low[start:at])
    return at if titled and shape[at : at + 1] == NAME else start


def closing_name(sentence: Sentence, low: int, high: int) -> tuple[Phrase | None, Phrase | None]:
    """(name, role) of the full name that a clause ends with, and of its apposition: "Idem pour Yves Lie, marin"."""
    shape = sentence.shape
    end = high
    role: Phrase | None = None
    comma = shape.rfind(",", low, high)
    if comma > low and shape[comma - 1] == NAME and not any(kind in CLAUSE_VERBS for kind in shape[comma:high]):
        role, end = (comma + 1, high), comma
    start = end
    while start > low and shape[start - 1] == NAME:
        start -= 1
    if end - start < 2 or start == low or shape[start - 1] not in _BEFORE_CLOSING_NAME:
        return None, None
    return (start, end), role


def last_name(sentence: Sentence, low: int, high: int) -> tuple[Phrase | None, Phrase | None]:
    """The last name of a clause that begins with its verb: lo conferma la ricercatrice Ilaria Fontana."""
    shape = sentence.shape
    for at in range(low + 1, high):
        if shape[at] not in DETERMINERS + NAME + PRONOUN or shape[at - 1] in PREPOSITION + DETERMINERS:
            continue
        if sentence.voc.noun_first and shape[at - 1] == NAME == shape[at] and at > 1:
            continue  # within the name of "Ai microfoni di Radio Costa il portiere"
        subject = phrase_after(sentence, at, high)
        if subject is not None and names_somebody(sentence, subject):
            return with_apposition(sentence, subject, high)
    return None, None


def with_second_name(sentence: Sentence, subject: Phrase, high: int) -> Phrase:
    """Of "Ana Ruiz y Luis Prado dicen" both, of which ``subject`` is the first."""
    shape, (start, end) = sentence.shape, subject
    if not sentence.voc.noun_first or shape[end - 1] != NAME or shape[end : end + 1] != CONJUNCTION:
        return subject
    last = end + 1
    while last < high and shape[last] == NAME:
        last += 1
    verb = last
    while verb < high and shape[verb] in ADVERB + OBJECT_PRONOUN:
        verb += 1
    several = last > end + 1 and (verb == high or shape[verb] in CLAUSE_VERBS)
    return (start, last) if several else subject


def antecedent(sentence: Sentence, low: int, relative: int) -> Phrase | None:
    """Of "llamó a Ana Ruiz, quien dijo" her: the name, or what somebody is called by, right before the relative."""
    shape, voc = sentence.shape, sentence.voc
    end = relative - (shape[relative - 1] in DETERMINERS)  # "la quale"
    end -= shape[end - 1] == ","
    start = end
    while start > low and shape[start - 1] == NAME:
        start -= 1
    alone = end > start > low and sentence.low[relative] in voc.who and sentence.low[start - 1] not in voc.of
    if end - start > 1 or alone:
        return (start, end)
    first = end
    while first > low and shape[first - 1] in OTHER_WORD + NAME:
        first -= 1
    while first > low and shape[first - 1] in DETERMINERS:
        first -= 1
    called = first < end and shape[first] == DETERMINER and names_somebody(sentence, (first, end))
    return (first, end) if called and not voc.of.intersection(sentence.low[first : first + 1]) else None


def subject_of_relative(sentence: Sentence, low: int, high: int) -> Clause | None:
    """The last clause with its verb before its subject behind "que": "Un avis que ne partage pas la maire, Anne Lie".

    Only where that subject is somebody, and nothing follows that may be what the sentence is about.
    """
    shape, voc = sentence.shape, sentence.voc
    if not voc.noun_first:
        return None
    for mark in range(high - 3, low, -1):
        if sentence.low[mark] not in voc.content or sentence.low[mark] in voc.questions:
            continue
        if voc.dropped_subjects and shape[mark - 1] == "," and shape[mark - 2] == NAME:
            continue  # "Ida Sanna, che guida il comitato": there the word is the subject too
        verb = mark + 1
        while verb < high - 1 and shape[verb] in _BEFORE_VERB_OF_RELATIVE:
            verb += 1
        if shape[verb] not in _VERB_OF_RELATIVE:
            continue
        start = verb + 1
        while start < high and shape[start] in _BEFORE_VERB_OF_RELATIVE:
            start += 1
        subject, role = subject_at(sentence, start)
        if subject is None or not names_somebody(sentence, subject) or shape[subject[0]] not in _NAMED:
            continue
        if sentence.low[subject[0]] in voc.pointing:
            continue  # "que ha podido consultar este medio"
        end = max(subject[1], role[1] if role else 0)
        if shape[end : end + 1] in _ENDS_RELATIVE:
            return Clause(verb, verb + 1, "active", subject, role)
    return None


def topic_of(sentence: Sentence, low: int = 0) -> tuple[Phrase | None, Phrase | None]:
    """(phrase, role) of what a sentence is about: of "Il marito, Renzo, è uscito" the name.

    low  the first token that is read
    """
    high = len(sentence.shape)
    if sentence.voc.capital_nouns:
        clause = read_main_clause(sentence, 0, high)
        return (clause.subject, clause.role) if clause is not None else (None, None)
    topic = subject_phrase(sentence, low, high)
    return with_apposition(sentence, topic, high) if topic is not None else (None, None)


def with_of(sentence: Sentence, subject: Phrase, *, verb_follows: bool) -> Phrase:
    """With what belongs to the noun: "la ministra de Transportes".

    verb_follows  no verb of the clause is known: the last small word may be it, as in "El mensaje de Castro llega"
    """
    shape, of = sentence.shape, sentence.voc.of
    start, end = _to_name(sentence, subject)
    body = shape[start] in DETERMINERS and shape[start:end].count(NAME) == 1  # "l'Office de la biodiversité"
    noun = shape[end - 1] == OTHER_WORD or (body and shape[end - 1] == NAME)
    if not noun or end >= len(shape) - 1 or sentence.low[end] not in of:
        return (start, end)
    more = phrase_after(sentence, end + 1, limit(shape, end + 1))
    if more is None:
        return (start, end)
    return (start, _before_verb(sentence, more) if verb_follows else within(sentence, more)[1])


def _before_verb(sentence: Sentence, phrase: Phrase) -> int:
    """Where the nouns of a phrase end that may hold the verb: at its last name, else before its last word."""
    start, end = within(sentence, phrase)
    name = sentence.shape.rfind(NAME, start, end)
    if name >= 0:
        return name + 1
    return end - 1 if sentence.shape[end - 2 : end] == OTHER_WORD + OTHER_WORD else end


def _to_name(sentence: Sentence, subject: Phrase) -> Phrase:
    """Without the words behind a name: "Corrie Nieuwenhuis van het comité", "Luuk Ferwerda aan"."""
    shape = sentence.shape
    start, end = subject
    last = shape.rfind(NAME, start, end) + 1
    for at in range(last, end):
        if last > start and shape[start] in DETERMINERS and sentence.voc.names_person(sentence.low[at]):
            return (start, at + 1)  # "een Duitse badgast weet"
    if last > start and shape[last - 1] == NAME and last < end:
        return (start, last)
    return subject


def within(sentence: Sentence, subject: Phrase) -> Phrase:
    """Without what a preposition says of the sentence, "la autora en el salón", and without a verb: "un joven duda"."""
    of, voc = sentence.voc.of, sentence.voc
    if sentence.shape[subject[0]] in DETERMINERS and NAME not in sentence.shape[subject[0] : subject[1]]:
        for at in range(subject[0] + 1, subject[1] - 1):
            word = sentence.low[at]
            called = voc.names_person(word) or voc.names_body(word)
            if word in voc.before_noun and voc.names_person(sentence.low[at + 1]):
                continue  # "la jeune femme"
            if called and sentence.shape[at] == OTHER_WORD == sentence.shape[at + 1]:
                return (subject[0], _end_of_adjectives(sentence, at + 1, subject[1], owned=False))
    for at in range(subject[0] + 1, subject[1]):
        if sentence.shape[at] == PREPOSITION and of and sentence.low[at] not in of:
            return (subject[0], at)
    return subject


def is_one_of(sentence: Sentence, start: int) -> bool:
    """True for "uno dei" and "l'un de", which single out one of several people."""
    low, voc = sentence.low, sentence.voc
    one = start + (sentence.shape[start : start + 2] == DETERMINER + QUANTIFIER)
    return one + 1 < len(low) and low[one] in voc.one and low[one + 1] in voc.of


def is_somebody(sentence: Sentence, subject: Phrase) -> bool:
    """As ``names_somebody``, where the noun of "el mensaje de Ruiz" tells, and not the name behind it."""
    start, end = subject
    if sentence.shape[start] == QUANTIFIER and end > start + 1:
        return True  # "varios de los presentes"
    described = sentence.shape[start:end][:2]
    if len(described) < 2 or described[0] not in DETERMINERS or described[1] != OTHER_WORD:
        return names_somebody(sentence, subject)
    if PREPOSITION not in sentence.shape[start:end] and sentence.shape[start:end].endswith(NAME + NAME):
        return True  # "la crítica Ana Ruiz"
    head = sentence.voc.head_of(sentence.low[start + 1 : end])
    nouns = (head, head.removesuffix("s"), head.removesuffix("es"))
    voc = sentence.voc
    return any(voc.names_person(one) or voc.names_body(one) or one in voc.documents | voc.letters for one in nouns)


def _end_of_adjectives(sentence: Sentence, at: int, end: int, *, owned: bool) -> int:
    """Where the adjectives end that stand from ``at`` on: "une source policière", but "un joven duda".

    owned  no verb can follow, so that what has "de" behind it is one too: "une source proche de l'enquête"
    """
    shape, voc = sentence.shape, sentence.voc
    if not voc.noun_first or shape[at - 1] != OTHER_WORD:
        return at
    while at < end and shape[at] == OTHER_WORD:
        of = owned and at + 1 < len(shape) and sentence.low[at + 1] in voc.of and shape[at + 1] == PREPOSITION
        if not (of or sentence.low[at].endswith(voc.after_noun_endings)):
            break
        at += 1
    return at


def names_somebody(sentence: Sentence, subject: Phrase) -> bool:
    """Whether a phrase behind a verb that no list knows is a person or a body: a pronoun, a name, "la maestra"."""
    start, end = subject
    kinds, voc = sentence.shape[start:end], sentence.voc
    if kinds == PRONOUN or NAME in kinds:
        return True
    if is_one_of(sentence, start):
        return True  # "jedna z matek"
    head = voc.head_of(sentence.low[start + (kinds[0] in DETERMINERS) : end])
    if head in voc.documents:
        return True
    return any(voc.names_person(one) or voc.names_body(one) for one in (head, head.removesuffix("s")))
