"""Whose words are quoted, by the ending of a name or a noun: Kaya'nın “...” sözleri, Valilikten yapılan açıklamada.

Languages with such endings say so by them where others have prepositions.
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.case_endings import without_case
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, NAME, OTHER_WORD

_TO_SOURCE: Final = 5
"""Tokens between a source and its noun of speech: "Valilikten yapılan yazılı açıklamada"."""
_SHORTEST_STEM: Final = 4
"""Letters of a noun without its ending: "uzun" is no "uz" with one."""
_OWNED_WITHIN: Final = 9
"""Tokens between an owner and a quotation: "Kaya'nın salondan çıkarken söylediği “...” sözleri"."""


def stem_of(sentence: Sentence, at: int) -> str:
    """The first form of a word with an ending, as printed: "Kaya" of "Kaya'nın"; "" for other words."""
    word, low, voc = sentence.tokens[at].word, sentence.low[at], sentence.voc
    bare = without_case(word)
    if bare != word:
        return bare
    if sentence.shape[at] not in (OTHER_WORD, NAME):
        return ""
    for ending in (*voc.owner_endings, *voc.source_endings, *voc.case_endings):
        stem = low.removesuffix(ending)
        if len(stem) >= _SHORTEST_STEM and stem != low and (voc.names_person(stem) or voc.names_body(stem)):
            return word[: len(word) - len(ending)]
    return ""


def has_case(sentence: Sentence, at: int) -> bool:
    """True for the last word of a phrase that has an ending of its own, as an owner and a source have."""
    voc = sentence.voc
    known = voc.names_person(sentence.low[at]) or voc.names_body(sentence.low[at])
    return voc.verb_last and not known and bool(stem_of(sentence, at))


def first_of_name(sentence: Sentence, last: int, start: int) -> int:
    """Where the name begins that ends at a token: "Ayşe" of "Ayşe Kaya'nın"."""
    first = last
    while first > start and is_noun(sentence, first - 1):
        first -= 1
    return first


def is_noun(sentence: Sentence, at: int) -> bool:
    kind = sentence.shape[at]
    if kind == NAME:
        return True
    low, voc = sentence.low[at], sentence.voc
    return kind == OTHER_WORD and (voc.names_person(low) or voc.names_body(low))


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
            return (first_of_name(sentence, at, start), at + 1)
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
                return (first_of_name(sentence, at, start), at + 1)
    return None


def source_named(sentence: Sentence, start: int, end: int) -> Phrase | None:
    """The source in "Kaya'ya göre karar “yanlış”"."""
    for one in range(start + 1, end):
        before = one - 1
        named = sentence.shape[before] == ADVERB or stem_of(sentence, before)
        if sentence.low[one] in sentence.voc.according_behind and named:
            return (first_of_name(sentence, before, start), one)
    return None


def _owns_or_makes(low: str, voc: Vocabulary) -> bool:
    endings = voc.owner_endings + voc.source_endings
    if "'" in low:
        return low[len(without_case(low)) + 1 :] in endings
    return low.endswith(endings)
