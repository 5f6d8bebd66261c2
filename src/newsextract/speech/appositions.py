"""What the words beside a name say that somebody is, where a noun stands before its adjectives: "la jefa local".

"Ana Ruiz, jefa local de Marea, habla"; "La jefa local de Marea, Ana Ruiz, habla"; "Ana Ruiz es la jefa". English, which
has its descriptions the other way round, reads them with patterns of its own.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    REPORTING_VERB,
)

_MARK: Final = pattern(r"[,.;:()\n“”\"«»—–?!]")
_FIRST_WORDS: Final = 2
"""Words at the beginning of a description without an article among which its noun stands: "joven actriz"."""
_ADJECTIVES: Final = 2
"""Adjectives between the noun and a name that no comma parts from it: "la portavoz popular Ana Ruiz"."""
_NOT_BEFORE_SUBJECT: Final = frozenset((PREPOSITION, CONJUNCTION, DETERMINER))
_READ_BEFORE: Final = 60
"""Characters before a name that tell whether it is a subject."""
_BEFORE_NOUN: Final = frozenset((DETERMINER, ADVERB))
_PARTS_OF_SPEECH: Final = frozenset((PREPOSITION, DETERMINER))
_NO_ADJECTIVE: Final = frozenset((REPORTING_VERB, AUXILIARY, BE, ADVERB))


def told_behind(behind: str, voc: Vocabulary) -> tuple[str, list[str]]:
    """The age and the description behind a name, of text that begins with a comma: ", de 54 años, jefa de Marea,"."""
    age = ""
    at = 1
    for _ in range(2):
        mark = _MARK.search(behind, at)
        end = mark.start() if mark is not None else len(behind)
        printed = behind[at:end].split()
        found = _age(printed, voc)
        if not found:
            return age, _described(printed, voc) if mark is not None else []
        age = found
        if mark is None or mark[0] != ",":
            break
        at = end + 1
    return age, []


def told_before(before: str, voc: Vocabulary, *, comma: bool) -> list[str]:
    """The description that ends right before a name: "el jefe de Marea" of "dijo el jefe de Marea, Hugo Ruiz".

    comma  one parts it from the name; without one only adjectives stand between noun and name
    """
    words = _lowered(_MARK.split(before)[-1].split(), voc)
    first = -1
    for at in range(1, len(words)):
        kind = _kind(words[at - 1], voc)
        if kind not in _PARTS_OF_SPEECH:
            continue
        anew = kind == DETERMINER and (at < 2 or _kind(words[at - 2], voc) != PREPOSITION)
        if (first < 0 or (anew and words[at - 1] not in voc.of)) and _is_noun(voc.head_of(words[at:]), voc):
            first = at
    if first < 0:
        return []
    found = words[first:]
    if not comma:
        noun = next((at for at, word in enumerate(found) if _is_noun(word, voc)), 0)
        behind = found[noun + 1 :]
        if len(behind) > _ADJECTIVES or any(word in voc.kinds for word in behind):
            return []
    return found


def told_by_copula(behind: str, voc: Vocabulary) -> list[str]:
    """The description behind a form of "be", of text that begins with it: " es la jefa de Marea."."""
    words = _MARK.split(behind)[0].split()
    if len(words) < 2 or voc.kinds.get(words[0].lower()) != BE:
        return []
    return _described(words[1:], voc)


def is_subject_here(text: str, begin: int, voc: Vocabulary, *, verb_follows: bool) -> bool:
    """Whether a name may be a subject by what stands before it: no preposition and no "and".

    A person who is an object has a preposition before it in Spanish, and mostly in its sisters.
    """
    before = _MARK.split(text[max(0, begin - _READ_BEFORE) : begin])[-1].split()
    words = _lowered(before, voc)
    if not words:
        return verb_follows  # behind a comma it is one of several, or an apposition
    noun = next((at for at in range(len(words) - 1, max(-1, len(words) - 4), -1) if _is_noun(words[at], voc)), -1)
    if noun > 0 and _kind(words[noun - 1], voc) == DETERMINER:
        words = words[: noun - (words[noun - 1] not in voc.of)]
    return not words or (_kind(words[-1], voc) not in _NOT_BEFORE_SUBJECT and words[-1] not in voc.of)


def _age(printed: list[str], voc: Vocabulary) -> str:
    """ "54" of "de 54 años", "54 ans" and "54"."""
    if printed and voc.kinds.get(printed[0].lower()) == PREPOSITION:
        printed = printed[1:]
    if not printed or not printed[0].isdigit() or len(printed[0]) > 3:
        return ""
    known = len(printed) == 1 or (len(printed) == 2 and printed[1].lower() in voc.time_nouns)
    return printed[0] if known else ""


def _described(printed: list[str], voc: Vocabulary) -> list[str]:
    """The words of a description without its article; none where they are something else."""
    words = _lowered(printed, voc)
    bare = True
    while words and _kind(words[0], voc) in _BEFORE_NOUN:
        bare = bare and _kind(words[0], voc) != DETERMINER
        words = words[1:]
    if not words or _kind(words[0], voc) == PREPOSITION:
        return []
    printed = printed[-len(words) :]
    head = voc.head_of(words)
    noun = next((at for at, word in enumerate(words) if word.strip("'’.,") == head), 0)
    if not _is_noun(head, voc) or (bare and noun >= _FIRST_WORDS):
        return []
    behind = noun + 1
    if behind == len(words):
        return words
    if printed[behind][:1].isupper() and words[behind] not in voc.kinds:
        return []  # somebody else: "Ana Ruiz, el alcalde Hugo Prado y su equipo"
    kind = voc.kinds.get(words[behind])
    if kind in _NO_ADJECTIVE:
        return []  # "Según Ana Ruiz, el alcalde ha mentido"
    if kind is None and not bare and behind + 1 < len(words) and voc.kinds.get(words[behind + 1]) == DETERMINER:
        return []  # "Según Ana Ruiz, el alcalde aceptó la idea"
    return words


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
