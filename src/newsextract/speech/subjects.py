"""The subject of a reporting verb: the phrase before it or after it, with its appositions."""

from __future__ import annotations

from typing import Final

from newsextract.grammar.places.name_index import is_known_place
from newsextract.speech.clauses import Clause
from newsextract.speech.given_names import GIVEN
from newsextract.speech.offices import IN_OFFICE, holder
from newsextract.speech.phrases import Phrase, chunk_before, first_phrase, phrase_after, phrase_before, whole_phrase
from newsextract.speech.sentences import Sentence
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
    ENDS_PHRASE,
    NAME,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
    VERB_GROUP,
)

_BEFORE_VERB: Final = VERB_GROUP + TIME  # "Reed has also said", "Reed Monday said"
_NOT_IN_PHRASE: Final = PRONOUN + RELATIVE + ","
_BEFORE_TIME_NOUN: Final = TIME + DETERMINERS + OTHER_WORD  # "last week", "Monday night", "this morning"
_BEFORE_PAST: Final = NAME + ADVERB  # "Reed deflected", "Reed quickly deflected"
_OPENS_ROLE: Final = RELATIVE + DETERMINER  # "Ann Reed, who is head", "Ann Reed, the head"
_NOT_IN_RELATIVE: Final = ",;:-" + RELATIVE + SUBORDINATOR + CONJUNCTION
_OPENS_DESCRIPTION: Final = DETERMINER + POSSESSIVE + NOUNS
_OPENS_APPOSITION: Final = frozenset(_OPENS_DESCRIPTION)
# What opens the aside of: "Ann Reed, 45,"  "Ann Reed, speaking in Lima,"
_OPENS_ASIDE: Final = _OPENS_DESCRIPTION + QUANTIFIER + RELATIVE + NUMBER + PREPOSITION + ADVERB + REPORTING_ING
_NOT_BEFORE_SUBJECT: Final = RELATIVE + REPORTING_VERB + BE + AUXILIARY + PREPOSITION
_IN_APPOSITION: Final = DETERMINERS + POSSESSIVE + NOUNS + NUMBER + ADVERB + PREPOSITION + CONJUNCTION
_BEFORE_APPOSITION: Final = CONJUNCTION + ADVERB
_AFTER_NAME: Final = frozenset(("", ".", ",", "-", QUOTATION))  # "said its chairman, Ann Reed."
_GOES_ON: Final = frozenset((*CLAUSE_VERBS, OTHER_WORD, ADVERB))
"""What shows that a phrase behind a comma begins a clause and describes nobody."""
_RELATIVE_WITHIN: Final = 3
"""Tokens of an aside in which its relative stands: "a la que"."""
_AFTER_PHRASE: Final = BEFORE_CLAUSE + "("


def subject_before(sentence: Sentence, verb: int, low: int, clause: Clause, voc: Vocabulary) -> None:
    """Set the clause's subject from what stands before its verb."""
    _read_before(sentence, verb, low, clause, voc)
    if clause.subject is not None and voc.of:
        clause.subject = _with_owned(sentence, clause.subject, low)


def _with_owned(sentence: Sentence, subject: Phrase, low: int) -> Phrase:
    """Of "O senador do Porto pondera" the whole, where "do" is preposition and article in one."""
    shape, start = sentence.shape, subject[0]
    while start > low + 1 and shape[start] in DETERMINERS and sentence.low[start] in sentence.voc.of:
        before = chunk_before(shape, start, low)
        if before is None:
            break
        start = before
    return (start, subject[1])


def _read_before(sentence: Sentence, verb: int, low: int, clause: Clause, voc: Vocabulary) -> None:
    shape = sentence.shape
    at = verb
    while at > low:
        if shape[at - 1] in _BEFORE_VERB or (shape[at - 1] == OBJECT_PRONOUN and voc.noun_first):
            at -= 1
        elif sentence.low[at - 1] in voc.time_nouns and at - 2 > low and shape[at - 2] in _BEFORE_TIME_NOUN:
            at -= 2  # "last week", "Monday night", "this morning"
        else:
            break
        if shape[at] != ADVERB and at > low and sentence.low[at - 1] == "on":
            at -= 1
    if at == low:
        return
    kind = shape[at - 1]
    head = _head_of_relative(sentence, low, at) if kind not in _NOT_IN_PHRASE else None
    if head is not None:
        clause.subject = head
    elif kind == PRONOUN:
        clause.subject = (at - 1, at)
    elif kind == RELATIVE:
        end = at - 1
        if end > low and shape[end - 1] == ",":
            end -= 1
            while end > low + 1 and shape[end - 1] == ADVERB:
                end -= 1  # "It was not lost on fans either, who said"
        clause.subject = _before_aside(sentence, end, low) or phrase_before(shape, end, low)
        clause.relative = at - 1
        described = clause.subject
        if described is not None and (shape[described[1] - 1] == OTHER_WORD or _names_office(sentence, described)):
            name = end = described[0] - 1  # "Ann Reed, a farmer, who said"
            while name > low and shape[name - 1] == NAME:
                name -= 1
            if shape[end : end + 1] == "," and end - name > 1:
                clause.subject, clause.role = (name, end), described
    elif kind in ENDS_PHRASE:
        clause.subject = phrase_before(shape, at, low)
        if clause.subject is None:
            return
        if _swallows(sentence, clause.subject):
            clause.subject = None
            return
        clause.subject = _within_relative(sentence, clause.subject)
        named = _named_before(sentence, clause.subject, low)
        if named is not None:
            clause.role, clause.subject = clause.subject, named
            return
        named = _before_office(sentence, low, at)
        if named is not None:
            clause.role, clause.subject = (named[1] + 1, at), named
            return
        start, end = clause.subject
        if start > low and shape[start - 1] == PREPOSITION and shape[end - 1] == OTHER_WORD:
            clause.subject, clause.form = None, "reduced"  # "In a statement released on Friday"
            return
        clause.role = _apposition_before(shape, clause.subject, low)
        if clause.role is not None and not _opens_with_person(sentence, clause.role, low):
            clause.role = None  # "The bridge is a challenge, Reed said"
    elif kind in ",-":
        _across_commas(sentence, at - 1, low, clause, voc)


def _before_aside(sentence: Sentence, end: int, low: int) -> Phrase | None:
    """Of "Ann Reed, of Marl City, who said" and "Ann Reed, the first to climb the Horn, who said" her name.

    Only where the aside holds a preposition before the name that ends it: else that is who spoke.
    """
    shape = sentence.shape
    comma = shape.rfind(",", low, end)
    if shape[end : end + 1] != "," or comma < 0 or shape[end - 1] != NAME:
        return None
    inside = shape[comma + 1 : end]
    if not inside or inside[0] not in _OPENS_PLACE or any(kind in CLAUSE_VERBS for kind in inside):
        return None
    first = end
    while shape[first - 1] == NAME:
        first -= 1
    while first > comma + 1 and shape[first - 1] == DETERMINER:
        first -= 1
    if first <= comma + 1 or (shape[first - 1] != PREPOSITION and inside[0] != ADVERB):
        return None
    start = comma
    while start > low and shape[start - 1] == NAME:
        start -= 1
    return (start, comma) if comma - start > 1 else None


_OPENS_PLACE: Final = frozenset((PREPOSITION, ADVERB, DETERMINER))


def _names_office(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "the head of the Marl Institute", which describes somebody though it ends in a name."""
    shape, voc = sentence.shape, sentence.voc
    if voc.noun_first and shape[phrase[0]] == OTHER_WORD and voc.names_person(sentence.low[phrase[0]]):
        return True  # "portavoz de Marea"
    core = shape.find(PREPOSITION, phrase[0], phrase[1])
    return shape[phrase[0]] == DETERMINER and core > 0 and shape[core - 1] == OTHER_WORD


def _within_relative(sentence: Sentence, phrase: Phrase) -> Phrase:
    """Of "a claim officials say is old" the officials: one claim is not several."""
    start, end = phrase
    low, voc = sentence.low, sentence.voc
    one = low[end - 1].removesuffix("s")
    several = low[end - 1] in voc.plurals or (low[end - 1] != one and voc.names_person(one))
    if end - start < 3 or low[start] not in voc.introducing or not several:
        return phrase
    return (end - 1, end) if sentence.shape[end - 2 : end] == 2 * OTHER_WORD else phrase


def _swallows(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "Reed deflected numerous", which holds a verb."""
    shape, low = sentence.shape, sentence.low
    start, end = phrase
    for at in range(start + 1, end - 1):
        past = shape[at] == OTHER_WORD and low[at].endswith("ed")
        if past and shape[at - 1] in _BEFORE_PAST and NAME in shape[start:at]:
            return True
    return False


def _named_before(sentence: Sentence, phrase: Phrase, low: int) -> Phrase | None:
    """Of "Ann Reed, head of the board said", in which a comma is missing, and "Ann Reed, who is head said" her name."""
    shape = sentence.shape
    start = low
    while start < phrase[0] and shape[start] in ",-":
        start += 1
    end = start
    while end < phrase[0] and shape[end] == NAME:
        end += 1
    between = shape[end : phrase[0]]
    if end - start < 2 or between[:1] != "," or "," in between[1:] or shape[phrase[0]] == NAME:
        return None
    if start == 0 and shape[phrase[1] - 1] == NAME and _is_participle(sentence):
        return None  # "Defending Reed, barrister Lee Marl said"
    return (start, end) if between == "," or between[1] in _OPENS_ROLE else None


def _before_office(sentence: Sentence, low: int, verb: int) -> Phrase | None:
    """Of "Ann Reed, Head of Boats at Volta said" and "Ann Reed, Volta CEO said", in which a comma is missing, her name.

    Not of "Ann Reed, Mayor Bo Lund said": the office has no name behind it.
    """
    shape, voc = sentence.shape, sentence.voc
    start = low
    while start < verb and shape[start] in ",-":
        start += 1
    comma = start
    while comma < verb and shape[comma] == NAME:
        comma += 1
    if comma - start < 2 or shape[comma : comma + 1] != "," or voc.verb_before_subject:
        return None
    end = comma + 1
    while end < verb and shape[end] == NAME:
        end += 1
    office = sentence.low[end - 1]
    if end == comma + 1 or not (voc.is_title(office) or voc.names_person(office) or office in voc.role_nouns):
        return None
    if sentence.low[start] not in GIVEN and is_known_place(" ".join(sentence.words(start, comma))):
        return None  # "New York, Mayor of London said"
    if end < verb and shape[end] != PREPOSITION:
        return None
    return (start, comma) if all(kind in IN_OFFICE for kind in shape[end:verb]) else None


def _is_participle(sentence: Sentence) -> bool:
    """True where the first word of a sentence is one, whose capital is the sentence's."""
    first, voc = sentence.low[0], sentence.voc
    return first.endswith(voc.adjunct_endings) and first not in GIVEN and not voc.names_person(first)


def _head_of_relative(sentence: Sentence, low: int, verb: int) -> Phrase | None:
    """Of "An official who knows the plan said" and "An official speaking to Reed said" the official."""
    shape = sentence.shape
    head = whole_phrase(sentence, first_phrase(sentence, low, verb), verb)
    if head is None or head[1] + 2 > verb:
        return None
    mark = head[1]
    speaking = shape[mark] == REPORTING_ING or (shape[mark] == OTHER_WORD and sentence.low[mark].endswith("ing"))
    if shape[mark] == RELATIVE or speaking:
        between = shape[mark + 1 : verb]
        if between.strip(VERB_GROUP) and not any(kind in between for kind in _NOT_IN_RELATIVE):
            return head
    return None


def _across_commas(sentence: Sentence, comma: int, low: int, clause: Clause, voc: Vocabulary) -> None:
    """The subject of "Ann Reed, a farmer from Lima, said" and of "The council's leader, Ann Reed, said"."""
    shape = sentence.shape
    office = holder(sentence, low, comma)
    if office is not None and office[0][1] == comma:
        clause.subject, clause.role = office
        return
    head = first_phrase(sentence, low, comma)
    if head is not None and voc.capital_nouns and shape[head[0]] == DETERMINER:
        whole = phrase_after(sentence, head[0], comma)  # "Der Sprecher der Polizei, Karl Brandt,"
        if whole is not None and shape[whole[1]] == "," and set(shape[whole[1] + 1 : comma]) == {NAME}:
            clause.subject, clause.role = (whole[1] + 1, comma), whole
            return
    if head is not None and shape[head[1]] == "," and head[1] < comma:
        between = shape[head[1] + 1 : comma]  # empty where two commas stand together, by mistake
        is_role = shape[head[1] - 1] == OTHER_WORD or (len(between) > 1 and sentence.low[head[1] - 1] in voc.titles)
        if between and not between.strip(NAME) and is_role:
            clause.subject, clause.role = (head[1] + 1, comma), head
            return
        articled = voc.noun_first and between[:1] == DETERMINER  # "Son rival, l'Italien Yves Lie, dit"
        if is_role and between.endswith(NAME + NAME) and not between[articled:].strip(NOUNS):
            name = comma  # "The buyer, potato farmer Ann Reed, said"
            while shape[name - 1] == NAME:
                name -= 1
            clause.subject, clause.role = (name, comma), head
            return
        if between and shape[head[1] - 1] == NAME and between[0] in _OPENS_ASIDE:
            clause.subject, clause.role = head, (head[1] + 1, comma)
            return
    if head is not None and shape[head[1]] == "," and head[1] < comma and voc.noun_first:
        opening = shape[head[1] + 1 : head[1] + 1 + _RELATIVE_WITHIN]
        opens = opening[0] in PREPOSITION + RELATIVE + SUBORDINATOR
        if opens and any(kind in opening for kind in RELATIVE + SUBORDINATOR):
            clause.subject = head  # "La sentencia, a la que tuvo acceso este diario, considera"
            return
    if head is not None and _goes_on_acting(sentence, head, comma, clause):
        clause.subject = head
        return
    mark = comma
    described: Phrase | None = None
    while mark > low:
        mark -= 1
        if shape[mark] not in ",-":
            continue
        inner = (mark + 1, comma)
        phrase = phrase_before(shape, mark, low)
        if phrase is None:
            if mark > low and shape[mark - 1] == PRONOUN:
                clause.subject = (mark - 1, mark)
                return
            continue
        between = shape[inner[0] : inner[1]]
        described_before = shape[phrase[1] - 1] == OTHER_WORD and shape[phrase[0]] in _OPENS_DESCRIPTION
        named = len(between) > 1 and shape[phrase[0]] == DETERMINER
        if between and not between.strip(NAME) and (described_before or named):
            clause.subject, clause.role = inner, _apposition_before(shape, inner, low) or phrase
            return
        if phrase[0] > low and shape[phrase[0] - 1] in _NOT_BEFORE_SUBJECT:
            aside = shape[inner[0]] == DETERMINER and not shape[phrase[0] : phrase[1]].strip(NAME)
            if not aside or shape[phrase[0] - 1] != RELATIVE:  # "the plan that Ann Reed, the mayor, called"
                continue
        if shape[phrase[1] - 1] == NAME and shape[phrase[0]] in _OPENS_DESCRIPTION:
            clause.subject, clause.role = phrase, inner
            return
        if described is None or shape[phrase[0]] == DETERMINER:
            described = phrase
    if described is None:
        described = phrase_before(shape, comma, low)
        if described is not None and described[0] > low and shape[described[0] - 1] == PREPOSITION:
            described = None  # "Reed was well and, in a statement, said so"
    clause.subject = described


def _goes_on_acting(sentence: Sentence, head: Phrase, comma: int, clause: Clause) -> bool:
    """True for "She unfolded a paper, looked at it, put it down and said": each verb has the first one's subject."""
    shape, low = sentence.shape, sentence.low
    first = head[1] + (shape[head[1]] == ADVERB)
    if not _is_past(sentence, first) or low[clause.at] in sentence.voc.inverting:
        return False
    second = shape.rfind(",", first, comma) + 1
    if not second:  # "They waved flags, chanted"
        return shape[clause.at + 1 : clause.at + 2] not in (NAME, DETERMINER) and PRONOUN not in shape[first:comma]
    return _is_past(sentence, second)


def _is_past(sentence: Sentence, at: int) -> bool:
    """True for a verb in the past tense, as far as its ending tells."""
    kind = sentence.shape[at : at + 1]
    return kind == OTHER_VERB or (kind in (OTHER_WORD, REPORTING_VERB) and sentence.low[at].endswith("ed"))


def _apposition_before(shape: str, subject: Phrase, low: int) -> Phrase | None:
    """Of "The council's leader, Ann Reed, said" the leader."""
    comma = subject[0] - 1
    if comma <= low or shape[comma] != "," or shape[subject[0]] != NAME:
        return None
    start = comma
    while start > low and shape[start - 1] in _IN_APPOSITION:
        start -= 1
    while start < comma and shape[start] in _BEFORE_APPOSITION:
        start += 1
    if start < comma and shape[start] in _OPENS_DESCRIPTION and OTHER_WORD in shape[start:comma]:
        return (start, comma)
    return None


def _opens_with_person(sentence: Sentence, phrase: Phrase, low: int) -> bool:
    """True for "A former teacher" of "A former teacher, Reed said", with which the clause begins."""
    if phrase[0] > low and sentence.shape[low : phrase[0]].strip(_BEFORE_APPOSITION):
        return False
    voc = sentence.voc
    words = sentence.low[phrase[0] + (sentence.shape[phrase[0]] in DETERMINERS) : phrase[1]]
    return voc.names_person(voc.head_of(words))


def subject_after(sentence: Sentence, verb: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, apposition) of a verb before its subject: ``said Ann Reed, the leader``; either may come first."""
    if (office := holder(sentence, verb + 1, limit(sentence.shape, verb + 1))) is not None:
        return office
    subject = phrase_after(sentence, verb + 1, limit(sentence.shape, verb + 1))
    role = apposition_after(sentence, subject)
    if subject is None or role is None:
        return subject, role
    shape = sentence.shape
    articled = sentence.voc.capital_nouns and shape[subject[0]] == DETERMINER  # in German nouns look like names
    if shape[subject[1] - 1] == OTHER_WORD or articled:
        named = shape[role[0] : role[1]]
        if not named.strip(NAME) and shape[role[1] : role[1] + 1] in _AFTER_NAME:
            return role, subject
    return subject, role


def apposition_after(sentence: Sentence, subject: Phrase | None) -> Phrase | None:
    """Of "said Ann Reed, the leader of the council" the leader."""
    if subject is None:
        return None
    shape = sentence.shape
    at = subject[1]
    while shape[at : at + 3] == "," + NAME + "," and sentence.voc.is_postnominal(sentence.low[at + 1]):
        at += 2  # "Ann Reed, Ph.D., head of the lab"
    first = at + (shape[at : at + 1] == ",")
    if shape[first : first + 2] == RELATIVE + BE:
        return _who_is(sentence, first + 2)
    if first == at or shape[first : first + 1] not in _OPENS_APPOSITION:
        return None
    phrase = phrase_after(sentence, first, limit(shape, first))
    closed = phrase is not None and shape[phrase[1] : phrase[1] + 1] not in _GOES_ON
    return phrase if closed else None


def _who_is(sentence: Sentence, first: int) -> Phrase | None:
    """Of "Ann Reed, who is the leader of the council" the leader; of "who is worried" nobody."""
    phrase = phrase_after(sentence, first, limit(sentence.shape, first))
    if phrase is None or sentence.shape[first] == PRONOUN:
        return None
    return phrase if sentence.voc.names_person(sentence.voc.head_of(sentence.low[first : phrase[1]])) else None


def limit(shape: str, start: int) -> int:
    """Where a phrase that begins here must end: at the next quotation or strong punctuation."""
    for at in range(start, len(shape)):
        if shape[at] in _AFTER_PHRASE:
            return at
    return len(shape)
