"""The reporting clauses of a sentence: verbs and nouns that say that somebody spoke, with their subjects."""

from __future__ import annotations

from typing import Final

from newsextract.speech.as_told import begins_before, clause_as_told, is_aside
from newsextract.speech.clause_verb_first import behind_small_words
from newsextract.speech.clause_without_subject import body_that_tells, whom_anybody_means
from newsextract.speech.clauses import Clause
from newsextract.speech.genitives_behind import behind_hearer
from newsextract.speech.main_clause import read_main_clause
from newsextract.speech.named_subjects import with_apposition
from newsextract.speech.noun_phrases import named_with_noun
from newsextract.speech.phrases import Phrase, first_phrase, phrase_after, phrase_before, whole_phrase
from newsextract.speech.second_place import subject_of_clause
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import apposition_after, limit, subject_after, subject_before
from newsextract.speech.verb_last import clauses_with_verb_last
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    BEFORE_CLAUSE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
    VERB_GROUP,
)

_BEFORE_ING: Final = BE + PRONOUN  # "is questioning"
_PARTICIPLE: Final = REPORTING_VERB + OTHER_WORD  # "was quoted as saying"
_BEFORE_PARTICIPLE: Final = ADVERB + SUBORDINATOR  # "with Reed often saying", "with Reed once saying"
_AFTER_OWNER: Final = OTHER_WORD + QUOTATION  # "Reed's recent claim", "Reed's “bold” claim"
_OWNER_WITHIN: Final = 3
"""Tokens before a noun of speech in which its owner stands: "Reed's very first claim"."""
_BEFORE_BY: Final = NOUNS + ADVERB + DETERMINER + QUOTATION  # "was called “bold” by Reed"
_NEW_CLAUSE: Final = CLAUSE_VERBS + CONJUNCTION + SUBORDINATOR + RELATIVE + QUOTATION
_BY_WITHIN: Final = 6
"""Tokens behind a passive verb in which its "by" stands."""
_OPENS_SUBJECT: Final = DETERMINERS + PRONOUN + POSSESSIVE
_AFTER_REPORTER: Final = frozenset(("", ".", ",", ":", "-", PREPOSITION, ADVERB, TIME))  # "said Ann Reed on Monday"
_AFTER_NAME: Final = frozenset(("", ".", ",", QUOTATION))
_ENDS_MAIN_CLAUSE: Final = ".,:;"
_OPENS_MAIN_CLAUSE: Final = frozenset((ADVERB, PRONOUN, CONJUNCTION))
_SUBORDINATES: Final = SUBORDINATOR + RELATIVE + REPORTING_VERB  # "that Reed called", "when Reed said"



def find_clauses(sentence: Sentence, voc: Vocabulary) -> list[Clause]:
    """The reporting clauses of a sentence in order."""
    if voc.verb_last:
        return clauses_with_verb_last(sentence)
    out: list[Clause] = []
    shape = sentence.shape
    for at, token in enumerate(sentence.tokens):
        if at and not token.tells:
            continue  # only the first word's kind may have changed to a verb's
        kind = shape[at]
        if kind == REPORTING_VERB and at and shape[at - 1] == PREPOSITION and _describes_noun(sentence, at):
            continue
        if kind == REPORTING_VERB:
            told = begins_before(sentence, at) if voc.as_told else None
            if told is None or not is_aside(sentence, told):
                as_told = clause_as_told(sentence, told) if told is not None else None
                out.append(as_told or _verb(sentence, at, voc, out))
        elif kind == REPORTING_ING and at and shape[at - 1] in _BEFORE_ING:
            out.append(_verb(sentence, at, voc, out))  # "is questioning"
        elif kind == REPORTING_ING:
            clause = _new(sentence, at, "participle", voc)
            clause.subject = _quoted_as(sentence, at)
            if clause.subject is not None and shape[at - 3] == BE:
                clause.form = "active"  # "he was quoted as saying" is "he said"
            elif clause.subject is None and (heard := _heard(sentence, at)) is not None:
                clause.form, clause.subject = "active", heard
            elif clause.subject is None and (heard := _object_of_hearing(sentence, at)) is not None:
                clause.form, clause.subject = "active", heard
                if out and out[-1].end == heard[0]:
                    out.pop()  # who recalls it says nothing
            elif clause.subject is None:
                clause.subject = _with(sentence, at) or _who_adds(sentence, at, out)
                clause.subject = clause.subject or _subject_of_earlier(sentence, at, out)
            out.append(clause)
        elif token.low in voc.according:
            _according(sentence, at, voc, out)
        elif kind == OTHER_WORD and token.low in voc.nouns:
            owner = _owner(sentence, at)
            if owner is not None:
                out.append(Clause(at, at + 1, "noun", owner))
    return out


def _new(sentence: Sentence, at: int, form: str, voc: Vocabulary) -> Clause:
    clause = Clause(at, at + 1, form)
    clause.naming = sentence.low[at] in voc.naming
    clause.weak = sentence.low[at] in voc.weak and not _puts_it(sentence, at, voc)
    return clause


def _puts_it(sentence: Sentence, at: int, voc: Vocabulary) -> bool:
    """True for the verb of "as Reed put it"."""
    low = sentence.low
    return low[at] in voc.putting and at + 1 < len(low) and low[at + 1] in voc.neuter


def _according(sentence: Sentence, at: int, voc: Vocabulary, out: list[Clause]) -> None:
    end = voc.end_of_according(sentence.low, at)
    first = sentence.low[at]
    tells = QUOTATION in sentence.shape or sentence.shape[end : end + 1] == REPORTING_VERB  # "Jak mówi Ewa Lis, ..."
    opens = (at == 0 or sentence.shape[at - 1] in ":;") and voc.verb_before_subject and tells
    behind_quotation = at > 0 and sentence.shape[at - 1] in ",Q"
    if first in voc.according_after and not opens and not behind_quotation:
        return  # German "so" tells who only after a quotation
    if first in voc.according_behind:
        out.append(Clause(at, end, "according", phrase_before(sentence.shape, at, 0)))
    elif end == at and voc.own_words:
        clause = _by_own_words(sentence, at)
        if clause is not None:
            out.append(clause)
    elif end > at:
        if voc.noun_first and (named := _relative_source(sentence, at, end)) is not None:
            out.append(named)
            return
        if voc.noun_first:
            end = behind_small_words(sentence, end) or end  # "secondo quanto riferito", "según ha explicado"
        if voc.verb_before_subject and sentence.shape[end : end + 1] == REPORTING_VERB:
            end += 1  # "según explicó el alcalde"
            if voc.genitive_behind:
                end = behind_hearer(sentence, end)
            end += voc.noun_first and not voc.by.isdisjoint(sentence.low[end : end + 1])
        if voc.capital_nouns and sentence.low[end : end + 1] and sentence.low[end] in voc.by:
            end += 1  # "nach Angaben von Anna Feld"
        high = limit(sentence.shape, end)
        subject = phrase_after(sentence, end, high) or _pronoun_at(sentence, end)
        if _low(sentence, end) in voc.possessive and _low(sentence, end + 1) in voc.views:
            subject = (end, end + 1)  # "podle jejích slov"
        if subject is None and voc.noun_first and sentence.shape[end : end + 1] == OBJECT_PRONOUN:
            subject = (end, end + 1)  # "selon lui"
        made = subject is not None and subject[1] + 2 < high and sentence.low[subject[1] + 1] in voc.by
        if subject is not None and made and sentence.low[subject[1]] not in voc.seen_by:
            subject = phrase_after(sentence, subject[1] + 2, high)  # "according to data published by the institute"
        if subject is not None and voc.verb_before_subject and not voc.capital_nouns:
            subject = _name_of(sentence, subject)
        unsure = first in voc.according_after and (opens or sentence.shape[at] == PREPOSITION)
        if unsure and opens and subject is not None and voc.noun_first:
            subject = _with_owner(sentence, subject, high)
        if unsure and not _is_somebody(sentence, subject, comma=opens):
            return  # "Pour Anne Lie, c'est « trop »" at the beginning too, but not "Pour la nuit,"
        if voc.capital_nouns:
            name, titles = named_with_noun(sentence, end, high)
            if name is not None and titles is not None and titles[0] == end < name[0]:
                out.append(Clause(at, end, "according", name, titles))  # "laut Trainer und Sportchef Karl Brandt"
                return
        role = apposition_after(sentence, subject)
        if role is not None and not _describes(sentence, role):
            role = None
        if voc.noun_first and subject is not None and NAME not in sentence.shape[slice(*subject)]:
            called, described = with_apposition(sentence, subject, high)
            if described is not None and not sentence.shape[slice(*called)].strip(NAME):
                subject, role = called, described  # "A juicio de la portavoz de los vecinos, Ana Ruiz, el plan"
        if voc.verb_before_subject and subject is not None and role is not None and _is_named(sentence, subject, role):
            subject, role = role, subject
        if subject is not None and not voc.verb_before_subject and (name := _name_of_described(sentence, subject)):
            subject, role = name, subject
        out.append(Clause(at, end, "according", subject, role))


def _relative_source(sentence: Sentence, at: int, end: int) -> Clause | None:
    """Of "il ministro Ugo Lini, secondo cui" and "la portavoz, según la cual" whom the relative stands for."""
    shape = sentence.shape
    relative = end + (shape[end : end + 1] in (DETERMINER, OBJECT_PRONOUN, PRONOUN))
    if shape[relative : relative + 1] != RELATIVE or at < 2:
        return None
    before = phrase_before(shape, at - (shape[at - 1] == ","), 0)
    if before is None:
        return None
    start, stop = before
    if shape[stop - 1] == NAME:  # of "menée par Anne Lie" and "l'avis du maire Yves Lie" the person alone
        start = stop
        while start > before[0] and shape[start - 1] == NAME:
            start -= 1
        start -= start > before[0] and sentence.voc.names_person(sentence.low[start - 1])
        start -= start > before[0] and shape[start - 1] in DETERMINERS
    return Clause(at, relative + 1, "according", (start, stop))


def _by_own_words(sentence: Sentence, at: int) -> Clause | None:
    """Of "nach seinen Angaben" him, of "nach eigenen Angaben" whoever is the subject of the sentence."""
    low, voc = sentence.low, sentence.voc
    if at + 2 >= len(low) or voc.end_of_according([low[at], low[at + 2]], 0) == 0:
        return None
    if low[at + 1] not in voc.own_words:
        if sentence.shape[at + 1] != DETERMINER or voc.gender_of(low[at + 1]) == "":
            return None
        return Clause(at, at + 3, "according", (at + 1, at + 2))
    main = read_main_clause(sentence, 0, len(low))
    return Clause(at, at + 3, "according", main.subject, main.role) if main is not None else None


def _low(sentence: Sentence, at: int) -> str:
    return sentence.low[at] if at < len(sentence.low) else ""


def _pronoun_at(sentence: Sentence, at: int) -> Phrase | None:
    """Of "volgens hem" the pronoun."""
    told = sentence.shape[at : at + 1] == OBJECT_PRONOUN and sentence.voc.gender_of(sentence.low[at]) != ""
    return (at, at + 1) if told else None


def _with_owner(sentence: Sentence, subject: Phrase, high: int) -> Phrase:
    """Of "Para la Cámara de Pesca, es «inútil»" the whole, where the preposition stands behind a name."""
    start, end = subject
    while end < high and sentence.low[end] in sentence.voc.of:
        more = phrase_after(sentence, end + 1, high)
        if more is None:
            break
        end = more[1]
    return (start, end)


def _name_of(sentence: Sentence, subject: Phrase) -> Phrase:
    """Of "Lind måste staden" the name that stands first."""
    end = subject[0]
    while end < subject[1] and sentence.shape[end] == NAME:
        end += 1
    return (subject[0], end) if end > subject[0] else subject


def _describes(sentence: Sentence, role: Phrase) -> bool:
    """False for the subject of "According to the report, the bridge, which is old, may fall"."""
    opens = sentence.shape[role[0]] != DETERMINER or sentence.low[role[0]] in sentence.voc.indefinite
    return opens or _is_somebody(sentence, role, comma=False)


def _is_somebody(sentence: Sentence, subject: Phrase | None, *, comma: bool) -> bool:
    """Whether a phrase names a person or a body; ``comma``: it must end with one."""
    if subject is None or (comma and sentence.shape[subject[1] : subject[1] + 1] != ","):
        return False
    opens = sentence.shape[subject[0]] in DETERMINERS
    head = sentence.voc.head_of(sentence.low[subject[0] + opens : subject[1]])
    kinds = sentence.shape[slice(*subject)]
    full = kinds.endswith(NAME + NAME) and PREPOSITION not in kinds  # "Para la crítica Ana Ruiz"
    if sentence.voc.noun_first and opens and not full and kinds[1:2] == OTHER_WORD:
        return sentence.voc.names_person(head) or sentence.voc.names_body(head)  # not "para el conflicto en Marea"
    return NAME in sentence.shape[slice(*subject)] or sentence.voc.names_person(head) or sentence.voc.names_body(head)


def _is_named(sentence: Sentence, subject: Phrase, role: Phrase) -> bool:
    """True for "el alcalde, Julio Rey", of which the second part is the name."""
    shape = sentence.shape
    return shape[subject[0]] == DETERMINER and not shape[role[0] : role[1]].strip(NAME) and role[1] - role[0] > 1


def _quoted_as(sentence: Sentence, at: int) -> Phrase | None:
    """Of "The paper quoted Reed as saying" and "Reed was quoted as saying" Reed."""
    if at < 3 or sentence.low[at - 1] != "as":
        return None
    if sentence.shape[at - 2] in _PARTICIPLE and sentence.shape[at - 3] == BE:
        if at > 3 and sentence.shape[at - 4] == PRONOUN:
            return (at - 4, at - 3)
        return phrase_before(sentence.shape, at - 3, 0)
    return phrase_before(sentence.shape, at - 1, 0)


def _heard(sentence: Sentence, at: int) -> Phrase | None:
    """Of "Reed was overheard telling an aide" and "Reed can be seen saying" Reed."""
    shape = sentence.shape
    group = at - 1
    quoted = shape[0] == QUOTATION or ("," + QUOTATION) in shape or (":" + QUOTATION) in shape
    if not quoted or group < 2 or shape[group] not in _PARTICIPLE + OTHER_VERB or shape[group - 1] not in BE + ADVERB:
        return None
    while group > 0 and shape[group - 1] in VERB_GROUP:
        group -= 1
    if BE not in shape[group : at - 1]:
        return None
    if group > 0 and shape[group - 1] == PRONOUN:
        return (group - 1, group)
    return phrase_before(shape, group, 0)


def _object_of_hearing(sentence: Sentence, at: int) -> Phrase | None:
    """Of "I remember him saying" and "she heard Ann Reed shouting" whoever was heard."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if at < 2 or not voc.hearing:
        return None
    if low[at - 2] in voc.hearing and (shape[at - 1] == OBJECT_PRONOUN or low[at - 1] in voc.owners):
        return (at - 1, at)
    phrase = phrase_before(shape, at, 0)
    return phrase if phrase is not None and phrase[0] and low[phrase[0] - 1] in voc.hearing else None


def _with(sentence: Sentence, at: int) -> Phrase | None:
    """Of ", with Reed calling it" Reed."""
    while at > 1 and sentence.shape[at - 1] in _BEFORE_PARTICIPLE:
        at -= 1
    phrase = phrase_before(sentence.shape, at, 0)
    return phrase if phrase is not None and phrase[0] and sentence.low[phrase[0] - 1] in sentence.voc.absolute else None


def _who_adds(sentence: Sentence, at: int, earlier: list[Clause]) -> Phrase | None:
    """Of "The Echo reported that Reed replied saying" Reed: the subject of the verb right before."""
    last = earlier[-1] if earlier else None
    if last is None or last.form != "active" or last.subject is None or last.end > at:
        return None
    between = sentence.shape[last.end : at]
    return last.subject if "," not in between and not any(kind in _NEW_CLAUSE for kind in between) else None


def _owner(sentence: Sentence, noun: int) -> Phrase | None:
    """Whose word a noun is: "Reed" in "Reed's recent claim", "her" in "her promise"; None for "the claim"."""
    shape = sentence.shape
    at = noun - 1
    first = max(noun - _OWNER_WITHIN, 0)
    while at >= first and shape[at] in _AFTER_OWNER:
        at -= 1
    if at < first:
        return None
    if shape[at] == POSSESSIVE:
        start = at
        while start > 0 and shape[start - 1] == NAME:
            start -= 1
        if start == at and not sentence.tokens[at].word[0].isupper() and start > 0 and shape[start - 1] == DETERMINER:
            start -= 1
        return (start, at + 1)
    return (at, at + 1) if sentence.low[at] in sentence.voc.owners else None


def _cited(sentence: Sentence, at: int, clause: Clause) -> bool:
    """Whether the source stands behind a participle, "as Reed's friend" in "as claimed by Reed's friend"; read then."""
    voc, low = sentence.voc, sentence.low
    before = at - 1
    while before > 0 and sentence.shape[before] == ADVERB:
        before -= 1
    if before < 0 or low[before] not in voc.citing or at + 2 >= len(low) or low[at] not in voc.participles:
        return False
    by = low[at + 1] in voc.by
    if not by and low[at + 1] not in voc.citing_in:
        return False
    subject = phrase_after(sentence, at + 2, limit(sentence.shape, at + 2))
    if subject is None or not (by or voc.names_document(voc.head_of(low[at + 3 : subject[1]]))):
        return False
    clause.at, clause.end, clause.form = before, at + 2, "according"
    clause.naming = clause.weak = False
    role = apposition_after(sentence, subject)
    clause.subject, clause.role = subject, role if role is not None and _describes(sentence, role) else None
    if (name := _name_of_described(sentence, subject)) is not None:
        clause.subject, clause.role = name, subject
    return True


def _name_of_described(sentence: Sentence, subject: Phrase) -> Phrase | None:
    """The name of "the words of its mayor, Ann Reed,", of which ``subject`` is the mayor."""
    shape, voc, (start, end) = sentence.shape, sentence.voc, subject
    if shape[start] not in DETERMINERS or not voc.names_one(sentence.low[end - 1]) or shape[end : end + 1] != ",":
        return None
    last = end + 1
    while shape[last : last + 1] == NAME:
        last += 1
    return (end + 1, last) if last > end + 2 and shape[last : last + 1] in _AFTER_NAME else None


def _verb(sentence: Sentence, at: int, voc: Vocabulary, earlier: list[Clause]) -> Clause:
    """The clause of the reporting verb at token ``at``; ``earlier`` are those before it in the sentence."""
    shape = sentence.shape
    clause = _new(sentence, at, "active", voc)
    if voc.citing and QUOTATION in shape and _cited(sentence, at, clause):
        return clause
    low = clause_start(shape, at)
    before = at
    passive = False
    while before > low and shape[before - 1] in VERB_GROUP:
        before -= 1
        passive = passive or shape[before] == BE
    if passive and sentence.low[at] in voc.participles:
        clause.form = "passive"  # somebody else spoke: whom "by" names, if anybody
        by = at + 1
        while by < len(shape) and shape[by] in _BEFORE_BY and by < at + _BY_WITHIN and sentence.low[by] not in voc.by:
            by += 1
        if by < len(shape) and sentence.low[by] in voc.by:
            clause.subject = phrase_after(sentence, by + 1, limit(shape, by + 1))
        return clause
    if _ends_report(sentence, at, before, low):
        clause.subject, clause.role = subject_after(sentence, at)
        if clause.subject is not None and QUOTATION in shape:
            clause.subject = _without_participle(sentence, clause.subject)
        return clause
    if at + 1 < len(shape) and (at == low or shape[at - 1] == ",") and _inverts(sentence, at, low):
        subject = phrase_after(sentence, at + 1, limit(shape, at + 1))
        if subject is not None and shape[subject[1] : subject[1] + 1] in (",", ":"):
            clause.subject = subject  # "But, said Reed, ..."
            return clause
    if voc.verb_second and not voc.capital_nouns and at + 1 < len(shape) and shape[at + 1] in _ENDS_MAIN_CLAUSE:
        subject = _subject_of_auxiliary(sentence, low, at)
        if subject is not None:
            clause.subject = subject  # "Ze heeft de minister om hulp gevraagd."
            return clause
    if voc.verb_second and at == before and _has_pronoun_behind(sentence, at, low):
        clause.subject = (at + 1, at + 2)  # "Het mooiste vindt ze de rust"
        return clause
    if voc.verb_second and at == before and _follows_adverbial(sentence, at, low):
        clause.subject, role = subject_after(sentence, at)
        if clause.subject is not None:
            if role and (role < clause.subject or shape[role[1] : role[1] + 1] == ":"):
                clause.role = role  # else what was said may begin behind the comma
            return clause
    if voc.genitive_behind and (body := body_that_tells(sentence, low, at)) is not None:
        clause.subject = body  # "В мэрии сообщили, что"
        return clause
    if at > low + 2 and sentence.low[at - 1] in voc.infinitive:
        if (moved := _whom_it_moves(sentence, at, low)) is not None:
            clause.subject = moved
            return clause
        if shape[at - 2] == BE and not _is_who(sentence, phrase_before(shape, at - 2, low)):
            return clause  # "Another habit of his is to say"
    subject_before(sentence, at, low, clause, voc)
    if clause.subject is not None and voc.noun_first:
        clause.subject = whom_anybody_means(sentence, clause.subject) or clause.subject
    if clause.subject is None and clause.form == "active" and shape[at - 1] != QUOTATION:
        clause.subject = _subject_of_infinitive(sentence, at, low) or _subject_of_earlier(sentence, at, earlier)
        clause.inherited = True
    return clause


def _describes_noun(sentence: Sentence, at: int) -> bool:
    """True for the participle of "from suggested prompts", which is no verb."""
    noun = sentence.shape[at + 1 : at + 2] == OTHER_WORD and sentence.low[at].endswith("ed")
    return noun and not sentence.voc.verb_before_subject


def _whom_it_moves(sentence: Sentence, at: int, low: int) -> Phrase | None:
    """Of "an attack that prompted Reed to say" him."""
    if not sentence.voc.causing:
        return None
    moved = phrase_before(sentence.shape, at - 1, max(low - 1, 0))
    first = moved[0] if moved is not None else 0
    while moved is not None and first < moved[1] and sentence.low[first - 1] not in sentence.voc.causing:
        first += 1  # the verb looks like a noun
    if moved is None or not 0 < first < moved[1] or PREPOSITION in sentence.shape[first : moved[1]]:
        return None
    return (first, moved[1])


def _is_who(sentence: Sentence, phrase: Phrase | None) -> bool:
    """False for a thing that is to do something: "a habit"."""
    if phrase is None or sentence.shape[phrase[1] - 1] != OTHER_WORD:
        return True
    first = phrase[0] + (sentence.shape[phrase[0]] in DETERMINERS)
    head = sentence.voc.head_of(sentence.low[first : phrase[1]])
    return sentence.voc.names_one(head) or sentence.voc.names_one(head.removesuffix("s"))


def _subject_of_infinitive(sentence: Sentence, at: int, low: int) -> Phrase | None:
    """Of "It was so calm that Reed was moved to say" and "Reed is said to have told him" and "was keen to say" him."""
    shape = sentence.shape
    verb = at - 2
    while verb > low and shape[verb + 1] in AUXILIARY + ADVERB:
        verb -= 1
    if verb <= low or sentence.low[verb + 1] not in sentence.voc.infinitive:
        return None
    if shape[verb] == OTHER_WORD and shape[verb - 1] == BE:
        verb -= 1
    elif shape[verb] in AUXILIARY + ADVERB or not (
        shape[verb] in CLAUSE_VERBS or sentence.low[verb].endswith("ed")
    ):
        return None  # "Reed has to say", "Reed is choosing not to say"
    around = Clause(verb, verb + 1, "active")
    subject_before(sentence, verb, low, around, sentence.voc)
    return around.subject


def _inverts(sentence: Sentence, at: int, low: int) -> bool:
    """Whether a verb may stand before its subject here: "But, said Reed,", "The plan, says Reed, is"."""
    if sentence.low[at] in sentence.voc.inverting and sentence.shape[at + 1] == NAME:
        return True
    return first_phrase(sentence, low, at) is None


def _ends_report(sentence: Sentence, at: int, before: int, low: int) -> bool:
    """Whether a verb stands before its subject behind what it reports: "The bridge opens in May, said Ann Reed."

    ``before`` is the verb's first auxiliary: "..., a déclaré Paul Morel". What stands before the comma is no subject
    then, unless the comma closes an aside: "Ann Reed, the mayor, said no word."
    """
    shape, voc = sentence.shape, sentence.voc
    comma = before - 1
    if comma <= low or shape[comma] != "," or sentence.low[at] not in voc.inverting:
        return False
    subject = phrase_after(sentence, at + 1, limit(shape, at + 1))
    if subject is None:
        return False
    if QUOTATION in shape and not _goes_on(sentence, at, subject):
        return False  # beside a quotation both orders are weighed
    if QUOTATION not in shape and shape[subject[1] : subject[1] + 1] not in _AFTER_REPORTER:
        return False
    kinds, last = shape[subject[0] : subject[1]], sentence.low[subject[1] - 1]
    if not (kinds[0] in _OPENS_SUBJECT or NAME in kinds or voc.is_title(last) or last in voc.people):
        return False
    return not _closes_aside(sentence, low, comma)


def _goes_on(sentence: Sentence, at: int, subject: Phrase) -> bool:
    """True for 'It is full, says a report that describes a “queue”': the quotation stands in what describes it."""
    shape = sentence.shape
    if QUOTATION in shape[: subject[1]] or shape[subject[0]] not in DETERMINERS:
        return False
    kind = shape[subject[1] : subject[1] + 1]
    return kind in (RELATIVE, REPORTING_ING) or _without_participle(sentence, subject) != subject


_OBJECT_OPENS: Final = frozenset([QUOTATION, *DETERMINERS])
"""What begins the object of a verb: a quotation, or a noun with its article."""


def _without_participle(sentence: Sentence, phrase: Phrase) -> Phrase:
    """Of "a report describing" the report: the verb's -ing form looks like a noun."""
    start, end = phrase
    behind = sentence.shape[end : end + 1]
    describes = end - start > 2 and sentence.low[end - 1].endswith("ing") and behind in _OBJECT_OPENS
    return (start, end - 1) if describes else phrase


def _subject_of_auxiliary(sentence: Sentence, low: int, at: int) -> Phrase | None:
    """The subject of the auxiliary to which a participle or an infinitive at the end of its clause belongs."""
    shape = sentence.shape
    start = shape.rfind(",", low, at) + 1 if "," in shape[low:at] else low
    auxiliary = shape.find(AUXILIARY, start, at)
    if auxiliary < 0:
        return None
    subject = subject_of_clause(sentence, start, at)
    if subject is None or not (subject[1] <= auxiliary or subject[0] == auxiliary + 1):
        return None
    return subject


def _has_pronoun_behind(sentence: Sentence, at: int, low: int) -> bool:
    """True for a verb whose subject is the pronoun behind it, since no other pronoun stands before."""
    shape, voc = sentence.shape, sentence.voc
    if voc.capital_nouns or at <= low or shape[at + 1 : at + 2] != PRONOUN:
        return False
    return shape[at - 1] not in PRONOUN + CONJUNCTION + NAME


def _follows_adverbial(sentence: Sentence, at: int, low: int) -> bool:
    """True for the verb of "Nach dem Sturm sagte Feld", false for that of "und sagte" and of "das Feld sagte"."""
    return at > low and sentence.shape[at - 1] != CONJUNCTION and first_phrase(sentence, low, at) is None


def _closes_aside(sentence: Sentence, low: int, comma: int) -> bool:
    """True for the second comma of "Ann Reed, the mayor," and of "The head of the board, Ann Reed,"."""
    shape = sentence.shape
    head = first_phrase(sentence, low, comma)
    if head is None:
        return False
    whole = phrase_after(sentence, head[0], comma) or head
    opens = head[1] if shape[head[1]] == "," else whole[1]
    last = shape.rfind(",", low, comma)
    if sentence.voc.verb_second and shape[opens + 1 : opens + 2] in _OPENS_MAIN_CLAUSE:
        return False  # "Dat aantonen, daar zit het in, vindt haar man."
    return opens < comma and shape[opens] == "," and shape[last + 1] not in CLAUSE_VERBS


def clause_start(shape: str, at: int) -> int:
    """The token after the last quotation, semicolon or colon before ``at``."""
    while at > 0 and shape[at - 1] not in BEFORE_CLAUSE:
        at -= 1
    return at


def _subject_of_earlier(sentence: Sentence, at: int, earlier: list[Clause]) -> Phrase | None:
    """Of ", adding that" and "and added": the subject of the main clause before, else of the sentence."""
    shape = sentence.shape
    for clause in reversed(earlier):
        if clause.subject is None or clause.form not in ("active", "participle") or clause.relative >= 0:
            continue
        start = clause.subject[0]
        joined = at > clause.end and shape[at - 1] == CONJUNCTION and "," not in shape[clause.end : at]
        if not joined and not clause.inherited and start > 0 and shape[start - 1] in _SUBORDINATES:
            continue  # inside "that Reed called", "when Reed said"
        return clause.subject
    return whole_phrase(sentence, first_phrase(sentence, 0, at), at)
