"""What stands behind a quotation where the verb stands last: Ayşe Kaya, “...” diye konuştu.

A word for speech and the verb follow, and the subject stands before (``subjects_before.py``), or the words have an
owner there (``owners_of_words.py``). A participle describes whoever follows it: “...” diyen Ayşe Kaya.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.case_endings import without_case
from newsextract.speech.clauses import Clause
from newsextract.speech.owners_of_words import first_of_name, is_noun, stem_of
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects_before import subjects, whole
from newsextract.speech.word_classes import (
    ADVERB,
    DETERMINER,
    NAME,
    NUMBER,
    OTHER_WORD,
    POSSESSIVE,
    QUOTATION,
    REPORTING_VERB,
)

_REACH: Final = 14
"""Tokens behind a quotation in which its verb stands."""
_TO_PARTICIPLE: Final = 4
"""Tokens between a quotation and a participle: "“...” ifadelerini kullanan"."""


class Behind(NamedTuple):
    """What stands behind a quotation.

    kind  "verb", "participle" (who speaks follows), "owner" (of the words, before), "term" or "" for nothing
    at    token of the word that tells it
    verb  token of the verb, or of that word
    """

    kind: str
    at: int
    verb: int


def read_behind(sentence: Sentence, at: int) -> Behind:
    """What stands behind the quotation at token ``at``."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    first = at + 1
    while shape[first : first + 1] in (",", "-"):
        first += 1
    stop = _end_of_clause(shape, first)
    if first >= stop:
        return Behind("", at, at)
    if low[first] in voc.terms_behind:
        return Behind("term", first, first)
    verb = next((one for one in range(first, stop) if _reports(sentence, one)), -1)
    noun = low[first].startswith(voc.speech_stems) if voc.speech_stems else False
    for one in range(first, min(first + _TO_PARTICIPLE, stop)):
        if low[one] in voc.saying:
            return Behind("participle", one, one)
    if low[first] in voc.owned_forms:
        return Behind("owner", first, first)
    if noun and not low[first].endswith(voc.object_endings):
        kind = "term" if low[first].endswith(voc.owner_endings) else "owner"
        return Behind(kind, first, verb if verb >= 0 else first)
    if noun or verb >= 0:
        return Behind("verb", first if noun else verb, verb if verb >= 0 else first)
    return Behind("", at, at)


def is_told_beside(sentence: Sentence, at: int) -> bool:
    """Whether a word for speech stands right behind the quotation at token ``at``, or a colon before it."""
    behind = read_behind(sentence, at)
    return (behind.kind not in ("", "term") and behind.at <= at + 2) or sentence.shape[at - 1 : at] == ":"


def _reports(sentence: Sentence, at: int) -> bool:
    """True for a verb of speech, and for one that is one only behind a noun: "dile getirdi"."""
    if sentence.shape[at] == REPORTING_VERB:
        return True
    return at > 0 and sentence.low[at - 1] in sentence.voc.separable.get(sentence.low[at], ())


def _end_of_clause(shape: str, first: int) -> int:
    end = first
    while end < min(len(shape), first + _REACH) and shape[end] not in QUOTATION + ";.:":
        end += 1
    return end


def subject_behind(sentence: Sentence, at: int) -> Phrase | None:
    """Who follows a verb or a participle at token ``at``: “...” diyen 24 yaşındaki Ali Kaya, “...” diyor Kaya."""
    shape = sentence.shape
    stop = _end_of_clause(shape, at + 1)
    for one in range(at + 1, stop):
        if not is_noun(sentence, one) and stem_of(sentence, one):
            if one + 1 < stop and is_noun(sentence, one + 1) and NAME not in shape[one + 1 : one + 2]:
                titled = _run_ends_in_name(sentence, one + 1, stop)
                if titled is not None and not sentence.voc.kin_noun(sentence.low[one + 1]):
                    return titled  # "diyen Kaya Vakfı'nın müdürü Ali Demir"
            return (first_of_name(sentence, one, at + 1), one + 1)
        if is_noun(sentence, one):
            end = one
            while end < stop and is_noun(sentence, end):
                end += 1
            if end < stop and shape[end] in POSSESSIVE + ADVERB and stem_of(sentence, end):
                continue
            return whole(sentence, one, end, at + 1)
        if shape[one] not in OTHER_WORD + NUMBER + DETERMINER + ADVERB + ",":
            return None
        if shape[one] == ",":
            return None
    return None


def _run_ends_in_name(sentence: Sentence, first: int, stop: int) -> Phrase | None:
    end = first
    while end < stop and is_noun(sentence, end):
        end += 1
    return (first, end) if sentence.shape[end - 1] == NAME else None


def follows_verb(sentence: Sentence, verb: int) -> Phrase | None:
    """Who stands right behind the verb, at the end of its clause: “...” diyor Ayşe Kaya."""
    end = verb + 1
    while end < len(sentence.shape) and is_noun(sentence, end):
        end += 1
    ends = sentence.shape[end : end + 1] in (".", ",", ";", ":", "")
    return (verb + 1, end) if ends and end > verb + 1 else None


def clauses_with_verb_last(sentence: Sentence) -> list[Clause]:
    """The clause of a sentence without marks by which somebody speaks: "Kaya, toplantının bittiğini söyledi."."""
    if sentence.quotes:
        return []
    verb = sentence.shape.rfind(REPORTING_VERB)
    found = subjects(sentence, 0, len(sentence.shape)) if verb >= 0 else []
    return [Clause(verb, verb + 1, "active", found[0])] if found else []


def is_asked(sentence: Sentence) -> Phrase | None:
    """Whom the writer asks: "Kaya'ya soruyorum."."""
    if sentence.voc.asked.isdisjoint(sentence.low):
        return None
    for at, kind in enumerate(sentence.shape):
        if kind in POSSESSIVE + ADVERB and without_case(sentence.tokens[at].word) != sentence.tokens[at].word:
            return (first_of_name(sentence, at, 0), at + 1)
    return None
