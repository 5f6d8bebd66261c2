"""A speech, a statement or a letter that is printed in full: every paragraph under its heading stands in marks.

    The mayor's statement in full

    “We heard of it on Monday.

    “We have told the harbour to close.”

Nobody is named beside those paragraphs. The heading says whose they are, or what is printed, and the article whose
that is; who was quoted last above the heading does not speak below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.phrases import Phrase, phrase_after
from newsextract.speech.quotation_marks import Span
from newsextract.speech.reporting_clauses import find_clauses
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.speakers import Speakers
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    CLAUSE_VERBS,
    NAME,
    NOUNS,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
)

_LONGEST_HEADING: Final = 120
"""Characters of a line that heads what is printed in full."""
_MOST_WORDS: Final = 16
"""The same in words."""
_MOST_WORDS_OF_SENTENCE: Final = 11
"""Words of a whole sentence that does: "Read the letter in full below."."""
_LONGEST_HEAD: Final = 6
"""Words of what is printed: "the full resignation letter"."""
_SIGNS: Final = " :.!,“”\"'‘’()"
_ENDS_SENTENCE: Final = ".!"


class Printed(NamedTuple):
    """The offsets of the heading, and the numbers of the quotations below it: ``first`` up to ``stop``."""

    start: int
    end: int
    first: int
    stop: int


def find_printed(text: str, spans: Sequence[Span], voc: Vocabulary) -> Iterator[Printed]:
    """What is printed in full: paragraphs that are quotations throughout, under a line that says what they are."""
    if not voc.in_full:
        return
    first = 0
    while first < len(spans):
        if first and spans[first].line_start == spans[first - 1].line_start:
            first += 1  # a quotation stands before it
            continue
        stop = _paragraphs_from(text, spans, first)
        if stop > first and (heading := _line_before(text, spans[first].line_start)) is not None:
            start, end = heading
            if (first == 0 or spans[first - 1].line_start < start) and _may_head(text[start:end], voc):
                yield Printed(start, end, first, stop)
        first = max(stop, first + 1)


def _paragraphs_from(text: str, spans: Sequence[Span], first: int) -> int:
    """The number behind the last quotation of the paragraphs in a row that hold nothing but quotations."""
    stop = first
    while stop < len(spans):
        line = spans[stop]
        if stop > first and text[spans[stop - 1].line_end : line.line_start].strip("\n -"):
            break  # another paragraph stands between
        behind = line.line_start
        number = stop
        while number < len(spans) and spans[number].line_start == line.line_start:
            if text[behind : spans[number].outer_start].strip(" -"):
                return stop
            behind = spans[number].outer_end
            number += 1
        if text[behind : line.line_end].strip():
            return stop
        ran_on = stop > first and spans[number - 1].continues
        stop = number
        if ran_on and spans[stop - 1].closed:
            break  # the marks that were open over several paragraphs end here
    return stop


def _line_before(text: str, at: int) -> Phrase | None:
    """The offsets of the line before, without blank ones; None where it is too long for a heading."""
    end = at
    while end and text[end - 1].isspace():
        end -= 1
    start = text.rfind("\n", max(0, end - _LONGEST_HEADING - 1), end) + 1
    return (start, end) if 0 < end - start <= _LONGEST_HEADING else None


def _may_head(line: str, voc: Vocabulary) -> bool:
    """Whether a line may head something that is printed in full, by its words and its last sign."""
    words = [word.strip(_SIGNS) for word in line.lower().replace("’", "'").split()]
    if line[-1] == "?" or len(words) > (_MOST_WORDS_OF_SENTENCE if line[-1] in _ENDS_SENTENCE else _MOST_WORDS):
        return False
    if not voc.in_full.isdisjoint(words):
        return True
    return line[-1] not in ".!,;" and not voc.printed_writings.isdisjoint(words)


class PrintedInFull:
    """Whose is what is printed in full."""

    def __init__(
        self, text: str, spans: Sequence[Span], voc: Vocabulary, entities: Entities, speakers: Speakers
    ) -> None:
        self._text = text
        self._voc = voc
        self._entities = entities
        self._speakers = speakers
        self._printed: dict[int, Printed] = {}
        for one in find_printed(text, spans, voc):
            for number in range(one.first, one.stop):
                self._printed[number] = one
        self._asked: Printed | None = None
        self._whose: Speaker | None = None

    def speaker(self, number: int) -> Speaker | None:
        """Who speaks in a quotation of something that is printed in full; None for any other quotation."""
        one = self._printed.get(number)
        if one is None:
            return None
        if self._asked is not one:
            self._asked, self._whose = one, self._whose_is(one)
        return self._whose

    def _whose_is(self, printed: Printed) -> Speaker | None:
        sentences = read_sentences(self._text, printed.start, printed.end, (), 0, self._voc)
        if not sentences:
            return None
        heading = sentences[-1]
        full = not self._voc.in_full.isdisjoint(heading.low)
        if not full and (QUOTATION in heading.shape or self._tells_something(heading)):
            return None
        noun = next((word for word in reversed(heading.low) if word in self._voc.printed_writings), "")
        named = self._named(heading, full=full, noun=noun)
        if named is not None or not full or not (noun or self._says(heading)):
            return named
        return self._told(noun, printed.start)

    def _tells_something(self, heading: Sentence) -> bool:
        """True for a line with a verb: it is no heading, or one of something else."""
        return any(kind in CLAUSE_VERBS + PRONOUN for kind in heading.shape)

    def _says(self, heading: Sentence) -> bool:
        """True for "What he said in full", and for "In full"."""
        return len(heading.shape.rstrip(".:")) <= _LONGEST_HEAD

    def _named(self, heading: Sentence, *, full: bool, noun: str) -> Speaker | None:
        """Whose it is by the heading itself: "Ann Reed's letter", "statement from Volta", "what Reed said in full"."""
        shape, voc = heading.shape, self._voc
        for at, kind in enumerate(shape):
            if kind == POSSESSIVE:
                start = at
                while start and shape[start - 1] in NOUNS:
                    start -= 1
                    if shape[start] == NAME and shape[start + 1] == OTHER_WORD:
                        start += 1
                        break
                owner = self._speakers.owner(heading, start, at + 1)
                if owner is not None:
                    return owner
        joints = voc.by | voc.sources | voc.of
        for at, word in enumerate(heading.low[:-1]):
            if shape[at] != PREPOSITION or word not in joints:
                continue
            phrase = phrase_after(heading, at + 1, len(shape))
            if phrase is not None and not voc.printed_writings.isdisjoint(heading.low[slice(*phrase)]):
                continue  # "the text of the letter"
            if phrase is not None:
                return self._speakers.of(heading, Clause(at, at, "label", phrase))
        if not full:
            return None
        for clause in find_clauses(heading, voc):
            if clause.form == "active" and clause.subject is not None:
                words = heading.low[slice(*clause.subject)]
                if voc.printed_writings.isdisjoint(words):
                    return self._speakers.of(heading, clause)
        return self._mentioned(heading)

    def _mentioned(self, heading: Sentence) -> Speaker | None:
        """The one person or body that the heading names: "Ann Reed statement in full"."""
        start, end = heading.starts[0], heading.end(len(heading.tokens) - 1)
        found = {one.name: one for _, one in self._entities.between(start, end)}
        some = [one for one in found.values() if one.is_person() or one.is_body()]
        if len(some) != 1:
            some = [one for one in found.values() if one.may_be_person()] if not some else []
        if len(some) != 1:
            return None
        whose = self._speakers.named(some[0].name, start)
        return Speaker(whose.name, whose.name, whose.role)

    def _told(self, noun: str, at: int) -> Speaker:
        """Whose it is by what the article told of it, else by its headline; a voice of nobody where neither tells."""
        name = self._speakers.writings.told(noun, at) if noun else None
        if name is None:
            opening = self._entities.opening
            people = [one.name for one in opening if one.is_person()] or [one.name for one in opening if one.is_body()]
            name = people[0] if people else None
        return self._speakers.named(name, at) if name is not None else Speaker(None, None, None)
