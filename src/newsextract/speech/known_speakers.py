"""Everybody who has spoken so far in one article, and what is remembered of them for the clauses that follow."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import SpeakerKind
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.definite import Definites
from newsextract.speech.person_mentions import Names
from newsextract.speech.phrases import Phrase, end_of_core
from newsextract.speech.referents import Referents
from newsextract.speech.sentences import Sentence
from newsextract.speech.speaker_kinds import kind_of_speaker
from newsextract.speech.speaker_roles import is_office
from newsextract.speech.told_roles import ToldRoles
from newsextract.speech.topics import Topics
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CONJUNCTION, DETERMINER, DETERMINERS, NAME
from newsextract.speech.writings import Writings

_SPOKE_WITHIN: Final = 1200
"""Characters behind the one who spoke last in which nobody else is needed to go on without a subject."""
_BETWEEN_NAMES: Final = "," + CONJUNCTION


class Speaker(NamedTuple):
    """``name`` is None when the words are attributed, but nobody is named or described."""

    name: str | None
    mention: str | None
    role: str | None


class KnownSpeakers:
    """Knows everybody who has spoken so far in one article."""

    def __init__(self, text: str, voc: Vocabulary, names: Names, antecedents: Antecedents) -> None:
        self._text = text
        self._voc = voc
        self._names = names
        self._people = antecedents
        self._roles = ToldRoles(text, voc, names)
        self._it: str | None = None  # what "it" stands for: a body or a thing, and nobody
        self._they: str | None = None
        self._last_body = ("", 0)  # the last one that spoke of several words, and where
        self.named_last: str | None = None  # the subject of the last sentence that has one by name
        self._now: str | None = None  # whom the text is about
        self._several_named: str | None = None  # the last people named together, for a pronoun of several alone
        self._turn: tuple[str | None, frozenset[str]] | None = None  # who asked, and the verbs of the one who answers
        self._subject_end = -1  # of the last sentence that is about a body for certain
        self._gendered = voc.male | voc.female
        self._who: set[str] = set()
        """Names behind which "who" stood."""
        self._entities = antecedents.entities
        self._referents = Referents(text, voc, names, self._entities)
        self.writings = Writings(text, voc, self._entities, self._referents)
        self._definites = Definites(voc, antecedents)
        self.topics = Topics(text, voc, antecedents, self._roles, self._referents)

    def gender(self, name: str) -> str:
        """The gender of somebody, as far as the article tells: "m", "f" or ""."""
        return self._people.gender(name)

    def kind(self, speaker: Speaker) -> SpeakerKind | None:
        """What a speaker is, by all that the article told so far; None for nobody."""
        if speaker.name is None:
            return None
        role = speaker.role or self._roles.of(speaker.name)
        return kind_of_speaker(speaker.name, speaker.mention or "", self._people.gender(speaker.name), role, self._voc)

    def means(self, speaker: Speaker, gender: str) -> None:
        """Remember that a pronoun of this gender stands for somebody."""
        if speaker.name is not None and gender:
            self._people.learn(speaker.name, gender)

    def person_before(self, at: int) -> Speaker | None:
        """Whom the sentences before an offset are about, where a verb has no subject."""
        name, place = self._people.last_spoke(at) if self._voc.dropped_subjects else (None, 0)
        if name is None or at - place > _SPOKE_WITHIN or (self._voc.noun_first and self._people.is_called_body(name)):
            name = self._people.subject_before(at, "")
        return Speaker(name, None, self._roles.of(name)) if name is not None else None

    def other_of_gender(self, last: Speaker, gender: str, at: int) -> Speaker | None:
        """Who of this gender is meant before an offset, where the last speaker is of the other."""
        if last.name is None or self._people.fits(last.name, gender):
            return None
        name = self._people.resolve(gender, at)
        return Speaker(name, None, self._roles.of(name)) if name is not None else None

    def interviewed(self, at: int) -> Speaker | None:
        """Whom an interview is with: the person of its standfirst or headline, else of the sentences before."""
        name = self._people.opening_person("") or self._people.subject_before(at, "")
        return Speaker(name, None, self._roles.of(name)) if name is not None else None

    def person_between(self, start: int, at: int) -> Speaker | None:
        """Whom the text between two offsets is about, where a verb has no subject."""
        name = self._people.person_between(start, at)
        return Speaker(name, None, self._roles.of(name)) if name is not None else None

    def turns_to(self, speaker: Speaker) -> None:
        """Remember whom the text is about now, where "er" and "sie" are told from bodies by what they stand beside."""
        one = self._entities.of(speaker.name) if self._voc.singular and speaker.name is not None else None
        if one is not None and one.stands_for_person():
            self._now = one.name

    def turned(self, speaker: Speaker, cue: str) -> None:
        """Remember who asked or answered last: the other one speaks next."""
        asks, replies = cue in self._voc.asking, cue in self._voc.replying
        self._turn = (speaker.name, self._voc.replying if asks else self._voc.asking) if asks or replies else None

    def _just_before(self, at: int) -> str | None:
        """Who has spoken last in the paragraph before that of an offset, by name."""
        name, place = self._people.last_spoke(at)
        line = self._text.rfind("\n\n", 0, at)
        return name if line > 0 and self._text.rfind("\n", 0, line) < place < line else None

    def _just_spoke(self, at: int, gender: str, noun: str) -> str | None:
        """Who has spoken before in the paragraph, and may be of this gender."""
        name, place = self._people.last_spoke(at)
        if not gender or name is None or name in self._people.bodies or "\n" in self._text[place:at]:
            return None
        one = self._entities.of(name)
        if noun and one is not None and not self._people.may_be_called(one, noun):
            return None  # the mayor is not the deputy who has just spoken
        return name if self._people.gender(name) in ("", gender) else None

    def _just_singled_out(self, at: int, gender: str) -> str | None:
        """The "another fan" of whom the sentence before that of an offset told, and of nobody else behind."""
        name, place, told = self.topics.singled
        starts = self._people.sentence_starts(at)
        before = bisect_right(starts, at) - 2
        if place < 0 or told not in ("", gender) or (before >= 0 and place < starts[before]):
            return None
        later = (one for mention, one in self._entities.between(place, at) if mention.leads and not mention.owns)
        return None if any(self._people.fits(one.name, gender) and not one.is_body() for one in later) else name

    def _just_named(self, noun: str, at: int, gender: str) -> str | None:
        """Whom the sentences before are about in the paragraph, and of whom no other office was told."""
        if noun.endswith("s"):
            return None
        name = self._people.person_between(self._text.rfind("\n", 0, at) + 1, at, gender)
        one = self._entities.of(name) if name is not None else None
        if name is None or one is None or " " not in name:
            return None
        return name if self._voc.general_people.issuperset(one.heads) else None

    def _introduced(self, noun: str) -> str | None:
        """The words with which the article introduced somebody without a name: "eine Sprecherin"."""
        introduced = self.topics.introduced
        if noun in introduced:
            return introduced[noun]
        for other, printed in introduced.items():
            if other.endswith(noun) and self._voc.names_person(noun):
                return printed  # "ein Polizeisprecher" is "der Sprecher"
        return None

    def _unmet(self, sentence: Sentence, phrase: Phrase, noun: str, role: str | None) -> Speaker:
        """Somebody of whom no name is told: the printed words, remembered for "er" and "sie"."""
        printed = sentence.text(self._text, phrase)
        self.topics.introduced[noun] = printed
        self.topics.person_named(printed, noun, sentence.starts[phrase[0]])
        return Speaker(printed, printed, role)

    def _several(self, sentence: Sentence, start: int, end: int, mention: str) -> Speaker:
        """Of "Reed and Mr Marl" both full names; "they" are both, later."""
        shape = sentence.shape
        parts: list[str] = []
        joint = shape.find(CONJUNCTION, start, end)
        begin = start
        for at in range(start, end + 1):
            if at < end and shape[at] not in _BETWEEN_NAMES:
                continue
            if at > begin:
                words = sentence.words(begin, at)
                named = not shape[begin:at].strip(NAME)
                parts.append(self._names.fullest(self._names.without_title(words)) if named else " ".join(words))
            begin = at + 1
        whole = sentence.text(self._text, (start, end))
        name = f" {sentence.tokens[joint].word} ".join(parts) if len(parts) == 2 and joint >= 0 else whole
        self._they = self._several_named = name
        return Speaker(name, mention, None)

    def _body_named(self, sentence: Sentence, phrase: Phrase, how: str) -> None:
        """Remember a body for which "elle" may stand, where all nouns have a gender: "la direction"."""
        voc, low = self._voc, sentence.low
        start, end = phrase
        core = end_of_core(sentence.shape, phrase)
        if not voc.noun_first or sentence.shape[start] not in DETERMINERS:
            return
        noun = voc.head_of(low[start + 1 : core])
        if not voc.names_body(noun):
            return
        gender = voc.gender_of(low[start]) or ("f" if noun.endswith(voc.feminine_endings) else "m")
        printed = sentence.text(self._text, (start, end))
        self._people.learn(printed, gender)
        self._people.bodies.add(printed)
        self._people.spoke(printed, sentence.starts[start], how)

    def _remember(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember what "it" or "they" stands for, later."""
        head = end_of_core(sentence.shape, phrase)
        word = sentence.low[head - 1]
        if sentence.shape[head - 1] == NAME:
            bare = (phrase[0] + (sentence.shape[phrase[0]] == DETERMINER), phrase[1])
            self._it = self._they = sentence.text(self._text, bare)
        elif word in self._voc.plurals or (word.endswith("s") and not word.endswith("ss")):
            self._they = self._several_named = sentence.text(self._text, phrase)
        elif word in self._voc.organisations or not (word in self._voc.people or self._voc.is_title(word)):
            self._it = sentence.text(self._text, phrase)

    def _known(self, name: str, gender: str, role: str | None, mention: str, at: int) -> Speaker:
        """A named speaker, with the role that the article gave before."""
        people = self._people
        gender = gender or people.gender(name)
        one = self._entities.of(name)
        body = name.isupper() or name.rpartition(" ")[2].lower() in self._voc.organisations
        told = role or self._roles.of(name)  # of a person of whom nothing else is known
        is_body = not gender and (body or (not told and one is not None and one.is_body()))
        if gender:
            people.learn(name, gender)
        gerund = name.endswith("ing") and " " not in name and one is None  # "Filming began"
        several = name.endswith("s") and name.lower() in self._voc.people  # "Witnesses"
        thing = one is not None and one.common and " " not in name and not one.is_person()
        if not (gerund or several or is_body or thing or self._voc.is_title(name.lower())):
            people.spoke(name, at, "pronoun" if mention.lower() in self._gendered else "spoke")
        self._roles.remember(name, role)
        speaker = Speaker(name, mention, role or self._roles.of(name))
        if not gender:
            self._they = name
            if at > self._subject_end and not self._is_person(name):
                self._it = name  # perhaps a body: nothing tells that it is a person
        return speaker

    def _is_surname(self, words: list[str]) -> bool:
        """True for "King" and "Judge" where the article names a Lee King."""
        full = self._names.fullest(words)
        one = self._entities.of(full)
        return " " in full and one is not None and one.is_person()

    def _is_person(self, name: str) -> bool:
        """True for a name of which a role ("farmer Lee Marl") or "who" told that it is a person's."""
        role = self._roles.of(name)
        return name in self._who or (role is not None and is_office(role, self._voc))
