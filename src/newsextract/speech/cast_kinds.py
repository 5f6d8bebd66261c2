"""What the names of a story are: whether somebody, a body, a document, or nothing that belongs to its cast."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from newsextract.model.record_types import OrganisationKind
from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity
from newsextract.speech.genders import Genders
from newsextract.speech.given_names import GIVEN
from newsextract.speech.names_printed import JOINERS
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import PRONOUN

_DESCRIBING: Final = ("-born", "-based", "-year-old")
"""Ends of words before a name that are no part of it."""
_LONGEST_ACRONYM: Final = 7
_NOTHING: Final[frozenset[str]] = frozenset()

Places = Mapping[str, list[tuple[int, int]]]


class CastKinds:
    """Tells people and bodies among the entities of an article; whatever is unsure is neither.

    spoken    kinds that its quotations give a speaker, by full name
    places    offsets of all mentions in the body, by full name
    is_place  whether a table lists a name as that of a place
    """

    def __init__(
        self, body: str, voc: Vocabulary, entities: Entities, spoken: Mapping[str, set[str]], places: Places,
        is_place: Callable[[str], bool],
    ) -> None:  # fmt: skip
        self._body = body
        self._voc = voc
        self._said_to_be = spoken
        self._places = places
        self._is_place = is_place
        self._genders = Genders(body, voc, entities)
        # "Rat den Plan": such articles part two nouns, and stand within no name of a body; a genitive may.
        self._between_nouns = voc.oblique - voc.genitive

    def is_person(self, one: Entity) -> bool:
        """True where a title, a role, a pronoun, a given name or a surname alone tells that it is a person."""
        words = one.name.split()
        spoken = self._said_to_be.get(one.name, _NOTHING)
        if self._is_called_body(words):
            return False
        if not spoken.isdisjoint(("organisation", "document")) and not self._is_titled(one):
            return False
        if one.is_body() or one.place > one.person or self._is_no_name(words) or not JOINERS.isdisjoint(words[1:]):
            return False
        if len(words) == 1:
            if self._is_place(one.name) or one.name.endswith(".") or (one.name.isupper() and len(one.name) < 4):
                return False
            given = one.name.lower() in GIVEN
            return "person" in spoken or bool(one.told) or given or self._is_titled(one)
        if one.person > one.verbs or "person" in spoken:
            return True
        if not one.may_be_person() or self._is_place(one.name):
            return False
        return self._has_surname(one, words[-1]) or bool(self._genders.of(one.name))

    def _is_no_name(self, words: list[str]) -> bool:
        """True for words with capitals that nobody is called by: "Senator", "Reed Saturday", "Lima-born Reed"."""
        low = [word.lower().strip(".") for word in words]
        voc = self._voc
        if voc.kinds.get(low[0]) == PRONOUN:
            return True
        if all(voc.is_title(word) or voc.names_person(word) or voc.is_title(word.removesuffix("s")) for word in low):
            return not any(word in GIVEN for word in low)
        if low[-1] in voc.times or low[-1] in voc.place_nouns:
            return True
        return low[0] in voc.times or any(word.endswith(_DESCRIBING) for word in low)

    def _is_titled(self, one: Entity) -> bool:
        """True where a title or a description with a noun for people stands beside the name."""
        return any(self._voc.names_person(head) and not self._voc.age_in(head) for head in one.heads)

    def _has_surname(self, one: Entity, surname: str) -> bool:
        """True where the last word stands alone elsewhere, and in no place as a common word or as initials."""
        if surname not in one.names or (surname.isupper() and not one.name.isupper()):
            return False
        return re.search(rf"(?<!\w){re.escape(surname.lower())}(?!\w)", self._body) is None

    def is_body(self, one: Entity) -> bool:
        """True where the name, a description, or its being quoted tells an organisation."""
        words = one.name.split()
        spoken = self._said_to_be.get(one.name, _NOTHING)
        if not self._between_nouns.isdisjoint(words):
            return False
        if "organisation" in spoken or "document" in spoken:
            return True
        if "person" in spoken or self._is_place(one.name) or self._is_no_name(words):
            return False
        if self._is_called_body(words):
            if len(words) > 1:
                return words[0].lower().strip(".") not in self._voc.courtesy
            return not self._voc.capital_nouns and words[0].lower() in self._voc.public_bodies and self._is_inside(one)
        if one.is_body() and any(self._voc.names_body(head) for head in one.heads):
            return True
        return len(words) == 1 and one.is_body() and self._is_acronym(one)

    def _is_inside(self, one: Entity) -> bool:
        """True where a mention stands within a sentence, so that the capital is its own."""
        places = self._places.get(one.name, ())
        return any(start > 1 and self._body[start - 2] not in ".?!:\n“\"" for start, _ in places)

    def _is_acronym(self, one: Entity) -> bool:
        """True for "NATO"; not for the place in capitals that opens a report."""
        if not (one.name.isupper() and one.name.isalpha() and 2 < len(one.name) < _LONGEST_ACRONYM):
            return False
        places = self._places.get(one.name)
        if places is None or places[0][0] == 0 or self._body[places[0][0] - 1] == "\n":
            return False
        told = any(self._word_before(start) in self._voc.telling for start, _ in places)  # "told NBC"
        return told or one.body > 1 or one.verbs > 0  # else nothing but the capitals tells a body: "GMT"

    def _word_before(self, at: int) -> str:
        return self._body[max(0, at - 20) : at].lower().rpartition(" ")[0].rpartition(" ")[2]

    def _is_called_body(self, words: list[str]) -> bool:
        """True for a name with the noun of a body, "Marl Council", that is no person's."""
        low = [word.lower() for word in words]
        if low[0] in GIVEN:
            return "&" in low or (low[-1] in self._voc.organisations and "of" not in low)
        if "&" in low or not self._voc.organisations.isdisjoint(low) or low[-1] in self._voc.authorities:
            return True
        return len(low) > 1 and low[-1] in self._voc.documents

    def kind(self, one: Entity) -> OrganisationKind:
        """What kind of body it is."""
        voc = self._voc
        words = one.name.lower().split()
        if words[-1] in voc.documents and voc.organisations.isdisjoint(words):
            return "document"
        called = {*words, *one.heads}
        if not voc.authorities.isdisjoint(called):
            return "public_body"
        if "&" in words or not voc.companies.isdisjoint(called):
            return "company"
        return "organisation"
