"""Whom "he" and "she" stand for: the first person named in the nearest sentence before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.entities import Entities
from newsextract.speech.genders import Genders
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import SUBORDINATOR

_PRONOUN: Final = pattern(r"(?<![\w’'])[Ss]?[Hh]e\b")
# A sentence's end, or a line's. It begins with one set of signs, for which a search passes over other text quickly.
_STOP: Final = pattern(r"[.!?…\n](?:(?<!\n)[\"”'’»)]*+\s+(?=[\"“„«'‘(\w])|(?<=\n)\n*)")
_FIRST_WORD: Final = pattern(r"\w+")
_SENTENCES_BACK: Final = 14
"""Sentences before a pronoun in which its name is looked for: further back the name would have been printed again."""
_NEAR: Final = 2
"""Sentences, with that of the pronoun, whose subject is believed to be a person where nothing tells otherwise."""
_SUBJECTS_BACK: Final = 5
"""Sentences before a pronoun in which only their subjects are looked at first: a text stays with its subject."""
_PASSES: Final = ((0, _SUBJECTS_BACK), (1, _SENTENCES_BACK), (2, _SENTENCES_BACK), (3, _SENTENCES_BACK))
_SURE_BELOW: Final = 1
"""Rank below which a name must not look like that of a body."""
_CAPITALS_OF_NAME: Final = 2
"""Capitals of a surname at most: "McCoy"."""
_MENTIONS_BACK: Final = 8
"""Mentions before among which a person is looked for where no sentence is about one."""
_OBJECT_WITHIN: Final = 40
_WORDS_OF_OBJECT: Final = 3
"""Words before a name in which the article stands that tells an object, and characters that are read for them."""
_LONGEST_SENTENCE: Final = 2000
"""Characters of a sentence that are read: keeps the work linear when text has no full stops."""

class Antecedents:
    """The people named in an article outside its quotations, by where they are named."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities) -> None:
        self._text = text
        self._voc = voc
        self.entities = entities
        self._genders = Genders(text, voc, entities)
        self._stops: list[int] = [0]  # where sentences begin, as far as the text was read
        self._more = _STOP.finditer(text)
        self._read = 0
        self._gender: dict[str, str] = {}
        self._spoke_at: list[int] = []
        self._spoke: list[str] = []
        self._other: str | None = None
        self.speakers: set[str] = set()

    def learn(self, name: str, gender: str) -> None:
        """Remember that "Ms." or "she" was said of a name."""
        if not self._gender.get(name):
            self._gender[name] = gender

    def gender(self, name: str) -> str:
        """The gender of a named person: "m", "f", or "" where it is unknown."""
        return self._gender.get(name) or self._genders.of(name)

    def _is_other(self, name: str) -> bool:
        return self._other is not None and name == self._other

    def resolve(self, wanted: str, at: int, other: str | None = None) -> str | None:
        """Full name of the person that a pronoun at this offset stands for.

        wanted  the pronoun's gender
        other   who is not meant: who has just asked what is answered
        """
        self._other = other
        for rank, sentences in _PASSES:
            found = self._look_back(at, wanted, rank, sentences)
            if found:
                return found
        return self._opening_person(wanted)

    def subject_before(self, at: int, gender: str) -> str | None:
        """The person that the sentences before are about: whom "the singer" means where nothing else tells."""
        stops = self._sentence_starts(at)
        index = bisect_right(stops, at) - 1
        end = at
        for step in range(_SUBJECTS_BACK):
            if index - step < 0:
                break
            start = max(stops[index - step], end - _LONGEST_SENTENCE)
            if step < _NEAR and "\n" not in self._text[start:at].rstrip():
                name = self._subject_told(start, end, gender)
                if name is not None:
                    return name
            for mention, one in self.entities.between(start, end):
                near = self._voc.verb_before_subject or (step < _NEAR and mention.opens)
                believed = one.is_person() or (near and one.may_be_person())
                if not mention.leads or mention.owns or not believed:
                    continue
                if not gender or self._fits(one.name, gender):
                    return one.name
            end = start
        if self._voc.verb_before_subject and (named := self._named_before(at, gender)) is not None:
            return named
        return self._opening_person(gender)

    def _subject_told(self, start: int, end: int, gender: str) -> str | None:
        """The first person whom a clause or a sentence between two offsets had as its subject."""
        for spoke in range(bisect_left(self._spoke_at, start), bisect_left(self._spoke_at, end)):
            if self._fits(self._spoke[spoke], gender) or not gender:
                return self._spoke[spoke]
        return None

    def _named_before(self, at: int, gender: str) -> str | None:
        """The nearest person of a gender, wherever in a sentence: few signs tell a person in other languages."""
        for order, (mention, one) in enumerate(self.entities.before(at)):
            if order == _MENTIONS_BACK:
                break
            believed = not mention.owns and (one.is_person() or one.may_be_person())
            if believed and (not gender or self._fits(one.name, gender)):
                return one.name
        return None

    def _opening_person(self, gender: str) -> str | None:
        """Who is the subject of the standfirst, or of the headline, and may be of this gender."""
        for one in self.entities.opening:
            believed = one.is_person() or (self._voc.verb_before_subject and one.may_be_person())
            if believed and (not gender or self._genders.of(one.name) in ("", gender)):
                return one.name
        return None

    def _look_back(self, at: int, wanted: str, rank: int, sentences: int) -> str | None:
        """The nearest person before; a higher rank takes more.

        rank  0: the subject of a sentence; 1: also a person elsewhere in a sentence, whose gender is known; 2: also one
              whose gender is not, and a person behind another "he" or "she"; 3: also a name that nothing tells to be a
              person's
        """
        stops = self._sentence_starts(at)
        index = bisect_right(stops, at) - 1
        end = at
        for step in range(_SENTENCES_BACK):
            if index - step < 0 or sentences <= 0:
                break
            start = max(stops[index - step], end - _LONGEST_SENTENCE)
            main = self._main_clause(start, end) if rank == 0 else None
            if main is not None:
                stop = self._pronoun(main, end, wanted) or end
                found = self._in_sentence(main, stop, wanted, rank, near=step < _NEAR, own=step == 0)
                if found:
                    return found
            pronoun = self._pronoun(start, end, wanted) if rank < 2 else None
            stop = end if pronoun is None else pronoun
            found = self._in_sentence(start, stop, wanted, rank, near=step < _NEAR, own=step == 0)
            if found:
                return found
            if pronoun is None:
                sentences -= 1
            end = start
        return None

    def _pronoun(self, start: int, end: int, wanted: str) -> int | None:
        """Where a sentence says "he" or "she" first: it is about the same person, whose name stands further up."""
        for found in _PRONOUN.finditer(self._text, start, end):
            if self._voc.gender_of(found[0].lower()) == wanted and not self.entities.quoted(found.start()):
                return found.start()
        return None

    def _in_sentence(self, start: int, end: int, wanted: str, rank: int, *, near: bool, own: bool) -> str | None:
        for spoke in range(bisect_left(self._spoke_at, start), bisect_right(self._spoke_at, end)):
            name = self._spoke[spoke]
            if self._fits(name, wanted) and not (rank < _SURE_BELOW and self._may_be_body(name)):
                return name
        second: str | None = None
        for mention, one in self.entities.between(start, end):
            gender = self.gender(one.name)
            if (gender and gender != wanted) or one.is_body() or self._is_other(one.name):
                continue
            if own and self._voc.capital_nouns and self._is_object(start, mention.start):
                continue
            if rank < _SURE_BELOW and not gender and self._may_be_body(one.name):
                continue
            person = one.is_person() or one.name in self.speakers or (near and mention.opens and one.may_be_person())
            if not person and (rank < 3 or one.common or one.place or not (mention.leads or " " in one.name)):
                continue
            if mention.leads and not (mention.owns and self._owns_person(mention.end, wanted)):
                return one.name
            if rank > (0 if gender else 1) or (rank == 0 and gender and mention.told and not mention.owns):
                second = second or one.name
        return second

    def _is_object(self, start: int, at: int) -> bool:
        """True for "Hartmut Stein" of "In Anlehnung an den Forscher Hartmut Stein fragte er", where cases tell it."""
        words = self._text[max(start, at - _OBJECT_WITHIN) : at].lower().split()[-_WORDS_OF_OBJECT:]
        return any(word in self._voc.oblique for word in words)

    def _may_be_body(self, name: str) -> bool:
        """True for one word that looks like a place or a company, of which no more is told than that it spoke."""
        one = self.entities.of(name)
        if one is None or " " in name or one.person > one.verbs or self.gender(name):
            return False
        return one.place > 0 or sum(map(str.isupper, name)) > _CAPITALS_OF_NAME  # "Colorado", "ViacomCBS"

    def _main_clause(self, start: int, end: int) -> int | None:
        """Where the main clause begins in "After Reed had said so, Marl left"."""
        word = _FIRST_WORD.match(self._text, start, end)
        if word is None or self._voc.kinds.get(word[0].lower()) != SUBORDINATOR:
            return None
        comma = self._text.find(", ", word.end(), end)
        return comma + 2 if comma > 0 else None

    def _owns_person(self, end: int, wanted: str) -> bool:
        """True for "Reed's lawyer", of whom "he" may be said; not for "Reed's house" and "Reed's mother"."""
        for word in self._text[end + 2 : end + 40].split()[:3]:
            low = word.lower().strip(",.")
            if self._voc.names_person(low):
                return self._voc.gender_of(low) in ("", wanted)
        return False

    def spoke(self, name: str, at: int) -> None:
        """Remember that a reporting clause at this offset names a person."""
        if self._spoke_at and at <= self._spoke_at[-1]:
            return
        self._spoke_at.append(at)
        self._spoke.append(name)
        self.speakers.add(name)

    def last_spoke(self, at: int) -> tuple[str | None, int]:
        """The last person whom a reporting clause before an offset names, and where."""
        index = bisect_left(self._spoke_at, at) - 1
        return (self._spoke[index], self._spoke_at[index]) if index >= 0 else (None, 0)

    def _fits(self, name: str, wanted: str) -> bool:
        return self.gender(name) in ("", wanted) and not self._is_other(name)

    def _sentence_starts(self, until: int) -> list[int]:
        """Where sentences begin, in order, at least as far as ``until``: few texts need to be read to their end."""
        text, starts = self._text, self._stops
        while self._read <= until:
            found = next(self._more, None)
            if found is None:
                self._read = len(text) + 1
                break
            start, self._read = found.span()
            if "\n" not in found[0] and self._read < len(text) and text[self._read].islower():
                continue  # "(R-Marl.) called"
            if "\n" in found[0] or not self.entities.quoted(start):
                word = text[max(0, start - 8) : start].rpartition(" ")[2].lower() + "."
                if word not in self._voc.abbreviations and len(word) > 2:
                    starts.append(self._read)
        return starts
