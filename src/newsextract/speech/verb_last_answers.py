"""Who said a quotation where the verb stands last and a subject that is known is dropped."""

from __future__ import annotations

from typing import Final

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.owners_of_words import has_case, owner_before, source_before, source_named, stem_of
from newsextract.speech.phrases import Phrase
from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects_before import subjects
from newsextract.speech.verb_last import Behind, follows_verb, is_asked, read_behind, subject_behind
from newsextract.speech.word_classes import AROUND_QUOTATION, NAME, REPORTING_VERB

_FEWEST_WORDS_OF_FRAGMENT: Final = 2
"""Words of a fragment that a verb further behind gives to its subject; fewer are a term."""


_CLOSES: Final = frozenset(".?!…:")


class VerbLastAnswers:
    """Remembers whom the sentences were about: who goes on where no subject is printed."""

    def __init__(self, text: str, entities: Entities) -> None:
        self._text = text
        self._entities = entities
        self._about: tuple[Sentence, Clause] | None = None
        self.person: str | None = None
        """Who was named last as the subject of a sentence."""

    def hear(self, sentence: Sentence) -> None:
        """Remember whom a sentence without quotations is about."""
        if sentence.tokens[-1].word not in _CLOSES:
            return  # a heading, or who wrote the article
        asked = is_asked(sentence)
        phrase = asked or self._subject(sentence, 0, len(sentence.shape), told=REPORTING_VERB in sentence.shape)
        if phrase is not None and (REPORTING_VERB in sentence.shape or self._is_person(sentence, phrase)):
            self._turn(sentence, Clause(phrase[0], phrase[0], "lead", phrase))

    def before_colon(self, sentence: Sentence) -> Candidate | None:
        """Who speaks behind a sentence that ends in a colon."""
        return self._named_before(sentence, 0, len(sentence.shape) - 1, None) or self.goes_on()

    def goes_on(self) -> Candidate | None:
        """Whom the sentences before are about."""
        return Candidate("earlier", *self._about) if self._about is not None else None

    def answer(self, sentence: Sentence, at: int, previous: int, span: Span, *, attributed: bool) -> Candidate | None:
        """Who said the quotation at token ``at``; None for words that nobody said."""
        found = self._answer(sentence, at, previous, span, attributed=attributed)
        if found is not None and found.clause is not None and found.clause.form != "noun":
            self._turn(found.sentence, found.clause)
        return found

    def _turn(self, sentence: Sentence, clause: Clause) -> None:
        self._about = (sentence, clause)
        if clause.subject is None:
            return
        words = sentence.words(*clause.subject)
        words[-1] = stem_of(sentence, clause.subject[1] - 1) or words[-1]
        one = self._entities.of(self._entities.full_name(words))
        if one is not None and (one.is_person() or one.may_be_person()):
            self.person = one.name

    def _answer(self, sentence: Sentence, at: int, previous: int, span: Span, *, attributed: bool) -> Candidate | None:
        if self._text[span.outer_end : span.outer_end + 1].isalpha():
            return None  # "Kuyu"nun yönetmeni
        shape, low = sentence.shape, sentence.low
        behind = read_behind(sentence, at)
        previous = previous if attributed else -1
        start = max(previous + 1, shape.rfind(";", 0, at) + 1)
        colon = at > 0 and shape[at - 1] == ":"
        if behind.kind == "term" and not colon:
            return None
        if at and not sentence.voc.terms.isdisjoint(low[max(at - 2, 0) : at]) and not colon:
            return None
        if behind.kind == "participle":
            phrase = subject_behind(sentence, behind.at)
            if phrase is not None:
                return _said(sentence, behind, phrase)
        if behind.kind == "owner" and (owner := owner_before(sentence, start, at)) is not None:
            return Candidate("clause", sentence, Clause(behind.at, behind.at + 1, "noun", owner))
        if behind.kind == "verb" and (phrase := follows_verb(sentence, behind.verb)) is not None:
            return _said(sentence, behind, phrase)
        if behind.kind or colon:
            if not colon and self._is_term(sentence, at, behind.at):
                return None
            named = self._named_before(sentence, start, at - colon, behind if behind.kind else None)
            if named is not None or previous < 0:
                return named or self.goes_on()
            return Candidate("carried", sentence)
        if previous >= 0 and not shape[previous + 1 : at].strip(",-"):
            return Candidate("carried", sentence)
        if previous >= 0 and REPORTING_VERB in shape[previous + 1 : at] and shape[at - 1] == ",":
            return Candidate("carried", sentence)
        source = source_named(sentence, start, at)
        if source is not None and self._text[span.start].islower():
            return _said(sentence, None, source)
        alone = not shape.strip(AROUND_QUOTATION) and last_mark(self._text, sentence, at) in ".?!…"
        return self.goes_on() if alone or span.continues else None

    def _is_term(self, sentence: Sentence, at: int, told: int) -> bool:
        """True for a word or two in marks of which the verb further behind does not say that they are said."""
        words = self._text.count(" ", sentence.starts[at], sentence.end(at)) + 1
        beside = told - at <= 1 or (told == at + 2 and sentence.shape[at + 1] == ",")
        return not beside and words < _FEWEST_WORDS_OF_FRAGMENT

    def _named_before(self, sentence: Sentence, start: int, end: int, told: Behind | None) -> Candidate | None:
        """Whom the tokens before a quotation name: the subject, else whose statement it is."""
        phrase = self._subject(sentence, start, end, told=True) or source_before(sentence, start, end)
        return _said(sentence, told, phrase) if phrase is not None else None

    def _subject(self, sentence: Sentence, start: int, end: int, *, told: bool) -> Phrase | None:
        """The subject of the tokens ``[start, end)``; ``told``: somebody speaks, so that a name may be new."""
        found = subjects(sentence, start, end)
        for phrase in found:
            word = sentence.low[phrase[1] - 1]
            noun = phrase[1] - phrase[0] > 1 and (sentence.voc.names_person(word) or sentence.voc.names_body(word))
            if noun or has_case(sentence, phrase[1] - 1) or can_speak(sentence, phrase, self._entities, told=False):
                return phrase
        if not found or not told or sentence.low[found[0][1] - 1].endswith(sentence.voc.place_endings):
            return None  # "Açıklamada “...” denildi"
        return found[0] if can_speak(sentence, found[0], self._entities, told=True) else None

    def _is_person(self, sentence: Sentence, phrase: Phrase) -> bool:
        word = sentence.low[phrase[1] - 1]
        if sentence.voc.names_person(word) or has_case(sentence, phrase[1] - 1):
            return True
        if sentence.shape[phrase[1] - 1] != NAME:
            return False
        one = self._entities.of(self._entities.full_name(sentence.words(*phrase)))
        return one is not None and (one.is_person() or one.may_be_person())


def _said(sentence: Sentence, told: Behind | None, phrase: Phrase) -> Candidate:
    """The candidate for whom a phrase names, with the words behind the quotation that report it."""
    if told is None:
        return Candidate("clause", sentence, Clause(phrase[0], phrase[0], "lead", phrase))
    kind = "inverted" if told.at < phrase[0] else "clause"
    return Candidate(kind, sentence, Clause(told.at, told.verb + 1, "active", phrase))
