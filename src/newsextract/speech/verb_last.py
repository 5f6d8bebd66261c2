"""The clause beside a quotation where the verb stands last: Ayşe Kaya, “...” dedi. Kaya'nın “...” sözleri.

The subject stands before the quotation, in its first form and set off by a comma or a small word; behind it stand a
word for speech and the verb. A participle there describes whoever follows: “...” diyen Ayşe Kaya.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.case_endings import without_case
from newsextract.speech.clauses import Clause
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    NAME,
    NUMBER,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    REPORTING_VERB,
)

_SETS_OFF: Final = frozenset(("", ",", ";", ":", "-", ".", QUOTATION))
"""What stands behind a subject that is set off."""
_NOT_BEHIND_SUBJECT: Final = PREPOSITION + CONJUNCTION
"""What shows that a name is a part of another phrase: "Kaya için", "Kaya ile Demir"."""
_REACH: Final = 14
"""Tokens behind a quotation in which its verb stands."""
_TO_PARTICIPLE: Final = 4
"""Tokens between a quotation and a participle: "“...” ifadelerini kullanan"."""
_TO_SOURCE: Final = 5
"""Tokens between a source and its noun of speech: "Valilikten yapılan yazılı açıklamada"."""
_OPENS_WITHIN: Final = 2
"""Tokens before a noun for somebody that opens its clause without a sign behind it: "Genç doktor güldü"."""
_SHORTEST_STEM: Final = 4
"""Letters of a noun without its ending: "uzun" is no "uz" with one."""
_LONGEST_UNKNOWN: Final = 5
"""Tokens of somebody whose noun no list has: "bir görgü tanığı"."""
_OWNED_WITHIN: Final = 9
"""Tokens between an owner and a quotation: "Kaya'nın salondan çıkarken söylediği “...” sözleri"."""


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
    if noun and not low[first].endswith(voc.object_endings):
        return Behind("term" if low[first].endswith(voc.owner_endings) else "owner", first, verb if verb >= 0 else first)
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


def subjects(sentence: Sentence, start: int, end: int) -> list[Phrase]:
    """Who may be the subject of the tokens ``[start, end)``, the likeliest first."""
    ranked = sorted(_ranked(sentence, start, end))
    return [phrase for _, phrase in ranked]


def _ranked(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, Phrase]]:
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    for first, last in _groups(sentence, start, end):
        named = NAME in shape[first:last]
        follows = shape[last : last + 1] if last < end else ""
        if follows in _SETS_OFF or low[last] in voc.beside_subject:
            yield 0, _whole(sentence, first, last, start)
        elif named and shape[last - 1] == NAME and follows not in _NOT_BEHIND_SUBJECT:
            if shape.count(NAME, first, last) > 1 or last - first > 1 or first == start:
                yield 1, _whole(sentence, first, last, start)
        elif shape[last - 1] != NAME and follows == REPORTING_VERB:
            yield 1, _whole(sentence, first, last, start)
        elif shape[last - 1] != NAME and first <= start + _OPENS_WITHIN and follows not in _NOT_BEHIND_SUBJECT:
            yield 2, _whole(sentence, first, last, start)
    for one in range(start, end):
        if low[one] in voc.introducing and (said := _somebody(sentence, one, end)) is not None:
            yield 0, said
    source = source_named(sentence, start, end)
    if source is not None:
        yield 0, source


def source_named(sentence: Sentence, start: int, end: int) -> Phrase | None:
    """The source in "Kaya'ya göre karar “yanlış”"."""
    for one in range(start + 1, end):
        before = one - 1
        named = sentence.shape[before] == ADVERB or stem_of(sentence, before)
        if sentence.low[one] in sentence.voc.according_behind and named:
            return (_first_of_name(sentence, before, start), one)
    return None


def _somebody(sentence: Sentence, at: int, end: int) -> Phrase | None:
    """Of "bir görgü tanığı, “...” dedi" the whole, whatever noun it is."""
    last = at + 1
    while last < min(end, at + _LONGEST_UNKNOWN) and sentence.shape[last] == OTHER_WORD:
        last += 1
    return (at, last) if last > at + 1 and sentence.shape[last : last + 1] == "," and last == end - 1 else None


def _groups(sentence: Sentence, start: int, end: int) -> Iterator[Phrase]:
    """Runs of names and of nouns for somebody, in their first form."""
    shape = sentence.shape
    at = start
    while at < end:
        if not _is_noun(sentence, at):
            at += 1
            continue
        first = at
        while at < end and _is_noun(sentence, at):
            at += 1
            if shape[at : at + 1] == CONJUNCTION and at + 1 < end and shape[at - 1] == shape[at + 1] == NAME:
                at += 1  # "Ayşe Kaya ve Ali Demir"
        yield first, at


def _is_noun(sentence: Sentence, at: int) -> bool:
    kind = sentence.shape[at]
    if kind == NAME:
        return True
    low, voc = sentence.low[at], sentence.voc
    return kind == OTHER_WORD and (voc.names_person(low) or voc.names_body(low))


def _whole(sentence: Sentence, first: int, last: int, start: int) -> Phrase:
    """The phrase with "bir" before it, or with whose it is: "bir yetkili", "Kaya'nın danışmanı"."""
    shape = sentence.shape
    if NAME in shape[first:last] or first == start:
        return (first, last)
    if shape[first - 1] == DETERMINER:
        return (first - 1, last)
    if shape[first - 1] == POSSESSIVE:
        return (_first_of_name(sentence, first - 1, start), last)
    if shape[first - 1] == OTHER_WORD and first > start + 1 and shape[first - 2] == DETERMINER:
        return (first - 2, last)
    return (first, last)


def _first_of_name(sentence: Sentence, last: int, start: int) -> int:
    """Where the name begins that ends at a token: "Ayşe" of "Ayşe Kaya'nın"."""
    first = last
    while first > start and _is_noun(sentence, first - 1):
        first -= 1
    return first


def stem_of(sentence: Sentence, at: int) -> str:
    """The first form of a word with an ending, as printed: "Kaya" of "Kaya'nın"; "" for other words."""
    word, low, voc = sentence.tokens[at].word, sentence.low[at], sentence.voc
    bare = without_case(word)
    if bare != word:
        return bare
    if sentence.shape[at] not in (OTHER_WORD, NAME):
        return ""
    for ending in (*voc.owner_endings, *voc.source_endings):
        stem = low.removesuffix(ending)
        if len(stem) >= _SHORTEST_STEM and stem != low and (voc.names_person(stem) or voc.names_body(stem)):
            return word[: len(word) - len(ending)]
    return ""


def has_case(sentence: Sentence, at: int) -> bool:
    """True for the last word of a phrase that has an ending of its own, as an owner and a source have."""
    voc = sentence.voc
    known = voc.names_person(sentence.low[at]) or voc.names_body(sentence.low[at])
    return voc.verb_last and not known and bool(stem_of(sentence, at))


def owner_before(sentence: Sentence, start: int, end: int) -> Phrase | None:
    """Whose the words are: of "Kaya'nın salondan çıkarken söylediği “...” sözleri" Kaya."""
    voc = sentence.voc
    for at in range(end - 1, max(start, end - _OWNED_WITHIN) - 1, -1):
        if not stem_of(sentence, at):
            continue
        low = sentence.low[at]
        ending = low[len(without_case(low)) + 1 :] if "'" in low else low
        owned = ending in voc.owner_endings if "'" in low else ending.endswith(voc.owner_endings)
        if owned:
            return (_first_of_name(sentence, at, start), at + 1)
    return None


def source_before(sentence: Sentence, start: int, end: int) -> Phrase | None:
    """Who made known what is quoted: "Valilikten yapılan açıklamada “...”", "Kaya'nın mesajında “...”"."""
    voc = sentence.voc
    for noun in range(end - 1, start, -1):
        low = sentence.low[noun]
        told = sentence.shape[noun] == OTHER_WORD and low.startswith(voc.speech_stems)
        if not told or not low.endswith(voc.place_endings):
            continue
        for at in range(noun - 1, max(start, noun - _TO_SOURCE) - 1, -1):
            if stem_of(sentence, at) and _owns_or_makes(sentence.low[at], voc):
                return (_first_of_name(sentence, at, start), at + 1)
    return None


def _owns_or_makes(low: str, voc: Vocabulary) -> bool:
    endings = voc.owner_endings + voc.source_endings
    if "'" in low:
        return low[len(without_case(low)) + 1 :] in endings
    return low.endswith(endings)


def subject_behind(sentence: Sentence, at: int) -> Phrase | None:
    """Who follows a verb or a participle at token ``at``: “...” diyen 24 yaşındaki Ali Kaya, “...” diyor Kaya."""
    shape = sentence.shape
    stop = _end_of_clause(shape, at + 1)
    for one in range(at + 1, stop):
        if stem_of(sentence, one) and shape[one] in POSSESSIVE + ADVERB:
            if one + 1 < stop and _is_noun(sentence, one + 1) and NAME not in shape[one + 1 : one + 2]:
                titled = _run_ends_in_name(sentence, one + 1, stop)
                if titled is not None and not sentence.voc.kin_noun(sentence.low[one + 1]):
                    return titled  # "diyen Kaya Vakfı'nın müdürü Ali Demir"
            return (_first_of_name(sentence, one, at + 1), one + 1)
        if _is_noun(sentence, one):
            end = one
            while end < stop and _is_noun(sentence, end):
                end += 1
            if end < stop and shape[end] in POSSESSIVE + ADVERB and stem_of(sentence, end):
                continue
            return _whole(sentence, one, end, at + 1)
        if shape[one] not in OTHER_WORD + NUMBER + DETERMINER + ADVERB + ",":
            return None
        if shape[one] == ",":
            return None
    return None


def _run_ends_in_name(sentence: Sentence, first: int, stop: int) -> Phrase | None:
    end = first
    while end < stop and _is_noun(sentence, end):
        end += 1
    return (first, end) if sentence.shape[end - 1] == NAME else None


def follows_verb(sentence: Sentence, verb: int) -> Phrase | None:
    """Who stands right behind the verb, at the end of its clause: “...” diyor Ayşe Kaya."""
    end = verb + 1
    while end < len(sentence.shape) and _is_noun(sentence, end):
        end += 1
    ends = sentence.shape[end : end + 1] in (".", ",", ";", ":", "")
    return (verb + 1, end) if ends and end > verb + 1 else None


def clauses_with_verb_last(sentence: Sentence) -> list[Clause]:
    """The clause of a sentence without marks that tells that somebody speaks: "Kaya, toplantının bittiğini söyledi."."""
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
            return (_first_of_name(sentence, at, 0), at + 1)
    return None


def opens_with_pronoun(sentence: Sentence, start: int, end: int) -> bool:
    """True for "Kendisi, “...” dedi", whose subject was named before."""
    return PRONOUN in sentence.shape[start:end]
