"""Who is named in an article outside its quotations, and who has spoken: for the pronouns that stand for them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity
from newsextract.speech.genders import Genders
from newsextract.speech.given_names import GIVEN
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR

# A sentence's end, or a line's. It begins with one set of signs, for which a search passes over other text quickly.
_STOP: Final = pattern(r"[.!?…\n](?:(?<!\n)(?:[ \xa0\u202f]»|[\"”“‘'’»«)]*+)\s+(?=[\"“„«'‘(\w])|(?<=\n)\n*)")
_FIRST_WORD: Final = pattern(r"\w+")
NEAR: Final = 2
"""Sentences, with that of the pronoun, whose subject is believed to be a person where nothing tells otherwise."""
SUBJECTS_BACK: Final = 5
"""Sentences before a pronoun in which only their subjects are looked at first: a text stays with its subject."""
_CAPITALS_OF_NAME: Final = 2
"""Capitals of a surname at most: "McCoy"."""
_SENTENCES_READ: Final = 12
"""Sentences of a paragraph that are read for whom it is about: keeps the work linear."""
_ENDS: Final = frozenset(".:!?")
_GOES_ON: Final = RELATIVE + SUBORDINATOR + PREPOSITION + DETERMINER
_WORD_WITHIN: Final = 24
_MENTIONS_BACK: Final = 8
"""Mentions before among which a person is looked for where no sentence is about one."""
_LONGEST_PREPOSITION: Final = 14
"""Characters before a name in which the preposition stands that it follows."""
LONGEST_SENTENCE: Final = 2000
"""Characters of a sentence that are read: keeps the work linear when text has no full stops."""


class PeopleNamed:
    """The people named in an article outside its quotations, by where they are named."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities) -> None:
        self.text = text
        self.voc = voc
        self.entities = entities
        self._genders = Genders(text, voc, entities)
        self._stops: list[int] = [0]  # where sentences begin, as far as the text was read
        self._more = _STOP.finditer(text)
        self._read = 0
        self._gender: dict[str, str] = {}
        self.spoke_at: list[int] = []
        self.spoken: list[str] = []
        self.how: list[str] = []
        self._other: str | None = None
        self.speakers: set[str] = set()
        self.bodies: set[str] = set()  # those of them that are no people

    def learn(self, name: str, gender: str) -> None:
        """Remember that "Ms." or "she" was said of a name."""
        if not self._gender.get(name):
            self._gender[name] = gender

    def gender(self, name: str) -> str:
        """The gender of a named person: "m", "f", or "" where it is unknown."""
        return self._gender.get(name) or self._genders.of(name)

    def is_other(self, name: str) -> bool:
        return self._other is not None and name == self._other

    def subject_before(self, at: int, gender: str, noun: str = "") -> str | None:
        """The person that the sentences before are about: whom "the singer" means where nothing else tells.

        noun  what the person is called: further back nobody is meant of whom the article tells something else
        """
        noun = "" if noun in self.voc.general_people or noun in self.voc.demonyms or not self.voc.noun_first else noun
        stops = self.sentence_starts(at)
        index = bisect_right(stops, at) - 1
        end = at
        for step in range(SUBJECTS_BACK):
            if index - step < 0:
                break
            start = max(stops[index - step], end - LONGEST_SENTENCE)
            if step < NEAR and "\n" not in self.text[start:at].rstrip():
                name = self._subject_told(start, end, gender)
                if name is not None:
                    return name
            for mention, one in self.entities.between(start, end):
                near = self.voc.verb_before_subject or (step < NEAR and mention.opens)
                believed = one.is_person() or (near and one.may_be_person())
                if noun and not (one.is_person() or one.name in self.speakers):
                    continue
                if not mention.leads or mention.owns or not believed:
                    continue
                described = mention.told and not mention.opens and step < NEAR  # "La comédienne Luce Roc joue."
                apart = described and "\n" in self.text[start:at].rstrip()
                if apart and not self.may_be_called(one, noun):
                    continue
                if not gender or self.fits(one.name, gender):
                    return one.name
            end = start
        if self.voc.noun_first:
            spoke, place = self.last_spoke(at)
            person = self.entities.of(spoke) if spoke is not None else None
            near = person is not None and person.is_person() and "\n" not in self.text[place:at]
            if near and person is not None and self.fits(person.name, gender) and self.may_be_called(person, noun):
                return person.name
        if self.voc.verb_before_subject and (named := self._named_before(at, gender, noun)) is not None:
            return named
        opening = self.opening_person(gender)
        return opening or (self._named_before(at, gender, "") if noun else None)

    def may_be_called(self, one: Entity, noun: str) -> bool:
        """False for somebody who is told to be something else: "la metteuse" is not the "comédienne"."""
        if not noun or not one.heads:
            return True
        if not self.voc.general_people.isdisjoint(one.heads):
            return True
        return not self.voc.same_role.get(noun, frozenset((noun,))).isdisjoint(one.heads)

    def is_passing(self, name: str, at: int) -> bool:
        """True for "un voisin" of an earlier paragraph, whom no pronoun means any more."""
        spoke, place = self.last_spoke(at)
        return spoke == name and name.split()[0].lower() in self.voc.introducing and "\n" in self.text[place:at]

    def staying(self, gender: str) -> str | None:
        """The last person of a gender who has spoken and has a name."""
        for name in reversed(self.spoken):
            named = name.split()[0].lower() not in self.voc.introducing and name not in self.bodies
            if named and self.fits(name, gender):
                return name
        return None

    def comes_later(self, name: str, at: int) -> bool:
        """True for somebody whom the article names behind an offset for the first time."""
        one = self.entities.of(name)
        return one is not None and bool(one.places) and one.places[0] > at

    def subject_here(self, at: int, gender: str, noun: str) -> str | None:
        """The last person of a gender in the paragraph who may be called so, and speaks or leads a sentence."""
        for mention, one in self.entities.before(at):
            if "\n" in self.text[mention.start : at]:
                return None
            leads = (mention.leads or mention.told or one.name in self.speakers) and " " in one.name
            if noun in one.heads:
                continue  # the mayor of another town
            if leads and one.is_person() and self.fits(one.name, gender) and self.may_be_called(one, noun):
                return one.name
        return None

    def is_near(self, name: str, at: int) -> bool:
        """True for a given name alone that stands in the paragraph: elsewhere it may be a part of something else."""
        one = self.entities.of(name)
        if one is None or name.lower() not in GIVEN:
            return False
        return any(place < at and "\n" not in self.text[place:at] for place in one.places)

    def unlabelled(self, at: int, gender: str) -> str | None:
        """The last person of a gender in the paragraph of whom the article does not say what she is."""
        for mention, one in self.entities.before(at):
            if "\n" in self.text[mention.start : at]:
                return None
            if not one.heads and " " in one.name and one.is_person() and self.fits(one.name, gender):
                return one.name
        return None

    def concerned(self, noun: str, at: int) -> str | None:
        """Whom "l'intéressée" means: who was named last, and does not speak."""
        if noun not in self.voc.concerned:
            return None
        return self.last_named(at, self.voc.gender_of(noun), self.last_spoke(at)[0])

    def last_named(self, at: int, gender: str, other: str | None) -> str | None:
        """The last person of a gender who is named before an offset, and who is not ``other``."""
        for _, one in self.entities.before(at):
            if one.name != other and one.is_person() and not one.is_body() and self.fits(one.name, gender):
                return one.name
        return None

    def _subject_told(self, start: int, end: int, gender: str) -> str | None:
        """The first person whom a clause or a sentence between two offsets had as its subject."""
        for spoke in range(bisect_left(self.spoke_at, start), bisect_left(self.spoke_at, end)):
            name = self.spoken[spoke]
            if name in self.bodies or (self.voc.noun_first and self.is_called_body(name)):
                continue
            if self.fits(name, gender) or not gender:
                return name
        return None

    def person_between(self, start: int, at: int, gender: str = "") -> str | None:
        """The person whom the text between two offsets is about: who goes on where a verb has no subject.

        Of the nearest sentence that has one, its subject, else who is named there for the first time; else who is named
        nearest, wherever.
        """
        stops = self.sentence_starts(at)
        index = bisect_left(stops, at) - 1
        end = at
        nearest: str | None = None
        last = index - _SENTENCES_READ
        while index >= max(last, 0) and end > start:
            begin = max(stops[index], start, end - LONGEST_SENTENCE)
            name = self._subject_told(begin, end, gender)
            if name is not None and not self.may_be_body(name):
                return name
            new: str | None = None
            for mention, one in self.entities.between(begin, end):
                believed = one.is_person() or (mention.leads and one.may_be_person())
                if mention.owns or not believed or not self.fits(one.name, gender):
                    continue
                if mention.leads:
                    return one.name
                if one.places[0] == mention.start and " " in one.name and self._is_told_of(mention.end):
                    new = new or one.name
                if one.person > one.verbs or " " in one.name:
                    nearest = nearest or one.name  # not "el jefe del Porto dice"
            if new is not None:
                return new
            end = begin
            index -= 1
        return nearest

    def is_called_body(self, name: str) -> bool:
        """True for "la empresa", of which no more is told."""
        words = name.lower().split()
        return len(words) > 1 and self.voc.kinds.get(words[0]) == DETERMINER and self.voc.names_body(words[1])

    def _is_told_of(self, end: int) -> bool:
        """True where a sentence ends with a name, or goes on about it: "casos como el de Ana Ruiz, que llegó ayer"."""
        if not self.text.startswith(",", end):
            return self.text[end : end + 1] in _ENDS
        word = self.text[end + 1 : end + _WORD_WITHIN].split()[:1]
        kind = self.voc.kinds.get(word[0].lower().strip(",.;:")) if word else None
        if kind is None:
            return bool(word) and (word[0][0].isdigit() or self.voc.names_person(word[0].lower().strip(",.;:")))
        return kind in _GOES_ON

    def _named_before(self, at: int, gender: str, noun: str) -> str | None:
        """The nearest person of a gender, wherever in a sentence: few signs tell a person in other languages."""
        for order, (mention, one) in enumerate(self.entities.before(at)):
            if order == _MENTIONS_BACK:
                break
            maybe = one.may_be_person() and (mention.leads or not self.voc.noun_first)
            maybe = maybe and not self._is_behind_preposition(mention.start)
            believed = not mention.owns and (one.is_person() or maybe)
            believed = believed and self.may_be_called(one, noun) and not (noun and " " not in one.name)
            if believed and (not gender or self.fits(one.name, gender)):
                return one.name
        return None

    def _is_behind_preposition(self, at: int) -> bool:
        """True for "Grande Vila" of "14 escolas da Grande Vila", of which nothing tells that it is somebody."""
        if not self.voc.noun_first:
            return False
        before = self.text[max(0, at - _LONGEST_PREPOSITION) : at].lower().replace("’", "'").replace("'", "' ").split()
        return bool(before) and self.voc.kinds.get(before[-1]) == PREPOSITION

    def opening_person(self, gender: str) -> str | None:
        """Who is the subject of the standfirst, or of the headline, and may be of this gender."""
        for one in self.entities.opening:
            told = self._genders.of(one.name)
            believed = one.is_person() or ((self.voc.verb_before_subject or told) and one.may_be_person())
            if believed and (not gender or told in ("", gender)):
                return one.name
        return None

    def may_be_body(self, name: str) -> bool:
        """True for one word that looks like a place or a company, of which no more is told than that it spoke."""
        one = self.entities.of(name)
        if one is None or " " in name or one.person > one.verbs or self.gender(name):
            return False
        return one.place > 0 or sum(map(str.isupper, name)) > _CAPITALS_OF_NAME  # "Colorado", "ViacomCBS"

    def main_clause(self, start: int, end: int) -> int | None:
        """Where the main clause begins in "After Reed had said so, Marl left"."""
        word = _FIRST_WORD.match(self.text, start, end)
        if word is None or self.voc.kinds.get(word[0].lower()) != SUBORDINATOR:
            return None
        comma = self.text.find(", ", word.end(), end)
        return comma + 2 if comma > 0 else None

    def owns_person(self, end: int, wanted: str) -> bool:
        """True for "Reed's lawyer", of whom "he" may be said; not for "Reed's house" and "Reed's mother"."""
        for word in self.text[end + 2 : end + 40].split()[:3]:
            low = word.lower().strip(",.")
            if self.voc.names_person(low):
                return self.voc.gender_of(low) in ("", wanted)
        return False

    def spoke(self, name: str, at: int, how: str = "spoke") -> None:
        """Remember that a clause at this offset names a person: ``how`` is "spoke", "topic" or "pronoun"."""
        if self.spoke_at and at <= self.spoke_at[-1]:
            return
        self.how.append(how)
        self.spoke_at.append(at)
        self.spoken.append(name)
        self.speakers.add(name)

    def last_spoke(self, at: int) -> tuple[str | None, int]:
        """The last person whom a reporting clause before an offset names, and where."""
        index = bisect_left(self.spoke_at, at) - 1
        return (self.spoken[index], self.spoke_at[index]) if index >= 0 else (None, 0)

    def fits(self, name: str, wanted: str) -> bool:
        return (not wanted or self.gender(name) in ("", wanted)) and not self.is_other(name)

    def sentence_starts(self, until: int) -> list[int]:
        """Where sentences begin, in order, at least as far as ``until``: few texts need to be read to their end."""
        text, starts = self.text, self._stops
        while self._read <= until:
            found = next(self._more, None)
            if found is None:
                self._read = len(text) + 1
                break
            start, self._read = found.span()
            if "\n" not in found[0] and self._read < len(text) and text[self._read].islower():
                continue  # "(R-Marl.) called"
            ends = bool(self.voc.singular) and not self.entities.quoted(self._read - 1)  # „... ist fertig.“ Er ging
            if "\n" in found[0] or ends or not self.entities.quoted(start):
                word = text[max(0, start - 8) : start].rpartition(" ")[2].lower() + "."
                if word == "»." or (word not in self.voc.abbreviations and len(word) > 2):
                    starts.append(self._read)
        return starts
