"""The nearest person before a pronoun, by the order in which texts name people: subjects first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from newsextract.speech.people_named import LONGEST_SENTENCE, NEAR, SUBJECTS_BACK, PeopleNamed

SENTENCES_BACK: Final = 14
"""Sentences before a pronoun in which its name is looked for: further back the name would have been printed again."""
_PASSES: Final = ((0, SUBJECTS_BACK), (1, SENTENCES_BACK), (2, SENTENCES_BACK), (3, SENTENCES_BACK))
_OBJECT_WITHIN: Final = 40
_WORDS_OF_OBJECT: Final = 3
"""Words before a name in which the article stands that tells an object, and characters that are read for them."""
_SURE_BELOW: Final = 1
"""Rank below which a name must not look like that of a body."""


class NearestPerson(PeopleNamed):
    """Finds the first person named in the nearest sentence before."""

    def nearest(self, at: int, wanted: str) -> str | None:
        """Full name of the nearest person of a gender before an offset, subjects of sentences first."""
        for rank, sentences in _PASSES:
            found = self._look_back(at, wanted, rank, sentences)
            if found:
                return found
        return None

    def _look_back(self, at: int, wanted: str, rank: int, sentences: int) -> str | None:
        """The nearest person before; a higher rank takes more.

        rank  0: the subject of a sentence; 1: also a person elsewhere in a sentence, whose gender is known; 2: also one
              whose gender is not, and a person behind another "he" or "she"; 3: also a name that nothing tells to be a
              person's
        """
        stops = self.sentence_starts(at)
        index = bisect_right(stops, at) - 1
        end = at
        for step in range(SENTENCES_BACK):
            if index - step < 0 or sentences <= 0:
                break
            start = max(stops[index - step], end - LONGEST_SENTENCE)
            main = self.main_clause(start, end) if rank == 0 else None
            if main is not None:
                stop = self._pronoun(main, end, wanted) or end
                found = self._in_sentence(main, stop, wanted, rank, near=step < NEAR, own=step == 0)
                if found:
                    return found
            pronoun = self._pronoun(start, end, wanted) if rank < 2 else None
            stop = end if pronoun is None else pronoun
            found = self._in_sentence(start, stop, wanted, rank, near=step < NEAR, own=step == 0)
            if found:
                return found
            if pronoun is None:
                sentences -= 1
            end = start
        return None

    def _pronoun(self, start: int, end: int, wanted: str) -> int | None:
        """Where a sentence says "he" or "she" first: it is about the same person, whose name stands further up."""
        for found in self.voc.pronouns.subjects(self.text, start, end):
            if found.gender == wanted and not self.entities.quoted(found.start):
                return found.start
        return None

    def _in_sentence(self, start: int, end: int, wanted: str, rank: int, *, near: bool, own: bool) -> str | None:
        for spoke in range(bisect_left(self.spoke_at, start), bisect_right(self.spoke_at, end)):
            name = self.spoken[spoke]
            if self.fits(name, wanted) and not (rank < _SURE_BELOW and self.may_be_body(name)):
                return name
        second: str | None = None
        for mention, one in self.entities.between(start, end):
            gender = self.gender(one.name)
            if (gender and gender != wanted) or one.is_body() or one.nobody or self.is_other(one.name):
                continue
            if own and self.voc.capital_nouns and self.is_object(start, mention.start):
                continue
            if rank < _SURE_BELOW and not gender and self.may_be_body(one.name):
                continue
            person = one.is_person() or one.name in self.speakers or (near and mention.opens and one.may_be_person())
            if not person and (rank < 3 or one.common or one.place or not (mention.leads or " " in one.name)):
                continue
            if mention.leads and not (mention.owns and self.owns_person(mention.end, wanted)):
                return one.name
            if rank > (0 if gender else 1) or (rank == 0 and gender and mention.told and not mention.owns):
                second = second or one.name
        return second

    def is_object(self, start: int, at: int) -> bool:
        """True for "Hartmut Stein" of "In Anlehnung an den Forscher Hartmut Stein fragte er", where cases tell it."""
        words = self.text[max(start, at - _OBJECT_WITHIN) : at].lower().split()[-_WORDS_OF_OBJECT:]
        return any(word in self.voc.oblique for word in words)
