"""Who said each quotation of a text: a clause of its sentence, or the speaker of the quotation before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsextract.speech.antecedents import Antecedents
from newsextract.speech.choice import choose, choose_far, is_long, is_partial, is_term, is_title
from newsextract.speech.clauses import Clause
from newsextract.speech.cues import find_clauses
from newsextract.speech.marks import Span
from newsextract.speech.mentions import Names
from newsextract.speech.phrases import first_phrase
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.speakers import Speaker, Speakers
from newsextract.speech.vocabulary import Vocabulary

_LINE = re.compile(r"[^\n]+")
_LEAD = 600
"""Characters of the paragraph before that are read for whom it lets speak."""


class Voice(NamedTuple):
    """Who speaks, by which reporting words, in which utterance."""

    speaker: Speaker
    cue: str | None
    utterance: int


class Attributed(NamedTuple):
    """One span with its voice; ``voice`` is None for words that nobody is said to have said."""

    span: Span
    voice: Voice | None
    partial: bool
    rule: str


class Attribution:
    """One walk through a text; remembers the last voice, for quotations that carry on without a clause."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names) -> None:
        self._text = text
        self._spans = spans
        self._voc = voc
        self._speakers = Speakers(text, voc, names, Antecedents(text, spans, voc, names))
        self._utterances = 0
        self._last: Voice | None = None

    def run(self) -> Iterator[Attributed]:
        """The spans in order, each with what was found."""
        spans = self._spans
        number = done = 0
        while number < len(spans):
            first, line = number, spans[number]
            while number < len(spans) and spans[number].line_start == line.line_start:
                number += 1
            if self._text[done : line.line_start].strip(" -\n"):
                for found in _LINE.finditer(self._text, done, line.line_start):
                    for sentence in read_sentences(self._text, found.start(), found.end(), (), 0, self._voc):
                        self._listen(sentence)
                self._read_lead(done, line.line_start)
            earlier: Sentence | None = None
            inside = spans[first:number]
            for sentence in read_sentences(self._text, line.line_start, line.line_end, inside, first, self._voc):
                if sentence.quotes:
                    yield from self._attribute(sentence, earlier)
                else:
                    self._listen(sentence)
                earlier = sentence
            done = line.line_end

    def _attribute(self, sentence: Sentence, earlier: Sentence | None) -> Iterator[Attributed]:
        clauses = find_clauses(sentence, self._voc)
        used: Clause | None = None
        whole = False  # the quotation before was one of whole sentences
        previous = -1
        for at, number in sentence.quotes.items():
            rule, clause = choose(self._text, sentence, at, previous, clauses, self._voc)
            if clause is None and used is not None:
                rule, clause = "same clause", used
            elif clause is None:
                rule, clause = choose_far(self._text, sentence, at, previous, clauses)
            partial = is_partial(self._text, sentence, at)
            if clause is None:
                rule, voice = self._carried(sentence, at, self._spans[number], earlier)
                partial = partial and rule == "same paragraph"
            else:
                if clause is not used:
                    self._speak(sentence, clause)
                elif whole:
                    partial = False  # the second part of one that its clause splits
                used, voice = clause, self._last
                if is_title(self._text, sentence, at, partial, self._voc):
                    rule, voice = "title", None
                elif partial and is_term(self._text, sentence, at):
                    rule, voice = "term", None
            yield Attributed(self._spans[number], voice, partial, rule)
            previous, whole = at, not partial

    def _carried(
        self, sentence: Sentence, at: int, span: Span, earlier: Sentence | None
    ) -> tuple[str, Voice | None]:
        """The voice of a quotation whose own sentence has no reporting clause."""
        if span.continues and self._last is not None:
            return "continued", self._last
        quoted_before = earlier is not None and bool(earlier.quotes)
        if sentence.shape.strip("Q.,-"):  # the reporter's words stand in the sentence too
            if quoted_before and self._last is not None and is_long(self._text, sentence, at, 4):
                return "same paragraph", self._last
            return "none", None
        if self._last is not None and (earlier is None or quoted_before):
            return "carried", self._last
        if earlier is not None:
            clauses = [c for c in find_clauses(earlier, self._voc) if c.subject]
            if clauses:
                self._speak(earlier, clauses[-1])
                return "sentence before", self._last
            if self._last is not None:
                return "carried further", self._last
            subject = first_phrase(earlier, 0, len(earlier.shape))
            if subject is not None and earlier.shape[subject[0]] in "hN":
                self._speak(earlier, Clause(subject[0], subject[0], "lead", subject))
                return "subject before", self._last
        return "none", None

    def _speak(self, sentence: Sentence, clause: Clause) -> None:
        self._utterances += 1
        cue = sentence.text(self._text, (clause.at, clause.end)) if clause.end > clause.at else None
        self._last = Voice(self._speakers.of(sentence, clause), cue, self._utterances)

    def _listen(self, sentence: Sentence) -> None:
        """A sentence without quotations still names people who speak, for the pronouns that follow."""
        topic = first_phrase(sentence, 0, len(sentence.shape))
        if topic is not None:
            self._speakers.topic(sentence, topic)
        for clause in find_clauses(sentence, self._voc):
            if clause.subject is not None and sentence.shape[clause.subject[0]] != "h":
                self._speakers.of(sentence, clause)

    def _read_lead(self, start: int, end: int) -> None:
        """Whom the paragraph before lets speak ("Ann Reed said:"), or whom it is about."""
        text = self._text
        stop = start + len(text[start:end].rstrip(" -\n"))
        begin = max(text.rfind("\n", start, stop) + 1, start, stop - _LEAD)
        self._last = None
        sentence = read_sentences(text, begin, stop, (), 0, self._voc)[-1]
        clauses = [c for c in find_clauses(sentence, self._voc) if c.subject or c.form == "passive"]
        colon = sentence.shape.endswith(":")
        if clauses and colon:
            self._speak(sentence, clauses[-1])
        elif clauses or colon:
            subject = clauses[0].subject if clauses else first_phrase(sentence, 0, len(sentence.shape))
            if subject is not None and (colon or sentence.shape[subject[0]] in "hN"):
                self._speak(sentence, Clause(subject[0], subject[0], "lead", subject))
