"""The candidates for a quotation's speaker: each reporting clause near it, the speaker before, and nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.offices import holder
from newsextract.speech.open_verbs import next_quote, open_clauses
from newsextract.speech.people_in_general import tells_of_habit
from newsextract.speech.phrases import first_phrase, phrase_after, phrase_before
from newsextract.speech.reporting_clauses import clause_start
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import subject_after
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOT_IN_SIGNATURE,
    NOUNS,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    TIME,
)

_LONGEST_LABEL: Final = 8
"""Tokens of the longest label: ``Ann Reed, farmer: "..."``."""
_LONGEST_SIGNATURE: Final = 14
"""Tokens of the longest signature: ``"..." — Ann Reed, farmer``."""
_OWNER_WITHIN: Final = 11
"""Tokens before a quotation in which a possessive may own it: "Reed's blunt advice to the council"."""
_CLAUSES_TRIED: Final = 12
"""Clauses of one sentence that are tried for a quotation, the nearest ones: keeps long sentences linear."""

_LONGEST_TERM: Final = 6
"""Characters of a quotation that may be no more than a term."""
_NAMED: Final = NAME + PRONOUN
_AFTER_HEAD: Final = PREPOSITION + DETERMINER + NOUNS  # "the head of the council, Ann Reed, is"
_BESIDE: Final = ",-" + ADVERB + AUXILIARY + NAME  # between a quotation and the verb that has it beside it


_RULES: Final = {
    "inverted": "clause after", "first": "clause of the first phrase", "open": "verb beside", "signed": "signature",
    "owner": "owner before", "lead": "subject of the sentence", "earlier": "sentence before",
    "topic": "subject before", "recalled": "carried further", "nobody": "none",
}  # fmt: skip


class Candidate:
    """One answer to the question who said a quotation.

    kind      how it was found:
              "clause"    a reporting clause as the grammar reads it
              "inverted"  a clause whose verb stands before its subject: said Reed
              "first"     a clause with the first noun phrase of its sentence as the subject
              "open"      a verb that no list knows to report speech
              "label"     a name and a colon before the quotation
              "signed"    a name behind the quotation, after a dash
              "owner"     a possessive before the quotation: Reed's advice
              "lead"      the subject of the quotation's sentence
              "earlier"   the last reporting clause of the sentence before
              "topic"     the subject of the sentence before
              "carried"   the speaker of the quotation before
              "recalled"  the last speaker before paragraphs without quotations
              "nobody"    the words are no speech
    clause    the reporting clause; None for "carried", "recalled" and "nobody"
    sentence  where the clause stands
    """

    __slots__ = ("clause", "kind", "sentence")

    def __init__(self, kind: str, sentence: Sentence, clause: Clause | None = None) -> None:
        self.kind, self.sentence, self.clause = kind, sentence, clause

    def rule(self, at: int) -> str:
        """The candidate's name in the evidence for the quotation at token ``at``."""
        if self.kind == "clause" and self.clause is not None:
            return "clause before" if self.clause.at < at else "clause after"
        return _RULES.get(self.kind, self.kind)


def candidates(
    sentence: Sentence, at: int, previous: int, clauses: Sequence[Clause], earlier: Sentence | None,
    earlier_clauses: Sequence[Clause],
) -> Iterator[Candidate]:
    """The candidates for the quotation at token ``at``.

    previous         token of the quotation before in the sentence, or -1
    clauses          the reporting clauses of the sentence
    earlier          the sentence before; None at the beginning of a paragraph
    earlier_clauses  the reporting clauses of the sentence before
    """
    shape = sentence.shape
    if at > 1 and shape[at - 1] == ":":
        label = _label(sentence, previous + 1, at - 1)
        if label is not None:
            yield Candidate("label", sentence, label)
    signed = _signature(sentence, at)
    if signed is not None:
        yield Candidate("signed", sentence, signed)
    if len(clauses) > 1:
        clauses = [one for one in clauses if not _retells(sentence, at, one, clauses)]
        clauses = [one for one in clauses if not _passes_on(sentence, at, one, clauses)]
    if shape[at + 1 : at + 2] == "(":
        clauses = [one for one in clauses if not _tells_more(shape, at, one)]
    for clause in clauses:
        if at == 0 and clause.form == "passive" and clause.subject is not None and not clause.naming:
            yield Candidate("signed", sentence, clause)  # "...," she was told by Reed
        put = sentence.low[clause.at] in sentence.voc.putting and sentence.low[clause.end : clause.end + 1] == ["it"]
        if put and clause.subject is not None and not clause.weak and _is_beside(shape, at, clause):
            yield Candidate("signed", sentence, clause)  # as Reed put it
    for clause in clauses:
        if clause.form == "according" and _is_source_of(shape, at, clause, clauses):
            yield Candidate("signed", sentence, clause)  # the plan is, according to Reed, “...”
    if not clauses and at > 1 and shape[at - 1] == ":" and previous < 0 and sentence.tokens[at].length > _LONGEST_TERM:
        plain = first_phrase(sentence, 0, at - 1)
        if plain is not None and (blunt := _is_somehow(sentence, plain, at - 1)) is not None:
            yield Candidate("signed", sentence, Clause(blunt[0], blunt[0], "lead", blunt))  # Reed was blunt: "..."
    if (like := _who_is_like(sentence, at)) is not None:
        yield Candidate("signed", sentence, Clause(like[0], like[0], "lead", like))
    nearest = clauses
    if len(clauses) > _CLAUSES_TRIED:
        nearest = sorted(clauses, key=lambda one: abs(one.at - at))[:_CLAUSES_TRIED]
    for clause in nearest:
        yield from _readings(sentence, at, clause)
    yield from [Candidate(kind, sentence, clause) for kind, clause in open_clauses(sentence, at, clauses)]
    lead = first_phrase(sentence, 0, at)
    if lead is None and at + 1 < len(shape):
        lead = first_phrase(sentence, at + 1, next_quote(shape, at))
    if lead is not None:
        yield Candidate("lead", sentence, _lead(sentence, lead))
    owner = _owner_before(sentence, previous, at)
    if owner is not None:
        yield Candidate("owner", sentence, owner)
    if earlier is not None:
        told = [one for one in earlier_clauses if one.subject is not None]
        general = next((one for one in told if tells_of_habit(earlier, one)), None)
        if general is not None:
            told = [one for one in told if one.subject != general.subject]
        if len(told) > 1 and told[-1].form == "according" and (
            told[-1].at == told[-2].end + 1 or earlier.low[told[-1].at] in earlier.voc.citing
        ):
            told.pop()  # "Reed said, according to the Echo.", "Reed said in May, as reported by the Echo."
        if told:
            yield Candidate("earlier", earlier, told[-1])
        topic = first_phrase(earlier, 0, len(earlier.shape))
        if topic is not None and not (general is not None and general.subject == topic):
            yield Candidate("topic", earlier, _lead(earlier, topic))


def _is_somehow(sentence: Sentence, phrase: tuple[int, int], colon: int) -> tuple[int, int] | None:
    """Who is told to be blunt before a colon: "Reed", "the mayor", "a source close to the mayor"; else None."""
    shape = sentence.shape
    if shape[phrase[1] - 1] not in _NAMED:
        words = sentence.low[phrase[0] + 1 : phrase[1]]
        if shape[phrase[0]] not in DETERMINERS or not sentence.voc.names_person(sentence.voc.head_of(words)):
            return None
        phrase = phrase_after(sentence, phrase[0], colon) or phrase
    return phrase if shape[phrase[1] : phrase[1] + 1] == BE else None


def _who_is_like(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The doctor of "The doctor was like, “No.”", but nobody of "It was like: “No.”"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if at < 4 or low[at - 2] not in voc.being_like or shape[at - 1] not in ",:":
        return None
    end = at - 3
    while end > 1 and shape[end] == ADVERB:
        end -= 1
    if shape[end] != BE:
        return None
    while end > 1 and shape[end - 1] == ADVERB:
        end -= 1
    if shape[end - 1] == PRONOUN:
        return (end - 1, end) if low[end - 1] not in voc.neuter else None
    return phrase_before(shape, end, 0)


def _is_beside(shape: str, at: int, clause: Clause) -> bool:
    """Whether nothing but a comma stands between a quotation and "as Reed put it"."""
    if clause.at < at:
        return not shape[clause.end + 1 : at].strip(",:")
    start = clause.subject[0] if clause.subject else clause.at
    return not shape[at + 1 : start - 1].strip(",")


def _retells(sentence: Sentence, at: int, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """True for the source behind who spoke: ``"...," Reed said, according to the Echo``."""
    if clause.form != "according" or clause.at <= at:
        return False
    shape = sentence.shape
    if any(one.at > clause.at for one in clauses):
        return False
    for one in clauses:
        if one.form == "active" and one.subject is not None and at < one.at < clause.at and not one.weak:
            first = min(one.at, one.subject[0])
            return not shape[at + 1 : first].strip(",") and QUOTATION not in shape[at + 1 : clause.at]
    return False


def _passes_on(sentence: Sentence, at: int, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """True for the paper of "The paper reported that Reed said it was “old”", which tells what Reed said."""
    shape = sentence.shape
    if sentence.low[clause.at] not in sentence.voc.passing_on or clause.form != "active" or clause.end > at:
        return False
    for other in clauses:
        if other.subject is None or not clause.end <= other.subject[0] <= clause.end + 1 or other.at > at:
            continue
        told = other.form in ("active", "participle") and not (other.weak or other.naming) and other.relative < 0
        if told and not shape[clause.end : other.subject[0]].strip(RELATIVE) and QUOTATION not in shape[other.at : at]:
            return True
    return False


def _is_source_of(shape: str, at: int, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether a source stands right before a quotation, and nobody else whose words are passed on by it.

    In "Reed told police, according to the Echo, “...”" Reed speaks.
    """
    if clause.subject is None or not clause.subject[1] <= at or shape[clause.subject[1] : at].strip(",:"):
        return False
    if QUOTATION in shape[:at]:
        return False
    before = [one for one in clauses if one.at < clause.at and one.form != "noun" and one.subject is not None]
    return bool(before) and all(any(kind in CLAUSE_VERBS for kind in shape[one.end : clause.at]) for one in before)


def _tells_more(shape: str, at: int, clause: Clause) -> bool:
    """True for the clause of '"...” (Reed said that it was old)', false for that of '"..." (said Reed)'.

    A bracket behind a quotation that reports something itself does not report the quotation.
    """
    closed = shape.find(")", at)
    if clause.at < at or clause.form == "according" or clause.at > closed > 0:
        return False
    end = max(clause.end, clause.subject[1]) if clause.subject else clause.end
    return shape[end : closed if closed > 0 else len(shape)].strip(ADVERB + TIME + ".") != ""


def _lead(sentence: Sentence, lead: tuple[int, int]) -> Clause:
    """Of "The council's leader, Ann Reed, is" Reed, and the leader as her role."""
    shape = sentence.shape
    if (office := holder(sentence, lead[0], len(shape))) is not None:
        return Clause(lead[0], lead[0], "lead", *office)
    comma = lead[1]
    while comma < len(shape) and shape[comma] in _AFTER_HEAD and shape[lead[1] : lead[1] + 1] == PREPOSITION:
        comma += 1
    end = comma + 1
    while end < len(shape) and shape[end] == NAME:
        end += 1
    set_off = shape[comma : comma + 1] == shape[end : end + 1] == ","
    if set_off and shape[lead[1] - 1] == OTHER_WORD and end > comma + 2:
        return Clause(lead[0], lead[0], "lead", (comma + 1, end), (lead[0], comma))
    return Clause(lead[0], lead[0], "lead", lead)


def _readings(sentence: Sentence, at: int, clause: Clause) -> Iterator[Candidate]:
    """A clause as the grammar reads it, and with each other subject that its verb may have."""
    if clause.subject is not None or (clause.form == "passive" and clause.naming):
        yield Candidate("clause", sentence, clause)
    if clause.form != "active":
        if clause.form == "participle" and clause.at > 0:
            first = first_phrase(sentence, 0, clause.at)
            if first is not None and first != clause.subject:
                yield Candidate("first", sentence, _with_subject(clause, first))
        return
    if clause.at > at:
        between = sentence.shape[at + 1 : clause.at]
        beside = not between.strip(_BESIDE)
        if beside or sentence.shape[clause.at - 1] == ",":  # 'It is "bad" but not hopeless, says Ann Reed.'
            subject, role = subject_after(sentence, clause.at)
            if subject is not None and (beside or not sentence.shape[subject[1] :].strip(".")):
                yield Candidate("inverted", sentence, _with_subject(clause, subject, role))
    start = clause_start(sentence.shape, clause.at)
    first = first_phrase(sentence, start, clause.at)
    if first is not None and first != clause.subject:
        yield Candidate("first", sentence, _with_subject(clause, first))


def _with_subject(clause: Clause, subject: tuple[int, int], role: tuple[int, int] | None = None) -> Clause:
    other = Clause(clause.at, clause.end, clause.form, subject, role)
    other.naming, other.weak = clause.naming, clause.weak
    return other


def _label(sentence: Sentence, start: int, colon: int) -> Clause | None:
    """``Ann Reed: "..."``: a name and a colon, nothing else."""
    begin = colon
    while begin > start and sentence.shape[begin - 1] not in "-.;":
        begin -= 1
    if sentence.shape[begin] == PREPOSITION and sentence.low[begin] in sentence.voc.sources:
        begin += 1  # "Per the Echo:"
    if sentence.shape[colon - 2 : colon] == ",#":
        colon -= 2  # "Ann Reed, 45:"
    while colon - 1 > begin and sentence.shape[colon - 1] == ADVERB and sentence.shape[colon - 2] in NAME + ADVERB:
        colon -= 1  # "Reed again:"
    subject = phrase_after(sentence, begin, colon)
    if sentence.low[colon - 1].endswith("ed") and sentence.shape[colon - 1] == OTHER_WORD:
        return None  # "Reed demurred:"
    if subject is not None and subject[1] == colon and colon - begin <= _LONGEST_LABEL:
        return Clause(colon, colon, "label", subject)
    if subject is None or sentence.shape[subject[1] : subject[1] + 1] != "," or colon - begin > _LONGEST_SIGNATURE:
        return None
    named = subject[1] > subject[0] + 1 and not sentence.shape[slice(*subject)].strip(NAME)
    role = (subject[1] + 1, colon)
    if not named or subject[0] != begin or any(kind in NOT_IN_SIGNATURE for kind in sentence.shape[slice(*role)]):
        return None
    return Clause(colon, colon, "label", subject, role)  # "Ann Reed, mayor of the town of Marl:"


def _signature(sentence: Sentence, at: int) -> Clause | None:
    """``"..." — Ann Reed, farmer``: who signed, behind a dash at the end."""
    shape = sentence.shape
    if shape[at + 1 : at + 2] != "-" or len(shape) - at > _LONGEST_SIGNATURE:
        return None
    end = len(shape.rstrip("."))
    close = next((i for i in range(at + 2, end) if shape[i] in ",("), end)
    if close == at + 2 or shape[at + 2 : close].strip(NAME):
        return None
    if any(kind in shape[close:end] for kind in NOT_IN_SIGNATURE):
        return None
    role = (close + 1, end) if close + 1 < end and shape[close] == "," else None
    return Clause(at + 1, at + 1, "label", (at + 2, close), role)


def _owner_before(sentence: Sentence, previous: int, at: int) -> Clause | None:
    """The nearest possessive before the quotation, whose words they may be: "Reed's blunt advice", "her"."""
    shape = sentence.shape
    for index in range(at - 1, max(previous, at - 1 - _OWNER_WITHIN), -1):
        if shape[index] == POSSESSIVE or sentence.low[index] in sentence.voc.possessive:
            start = index
            while shape[index] == POSSESSIVE and start > 0 and shape[start - 1] == NAME:
                start -= 1
            return Clause(at - 1, at - 1, "noun", (start, index + 1))
    return None


def with_apposition(chosen: Candidate, found: Sequence[Candidate]) -> Clause | None:
    """The chosen clause; of "said its chairman, Ann Reed" the reading that knows both parts."""
    clause = chosen.clause
    if chosen.sentence.voc.capital_nouns:
        return clause  # which was read with both
    if clause is not None and chosen.kind == "clause" and clause.subject and clause.subject[0] > clause.at:
        for one in found:
            if one.kind == "inverted" and one.clause is not None and one.clause.at == clause.at:
                return one.clause
    return clause
