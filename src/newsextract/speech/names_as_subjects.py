"""Whether a name may be the subject of its sentence, where a noun stands before its adjectives.

"Ayer habló la alcaldesa Ana Ruiz": no preposition stands before her.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CONJUNCTION, DETERMINER, PREPOSITION

_MARK: Final = pattern(r"[,.;:()\n“”\"«»—–?!]")
_NOT_BEFORE_SUBJECT: Final = frozenset((PREPOSITION, CONJUNCTION, DETERMINER))
_READ_BEFORE: Final = 60
"""Characters before a name that tell whether it is a subject."""


def is_subject_here(text: str, begin: int, voc: Vocabulary, *, verb_follows: bool) -> bool:
    """Whether a name may be a subject by what stands before it: no preposition and no "and".

    A person who is an object has a preposition before it in Spanish, and mostly in its sisters.
    """
    before = _MARK.split(text[max(0, begin - _READ_BEFORE) : begin])[-1].split()
    words = _lowered(before, voc)
    if not words:
        return verb_follows  # behind a comma it is one of several, or an apposition
    if _kind(words[-1], voc) == DETERMINER and words[-1] not in voc.of:
        words.pop()  # "la Junta"
    noun = next((at for at in range(len(words) - 1, max(-1, len(words) - 4), -1) if _is_noun(words[at], voc)), -1)
    beside = all(_kind(word, voc) is None for word in words[noun + 1 :])  # "el jefe local", not "el jefe del"
    if noun > 0 and beside and _kind(words[noun - 1], voc) == DETERMINER:
        words = words[: noun - (words[noun - 1] not in voc.of)]
    return not words or (_kind(words[-1], voc) not in _NOT_BEFORE_SUBJECT and words[-1] not in voc.of)


def _kind(word: str, voc: Vocabulary) -> str | None:
    """The class of a word, also of a short form before an apostrophe."""
    return voc.elisions.get(word[:-1]) if word.endswith("'") else voc.kinds.get(word)


def _is_noun(word: str, voc: Vocabulary) -> bool:
    return word not in voc.kinds and (voc.names_person(word) or voc.names_body(word))


def _lowered(printed: list[str], voc: Vocabulary) -> list[str]:
    """Words in lower case, each short form before an apostrophe a word of its own: "l'" and "avocat"."""
    out: list[str] = []
    for word in printed:
        low = word.lower().replace("’", "'")
        short, joint, rest = low.partition("'")
        if joint and rest and short in voc.elisions:
            out += (f"{short}'", rest)
        else:
            out.append(low)
    return out
