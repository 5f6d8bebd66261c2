"""Noun phrases beside a verb, read from the shape of a sentence (see ``vocabulary`` for the letters)."""

from __future__ import annotations

from typing import Final

from newsextract.speech.sentences import Sentence

Phrase = tuple[int, int]
"""Token indices: from, to (exclusive)."""

_INSIDE: Final = "Nwoa#"
_ENDS: Final = "Nw#D"


def chunk_before(shape: str, end: int, low: int) -> int | None:
    """Start of the noun phrase, without prepositions, that ends just before ``end``."""
    at = end - 1
    if at < low or shape[at] not in _ENDS:
        return None
    while at > low and shape[at - 1] in _INSIDE:
        at -= 1
    while at < end - 1 and shape[at] == "a" and not (at > low and shape[at - 1] in "dD"):  # "a later interview"
        at += 1
    while at > low and shape[at - 1] in "dD":
        at -= 1
    return at


def phrase_before(shape: str, end: int, low: int) -> Phrase | None:
    """The noun phrase that ends just before ``end``: "a spokesman for the council".

    "In a letter to parents Reed" gives "Reed" alone: a chain of prepositions that begins the clause is no subject.
    """
    start = chunk_before(shape, end, low)
    if start is None:
        return None
    at = start
    while at > low and shape[at - 1] == "p":
        left = chunk_before(shape, at - 1, low)
        if left is None:
            name = end
            while name > start and shape[name - 1] == "N":
                name -= 1
            return (name if start < name < end else start, end)
        at = left
    if at > low + 1 and shape[at - 1] == "c":
        left = chunk_before(shape, at - 1, low)
        if left is not None and (left == low or shape[left - 1] in ",Q;:-"):
            at = left
    return (at, end)


def phrase_after(sentence: Sentence, start: int, high: int) -> Phrase | None:
    """The noun phrase that begins at ``start``: "Ann Reed", "the leader of the council"."""
    shape = sentence.shape
    if start >= high:
        return None
    if shape[start] == "h":
        return (start, start + 1)
    end = _chunk_after(shape, start, high)
    if end is None:
        return None
    named = shape[end - 1] == "N"
    if shape[start] == "d" and end < high - 1 and sentence.low[end] in sentence.voc.genitive:
        end = _chunk_after(shape, end, high) or end  # "die Sprecherin der Polizei"
    while end < high - 1 and shape[end] == "p" and (not named or (sentence.low[end] == "of" and shape[end + 1] == "N")):
        more = _chunk_after(shape, end + 1, high)
        if more is None:
            break
        end = more
    if end < high - 1 and shape[end] == "c" and shape[end + 1] in "Nd":
        more = _chunk_after(shape, end + 1, high)
        if more is not None and (more == high or shape[more] in ".,;"):
            end = more
    return (start, end)


def _chunk_after(shape: str, start: int, high: int) -> int | None:
    at = start
    while at < high and shape[at] in "dD":
        at += 1
    while at < high and shape[at] in _INSIDE:
        at += 1
    while at > start and shape[at - 1] not in "NwD":
        at -= 1
    return at if at > start else None


def first_phrase(sentence: Sentence, low: int, high: int) -> Phrase | None:
    """The subject that a clause begins with, after leading adverbials: "On Friday, in Marl, the council met"."""
    at = _after_adverbials(sentence, low, high)
    if at >= high:
        return None
    shape = sentence.shape
    if shape[at] == "h":
        return (at, at + 1)
    end = at
    while end < high and shape[end] in "dD":
        end += 1
    named = end == at
    seen = False
    while end < high and shape[end] in _INSIDE:
        if seen and (shape[end] == "a" or (shape[end] == "w" and _is_verb(sentence, end, named))):
            break
        seen = seen or shape[end] in "wN"
        end += 1
    while end > at and shape[end - 1] not in "NwD":
        end -= 1
    if end == at:
        return None
    after = end
    while after < high and shape[after] == "a":
        after += 1
    timed = after > end or sentence.low[end - 1] in sentence.voc.time_nouns
    if timed and after < high - 1 and shape[after] == "," and shape[after + 1] in "hNdDo":
        return first_phrase(sentence, after + 1, high)  # "Hours later, she ...", "Last week, she ..."
    return (at, end)


def _after_adverbials(sentence: Sentence, low: int, high: int) -> int:
    """Where the clause proper begins; ``high`` when it is all adverbial."""
    shape = sentence.shape
    at = low
    while at < high:
        while at < high and shape[at] in ",-ca":
            at += 1
        if at + 1 < high and shape[at : at + 2] == "N," and sentence.low[at].endswith("ed"):
            at += 1  # "Chastened, Reed ..."
            continue
        if at == 0 and at + 1 < high and _is_adjunct(sentence):
            comma = shape.find(",", at, high)
            if comma > 0:
                at = comma + 1  # "Smiling at the crowd, Reed ..."
                continue
        if at >= high or shape[at] not in "psgvt":
            return at
        comma = shape.find(",", at, high)
        if comma < 0:
            return at + 1 if shape[at] == "s" else high
        at = comma + 1
        if at + 1 < high and sentence.tokens[at].word.endswith(".") and shape[at + 1] == ",":
            at += 1  # "In Marl, Ohio.,"
    return at


def _is_adjunct(sentence: Sentence) -> bool:
    """True when a sentence begins with a participle, whose capital is the sentence's."""
    shape, low = sentence.shape, sentence.low[0]
    return shape[0] == "N" and shape[1] in "padDosm" and low.endswith(("ed", "ing")) and not sentence.voc.is_title(low)


def _is_verb(sentence: Sentence, at: int, named: bool) -> bool:
    """Most likely the clause's verb: "walked" after a noun, any small word after a bare name.

    The capital of a sentence's first word is none of a name in "Nuclear proliferation experts"; a description may
    stand within a name: "Texas delegate Ann Reed".
    """
    shape, low = sentence.shape, sentence.low
    if low[at].endswith("ed"):
        return True
    if not named or shape[at - 1] != "N":
        return False
    after = shape[at + 1 : at + 2]
    if after in ("N", "w") and (sentence.voc.is_title(low[at]) or low[at] in sentence.voc.people):
        return False
    return not (at == 1 and after in ("w", "N") and not low[at].endswith("s"))
