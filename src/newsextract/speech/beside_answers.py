"""Who said a quotation by what stands right beside it, in languages in which any verb reports there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.beside_quotation import clause_around, clause_between
from newsextract.speech.candidates import Candidate
from newsextract.speech.clause_ahead import clause_ahead
from newsextract.speech.clause_around_words import name_before_bracket
from newsextract.speech.clause_behind import clause_behind
from newsextract.speech.clause_verb_first import source_named
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.named_subjects import is_somebody, names_somebody, subject_at, subject_of_relative, topic_of
from newsextract.speech.phrases import Phrase
from newsextract.speech.quote_wording import is_term, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.subject_of_fragment import fragment_subject
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
)
from newsextract.speech.writings_read import owner_of_writing

_NAMED_WITHIN: Final = 9
"""Tokens between a verb of naming and the word that it gives."""
_ENDS_REACH: Final = CLAUSE_VERBS + QUOTATION + ";:"
_FEWEST_WORDS_SAID: Final = 6
"""Words of speech that stands alone without a full stop; fewer are a title."""

_FEWEST_WORDS_OF_FRAGMENT: Final = 3
"""Words of a fragment behind an article; fewer may be a name."""
_CONTENT_WITHIN: Final = 4
"""Tokens between a verb of speech and "that": "contestó vía Twitter que"."""


class BesideAnswers:
    """Answers from the clause beside a quotation, and from the sentence before it; remembers nothing."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities) -> None:
        self._text = text
        self._voc = voc
        self._entities = entities

    def clauses(self, sentence: Sentence, at: int, previous: int) -> list[Candidate]:
        """What stands beside the quotation at token ``at``; a clause may have no subject."""
        bracket = name_before_bracket(self._text, sentence, at)
        if bracket is not None:
            return [Candidate("label", sentence, bracket)]
        behind = clause_behind(sentence, at)
        ahead = clause_ahead(sentence, at, previous) or clause_between(sentence, at, previous)
        ahead = ahead or clause_around(self._text, sentence, at)
        found = (("inverted", behind), ("clause", ahead))
        for _, one in found:
            if one is not None and one is ahead:
                self.with_name_behind(sentence, one, at)
            if one is not None and self.is_told(sentence, one):
                one.subject, one.role = subject_at(sentence, one.end) if one.end < at else (None, None)
                if one.subject is not None and not names_somebody(sentence, one.subject):
                    one.subject = None
            if (self._voc.noun_first or self._voc.capital_nouns) and one is not None and one.subject is not None:
                owner, role = owner_of_writing(sentence, one.subject)
                one.subject, one.role = (owner, role) if owner is not None else (one.subject, one.role)
        return [Candidate(kind, sentence, clause) for kind, clause in found if clause is not None]

    def is_told(self, sentence: Sentence, clause: Clause) -> bool:
        """True for the name of "odpověděl Novákovi" and "Novákovi odpověděl:", whose case is no subject's."""
        if clause.subject is None or not self._voc.has_cases or clause.form != "active":
            return False
        start, end = clause.subject
        if _cites(sentence, clause, start):
            return False
        named = not sentence.shape[start:end].strip(NAME)
        if end == start + 1 and self._voc.is_in_case(sentence.low[start]):
            return True  # "Zastupitele vyzvala, aby"
        return named and self._entities.is_in_case(sentence.words(start, end))

    def with_name_behind(self, sentence: Sentence, clause: Clause | None, at: int) -> Clause | None:
        """Of "Plán označila Hana Malá za „první krok“" her: in languages with cases an object may stand first."""
        if clause is None or not self._voc.has_cases or clause.end >= at or clause.form != "active":
            return clause
        start = clause.end
        while start < at and sentence.shape[start] in CONJUNCTION + ADVERB:
            start += 1  # "potvrzuje i Jan Novák"
        subject, role = subject_at(sentence, start)
        if subject is None or subject[1] > at or sentence.shape[subject[0]] == PRONOUN:
            return clause
        named = sentence.shape[slice(*subject)].endswith(NAME + NAME)
        if named and subject != clause.subject and not self._entities.is_in_case(sentence.words(*subject)):
            clause.subject, clause.role = subject, role
        return clause

    def named(self, found: list[Candidate]) -> Candidate | None:
        """The first of ``found`` that names somebody."""
        for one in found:
            clause = one.clause
            if clause is None or clause.subject is None:
                continue
            told = one.kind == "inverted" or not self._voc.capital_nouns or self._reports(one.sentence, clause)
            if can_speak(one.sentence, clause.subject, self._entities, told=told):
                return one
        return None

    def _reports(self, sentence: Sentence, clause: Clause) -> bool:
        """Whether the verb of a clause is one of speech, so that an unknown noun may be its subject."""
        voc = self._voc
        told = sentence.shape[clause.at] == REPORTING_VERB or sentence.low[clause.at] in voc.impersonal
        return told or clause.form in ("according", "noun") or not voc.nouns.isdisjoint(sentence.low[clause.at :])

    def meant(self, one: Candidate, earlier: Sentence | None) -> Candidate | None:
        """Whom "he" means behind a sentence that is about a man: "Son voisin, Marc Lie, accourt. « ... », dit-il."""
        if earlier is None or earlier.quotes or one.clause is None or one.clause.subject is None:
            return None
        at = one.clause.subject[0]
        gender = self._voc.gender_of(one.sentence.low[at]) if one.sentence.shape[at] == PRONOUN else ""
        topic, role = topic_of(earlier)
        if not gender or topic is None or earlier.shape[topic[0]] == PRONOUN:
            return None
        told = {self._voc.gender_of(word) for part in (topic, role) if part for word in earlier.low[slice(*part)]}
        return self._topic(earlier, topic, role) if gender in told else None

    def about(self, earlier: Sentence | None, told: list[Clause]) -> Candidate | None:
        """Who speaks on where a verb has no subject: whom the sentence before, without a quotation, is about."""
        if earlier is None or earlier.quotes:
            return None
        if self._voc.dropped_subjects and not self._voc.reported_forms.isdisjoint(earlier.low):
            return None  # "Bratr prý čeká. „...“ řekl.": who told that goes on
        for one in reversed(told):
            if self._is_inner(earlier, one) and len(told) > 1:
                continue
            if one.subject is not None and can_speak(earlier, one.subject, self._entities, told=False):
                return Candidate("earlier", earlier, one)
        topic, role = topic_of(earlier)
        if topic is None or (self._voc.noun_first and self._describes(earlier, topic)):
            return None
        noun = self._voc.head_of(earlier.low[topic[0] + 1 : topic[1]]) if topic[1] > topic[0] + 1 else ""
        if self._voc.noun_first and (noun in self._voc.documents or noun in self._voc.letters):
            return None  # "El mensaje se borró. «Me engañaron», dijo."
        return self._topic(earlier, topic, role)

    def _is_inner(self, sentence: Sentence, clause: Clause) -> bool:
        """True for the second clause of "Ana Ruiz pidió calma porque la policía sigue contando": she goes on."""
        at = clause.subject[0] - 1 if clause.subject is not None else 0
        return self._voc.noun_first and at >= 0 and sentence.shape[at] in SUBORDINATOR + RELATIVE

    def _describes(self, sentence: Sentence, topic: Phrase) -> bool:
        """True for "una pescadora" of "En la plaza espera Ana Ruiz, una pescadora.", and for "su equipo", whose owner
        goes on."""
        start = topic[0]
        owned = sentence.low[start] in self._voc.possessive and not self._voc.names_person(sentence.low[topic[1] - 1])
        return owned or (start > 1 and sentence.shape[start - 2 : start] == NAME + ",")

    def _topic(self, earlier: Sentence, topic: Phrase, role: Phrase | None) -> Candidate | None:
        if not can_speak(earlier, topic, self._entities, told=False):
            return None
        return Candidate("topic", earlier, Clause(topic[0], topic[0], "lead", topic, role))

    def to_whom_it_is(self, sentence: Sentence, at: int, previous: int) -> Candidate | None:
        """Of "Für Anna Feld ist klar: „...“" and "Bei Anna Feld klingt das anders: „...“" her."""
        if at < 3 or sentence.shape[at - 1] != ":":
            return None
        voc, start = self._voc, previous + 1
        found = list(self._entities.between(sentence.starts[start], sentence.starts[at - 1]))
        people = [mention for mention, one in found if one.is_person() or one.may_be_person()]
        if len(people) != 1:
            return None
        tokens = [one for one in range(start, at) if people[0].start <= sentence.starts[one] < people[0].end]
        first = tokens[0] if tokens else 0
        while first > start and sentence.shape[first - 1] == NAME:
            first -= 1  # "für Trainer Karl Brandt"
        while first > start and sentence.shape[first - 1] in DETERMINERS:
            first -= 1
        before = sentence.low[first - 1] if first > start else ""
        if before not in voc.for_whom | voc.by | voc.impersonal_source:
            return None
        phrase = (tokens[0], tokens[-1] + 1)
        return Candidate("lead", sentence, Clause(first - 1, first - 1, "lead", phrase))

    def is_impersonal(self, found: list[Candidate]) -> bool:
        """True for "hieß es" behind a quotation, which names nobody."""
        clauses = [(one.sentence, one.clause) for one in found if one.clause is not None]
        return any(one.low[clause.at] in self._voc.impersonal and clause.subject is None for one, clause in clauses)

    def stands_alone(self, sentence: Sentence, earlier: Sentence | None) -> bool:
        """True for a quotation that is its whole sentence, behind a sentence without one."""
        return earlier is not None and not earlier.quotes and not sentence.shape.strip(AROUND_QUOTATION)

    def retells(self, sentence: Sentence, at: int) -> bool:
        """True for words that a sentence of reported speech holds: "Das Papier sei „mit Sorgfalt geprüft“ worden."."""
        reported = not self._voc.reported_forms.isdisjoint(sentence.low)
        words = self._text[sentence.starts[at] : sentence.end(at)]
        verb = sentence.shape.find(REPORTING_VERB)
        passive = verb >= 0 and sentence.shape[verb + 1 : verb + 2] == BE  # "aber verworfen worden"
        fragment = " " in words and (words[:1].islower() or words.count(" ") >= _FEWEST_WORDS_SAID)
        return reported and fragment and (verb < 0 or passive) and not is_term(self._text, sentence, at)

    def source_behind(self, sentence: Sentence, at: int) -> Candidate | None:
        """The source behind reported speech: "Das Papier sei „mit Sorgfalt geprüft“ worden, so Anna Feld."."""
        for source in range(at + 2, len(sentence.shape)):
            if sentence.shape[source - 1] != "," or sentence.low[source] not in self._voc.according:
                continue
            clause = source_named(sentence, source)
            if clause is None or clause.subject is None or not names_somebody(sentence, clause.subject):
                return None
            return Candidate("clause", sentence, clause)
        return None

    def introduced(self, sentence: Sentence, earlier: Sentence | None) -> Candidate | None:
        """Whom the sentence before a quotation alone is about, by name: "Karl Brandt wird deutlicher. „Nein!“"."""
        if earlier is None or earlier.quotes or sentence.shape.strip(AROUND_QUOTATION):
            return None
        topic, role = topic_of(earlier)
        if topic is None or earlier.shape[topic[0] : topic[1]].strip(NAME):
            return None
        words = earlier.words(*topic)
        one = self._entities.of(" ".join(words))
        if one is None or one.is_body() or one.place or not (len(words) > 1 or one.is_person()):
            return None
        return Candidate("topic", earlier, Clause(topic[0], topic[0], "lead", topic, role))

    def is_said(self, sentence: Sentence, at: int) -> bool:
        """True for speech that stands alone or behind a colon: whole sentences, and no title."""
        shape = sentence.shape
        alone = not shape.strip(AROUND_QUOTATION)
        if not alone and not (at and shape[at - 1] == ":"):
            return False
        words = self._text[sentence.starts[at] : sentence.end(at)].split()
        if not words[0][0].isupper() and words[0][0].isalpha():
            return False
        closed = last_mark(self._text, sentence, at) in ".?!…" or shape[at + 1 : at + 2] == "."
        long_words = [word for word in words if len(word) > 3]
        title = len(words) > 1 and all(word[0].isupper() for word in long_words)
        return not title and (closed or len(words) >= _FEWEST_WORDS_SAID)

    def asked(self, earlier: Sentence | None) -> Candidate | None:
        """Of whom a question tells that is answered: Que va-t-elle faire ? « Du bateau. »"""
        if earlier is None or earlier.quotes or earlier.tokens[-1].word != "?":
            return None
        for at, kind in enumerate(earlier.shape):
            if kind == PRONOUN and self._voc.gender_of(earlier.low[at]):
                return Candidate("topic", earlier, Clause(at, at, "lead", (at, at + 1)))
        return None

    def goes_on(self, sentence: Sentence, previous: int, at: int) -> bool:
        """True for the second quotation of «...», dijo Ana Ruiz, «...», of whose sentence nothing else is."""
        clause = clause_behind(sentence, previous)
        if clause is None or sentence.shape[at - 1] not in ",-":
            return False
        return not any(kind in CLAUSE_VERBS for kind in sentence.shape[clause.end : at])

    def set_into(self, sentence: Sentence, at: int) -> Candidate | None:
        """Who is the subject of the sentence into which a fragment of speech is set."""
        begins = self._text[sentence.starts[at] : sentence.end(at)].split(" ", 1)[0]
        infinitive = sentence.shape[at - 1] == PREPOSITION and begins.endswith(self._voc.doing_endings)
        clause = fragment_subject(sentence, at, infinitive=infinitive)
        if clause is None or clause.subject is None:
            return None
        told = clause.form == "active"
        if not can_speak(sentence, clause.subject, self._entities, told=told):
            return None
        return Candidate("lead", sentence, clause)

    def is_noun_of(self, sentence: Sentence, at: int) -> bool:
        """True for one or two words behind an article, "la «tassa verde»", which may be a name."""
        words = self._text.count(" ", sentence.starts[at], sentence.end(at)) + 1
        return words < _FEWEST_WORDS_OF_FRAGMENT and sentence.shape[at - 1 : at] in DETERMINERS

    def told_in(self, sentence: Sentence, at: int, clauses: list[Clause]) -> Candidate | None:
        """The same where a verb of speech tells it, or a source is named: "volgens haar is dat „onzin“"."""
        found = self.set_into(sentence, at)
        if found is not None and found.clause is not None and found.clause.form == "active":
            return found
        for clause in clauses:
            if clause.form != "according" or clause.subject is None:
                continue
            if can_speak(sentence, clause.subject, self._entities, told=True):
                return Candidate("clause", sentence, clause)
        return None

    def nearest(self, sentence: Sentence, at: int, clauses: Sequence[Clause]) -> Candidate | None:
        """Who is the subject of the verb of speech right before a fragment, behind another one with its own subject."""
        shape = sentence.shape
        for clause in reversed(clauses):
            if clause.end > at:
                continue
            between = shape[clause.end : at]
            if clause.form != "active" or clause.subject is None or any(kind in between for kind in _ENDS_REACH):
                return None
            return Candidate("clause", sentence, clause) if is_somebody(sentence, clause.subject) else None
        return None

    def _is_called_so(self, sentence: Sentence, at: int) -> bool:
        """True for the word in marks of "ha tildado la norma de «inútil»" and "la consideran «histórica»"."""
        first = max(sentence.shape.rfind(",", 0, at), at - _NAMED_WITHIN, 0)
        joined = sentence.shape[at - 1] in PREPOSITION + SUBORDINATOR + REPORTING_VERB + ADVERB
        if self._voc.genitive_behind:
            return sentence.low[at - 1] in self._voc.naming  # "проект называют «самодеятельностью»"
        return self._voc.noun_first and joined and not self._voc.naming.isdisjoint(sentence.low[first:at])

    def set_into_clause(self, sentence: Sentence, at: int) -> Candidate | None:
        """The same where that subject is not the first of the sentence: "..., ce que dénonce la maire: un « ... »"."""
        inverted = subject_of_relative(sentence, 0, at)
        if inverted is not None and inverted.subject is not None:
            named = sentence.shape[inverted.subject[0]] in DETERMINERS + NAME
            between = sentence.shape[inverted.subject[1] : at]
            if "," in between and REPORTING_VERB in between:
                return None  # "La sentencia, de la que informa el juez Hugo Prado, subraya que": what it says
            return Candidate("clause", sentence, inverted) if named else None
        return self.set_into(sentence, at) if ";" in sentence.shape[:at] else None

    def is_fragment(self, sentence: Sentence, at: int) -> bool:
        """True for words in marks that may be a part of speech in a sentence: two or more, the first one small."""
        if not self._voc.verb_before_subject or self._voc.capital_nouns or self._voc.by_shape:
            return False
        words = self._text[sentence.starts[at] : sentence.end(at)]
        small = words[0].islower() and not is_term(self._text, sentence, at)
        spoken = sentence.shape[max(at - 2, 0) : at] == REPORTING_VERB + PREPOSITION  # "parla di «tradimenti»"
        viewed = self._voc.noun_first and sentence.low[0] in self._voc.according  # "Para la alcaldesa, es «inútil»"
        said = viewed or spoken or self._is_called_so(sentence, at)
        if not small and self._is_content(sentence, at) and words.count(" ") >= _FEWEST_WORDS_OF_FRAGMENT:
            return not is_term(self._text, sentence, at)
        return small and (said or " " in words or sentence.shape[at - 1] in NOUNS)

    def _is_content(self, sentence: Sentence, at: int) -> bool:
        """True for what "that" begins: "dijo que «El plan es malo»", "agregaron que el «Senado decidirá»"."""
        that = at - 1 - (sentence.shape[at - 1] == DETERMINER)
        if not self._voc.noun_first or that < 1 or sentence.low[that] not in self._voc.content - self._voc.questions:
            return False
        return REPORTING_VERB in sentence.shape[max(that - _CONTENT_WITHIN, 0) : that]


def _cites(sentence: Sentence, clause: Clause, start: int) -> bool:
    """True where whose words they are stands in another case: "по словам Дуба", "сообщили в мэрии", "цитирует Дуба"."""
    low, voc = sentence.low, sentence.voc
    verb = low[clause.at]
    if clause.at == clause.end or verb in voc.quoting or verb in voc.inscribed:
        return True
    return start > 0 and low[start - 1] in voc.speaking_from
