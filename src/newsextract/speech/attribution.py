"""Who said each quotation of a text: a clause of its sentence, or the speaker of the quotation before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.able_to_speak import can_be_label, can_speak
from newsextract.speech.any_verb import AnyVerb
from newsextract.speech.article_roles import with_roles
from newsextract.speech.attributed import Attributed
from newsextract.speech.before_weights import (
    is_new,
    is_signature,
    named_so,
    said_beside,
    told_behind_comma,
    told_last,
    told_right_before,
    told_within,
    who_is_new,
    who_is_quoted,
    who_spoke_since,
    whose_it_is,
)
from newsextract.speech.candidates import Candidate, candidates, with_apposition
from newsextract.speech.clauses import Clause
from newsextract.speech.dialogue_dashes import is_dash_line
from newsextract.speech.feature_weights import weights
from newsextract.speech.features import Past, Seen, features, setting, weigh
from newsextract.speech.named_subjects import is_somebody, named_before, with_of
from newsextract.speech.names_given import is_name_given
from newsextract.speech.noun_phrases import is_owner, noun_part
from newsextract.speech.paragraph_subject import ParagraphSubject
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase
from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import (
    is_denied,
    is_heading,
    is_labelled,
    is_name_in_marks,
    is_named_thing,
    is_paragraph,
    is_partial,
    is_second_piece,
    is_speech,
    is_term,
    is_title,
    last_mark,
    says_anybody,
    says_nobody_named,
)
from newsextract.speech.reporting_clauses import find_clauses
from newsextract.speech.roles_beside import RolesBeside
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.sentences_before import Told
from newsextract.speech.signatures import Signatures
from newsextract.speech.speaking import Voice
from newsextract.speech.terms import Terms
from newsextract.speech.verb_last import is_told_beside
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.whole_sentences import to_whom_it_is, whom_it_is_about
from newsextract.speech.word_classes import (
    AROUND_QUOTATION,
    CONJUNCTION,
    NAME,
    OBJECT_PRONOUN,
    REPORTING_VERB,
    VERB_GROUP,
)

_NO_WORDS: Final[frozenset[str]] = frozenset()
_TOLD: Final = frozenset(("clause", "inverted", "label", "signed", "owner"))
"""Kinds of candidates whose subject a reporting verb, or a sign in its place, names."""
_NOT_SAID_WHO: Final = frozenset(("nobody", "carried", "recalled", "topic", "earlier", "lead"))
"""Kinds of candidates that no word beside the quotation names."""
_TOLD_BESIDE: Final = frozenset(("inverted", "label", "signed", "owner"))
_CARRIED: Final = frozenset(("carried", "carried further"))
"""Rules by which somebody goes on whom no word beside a quotation names."""
_NOUN_ALONE: Final = 2
"""Tokens of an article and a noun that no list knows."""


class Option(NamedTuple):
    """One candidate with what is seen of it."""

    candidate: Candidate
    seen: Seen


def _is_behind_verb(clause: Clause | None) -> bool:
    """True for "sagte Feld": a noun there speaks, also one that is the word for a thing."""
    return clause is not None and clause.subject is not None and clause.subject[0] >= clause.end > clause.at


def _is_behind_comma(sentence: Sentence, at: int, clause: Clause) -> bool:
    """True for the clause of « Intenable », avait tranché la juge."""
    if clause.form == "according" or clause.at <= at or sentence.shape[at + 1 : at + 2] != ",":
        return False
    return NAME not in sentence.shape[at + 1 : clause.at]


class Attribution(AnyVerb):
    """One walk through a text; remembers the last voice, for quotations that carry on without a clause.

    begin  offset of the first sentence, behind a dateline
    """

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names, begin: int = 0) -> None:
        super().__init__(text, spans, voc, names, begin)
        self._terms = Terms(text, self._spans)
        self._carried_on = ParagraphSubject(text, self._entities, self._people.gender)
        self._signatures = Signatures(text, self._spans, voc)
        self._weights = weights()

    def read(self) -> list[Attributed]:
        """The spans in order, each with who said it, by the grammar and by a second look, and who that is."""
        found = self._joined(list(self.run()))
        if self._voc.verb_before_subject:
            from newsextract.speech.second_look import SecondLook  # few texts need it

            found = SecondLook(self._text, self._voc, self._people).again(found)
        beside = RolesBeside(self._text, self._spans, self._voc, self._entities, self._surnames)
        heard = [one.voice for one in found if one.voice is not None]
        told = iter(with_roles([one.speaker for one in heard], self._entities, self._voc, beside, self.kind))
        return [
            one if one.voice is None else one._replace(voice=one.voice._replace(speaker=next(told))) for one in found
        ]

    def _joined(self, found: list[Attributed]) -> list[Attributed]:
        """The spans, the first of two that "and" joins with the voice of the second: "“Old” and “slow,” Reed said"."""
        for index in range(len(found) - 2, -1, -1):
            one, other = found[index], found[index + 1]
            if other.voice is None or other.voice.speaker.name is None or one.span.outer_end >= other.span.outer_start:
                continue
            nobody = one.voice is None or one.voice.speaker.name is None or one.rule in _CARRIED
            between = self._text[one.span.outer_end : other.span.outer_start].strip().lower()
            told = other.rule not in _CARRIED and one.rule != "title"
            if nobody and told and self._voc.kinds.get(between) == CONJUNCTION:
                found[index] = one._replace(voice=other.voice, partial=True, rule=other.rule)
        return found

    def run(self) -> Iterator[Attributed]:
        """The spans in order, each with what the grammar says of it."""
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
            sentences = read_sentences(self._text, start, line.line_end, inside, first, self._voc, self._surnames)
            for place, sentence in enumerate(sentences):
                self._next = sentences[place + 1] if place + 1 < len(sentences) else None
                silent = False
                if sentence.quotes:
                    clauses = find_clauses(sentence, self._voc)
                    silent = True
                    for one in self._attribute(sentence, clauses, earlier, told, before):
                        silent = silent and one.voice is None
                        yield one
                    kept, before = before if earlier is not None else [], []
                    if self._writing is not None:
                        self._writing.hear(sentence)
                    if self._attributed:
                        self._said = sentence.end(len(sentence.tokens) - 1)
                    else:
                        self._about.read(sentence, clauses)
                    if not self._attributed:  # its marks hold a title or a term: "It registered “Marl” as a name"
                        if self._last_verbs is not None:
                            self._last_verbs.hear(sentence)
                        else:
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
                if named or not silent or (self._focus is not None and earlier.shape.endswith(":")):
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
            if self._read_out(number):
                yield Attributed(self._spans[number], self._last, False, "printed in full")
                self._attributed, previous, whole = True, at, True
                continue
            if number in self._asked.whole:
                yield Attributed(self._spans[number], self._asked_voice(), False, "answer")
                self._attributed, previous, whole = True, at, True
                continue
            found = list(self._candidates(sentence, at, previous, clauses, earlier, told))
            chosen = next(filter(is_signature, found), None) or to_whom_it_is(sentence, at, self._entities)
            if chosen is not None:
                pass  # nothing tells it better
            elif self._last_verbs is not None:
                chosen = self._with_verb_last(sentence, at, previous, found)
            elif self._voc.verb_before_subject:
                chosen = self._beside(sentence, at, previous, earlier, told, before)
                chosen = chosen or self._before(sentence, at, before)
            if chosen is None and self._voc.fragments_set_in:
                chosen = self._set_into(sentence, at, clauses, earlier, told)
            further = self._voc.fragments_set_in or self._voc.genitive_behind
            if chosen is None and self._voc.dropped_subjects and further:
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
                chosen = who_is_quoted(sentence, at, clauses) or chosen
                if chosen.kind == "nobody":
                    chosen = whose_it_is(sentence, at, found) or chosen
                if chosen.kind == "clause":
                    chosen = told_within(self._text, sentence, at, chosen, found) or chosen
                    last = last_mark(self._text, sentence, at)
                    chosen = told_right_before(sentence, at, chosen, found, last) or chosen
                    chosen = named_so(sentence, at, chosen, found) or chosen
                if chosen.kind in _NOT_SAID_WHO and last_mark(self._text, sentence, at) == ",":
                    chosen = told_behind_comma(sentence, at, found) or chosen
                if chosen.kind == "carried":
                    inside = before if before and before[0][0].starts[0] >= self._opened else ()
                    chosen = who_spoke_since(earlier, told, found) or who_is_new(inside) or chosen
                if chosen.kind in ("nobody", "carried", "recalled"):
                    about = whom_it_is_about(self._text, sentence, at, found, self._entities)
                    if about is not None and (chosen.kind == "nobody" or is_new(about, earlier, chosen.kind)):
                        chosen = about
                    chosen = self.resumed(sentence) or chosen
            if chosen.kind == "topic" and self._voc.verb_second:
                chosen = told_last(earlier, told) or chosen
            in_clause = chosen.kind in ("nobody", "open") and self._attributed and 0 <= used < previous
            if in_clause and is_second_piece(self._text, sentence, previous, at):
                chosen = Candidate("carried", sentence)
            inside = before if earlier is not None and before and before[0][0].starts[0] >= self._opened else ()
            chosen = self._carried_on.instead(chosen, sentence, at, inside) or chosen
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
                    told_near = self._voc.noun_first or self._voc.genitive_behind
                    near = self._answers.nearest(sentence, at, clauses) if told_near else None
                    chosen = near or self._answers.set_into(sentence, at) or chosen
            if chosen.kind == "recalled" and self._voc.noun_first:
                chosen = self._named_here(sentence) or self._spoke_before(sentence) or chosen
            partial = fragment = is_partial(self._text, sentence, at)
            if fragment and self._voc.capital_nouns and says_nobody_named(chosen.sentence, chosen.clause):
                told_on = chosen.sentence.low[chosen.clause.at] in self._voc.reported_forms if chosen.clause else False
                chosen = Candidate("carried" if told_on and self._last is not None else "nobody", sentence)
            if fragment and chosen.sentence is sentence and is_denied(sentence, at, chosen.clause):
                chosen = Candidate("nobody", sentence)
            clause = with_apposition(chosen, found)
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
            if self._is_title(sentence, at, partial, clause) or self._is_labelled(sentence, at):
                rule, voice = "title", None
            elif is_heading(self._text, self._spans[number], sentence, at):
                rule, voice = "heading", None
            elif fragment and (partial or self._voc.capital_nouns) and (
                self._is_term(sentence, at, chosen) or says_anybody(chosen.sentence, clause)
            ):
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

    def _candidates(
        self, sentence: Sentence, at: int, previous: int, clauses: list[Clause], earlier: Sentence | None,
        told: list[Clause],
    ) -> Iterator[Candidate]:
        yield Candidate("nobody", sentence)
        label = self._signatures.label(sentence.quotes[at])
        if label is not None:
            yield label
        number = sentence.quotes[at]
        signed = self._signatures.at_end(number) or self._signatures.behind(self._spans[number])
        if signed is not None:
            yield signed
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
                if not is_owner(one.sentence, one.clause.subject):
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

    def _with_verb_last(self, sentence: Sentence, at: int, previous: int, found: list[Candidate]) -> Candidate:
        """Who speaks where the verb stands last; nobody where no word beside the quotation tells it."""
        span = self._spans[sentence.quotes[at]]
        if span.continues and self._attributed and self._last is not None:
            return Candidate("carried", sentence)
        answer: Candidate | None = None
        if self._last_verbs is not None:
            answer = self._last_verbs.answer(sentence, at, previous, span, attributed=self._attributed)
        sign = next((one for one in found if one.kind in ("signed", "label")), None)
        return answer or sign or Candidate("nobody", sentence)

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
        return said_beside(option.candidate for option in options) or best if best.kind == "topic" else best

    def _is_title(self, sentence: Sentence, at: int, partial: bool, clause: Clause | None) -> bool:
        if self._voc.noun_first and clause is not None and _is_behind_comma(sentence, at, clause):
            return False
        if self._last_verbs is not None and clause is not None and is_told_beside(sentence, at):
            return False  # “Hazırız” dedi
        if not self._voc.capital_nouns:
            return clause is not None and is_title(self._text, sentence, at, partial, self._voc)
        end = clause.subject[1] if clause is not None and clause.subject is not None else -1
        return is_name_in_marks(self._text, sentence, at, end)

    def _is_labelled(self, sentence: Sentence, at: int) -> bool:
        return is_labelled(sentence, at) or is_name_given(self._text, sentence, at)

    def _is_term(self, sentence: Sentence, at: int, chosen: Candidate) -> bool:
        if chosen.kind == "open" and is_named_thing(self._text, sentence, at):
            return True
        terms = self._terms
        return is_term(self._text, sentence, at) or terms.describes(sentence, at) or terms.names(sentence, at)
