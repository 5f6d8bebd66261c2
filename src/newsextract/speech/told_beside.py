"""What stands beside a name where adjectives stand behind nouns: "la députée socialiste Anne Lie, 54 ans, mère".

There the noun comes first, an apposition needs no article, and an article may be a part of the next word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.speech.given_names import GIVEN
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
)

_READ: Final = 110
"""Characters before and behind a name in which what is told of it stands."""
_LONGEST: Final = 14
"""Words of it."""
_LONGEST_NAME: Final = 24
"""Characters of a name that are looked at for its first two words."""
_BEFORE_NOUN: Final = 2
"""Words between the article and the noun: "le tout nouveau maire"."""
_ENDS: Final = frozenset((AUXILIARY, BE, PRONOUN, RELATIVE, SUBORDINATOR, REPORTING_VERB))
"""Classes of words with which a clause begins: what stands before them describes nobody behind them."""
_FOLLOWS_NOUN: Final = frozenset((PREPOSITION, CONJUNCTION, RELATIVE, DETERMINER))
_MAY_BE_NOUN: Final = frozenset((None, REPORTING_VERB))
_BEFORE_NAME: Final = frozenset((PREPOSITION, DETERMINER))
_IN_ONE_NOUN: Final = frozenset((None, DETERMINER))
_COPULAS: Final = frozenset((BE, ADVERB))

_PARTS: Final = pattern(r"[.;:()\n«»“”\"—–!?…]")
_WORD: Final = pattern(r"[^\s,']+'?|,")
_AGE: Final = pattern(r"(?:de )?(\d{1,3}) (\w+)|(\d{1,3})(?=,|$)")


class Told(NamedTuple):
    """What is told of somebody: the words from the noun on, in lower case; age and gender, or ""."""

    words: list[str]
    age: str
    gender: str


def told_before(text: str, begin: int, voc: Vocabulary) -> Told | None:
    """What the words before a name say of it: "la maire de Marl, Anne Lie", "l'avocate pénaliste Anne Lie"."""
    before = text[max(0, begin - _READ) : begin].replace("’", "'")
    parts = _PARTS.split(before)
    words = _words(parts[-1])
    apart = False
    while words and (words[-1] == "," or _kind(words[-1], voc) == BE or words[-1] == "c'"):
        apart = True  # "Le maire, Yves Lie", "Le maire, c'est Yves Lie"
        words.pop()
    if not words or _kind(words[-1], voc) in _BEFORE_NAME:
        return None  # "la maison de la maire de Marl", of a place
    name = text[begin : begin + _LONGEST_NAME]
    if not apart and voc.noun_first and _is_of_body(words[-1], name, voc):
        return None  # "dijo el funcionario a la agencia Marea"
    opens = len(parts) > 1 or begin <= _READ
    if "," in words:
        opens = False
        words = words[len(words) - words[::-1].index(",") :]
    words = words[-_LONGEST:]
    for article in range(len(words) - 1, -1, -1):
        if _kind(words[article], voc) in _ENDS:
            return None
        told = _noun_behind(words, article, voc)
        if told is None and voc.no_articles and _noun_at(words, article, voc) == article:
            told = article  # "tehnicianul", whose article is an ending
        if told is None or (article and words[article - 1] in voc.of):
            continue
        if not apart and voc.noun_first and _is_name_of_thing(words, told + 1, name, voc):
            continue  # "el instructor del caso Marea"
        if apart or (_is_closed(words, told + 1, voc, end=True) and _is_one_noun(words, told + 1, voc)):
            return Told(words[told:], "", _gender(words, article, told, voc))
    first = _noun_at(words, 0, voc) if opens else None
    if first is None or not (apart or _is_closed(words, first + 1, voc, end=True)):
        return None
    return Told(words[first:], "", _gender(words, first, first, voc))  # "Président du club, Yves Lie"


def _is_of_body(noun: str, name: str, voc: Vocabulary) -> bool:
    """Whether a noun for a body stands right before a name that no person has."""
    given = name.split(" ", 1)[0].lower().strip(",.;:")
    return voc.names_body(noun) and not voc.is_person_noun(noun) and given not in GIVEN


def _is_name_of_thing(words: Sequence[str], behind: int, name: str, voc: Vocabulary) -> bool:
    """Whether a name of one word stands behind "of" and a noun, and may be the name of what the noun says."""
    if len(words) - behind < 2 or not any(word in voc.of for word in words[behind:-1]):
        return False
    printed = name.split(" ")
    return printed[0].lower().strip(",.;:") not in GIVEN and not (len(printed) > 1 and printed[1][:1].isupper())


def told_behind(text: str, end: int, voc: Vocabulary) -> Told | None:
    """What the words behind a name say of it: ", 54 ans, élue de Marl", " (maire de Marl)", " est la maire de Marl"."""
    behind = text[end : end + _READ].replace("’", "'")
    if behind.startswith(" ("):
        behind = ", " + behind[2:].partition(")")[0]
    behind = _PARTS.split(behind)[0]
    if behind.startswith(","):
        return _apposition(behind[1:].strip(), voc)
    words = _words(behind)
    if not words or _kind(words[0], voc) != BE:
        return None
    first = 1 + (len(words) > 1 and _kind(words[1], voc) in _COPULAS)
    return _described(words[first:], "", voc)


def _apposition(behind: str, voc: Vocabulary) -> Told | None:
    age = ""
    aged = _AGE.match(behind)
    if aged is not None and (aged[3] or aged[2] in voc.time_nouns):
        age = aged[1] or aged[3]
        behind = behind[aged.end() :].lstrip(" ,")
    told = _described(_words(behind), age, voc)
    return told or (Told([], age, "") if age else None)


def _described(words: list[str], age: str, voc: Vocabulary) -> Told | None:
    """The description that some words begin with, which a comma or a clause ends."""
    noun = _noun_behind(words, 0, voc)
    article = 0
    if noun is None:
        noun = _noun_at(words, 0, voc)
    if noun is None or not _is_closed(words, noun + 1, voc, end=False):
        return None
    stop = noun + 1
    while stop < min(len(words), _LONGEST) and words[stop] != "," and _kind(words[stop], voc) not in _ENDS:
        stop += 1
    if any(words[at] in GIVEN and words[at - 1] not in voc.of for at in range(noun + 1, stop)):
        return None  # somebody else: ", el usuario de la red Hugo Prado,"
    return Told(words[noun:stop], age, _gender(words, article, noun, voc))


def _noun_behind(words: Sequence[str], article: int, voc: Vocabulary) -> int | None:
    """The noun for one person behind the article or the possessive at ``article``."""
    if article >= len(words) or _kind(words[article], voc) != DETERMINER or words[article] in voc.of:
        return None
    return _noun_at(words, article + 1, voc)


def _noun_at(words: Sequence[str], first: int, voc: Vocabulary) -> int | None:
    for at in range(first, min(first + _BEFORE_NOUN + 1, len(words))):
        word = words[at]
        if not voc.noun_first and _kind(word, voc) == REPORTING_VERB:
            return None  # ", zegt de wethouder"
        if word == "," or word.endswith("'") or _kind(word, voc) not in _MAY_BE_NOUN:
            return None
        if word.endswith("s") and voc.is_person_noun(word[:-1]):
            return None  # several
        if voc.is_person_noun(word) and (word not in voc.kinds or word in voc.called_alone):
            return at
    return None


def _is_closed(words: Sequence[str], at: int, voc: Vocabulary, *, end: bool) -> bool:
    """True where nothing but adjectives stands behind the noun, up to a preposition, a comma or the end.

    end  all words must belong to it, since the name follows
    """
    while at < len(words) and words[at] != ",":
        word = words[at]
        kind = _kind(word, voc)
        if kind in _FOLLOWS_NOUN:
            return not end or not any(_kind(one, voc) in _ENDS for one in words[at:])
        if not (voc.is_person_noun(word) or word.endswith(voc.after_noun_endings) or _is_acronym(word)):
            return False
        at += 1
    return True


def _is_one_noun(words: Sequence[str], at: int, voc: Vocabulary) -> bool:
    """True for "directeur de l'école", false for "directora del centro visitó en marzo": the name belongs to a verb."""
    joins = voc.of | voc.recipients  # "le commissaire à l'économie"
    return all(word in joins or _kind(word, voc) in _IN_ONE_NOUN for word in words[at:])


def _is_acronym(word: str) -> bool:
    return len(word) < 4


def _gender(words: Sequence[str], article: int, noun: int, voc: Vocabulary) -> str:
    return voc.gender_of(words[article]) or voc.gender_of(words[noun])


def _kind(word: str, voc: Vocabulary) -> str | None:
    """The class of a word, also of a short form with its apostrophe."""
    if word.endswith("'") and word[:-1] in voc.elisions:
        return voc.elisions[word[:-1]]
    return voc.kinds.get(word)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
