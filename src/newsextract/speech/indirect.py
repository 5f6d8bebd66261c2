"""Speech that is reported without quotation marks: "Ofsted said that services were improving"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.article_roles import with_roles
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import first_phrase, phrase_after
from newsextract.speech.quotation_marks import Span
from newsextract.speech.reporting_clauses import find_clauses
from newsextract.speech.roles_beside import RolesBeside
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.speakers import Speakers
from newsextract.speech.subjects import limit, subject_after
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    BEFORE_CLAUSE,
    CLAUSE_CLOSED,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_LINE = pattern(r"[^\n]+")
_THAT_WITHIN = 10
"""Tokens between a reporting verb and its "that": "told the committee in London on Monday that"."""
_SHORTEST_CONTENT = 3
"""Tokens of the shortest content."""

_MAIN_VERBS: Final = REPORTING_VERB + OTHER_VERB
_VERBS_FOR_CERTAIN: Final = REPORTING_VERB + AUXILIARY + BE  # other verbs of the word lists may be nouns: "plans"
_VERBS: Final = CLAUSE_VERBS + REPORTING_ING
_OPENS_ADVERBIAL: Final = SUBORDINATOR + PREPOSITION  # "Until the wall is open, ..."
_OPENS_STATEMENT: Final = PRONOUN + DETERMINERS + NOUNS + POSSESSIVE + RELATIVE + NUMBER
_OPENS_OBJECT: Final = DETERMINERS + OBJECT_PRONOUN
_OPENS_PLACE: Final = PREPOSITION + ADVERB
_OPENS_TIME_OR_PLACE: Final = _OPENS_PLACE + TIME
_IN_TIME_OR_PLACE: Final = _OPENS_TIME_OR_PLACE + DETERMINER + NOUNS + NUMBER  # "on Monday", "in the old hall"
_BEFORE_STATEMENT: Final = ADVERB + TIME  # "said Monday the wall must go"
_BETWEEN_CLAUSES: Final = ",-" + CONJUNCTION

_Part = tuple[int, int]
"""Token indices: from, to (exclusive)."""


class Reported(NamedTuple):
    """What somebody is reported to have said: offsets of the words, who, by which words."""

    start: int
    end: int
    speaker: Speaker
    cue: str


class Indirect:
    """One walk through a text for speech outside its quotations."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names) -> None:
        self._text = text
        self._spans = spans
        self._voc = voc
        self._surnames = names.with_particles()
        self._entities = Entities(text, names.texts[1:], spans, voc, names)
        self.speakers = Speakers(text, voc, names, Antecedents(text, voc, self._entities))

    def read(self) -> list[Reported]:
        """What is reported, in the order of the text, with the roles that the article gives anywhere."""
        found = list(self.run())
        beside = RolesBeside(self._text, self._spans, self._voc, self._entities, self._surnames)
        told = with_roles([one.speaker for one in found], self._entities, self._voc, beside, self.speakers.kind)
        return [one._replace(speaker=speaker) for one, speaker in zip(found, told, strict=True)]

    def run(self) -> Iterator[Reported]:
        """What is reported, in the order of the text."""
        number = 0
        for line in _LINE.finditer(self._text):
            first = number
            while number < len(self._spans) and self._spans[number].line_start < line.end():
                number += 1
            inside = self._spans[first:number]
            for sentence in read_sentences(self._text, *line.span(), inside, first, self._voc, self._surnames):
                yield from self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> Iterator[Reported]:
        topic = first_phrase(sentence, 0, len(sentence.shape))
        if topic is not None:
            self.speakers.topic(sentence, topic)
        taken: list[_Part] = []
        found: list[Reported] = []
        for clause in find_clauses(sentence, self._voc):
            inverted = self._inverted(sentence, clause)
            if inverted is not None:
                clause = inverted
            if clause.subject is None or clause.weak or clause.naming:
                continue
            speaker = self.speakers.of(sentence, clause)
            if any(start <= clause.at < end for start, end in taken):
                continue  # told inside what another one tells
            for part in contents(sentence, clause):
                if QUOTATION not in sentence.shape[slice(*part)] and not _overlaps(part, taken):
                    taken.append(part)
                    cue = sentence.text(self._text, (clause.at, clause.end))
                    start, end = sentence.starts[part[0]], sentence.end(part[1] - 1)
                    found.append(Reported(start, end, speaker, cue))
        yield from sorted(found, key=lambda one: one.start)

    def _inverted(self, sentence: Sentence, clause: Clause) -> Clause | None:
        """ "..., said Ann Reed": the subject behind the verb."""
        if clause.form != "active" or clause.at == 0 or sentence.shape[clause.at - 1] != ",":
            return None
        subject, role = subject_after(sentence, clause.at)
        if subject is None or sentence.shape[subject[1] : subject[1] + 1] not in CLAUSE_CLOSED:
            return None
        before = clause.subject if clause.subject is not None and clause.subject[0] < clause.at else None
        if before and (sentence.shape[subject[1] - 1] != NAME or sentence.shape[before[1]] == ","):
            return None  # "Ann Reed, the mayor, said no word."
        return Clause(clause.at, clause.end, clause.form, subject, role)


def contents(sentence: Sentence, clause: Clause) -> Iterator[_Part]:
    """The parts of a sentence that a reporting clause tells: what follows it, or what it stands behind or within."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    end = _end(shape)
    if clause.subject is None:
        return
    begin = min(clause.at, clause.subject[0])
    if clause.form == "according":
        close = max(clause.end, clause.subject[1])
        follows = shape.find(",", close, end)
        if begin <= 1 and follows > 0:
            yield from _whole(sentence, follows + 1, end)
        elif begin > 1:
            yield from _whole(sentence, 0, begin - (shape[begin - 1] == ","))
        return
    if clause.form not in ("active", "participle"):
        return
    behind = _that(sentence, clause.end, end)
    if behind is not None:
        if end - behind > 1:
            yield (behind, end)
        return
    close = max(clause.end, clause.subject[1])
    if clause.role is not None and clause.role[0] > close:
        close = clause.role[1]
    if clause.form == "active" and begin > 1 and shape[begin - 1] == ",":
        if shape[0] in _OPENS_ADVERBIAL or not _is_last(sentence, close, end):
            return  # "Until the wall is open, Reed said nothing"
        comma = _closes(shape, close, end)
        within = comma is not None and comma + 1 < end  # "The wall, Reed said, must go" is told whole
        yield from _whole(sentence, 0, end if within else begin - 1)
        return
    start = clause.end
    if low[clause.at] in voc.telling:
        addressee = phrase_after(sentence, start, limit(shape, start))
        start = addressee[1] if addressee else start + (shape[start : start + 1] == OBJECT_PRONOUN)
    elif low[clause.at] not in voc.bare:
        return
    while start < end and shape[start] in _BEFORE_STATEMENT:
        start += 1
    if start < end and shape[start] in _OPENS_STATEMENT:
        yield from _whole(sentence, start, end)


def _that(sentence: Sentence, start: int, end: int) -> int | None:
    """The token behind "that" in what follows a verb; the end where all that "that" tells is who is told."""
    shape, low = sentence.shape, sentence.low
    relative = False
    for at in range(start, min(start + _THAT_WITHIN, end)):
        if shape[at] in BEFORE_CLAUSE or (shape[at] in _MAIN_VERBS and not relative):
            return end if relative else None
        if low[at] in sentence.voc.content:
            if at == start or low[at] in sentence.voc.questions or not _tells_who(sentence, at, end):
                return at + (low[at] not in sentence.voc.questions)
            relative = True
    return end if relative else None


def _tells_who(sentence: Sentence, at: int, end: int) -> bool:
    """True for the "that" of "told the council that owns it": a noun before it, a verb instead of a subject behind."""
    shape, low = sentence.shape, sentence.low
    if sentence.low[at] not in sentence.voc.relatives or shape[at - 1] not in NOUNS or at + 1 >= end:
        return False
    verb = at + 1
    if shape[verb] in _VERBS_FOR_CERTAIN:
        return True  # "that has never met"
    in_s = low[verb].endswith("s") and not low[verb].endswith("ss")
    if shape[verb] != OTHER_VERB and not (shape[verb] == OTHER_WORD and in_s):
        return False
    if verb + 1 == len(shape):
        return False
    behind = shape[verb + 1]
    if behind == PRONOUN:  # "owns it", but "plans it made"
        return verb + 2 == len(shape) or shape[verb + 2] not in CLAUSE_VERBS
    if behind in _OPENS_PLACE:  # "met on Friday", but "plans for the wall are ready"
        stop = shape.find(RELATIVE, verb, end)
        return not any(kind in CLAUSE_VERBS for kind in shape[verb + 1 : stop if stop > 0 else end])
    return behind in _OPENS_OBJECT


def _is_last(sentence: Sentence, close: int, end: int) -> bool:
    """True when nothing but a time or a place follows a clause, or a comma."""
    for at in range(close, end):
        if sentence.shape[at] == ",":
            return True
        if sentence.shape[at] not in _IN_TIME_OR_PLACE or sentence.low[at] == "to":
            return False
    return close >= end or sentence.shape[close] in _OPENS_TIME_OR_PLACE


def _closes(shape: str, start: int, end: int) -> int | None:
    """The comma that ends a clause set into what it reports: "The wall, Reed said on Monday, must go"."""
    for at in range(start, end):
        if shape[at] == ",":
            return at
        if shape[at] not in _IN_TIME_OR_PLACE:
            return None
    return None


def _end(shape: str) -> int:
    end = len(shape)
    while end and shape[end - 1] in ".;":
        end -= 1
    return end


def _whole(sentence: Sentence, start: int, end: int) -> Iterator[_Part]:
    """The part when it can be a statement: long enough, with a verb."""
    shape = sentence.shape
    while start < end and shape[start] in _BETWEEN_CLAUSES:
        start += 1
    while end > start and shape[end - 1] in ",-":
        end -= 1
    if end - start < _SHORTEST_CONTENT:
        return
    for at in range(start, end):
        if shape[at] in _VERBS or (shape[at] == OTHER_WORD and sentence.low[at].endswith("ed")):
            yield (start, end)
            return


def _overlaps(part: _Part, taken: list[_Part]) -> bool:
    return any(part[0] < end and start < part[1] for start, end in taken)
