"""Whom a text tells of, sentence by sentence, where nouns stand before adjectives and many verbs before their subject.

"Più dura la biologa Ida Sanna, eletta in maggio. Del porto conosce ogni molo. «...»": nothing but the first of these
sentences tells who speaks. Nobody lists the verbs; who is a person is known from the whole article.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.given_names import GIVEN
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.named_subjects import with_apposition, with_of
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase, first_phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.speakers import Speakers
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    SUBORDINATOR,
    TIME,
)

Named = tuple[Phrase, Phrase | None]
"""A phrase that names somebody, and what it says of them."""

_SKIPPED: Final = ",-" + CONJUNCTION + ADVERB
_OPENS_ADVERBIAL: Final = PREPOSITION + TIME + NUMBER + REPORTING_ING
_OPENS_PHRASE: Final = DETERMINERS + NAME + PRONOUN
_ENDS_ADVERBIAL: Final = OTHER_WORD + TIME + NUMBER + ADVERB
_SUBORDINATES: Final = SUBORDINATOR + RELATIVE
_AFTER_LIKE: Final = frozenset((",", ":", "", ".", PREPOSITION))
_BEFORE_PREDICATE: Final = ADVERB + OBJECT_PRONOUN + AUXILIARY
_NOT_BEFORE: Final = PREPOSITION + DETERMINERS
_MOST_PHRASES: Final = 12
"""Phrases of one sentence that are looked at."""


class ToldAbout:
    """Remembers whom the text told of last, or who spoke."""

    def __init__(self, voc: Vocabulary, names: Names, entities: Entities, speakers: Speakers) -> None:
        self._voc = voc
        self._names = names
        self._entities = entities
        self._speakers = speakers
        self.who: Speaker | None = None
        self.at = -1

    def spoke(self, speaker: Speaker, at: int) -> None:
        """Remember who spoke; ``at`` is the offset."""
        if speaker.name is not None:
            self.who, self.at = speaker, at

    def read(self, sentence: Sentence, clauses: Sequence[Clause]) -> None:
        """Remember whom a sentence tells of in which nobody is quoted; ``clauses`` are its reporting clauses."""
        if not self._voc.noun_first:
            return
        found = self._source(sentence, clauses) or self.subject(sentence)
        if found is None:
            return
        (start, end), role = found
        if sentence.shape[start] == PRONOUN and self._goes_on(sentence.low[start]):
            return
        subject = with_of(sentence, (start, end), verb_follows=True)
        speaker = self._speakers.of(sentence, Clause(start, start, "lead", subject, role))
        if speaker.name is not None:
            self.who, self.at = speaker, sentence.starts[start]

    def _goes_on(self, pronoun: str) -> bool:
        """Whether "lei" may be the one of whom the text tells already."""
        gender = self._voc.gender_of(pronoun)
        if not gender or self.who is None or self.who.name is None:
            return not gender
        return self._speakers.gender(self.who.name) in ("", gender)

    def _source(self, sentence: Sentence, clauses: Sequence[Clause]) -> Named | None:
        """Who is the source of what a sentence says: "Segundo o geógrafo Rui Seixas, a ponte vai cair"."""
        for one in clauses:
            if one.form == "according" and one.subject is not None and self._is_somebody(sentence, one.subject):
                return one.subject, one.role
        return None

    def subject(self, sentence: Sentence, high: int | None = None) -> Named | None:
        """The person whom a sentence is about, or its first ``high`` tokens."""
        shape = sentence.shape
        high = len(shape) if high is None else high
        behind = self._behind_adverbial(sentence, high)
        if behind is not None:
            return behind
        start = _main_clause(sentence, high)
        if start < high and shape[start] in _OPENS_PHRASE:
            first = first_phrase(sentence, start, high)
            if first is not None and first[0] == start:
                return self._first(sentence, first, high) or self._in_clause(sentence, high)
        if shape[0] == RELATIVE and (cleft := self._cleft(sentence, high)) is not None:
            return cleft
        found = self._behind_verb(sentence, start if start < high else 0, high)
        return found or self._in_clause(sentence, high)

    def _cleft(self, sentence: Sentence, high: int) -> Named | None:
        """The name of "Chi non ci sta è la sorella, Ida Sanna", "Quem não gostou foi a neta, Rosa"."""
        be = next((i for i in range(1, high) if sentence.shape[i] in BE + ","), high)
        return self._predicate(sentence, be, high)

    def _in_clause(self, sentence: Sentence, high: int) -> Named | None:
        """The person of "Quando Ida Sanna chegou, a porta não abriu"."""
        if sentence.shape[0] != SUBORDINATOR:
            return None
        first = first_phrase(sentence, 1, high)
        named = first is not None and first[0] == 1 and sentence.shape[1] == NAME and self._is_person(sentence, first)
        return (first, None) if named and first is not None else None

    def _behind_adverbial(self, sentence: Sentence, high: int) -> Named | None:
        """The person of "Fuori dall'aula l'avvocato Lino Prati, che", where no comma parts the subject from a place."""
        shape = sentence.shape
        if shape[0] != PREPOSITION:
            return None
        comma = shape.find(",", 0, high)
        for start in range(2, comma if comma > 0 else high):
            if shape[start] in CLAUSE_VERBS:
                return None
            opens = shape[start] == DETERMINER or (shape[start] == NAME and start + 1 < high)
            if not opens or shape[start - 1] not in _ENDS_ADVERBIAL:
                continue
            if shape[start] == NAME and (shape[start + 1] != NAME or self._voc.names_person(sentence.low[start - 1])):
                continue
            phrase = first_phrase(sentence, start, high)
            if phrase is None or phrase[0] != start:
                continue
            subject, role = with_apposition(sentence, phrase, high)
            if NAME in shape[slice(*subject)] and self._is_person(sentence, subject):
                return subject, role
        return None

    def _first(self, sentence: Sentence, first: Phrase, high: int) -> Named | None:
        """The person whom a sentence is about that begins with a noun phrase."""
        shape = sentence.shape
        subject, role = with_apposition(sentence, first, high)
        if shape[first[0]] == PRONOUN and (name := _set_off(shape, first[1], high)) is not None:
            return name, None  # "Lei, Ida Sanna, è rimasta"
        predicate = self._predicate(sentence, subject[1], high) if NAME not in shape[slice(*subject)] else None
        if predicate is not None:
            return predicate  # "L'astenuta era Sanna", "O motociclista foi o entregador Rui Seixas"
        if self._is_somebody(sentence, subject):
            return subject, role
        if shape[first[0]] == NAME and first[0] == 0:
            return self._behind_verb(sentence, 0, high)  # the capital of a verb: "Tace Ida Sanna"
        return None

    def _predicate(self, sentence: Sentence, be: int, high: int) -> Named | None:
        """The name of "Lei è Ida Sanna", of which the verb stands at ``be`` or a little further."""
        shape = sentence.shape
        while be < high and shape[be] in _BEFORE_PREDICATE:
            be += 1
        if be + 1 >= high or shape[be] != BE or shape[be + 1] not in DETERMINERS + NAME:
            return None
        phrase = first_phrase(sentence, be + 1, high)
        if phrase is None or phrase[0] != be + 1:
            return None
        subject, role = with_apposition(sentence, phrase, high)
        named = NAME in shape[slice(*subject)] and self._is_person(sentence, subject)
        return (subject, role) if named else None

    def _behind_verb(self, sentence: Sentence, start: int, high: int) -> Named | None:
        """The first person whose name stands behind no preposition: "Più cauto Seixas", "C'è anche Ida Sanna"."""
        shape = sentence.shape
        at, tried = start, 0
        while at < high and tried < _MOST_PHRASES:
            kind = shape[at]
            if kind in _SUBORDINATES and not (at == start and shape[at + 1 : at + 2] == NAME):
                comma = shape.find(",", at, high)
                if comma < 0:
                    return None
                at = comma + 1
                continue
            opens = kind in DETERMINERS + NAME and (at == 0 or shape[at - 1] not in _NOT_BEFORE)
            if kind == NAME and at > 1 and shape[at - 1] == NAME:
                opens = False  # within a name behind a preposition
            if not opens or (kind == NAME and at == 0 and not self._is_known(sentence)):
                at += 1
                continue
            tried += 1
            phrase = phrase_after(sentence, at, high)
            if phrase is None:
                at += 1
                continue
            subject, role = with_apposition(sentence, phrase, high)
            if NAME in shape[slice(*subject)] and self._is_person(sentence, subject):
                return subject, role
            at = max(phrase[1], at + 1)
        return None

    def _is_known(self, sentence: Sentence) -> bool:
        """Whether the first word is a name, whose capital is not the sentence's."""
        return sentence.low[0] in GIVEN or self._entities.knows(sentence.tokens[0].word)

    def _is_somebody(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Whether a phrase is a pronoun, the name of a person, or "la biologa"; not "i biologi"."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        start, end = phrase
        if shape[start] == PRONOUN:
            return bool(voc.gender_of(low[start]))
        if shape[end - 1] == NAME:
            return self._is_person(sentence, phrase)
        if shape[start] not in DETERMINERS or low[start] in voc.plural_articles or NAME in shape[start:end]:
            return False
        head = voc.head_of(low[start + 1 : end])
        if head in voc.unnamed and low[start] not in voc.introducing:
            return False  # "selon la source"
        return voc.names_person(head) and not head.endswith("s")

    def _is_person(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Whether the name at the end of a phrase is a person's."""
        shape, (start, end) = sentence.shape, phrase
        first = end
        while first > start and shape[first - 1] == NAME:
            first -= 1
        if first == end or (first == 0 and end == 1 and not self._is_known(sentence)):
            return False  # "le Premier ministre britannique" ends in no name
        called = first > start and self._voc.names_person(sentence.low[first - 1])
        words = self._names.without_title(sentence.words(first, end))
        if not words:
            return False  # the phrase ends in no name, or in a title alone
        one = self._entities.of(self._names.fullest(words))
        if one is None and first > start and shape[first - 1] == PREPOSITION:  # "il tecnico della Virtus Paolo Bosi"
            shorter = (self._entities.of(" ".join(words[at:])) for at in range(1, len(words) - 1))
            return any(other is not None and other.is_person() for other in shorter)
        if one is None or one.is_body() or (one.place and not one.is_person()):
            return called and one is None
        return called or one.is_person() or one.may_be_person()


def _set_off(shape: str, comma: int, high: int) -> Phrase | None:
    """The name between the two commas behind a pronoun."""
    end = comma + 1
    while end < high and shape[end] == NAME:
        end += 1
    return (comma + 1, end) if shape[comma : comma + 1] == "," == shape[end : end + 1] and end > comma + 1 else None


def _main_clause(sentence: Sentence, high: int) -> int:
    """Where a clause begins behind "Na tarde de ontem, " and "Sentado na praça, ", ``high`` where no comma ends these.

    "Entre eles está Ida Sanna, que" has a verb before its comma: it begins with it.
    """
    shape = sentence.shape
    at = 0
    while at < high:
        while at < high and shape[at] in _SKIPPED:
            at += 1
        if at >= high:
            return high
        kind = shape[at]
        if kind == SUBORDINATOR and shape[at + 1 : at + 2] == NAME and _ends_behind_name(shape, at + 1):
            return at + 1  # "Come Ida Sanna, 47 anni"
        if not (kind in _OPENS_ADVERBIAL or kind == SUBORDINATOR or _is_participle(sentence, at)):
            return at
        comma = shape.find(",", at, high)
        verb = next((i for i in range(at + 1, comma if comma > 0 else high) if shape[i] in BE + AUXILIARY), -1)
        if kind == PREPOSITION and verb > 0:
            return verb
        if comma < 0:
            return high
        at = comma + 1
    return high


def _ends_behind_name(shape: str, name: int) -> bool:
    while shape[name : name + 1] == NAME:
        name += 1
    return shape[name : name + 1] in _AFTER_LIKE


def _is_participle(sentence: Sentence, at: int) -> bool:
    """True for "Sentado" and "diventata", behind which no noun of its own stands."""
    shape, low = sentence.shape, sentence.low[at]
    if at and shape[at] != OTHER_WORD:
        return False
    known = low in GIVEN or sentence.voc.names_person(low) or shape[at + 1 : at + 2] in (NAME, OTHER_WORD, QUOTATION)
    return shape[at] in NAME + OTHER_WORD and low.endswith(sentence.voc.adjunct_endings) and not known
