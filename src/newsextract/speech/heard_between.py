"""Who said a quotation beside which nobody is named: who goes on, comes back, or answers."""

from __future__ import annotations

from typing import Final

from newsextract.speech.beside_answers import BesideAnswers
from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.interviews import find_answers, who_is_asked
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import first_phrase
from newsextract.speech.printed_in_full import PrintedInFull
from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import is_partial, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.speaking import Voice, Voices
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import AROUND_QUOTATION, NAME, QUOTATION, STANDS_FOR_SPEAKER

_SPEAKING: Final = frozenset(("quote", "colon"))


class HeardBetween(Voices):
    """Who goes on, comes back or answers, where no word beside a quotation names anybody."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names, begin: int = 0) -> None:
        super().__init__(text, spans, voc, names, begin)
        self._answers = BesideAnswers(text, voc, self._entities)
        self._attributed = False  # the quotation before was
        self._opened = 0  # where the paragraph begins
        self._said = 0  # where the sentence of the last quotation that somebody said ends
        self._asked = find_answers(text, self._spans)
        self._printed = PrintedInFull(text, self._spans, voc, self._entities, self._speakers)
        self._interviewee: Voice | None = None  # who answers in marks of their own
        self._interviewed: Voice | None = None  # who answers questions at the end of a paragraph

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

    def _by_shape(self, sentence: Sentence, earlier: Sentence | None) -> Candidate:
        """In a language of which no words are known: the speaker before goes on in a sentence of nothing else."""
        alone = not sentence.shape.strip(AROUND_QUOTATION) and earlier is not None and bool(earlier.quotes)
        goes_on = alone and self._attributed and self._last is not None
        return Candidate("carried" if goes_on else "nobody", sentence)

    def _goes_on(self, number: int) -> bool:
        """Whether a quotation is a part of the one before, in whose marks a clause stands: «Non ci sto - dice - mai»"""
        span = self._spans[number]
        same = span.continues and number > 0 and self._spans[number - 1].line_start == span.line_start
        return same and self._attributed and self._last is not None

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

    def _is_of_other_gender(self, answer: Candidate, gender: str) -> bool:
        """True where the sentence before is about a man and the verb tells a woman."""
        clause = answer.clause
        if not gender or clause is None or clause.subject is None:
            return False
        starts = answer.sentence.starts
        found = self._entities.between(starts[clause.subject[0]], answer.sentence.end(clause.subject[1] - 1))
        told = {self._speakers.gender(one.name) for _, one in found} - {""}
        return bool(told) and gender not in told

    def _of_gender(self, answer: Candidate | None, gender: str) -> Candidate | None:
        """Who speaks on where the verb tells a man or a woman: Polish "dodał" and "dodała"."""
        if not gender or answer is None or answer.kind != "carried" or self._last is None:
            return answer
        somebody = self._speakers.other_of_gender(self._last.speaker, gender, answer.sentence.starts[0])
        if somebody is not None:
            self._utterances += 1
            self._last = Voice(somebody, None, self._utterances)
        return answer

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

    def _read_out(self, number: int) -> bool:
        """Whether a quotation belongs to something that is printed in full; whose it is speaks now."""
        whose = self._printed.speaker(number)
        if whose is None:
            return False
        if self._last is None or self._last.speaker is not whose:
            self._utterances += 1
            self._last = Voice(whose, None, self._utterances)
            self._remember(whose)
        self._heard = "quote"
        return True

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
