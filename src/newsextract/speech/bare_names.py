"""The name alone of a run of words with capitals: without titles, offices, honours and what is glued before it."""

from __future__ import annotations

from typing import Final

from newsextract.grammar.places.name_index import is_known_place
from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.given_names import GIVEN, begins_with_given
from newsextract.speech.glued_words import GluedWords
from newsextract.speech.vocabulary import Vocabulary

_LONGEST_SHORT: Final = 3
"""Letters of a word that may be a part of a name: "Mike van der Ger"."""
_FULL_WITH_MIDDLE: Final = 3
"""Words of a name with one middle name."""
_LONGEST_HONOUR: Final = 3
"""Letters of an honour behind a name that no list has: "Ann Reed SC"."""
_NUMERALS: Final = frozenset("IVX")


class BareNames:
    """Finds the name alone, by the words of one language and by how the article writes them."""

    def __init__(self, voc: Vocabulary, glued: GluedWords) -> None:
        self._voc = voc
        self._glued = glued

    def without_title(self, words: list[str]) -> list[str]:
        """ "Defence Secretary Ann Reed MP" -> "Ann Reed"; an organisation ("Justice Department") stays whole."""
        bare = self._glued.without(self._behind_titles(words))
        while len(bare) > 2 and _is_shouted_behind(bare) and (self._voc.capital_nouns or _is_honour(bare[-1])):
            bare = bare[:-1]  # "sagte Anna Feld MDR KIEL"
            while bare[-1] in PARTICLES:
                bare = bare[:-1]  # "Anna Feld von der SPD"
        return bare

    def _behind_titles(self, words: list[str]) -> list[str]:
        voc = self._voc
        while len(words) > 2 and voc.is_postnominal(words[-1].lower()):
            words = words[:-1]
        if len(words) > 1 and words[-1].lower() in voc.courtesy_behind:
            words = words[:-1]  # "Ayşe Hanım"
        if len(words) > 1 and voc.age_in(words[0]):  # "Sixteen-year-old Ann Reed"
            words = words[1:]
        if len(words) > 2 and voc.verb_second and (_is_joined(words[0]) or _is_from_town(words[0].lower(), voc)):
            words = words[1:]  # "Oud-speelster Anna Visser", "de Rotterdammer Jan Visser"
        if len(words) > 2 and words[0].lower() in voc.matters and words[-1].lower() not in voc.organisations:
            words = words[1:]  # "ministre de la Santé Anne Lie"
        if len(words) > 1 and words[-1].lower() not in voc.organisations:
            for index in range(len(words) - 2, -1, -1):
                low = words[index].lower()
                if voc.is_title(low) and (words[index].isupper() or low not in voc.capital_titles):
                    return words[index + 1 :] if words[index + 1][0].isupper() else self._behind_office(words, index)
            for index in range(len(words) - 3, -1, -1):
                low = words[index].lower()
                if low not in GIVEN and voc.is_called_before_name(low) and _is_name_of_person(words[index + 1 :], voc):
                    return words[index + 1 :]  # "Parent Ann Reed"; a surname may be such a word too
            if voc.capital_nouns and (called := self._behind_called(words)) is not None:
                return called  # "Reporterin Emily Feld Sängerin Kim Holm"
            parted = not voc.verb_before_subject or voc.verb_second or words[0].isupper()  # not "Dania María Ruiz"
            if self._is_name_of_no_table(words):
                return words  # "Mirel Lee Tanner"
            for index in range(1 if parted else 2, len(words) - 1):
                if begins_with_given(words[index].lower()):  # "Harbour Warden Ann Reed"
                    return words if self._begins_name(words[0].lower()) else words[index:]
            if voc.capital_nouns:
                return self._behind_noun(words)
        return words

    def _is_name_of_no_table(self, words: list[str]) -> bool:
        """Whether a given name that no table has stands before a middle name that is one, by how it is written."""
        first = words[0]
        low = first.lower()
        if self._voc.verb_before_subject or len(words) != _FULL_WITH_MIDDLE or not begins_with_given(words[1].lower()):
            return False
        if first.isupper() or not first.isalpha() or low in self._voc.kinds or not self._glued.is_proper(first):
            return False
        voc = self._voc
        return not (voc.names_person(low) or voc.names_body(low) or low in voc.demonyms or voc.is_title(low))

    def _behind_noun(self, words: list[str]) -> list[str]:
        """ "Feld" of "Siegerin Feld", where nouns have capitals."""
        low = words[0].lower()
        if len(words) == 2 and self._voc.gender_of(low) and low not in GIVEN and words[1].lower() in GIVEN:
            return words[1:]  # "Ihr Mann Uwe"
        woman = len(words) == 2 and low.endswith(self._voc.female_endings) and low not in GIVEN
        return words[1:] if woman and words[1][0].isupper() else words

    def _behind_called(self, words: list[str]) -> list[str] | None:
        """ "Ingvild Feld" of "Norwegerin Ingvild Feld"."""
        for index in range(len(words) - 3, -1, -1):
            rest = words[index + 1 :]
            short = len(rest) == 2 or not PARTICLES.isdisjoint(rest)
            if short and self.is_called(words, index) and _is_name_of_person(rest, self._voc):
                return rest
        return None

    def is_called(self, words: list[str], index: int) -> bool:
        """Whether the word at an index says what the person is whose name follows: "Norwegerin Ingvild Feld"."""
        before = words[index - 1].lower() if index else ""
        low = words[index].lower().rpartition("-")[2]
        if before in GIVEN or low in GIVEN or len(low) <= _LONGEST_SHORT:
            return False
        if words[index + 1].lower() not in GIVEN and is_from_known_place(low, self._voc):
            return False  # "Kieler Club Mole"
        oblique = low.endswith("n") and (self._voc.names_person(low[:-1]) or self._voc.names_person(low[:-2]))
        return oblique or self._voc.names_person(low)  # "dem Essayisten Ingvild Feld", "den Forschern Ingvild Feld"

    def _behind_office(self, words: list[str], title: int) -> list[str]:
        """ "Ann Reed" of "Minister of State for Transport Ann Reed", of which ``title`` is the first word's index."""
        last = max(index for index in range(title, len(words)) if not words[index][0].isupper())
        rest = words[last + 2 :]  # what follows the joiner is the office's
        given = next((index for index, word in enumerate(rest[:-1]) if begins_with_given(word.lower())), None)
        if given is not None:
            return rest[given:]
        return rest if len(rest) == 2 and _is_name_of_person(rest, self._voc) else words

    def _begins_name(self, low: str) -> bool:
        """True for a given name and an initial, as "J. Ann Reed" has; false for "UN", "U.N." and "Dean"."""
        if low in self._voc.people:
            return False
        return low in GIVEN or len(low.rstrip(".")) < 2


def _is_name_of_person(words: list[str], voc: Vocabulary) -> bool:
    """Whether words may be a given name and a surname: each a particle or with a capital, and no body's noun."""
    if not words[0][0].isupper() or voc.names_body(words[-1].lower()):
        return False
    return all(word[0].isupper() or word in PARTICLES for word in words)


def _is_shouted_behind(words: list[str]) -> bool:
    """True for a station or a party in capitals behind a person's name."""
    return words[-1].isupper() and len(words[-1]) > 1 and words[0].lower() in GIVEN and not words[1].isupper()


def _is_honour(word: str) -> bool:
    """True for the letters of an honour or a calling, false for a number: "SC", but "Charles III"."""
    return len(word) <= _LONGEST_HONOUR and not set(word) <= _NUMERALS


def _is_joined(word: str) -> bool:
    """True for "Oud-speelster" and "VVD-raadslid", false for names: "Anne-Marie"."""
    return word.rpartition("-")[2][:1].islower() and "-" in word


def _is_from_town(low: str, voc: Vocabulary) -> bool:
    return bool(voc.demonym_endings) and low not in GIVEN and voc.is_demonym(low)


def is_from_known_place(low: str, voc: Vocabulary) -> bool:
    """True for "hamburger", of people there and of what belongs to the town."""
    ending = next(filter(low.endswith, voc.origin_endings), "")
    return bool(ending) and is_known_place(low.removesuffix(ending))
