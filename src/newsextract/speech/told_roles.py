"""What an article has told so far that its people are: "head coach" of "Head coach Ann Reed was furious"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.speaker_phrases import title_start
from newsextract.speech.speaker_roles import read_role
from newsextract.speech.subjects import apposition_after
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import DETERMINER, NAME, OTHER_WORD

_REMEMBERED: Final = 200
"""Roles that are remembered: no article introduces more people."""


class ToldRoles:
    """The first role that an article gives to each person, by full name."""

    def __init__(self, text: str, voc: Vocabulary, names: Names) -> None:
        self._text = text
        self._voc = voc
        self._names = names
        self._roles: dict[str, str] = {}
        self._by_noun: dict[str, str] = {}  # "director" → who was called so

    def of(self, name: str) -> str | None:
        """The role of somebody; None where none was told."""
        return self._roles.get(name)

    def called(self, nouns: Iterable[str]) -> str | None:
        """Whom the article has called by the first of these nouns that it has used."""
        return next((self._by_noun[noun] for noun in nouns if noun in self._by_noun), None)

    def remember(self, name: str, role: str | None) -> None:
        """Remember what somebody is who speaks, by full name."""
        if role and len(self._roles) < _REMEMBERED:
            self._roles.setdefault(name, role)
            if self._voc.verb_before_subject:
                self._by_noun[self._voc.head_of(role.lower().split())] = name

    def read_topic(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember what "Head coach Ann Reed was furious" and "Ann Reed, the head coach, was furious" say of her."""
        start, end = phrase
        name = end
        while name > start and sentence.shape[name - 1] == NAME:
            name -= 1
        bare = self._names.without_title(sentence.words(name, end))
        titles = end - len(bare)
        role = read_role(self._text, sentence, apposition_after(sentence, phrase))
        if role is None and titles > start and self._voc.names_person(sentence.low[titles - 1]):
            role = read_role(self._text, sentence, (title_start(sentence, start, titles), titles))
        self._tell(bare, role)

    def read_before_name(self, sentence: Sentence, phrase: Phrase) -> Phrase | None:
        """Remember what "The clerk, Ann Reed, was late" says of her; her name, None where no name follows."""
        first = phrase[1] + 1
        if sentence.voc.verb_second and sentence.shape[first : first + 1] in (DETERMINER, OTHER_WORD):
            while sentence.shape[first : first + 1] in (DETERMINER, OTHER_WORD):
                first += 1  # "De verdachte, de 34-jarige Karl B., zweeg"
        last = first
        while sentence.shape[last : last + 1] == NAME:
            last += 1
        if last == first or sentence.shape[phrase[1]] != ",":
            return None
        if last > first + 1:
            self._tell(sentence.words(first, last), read_role(self._text, sentence, phrase))
        return (first, last)

    def _tell(self, words: list[str], role: str | None) -> None:
        """Remember what somebody is who has not spoken so far; an age alone is no role."""
        if role and not self._voc.age_in(role.lower()) and len(self._roles) < _REMEMBERED:
            self._roles.setdefault(self._names.fullest(self._names.without_title(words)), role)
