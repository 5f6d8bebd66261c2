"""Who says a quotation that is a sentence of its own: whom the sentences before it in its paragraph are about.

"Anna Visser is het zat. Al maanden staat de kelder blank. „Het is niet te doen.”"
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.named_subjects import closing_name, subject_of_relative, topic_of
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    DETERMINER,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
)

Told = tuple[Sentence, list[Clause]]
"""A sentence without quotations, and its reporting clauses."""

_SENTENCES_BACK: Final = 5
"""Sentences before a quotation that are read: further back a paragraph is about something else."""
_INSIDE: Final = SUBORDINATOR + RELATIVE
_FORMS: Final = frozenset(("active", "according"))


class SentencesBefore:
    """Answers from the sentences before a quotation; remembers nothing."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities) -> None:
        self._text = text
        self._voc = voc
        self._entities = entities

    def speaker(self, before: Sequence[Told]) -> Candidate | None:
        """Whom the nearest of these sentences lets speak or is about; None where all are about things."""
        for sentence, told in reversed(before[-_SENTENCES_BACK:]):
            found = self._inverted(sentence) or self._told(sentence, told) or self._topic(sentence)
            found = found or self._closing(sentence)
            if found is not None:
                return found
        return None

    def topic(self, sentence: Sentence) -> Candidate | None:
        """The person with a full name whom a sentence is about."""
        found = self._topic(sentence)
        if found is None or found.clause is None or found.clause.subject is None:
            return None
        start, end = found.clause.subject
        return found if sentence.shape[start:end].endswith(NAME + NAME) else None

    def named(self, sentence: Sentence, told: Sequence[Clause]) -> Candidate | None:
        """Whom a sentence names beside a verb of speech, behind its verb, or at the end of one without a verb."""
        pronouns = PRONOUN + OBJECT_PRONOUN
        named = [one for one in told if one.subject is not None and sentence.shape[one.subject[0]] not in pronouns]
        return self._inverted(sentence) or self._told(sentence, named) or self._closing(sentence)

    def _closing(self, sentence: Sentence) -> Candidate | None:
        """Whom "C'est le cas d'Anne Lie, institutrice." and "Parmi eux, Anne Lie, institutrice." name."""
        shape = sentence.shape
        high = len(shape) - 1
        if not self._voc.noun_first or shape[0] not in PRONOUN + PREPOSITION or self._voc.gender_of(sentence.low[0]):
            return None
        name, role = closing_name(sentence, 0, high)
        if name is None or not self._is_somebody(sentence, name, told=False):
            return None
        return Candidate("topic", sentence, Clause(name[0], name[0], "lead", name, role))

    def _inverted(self, sentence: Sentence) -> Candidate | None:
        """Whom "Un avis que ne partage pas la maire, Anne Lie." names."""
        clause = subject_of_relative(sentence, 0, len(sentence.shape))
        return Candidate("earlier", sentence, clause) if clause is not None else None

    def _told(self, sentence: Sentence, told: Sequence[Clause]) -> Candidate | None:
        """Who says, asks or thinks something in a sentence, beside whatever else it tells."""
        for clause in reversed(told):
            if clause.subject is None or clause.form not in _FORMS or clause.relative >= 0:
                continue
            start = clause.subject[0]
            inside = start > 0 and sentence.shape[start - 1] in _INSIDE
            if inside or not self._is_somebody(sentence, clause.subject, told=True):
                continue
            return Candidate("earlier", sentence, clause)
        return None

    def _topic(self, sentence: Sentence) -> Candidate | None:
        """Whom a sentence is about in which nobody speaks."""
        topic, role = topic_of(sentence)
        if topic is None:
            return None
        start, end = topic
        if sentence.low[start] in self._voc.possessive and self._voc.gender_of(sentence.low[end - 1]):
            return None  # "Haar vader was er bakker": about her
        if not self._is_somebody(sentence, topic, told=False):
            return None
        return Candidate("topic", sentence, Clause(start, start, "lead", topic, role))

    def _is_somebody(self, sentence: Sentence, phrase: Phrase, *, told: bool) -> bool:
        """True for a person; where it says something also for a body."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        start, end = phrase
        if shape[start] in PRONOUN + OBJECT_PRONOUN:
            several = low[start] in voc.plural
            several = several and voc.pronouns.is_several(self._text, sentence.starts[start], sentence.end(start))
            return voc.gender_of(low[start]) != "" and not several
        if not can_speak(sentence, phrase, self._entities, told=told):
            return False
        head = voc.head_of(low[start + (shape[start] in DETERMINERS) : end])
        if voc.noun_first and shape[start] == DETERMINER and voc.is_person_noun(head):
            return head not in voc.unnamed or low[start] in voc.introducing  # "le délégué CGT"
        name = end
        while name > start and shape[name - 1] == NAME:
            name -= 1
        if name < end:
            words = sentence.words(name, end)
            if told:
                return name > 0 or len(words) > 1 or self._entities.whom(words[0]) is not None  # not "Namen noemen"
            one = self._entities.of(" ".join(words)) or self._entities.whom(words[-1])
            if one is None:
                return False
            return one.is_person() or (not one.is_body() and one.may_be_person())
        if voc.names_person(head):
            return shape[start] == DETERMINER
        return told and shape[end - 1] == OTHER_WORD and voc.names_body(head)
