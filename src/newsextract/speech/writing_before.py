"""The writing that a sentence before names, whose words "Darin heißt es:" gives."""

from __future__ import annotations

from typing import Final

from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CONJUNCTION, DETERMINERS, NAME, PRONOUN

_IN_IT_WITHIN: Final = 3
"""Tokens behind the verb in which "darin" stands: „...“, heißt es weiter darin."""


class WritingBefore:
    """The last sentence that says something of its own; what is written in it is looked for when it is asked for."""

    def __init__(self, voc: Vocabulary) -> None:
        self._voc = voc
        self._sentence: Sentence | None = None

    def hear(self, sentence: Sentence) -> None:
        """Remember a sentence; one that goes on about the writing that another names changes nothing."""
        if not self._goes_on(sentence):
            self._sentence = sentence

    def meant(self, sentence: Sentence) -> Candidate | None:
        """The writing that "Dort heißt es:" means, as who speaks; None for another sentence."""
        before = self._sentence
        if before is None or not self._goes_on(sentence):
            return None
        at = self._writing_in(before)
        if at < 0:
            return None
        start = at - (at > 0 and before.shape[at - 1] in DETERMINERS)
        return Candidate("topic", before, Clause(at, at, "lead", (start, at + 1)))

    def _writing_in(self, sentence: Sentence) -> int:
        """The token of the last writing that a sentence names; -1 where it names none."""
        if any(kind == PRONOUN and self._voc.gender_of(sentence.low[at]) for at, kind in enumerate(sentence.shape)):
            return -1  # "Er lässt eine Erklärung verlesen. Darin heißt es": it is his
        for at in range(len(sentence.shape) - 1, -1, -1):
            if sentence.shape[at] == NAME and self._is_writing(sentence.low[at].rpartition("-")[2]):
                return at
        return -1

    def _is_writing(self, noun: str) -> bool:
        voc = self._voc
        return any(voc.names_document(one) for one in (noun, noun.removesuffix("s"), noun.removesuffix("es")))

    def _goes_on(self, sentence: Sentence) -> bool:
        """True for "Darin heißt es", "Und dort steht" and "heißt es darin"."""
        low, voc = sentence.low, self._voc
        first = int(sentence.shape[0] in CONJUNCTION)
        verb = next((at for at, word in enumerate(low) if word in voc.impersonal or word in voc.inscribed), -1)
        if verb < 0 or (low[verb] in voc.impersonal and voc.neuter.isdisjoint(low[max(verb - 1, 0) : verb + 2])):
            return False
        ahead = first < verb and low[first] in voc.in_it
        return ahead or not voc.in_it.isdisjoint(low[verb + 1 : verb + 1 + _IN_IT_WITHIN])
