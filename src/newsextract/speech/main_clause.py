"""The subject of a main clause in languages with the verb in second place, told by where the verb stands.

"In einem Gespräch äußerte sich die Ministerin Anna Feld besorgt:", "Den Plan lobte sie:", "Als es regnete, rief Karl:"
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.given_names import GIVEN
from newsextract.speech.noun_phrases import is_section, named_with_noun, noun_phrase, opens_with_owner, with_second
from newsextract.speech.phrases import Phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_VERB: Final = CLAUSE_VERBS + OTHER_WORD
_DESCRIBES: Final = frozenset((*DETERMINERS, NAME))
_BEFORE_VERB: Final = NAME + TIME + NUMBER + ADVERB + PRONOUN + ","
_AFTER_VERB: Final = OBJECT_PRONOUN + ADVERB
_FINITE_FIRST: Final = PRONOUN + DETERMINERS + NAME + OBJECT_PRONOUN + ADVERB
"""What stands behind a verb that a clause ends before: "..., rief Karl"."""
_OPENS_ADVERBIAL: Final = PREPOSITION + SUBORDINATOR + ADVERB + TIME + NUMBER
_BEFORE_SUBJECT: Final = ADVERB + OBJECT_PRONOUN
_ENDS_CLAUSE: Final = ".:;" + QUOTATION
_IN_TIME: Final = TIME + NUMBER + "."
_OPENS_SUBJECT: Final = (NAME, DETERMINER, PRONOUN)
_SKIPPED: Final = ADVERB + CONJUNCTION + ",-"
_LONGEST_FIRST: Final = 40
"""Tokens before the verb of the longest clause that is read."""


def read_main_clause(sentence: Sentence, low: int, high: int) -> Clause | None:
    """The last main clause of the tokens ``[low, high)`` with its subject; None where no verb is found."""
    shape = sentence.shape
    while low < high and shape[low] in CONJUNCTION + ",-":
        low += 1
    verb = _before_pronoun(sentence, low, high) or _second_place(sentence, low, high)
    if verb is None:
        return None
    subject, role = _behind(sentence, verb, high)
    ahead = _ahead(sentence, low, verb)
    behind = subject if role is None or subject is None else min(subject, role)
    if ahead is not None and not (behind is not None and _is_subject(sentence, behind, ahead[0])):
        subject, role = ahead
    last = _last_verb(sentence, verb, high)
    if sentence.low[last] in sentence.voc.quoting:
        subject, role = _quoted(sentence, verb, last, high) or (subject, role)
    elif sentence.low[last] in sentence.voc.impersonal and not _is_he_or_she(sentence, subject):
        subject, role = source_of_impersonal(sentence, last, high), None
    if subject is not None and role is None:
        subject = with_second(sentence, subject, verb, high)
    return Clause(last, last + 1, "active", subject, role) if subject is not None else None


def _is_he_or_she(sentence: Sentence, subject: Phrase | None) -> bool:
    """True for the subject of "Er heißt Bogdan"."""
    if subject is None or sentence.shape[subject[0]] != PRONOUN:
        return False
    return sentence.voc.gender_of(sentence.low[subject[0]]) != ""


def clause_with_verb_last(sentence: Sentence, start: int) -> Clause | None:
    """The dependent clause that a conjunction at ``start`` opens: "wie Anna Feld betont"; its verb ends it."""
    shape = sentence.shape
    end = start + 1
    while end < len(shape) and shape[end] in _BEFORE_SUBJECT:
        end += 1
    if sentence.low[end : end + 1] and sentence.low[end] in sentence.voc.neuter and shape[end + 1] in _DESCRIBES:
        end += 1  # "wie es Anna Feld formulierte"
    end = _behind_time(sentence, end)
    subject, role = named_with_noun(sentence, end, len(shape))
    if subject is None or sentence.low[end] in sentence.voc.oblique:
        return None
    verb = max(subject[1], role[1] if role else 0)
    while verb < len(shape) and shape[verb] not in _ENDS_CLAUSE:
        if shape[verb] == REPORTING_VERB:
            return Clause(verb, verb + 1, "active", subject, role)
        verb += 1
    return None


def _behind_time(sentence: Sentence, at: int) -> int:
    """Of "als am 27. August die Leiterin sagte" where the subject begins; ``at`` where no such words stand before."""
    shape = sentence.shape
    if shape[at : at + 1] != PREPOSITION:
        return at
    end = at + 1
    while end < len(shape) and shape[end] in _IN_TIME:
        end += 1
    return end if TIME in shape[at:end] and shape[end : end + 1] in _OPENS_SUBJECT else at


def _before_pronoun(sentence: Sentence, low: int, high: int) -> int | None:
    """The last verb with its pronoun behind: "Das Angebot, das im Mai kam, lehnte er ab"; None where there is none."""
    shape = sentence.shape
    for at in range(high - 2, low, -1):
        nominative = sentence.low[at + 1] in sentence.voc.nominative
        behind_clause = at > low and shape[at - 1] == ","
        nominative = nominative or (behind_clause and sentence.voc.gender_of(sentence.low[at + 1]) != "")
        if shape[at] in _VERB and shape[at - 1] == SUBORDINATOR:
            continue  # "Er beugt sich vor, als würde er rechnen"
        if shape[at + 1] == PRONOUN and nominative and shape[at] in _VERB:
            return at if sentence.tokens[at].word[0].islower() and shape[at - 1] not in DETERMINERS else None
    return None


def _is_subject(sentence: Sentence, behind: Phrase, ahead: Phrase) -> bool:
    """Whether the phrase behind the verb is its subject though one stands before."""
    if _is_nominative(sentence, behind, ahead):
        return True
    if _has_complement(sentence, ahead) and is_called(sentence, behind):
        return True  # "Hinweise auf einen Defekt bestätigte die Sprecherin nicht"
    return is_called(sentence, behind) and not is_called(sentence, ahead)  # "Jede Schuld weist Karl Brandt von sich"


def _has_complement(sentence: Sentence, ahead: Phrase) -> bool:
    """True for "Hinweise auf einen Defekt": a noun with what it is about, as no name has."""
    start, end = ahead
    voc = sentence.voc
    if sentence.shape[start] != NAME or end != start + 1 or sentence.shape[end : end + 1] != PREPOSITION:
        return False
    origin = sentence.low[end] in voc.place_prepositions or sentence.low[end] in voc.by
    return not (sentence.low[start] in GIVEN or origin)


def is_called(sentence: Sentence, phrase: Phrase) -> bool:
    """True for a name, and a noun of people or bodies; a noun with an article or an adjective may be a thing."""
    shape, voc = sentence.shape, sentence.voc
    start, end = phrase
    nouns = [sentence.low[at].rpartition("-")[2] for at in range(start, end) if shape[at] == NAME]
    if shape[start] == PRONOUN or any(voc.names_person(noun) or voc.names_body(noun) for noun in nouns[:2]):
        return True
    if NAME + NAME in shape[start:end] and shape[start] in DETERMINERS:
        return True  # "das Magazin Pinne"
    if shape[start] != NAME or nouns[0] in voc.documents:
        return False
    described = start == 0 and len(nouns) > 1 and nouns[0].endswith(voc.adjective_endings)
    return not described or nouns[0] in GIVEN  # "Negative Folgen"


def _is_nominative(sentence: Sentence, behind: Phrase, ahead: Phrase) -> bool:
    """Whether the phrase behind the verb is its subject though one stands before: "Ähnlich sprach der Leiter"."""
    if sentence.shape[behind[0]] == PRONOUN:
        inverted = sentence.shape[max(behind[0] - 2, 0)] == ","  # "Hinweise, die es gab, wollte sie"
        return inverted or sentence.low[behind[0]] in sentence.voc.nominative
    voc, first = sentence.voc, sentence.low[ahead[0]]
    alone = ahead[1] == ahead[0] + 1 and sentence.shape[ahead[0]] == NAME
    if not alone or first in GIVEN:
        return False
    if first.endswith(voc.describing_endings) and is_called(sentence, behind):
        return True  # "Deutlich kritisierte die Gewerkschaft"
    if sentence.low[behind[0]] != voc.masculine or _is_feminine(sentence, behind):
        return False
    second = behind[0] + 1
    oblique = sentence.shape[second] == OTHER_WORD and sentence.low[second].endswith(voc.oblique_endings)
    return not oblique  # "Feld riet der 38-Jährigen"


def _is_feminine(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "der Zeitung", which is no subject: it was told something."""
    noun = sentence.shape.find(NAME, *phrase)
    return noun >= 0 and sentence.low[noun].endswith(sentence.voc.feminine_endings)


def _quoted(sentence: Sentence, verb: int, last: int, high: int) -> tuple[Phrase, Phrase | None] | None:
    """Whom a verb of quoting has as its object: "Die Zeitung zitiert Anna Feld mit den Worten"; None for a passive.

    "Anna Feld wird mit den Worten zitiert" names her as its subject.
    """
    if sentence.shape[verb] in AUXILIARY + BE and last != verb:
        return None
    for at in range(last + 1, high):
        if sentence.shape[at] in DETERMINERS + NAME and sentence.shape[at - 1] not in PREPOSITION + DETERMINERS:
            subject, role = named_with_noun(sentence, at, high)
            if subject is not None:
                return subject, role
    return None


def source_of_impersonal(sentence: Sentence, verb: int, high: int) -> Phrase | None:
    """What a preposition names behind or before "heißt es": "In dem Schreiben heißt es", "heißt es im Brief"."""
    shape = sentence.shape
    for at in (*range(verb + 1, high), *range(verb)):
        if sentence.low[at] in sentence.voc.impersonal_source and at + 1 < len(shape):
            phrase = (noun_phrase if sentence.voc.capital_nouns else phrase_after)(sentence, at + 1, high)
            if phrase is not None and sentence.shape[phrase[0]] != PRONOUN:
                whole = _with_section(sentence, phrase, high)
                if whole is not None:
                    return whole
    return None


def _with_section(sentence: Sentence, phrase: Phrase, high: int) -> Phrase | None:
    """The writing itself for "Paragraph 3 der Satzung"; None for "Paragraph 3" alone, which another phrase owns."""
    noun = sentence.shape.find(NAME, *phrase)
    if noun < 0 or not is_section(sentence, noun):
        return phrase
    of = noun + 2
    return noun_phrase(sentence, of, high) if of < high and sentence.low[of] in sentence.voc.genitive else None


def _second_place(sentence: Sentence, low: int, high: int) -> int | None:
    """The verb behind the first part of a clause, whatever that part is."""
    shape = sentence.shape
    at = low
    behind_quotation = at + 1 < high and QUOTATION in shape[max(0, low - 2) : low]
    if behind_quotation and shape[at] in _VERB and shape[at + 1] in _FINITE_FIRST:
        return at  # „...“, sagt Anna Feld und lobt ihn:
    opens = shape[at : at + 1]
    if opens == PREPOSITION and sentence.low[at] in sentence.voc.also_subordinators:
        opens = SUBORDINATOR  # "Während Anna Feld lachte, rief Karl"
    if opens and opens in SUBORDINATOR + RELATIVE:  # "Als es regnete, rief Karl"
        comma = shape.find(",", at, high)
        while comma > 0:
            if _is_verb_after_comma(sentence, comma + 1, high):
                return comma + 1
            comma = shape.find(",", comma + 1, high)
        at += 1  # "Als Antwort rief Karl": no clause
    if opens_with_owner(sentence, at, high):
        at += 2  # "Felds junge Mitarbeiterin"
    while at < high and at < low + _LONGEST_FIRST:
        kind = shape[at]
        if kind in CLAUSE_VERBS and at > low:
            return at
        if kind in ",(" and at > low and shape[at + 1 : at + 2] in _DESCRIBES:
            closed = shape.find(",", at + 1, high)  # "Anna Feld, die Leiterin der Schule, rief"
            if closed > 0 and not any(one in CLAUSE_VERBS for one in shape[at:closed]):
                at = closed + 1
                if at < high and shape[at] in _VERB:
                    return at
                continue
        if kind == OTHER_WORD and at > low and shape[at - 1] in _BEFORE_VERB:
            before_noun = shape[at - 1] in ADVERB + NUMBER and shape[at + 1 : at + 2] in (NAME, OTHER_WORD)
            before_verb = shape[at - 1] == ADVERB and shape[at + 1 : at + 2] == REPORTING_VERB  # "Ganz anders sagte"
            if not before_noun and not before_verb:  # "12 alte Boote"
                behind = shape[at + 1 : at + 2] == "," and _is_verb_after_comma(sentence, at + 2, high)
                return at + 2 if behind and opens == PREPOSITION else at  # "Auf den Plan angesprochen, zeigt sich"
        phrase = noun_phrase(sentence, at, high) if kind in DETERMINERS else None
        at = phrase[1] if phrase is not None else at + 1
    return None


def _is_verb_after_comma(sentence: Sentence, at: int, high: int) -> bool:
    shape = sentence.shape
    if at >= high - 1 or shape[at] not in _VERB or shape[at + 1] not in _FINITE_FIRST:
        return False
    return sentence.tokens[at].word[0].islower()


def _ahead(sentence: Sentence, low: int, verb: int) -> tuple[Phrase, Phrase | None] | None:
    """The subject before the verb; None for another part: "Den Plan", "In Kiel", "Dazu"."""
    shape, words, voc = sentence.shape, sentence.low, sentence.voc
    at = low
    while at < verb and shape[at] in _SKIPPED:
        at += 1  # "Auch Anna Feld sagte"
    if at >= verb or shape[at] in _OPENS_ADVERBIAL or words[at] in voc.oblique:
        return None
    if words[at] == voc.masculine and shape[at + 1] == OTHER_WORD and words[at + 1].endswith(voc.oblique_endings):
        return None  # "Der örtlichen Zeitung sagte Karl"
    if shape[at] == NAME and at + 1 == verb and words[at].endswith(voc.adverb_endings):
        return None
    if shape[at] == OTHER_WORD or (at > low and words[at] in voc.time_nouns):
        return None  # "Heute Mittag"
    if at + 1 < verb and shape[at] == NAME and words[at + 1] in voc.time_nouns:
        return None  # "Zwanzig Minuten später"
    subject, role = named_with_noun(sentence, at, verb)
    return (subject, role) if subject is not None else None


def _behind(sentence: Sentence, verb: int, high: int) -> tuple[Phrase | None, Phrase | None]:
    shape, voc = sentence.shape, sentence.voc
    at = verb + 1
    while at < high and shape[at] in _AFTER_VERB:
        at += 1
    if at + 1 < high and sentence.low[at] in voc.neuter:  # "Anders sieht es der Wirt"
        subject, role = named_with_noun(sentence, at + 1, high)
        first = sentence.low[at + 1]  # "gab es keine Verletzten"
        if subject is not None and first not in voc.oblique | voc.indefinite and is_called(sentence, subject):
            return subject, role
    if at >= high or sentence.low[at] in voc.oblique:
        return None, None
    return named_with_noun(sentence, at, high)


def _last_verb(sentence: Sentence, verb: int, high: int) -> int:
    """The verb that tells, behind an auxiliary: "hat Karl gesagt"."""
    if sentence.shape[verb] in AUXILIARY + BE:
        for at in range(high - 1, verb, -1):
            if sentence.shape[at] == REPORTING_VERB:
                return at
    return verb
