"""What stands beside a quotation and goes before the candidate that the weights prefer, whatever they say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause, telling
from newsextract.speech.people_in_general import tells_of_habit
from newsextract.speech.phrases import Phrase, first_phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.sentences_before import Told
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    BE,
    CLAUSE_VERBS,
    DETERMINER,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    TIME,
)

_NAMED: Final = NAME + PRONOUN
_ENDS_SENTENCE: Final = frozenset(".?!…")
_BETWEEN: Final = TIME + ADVERB + OTHER_WORD + PREPOSITION + OBJECT_PRONOUN + ",:"
"""What stands between a verb of speech and its quotation: "asked on Monday"."""
_ACTS: Final = frozenset(CLAUSE_VERBS)
_BEFORE_NOUN: Final = DETERMINER + NAME + OTHER_WORD + OBJECT_PRONOUN  # "the US president"


def said_beside(found: Iterable[Candidate]) -> Candidate | None:
    """The clause of a pronoun beside a quotation, who speaks there whomever the sentence before is about."""
    for one in found:
        if one.kind in ("clause", "inverted") and one.clause is not None and one.clause.subject is not None:
            start, end = one.clause.subject
            if end == start + 1 and one.sentence.shape[start] == PRONOUN:
                return one
    return None


def is_signature(one: Candidate) -> bool:
    """True for a name that stands alone beside a quotation; also a line that leads to it may be called so."""
    return one.kind == "signed" and one.clause is not None and one.clause.form == "label"


def named_so(sentence: Sentence, at: int, chosen: Candidate, found: list[Candidate]) -> Candidate | None:
    """The passive clause right before words in marks, which does not tell who said them.

    Whoever they are said of is no speaker: "services have held a poor rating and were branded a “disgrace”".
    """
    before = at - 1 - (at > 1 and sentence.shape[at - 1] == DETERMINER)
    told = chosen.clause
    if chosen.sentence is not sentence or told is None or told.form != "active" or told.at >= before:
        return None
    for one in found:
        passive = one.kind == "clause" and one.clause is not None and one.clause.form == "passive"
        if passive and one.clause is not None and one.clause.subject is None and one.clause.at == before:
            return one
    return None


def told_behind_comma(sentence: Sentence, at: int, found: list[Candidate]) -> Candidate | None:
    """The clause of speech right behind a quotation that ends in a comma, however short: “It leaks,” Reed said."""
    for one in found:
        clause = one.clause
        if one.kind not in ("clause", "inverted") or one.sentence is not sentence or clause is None:
            continue
        first = min(clause.at, clause.subject[0]) if clause.subject is not None else -1
        if first > at and not sentence.shape[at + 1 : first].strip(_BEFORE_NOUN):
            return one
    return None


def who_is_quoted(sentence: Sentence, at: int, clauses: list[Clause]) -> Candidate | None:
    """Whom somebody quotes: "Reed was quoted by the Echo as saying “No.”", "The Echo quoted Reed: “No.”"."""
    shape, voc = sentence.shape, sentence.voc
    for clause in clauses:
        if clause.at >= at or sentence.low[clause.at] not in voc.quoting:
            continue
        subject: Phrase | None = None
        if clause.form == "passive":
            subject = first_phrase(sentence, 0, clause.at)
        elif clause.form == "active" and at - 1 > clause.end and shape[at - 1] == ":":
            subject = phrase_after(sentence, clause.end, at - 1)
            subject = subject if subject is not None and subject[1] == at - 1 else None
        if subject is not None and shape[subject[1] - 1] in _NAMED:
            return Candidate("first", sentence, Clause(clause.at, clause.end, "participle", subject))
    return None


def whose_it_is(sentence: Sentence, at: int, found: list[Candidate]) -> Candidate | None:
    """Of "“No,” is Reed's answer." and "“No” is how Reed puts it." him: the words in marks are the subject."""
    shape = sentence.shape
    be = at + 1 + (shape[at + 1 : at + 2] == ",")
    if shape[:at].strip(AROUND_QUOTATION) or shape[be : be + 1] != BE:
        return None
    how = sentence.low[be + 1 : be + 2] == ["how"]
    for one in found:
        clause = one.clause
        if one.kind == "clause" and one.sentence is sentence and clause is not None and clause.subject is not None:
            owner = clause.form == "noun" and clause.subject[0] == be + 1 and clause.at == clause.subject[1]
            if owner or (how and clause.subject[0] == be + 2 and clause.form == "active"):
                return one
    return None


def told_within(text: str, sentence: Sentence, at: int, chosen: Candidate, found: list[Candidate]) -> Candidate | None:
    """The clause right before a quotation, within another or behind it: "Reed said that Holt had told him: “No.”".

    Also "Reed asked Holt why, to which she replied, “No.”" and "According to the Echo, he said, “No.”". Behind a comma
    only for words that begin with a capital: "Reed said the man she told, “in tears”, of it".
    """
    if not at or sentence.shape[at - 1] not in ",:" or chosen.kind != "clause" or chosen.clause is None:
        return None
    comma = sentence.shape[at - 1] == ","
    if comma and (chosen.sentence is not sentence or not text[sentence.starts[at]].isupper()):
        return None
    for one in found:
        clause = one.clause
        if one.kind != "clause" or one.sentence is not sentence or clause is None or clause.subject is None:
            continue
        told = clause.form == "active" and not (clause.naming or clause.inherited) and clause.subject[1] <= clause.at
        if not told or not chosen.clause.at < clause.at < at or not _ends_with_hearer(sentence, clause.end, at - 1):
            continue
        named = sentence.shape[clause.subject[1] - 1] in _NAMED
        if named or (chosen.clause.end <= clause.subject[0] and _opens_with_somebody(sentence, clause.subject)):
            return one
    return None


def _opens_with_somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the noun of a phrase is somebody: "a member of the staff", not "the plan of the mayor"."""
    first = phrase[0] + (sentence.shape[phrase[0]] in DETERMINERS)
    return sentence.voc.names_person(sentence.voc.head_of(sentence.low[first : phrase[1]]))


def _ends_with_hearer(sentence: Sentence, first: int, end: int) -> bool:
    """Whether nothing stands between a verb and the mark behind it but whom it is told to: "told her:"."""
    between = sentence.shape[first:end]
    return not between.strip(OBJECT_PRONOUN) or (between == DETERMINER and sentence.low[first] in sentence.voc.owners)


def told_right_before(
    sentence: Sentence, at: int, chosen: Candidate, found: list[Candidate], last: str
) -> Candidate | None:
    """Of "After Reed asked on Monday “Why?” Holt said it was “rain.”" Reed: the clause behind leads in another one.

    last  the mark that ends the quotation; behind a comma the clause that follows tells who said it
    """
    clause = chosen.clause
    behind = chosen.kind == "clause" and chosen.sentence is sentence and clause is not None and clause.at > at
    if not behind or clause is None or last not in _ENDS_SENTENCE or QUOTATION not in sentence.shape[clause.end :]:
        return None
    for one in found:
        told = one.clause
        if one.kind != "clause" or one.sentence is not sentence or told is None or told.subject is None:
            continue
        named = sentence.shape[told.subject[1] - 1] in _NAMED and told.subject[1] <= told.at
        if told.at < at and named and told.form == "active" and not sentence.shape[told.end : at].strip(_BETWEEN):
            return one
    return None


def is_new(about: Candidate, earlier: Sentence | None, instead: str) -> bool:
    """Whether the sentence before turns to somebody by name, "Ann Reed shook her head. “No.”", or the words before a
    colon do: "Her verdict: “No.”".

    A pronoun in the sentence before is enough where the one who spoke ``instead`` is recalled from further up.
    """
    if about.kind in ("lead", "owner"):
        return True
    if about.kind != "topic" or earlier is None or earlier.quotes:
        return False
    return about.clause is not None and about.clause.subject is not None and (
        instead == "recalled" or earlier.shape[about.clause.subject[0]] != PRONOUN
    )


def who_spoke_since(
    earlier: Sentence | None, told: list[Clause], found: list[Candidate]
) -> Candidate | None:
    """The subject of the sentence before, where somebody speaks in it without marks: nobody before goes on behind."""
    if earlier is None or earlier.quotes:
        return None
    sure = [one for one in telling(earlier, told) if one.subject is not None and one.form == "active"]
    if not sure or sure[-1].subject is None or not (set(earlier.shape[slice(*sure[-1].subject)]) & {NAME}):
        return None
    return next((one for one in found if one.kind == "earlier" and one.clause is sure[-1]), None)


def who_is_new(before: Sequence[Told]) -> Candidate | None:
    """Who speaks without marks in the paragraph of a quotation that stands alone, else who is introduced there first.

    Of "It is worse, explains Ann Reed. An enzyme breaks it down. “It slows.”" Reed, of "A cleaner left the farm.
    She works all week. “It is tough.”" the cleaner; ``before`` are the paragraph's sentences behind other quotations.
    """
    for sentence, clauses in reversed(before):
        for one in reversed(telling(sentence, clauses)):
            sure = one.form == "active" and not (one.weak or one.naming or tells_of_habit(sentence, one))
            if sure and one.subject is not None and sentence.shape[one.subject[1] - 1] == NAME:
                return Candidate("earlier", sentence, one)
    if not before:
        return None
    sentence = before[0][0]
    subject = first_phrase(sentence, 0, len(sentence.shape))
    if subject is None or subject[0] or sentence.low[0] not in sentence.voc.introducing:
        return None
    somebody = sentence.voc.names_person(sentence.voc.head_of(sentence.low[1 : subject[1]]))
    acts = sentence.shape[subject[1] : subject[1] + 1] in _ACTS or sentence.low[subject[1]].endswith("ed")
    return Candidate("topic", sentence, Clause(0, 0, "lead", subject)) if somebody and acts else None


def told_last(earlier: Sentence | None, told: list[Clause]) -> Candidate | None:
    """The subject of the clause of speech that ends the sentence before, where the verb is second.

    Of "Das Thema ist wichtig, erklärt Anna Feld. „Es eilt.“" she goes on, and not the subject of what she said.
    """
    last = next((one for one in reversed(told) if one.subject is not None), None)
    if earlier is None or earlier.quotes or last is None or last.subject is None or last.weak or last.form != "active":
        return None
    if last.subject[0] < last.end or earlier.shape[last.at - 1 : last.at] != ",":
        return None
    return Candidate("earlier", earlier, last)
