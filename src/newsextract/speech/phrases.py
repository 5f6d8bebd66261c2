"""Noun phrases beside a verb, read from the shape of a sentence (``word_classes`` explains shapes)."""

from __future__ import annotations

from typing import Final

from newsextract.speech.given_names import GIVEN
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    BEFORE_CLAUSE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    ENDS_PHRASE,
    NAME,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

Phrase = tuple[int, int]
"""Token indices: from, to (exclusive)."""

_LONGEST_OCCASION: Final = 2
"""Words of the longest occasion before a name without a comma: "After the council meeting Ann Reed said"."""
_VERBS_OF_CLAUSE: Final = frozenset(CLAUSE_VERBS)
_HEAD_OF_SEVERAL: Final = OTHER_WORD + QUANTIFIER  # "the parents of two pupils", "one of the men"
_IN_PHRASE: Final = NOUNS + POSSESSIVE + ADVERB + NUMBER
_ENDS_BEFORE_VERB: Final = ENDS_PHRASE + NUMBER  # "... of the other 12 said"
_BEFORE_PAIR: Final = BEFORE_CLAUSE + ",-"  # what "Reed and Field" stand behind where both are the subject
_SECOND_OF_PAIR: Final = NAME + DETERMINER
_IN_NAME: Final = NAME + POSSESSIVE
_OPENS_SUBJECT: Final = PRONOUN + NAME + DETERMINERS + POSSESSIVE
_PRONOUN_AND_NOUN: Final = frozenset(
    (PREPOSITION + OBJECT_PRONOUN + DETERMINER, PREPOSITION + OBJECT_PRONOUN + NAME, PREPOSITION + 2 * DETERMINER)
)
_BEFORE_SUBJECT: Final = ",-" + CONJUNCTION + ADVERB
_OPENS_ADVERBIAL: Final = PREPOSITION + SUBORDINATOR + REPORTING_ING + REPORTING_VERB + TIME
_AFTER_PARTICIPLE: Final = PREPOSITION + ADVERB + DETERMINERS + POSSESSIVE + SUBORDINATOR + OBJECT_PRONOUN


def end_of_core(shape: str, phrase: Phrase) -> int:
    """Where a phrase ends without what a preposition adds: "a spokesman" of "a spokesman for the council"."""
    found = shape.find(PREPOSITION, phrase[0], phrase[1])
    return found if found >= 0 else phrase[1]


def chunk_before(shape: str, end: int, low: int) -> int | None:
    """Start of the noun phrase, without prepositions, that ends just before ``end``; None where there is none.

    low  the first token that may belong to it; likewise in the functions below ``high`` is the first that may not
    """
    at = end - 1
    if at < low or shape[at] not in _ENDS_BEFORE_VERB:
        return None
    while at > low and (shape[at - 1] in _IN_PHRASE or _is_dated(shape, at, low)):
        at -= 1
    while at < end - 1 and shape[at] == ADVERB and not (at > low and shape[at - 1] in DETERMINERS):
        at += 1  # but "a later interview"
    while at > low and shape[at - 1] in DETERMINERS:
        at -= 1
    return at


def _is_dated(shape: str, at: int, low: int) -> bool:
    """True behind the month of "the Nov. 8 election"."""
    return shape[at - 1] == TIME and at - 2 >= low and shape[at - 2] in DETERMINERS


def phrase_before(shape: str, end: int, low: int) -> Phrase | None:
    """The noun phrase that ends just before ``end``: "a spokesman for the council".

    "In a letter to parents Reed" gives "Reed" alone: a chain of prepositions that begins the clause is no subject.
    """
    start = chunk_before(shape, end, low)
    if start is None:
        return None
    at = start = _whole_name(shape, start, end, low)
    while at > low and shape[at - 1] == PREPOSITION:
        left = chunk_before(shape, at - 1, low)
        if left is None:
            name = end
            while name > start and shape[name - 1] == NAME:
                name -= 1
            return (name if start < name < end else start, end)
        at = left
    if at > low + 1 and shape[at - 1] == CONJUNCTION:
        left = chunk_before(shape, at - 1, low)
        if left is not None and (left == low or shape[left - 1] in _BEFORE_PAIR):
            at = left
        elif left is not None and shape[left - 1] == PREPOSITION and shape[at:end] == shape[at - 2] == NAME:
            whole = _start_of_chain(shape, left, low)
            at = whole if whole is not None else at
    return (at, end)


def _start_of_chain(shape: str, at: int, low: int) -> int | None:
    """Where "Ann Reed of the Borough of Marl and Ostwick" begins, whose two places are one; ``at`` is the first."""
    while at > low and shape[at - 1] == PREPOSITION:
        left = chunk_before(shape, at - 1, low)
        if left is None:
            return None
        at = left
    return at if at == low or shape[at - 1] in _BEFORE_PAIR else None


def _whole_name(shape: str, start: int, end: int, low: int) -> int:
    """Where the name begins in "a spokesman for the Marl and Ostwick Company", of which ``start`` is "Ostwick"."""
    if start < low + 4 or shape[start - 1] != CONJUNCTION or shape[start:end].strip(_IN_NAME):
        return start
    first = start - 1
    while first > low and shape[first - 1] in _IN_NAME:
        first -= 1
    if first == start - 1:
        return start
    name = first
    while first > low and shape[first - 1] == DETERMINER:
        first -= 1
    heads = NOUNS if first < name else OTHER_WORD  # "Ann Reed of the Marl and Ostwick Company"
    named_of = first > low + 1 and shape[first - 1] == PREPOSITION and shape[first - 2] in heads
    return first if named_of else start


def phrase_after(sentence: Sentence, start: int, high: int) -> Phrase | None:
    """The noun phrase that begins at ``start``: "Ann Reed", "the leader of the council"."""
    shape = sentence.shape
    if start >= high:
        return None
    if shape[start] == PRONOUN:
        return (start, start + 1)
    end = chunk_after(shape, start, high)
    if end is None:
        return None
    named = shape[end - 1] == NAME
    if shape[start] == DETERMINER and end < high - 1 and sentence.low[end] in sentence.voc.genitive:
        end = chunk_after(shape, end, high) or end  # "die Sprecherin der Polizei"
    while end < high - 1 and shape[end] == PREPOSITION:
        if named and not (sentence.low[end] == "of" and shape[end + 1] == NAME):
            break
        more = chunk_after(shape, end + 1, high)
        if more is None:
            break
        end = more
    if (whole := end_of_described(sentence, end, high)) is not None:
        return (start, whole)
    if end < high - 1 and shape[end] == CONJUNCTION and shape[end + 1] in _SECOND_OF_PAIR:
        more = chunk_after(shape, end + 1, high)
        one_body = more is not None and shape[end - 1] == NAME and sentence.low[more - 1] in sentence.voc.organisations
        if more is not None and (one_body or more == high or shape[more] in ".,;"):
            end = more  # "Reed and Field", "the Marl and Ostwick Ferry Company"
    return (start, end)


def end_of_described(sentence: Sentence, joint: int, high: int) -> int | None:
    """Where one person's name ends in "safety and training officer Ann Reed", of which ``joint`` is the "and".

    None where there is no such name: "farmers and officer Ann Reed" are several.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if joint + 2 >= high or shape[joint - 1 : joint + 1] != OTHER_WORD + CONJUNCTION or voc.verb_before_subject:
        return None
    noun = low[joint - 1]
    if noun.endswith("s") and voc.names_person(noun.removesuffix("s")):
        return None
    end = chunk_after(shape, joint + 1, high)
    if end is None or shape[end - 1] != NAME:
        return None
    name = end
    while shape[name - 1] == NAME:
        name -= 1
    described = voc.names_person(low[name - 1]) or low[name - 1] in voc.role_nouns
    return end if shape[name - 1] == OTHER_WORD and described else None


def chunk_after(shape: str, start: int, high: int) -> int | None:
    at = start
    while at < high and shape[at] in DETERMINERS:
        at += 1
    while at < high and shape[at] in _IN_PHRASE:
        at += 1
    while at > start and shape[at - 1] not in ENDS_PHRASE:
        at -= 1
    return at if at > start else None


def first_phrase(sentence: Sentence, low: int, high: int) -> Phrase | None:
    """The subject that a clause begins with, after leading adverbials: "On Friday, in Marl, the council met"."""
    at = _after_adverbials(sentence, low, high)
    if at >= high:
        return None
    shape = sentence.shape
    if shape[at] == PRONOUN:
        return (at, at + 1)
    end = at
    while end < high and shape[end] in DETERMINERS:
        end += 1
    named = end == at
    seen = False
    while end < high and shape[end] in _IN_PHRASE:
        if seen and (shape[end] == ADVERB or (shape[end] == OTHER_WORD and _is_verb(sentence, end, named))):
            break
        seen = seen or shape[end] in NOUNS
        end += 1
    while end > at and shape[end - 1] not in ENDS_PHRASE:
        end -= 1
    if end == at:
        return None
    of_office = end < high - 1 and shape[end - 1] == NAME and sentence.low[end] == "of"
    if of_office and sentence.voc.is_title(sentence.low[end - 1]):
        more = end + 1
        while more < high and shape[more] == NAME:
            more += 1
        end = more if more > end + 2 else end  # "Secretary of State Ann Reed"
    after = end
    while after < high and shape[after] == ADVERB:
        after += 1
    timed = after > end or sentence.low[end - 1] in sentence.voc.time_nouns
    if timed and after < high - 1 and shape[after] == "," and shape[after + 1] in _OPENS_SUBJECT:
        return first_phrase(sentence, after + 1, high)  # "Hours later, she ...", "Last week, she ..."
    return (at, end)


def whole_phrase(sentence: Sentence, phrase: Phrase | None, high: int) -> Phrase | None:
    """Of "The parents of two pupils met him" the parents of whom; ``phrase`` is the subject without."""
    if phrase is None:
        return None
    shape, low = sentence.shape, sentence.low
    start, end = phrase
    if end + 1 >= high or shape[end - 1] not in _HEAD_OF_SEVERAL or shape[start] not in DETERMINERS or low[end] != "of":
        return phrase
    last = end + 1
    while last < high and shape[last] in DETERMINERS:
        last += 1
    first = last
    while last < high and shape[last] in NOUNS + POSSESSIVE:
        if last > first and (low[last].endswith("ed") or low[last - 1].endswith("s")):
            break
        last += 1
    while last > end and shape[last - 1] not in ENDS_PHRASE:
        last -= 1
    return (start, last) if last > first else phrase


def _after_adverbials(sentence: Sentence, low: int, high: int) -> int:
    """Where the clause proper begins; ``high`` when it is all adverbial."""
    shape = sentence.shape
    at = low
    while at < high:
        while at < high and shape[at] in _BEFORE_SUBJECT:
            at += 1
        if at + 1 < high and shape[at] == NAME and shape[at + 1] == "," and sentence.low[at].endswith("ed"):
            at += 1  # "Chastened, Reed ..."
            continue
        if at == 0 and at + 1 < high and _is_adjunct(sentence):
            comma = shape.find(",", at, high)
            if comma > 0:
                at = comma + 1  # "Smiling at the crowd, Reed ..."
                while sentence.voc.noun_first and at < high and shape[at] not in _OPENS_SUBJECT:
                    further = shape.find(",", at, high)
                    if further < 0:
                        break
                    at = further + 1  # "Fille de pêcheur, née à Marl, elle ..."
                continue
        if sentence.voc.noun_first and at + 1 < high and shape[at] == DETERMINER and _tells_time(sentence, at + 1):
            comma = shape.find(",", at, high)
            if comma > 0:
                at = comma + 1  # "Ce mercredi matin, Anne Lie attend"
                continue
        if at and at < high and _is_participle_aside(sentence, at):
            comma = shape.find(",", at, high)
            if comma > 0:
                at = comma + 1  # "A unos metros, sentada en la plaza, una mujer ..."
                continue
        if at >= high or shape[at] not in _OPENS_ADVERBIAL:
            return at
        if shape[at : at + 3] in _PRONOUN_AND_NOUN:
            return at + 2  # "Behind him a woman looked up"
        comma = shape.find(",", at, high)
        named = _name_behind_adverbial(sentence, at, comma if comma > 0 else high)
        if named is not None:
            return named
        if comma < 0:
            return at + 1 if shape[at] == SUBORDINATOR else high
        if shape[at] == SUBORDINATOR:
            comma = _behind_apposition(sentence, at, comma, high)
        at = _behind_name_of_thing(sentence, comma + 1, high)
        if at + 1 < high and sentence.tokens[at].word.endswith(".") and shape[at + 1] == ",":
            at += 1  # "In Marl, Ohio.,"
    return at


def _tells_time(sentence: Sentence, at: int) -> bool:
    return sentence.shape[at] == TIME or sentence.low[at] in sentence.voc.time_nouns


def _name_behind_adverbial(sentence: Sentence, at: int, high: int) -> int | None:
    """Where the name begins in "After the hearing Ann Reed praised him" and "Outside court Reed, 71, said"."""
    shape, low = sentence.shape, sentence.low
    if shape[at] != PREPOSITION or sentence.voc.verb_before_subject:
        return None
    first = at + 1 + (shape[at + 1 : at + 2] == DETERMINER)
    name = first
    while name < high and shape[name] == OTHER_WORD and name < first + _LONGEST_OCCASION:
        name += 1
    if name == first or low[name - 1].endswith("ing") or shape[name : name + 1] != NAME:
        return None
    end = _end_of_name(shape, name, high)
    follows = shape[end : end + 1]
    verb = follows in _VERBS_OF_CLAUSE or (follows == OTHER_WORD and low[end].endswith("ed"))
    aged = follows == "," and shape[end + 1 : end + 3] in ("#,", "w,")
    return name if verb or aged else None


def _behind_name_of_thing(sentence: Sentence, at: int, high: int) -> int:
    """Where the clause begins in "In her new book, Living History, Ann Reed says" and "In Marl, Ohio, she says"."""
    shape = sentence.shape
    first = _end_of_name(shape, at, high)
    if first == at or shape[first : first + 1] != ",":
        return at
    second = first + 1
    end = second + 1 if shape[second : second + 1] == PRONOUN else _end_of_name(shape, second, high)
    verb = shape[end : end + 1]
    past = verb == OTHER_WORD and sentence.low[end].endswith("ed")
    return second if end > second and (verb in _VERBS_OF_CLAUSE or past) else at


def _end_of_name(shape: str, at: int, high: int) -> int:
    while at < high and shape[at] == NAME:
        at += 1
    return at


def _behind_apposition(sentence: Sentence, at: int, comma: int, high: int) -> int:
    """The comma that ends "When the warden, Ann Reed, called, ...", of which ``comma`` is the first."""
    shape = sentence.shape
    second = shape.find(",", comma + 1, high)
    verb = second + 1
    if second < 0 or verb >= high or any(kind in CLAUSE_VERBS for kind in shape[at:comma]):
        return comma
    if not (shape[verb] in CLAUSE_VERBS or (shape[verb] == OTHER_WORD and sentence.low[verb].endswith("ed"))):
        return comma
    third = shape.find(",", verb, high)
    return third if third > 0 else comma


def _is_adjunct(sentence: Sentence) -> bool:
    """True when a sentence begins with a participle, whose capital is the sentence's."""
    shape, low, voc = sentence.shape, sentence.low[0], sentence.voc
    timed = voc.noun_first and _tells_time(sentence, 1)  # "Jointe mercredi, Anne Lie"
    if shape[0] == REPORTING_VERB and not voc.verb_before_subject:
        return low.endswith("ed") and shape[1] in _AFTER_PARTICIPLE  # "Asked about the plan, Reed ..."
    if shape[0] != NAME or not (shape[1] in _AFTER_PARTICIPLE or timed):
        return False
    if voc.noun_first and shape[1] == PREPOSITION and voc.is_person_noun(low) and low not in GIVEN:
        return True  # "Fille de pêcheur, elle ..."
    return low.endswith(voc.adjunct_endings) and low not in GIVEN and not voc.names_person(low)


def _is_participle_aside(sentence: Sentence, at: int) -> bool:
    """True where a participle stands behind an adverbial and its comma, before the subject."""
    if not sentence.voc.noun_first or sentence.shape[at] != OTHER_WORD or sentence.shape[at - 1] != ",":
        return False
    follows = sentence.shape[at + 1 : at + 2]
    opens = bool(follows) and follows in _AFTER_PARTICIPLE
    return opens and sentence.low[at].endswith(sentence.voc.adjunct_endings) and not sentence.voc.names_person(
        sentence.low[at]
    )


def _is_verb(sentence: Sentence, at: int, named: bool) -> bool:
    """Most likely the clause's verb: "walked" after a noun, any small word after a bare name.

    The capital of a sentence's first word is none of a name in "Nuclear proliferation experts"; a description may
    stand within a name: "Texas delegate Ann Reed".
    """
    shape, low = sentence.shape, sentence.low
    if low[at].endswith("ed"):
        return True
    if not named or shape[at - 1] != NAME:
        return False
    before_noun = at + 1 < len(shape) and shape[at + 1] in NOUNS
    if before_noun and (sentence.voc.is_title(low[at]) or low[at] in sentence.voc.people):
        return False
    return not (at == 1 and before_noun and not low[at].endswith("s"))
