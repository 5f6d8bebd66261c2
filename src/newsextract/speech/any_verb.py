"""Who said a quotation in languages in which any verb reports beside one: «...», dice Ana Ruiz."""

from __future__ import annotations

from typing import Final

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.candidates import Candidate
from newsextract.speech.clause_without_subject import clause_of_next, clause_without_subject, is_of_several
from newsextract.speech.clauses import Clause
from newsextract.speech.fragments import clause_of_fragment, clause_of_rule, for_whom
from newsextract.speech.heard_between import HeardBetween
from newsextract.speech.named_subjects import is_somebody, with_of
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import is_partial
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.sentences_before import SentencesBefore, Told
from newsextract.speech.speaking import LINE, LONGEST_LEAD
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import AROUND_QUOTATION, PRONOUN, QUOTATION

_OTHER_SUBJECT: Final = frozenset(("passive",))
"""Forms of clauses whose subject does not speak."""


class AnyVerb(HeardBetween):
    """Who said a quotation where any verb beside it reports, so that nothing has to be weighed."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names, begin: int = 0) -> None:
        super().__init__(text, spans, voc, names, begin)
        self._sentences_before = SentencesBefore(text, voc, self._entities)
        self._questioned = False  # the paragraph before ends with a question
        self._next: Sentence | None = None  # the sentence behind in the paragraph
        self._quoted_lines = frozenset([span.line_start for span in self._spans])

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
            spoken = self._speakers.of(sentence, found[1].clause)  # "sie" of Anna Feld sagte: „...“, betont sie
            if sentence.shape[found[1].clause.subject[0]] != PRONOUN:
                self._speakers.turns_to(spoken)
        answer = beside.named(found)
        if answer is None and self._focus is not None:
            answer = beside.to_whom_it_is(sentence, at, previous)
        if answer is None and self._writing is not None:
            answer = self._writing.meant(sentence)
        focus = self._focus.candidate() if self._focus is not None else None
        verbs = [one.clause.at for one in found if one.clause is not None and one.clause.subject is None]
        if answer is None and found and self._voc.noun_first:
            answer = self._goes_on_here(sentence, found[0].clause, earlier, told)
        elif answer is None and verbs:
            answer = None if beside.is_impersonal(found) else focus  # „...“, hieß es: a source stands before
            answer = answer or beside.about(earlier, told) or self._sentences_before.speaker(before)
            gender = self._voc.gender_of_verb(sentence.low[verbs[0]])
            if answer is not None and self._is_of_other_gender(answer, gender):
                answer = None
            answer = self._of_gender(answer or self._spoke_before(sentence), gender)
        if answer is None and not found and self._focus is not None and beside.stands_alone(sentence, earlier):
            answer = focus or (Candidate("carried", sentence) if self._last is not None and self._attributed else None)
        if answer is None and not found and self._focus is not None and beside.retells(sentence, at):
            answer = beside.source_behind(sentence, at) or focus or self._focus.retold(sentence)
            answer = answer or self._spoke_before(sentence)
        answer = answer or self.resumed(sentence) or beside.introduced(sentence, earlier)
        if answer is None and self._voc.noun_first and previous < 0 and beside.is_fragment(sentence, at):
            answer = beside.set_into_clause(sentence, at)
        if answer is None and self._voc.fragments_set_in and beside.is_said(sentence, at):
            answer = self._about_before_colon(sentence, at) or self._before(sentence, at, before, named=True)
            answer = answer or self._behind(sentence) or beside.asked(earlier) or self._spoke_before(sentence)
        if answer is None and previous >= 0 and self._attributed and beside.goes_on(sentence, previous, at):
            answer = Candidate("carried", sentence) if self._last is not None else None
        return answer

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

    def _behind(self, sentence: Sentence) -> Candidate | None:
        """Whom the sentence behind a quotation is about that opens an article: « Non. » Anne Lie attend."""
        following = self._next
        opens = self._last is None and self._far is None and self._about.who is None
        if not opens or following is None or following.quotes or sentence.shape.strip(AROUND_QUOTATION):
            return None
        return self._sentences_before.topic(following)

    def _about_before_colon(self, sentence: Sentence, at: int) -> Candidate | None:
        """Whom the words before a colon are about: "Più cauto il tecnico Ivo Trevi: «...»"."""
        if at < 2 or QUOTATION in sentence.shape[:at]:
            return None
        found = self._about.subject(sentence, at - 1)
        if found is None or sentence.shape[found[0][0]] == PRONOUN:
            return None
        return Candidate("clause", sentence, Clause(found[0][0], found[0][0], "lead", *found))

    def resumed(self, sentence: Sentence) -> Candidate | None:
        """Who said a quotation that is a sentence of its own, by the one behind it: “No.” That is what Reed said."""
        if self._next is None or sentence.shape.strip(AROUND_QUOTATION):
            return None
        clause = clause_of_next(self._next)
        return Candidate("inverted", self._next, clause) if clause is not None else None

    def _told_behind(self, end: int) -> Candidate | None:
        """Whom the next paragraph names as who said a paragraph that is a quotation: "Así lo resume Ana Ruiz"."""
        line = LINE.search(self._text, end)
        if line is None or line.start() in self._quoted_lines:
            return None
        stop = min(line.end(), line.start() + LONGEST_LEAD)
        sentences = read_sentences(self._text, line.start(), stop, (), 0, self._voc, self._surnames)
        clause = clause_of_next(sentences[0]) if sentences else None
        return Candidate("inverted", sentences[0], clause) if clause is not None else None

    def _set_into(
        self, sentence: Sentence, at: int, clauses: list[Clause], earlier: Sentence | None, told: list[Clause]
    ) -> Candidate | None:
        """Whose a fragment is by the verb of speech before it."""
        if not self._answers.is_fragment(sentence, at) or self._answers.is_noun_of(sentence, at):
            return None
        clause = for_whom(sentence, at)
        if clause is not None:
            return Candidate("clause", sentence, clause)
        clause = clause_of_rule(sentence, at) if self._voc.providing else None
        if clause is not None:
            return Candidate("clause", sentence, clause)
        clause = self._answers.with_name_behind(sentence, clause_of_fragment(sentence, at), at)
        if clause is None or any(one.form == "according" and one.at < at for one in clauses):
            return None
        if any(one.at == clause.at and one.form in _OTHER_SUBJECT for one in clauses):
            return None
        if self._answers.is_told(sentence, clause):
            clause.subject = clause.role = None
        if clause.subject is None:
            several = is_of_several(sentence, clause)
            further = self._further(sentence, at, clauses, earlier, told)
            return further if several else further or self._spoke_before(sentence)
        same = (one.role for one in clauses if one.at == clause.at and one.subject == clause.subject)
        clause.role = clause.role or next(same, None)
        speaks = can_speak(sentence, clause.subject, self._entities, told=True)
        return Candidate("clause", sentence, clause) if speaks else None

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
