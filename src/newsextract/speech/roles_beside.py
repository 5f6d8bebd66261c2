"""What an article says that somebody is beside any mention: "asked pilot Ann Reed", "for Ann Reed, owner of a boat".

Nobody needs to speak there. What describes somebody stands right before the name, or is set off by a comma before or
behind it; its noun must be one for a person.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity
from newsextract.speech.phrases import Phrase, phrase_after, phrase_before
from newsextract.speech.quotation_marks import Span
from newsextract.speech.role_words import as_role
from newsextract.speech.sentences import Sentence, Surnames, read_sentences
from newsextract.speech.speaker_roles import read_role
from newsextract.speech.subjects import apposition_after, limit
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.whole_roles import ENDS_ROLE, end_of_role, tells_role
from newsextract.speech.word_classes import (
    ADVERB,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    OTHER_VERB,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
)

_MENTIONS_READ: Final = 10
"""Mentions of one person beside which a role is looked for: an article says early who somebody is."""
_LONGEST_LINE: Final = 4000
"""Characters of a paragraph that is read: keeps the work linear where each names the same people."""
_LONGEST_BEFORE: Final = 5
"""Words of a role right before a name."""
_LONGEST_ARTICLED: Final = 10
"""Tokens of a role with its article before a comma and the name."""
_IN_ARTICLED: Final = NOUNS + PREPOSITION + CONJUNCTION + DETERMINER
_OPENS_PHRASE: Final = DETERMINERS + POSSESSIVE
_IN_NAME: Final = NAME + NUMBER  # "Apollo 8 commander Ann Reed"
_IN_NAMED: Final = NOUNS + NUMBER
_BESIDE_PHRASE: Final = frozenset((*_OPENS_PHRASE, PREPOSITION, REPORTING_VERB, OTHER_VERB))
"""What stands before the words of a role, where all of them belong to it."""
_OPENS_ADVERBIAL: Final = PREPOSITION + SUBORDINATOR
_OPENS_ANOTHER: Final = frozenset(("," + NAME, CONJUNCTION + DETERMINER))
_ENDS_OPENING: Final = CLAUSE_VERBS + ","
_CLAUSE_GOES_ON: Final = frozenset((*CLAUSE_VERBS, RELATIVE))
_ENDS: Final = frozenset((*ENDS_ROLE, CONJUNCTION))


class RolesBeside:
    """Reads who somebody is from the sentences of an article that name them; spans are its quotations."""

    def __init__(
        self, text: str, spans: Sequence[Span], voc: Vocabulary, entities: Entities, surnames: Surnames
    ) -> None:
        self._text = text
        self._spans = spans
        self._line_starts = [span.line_start for span in spans]
        self._voc = voc
        self._entities = entities
        self._surnames = surnames
        self._lines: dict[int, list[Sentence]] = {}  # those that were read, by their start
        self._found: dict[str, str | None] = {}

    def of(self, name: str) -> str | None:
        """What the article says that somebody is, by full name; None where it does not say it beside the name."""
        if name not in self._found:
            one = self._entities.of(name)
            readable = one is not None and not one.is_body() and bool(self._voc.office_at)
            noun = " " not in name and self._voc.names_person(name.lower())  # "Mom"
            self._found[name] = self._read(one) if one is not None and readable and not noun else None
        return self._found[name]

    def _read(self, one: Entity) -> str | None:
        for start in one.places[:_MENTIONS_READ]:
            mention = next((found for found, other in self._entities.between(start, start + 1) if other is one), None)
            sentence = self._sentence(start) if mention is not None and not mention.owns else None
            if mention is None or sentence is None:
                continue
            printed = self._text[start : mention.end]
            if " " in printed and one.name.startswith(printed + " "):
                continue  # "Lee Cole" of "Lee Cole Jr." may be the father
            first = bisect_left(sentence.starts, start)
            last = bisect_left(sentence.starts, mention.end)
            if first == last or sentence.starts[first] != start or sentence.shape[first:last].strip(NAME):
                continue
            role = self._before(sentence, (first, last)) or self._behind(sentence, (first, last))
            role = as_role(role, "", self._entities, self._voc) if role is not None else None
            if role is not None and self._is_telling(role.lower().split()):
                return role
        return None

    def _is_telling(self, words: list[str]) -> bool:
        """False for an age, and for "old friend", which does not say whose."""
        return not self._voc.age_in(words[-1]) and words[-1] not in self._voc.vague_roles

    def _sentence(self, at: int) -> Sentence | None:
        """The sentence that an offset is in."""
        text = self._text
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = end if end >= 0 else len(text)
        if end - start > _LONGEST_LINE:
            return None
        if start not in self._lines:
            low, high = bisect_left(self._line_starts, start), bisect_left(self._line_starts, end)
            self._lines[start] = read_sentences(
                text, start, end, self._spans[low:high], low, self._voc, self._surnames
            )
        return next((one for one in reversed(self._lines[start]) if one.starts[0] <= at), None)

    def _behind(self, sentence: Sentence, name: Phrase) -> str | None:
        """The role of "Ann Reed, owner of the boat," and "Ann Reed, 45, the owner of the boat"."""
        shape = sentence.shape
        at = name[1]
        if shape[at : at + 3] == "," + NUMBER + ",":
            at += 2
        elif shape[at : at + 2] == ADVERB + ",":
            at += 1  # "Karl Brandt allerdings, der Leiter"
        copula = sentence.low[at] in self._voc.copulas if at < len(shape) else False
        if copula:
            phrase = phrase_after(sentence, at + 1, limit(shape, at + 1))
        else:
            phrase = apposition_after(sentence, (name[0], at))
        if phrase is None:
            return None
        start = phrase[0] + (shape[phrase[0]] in DETERMINERS)
        end = end_of_role(sentence, start, phrase[1])
        behind = shape[end : end + 2]
        ends = behind[:1] in _ENDS or (copula and behind[:1] == PREPOSITION)
        if not ends or not tells_role(self._voc.head_of(sentence.low[start:end]), sentence):
            return None
        if behind in _OPENS_ANOTHER:
            return None  # "with Ann Reed, the mayor, Lee Cole and others": who the mayor is, is open
        opening = shape[0] in _OPENS_ADVERBIAL or sentence.low[0].endswith(self._voc.participle_endings)
        opening = opening and not any(kind in _ENDS_OPENING for kind in shape[1 : name[0]])
        if opening and shape[phrase[0]] in DETERMINERS and (behind[:1] != "," or behind[1:] in _CLAUSE_GOES_ON):
            return None  # "According to Ann Reed, the mayor, who was ill, is back"
        if self._voc.capital_nouns and shape[end - 1] != NAME:
            return None
        return read_role(self._text, sentence, phrase)

    def _before(self, sentence: Sentence, name: Phrase) -> str | None:
        """The role of "asked the boat owner Ann Reed" and "The owner of the boat, Ann Reed, agrees"."""
        shape, at = sentence.shape, name[0]
        if at < 1:
            return None
        if shape[at - 1] == ",":
            return self._set_off(sentence, name)
        start = self._start_before(sentence, at)
        return read_role(self._text, sentence, (start, at)) if start < at else None

    def _set_off(self, sentence: Sentence, name: Phrase) -> str | None:
        shape, comma = sentence.shape, name[0] - 1
        if shape[name[1] : name[1] + 1] not in frozenset(",.-") or shape[name[1] : name[1] + 2] == "," + NAME:
            return None
        phrase = self._articled(sentence, comma) if self._voc.capital_nouns else phrase_before(shape, comma, 0)
        joint = shape.rfind(CONJUNCTION + DETERMINER, 0, comma)
        if phrase is not None and joint >= phrase[0]:
            phrase = (joint + 1, comma)  # "his mother and his father, Lee Cole,"
        if phrase is None or shape[phrase[0]] not in _OPENS_PHRASE or shape[phrase[0] - 1 : phrase[0]] == ",":
            return None  # "Ann Reed, the mayor, Lee Cole, her deputy"
        head = self._voc.head_of(sentence.low[phrase[0] + 1 : comma])
        return read_role(self._text, sentence, phrase) if tells_role(head, sentence) else None

    def _articled(self, sentence: Sentence, end: int) -> Phrase | None:
        """The "die Leiterin für Bau und Umwelt" that ends at a token, where all nouns look like names."""
        shape = sentence.shape
        for at in range(end - 1, max(end - _LONGEST_ARTICLED, -1), -1):
            if shape[at] == DETERMINER and sentence.low[at] in self._voc.articles:
                return (at, end)
            if shape[at] not in _IN_ARTICLED:
                return None
        return None

    def _start_before(self, sentence: Sentence, at: int) -> int:
        """Where the role begins that ends right before a name; ``at`` itself where none does."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        noun = at - 1
        word = low[noun].strip(".")
        if shape[noun] not in NOUNS or word in voc.courtesy or not tells_role(word, sentence):
            return at
        if voc.capital_nouns:
            return noun
        first = noun
        while first and at - first < _LONGEST_BEFORE and shape[first - 1] in _IN_NAMED:
            first -= 1
        while shape[first] == NUMBER:
            first += 1
        joint = first - 1
        if joint > 0 and shape[joint] == CONJUNCTION and tells_role(low[joint - 1], sentence):
            before = joint - 1
            while before and shape[before - 1] in NOUNS:
                before -= 1
            if not before or shape[before - 1] in _BESIDE_PHRASE:
                return before  # "the director and writer Ann Reed"
        if not first or shape[first - 1] in _BESIDE_PHRASE:
            named = shape.find(NAME, first, noun)
            small = named > first and any(shape[one] == OTHER_WORD for one in range(first, named))
            return first if not small else named  # "numbers buoyed Marl Water president"
        names = noun
        while names > first and shape[names - 1] in _IN_NAME:
            names -= 1
        return names
