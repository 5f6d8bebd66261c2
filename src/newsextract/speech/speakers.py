"""From the subject of a reporting clause to a speaker: the fullest name, the printed mention, the role."""

from __future__ import annotations

from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import SpeakerKind
from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.clauses import Clause
from newsextract.speech.common_nouns import document_of, is_description
from newsextract.speech.definite import Definites, Description, description_of
from newsextract.speech.given_names import GIVEN
from newsextract.speech.person_mentions import PARTICLES, Names
from newsextract.speech.phrases import Phrase, end_of_core, end_of_described
from newsextract.speech.referents import Referents
from newsextract.speech.sentences import Sentence
from newsextract.speech.speaker_kinds import kind_of_speaker
from newsextract.speech.speaker_phrases import describes_body, is_called, is_owned, title_start, trails, without_matter
from newsextract.speech.speaker_roles import is_office, noun_of_one, read_role
from newsextract.speech.told_roles import ToldRoles
from newsextract.speech.topics import Topics
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    STANDS_FOR_SPEAKER,
)
from newsextract.speech.writings import Writings

_LONGEST_OWNED: Final = 4
"""Longest "the paper's new statement" whose owner is taken for the speaker."""
_SPOKE_WITHIN: Final = 1200
"""Characters behind the one who spoke last in which nobody else is needed to go on without a subject."""
_GAP: Final = 3
"""Characters between two sentences."""
_BETWEEN_NAMES: Final = "," + CONJUNCTION


class Speaker(NamedTuple):
    """``name`` is None when the words are attributed, but nobody is named or described."""

    name: str | None
    mention: str | None
    role: str | None


class Speakers:
    """Knows everybody who has spoken so far in one article."""

    def __init__(self, text: str, voc: Vocabulary, names: Names, antecedents: Antecedents) -> None:
        self._text = text
        self._voc = voc
        self._names = names
        self._people = antecedents
        self._roles = ToldRoles(text, voc, names)
        self._it: str | None = None  # what "it" stands for: a body or a thing, and nobody
        self._they: str | None = None
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

    def of(self, sentence: Sentence, clause: Clause) -> Speaker:
        """The speaker that a clause names; also remembered for later pronouns and surnames."""
        if clause.subject is None:
            return Speaker(None, None, None)
        start, end = clause.subject
        shape = sentence.shape
        if shape[start] in STANDS_FOR_SPEAKER + OBJECT_PRONOUN and end == start + 1:
            return self._pronoun(sentence, start, clause)
        printed = sentence.text(self._text, clause.subject)
        mention = sentence.tokens[clause.relative].word if clause.relative >= 0 else printed
        if not can_speak(sentence, clause.subject, self._entities, told=True):
            return Speaker(printed, mention, None)  # "Given her love of boats, he told her"
        joint = shape.find(CONJUNCTION, start, end) if shape[end - 1] == NAME and "&" not in printed else -1
        if joint >= 0 and end_of_described(sentence, joint, end) == end:
            return self._named(sentence, start, end, mention, None)
        if joint >= 0 and not describes_body(sentence, start, end):
            return self._several(sentence, start, end, mention)
        if shape[end - 1] == POSSESSIVE:
            owner = self._owner(sentence, start, end)
            return owner or Speaker(printed, mention, None)
        thing = shape[end - 1] == OTHER_WORD and end - start <= _LONGEST_OWNED
        if thing and is_owned(sentence.low[end - 1], self._voc):
            owner = self._owner(sentence, start, end)
            if owner is not None:
                return Speaker(owner.name, mention, owner.role)
        role = read_role(self._text, sentence, clause.role)
        if self._voc.capital_nouns and (document := document_of(sentence, start, end)) >= 0:
            return Speaker(sentence.text(self._text, (document, end)), mention, None)
        told: Description | None = None
        if self._voc.singular:
            told = description_of(sentence, clause.subject, clause)
        if told is not None and (met := self._introduced(told.noun)) is not None:
            self.topics.person_named(met, told.noun, sentence.starts[start])
            return Speaker(met, mention, role)
        if told is not None:
            name = self._definites.whom(told, sentence.starts[start])
            if name is not None:
                return self._known(name, told.gender, role, mention, sentence.starts[start])
            return self._unmet(sentence, clause.subject, told.noun, role)
        body = self._definites.body(sentence, clause.subject, self._names) if self._voc.singular else None
        if body is not None:
            return Speaker(body, mention, None)
        if self._voc.capital_nouns and (told is not None or is_description(sentence, start, end)):
            return self._described(sentence, self._person_described_by(sentence, start, end), mention, role)
        if self._voc.noun_first and self._is_named_body(sentence, start, end):
            full = self._names.fullest(sentence.words(start + (shape[start] in DETERMINERS), end))
            if self._entities.of(full) is not None:
                return self._known(full, "", role, mention, sentence.starts[start])
            return self._described(sentence, clause.subject, mention, role)  # "le Conseil d'État"
        person = self._person_in(sentence, start, end)
        if person is not None:
            return self._named(sentence, person, end, mention, role or read_role(self._text, sentence, (start, person)))
        if shape[start] in DETERMINERS and shape[end - 1] == OTHER_WORD:
            return self._described(sentence, clause.subject, mention, role)  # "a Bank of Marl spokeswoman"
        head = end_of_core(shape, clause.subject)
        if head > start and self._voc.noun_first and self._ends_in_party(sentence, start, head):
            return self._described(sentence, (start, head), mention, role)  # "le délégué CGT"
        if head > start and shape[head - 1] == NAME:
            return self._named(sentence, start, head, mention, role)
        return self._described(sentence, clause.subject, mention, role)

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

    def means(self, speaker: Speaker, gender: str) -> None:
        """Remember that a pronoun of this gender stands for somebody."""
        if speaker.name is not None and gender:
            self._people.learn(speaker.name, gender)

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

    def _just_named(self, noun: str, at: int, gender: str) -> str | None:
        """Whom the sentences before are about in the paragraph, and of whom no other office was told."""
        if noun.endswith("s"):
            return None
        name = self._people.person_between(self._text.rfind("\n", 0, at) + 1, at, gender)
        one = self._entities.of(name) if name is not None else None
        if name is None or one is None or " " not in name:
            return None
        return name if self._voc.general_people.issuperset(one.heads) else None

    def _person_in(self, sentence: Sentence, start: int, end: int) -> int | None:
        """Where the name begins in "Secretary of State Ann Reed" and "Centre for Ports director Ann Reed"."""
        shape = sentence.shape
        if PREPOSITION not in shape[start:end] or shape[end - 1] != NAME:
            return None
        first = end
        while first > start and shape[first - 1] == NAME:
            first -= 1
        described = shape[first - 1] == OTHER_WORD and self._voc.names_person(sentence.low[first - 1])
        head = shape.find(PREPOSITION, start, end)
        body = head > start and self._voc.names_body(sentence.low[head - 1])
        if body and self._voc.is_title(sentence.low[head + 1]):
            return None  # "the government of Prime Minister Ann Reed"
        office = head > start and self._voc.is_title(sentence.low[head - 1])
        for name in range(first, end - 1):
            titled = name > first and self._voc.is_title(sentence.low[name - 1])
            if not (titled or office or (described and name == first)):
                continue
            one = self._entities.of(self._names.fullest(sentence.words(name, end)))
            if one is not None and one.is_person():
                return name
        return None

    def _unmet(self, sentence: Sentence, phrase: Phrase, noun: str, role: str | None) -> Speaker:
        """Somebody of whom no name is told: the printed words, remembered for "er" and "sie"."""
        printed = sentence.text(self._text, phrase)
        self.topics.introduced[noun] = printed
        self.topics.person_named(printed, noun, sentence.starts[phrase[0]])
        return Speaker(printed, printed, role)

    def _introduced(self, noun: str) -> str | None:
        """The words with which the article introduced somebody without a name: "eine Sprecherin"."""
        introduced = self.topics.introduced
        if noun in introduced:
            return introduced[noun]
        for other, printed in introduced.items():
            if other.endswith(noun) and self._voc.names_person(noun):
                return printed  # "ein Polizeisprecher" is "der Sprecher"
        return None

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

    def _described(self, sentence: Sentence, phrase: Phrase, mention: str, role: str | None) -> Speaker:
        """Of "the council", "the mayor": the body or the person that is meant, else the words themselves."""
        start, end = phrase = self._without_manner(sentence, without_matter(sentence, phrase))
        printed = sentence.text(self._text, phrase)
        shape, low, voc = sentence.shape, sentence.low, self._voc
        first = start + (shape[start] in DETERMINERS)
        inside = shape[first:end]
        words = low[first:end]
        definite = shape[start] == DETERMINER and low[start] not in voc.indefinite
        if shape[start] == NAME or (shape[start] == OTHER_WORD and len(words) == 1):
            definite = voc.is_title(words[-1]) or voc.without_article(words[-1]) != words[-1]  # "Minister said"
            contracted = voc.noun_first and start > 0  # "pela pasta", "na nota"
            definite = definite or (contracted and (voc.names_body(words[-1]) or words[-1] in voc.letters))
        plain = PREPOSITION not in inside and DETERMINER not in inside and CONJUNCTION not in inside
        at = sentence.starts[start]
        head = voc.head_of(words)
        introduces = low[start] in voc.introducing
        if definite and voc.noun_first and (
            holder := self._holder(low[start], words, at, named=NAME in inside)
        ) is not None:
            return self._known(holder, "", role, mention, at)
        if definite and voc.noun_first and words and voc.kinds.get(words[0]) == ADVERB:
            paragraph = self._text.rfind("\n", 0, at) + 1
            just = self._people.person_between(paragraph, at, voc.gender_of(low[start]))
            if just is not None:
                return self._known(just, "", role, mention, at)  # "la también ministra de Pesca"
        if definite and not plain and voc.noun_first and (meant := self._office_of(sentence, first, end, head)):
            return self._known(meant, "", role, mention, at)
        gender = voc.gender_of(head) or (voc.gender_of(low[start]) if voc.noun_first else "")
        if definite and voc.tells_apart(words) and (name := self.topics.meant(words, head, at, gender)):
            return self._known(name, "", role, mention, at)
        if definite and plain:
            # Another president than the one of a club: what stands beside the noun would have told who is meant.
            other = voc.noun_first and voc.is_title(head) and words[-1] != head and words[-1] not in voc.before_noun
            known = self._referents.person(words, head, at) if not other else None
            if known is not None and voc.noun_first and self._people.comes_later(known, at):
                gender = voc.gender_of(head) or voc.gender_of(low[start])
                known = self._just_spoke(at, gender, head) or known  # "le technicien" is no coach named further down
            if known is not None:
                return self._known(known, "", role, mention, at)
            if (writer := self.writings.writer(words, head, at)) is not None:
                return Speaker(writer, mention, None)
            body = self._referents.body(head, at)
            if body is not None and is_called(body, sentence, first, end):
                self._it = self._they = body
                return Speaker(body, mention, role)
            if (author := self.writings.author(words, head)) is not None:
                return Speaker(author, mention, role)
            if (whole := self.topics.called(head)) is not None:
                self.topics.person_named(whole, head, at)
                return Speaker(whole, mention, role)
            called = self._roles.called((head, *words)) if not other else None
            if called is not None:
                return self._known(called, "", role, mention, at)
            if low[start] in voc.pointing and len(words) == 1 and head in voc.latter:
                last = self._people.last_named(at, voc.gender_of(low[start]), self._people.last_spoke(at)[0])
                if last is not None:
                    return self._known(last, "", role, mention, at)
            if (concerned := self._people.concerned(head, at)) is not None:
                return self._known(concerned, "", role, mention, at)
            if low[start] in voc.pointing and voc.is_person_noun(head):
                name = self._people.subject_before(at, voc.gender_of(head) or voc.gender_of(low[start]))
                if name is not None and " " in name:
                    return self._known(name, "", role, mention, at)
            # An office of which no name was told is whom the paragraph has just let speak, "her mother" somebody else.
            owned = low[start] in voc.possessive
            office = voc.verb_before_subject and (owned or (voc.is_title(head) and head not in voc.professions))
            gender = voc.gender_of(head) or voc.gender_of(low[start])
            if office and not owned and (just := self._just_spoke(at, gender, head if voc.noun_first else "")):
                return self._known(just, "", role, mention, at)
            if office and not owned and voc.noun_first and (just := self._just_named(head, at, gender)):
                return self._known(just, "", role, mention, at)
            unlabelled = office and not owned and voc.noun_first and head not in voc.courtesy
            if unlabelled and (nearest := self._people.unlabelled(at, gender)) is not None:
                return self._known(nearest, "", role, mention, at)
            near = not voc.noun_first or low[start].rstrip("'") in voc.articles  # "mon éditrice" is somebody else
            if near and voc.names_one(head) and head not in voc.unnamed and not office:
                name = self.topics.meant(words, head, at, gender)
                if name is not None and (" " in name or not voc.verb_before_subject or self._people.is_near(name, at)):
                    return self._known(name, "", role, mention, at)  # one word alone may be a place or a body there
        elif plain and introduces and (author := self.writings.author(words, head)) is not None:
            return Speaker(author, mention, role)
        elif plain and introduces and (issuer := self.writings.introduced(head, at)):
            return Speaker(issuer, mention, None)
        elif (issuer := self._source_in(sentence, start, end, head)) is not None:
            self._it = issuer
            one = self._entities.of(issuer)
            known_body = one is None or one.is_body() or voc.names_body(issuer.rpartition(" ")[2].lower())
            if " " in issuer and not known_body:
                self._people.spoke(issuer, at)  # "according to a post from Ann Reed. ... she wrote"
            return Speaker(issuer, mention, None)
        elif not plain or not definite:
            if introduces and plain and (later := self._referents.named_later(words, at)) is not None:
                return self._known(later, "", role, mention, at)
            named = self.topics.named_as(sentence, end) if introduces else None
            if named is not None:
                self.topics.introduced[head] = named
                return self._known(self._names.fullest(named.split()), "", role, mention, at)
            head = (noun_of_one(words, inside, voc) if low[start] in voc.one else None) or head
            self.topics.introduced[head] = printed
            if introduces:
                self.topics.person_named(printed, head, at)
        told = definite and CONJUNCTION not in inside
        if told and (plain or shape[start] == DETERMINER) and voc.verb_before_subject and not voc.capital_nouns:
            self.topics.person_named(printed, head, at)  # "gaf de wethouder toe. Hij vroeg"
        if definite and voc.noun_first and voc.names_person(head) and not head.endswith("s"):
            named = self._named_behind(sentence.end(len(sentence.tokens) - 1), gender)
            if named is not None:
                return self._known(named, "", role, mention, at)
        if definite and plain and low[start] in voc.articles and not voc.verb_before_subject:
            self.topics.person_named(printed, head, at)  # "The victim said so. “Go,” she said."
        self._remember(sentence, phrase)
        self._body_named(sentence, phrase, "spoke")
        return Speaker(printed, mention, role)

    def _named_behind(self, end: int, gender: str) -> str | None:
        """Who "la delegada" is of «...», dijo la delegada. Ana Ruiz cree que ...: who opens the next sentence."""
        for mention, one in self._entities.following(end, 1):
            new = mention.opens and one.places[0] == mention.start and " " in one.name and one.is_person()
            near = mention.start <= end + _GAP and "\n" not in self._text[end : mention.start]
            if new and near and self._people.fits(one.name, gender) and not any(map(self._voc.is_title, one.heads)):
                return one.name
        return None

    def _holder(self, article: str, words: list[str], at: int, *, named: bool) -> str | None:
        """Who "el alcalde de Marea" is of those whom the article calls so, by the gender of article and noun.

        named  a name tells which one is meant
        """
        voc = self._voc
        head = voc.head_of(words)
        if article in voc.possessive or head.endswith("s") or not voc.names_person(head):
            return None
        gender = voc.gender_of(article) or voc.gender_of(head)
        held = self._referents.holder(words, at)
        if not held and not named:
            held = self._referents.only_holder(words, at)
        held = [name for name in held if self._people.fits(name, gender)]
        if held and (one := self._entities.of(held[0])) is not None and head not in one.heads:
            return self._just_named(head, at, gender) or held[0]  # "el técnico" may be another than "el entrenador"
        return held[0] if held else None

    def _is_named_body(self, sentence: Sentence, start: int, end: int) -> bool:
        """True for "la Commission des ports", whose first word alone would be no name."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        first = start + (shape[start] in DETERMINERS)
        if first >= end or shape[first] != NAME or not voc.names_body(low[first]):
            return False
        return any(low[at] in voc.of for at in range(first + 1, end - 1))

    def _without_manner(self, sentence: Sentence, phrase: Phrase) -> Phrase:
        """Of "the 80-year-old with a smile" the part that tells who is meant: the age does."""
        end = end_of_core(sentence.shape, phrase)
        aged = end > phrase[0] and sentence.shape[phrase[0]] == DETERMINER and self._voc.age_in(sentence.low[end - 1])
        return (phrase[0], end) if aged and sentence.low[phrase[0]] not in self._voc.indefinite else phrase

    def _ends_in_party(self, sentence: Sentence, start: int, end: int) -> bool:
        """True for "la députée socialiste SDP", where the name is the short form of a party and nobody's."""
        shape = sentence.shape
        if end - start < 3 or shape[start] not in DETERMINERS or shape[end - 2 : end] != OTHER_WORD + NAME:
            return False
        called = self._voc.is_person_noun(self._voc.head_of(sentence.low[start + 1 : end - 1]))
        return called and sentence.tokens[end - 1].word.isupper()

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

    def _office_of(self, sentence: Sentence, first: int, end: int, head: str) -> str | None:
        """Whom "la directrice de l'école" means, and "l'homme d'affaires"."""
        shape, low = sentence.shape, sentence.low
        at = sentence.starts[first]
        if (office := self._voc.same_office.get(" ".join(low[first:end]))) is not None:
            words = office.split()
            head = self._voc.head_of(words)
            if (named := self._referents.person(words, head, at)) is not None:
                return named
        if CONJUNCTION in shape[first:end] or not self._voc.is_person_noun(head) or head in self._voc.unnamed:
            return None
        names = frozenset([low[one] for one in range(first, end) if shape[one] == NAME])
        known = self._referents.person(low[first:end], head, at, names)
        gender = self._voc.gender_of(head) or self._voc.gender_of(low[first - 1])
        if known is None and names and (here := self._people.subject_here(at, gender, head)) is not None:
            return here
        pointing = low[first - 1] in self._voc.pointing
        if known is not None or (not pointing and (names or self._voc.is_title(head))):
            return known
        if shape[end : end + 2] == ",#" or shape[end : end + 3] == "," + PREPOSITION + "#":
            return None  # "O dono do galpão, de 46 anos": whose age is told is new
        name = self._people.subject_before(at, gender, head)
        return name if name is not None and (" " in name or self._people.is_near(name, at)) else None

    def _person_described_by(self, sentence: Sentence, start: int, end: int) -> Phrase:
        """Of "der Leiter von Lagune" the part before the preposition where it tells who is meant, else the whole."""
        core = end_of_core(sentence.shape, (start, end))
        words = sentence.low[start + 1 : core]
        known = self._referents.person(words, self._voc.head_of(words), sentence.starts[start])
        return (start, core if known is not None else end)

    def _source_in(self, sentence: Sentence, start: int, end: int, head: str) -> str | None:
        """Whose the statement is in "a statement from the Marl Clinic"."""
        between = sentence.shape.find(PREPOSITION, start, end)
        voc = self._voc
        if head not in voc.letters or between < 0 or sentence.shape[end - 1] != NAME:
            return None
        if sentence.low[between] not in voc.sources and sentence.low[between] not in voc.by:
            return None
        first = between + 1 + (sentence.shape[between + 1] == DETERMINER)
        if sentence.shape[first:end].strip(NAME):
            return None
        return self._names.fullest(self._names.without_title(sentence.words(first, end)))

    def topic(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember what a sentence without speech begins with: a body for a later "they", a person with a role."""
        shape, low = sentence.shape, sentence.low
        start, end = phrase
        if shape[start] == PRONOUN and self._voc.gender_of(low[start]):
            self._pronoun(sentence, start)
        if shape[end : end + 2] == CONJUNCTION + NAME and not shape[start:end].strip(NAME):
            second = end + 1
            while shape[second : second + 1] == NAME:
                second += 1
            self._several(sentence, start, second, "")
        several = self._voc.verb_second and not self._voc.plurals.isdisjoint(low[start:end])
        if several and shape[end : end + 2] == CONJUNCTION + NAME:
            second = end + 1
            while shape[second : second + 1] == NAME:
                second += 1
            self._several_named = sentence.text(self._text, (start, second))  # "De broers Jan en Piet Boerma"
        body = low[end - 1] in self._voc.organisations or "&" in low[start:end]
        if body or (shape[start] in DETERMINERS and shape[end - 1] == OTHER_WORD):
            self._body_named(sentence, phrase, "topic")
            if not body:
                self.topics.described(sentence, phrase)
            self._remember(sentence, phrase)
            if body:
                self._subject_end = sentence.end(len(sentence.tokens) - 1)
        else:
            self.topics.named(sentence, phrase)

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

    def _named(self, sentence: Sentence, start: int, head: int, mention: str, role: str | None) -> Speaker:
        """Of "former mayor Ann Reed": the name is the run of capitals at the end, without titles."""
        name = head - 1
        while name > start and (sentence.shape[name - 1] == NAME or sentence.low[name - 1] in PARTICLES):
            name -= 1
        while sentence.shape[name] != NAME:
            name += 1
        placed = 0 < name < head - 2 and sentence.shape[name - 1] in DETERMINERS + PREPOSITION
        if self._voc.noun_first and placed and sentence.low[name] not in GIVEN:
            name += sentence.low[name + 1] in GIVEN  # "l'Italien Yves Lie"
        if sentence.shape[start] == DETERMINER:
            first = start + 1
            letters = sentence.tokens[first].word
            if head == first + 1 and letters.isupper() and (whose := self._referents.by_initials(letters)) is not None:
                return self._known(whose, "", role, mention, sentence.starts[start])
            office = self._voc.is_title(sentence.low[first]) and sentence.shape[first + 1 : first + 2] == DETERMINER
            last = sentence.low[head - 1]
            town = self._voc.is_demonym(last) and not self._is_surname(sentence.words(head - 1, head))
            from_place = name == head - 1 and (last in self._voc.demonyms or town)
            from_place = from_place or last in self._voc.place_genitives  # "der Präsident Frankreichs"
            surname = name < head - 1 and last in self._voc.professions  # Dutch "zijn advocaat Jan Visser"
            shortened = sentence.tokens[head - 1].word.isupper() and last in self._voc.bodies  # "la ONG"
            from_place = from_place or (self._voc.noun_first and shortened and head == first + 1)
            alone = self._voc.noun_first and head == first + 1
            if alone and (body := self._referents.same_body(last, sentence.starts[start])) is not None:
                return Speaker(body, mention, None)
            if office or from_place or (self._voc.is_title(last) and last not in self._voc.offices and not surname):
                return self._described(sentence, (start, head), mention, role)  # "the Commissioner"
        elif self._voc.is_title(sentence.low[head - 1]) and not self._is_surname(sentence.words(name, head)):
            known = self._referents.person(sentence.low[start:head], sentence.low[head - 1], sentence.starts[start])
            if known is not None:
                return self._known(known, "", role, mention, sentence.starts[start])  # "US President said"
        printed = sentence.words(name, head)
        bare = self._behind_body(self._names.without_title(printed))
        titles = head - len(bare)
        if bare != printed[-len(bare) :]:  # "Leiter Karl Brandt NDR"
            titles = name + next((at for at, word in enumerate(printed) if word == bare[0]), 0)
        if role is None and titles > start and not self._voc.age_in(sentence.low[titles - 1]):
            role = read_role(self._text, sentence, (title_start(sentence, start, titles), titles))
        genders = (self._voc.gender_of(word.strip(".")) for word in sentence.low[start:titles])
        told = next(filter(None, genders), "")
        full = self._names.fullest(bare, told)
        if len(bare) == 1 and not told:
            bearer = self._referents.bearer(bare[0], sentence.starts[start])
            full = bearer.name if bearer is not None else full
        if sentence.shape[head : head + 1] == "," and sentence.low[head + 1 : head + 2] == ["who"]:
            self._who.add(full)
        if told and " " not in full and self._voc.is_courtesy(sentence.low[titles - 1]):
            full = sentence.text(self._text, (titles - 1, head))  # "Ms Reed" says more than "Reed"
        return self._known(full, told, role, mention, sentence.starts[start])

    def _behind_body(self, words: list[str]) -> list[str]:
        """The person of "Virtus Paolo Bosi", of "il tecnico della Virtus Paolo Bosi"."""
        if not self._voc.noun_first or len(words) < 3 or self._entities.of(" ".join(words)) is not None:
            return words
        for first in range(1, len(words) - 1):
            one = self._entities.of(" ".join(words[first:]))
            if one is not None and one.is_person():
                return words[first:]
        return words

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

    def _owner(self, sentence: Sentence, start: int, end: int) -> Speaker | None:
        """Who speaks in "her statement" or in "Reed's letter"."""
        if sentence.low[start] in self._voc.possessive:
            return self._pronoun(sentence, start)
        for index in range(start, end):
            if sentence.shape[index] == POSSESSIVE:
                words = sentence.words(start, index + 1)
                words[-1] = words[-1].removesuffix("'s").removesuffix("'")
                if not all(word[:1].isupper() for word in words) or words[-1].lower() in self._voc.times:
                    return None  # "her neighbour's letter", "Thursday's report"
                full = self._names.fullest(self._names.without_title(words))
                one = self._entities.of(full)
                if one is not None and one.is_person():
                    self._people.spoke(full, sentence.starts[start])
                return Speaker(full, " ".join(words), self._roles.of(full))
        return None

    def turns_to(self, speaker: Speaker) -> None:
        """Remember whom the text is about now, where "er" and "sie" are told from bodies by what they stand beside."""
        one = self._entities.of(speaker.name) if self._voc.singular and speaker.name is not None else None
        if one is not None and (one.is_person() or one.may_be_person()):
            self._now = one.name

    def turned(self, speaker: Speaker, cue: str) -> None:
        """Remember who asked or answered last: the other one speaks next."""
        asks, replies = cue in self._voc.asking, cue in self._voc.replying
        self._turn = (speaker.name, self._voc.replying if asks else self._voc.asking) if asks or replies else None

    def _stands_for_several(self, sentence: Sentence, at: int) -> bool:
        """True for the pronoun of Dutch "zeggen ze", which is "she" in "zegt ze"."""
        several = sentence.low[at] in self._voc.plural
        return several and self._voc.pronouns.is_several(self._text, sentence.starts[at], sentence.end(at))

    def _pronoun(self, sentence: Sentence, at: int, clause: Clause | None = None) -> Speaker:
        word = sentence.low[at].partition("'")[0]
        mention = sentence.tokens[at].word.replace("’", "'").partition("'")[0]
        if word in self._voc.somebody:
            return Speaker(mention, mention, None)
        gender = self._voc.gender_of(word)
        if gender and self._stands_for_several(sentence, at):
            return Speaker(self._several_named, mention, None)
        if gender:
            other: str | None = None
            if self._turn is not None and clause is not None and sentence.low[clause.at] in self._turn[1]:
                other = self._turn[0]
            elif clause and sentence.shape[0] == QUOTATION and sentence.low[clause.at] in self._voc.replying:
                other = self._just_before(sentence.starts[0])  # not who asked "Who?"
            if self._now is not None and other is None and self._people.gender(self._now) == gender:
                return self._known(self._now, gender, None, mention, sentence.starts[at])
            name = self._people.resolve(gender, sentence.starts[0 if trails(sentence, at) else at], other)
            if name is not None and name in self._people.bodies:
                last = self._people.last_spoke(sentence.starts[at])[0]
                if last is not None and last not in self._people.bodies and self._people.gender(last) == gender:
                    name = last  # who spoke behind the body
            if name is not None and self._voc.noun_first and self._people.is_passing(name, sentence.starts[at]):
                name = self._people.opening_person(gender) or self._people.staying(gender) or name
            if name is None and self._voc.verb_before_subject:
                name = self._people.subject_before(sentence.starts[at], gender)
            if name is not None:
                return self._known(name, gender, None, mention, sentence.starts[at])
        elif word in self._voc.neuter:
            return Speaker(self._it, mention, None)
        elif word in self._voc.plural:
            return Speaker(self._they, mention, None)
        return Speaker(None, mention, None)
