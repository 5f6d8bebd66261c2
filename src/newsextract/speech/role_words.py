"""Whether words may say who somebody is, and how they do without what belongs to the sentence that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.entities import Entities
from newsextract.speech.given_names import begins_with_given
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CONJUNCTION, DETERMINER, PREPOSITION

_ENDS_HEAD: Final = frozenset((PREPOSITION, CONJUNCTION, DETERMINER))
_SIGNS: Final = ",.()"
_INITIALS: Final = range(2, 5)
"""Letters of an office in capitals: "MP", "CEO"."""


def as_role(role: str, mention: str, entities: Entities, voc: Vocabulary) -> str | None:
    """A role as a reader would say it, None for words that are none: "Jurist" of "Jurist Dr.".

    mention  how the speaker is printed: of "Head Blender Ann Reed" the words before the name are one, whatever they are
    """
    words = _without_end(role.split(), voc)
    low = [word.lower().strip(_SIGNS) for word in words]
    alone = len(low) == 1 or voc.kinds.get(low[1]) in _ENDS_HEAD
    if (alone and low[0] in voc.no_roles) or voc.head_of(low) in voc.time_nouns:
        return None
    if is_person_of_story(role, entities, voc):
        return None
    known = _names_somebody(words, low, voc)
    if voc.capital_nouns:
        return _in_first_case(words, voc) if known and not words[-1].islower() else None  # not "Mann rannte davon"
    role = " ".join(words) if len(words) <= role.count(" ") else role
    if known or not voc.office_at or mention.startswith(role + " "):
        return role
    titled = all(word[:1].isupper() for word in words)  # "Rapt Studio"
    deed = low[0].endswith(voc.participle_endings) and "-" not in low[0] and PREPOSITION in map(voc.kinds.get, low)
    return None if titled or deed else role  # "winning the race in Marl"


def tells_who(role: str, voc: Vocabulary) -> bool:
    """True for a role that holds a noun for somebody, as the lists of words know it: "mayor of Marl"."""
    words = role.split()
    return _names_somebody(words, [word.lower().strip(_SIGNS) for word in words], voc)


def _without_end(words: list[str], voc: Vocabulary) -> list[str]:
    """The words of a role without what belongs to the name or to nothing: "Jurist Dr.", "friend of Mrs."."""
    end = len(words)
    while end and (words[end - 1].lower().strip(".") in voc.courtesy or _is_letter(words[end - 1])):
        end -= 1
    if end == len(words) or not tells_who(" ".join(words[:end]), voc):
        return words
    while end > 1 and voc.kinds.get(words[end - 1].lower()) in _ENDS_HEAD:
        end -= 1
    return words[:end]


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.islower()


def is_person_of_story(role: str, entities: Entities, voc: Vocabulary) -> bool:
    """True for words that are, or end in, another name: "Reed", "chef Ann Reed", not "wife of Ann Reed"."""
    for start, end, name in entities.mentions_in(role):
        one = entities.of(name)
        low = role[start:end].lower().split()
        if one is None or voc.names_person(low[-1]) or any(map(voc.is_title, low)):
            continue  # "Works Director", "Secretary of State"
        given = len(low) > 1 and begins_with_given(low[0])
        believed = one.is_person() and bool(voc.office_at) and voc.role_nouns.isdisjoint(low)
        believed = believed and (len(low) == 1 or not voc.capital_nouns)  # "Manager Digitaler Handel"
        before = role[:start].replace("’", "'").lower().split()
        if not (given or believed) or (before and not voc.office_at):
            continue  # Polish "Prezes Grupy Marla"
        behind = role[end:].lstrip()
        follows = voc.kinds.get(behind.split()[0].lower()) if behind else CONJUNCTION
        ends = follows == CONJUNCTION or behind[0] == "(" or (follows == PREPOSITION and start == 0)
        owned = any(voc.kinds.get(word) in _ENDS_HEAD or word.endswith("'s") for word in before)
        if ends and not owned and (len(low) > 1 or not before):
            return True
    return False


def _names_somebody(words: Sequence[str], low: Sequence[str], voc: Vocabulary) -> bool:
    """Whether a noun before the first preposition is one for a person: "CEO", "Vorstandsmitglied"."""
    for at, word in enumerate(low):
        kind = voc.kinds.get(word)
        if at and kind in _ENDS_HEAD and kind != CONJUNCTION:
            return False
        if voc.capital_nouns and not words[at][0].isupper():
            continue
        if voc.names_person(word) or word.rpartition("-")[2] in voc.role_nouns or voc.is_demonym(word):
            return True
        if voc.capital_nouns and any(voc.names_one(form) for form in _bare_forms(word)):
            return True
        if voc.capital_nouns:
            from_place = len(low) == 1 and word.endswith(voc.origin_endings) and words[at][1:].islower()
            if from_place or voc.names_body(word) or word.endswith(tuple(voc.role_nouns)):
                return True  # "Luxemburger", "Vorstandsmitglied"
        elif words[at].isupper() and word.isalpha() and len(word) in _INITIALS:
            return True
    return False


def _bare_forms(low: str) -> tuple[str, ...]:
    """The nouns of which "historikers", "experten" and "präsidenten" may be other cases."""
    if low.endswith("s"):
        return (low[:-1],)
    return (low[:-1], low[:-2]) if low.endswith("en") else ()


def _in_first_case(words: list[str], voc: Vocabulary) -> str:
    """ "Schweizer Historiker und Experte" of "Schweizer Historikers und Experten": one person, who is the subject."""
    out = list(words)
    small = 0
    for at, word in enumerate(words):
        low = word.lower()
        if at and voc.kinds.get(low) in (PREPOSITION, DETERMINER):
            break
        if word.islower():
            continue
        behind = voc.kinds.get(words[at + 1].lower()) if at + 1 < len(words) else CONJUNCTION
        if behind in _ENDS_HEAD:
            forms = () if low.endswith("s") and voc.names_one(low) else _bare_forms(low)
            bare = next((form for form in forms if voc.names_one(form)), low)
            out[at] = word[: len(bare)]
            for before in range(small, at):
                if words[before].islower() and words[before].endswith("en"):
                    out[before] = words[before][:-1]  # "ehemaligen Bürgermeisters"
        small = at + 1
    return " ".join(out)
