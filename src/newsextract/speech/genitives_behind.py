"""The name behind what somebody is, where nothing joins a noun and what it belongs to.

Also the first form of such a noun behind a preposition: "прокуратура города" of "в прокуратуре города".

Russian "сказал начальник управления по делам молодёжи Олег Дуб", "написала мать двоих детей Анна Дуб".
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.given_names import GIVEN
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    CONJUNCTION,
    DETERMINERS,
    NAME,
    NUMBER,
    OTHER_WORD,
    PREPOSITION,
    TIME,
)

_LONGEST: Final = 16
"""Tokens of such a description."""
_BEFORE_OWNER: Final = 3
"""Tokens before a noun in which a preposition stands: "в открытом письме профсоюза"."""
_INSIDE: Final = DETERMINERS + OTHER_WORD + NAME + PREPOSITION + CONJUNCTION + NUMBER + ADVERB
_GOES_ON: Final = frozenset((OTHER_WORD, NAME))
_MARKS: Final = frozenset("«“„\"")
_LONGEST_HEARD: Final = 4
"""Tokens behind who was told something in which the noun of who speaks stands."""
_IN_PHRASES: Final = _INSIDE + TIME
_OPENS: Final = DETERMINERS + OTHER_WORD + ADVERB


def name_behind_genitives(sentence: Sentence, start: int, high: int) -> tuple[Phrase, Phrase | None] | None:
    """(name, description) of what begins at ``start``; None where no full name ends it.

    The first given name that a name follows is the one: "председатель фонда имени Сахарова Олег Дуб".
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if start >= high or not (shape[start] in _OPENS or voc.names_person(low[start])):
        return None
    head = -1
    for at in range(start, min(high, start + _LONGEST)):
        kind = shape[at]
        if kind not in _INSIDE:
            return None
        if kind == NAME and head >= 0:
            last = at
            while last + 1 < high and shape[last + 1] == NAME:
                last += 1
            given = next((one for one in range(at, last + 1) if low[one] in GIVEN), -1)
            if given == last and shape[given - 1] in PREPOSITION + NAME:
                given = -1  # "глава фонда в Алма-Ате", "памятник Льву"
            closes = last > at and shape[at - 1] == OTHER_WORD and shape[last + 1 : last + 2] not in _GOES_ON
            closes = closes and not low[at].endswith(voc.adjective_endings)  # "житель Нового Уренгоя"
            if given >= 0 or closes:
                return (max(given, at), last + 1), (head, max(given, at))
        elif head < 0 and low[at] not in GIVEN and voc.names_person(low[at]):
            head = at
    return None


def subject_behind_phrases(sentence: Sentence, start: int) -> tuple[Phrase | None, Phrase | None]:
    """(name, description) behind a time and a place: "заявила в среду на брифинге представитель МИД Анна Дуб".

    Only a full name in the first form is taken, which no preposition governs.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    head = -1
    for at in range(start, min(len(shape), start + _LONGEST)):
        if shape[at] not in _IN_PHRASES:
            break
        if shape[at] == PREPOSITION:
            head = -1
        elif shape[at] != NAME:
            head = at if head < 0 and low[at] in voc.called_alone else head
        elif low[at] in GIVEN and shape[at + 1 : at + 2] == NAME and shape[at - 1] != PREPOSITION:
            last = at + 1
            while last < len(shape) and shape[last] == NAME:
                last += 1
            return (at, last), ((head, at) if head >= 0 else None)
    return None, None


def behind_hearer(sentence: Sentence, start: int) -> int:
    """Where the subject begins behind the paper that was told something: "сообщила РИА «Маяк» судья Анна Дуб".

    It is a name in marks, or short in capitals with somebody's noun behind it.
    """
    shape, voc = sentence.shape, sentence.voc
    at = start
    short = shape[at : at + 1] == NAME and sentence.tokens[at].word.isupper()
    if short and sentence.low[at] in voc.hearers and shape[at + 1 : at + 2] == NAME:
        return at + 1
    marked = at + short
    if marked < len(shape) and sentence.tokens[marked].word[0] in _MARKS:
        return marked + 1
    behind = sentence.low[at + 1 : at + 1 + _LONGEST_HEARD]
    return at + 1 if short and shape[at + 1 : at + 2] == OTHER_WORD and any(map(voc.names_person, behind)) else start


def before_hearer(sentence: Sentence, subject: Phrase) -> Phrase:
    """Of "сказал министр телеканалу «Маяк»" the part before whom it was said to."""
    start, end = subject
    heard = next((at for at in range(start + 1, end) if sentence.low[at] in sentence.voc.hearers), end)
    if heard < end - 1 and sentence.shape[end - 1] == NAME:
        return (heard + 1, end)  # "пояснила ситуацию журналистам Анна Дуб"
    return (start, heard)


def _is_given(sentence: Sentence, at: int) -> bool:
    """Whether a token is a given name, in any case."""
    return at >= 0 and (sentence.low[at] in GIVEN or sentence.voc.is_other_case(sentence.low[at]))


def names_body_first(sentence: Sentence, start: int, end: int) -> bool:
    """True for "пресс-служба МЧС" and "глава МИД", whose noun speaks and not what it belongs to."""
    voc = sentence.voc
    if not voc.genitive_behind or sentence.shape[start] != OTHER_WORD:
        return False
    if sentence.shape[start:end].endswith(NAME + NAME) and (
        _is_given(sentence, end - 2) or _is_given(sentence, end - 3)
    ):
        return False  # "главы завода Олега Дуба"
    heads = [voc.base_noun(sentence.low[at]) for at in range(start, end) if sentence.shape[at] == OTHER_WORD]
    body = any(map(voc.names_body, heads)) and not any(map(voc.names_person, heads))
    return body or (sentence.tokens[end - 1].word.isupper() and any(map(voc.names_person, heads)))


def clause_of_citing(sentence: Sentence, verb: int) -> Clause | None:
    """The clause of "цитирует Олега Дуба агентство", "цитирует её газета" and "приводит газета слова Олега Дуба"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if low[verb] not in voc.quoting:
        return None
    if verb + 1 < len(shape) and voc.gender_of_owner(low[verb + 1]):
        return Clause(verb, verb + 1, "active", (verb + 1, verb + 2))
    for at in range(verb + 1, min(len(shape), verb + _LONGEST)):
        if shape[at] not in _INSIDE:
            return None
        if shape[at] == NAME and low[at] not in GIVEN and any(one in GIVEN for one in voc.cases.firsts(low[at])):
            last = at + 1
            while last < len(shape) and shape[last] == NAME:
                last += 1
            return Clause(verb, verb + 1, "active", (at, last))
    return None


def in_first_form(sentence: Sentence, phrase: Phrase, printed: str) -> str:
    """A description behind a preposition with its noun in the first form, where that comes first; others as printed."""
    start, voc = phrase[0], sentence.voc
    if not voc.genitive_behind or PREPOSITION not in sentence.shape[max(0, start - _BEFORE_OWNER) : start]:
        return printed
    noun = start
    while noun < phrase[1] - 1 and sentence.low[noun].endswith(voc.adjective_endings):
        noun += 1
    first = voc.base_noun(sentence.low[noun])
    if first == sentence.low[noun]:
        return printed
    out = [voc.first_adjective(sentence.low[at], first) for at in range(start, noun)]
    behind = sentence.starts[noun] + sentence.tokens[noun].length - sentence.starts[start]
    return " ".join([*out, first]) + printed[behind:] if all(out) else printed
