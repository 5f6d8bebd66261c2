"""Whom a text is about as it goes on, with the verb in second place: that person says what stands alone in marks.

"Anna Feld winkt ab. „Ich bleibe hier.“", "Das sei falsch, sagte Karl Brandt. Keiner habe gefragt. „Es geht nicht.“"
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.candidates import Candidate
from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.clauses import Clause
from newsextract.speech.definite import description_of
from newsextract.speech.entities import Entities
from newsextract.speech.main_clause import clause_with_verb_last, read_main_clause
from newsextract.speech.named_subjects import subject_at
from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import BE, CLAUSE_VERBS, DETERMINERS, NAME, OTHER_WORD, PRONOUN, REPORTING_VERB

_VERBS: Final = CLAUSE_VERBS + OTHER_WORD
_ENDS_SENTENCE: Final = ".!?…:"


class Focus:
    """Remembers the last person that a sentence without quotations was about, or let speak."""

    def __init__(self, entities: Entities) -> None:
        self._entities = entities
        self._about: Candidate | None = None
        self._spoken = False  # somebody was quoted in this paragraph

    def begin_paragraph(self) -> None:
        """Whom a sentence only mentions may be meant until somebody is quoted."""
        self._spoken = False

    def forget(self) -> None:
        """Somebody was quoted, or another part begins."""
        self._about, self._spoken = None, True

    def candidate(self) -> Candidate | None:
        """Who would say what stands alone in marks now; None where the last speaker would."""
        return self._about

    def hear(self, sentence: Sentence) -> Clause | None:
        """Read a sentence without quotations: whom it is about; one about a thing leaves everything as it is."""
        if sentence.tokens[-1].word not in _ENDS_SENTENCE:
            return None  # a heading
        clause = self._teller(sentence)
        kind = "earlier"
        if clause is None:
            clause, kind = read_main_clause(sentence, 0, len(sentence.shape)), "topic"
            clause = self._last_person(sentence) or self._about_somebody(sentence, clause) or self._mentioned(sentence)
            if clause is None or clause.subject is None:
                return None
            subject = _given_name(sentence) or clause.subject
            clause = Clause(subject[0], subject[0], "lead", subject, clause.role)
        self._about = Candidate(kind, sentence, clause)
        return clause

    def retold(self, sentence: Sentence) -> Candidate | None:
        """Of "Sie wolle „keine Nachrichten bekommen“" her, whose words are retold."""
        clause = read_main_clause(sentence, 0, len(sentence.shape))
        if clause is None or clause.subject is None or sentence.low[clause.at] not in sentence.voc.reported_forms:
            return None
        pronoun = clause.subject[0]
        if sentence.shape[pronoun] != PRONOUN or not is_one_person(sentence, pronoun, clause.at):
            return None
        return Candidate("topic", sentence, Clause(pronoun, pronoun, "lead", clause.subject))

    def _last_person(self, sentence: Sentence) -> Clause | None:
        """Of "Lena Ost wurde Zweite, Favoritin Anna Feld schied aus." the favourite: the sentence goes on with her."""
        shape = sentence.shape
        comma = shape.rfind(",")
        while comma > 0:
            end = comma + 1
            while shape[end : end + 1] == NAME:
                end += 1
            follows = shape[end + 1 : end + 2].strip(".")  # not "Anna Feld nicht."
            if end > comma + 2 and follows and shape[end] in _VERBS and sentence.tokens[end].word[0].islower():
                clause = Clause(end, end + 1, "lead", (comma + 1, end))
                return clause if self._is_person(sentence, clause, (comma + 1, end)) else None
            comma = shape.rfind(",", 0, comma)
        return None

    def _about_somebody(self, sentence: Sentence, clause: Clause | None) -> Clause | None:
        if clause is None or clause.subject is None:
            return None
        reports = sentence.shape[clause.at] == REPORTING_VERB
        is_somebody = self._speaks if reports else self._is_person
        return clause if is_somebody(sentence, clause, clause.subject) else None

    def _mentioned(self, sentence: Sentence) -> Clause | None:
        """The one person whom a sentence about a thing names: "Einzige Zeugin ist Anna Feld."."""
        first, last = sentence.starts[0], sentence.starts[-1]
        found = [(a, b) for a, b in self._entities.between(first, last) if b.is_person() or b.may_be_person()]
        if len(found) != 1 or found[0][0].owns or " " not in found[0][1].name:
            return None
        mention = found[0][0]
        tokens = [at for at, start in enumerate(sentence.starts) if mention.start <= start < mention.end]
        if not tokens:
            return None  # in brackets
        start, end = tokens[0], tokens[-1] + 1
        is_what = start > 0 and sentence.shape[start - 1] == BE
        if not is_what and (self._spoken or self._about is not None):
            return None
        return Clause(start, start, "lead", (start, end))

    def _teller(self, sentence: Sentence) -> Clause | None:
        """Of "Das sei falsch, sagte Anna Feld." and "..., wie Anna Feld mitteilte." her clause."""
        shape, voc = sentence.shape, sentence.voc
        for at in range(len(shape) - 2, 1, -1):
            if shape[at - 1] != "," or not any(kind in _VERBS for kind in shape[: at - 1]):
                continue  # "Anna Feld, die Leiterin, bestätigte den Bericht."
            clause: Clause | None = None
            if shape[at] == REPORTING_VERB:
                subject, role = subject_at(sentence, at + 1)
                clause = Clause(at, at + 1, "active", subject, role) if subject is not None else None
            elif sentence.low[at] in voc.as_said:
                clause = clause_with_verb_last(sentence, at)
            if clause is not None and clause.subject is not None and self._speaks(sentence, clause, clause.subject):
                return clause
        return None

    def _speaks(self, sentence: Sentence, clause: Clause, subject: Phrase) -> bool:
        if sentence.low[subject[0]] in sentence.voc.oblique:
            return False
        if sentence.shape[subject[0]] == PRONOUN:
            return is_one_person(sentence, subject[0], clause.at)
        return can_speak(sentence, subject, self._entities, told=False)

    def _is_person(self, sentence: Sentence, clause: Clause, subject: Phrase) -> bool:
        """Whether the subject is one person, by a pronoun, by name or by what somebody is."""
        start, end = subject
        if sentence.shape[start] == PRONOUN:
            return is_one_person(sentence, start, clause.at)
        if description_of(sentence, subject, clause) is not None:
            return True
        words = sentence.words(start, end)
        if sentence.shape[start] in DETERMINERS and sentence.shape[end - 2 : end] == NAME + NAME:
            one = self._entities.whom(words[-1])  # "Ihr Anwalt Karl Brandt"
            return one is not None and one.is_person() and " " in one.name
        small = [at for at in range(start, end) if sentence.shape[at] != NAME and words[at - start] not in PARTICLES]
        if small or sentence.shape[start] != NAME:
            return sentence.low[start] in sentence.voc.indefinite and sentence.voc.names_person(sentence.low[end - 1])
        one = self._entities.of(" ".join(words)) or self._entities.whom(words[-1])
        return one is not None and (one.is_person() or one.may_be_person()) and not one.is_body()


def _given_name(sentence: Sentence) -> Phrase | None:
    """Of "Er heißt Bogdan, mehr will er nicht sagen." the name."""
    shape, end = sentence.shape, 2
    while shape[end : end + 1] == NAME:
        end += 1
    called = shape[0] == PRONOUN and sentence.low[1:2] and sentence.low[1] in sentence.voc.impersonal
    return (2, end) if called and end > 2 and sentence.voc.gender_of(sentence.low[0]) else None


def is_one_person(sentence: Sentence, pronoun: int, verb: int) -> bool:
    """True for "er" and for "sie" beside a verb of one; false for "man", "wir" and "es"."""
    voc, word = sentence.voc, sentence.low[pronoun]
    if not voc.gender_of(word):
        return False
    return word not in voc.also_plural or not sentence.low[verb].endswith(voc.plural_endings)
