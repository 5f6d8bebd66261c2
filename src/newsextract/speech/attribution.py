"""Who said each quotation of a text: a clause of its sentence, or the speaker of the quotation before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import SpeakerKind
from newsextract.speech.able_to_speak import can_be_label, can_speak
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.before_colon import read_before_colon
from newsextract.speech.beside_answers import BesideAnswers
from newsextract.speech.candidates import Candidate, candidates, with_apposition
from newsextract.speech.clause_without_subject import clause_of_next, clause_without_subject, is_of_several
from newsextract.speech.clauses import Clause, telling
from newsextract.speech.clauses_inside import part_at_clauses
from newsextract.speech.dialogue_dashes import is_dash_line
from newsextract.speech.entities import Entities
from newsextract.speech.feature_weights import weights
from newsextract.speech.features import Past, Seen, features, setting, weigh
from newsextract.speech.focus import Focus
from newsextract.speech.fragments import clause_of_fragment, for_whom
from newsextract.speech.interviews import find_answers, who_is_asked
from newsextract.speech.named_subjects import is_somebody, named_before, names_somebody, topic_of, with_of, within
from newsextract.speech.noun_phrases import noun_part, subject_phrase
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase, first_phrase, phrase_before
from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import (
    is_heading,
    is_labelled,
    is_name_in_marks,
    is_named_thing,
    is_paragraph,
    is_partial,
    is_speech,
    is_term,
    is_title,
    last_mark,
    says_anybody,
)
from newsextract.speech.reporting_clauses import find_clauses
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.sentences_before import SentencesBefore, Told
from newsextract.speech.signatures import Signatures
from newsextract.speech.speakers import Speaker, Speakers
from newsextract.speech.terms import Terms
from newsextract.speech.told_about import ToldAbout
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.whole_sentences import whom_it_is_about
from newsextract.speech.word_classes import (
    AROUND_QUOTATION,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    PRONOUN,
    QUOTATION,
    REPORTING_VERB,
    STANDS_FOR_SPEAKER,
    VERB_GROUP,
)

_NO_WORDS: Final[frozenset[str]] = frozenset()
_LINE: Final = pattern(r"[^\n]+")
_SPEAKING: Final = frozenset(("quote", "colon"))
_PARAGRAPHS_READ: Final = 2
"""Paragraphs before one with quotations that are heard: who speaks further up is told apart by no label of the
training articles, and reading all of them takes a third of the time."""
_LONGEST_LEAD: Final = 600
"""Characters of the paragraph before that are read for whom it lets speak."""
_TOLD: Final = frozenset(("clause", "inverted", "label", "signed", "owner"))
"""Kinds of candidates whose subject a reporting verb, or a sign in its place, names."""
_OTHER_SUBJECT: Final = frozenset(("passive",))
"""Forms of clauses whose subject does not speak."""
_PLACE_OF_DATELINE: Final = 2
"""Signs of a place that a name in the dateline has."""
_NOT_SAID_WHO: Final = frozenset(("nobody", "carried", "recalled", "topic", "earlier", "lead"))
"""Kinds of candidates that no word beside the quotation names."""
_TOLD_BESIDE: Final = frozenset(("inverted", "label", "signed", "owner"))
_NOUN_ALONE: Final = 2
"""Tokens of an article and a noun that no list knows."""
_LEADS_IN: Final = PRONOUN + NAME
"""What the subject of a sentence must begin with for the quotation behind the sentence to be the subject's words."""


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


class Option(NamedTuple):
    """One candidate with what is seen of it."""

    candidate: Candidate
    seen: Seen


def _is_behind_verb(clause: Clause | None) -> bool:
    """True for "sagte Feld": a noun there speaks, also one that is the word for a thing."""
    return clause is not None and clause.subject is not None and clause.subject[0] >= clause.end > clause.at


def _is_new(about: Candidate, earlier: Sentence | None) -> bool:
    """Whether the sentence before turns to somebody by name: "Ann Reed shook her head. “No.”"."""
    if about.kind != "topic" or earlier is None or earlier.quotes:
        return False
    return about.clause is not None and about.clause.subject is not None and (
        earlier.shape[about.clause.subject[0]] != PRONOUN
    )


def _who_spoke_since(
    earlier: Sentence | None, told: list[Clause], found: list[Candidate]
) -> Candidate | None:
    """The subject of the sentence before, where somebody speaks in it without marks: nobody before goes on behind."""
    if earlier is None or earlier.quotes:
        return None
    sure = [one for one in telling(earlier, told) if one.subject is not None and one.form == "active"]
    if not sure or sure[-1].subject is None or not (set(earlier.shape[slice(*sure[-1].subject)]) & {NAME}):
        return None
    return next((one for one in found if one.kind == "earlier" and one.clause is sure[-1]), None)


def _is_behind_comma(sentence: Sentence, at: int, clause: Clause) -> bool:
    """True for the clause of « Intenable », avait tranché la juge."""
    if clause.form == "according" or clause.at <= at or sentence.shape[at + 1 : at + 2] != ",":
        return False
    return NAME not in sentence.shape[at + 1 : clause.at]


class Attribution:
    """One walk through a text; remembers the last voice, for quotations that carry on without a clause.

    begin  offset of the first sentence, behind a dateline
    """

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names, begin: int = 0) -> None:
        self._text = text
        self._spans = spans = part_at_clauses(text, spans, voc)
        self._voc = voc
        self._entities = Entities(text, names.texts[1:], spans, voc, names)
        self._speakers = Speakers(text, voc, names, Antecedents(text, voc, self._entities))
        self._about = ToldAbout(voc, names, self._entities, self._speakers)
        self._terms = Terms(text, spans)
        self._answers = BesideAnswers(text, voc, self._entities)
        self._sentences_before = SentencesBefore(text, voc, self._entities)
        self._paragraph: list[Told] = []  # of the one before, which has no quotations
        self._utterances = 0
        self._last: Voice | None = None
        self._far: Voice | None = None  # the last voice before the paragraphs without quotations
        self._office: Speaker | None = None  # whom the paragraph before is about
        self._heard = "silent"  # where the last voice comes from: "quote", "lead", "colon"
        self._attributed = False  # the quotation before was
        self._following: Sentence | None = None  # the sentence behind that of a quotation
        self._opens = False  # a quotation opens the paragraph
        self._told = False  # the paragraph before says that somebody spoke
        self._signatures = Signatures(text, spans, voc)
        self._questioned = False  # the paragraph before ends with a question
        self._interviewed: Voice | None = None  # who answers such questions
        self._spoken: set[str] = set()  # last words of the names of those who have
        self._focus = Focus(self._entities) if voc.verb_second and voc.capital_nouns else None
        self._weights = weights()
        self._quoted_lines = frozenset([span.line_start for span in spans])
        self._begin = begin
        for _, one in self._entities.between(0, begin):
            one.place += _PLACE_OF_DATELINE
        self._next: Sentence | None = None  # the sentence behind in the paragraph
        self._opened = 0  # where the paragraph begins
        self._said = 0  # where the sentence of the last quotation that somebody said ends
        self._asked = find_answers(text, spans)
        self._interviewee: Voice | None = None

    def run(self) -> Iterator[Attributed]:
        """The spans in order, each with what was found."""
        spans = self._spans
        number = done = 0
        while number < len(spans):
            first, line = number, spans[number]
            while number < len(spans) and spans[number].line_start == line.line_start:
                number += 1
            self._opens = line.outer_start == line.line_start
            if self._text[done : line.line_start].strip(" -\n"):
                self._read_before(done, line.line_start)
            earlier: Sentence | None = None
            silent = False  # the marks of the sentence hold titles and terms alone
            told: list[Clause] = []
            before, self._paragraph = self._paragraph, []
            if before:
                self._questioned = before[-1][0].tokens[-1].word == "?"
            inside = spans[first:number]
            if self._focus is not None:
                self._focus.begin_paragraph()
            start = max(line.line_start, min(self._begin, line.outer_start))
            self._opened = start
            sentences = read_sentences(self._text, start, line.line_end, inside, first, self._voc)
            for place, sentence in enumerate(sentences):
                self._next = sentences[place + 1] if place + 1 < len(sentences) else None
                silent = False
                if sentence.quotes:
                    self._following = sentences[place + 1] if place + 1 < len(sentences) else None
                    clauses = find_clauses(sentence, self._voc)
                    silent = True
                    for one in self._attribute(sentence, clauses, earlier, told, before):
                        silent = silent and one.voice is None
                        yield one
                    kept, before = before if earlier is not None else [], []
                    if self._attributed:
                        self._said = sentence.end(len(sentence.tokens) - 1)
                    else:
                        self._about.read(sentence, clauses)
                    if not self._attributed:  # its marks hold a title or a term: "It registered “Marl” as a name"
                        self._topic_of(sentence)
                        before = [*kept, (sentence, clauses)]
                else:
                    clauses = self._listen(sentence)
                    before = [*before, (sentence, clauses)] if earlier is not None else [(sentence, clauses)]
                earlier, told = sentence, clauses
            if earlier is not None and (silent or (not earlier.quotes and earlier.shape.endswith(":"))):
                named = [one for one in told if one.subject or one.form == "passive"]
                if silent and named:
                    self._hush()  # "Reed, who wrote “Smoke”, said it would rain.": her words may follow
                if named or not silent:
                    self._lead(earlier, named)
            done = line.line_end
            self._questioned = earlier is not None and not earlier.quotes and earlier.tokens[-1].word == "?"

    def _attribute(
        self, sentence: Sentence, clauses: list[Clause], earlier: Sentence | None, told: list[Clause],
        before: list[Told],
    ) -> Iterator[Attributed]:
        used = -1
        whole = False  # the quotation before was one of whole sentences
        previous = -1
        quoted = earlier is not None and bool(earlier.quotes)
        for at, number in sentence.quotes.items():
            if number in self._asked.whole:
                yield Attributed(self._spans[number], self._asked_voice(), False, "answer")
                self._attributed, previous, whole = True, at, True
                continue
            found = list(self._candidates(sentence, at, previous, clauses, earlier, told))
            chosen: Candidate | None = None
            if self._voc.verb_before_subject:
                chosen = self._beside(sentence, at, previous, earlier, told, before)
                chosen = chosen or self._before(sentence, at, before)
            if chosen is None and self._voc.noun_first:
                chosen = self._set_into(sentence, at, clauses, earlier, told)
            if chosen is None and self._voc.noun_first and self._voc.dropped_subjects:
                chosen = self._further(sentence, at, clauses, earlier, told)
            if chosen is None and self._voc.by_shape:
                chosen = self._by_shape(sentence, earlier)
            if chosen is None and self._voc.verb_second and self._answers.is_fragment(sentence, at):
                chosen = self._answers.told_in(sentence, at, clauses)
            chosen = chosen or self._answer(sentence, earlier, told, found)
            if chosen is None:
                past = Past(self._heard, earlier is not None, quoted, self._attributed, self._topic(earlier, told))
                where = setting(self._text, sentence, at, previous, used, clauses, self._spans[number], past)
                chosen = self.pick(
                    number, [Option(one, features(sentence, one, where, clauses, self._spoken)) for one in found]
                )
                if chosen.kind == "carried":
                    chosen = _who_spoke_since(earlier, told, found) or chosen
                if chosen.kind in ("nobody", "carried", "recalled"):
                    about = whom_it_is_about(self._text, sentence, at, found)
                    if about is not None and (chosen.kind == "nobody" or _is_new(about, earlier)):
                        chosen = about
            if number in self._asked.begun and chosen.kind in _NOT_SAID_WHO:
                yield Attributed(self._spans[number], self._asked_voice(), False, "answer")
                self._attributed, previous, whole = True, at, True
                continue
            if chosen.kind == "nobody" and self._last is not None and is_dash_line(self._text, self._spans[number]):
                chosen = Candidate("carried", sentence)
            if chosen.kind == "nobody" and is_speech(self._text, sentence, at):
                yield Attributed(self._spans[number], self._whoever(sentence, earlier), False, "sentence alone")
                if self._focus is not None:
                    self._focus.forget()
                self._attributed, previous, whole = True, at, True
                continue
            if chosen.kind == "nobody" and self._voc.noun_first and is_paragraph(self._text, self._spans[number]):
                told_behind = self._told_behind(self._spans[number].line_end)
                chosen = told_behind or self._spoke_before(sentence) or chosen
                if chosen.kind == "nobody":
                    yield Attributed(self._spans[number], self._whoever(sentence, None), False, "sentence alone")
                    self._attributed, previous, whole = True, at, True
                    continue
            if chosen.kind == "nobody" and self._answers.is_fragment(sentence, at):
                if previous >= 0 and self._attributed and self._last is not None:
                    chosen = Candidate("carried", sentence)
                else:
                    near = self._answers.nearest(sentence, at, clauses) if self._voc.noun_first else None
                    chosen = near or self._answers.set_into(sentence, at) or chosen
            if chosen.kind == "recalled" and self._voc.noun_first:
                chosen = self._named_here(sentence) or self._spoke_before(sentence) or chosen
            clause = with_apposition(chosen, found)
            partial = is_partial(self._text, sentence, at)
            rule = chosen.rule(at)
            voice: Voice | None = None
            if chosen.kind in ("carried", "recalled"):
                if chosen.kind == "recalled":
                    self._last = self._far
                voice = self._last
                partial = partial and bool(sentence.shape.strip(AROUND_QUOTATION))
            elif clause is not None:
                if clause.subject is not None and self._voc.of:
                    verb_follows = clause.form == "lead"
                    if self._voc.noun_first and clause.role is None and clause.subject[1] < clause.at:
                        clause.subject, clause.role = named_before(chosen.sentence, clause.subject, clause.at)
                    clause.subject = with_of(chosen.sentence, clause.subject, verb_follows=verb_follows)
                if clause.at != used or chosen.sentence is not sentence:
                    self._speak(chosen.sentence, clause)
                elif whole:
                    partial = False  # the second part of one that its clause splits
                used, voice = (clause.at if chosen.sentence is sentence else -1), self._last
            if self._is_title(sentence, at, partial, clause) or is_labelled(sentence, at):
                rule, voice = "title", None
            elif is_heading(self._text, self._spans[number], sentence, at):
                rule, voice = "heading", None
            elif partial and (self._is_term(sentence, at, chosen) or says_anybody(chosen.sentence, clause)):
                rule, voice = "term", None
            self._attributed = voice is not None
            if voice is not None:
                self._about.spoke(voice.speaker, sentence.starts[0])
            if voice is not None and self._focus is not None:
                self._focus.forget()
            if voice is not None and self._heard != "colon":
                self._heard = "quote"
            yield Attributed(self._spans[number], voice, partial, rule)
            previous, whole = at, not partial

    def _told_behind(self, end: int) -> Candidate | None:
        """Whom the next paragraph names as who said a paragraph that is a quotation: "Así lo resume Ana Ruiz"."""
        line = _LINE.search(self._text, end)
        if line is None or line.start() in self._quoted_lines:
            return None
        stop = min(line.end(), line.start() + _LONGEST_LEAD)
        sentences = read_sentences(self._text, line.start(), stop, (), 0, self._voc)
        clause = clause_of_next(sentences[0]) if sentences else None
        return Candidate("inverted", sentences[0], clause) if clause is not None else None
    def _asked_voice(self) -> Voice:
        """The one who answers in an interview; nobody asks in marks."""
        self._utterances += 1
        if self._interviewee is None:
            name = who_is_asked(self._spans[min(self._asked.whole)].line_start, self._entities)
            self._interviewee = Voice(Speaker(name, None, None), None, self._utterances)
            if name is not None:
                self._remember(self._interviewee.speaker)
        self._last = Voice(self._interviewee.speaker, None, self._utterances)
        self._heard = "quote"
        return self._last

    def _whoever(self, sentence: Sentence, earlier: Sentence | None) -> Voice:
        """Who speaks on behind reported speech, or whom the words before name; else a voice of whom nothing is told."""
        topic = self._answers.about(earlier, [])
        if topic is not None and topic.clause is not None and sentence.shape[0] == QUOTATION:
            self._speak(topic.sentence, topic.clause)
            if self._last is not None:
                return self._last
        if earlier is not None and self._spoke_before(sentence) is not None and self._last is not None:
            name = (self._last.speaker.name or "").rpartition(" ")[2].lower()
            reported = not self._voc.reported_forms.isdisjoint(earlier.low)
            if reported or (name and (name in earlier.low or name in sentence.low)):
                return self._last
        self._utterances += 1
        self._last = Voice(Speaker(None, None, None), None, self._utterances)
        return self._last

    def _beside(
        self, sentence: Sentence, at: int, previous: int, earlier: Sentence | None, told: list[Clause],
        before: list[Told],
    ) -> Candidate | None:
        """Whom the clause right beside a quotation names, in languages in which any verb reports there."""
        number = sentence.quotes[at]
        if self._goes_on(number):
            return Candidate("carried", sentence)
        beside = self._answers
        found = beside.clauses(sentence, at, previous)
        for one in found:
            meant = beside.meant(one, earlier)
            if meant is not None and meant.clause is not None:
                if self._voc.verb_second and self._voc.of and meant.clause.subject is not None:
                    meant.clause.subject = with_of(meant.sentence, meant.clause.subject, verb_follows=True)
                spoken = self._speakers.of(meant.sentence, meant.clause)
                if one.clause is not None and one.clause.subject is not None:
                    self._speakers.means(spoken, self._voc.gender_of(sentence.low[one.clause.subject[0]]))
        if len(found) > 1 and found[1].clause is not None and found[1].clause.subject is not None:
            self._speakers.of(sentence, found[1].clause)  # whom "sie" means: Anna Feld sagte: „...“, betont sie
        answer = beside.named(found)
        if answer is None and self._focus is not None:
            answer = beside.to_whom_it_is(sentence, at, previous)
        focus = self._focus.candidate() if self._focus is not None else None
        verbs = [one.clause.at for one in found if one.clause is not None and one.clause.subject is None]
        if answer is None and found and self._voc.noun_first:
            answer = self._goes_on_here(sentence, found[0].clause, earlier, told)
        elif answer is None and verbs:
            answer = None if beside.is_impersonal(found) else focus  # „...“, hieß es: a source stands before
            answer = answer or beside.about(earlier, told) or self._sentences_before.speaker(before)
            answer = self._of_gender(
                answer or self._spoke_before(sentence), self._voc.gender_of_verb(sentence.low[verbs[0]])
            )
        if answer is None and not found and self._focus is not None and beside.stands_alone(sentence, earlier):
            answer = focus or (Candidate("carried", sentence) if self._last is not None and self._attributed else None)
        if answer is None and not found and self._focus is not None and beside.retells(sentence, at):
            answer = focus or self._focus.retold(sentence) or self._spoke_before(sentence)
        if answer is None and self._next is not None and not sentence.shape.strip(AROUND_QUOTATION):
            clause = clause_of_next(self._next)
            answer = Candidate("inverted", self._next, clause) if clause is not None else None
        answer = answer or beside.introduced(sentence, earlier)
        if answer is None and self._voc.noun_first and previous < 0 and beside.is_fragment(sentence, at):
            answer = beside.set_into_clause(sentence, at)
        if answer is None and self._voc.noun_first and beside.is_said(sentence, at):
            answer = self._about_before_colon(sentence, at) or self._before(sentence, at, before, named=True)
            answer = answer or self._behind(sentence) or beside.asked(earlier) or self._spoke_before(sentence)
        if answer is None and previous >= 0 and self._attributed and beside.goes_on(sentence, previous, at):
            answer = Candidate("carried", sentence) if self._last is not None else None
        return answer

    def _behind(self, sentence: Sentence) -> Candidate | None:
        """Whom the sentence behind a quotation is about that opens an article: « Non. » Anne Lie attend."""
        following = self._following
        opens = self._last is None and self._far is None and self._about.who is None
        if not opens or following is None or following.quotes or sentence.shape.strip(AROUND_QUOTATION):
            return None
        return self._sentences_before.topic(following)

    def _of_gender(self, answer: Candidate | None, gender: str) -> Candidate | None:
        """Who speaks on where the verb tells a man or a woman: Polish "dodał" and "dodała"."""
        if not gender or answer is None or answer.kind != "carried" or self._last is None:
            return answer
        somebody = self._speakers.other_of_gender(self._last.speaker, gender, answer.sentence.starts[0])
        if somebody is not None:
            self._utterances += 1
            self._last = Voice(somebody, None, self._utterances)
        return answer

    def _before(self, sentence: Sentence, at: int, before: list[Told], *, named: bool = False) -> Candidate | None:
        """Whom the sentences before a quotation alone are about; ``named``: only whom the last one names to speak."""
        if sentence.shape.strip(AROUND_QUOTATION) or len(sentence.quotes) > 1 or is_partial(self._text, sentence, at):
            return None
        span = self._spans[sentence.quotes[at]]
        if self._questioned and span.outer_start == span.line_start:
            return self._who_answers(sentence)
        if not before or before[-1][0].tokens[-1].word not in ".!…":
            return None
        return self._sentences_before.named(*before[-1]) if named else self._sentences_before.speaker(before)

    def _about_before_colon(self, sentence: Sentence, at: int) -> Candidate | None:
        """Whom the words before a colon are about: "Più cauto il tecnico Ivo Trevi: «...»"."""
        if at < 2 or QUOTATION in sentence.shape[:at]:
            return None
        found = self._about.subject(sentence, at - 1)
        if found is None or sentence.shape[found[0][0]] == PRONOUN:
            return None
        return Candidate("clause", sentence, Clause(found[0][0], found[0][0], "lead", *found))

    def _set_into(
        self, sentence: Sentence, at: int, clauses: list[Clause], earlier: Sentence | None, told: list[Clause]
    ) -> Candidate | None:
        """Whose a fragment is by the verb of speech before it."""
        if not self._answers.is_fragment(sentence, at) or self._answers.is_noun_of(sentence, at):
            return None
        clause = for_whom(sentence, at)
        if clause is not None:
            return Candidate("clause", sentence, clause)
        clause = clause_of_fragment(sentence, at)
        if clause is None or any(one.form == "according" and one.at < at for one in clauses):
            return None
        if any(one.at == clause.at and one.form in _OTHER_SUBJECT for one in clauses):
            return None
        if clause.subject is None:
            several = is_of_several(sentence, clause)
            further = self._further(sentence, at, clauses, earlier, told)
            return further if several else further or self._spoke_before(sentence)
        same = (one.role for one in clauses if one.at == clause.at and one.subject == clause.subject)
        clause.role = clause.role or next(same, None)
        speaks = can_speak(sentence, clause.subject, self._entities, told=True)
        return Candidate("clause", sentence, clause) if speaks else None

    def _who_answers(self, sentence: Sentence) -> Candidate | None:
        """In an interview who has answered the questions before; the first time the one who spoke last."""
        self._interviewed = self._interviewed or self._interviewee
        if self._interviewed is None:
            somebody = self._speakers.interviewed(sentence.starts[0])
            if somebody is not None and self._last is None and self._far is None:
                self._utterances += 1
                self._last = Voice(somebody, None, self._utterances)
            self._interviewed = self._last or self._far
        self._far = self._interviewed
        return Candidate("recalled", sentence) if self._far is not None else None

    def _goes_on(self, number: int) -> bool:
        """Whether a quotation is a part of the one before, in whose marks a clause stands: «Non ci sto - dice - mai»"""
        span = self._spans[number]
        same = span.continues and number > 0 and self._spans[number - 1].line_start == span.line_start
        return same and self._attributed and self._last is not None

    def _further(
        self, sentence: Sentence, at: int, clauses: list[Clause], earlier: Sentence | None, told: list[Clause]
    ) -> Candidate | None:
        """Who says words that are set into a sentence of which another part tells that somebody speaks on."""
        if not self._answers.is_fragment(sentence, at):
            return None
        named = [one for one in clauses if one.subject is not None and is_somebody(sentence, one.subject)]
        clause = clause_without_subject(sentence, at, named)
        if clause is None:
            return None
        if clause.subject is not None:
            return Candidate("inverted", sentence, clause)
        if at > min(sentence.quotes) and self._attributed and self._last is not None:
            return Candidate("carried", sentence)
        if is_of_several(sentence, clause):
            return self._several_go_on(sentence, earlier, told)
        return self._answers.about(earlier, told) or self._named_here(sentence) or self._spoke_before(sentence)

    def _is_title(self, sentence: Sentence, at: int, partial: bool, clause: Clause | None) -> bool:
        if self._voc.noun_first and clause is not None and _is_behind_comma(sentence, at, clause):
            return False
        if not self._voc.capital_nouns:
            return clause is not None and is_title(self._text, sentence, at, partial, self._voc)
        end = clause.subject[1] if clause is not None and clause.subject is not None else -1
        return is_name_in_marks(self._text, sentence, at, end)

    def _is_term(self, sentence: Sentence, at: int, chosen: Candidate) -> bool:
        if chosen.kind == "open" and is_named_thing(self._text, sentence, at):
            return True
        return is_term(self._text, sentence, at) or self._terms.describes(sentence, at)

    def _by_shape(self, sentence: Sentence, earlier: Sentence | None) -> Candidate:
        """In a language of which no words are known: the speaker before goes on in a sentence of nothing else."""
        alone = not sentence.shape.strip(AROUND_QUOTATION) and earlier is not None and bool(earlier.quotes)
        goes_on = alone and self._attributed and self._last is not None
        return Candidate("carried" if goes_on else "nobody", sentence)

    def _goes_on_here(
        self, sentence: Sentence, clause: Clause | None, earlier: Sentence | None, told: list[Clause]
    ) -> Candidate | None:
        """Who goes on where a clause beside a quotation has no subject."""
        if clause is not None and is_of_several(sentence, clause):
            return self._several_go_on(sentence, earlier, told)
        if self._voc.noun_first:
            found = self._named_here(sentence) or self._answers.about(earlier, told)
            return found or self._spoke_before(sentence)
        return self._answers.about(earlier, told) or self._spoke_before(sentence)

    def _several_go_on(self, sentence: Sentence, earlier: Sentence | None, told: list[Clause]) -> Candidate:
        """Who goes on where the verb is one of several: "«...», admiten": no person who was named alone."""
        about = self._answers.about(earlier, told)
        if about is not None and about.clause is not None and about.clause.subject is not None:
            start, end = about.clause.subject
            if any(word.endswith("s") for word in about.sentence.low[start:end]):
                return about
        last = self._last.speaker.name if self._last is not None else None
        one = self._entities.of(last) if last is not None else None
        if last is None or (one is not None and one.is_person()):
            self._utterances += 1
            self._last = Voice(Speaker(None, None, None), None, self._utterances)
        return Candidate("carried", sentence)

    def _named_here(self, sentence: Sentence) -> Candidate | None:
        """Whom the paragraph is about since the last quotation, where a verb has no subject."""
        at = sentence.starts[0]
        start = max(self._opened, self._said)
        somebody = self._speakers.person_between(start, at) if start < at and self._voc.noun_first else None
        if somebody is None:
            return None
        if self._last is None or self._last.speaker.name != somebody.name:
            self._utterances += 1
            self._last = Voice(somebody, None, self._utterances)
        return Candidate("carried", sentence)

    def _spoke_before(self, sentence: Sentence) -> Candidate | None:
        """Who speaks on where nobody is named: the last speaker, else the person whom the text is about here."""
        if self._voc.noun_first and self._about.who is not None:
            if self._last is None or self._last.speaker.name != self._about.who.name:
                self._utterances += 1
                self._last = Voice(self._about.who, None, self._utterances)
            return Candidate("carried", sentence)
        if self._last is not None:
            return Candidate("carried", sentence)
        somebody = self._office or self._speakers.person_before(sentence.starts[0])
        if somebody is not None:
            self._utterances += 1
            self._last = Voice(somebody, None, self._utterances)
            return Candidate("carried", sentence)
        return Candidate("recalled", sentence) if self._far is not None else None

    def _answer(
        self, sentence: Sentence, earlier: Sentence | None, told: list[Clause], found: list[Candidate]
    ) -> Candidate | None:
        """The speaker before, who goes on in a paragraph that is a quotation and nothing else, or answers the writer.

        'Since when? "Since May."'
        """
        speaks = (self._heard in _SPEAKING and self._attributed) or (self._heard == "lead" and self._told)
        if earlier is None and speaks and len(sentence.quotes) == 1:
            at, number = next(iter(sentence.quotes.items()))
            span = self._spans[number]
            alone = span.outer_start == span.line_start and span.outer_end == span.line_end
            if alone and not is_partial(self._text, sentence, at) and last_mark(self._text, sentence, at) in ".?!":
                return next((one for one in found if one.kind in ("signed", "carried")), None)
        if earlier is None or earlier.quotes or sentence.shape.strip(AROUND_QUOTATION):
            return None
        if earlier.tokens[-1].word != "?":
            return None
        kind = "earlier" if any(one.form == "noun" for one in told) else "carried"  # 'Reed's answer? "No."'
        return next((one for one in found if one.kind == kind), None)

    def kind(self, speaker: Speaker) -> SpeakerKind | None:
        """What a speaker is, by all that the walk has seen so far; None for nobody."""
        return self._speakers.kind(speaker)

    def _topic(self, earlier: Sentence | None, told: list[Clause]) -> str:
        """Whether the sentence before is about the last speaker, and tells that somebody speaks."""
        if earlier is None:
            return "none"
        speaks = "tells" if any(one.subject is not None and not one.weak for one in told) else "silent"
        phrase = first_phrase(earlier, 0, len(earlier.shape))
        if phrase is None:
            return f"{speaks} nothing"
        kind = earlier.shape[phrase[0]]
        if kind in STANDS_FOR_SPEAKER and phrase[1] == phrase[0] + 1:
            return f"{speaks} {earlier.low[phrase[0]]}"
        name = self._last.speaker.name if self._last is not None else None
        if name and earlier.low[phrase[1] - 1].removesuffix("'s") == name.rpartition(" ")[2].lower():
            return f"{speaks} same"
        return f"{speaks} name" if earlier.shape[phrase[1] - 1] == NAME else f"{speaks} thing"

    def _candidates(
        self, sentence: Sentence, at: int, previous: int, clauses: list[Clause], earlier: Sentence | None,
        told: list[Clause],
    ) -> Iterator[Candidate]:
        yield Candidate("nobody", sentence)
        label = self._signatures.label(sentence.quotes[at])
        if label is not None:
            yield label
        if at + 1 == len(sentence.shape):
            signature = self._signatures.below(self._spans[sentence.quotes[at]])
            if signature is not None:
                yield signature
        if self._last is not None:
            yield Candidate("carried", sentence)
        elif self._far is not None:
            yield Candidate("recalled", sentence)
        for one in candidates(sentence, at, previous, clauses, earlier, told):
            if one.clause is not None and one.clause.subject is not None and self._voc.capital_nouns:
                one.clause.subject = noun_part(one.sentence, one.clause.subject)
                if one.clause.subject is None or one.sentence.low[one.clause.subject[0]] in self._oblique(one.clause):
                    continue
            phrase = one.clause.subject if one.clause is not None else None
            sure = one.clause is not None and one.clause.form != "participle"
            sure = sure and (one.kind in _TOLD or (self._voc.capital_nouns and _is_behind_verb(one.clause)))
            if one.kind == "label" and phrase is not None and not can_be_label(one.sentence, phrase, self._entities):
                continue
            if phrase is not None and self._voc.noun_first and not self._may_say(one, phrase):
                continue
            if phrase is None or can_speak(one.sentence, phrase, self._entities, told=sure):
                yield one

    def _oblique(self, clause: Clause) -> frozenset[str]:
        """Articles with which no subject begins: "den Rat"; a source may be "dem Rat zufolge"."""
        return _NO_WORDS if clause.form == "according" else self._voc.oblique

    def _may_say(self, one: Candidate, phrase: Phrase) -> bool:
        """False for the plan of "El plan sigue parado y «nadie» lo sabe, dijo": no verb of speech has it as subject."""
        if one.kind in _TOLD_BESIDE or is_somebody(one.sentence, phrase):
            return True
        clause, shape = one.clause, one.sentence.shape
        if one.kind != "clause" or clause is None or shape[clause.at] != REPORTING_VERB:
            return False
        plain = phrase[1] - phrase[0] <= _NOUN_ALONE and phrase[1] <= clause.at
        return plain and not shape[phrase[1] : clause.at].strip(VERB_GROUP + OBJECT_PRONOUN)

    def pick(self, number: int, options: list[Option]) -> Candidate:
        """The candidate with the highest sum of weights, the first of several; ``number`` is the quotation's."""
        goes_on = self._spans[number].continues and len(options) < 3
        for option in options:
            if option.candidate.kind == "signed" or (goes_on and option.candidate.kind == "carried"):
                return option.candidate  # nothing tells it better
        best, most = options[0].candidate, weigh(options[0].seen, self._weights)
        for option in options[1:]:
            score = weigh(option.seen, self._weights)
            if score > most:
                best, most = option.candidate, score
        return best

    def _speak(self, sentence: Sentence, clause: Clause) -> None:
        self._utterances += 1
        cue = sentence.text(self._text, (clause.at, clause.end)) if clause.end > clause.at else None
        speaker = self._speakers.of(sentence, clause)
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
        self._topic_of(sentence)
        if self._focus is not None and (about := self._focus.hear(sentence)) is not None:
            self._speakers.turns_to(self._speakers.of(sentence, about))
        clauses = find_clauses(sentence, self._voc)
        self._about.read(sentence, clauses)
        for clause in telling(sentence, clauses):
            if clause.subject is not None and sentence.shape[clause.subject[0]] != PRONOUN:
                speaker = self._speakers.of(sentence, clause)
                self._speakers.writings.wrote(sentence, clause, speaker.name)
                self._remember(speaker)
        return clauses

    def _hush(self) -> None:
        """Nobody speaks any more."""
        if self._focus is not None:
            self._focus.forget()
        if self._last is not None:
            self._far = self._last
        self._last, self._heard, self._office, self._told = None, "silent", None, False

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

    def _topic_of(self, sentence: Sentence) -> None:
        topic = subject_phrase(sentence, 0, len(sentence.shape))
        self._speakers.topics.beneficiary(sentence, topic)
        if topic is not None and self._voc.noun_first:
            named, role = topic_of(sentence)
            apposed = role is not None and named is not None  # "Le président de la Fédération, Yves Lie, sourit"
            topic = named if apposed else within(sentence, topic)  # "Sa mère tient un étal"
        if topic is not None:
            self._speakers.topic(sentence, topic)

    def _read_before(self, start: int, end: int) -> None:
        """The last paragraphs without quotations; whom the last one lets speak, or whom it is about."""
        text = self._text
        start = max(start, min(self._begin, end))
        stop = start + len(text[start:end].rstrip(" -\n"))
        begin = max(text.rfind("\n", start, stop) + 1, start, stop - _LONGEST_LEAD)
        lead: Sentence | None = None
        told: list[Clause] = []
        for found in list(_LINE.finditer(text, start, end))[-_PARAGRAPHS_READ:]:
            clauses: list[Clause] = []
            sentence: Sentence | None = None
            self._paragraph = []
            for sentence in read_sentences(text, found.start(), found.end(), (), 0, self._voc):
                clauses = self._listen(sentence)
                self._paragraph.append((sentence, clauses))
            if found.span() == (begin, stop):  # most are no longer than what is read for the lead
                lead, told = sentence, clauses
        if lead is None:
            sentences = read_sentences(text, begin, stop, (), 0, self._voc)
            if not sentences:  # nothing but white space of some kind
                self._hush()
                return
            lead = sentences[-1]
            told = find_clauses(lead, self._voc)
        self._hush()
        self._lead(lead, [one for one in told if one.subject or one.form == "passive"])

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

    def _lead(self, sentence: Sentence, clauses: list[Clause]) -> None:
        """Whom the last sentence before lets speak ("Ann Reed said:"), or whom it is about."""
        colon = sentence.shape.endswith(":")
        if colon and self._focus is not None and (clause := self._before_colon(sentence)) is not None:
            self._speak(sentence, clause)
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
