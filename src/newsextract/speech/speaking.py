"""Who speaks at a place of a text: the state of one walk, and what sentences without quotations say of it."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import SpeakerKind
from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.before_colon import read_before_colon
from newsextract.speech.clauses import Clause, telling
from newsextract.speech.clauses_inside import part_at_clauses
from newsextract.speech.entities import Entities
from newsextract.speech.focus import Focus
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.named_subjects import names_somebody, topic_of, within
from newsextract.speech.noun_phrases import subject_phrase
from newsextract.speech.offices import holder
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase, phrase_before
from newsextract.speech.quotation_marks import Span
from newsextract.speech.reporting_clauses import find_clauses
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.sentences_before import Told
from newsextract.speech.speakers import Speakers
from newsextract.speech.told_about import ToldAbout
from newsextract.speech.verb_last_answers import VerbLastAnswers
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import DETERMINERS, NAME, PRONOUN
from newsextract.speech.writing_before import WritingBefore

LINE: Final = pattern(r"[^\n]+")
_PARAGRAPHS_READ: Final = 2
"""Paragraphs before one with quotations that are heard: who speaks further up is told apart by no label of the
training articles, and reading all of them takes a third of the time."""
LONGEST_LEAD: Final = 600
"""Characters of the paragraph before that are read for whom it lets speak."""
_PLACE_OF_DATELINE: Final = 2
"""Signs of a place that a name in the dateline has."""
_LEADS_IN: Final = PRONOUN + NAME
"""What the subject of a sentence must begin with for the quotation behind the sentence to be the subject's words."""


class Voice(NamedTuple):
    """Who speaks, by which reporting words, in which utterance."""

    speaker: Speaker
    cue: str | None
    utterance: int


class Voices:
    """The state of one walk through a text: who speaks, and whom the sentences without quotations let speak.

    begin  offset of the first sentence, behind a dateline
    """

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names, begin: int = 0) -> None:
        self._text = text
        self._spans = spans = part_at_clauses(text, spans, voc)
        self._voc = voc
        self._entities = Entities(text, names.texts[1:], spans, voc, names)
        self._people = Antecedents(text, voc, self._entities)
        self._speakers = Speakers(text, voc, names, self._people)
        self._about = ToldAbout(voc, names, self._entities, self._speakers)
        self._last_verbs = VerbLastAnswers(text, self._entities) if voc.verb_last else None
        self._focus = Focus(self._entities) if voc.verb_second and voc.capital_nouns else None
        self._writing = WritingBefore(voc) if voc.in_it else None
        self._surnames = names.with_particles()
        self._begin = begin
        for _, one in self._entities.between(0, begin):
            one.place += _PLACE_OF_DATELINE
        self._paragraph: list[Told] = []  # of the one before, which has no quotations
        self._opens = False  # a quotation opens the paragraph
        self._told = False  # the paragraph before says that somebody spoke
        self._utterances = 0
        self._last: Voice | None = None
        self._far: Voice | None = None  # the last voice before the paragraphs without quotations
        self._heard = "silent"  # where the last voice comes from: "quote", "lead", "colon"
        self._office: Speaker | None = None  # whom the paragraph before is about
        self._spoken: set[str] = set()  # last words of the names of those who have

    def kind(self, speaker: Speaker) -> SpeakerKind | None:
        """What a speaker is, by all that the walk has seen so far; None for nobody."""
        return self._speakers.kind(speaker)

    def _speak(self, sentence: Sentence, clause: Clause) -> None:
        self._utterances += 1
        cue = sentence.text(self._text, (clause.at, clause.end)) if clause.end > clause.at else None
        speaker = self._speakers.of(sentence, clause)
        if self._last_verbs is not None:
            self._speakers.named_last = self._last_verbs.person
        self._last = Voice(speaker, cue, self._utterances)
        self._speakers.turns_to(speaker)
        self._speakers.writings.wrote(sentence, clause, speaker.name)
        self._speakers.turned(speaker, sentence.low[clause.at] if clause.end > clause.at else "")
        self._remember(speaker)

    def _remember(self, speaker: Speaker) -> None:
        if speaker.name:
            self._spoken.add(speaker.name.rpartition(" ")[2].lower())

    def _listen(self, sentence: Sentence) -> list[Clause]:
        """A sentence without quotations still names people who speak, for the pronouns that follow."""
        if self._last_verbs is not None:
            self._last_verbs.hear(sentence)
            self._speakers.named_last = self._last_verbs.person
        else:
            self._topic_of(sentence)
        if self._focus is not None and (about := self._focus.hear(sentence)) is not None:
            self._speakers.turns_to(self._speakers.of(sentence, about))
        if self._writing is not None:
            self._writing.hear(sentence)
        clauses = find_clauses(sentence, self._voc)
        self._about.read(sentence, clauses)
        for clause in telling(sentence, clauses):
            if clause.subject is not None and sentence.shape[clause.subject[0]] != PRONOUN:
                speaker = self._speakers.of(sentence, clause)
                self._speakers.writings.wrote(sentence, clause, speaker.name)
                self._remember(speaker)
        return clauses

    def _topic_of(self, sentence: Sentence) -> None:
        topic = subject_phrase(sentence, 0, len(sentence.shape))
        self._speakers.topics.beneficiary(sentence, topic)
        if topic is not None and self._voc.noun_first:
            named, role = topic_of(sentence)
            apposed = role is not None and named is not None  # "Le président de la Fédération, Yves Lie, sourit"
            topic = named if apposed else within(sentence, topic)  # "Sa mère tient un étal"
        if topic is not None and (office := holder(sentence, topic[0], len(sentence.shape))) is not None:
            topic = office[0]  # "Minister for Health and Public Works, Ann Reed, is in town"
        if topic is not None:
            self._speakers.topic(sentence, topic)

    def _office_in(self, sentence: Sentence) -> Speaker | None:
        """Of "El fiscal general, Luis Ro, destacó el acuerdo." him: who goes on where no subject is printed."""
        subject, role = topic_of(sentence)
        if subject is None or sentence.shape[subject[0]] == PRONOUN or not names_somebody(sentence, subject):
            return None
        if sentence.tokens[-1].word not in ".?!…" or not can_speak(sentence, subject, self._entities, told=False):
            return None  # a heading
        noun = sentence.low[subject[1] - 1]
        if role is None and (not self._voc.names_one(noun)):
            return None  # "La comisión pidió agua."
        return self._speakers.of(sentence, Clause(subject[0], subject[0], "lead", subject, role))

    def _hush(self) -> None:
        """Nobody speaks any more."""
        if self._focus is not None:
            self._focus.forget()
        if self._last is not None:
            self._far = self._last
        self._last, self._heard, self._office, self._told = None, "silent", None, False

    def _read_before(self, start: int, end: int) -> None:
        """The last paragraphs without quotations; whom the last one lets speak, or whom it is about."""
        text = self._text
        start = max(start, min(self._begin, end))
        stop = start + len(text[start:end].rstrip(" -\n"))
        begin = max(text.rfind("\n", start, stop) + 1, start, stop - LONGEST_LEAD)
        lead: Sentence | None = None
        told: list[Clause] = []
        for found in list(LINE.finditer(text, start, end))[-_PARAGRAPHS_READ:]:
            clauses: list[Clause] = []
            sentence: Sentence | None = None
            self._paragraph = []
            for sentence in read_sentences(text, found.start(), found.end(), (), 0, self._voc, self._surnames):
                clauses = self._listen(sentence)
                self._paragraph.append((sentence, clauses))
            if found.span() == (begin, stop):  # most are no longer than what is read for the lead
                lead, told = sentence, clauses
        if lead is None:
            sentences = read_sentences(text, begin, stop, (), 0, self._voc, self._surnames)
            if not sentences:  # nothing but white space of some kind
                self._hush()
                return
            lead = sentences[-1]
            told = find_clauses(lead, self._voc)
        self._hush()
        self._lead(lead, [one for one in told if one.subject or one.form == "passive"])

    def _lead(self, sentence: Sentence, clauses: list[Clause]) -> None:
        """Whom the last sentence before lets speak ("Ann Reed said:"), or whom it is about."""
        colon = sentence.shape.endswith(":")
        if self._last_verbs is not None:
            led = self._last_verbs.before_colon(sentence) if colon else None
            if led is not None and led.clause is not None:
                self._speak(led.sentence, led.clause)
            if colon:
                self._heard = "colon"
            return
        if colon and self._focus is not None and (clause := self._before_colon(sentence)) is not None:
            self._speak(sentence, clause)
        elif colon and self._writing is not None and (written := self._writing.meant(sentence)) is not None:
            if written.clause is not None:
                self._speak(written.sentence, written.clause)
        elif clauses and colon:
            self._speak(sentence, clauses[-1])
        elif clauses or colon:
            sure = telling(sentence, clauses)
            self._told = bool(sure) and not colon
            subject = sure[0].subject if sure else subject_phrase(sentence, 0, len(sentence.shape))
            if subject is None and colon:
                subject = phrase_before(sentence.shape, len(sentence.shape) - 1, 0)  # "And from Ann Reed:"
            told = bool(clauses) and not self._voc.capital_nouns
            if subject is not None and not can_speak(sentence, subject, self._entities, told=told):
                subject = None
            if subject is not None and (colon or self._leads_in(sentence, subject, told=bool(sure))):
                self._speak(sentence, Clause(subject[0], subject[0], "lead", subject))
        if self._last is not None:
            self._heard = "colon" if colon else "lead"
        elif self._voc.dropped_subjects:
            self._office = self._office_in(sentence)

    def _leads_in(self, sentence: Sentence, subject: Phrase, *, told: bool) -> bool:
        """Whether the quotation behind a sentence may be the words of its subject: "The mayor said it would rain."."""
        shape, voc = sentence.shape, self._voc
        if shape[subject[0]] in _LEADS_IN or voc.verb_before_subject or not (told and self._opens):
            return shape[subject[0]] in _LEADS_IN
        named = shape[subject[0]] not in DETERMINERS and shape[subject[1] - 1] == NAME  # "trader Ann Reed"
        return named or voc.names_one(voc.head_of(sentence.low[subject[0] + 1 : subject[1]]))

    def _before_colon(self, sentence: Sentence) -> Clause | None:
        """The clause that the colon of a paragraph ends, where the verb is second."""
        clause = read_before_colon(sentence, 0, len(sentence.shape) - 1)
        if clause is None or clause.subject is None:
            return None
        return clause if can_speak(sentence, clause.subject, self._entities, told=False) else None
