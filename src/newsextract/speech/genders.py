"""Whether an article tells that somebody is a man or a woman: by a title, a given name, a noun or a pronoun behind."""

from __future__ import annotations

from typing import Final

from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity
from newsextract.speech.given_names import EITHER, FEMALE, GIVEN, MALE, usual_gender
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME

_MENTIONS_ASKED: Final = 12
"""Mentions of a name behind which a pronoun is looked for that tells a gender."""
_SURE_PRONOUNS: Final = 2
"""Pronouns of one gender, more than of the other, that outweigh a given name: "Kevin Reed ... she ... her"."""
_MENTIONS_BETWEEN: Final = 3
"""Names behind it that are looked at for another person: the first that is one ends the search."""
_VERB_WITHIN: Final = 12
"""Characters behind a name in which its verb stands."""
_VERB_AND_ADVERB: Final = 2
_MARKS: Final = ".,;:!?)"
_AFTER_OBJECT: Final = frozenset(PREPOSITION + CONJUNCTION + SUBORDINATOR + TIME + PRONOUN + DETERMINER + RELATIVE)
_PRONOUN_AND_NEXT: Final = 20
"""Characters of a pronoun and the word behind it."""
_SPOUSE_WITHIN: Final = 16
"""Characters in which "his wife" stands, which tells a gender as surely as two pronouns."""
_PRONOUN_WITHIN: Final = 160
"""Characters behind a name in which such a pronoun stands."""


class Genders:
    """The genders of the people whom an article names."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities) -> None:
        self._text = text
        self._voc = voc
        self._entities = entities
        self._known: dict[str, str] = {}
        self._married = False  # the pronoun found last owns a wife or a husband

    def of(self, name: str) -> str:
        """The gender that the article tells of a name, or its given name: "m", "f" or ""."""
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._find_gender(name)
        return known

    def _find_gender(self, name: str) -> str:
        one = self._entities.of(name)
        if one is not None and one.told:
            return one.told
        first = name.partition(" ")[0].lower()
        here = self._voc.given_here.get(first, "")  # Jan is a man in German
        if self._voc.has_cases and first not in MALE and first not in FEMALE:
            first = next((one for one in self._voc.cases.firsts(first) if one in GIVEN), first)
        usual = here or "" if first in EITHER else "m" if first in MALE else "f" if first in FEMALE else ""
        if "-" in first and self._voc.verb_before_subject:
            usual = usual or usual_gender(first)  # "Marie-Pierre"
        usual = usual or ("" if first in EITHER else self._voc.gender_of_name(name))
        if one is None or (one.is_body() and not usual):
            return usual
        for head in one.heads:
            gender = self._voc.gender_of(head)
            if gender and not (gender == "m" and usual == "f" and self._voc.noun_first):  # "Anne Lie, professeur"
                return gender
        votes = {"m": 0, "f": 0}
        for start in one.places[:_MENTIONS_ASKED]:
            if gender := self._pronoun_behind(start, one):
                votes[gender] += _SURE_PRONOUNS if self._married else 1
        told = max(votes, key=votes.__getitem__)
        more = abs(votes["m"] - votes["f"])
        if usual:  # a given name says what most of its bearers are
            return told if more >= _SURE_PRONOUNS else usual
        unsure = " " not in name and one.place > one.person  # "Colorado": the "he" behind it may be another
        return "" if more <= unsure else told

    def _pronoun_behind(self, start: int, one: Entity) -> str:
        """The gender of the first pronoun behind a mention, where nobody else is named between."""
        self._married = False
        (mention, _), *others = self._entities.following(start, _MENTIONS_BETWEEN + 1)
        if mention.owns:
            return ""
        end = mention.end
        if not self._voc.asking.isdisjoint(self._text[end : end + _VERB_WITHIN].replace(".", " ").split()[:1]):
            return ""  # "Reed asked. “No,” he replied"
        stop = end + _PRONOUN_WITHIN
        for other, entity in others:
            if other.start >= stop:
                break
            if entity is not one and not entity.is_body() and not (entity.place and not entity.person):
                stop = other.start
                break
        for found in self._voc.pronouns.telling(self._text, end, stop):
            if not self._entities.quoted(found.start):
                if not mention.leads and not (mention.told and found.capital):
                    return ""
                if self._is_object(end, found.start):
                    return ""
                words = self._text[found.start : found.start + _SPOUSE_WITHIN].lower().replace(",", " ").split()
                self._married = len(words) > 1 and words[1] in self._voc.spouses and words[0] in self._voc.possessive
                return found.gender
        return ""

    def _is_object(self, end: int, at: int) -> bool:
        """True for the pronoun of "Reed praised her." and "Reed told her of it": somebody else than Reed."""
        between = self._text[end:at]
        if len(between.split()) > _VERB_AND_ADVERB or not between.strip(" ").isalpha():
            return False
        words = self._text[at : at + _PRONOUN_AND_NEXT].lower().split()
        if words[0].strip(_MARKS) not in self._voc.possessive:
            return False  # "Reed hid herself"
        return not words[0][-1].isalpha() or self._voc.kinds.get(words[1] if len(words) > 1 else "") in _AFTER_OBJECT
