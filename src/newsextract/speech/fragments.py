"""Whose a fragment is that is set into a sentence with a verb of speech, where nouns stand before adjectives.

"Ida Sanna, che in aula ha parlato di «uno spreco», ...", "O vereador, Rui Seixas, invocou «questões antigas» e garantiu
que está «a tratar disso»"
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clause_without_subject import whom_anybody_means
from newsextract.speech.clauses import Clause
from newsextract.speech.named_subjects import antecedent, names_somebody, subject_at, with_second_name, within
from newsextract.speech.named_subjects import with_apposition as with_name
from newsextract.speech.phrases import Phrase, first_phrase, phrase_after
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
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_VERB_WITHIN: Final = 14
"""Tokens before a fragment in which its verb stands: "ha detto che il piano della giunta è «uno spreco»"."""
_TIME_WITHIN: Final = 3
"""Tokens from an article on in which the noun of a time stands: "la misma noche"."""
_BEFORE_VERB: Final = AUXILIARY + BE + ADVERB + OBJECT_PRONOUN
_ENDS_RULE: Final = REPORTING_VERB + QUOTATION + ";:"
_BEFORE_PROVIDING: Final = (
    AUXILIARY + BE + ADVERB + OBJECT_PRONOUN + PREPOSITION + DETERMINERS + OTHER_WORD + NAME + NUMBER
)
_JUDGES: Final = REPORTING_VERB + OTHER_WORD
_IN_ADVERBIAL: Final = PREPOSITION + DETERMINERS + OTHER_WORD + NAME + ADVERB + NUMBER + TIME + POSSESSIVE
_GOVERNS: Final = RELATIVE + SUBORDINATOR
_SKIPPED: Final = CONJUNCTION + ADVERB + ",-"
_OPENS_ADVERBIAL: Final = PREPOSITION + SUBORDINATOR + TIME + NUMBER


def clause_of_fragment(sentence: Sentence, at: int) -> Clause | None:
    """The clause with the verb of speech before the fragment at token ``at``; None where there is no such verb.

    Its subject is None where none is printed.
    """
    verb = _verb_before(sentence, at)
    voc = sentence.voc
    if verb is None or (sentence.low[verb] in voc.naming and _is_reflexive(sentence, verb)):
        return None  # "si chiama «Marea»"
    if _is_participle(sentence, verb):
        return None
    named = subject_of(sentence, verb, at)
    clause = Clause(verb, verb + 1, "active")
    if named is not None:
        clause.subject, clause.role = named
        clause.subject = with_second_name(sentence, clause.subject, at)
        clause.subject = whom_anybody_means(sentence, clause.subject) or clause.subject
    if clause.subject is None and _is_reflexive(sentence, verb):
        return None  # "si dice «la fine del mondo»", but "Trevi si dice «molto stanco»"
    naming = sentence.low[verb] in voc.naming
    if naming and (clause.subject is None or sentence.low[clause.subject[0]] in voc.plural_articles):
        return None  # "lo chiamano «il bruco»", "quella che gli esperti chiamano «fuga»"
    return clause


def clause_of_rule(sentence: Sentence, at: int) -> Clause | None:
    """Of "La ordenanza prohíbe «toda pesca con red»" the rule, whose words are printed."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    verb = at - 1
    while verb > 0 and verb > at - _VERB_WITHIN and low[verb] not in voc.providing and shape[verb] not in _ENDS_RULE:
        verb -= 1
    if verb <= 0 or low[verb] not in voc.providing:
        return None
    named = _main(sentence, max(shape.rfind(";", 0, verb), shape.rfind(":", 0, verb)) + 1, verb)
    if named is None:
        return None
    start, end = named[0]
    first = start + (shape[start] in DETERMINERS)
    rule = first < end and low[first] in voc.documents and not shape[end:verb].strip(_BEFORE_PROVIDING)
    last = verb
    while last > end and shape[last - 1] in _BEFORE_VERB:
        last -= 1
    return Clause(verb, verb + 1, "active", (start, last)) if rule else None


def for_whom(sentence: Sentence, at: int) -> Clause | None:
    """Of "Per il Codacons si tratta di «una stangata»" and "Para Rui Seixas a culpa é «de todos»" who it is to."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if low[0] not in voc.according_after or shape[0] != PREPOSITION or at < 3:
        return None
    before = at - 1 - (shape[at - 1] == PREPOSITION)
    judged = shape[before] == BE or (before > 1 and shape[before] in _JUDGES and _is_reflexive(sentence, before))
    if not judged or REPORTING_VERB in shape[:before]:
        return None
    subject, role = subject_at(sentence, 1)
    named = subject is not None and names_somebody(sentence, within(sentence, subject))
    if not named or subject is None or max(subject[1], role[1] if role else 0) > before:
        return None
    return Clause(0, 1, "according", subject, role)


def _verb_before(sentence: Sentence, at: int) -> int | None:
    """The verb of speech nearest before a fragment, behind the quotation before it and its sentence's last sign."""
    shape = sentence.shape
    for verb in range(at - 1, max(at - _VERB_WITHIN, -1), -1):
        if shape[verb] in QUOTATION + ";:":
            return None
        if shape[verb] == REPORTING_VERB or (shape[verb] == REPORTING_ING and (verb or sentence.voc.dropped_subjects)):
            return verb
    return None


def _is_reflexive(sentence: Sentence, verb: int) -> bool:
    return not sentence.voc.reflexives.isdisjoint(sentence.low[max(verb - 1, 0) : verb + 2])


def _is_participle(sentence: Sentence, verb: int) -> bool:
    """True for "detto" of "nel processo detto «dei fratelli»": behind a noun that belongs to a preposition."""
    shape = sentence.shape
    noun = verb
    while noun > 0 and shape[noun - 1] in OTHER_WORD + DETERMINERS:
        noun -= 1
    if not 0 < noun < verb or shape[noun - 1] != PREPOSITION:
        return False
    ends = sentence.low[verb].endswith(sentence.voc.adjunct_endings)
    return ends or not sentence.voc.dropped_subjects  # "no plenário chamou" has a subject elsewhere


def subject_of(sentence: Sentence, verb: int, high: int) -> tuple[Phrase, Phrase | None] | None:
    """(subject, role) of the verb of a clause; None where it is not printed. ``high``: where what it governs begins."""
    shape = sentence.shape
    low = max(shape.rfind(";", 0, verb), shape.rfind(":", 0, verb)) + 1
    first = verb
    while first > low and shape[first - 1] in _BEFORE_VERB:
        first -= 1
    governor = _governor(shape, low, first)
    if governor is not None:
        inner = _first_noun(sentence, governor + 1, first)
        if inner is not None:
            return inner  # "che il sindaco ha definito"
        if shape[governor - 1 : governor] == PREPOSITION or not _is_relative(sentence, governor):
            return _main(sentence, low, governor - 1)  # "un testo in cui definisce", "e garantiu que está a dizer"
        who = antecedent(sentence, low, governor)
        if who is not None:
            return who, None
        return _main(sentence, low, governor)
    behind = phrase_after(sentence, verb + 1, high) if first == low or shape[first - 1] == "," else None
    if behind is not None and first > low and shape[behind[1] : behind[1] + 1] != ",":
        behind = None  # but "Il piano, ha detto Ida Sanna, è"
    if behind is not None and shape[behind[0]] != PRONOUN and names_somebody(sentence, within(sentence, behind)):
        return with_name(sentence, behind, high)  # "Ha detto Ida Sanna che"
    return _main(sentence, low, first)


def _is_relative(sentence: Sentence, governor: int) -> bool:
    """Whether a conjunction stands for the noun before it: "que" does, "quando" does not."""
    if sentence.shape[governor] == RELATIVE:
        return True
    return sentence.low[governor] in sentence.voc.content and sentence.shape[governor - 1] in "," + NAME


def _governor(shape: str, low: int, first: int) -> int | None:
    """The relative or the conjunction before a verb, with nothing but an adverbial or a subject between."""
    at = first
    while at > low and shape[at - 1] in _IN_ADVERBIAL:
        at -= 1
    return at - 1 if at > low and shape[at - 1] in _GOVERNS else None


def _first_noun(sentence: Sentence, start: int, high: int) -> tuple[Phrase, Phrase | None] | None:
    """Somebody named between a conjunction and its verb, behind no preposition."""
    shape = sentence.shape
    if start >= high or shape[start] not in DETERMINERS + NAME + PRONOUN:
        return None
    phrase = first_phrase(sentence, start, high)
    if phrase is None or phrase[0] != start or not names_somebody(sentence, within(sentence, phrase)):
        return None
    return with_name(sentence, phrase, high)


def _main(sentence: Sentence, low: int, high: int) -> tuple[Phrase, Phrase | None] | None:
    """Somebody with whom the clause begins behind its adverbials; an earlier half of the sentence where it has none."""
    shape, voc = sentence.shape, sentence.voc
    at = low
    while at < high:
        while at < high and shape[at] in _SKIPPED:
            at += 1
        if at >= high:
            break
        participle = shape[at] in NAME + OTHER_WORD and sentence.low[at].endswith(voc.adjunct_endings)
        named = shape[at + 1 : at + 2] == NAME
        if shape[at] in _OPENS_ADVERBIAL or (participle and not named) or _is_when(sentence, at):
            comma = shape.find(",", at, high)
            if comma < 0:
                return _behind_adverbial(sentence, at, high)
            at = comma + 1
            continue
        phrase = first_phrase(sentence, at, high)
        if phrase is None or phrase[0] != at or shape[at] not in DETERMINERS + NAME + PRONOUN:
            break
        if phrase == (0, 1) and shape[0] == NAME and shape[1:2] not in CLAUSE_VERBS + ",":
            break  # the capital of a verb may be the sentence's
        if not names_somebody(sentence, within(sentence, phrase)):
            break
        return with_name(sentence, phrase, high)
    return None


def _is_when(sentence: Sentence, at: int) -> bool:
    """True for "El lunes" and "La misma noche en que": a time with its article."""
    if sentence.shape[at] not in DETERMINERS:
        return False
    near = range(at + 1, min(at + _TIME_WITHIN, len(sentence.shape)))
    return any(sentence.shape[one] == TIME or sentence.low[one] in sentence.voc.time_nouns for one in near)


def _behind_adverbial(sentence: Sentence, at: int, high: int) -> tuple[Phrase, Phrase | None] | None:
    """The name of "Sulla vicenda il consigliere Ivo Trevi ha depositato": an article tells where a subject begins."""
    shape = sentence.shape
    for start in range(at + 2, high):
        if shape[start] in CLAUSE_VERBS + ",":
            return None
        if shape[start] == DETERMINER and shape[start - 1] in NAME + OTHER_WORD:
            phrase = first_phrase(sentence, start, high)
            if phrase is not None and names_somebody(sentence, within(sentence, phrase)):
                return with_name(sentence, phrase, high)
    return None
