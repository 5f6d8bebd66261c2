"""Whom a sentence is about in which nobody speaks: "she said" behind it stands for her."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.antecedents import Antecedents
from newsextract.speech.named_subjects import within
from newsextract.speech.phrases import Phrase, phrase_after
from newsextract.speech.referents import Referents
from newsextract.speech.sentences import Sentence
from newsextract.speech.told_roles import ToldRoles
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    BEFORE_CLAUSE,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    OBJECT_PRONOUN,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
)

_OTHER: Final = {"m": "f", "f": "m"}
_BEFORE_ONE: Final = CONJUNCTION + SUBORDINATOR + ADVERB + ","
_KNOWN_BEFORE: Final = 3
"""Words before "as" and a name among which one must say that it is a name: "known only as Joan"."""
_LONGEST_GROUP: Final = 4
"""Tokens of the longest "of the two deputies" behind "One"."""


class Topics:
    """Tells the people of an article of each sentence that is about one of them.

    introduced  noun → the words with which the article introduced somebody: "spokesman" → "a spokesman for the force"
    singled     the last one of several whom a sentence told of, where, and of which gender: "another fan"
    """

    def __init__(
        self, text: str, voc: Vocabulary, antecedents: Antecedents, roles: ToldRoles, referents: Referents
    ) -> None:
        self._text = text
        self._voc = voc
        self._people = antecedents
        self._entities = antecedents.entities
        self._roles = roles
        self._referents = referents
        self.introduced: dict[str, str] = {}
        self.singled = ("", -1, "")

    def named(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember whom a sentence is about that begins with a name, a relation of somebody, or one of several."""
        shape, low = sentence.shape, sentence.low
        start, end = phrase
        if shape[start] == POSSESSIVE and (name := self._roles.read_before_name(sentence, phrase)) is not None:
            self._named_topic(sentence, name)  # "Reed's mother, Ann, drove on"
        elif shape[start] == POSSESSIVE and shape[end - 1] == OTHER_WORD and self._voc.gender_of(low[end - 1]):
            self.person_named(sentence.text(self._text, phrase), low[end - 1], sentence.starts[start])  # "Reed's wife"
        elif shape[start] in DETERMINERS and shape[end : end + 1] == PREPOSITION and NAME in shape[end + 2 : end + 4]:
            self._one_of_several(sentence, end)
        elif shape[start:end].endswith((NAME + NAME, OTHER_WORD + NAME)):
            self._roles.read_topic(sentence, phrase)
            self._named_topic(sentence, phrase)

    def described(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember whom a sentence is about that begins with "The farmer", for a later "he"."""
        start, end = phrase
        if self._voc.noun_first and start > 2 and sentence.shape[start - 3 : start] == NAME + NAME + ",":
            self._named_topic(sentence, (start - 3, start - 1))  # "Al fondo espera Ana Ruiz, una pescadora."
            return
        name = self._roles.read_before_name(sentence, phrase)
        if name is not None:
            self._named_topic(sentence, name)
            return
        words = sentence.low[start + 1 : end]
        head = self._voc.head_of(words)
        at = sentence.starts[start]
        told = sentence.shape[end : end + 2].lstrip(",")[:1] == RELATIVE  # "The teacher, who was there, wept"
        meant = self._referents.person(words, head, at) or self._people.concerned(head, at)
        definite = sentence.shape[start] == DETERMINER and sentence.low[start] not in self._voc.indefinite
        if meant is None and definite and self._tells(words, head):
            meant = self.meant(words, head, at, self._voc.gender_of(head))
        whose = sentence.low[start] in self._voc.possessive and self._voc.gender_of(sentence.low[start])
        kin = bool(whose) and self._voc.gender_of(head) not in ("", whose)  # "Her husband"; "he" may be his son too
        if self._voc.noun_first:  # "Sa mère"; the possessive does not tell whose
            kin = sentence.low[start] in self._voc.possessive and not self._voc.is_title(head)
        new = (told or kin) and self._voc.names_person(head) and meant is None
        if meant is not None:
            self._people.spoke(meant, at, "topic")
            return
        if self.single_out(sentence, phrase, head):
            return
        if new or sentence.low[start] in self._voc.introducing:
            first, last = (phrase_after(sentence, start, len(sentence.shape)) if not new else None) or phrase
            while last > end and sentence.low[last - 1].endswith("ed"):
                last -= 1  # "A spokesman for the builders disagreed"
            whole = within(sentence, (first, last)) if self._voc.noun_first else (first, last)  # "un anciano pelaba"
            printed = self.named_as(sentence, last) or sentence.text(self._text, whole)
            self.introduced[head] = printed
            self.person_named(printed, head, at)
            return
        known = self.introduced.get(head)
        if known is not None:
            self.person_named(known, head, at)

    def single_out(self, sentence: Sentence, phrase: Phrase, head: str) -> bool:
        """Remember "One woman", "Another" and "Someone else" with which a clause begins; false for other phrases.

        Nothing but a pronoun right behind means such a person: the article goes on about those whom it names.
        """
        low, shape, voc = sentence.low, sentence.shape, self._voc
        start, end = phrase
        if low[start] not in voc.singling and low[start] not in voc.untold:
            return False
        opens = not shape[:start].strip(_BEFORE_ONE) or shape[start - 1] in BEFORE_CLAUSE
        someone = not head or low[start] in voc.untold or voc.names_one(head)
        if not opens or not someone or shape[end : end + 2] == "," + NAME:
            return False  # "Another, Ann Reed, said so"
        printed = self.named_as(sentence, end) or sentence.text(self._text, phrase)
        gender = voc.gender_of(head)
        for at in range(end, len(low) - 1):
            if shape[at] == OBJECT_PRONOUN or (low[at] in voc.possessive and shape[at + 1] not in NOUNS + POSSESSIVE):
                gender = gender or _OTHER.get(voc.gender_of(low[at]), "")  # "One told her": she is somebody else
        self.singled = (printed, sentence.starts[start], gender)
        return True

    def named_as(self, sentence: Sentence, start: int) -> str | None:
        """The name of "A resident, who gave her name only as Joan, was late"; ``start`` is behind the resident."""
        low, voc = sentence.low, self._voc
        for at in range(start, len(low) - 1):
            called = at == start and low[at] in voc.bearing_forms  # "a driver called Joan"
            known = low[at] == voc.before_alias and not voc.known.isdisjoint(low[max(start, at - _KNOWN_BEFORE) : at])
            if not (called or known):
                continue
            end = at + 1
            while sentence.shape[end : end + 1] == NAME:
                end += 1
            if end > at + 1:
                return sentence.text(self._text, (at + 1, end))
        return None

    def called(self, head: str) -> str | None:
        """The words with which somebody was introduced whom the article calls so now, or by another word for it."""
        for noun in (head, *sorted(self._voc.same_role.get(head, ()))):
            if noun in self.introduced:
                return self.introduced[noun]
        return None

    def meant(self, words: Sequence[str], head: str, at: int, gender: str) -> str | None:
        """Whom "the singer" means where nobody is called so: as "she" would, the person spoken of."""
        voc = self._voc
        if self._tells(words, head):
            if not voc.verb_before_subject and (name := self._people.resolve(gender, at)) is not None:
                return name
            main = self._referents.main_person(words)
            return main.name if main is not None else self._people.subject_before(at, gender, head)
        return self._people.subject_before(at, gender, head)

    def _tells(self, words: Sequence[str], head: str) -> bool:
        """True for "the singer", "the 80-year-old" and "the Swede", as an article calls whom it has named."""
        voc = self._voc
        return head in voc.famous or any(map(voc.age_in, words)) or voc.tells_apart(words)

    def person_named(self, name: str, head: str, at: int) -> None:
        """Remember one person for whom "he" or "she" may stand."""
        if self._voc.names_one(head):
            if gender := self._voc.gender_of(head):
                self._people.learn(name, gender)
            self._people.spoke(name, at)

    def beneficiary(self, sentence: Sentence, subject: Phrase | None) -> None:
        """Remember whom "For Ann Reed, whose shop was closed, that is a blow" is about, whose subject is no person."""
        shape = sentence.shape
        end = 1
        while shape[end : end + 1] == NAME:
            end += 1
        named = shape[0] == PREPOSITION and end > 1 and shape[end : end + 1] == ","
        if named and (subject is None or shape[subject[0]] not in PRONOUN + NAME):
            self._named_topic(sentence, (1, end))

    def _one_of_several(self, sentence: Sentence, end: int) -> None:
        """Remember whom "One of them, Ann Reed, was late" is about; the phrase "One" ends at ``end``."""
        comma = sentence.shape.find(",", end)
        last = comma + 1
        while sentence.shape[last : last + 1] == NAME:
            last += 1
        if 0 < comma <= end + _LONGEST_GROUP and last > comma + 1 and sentence.shape[last : last + 1] == ",":
            self._named_topic(sentence, (comma + 1, last))

    def _named_topic(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember whom "Her party colleague Ann Reed, two seats along, disagreed" is about, for a later "she"."""
        shape, end = sentence.shape, phrase[1]
        if shape[end : end + 1] == CONJUNCTION:
            return
        start, stop = sentence.starts[phrase[0]], sentence.end(end - 1)
        mention, one = next(((a, b) for a, b in self._entities.between(start, stop) if a.end == stop), (None, None))
        if mention is None or one is None or one.is_body() or one.name.lower() in self._voc.people:
            return
        name = max(at for at in range(phrase[0], end) if sentence.starts[at] <= mention.start)
        before = name - 1 - (shape[name - 1 : name] == ",")
        called = before >= 0 and self._voc.names_person(sentence.low[before])
        if " " not in one.name and not called:
            return  # "the Russian", but "Reed's daughter Ann"
        if one.is_person() or (name > 0 and shape[name - 1] != DETERMINER and one.may_be_person()):
            self._people.spoke(one.name, mention.start, "topic")
