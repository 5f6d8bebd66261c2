"""From the subject of a reporting clause to a speaker: the fullest name, the printed mention, the role."""

from __future__ import annotations

from typing import Final

from newsextract.speech.able_to_speak import can_speak
from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.clauses import Clause
from newsextract.speech.common_nouns import document_of, is_description
from newsextract.speech.definite import Description, description_of
from newsextract.speech.described_speakers import DescribedSpeakers
from newsextract.speech.ends_of_subjects import exact_subject
from newsextract.speech.genitives_behind import names_body_first
from newsextract.speech.given_names import GIVEN
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.owners_of_words import has_case, stem_of
from newsextract.speech.phrases import Phrase, end_of_core, end_of_described, first_phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.speaker_phrases import (
    describes_body,
    is_owned,
    opens_with_participle,
    title_start,
    trails,
)
from newsextract.speech.speaker_roles import read_role
from newsextract.speech.word_classes import (
    CLAUSE_VERBS,
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
    RELATIVE,
    STANDS_FOR_SPEAKER,
)

_LONGEST_OWNED: Final = 4
"""Longest "the paper's new statement" whose owner is taken for the speaker."""


class Speakers(DescribedSpeakers):
    """Who the subject of a clause is, of everybody who has spoken so far in one article."""

    def of(self, sentence: Sentence, clause: Clause) -> Speaker:
        """The speaker that a clause names; also remembered for later pronouns and surnames."""
        if clause.subject is None:
            return Speaker(None, None, None)
        if self._voc.genitives_run_on:
            clause.subject = exact_subject(sentence, clause.subject)
        start, end = clause.subject
        shape = sentence.shape
        if shape[start] in STANDS_FOR_SPEAKER + OBJECT_PRONOUN and end == start + 1:
            return self._pronoun(sentence, start, clause)
        if self._voc.has_cases and end == start + 1 and sentence.low[start] in self._voc.possessive:
            return self._pronoun(sentence, start, clause)  # "podle jejích slov"
        if has_case(sentence, end - 1):
            return self._with_case(sentence, start, end)
        if self._voc.verb_last and shape[end - 1] == OTHER_WORD and end > start + 1:
            role = read_role(self._text, sentence, clause.role)
            return self._described(sentence, clause.subject, sentence.text(self._text, clause.subject), role)
        printed = sentence.text(self._text, clause.subject)
        mention = sentence.tokens[clause.relative].word if clause.relative >= 0 else printed
        if not can_speak(sentence, clause.subject, self._entities, told=True):
            return Speaker(printed, mention, None)  # "Given her love of boats, he told her"
        joint = shape.find(CONJUNCTION, start, end) if shape[end - 1] == NAME and "&" not in printed else -1
        places = joint > start and shape[joint + 1 : end] == NAME and PREPOSITION in shape[start:joint]
        behind = self._entities.of(" ".join(sentence.words(joint + 1, end))) if places else None
        places = places and (behind is None or not behind.may_be_person())
        if places and shape[start : start + 2] == NAME + NAME:
            joint = -1  # "Ann Reed of the Borough of Marl and Ostwick"
        if self._voc.capital_nouns and joint > start and shape[joint - 1] == "-":
            if joint == end - 2:
                both = description_of(sentence, clause.subject, clause) if self._voc.singular else None
                holder = self._definites.whom(both, sentence.starts[start]) if both is not None and both.known else None
                if holder is not None:  # "die Familien- und Frauenministerin"
                    return self._known(holder, "", None, mention, sentence.starts[start])
                return self._described(sentence, (start, end), mention, None)  # "der Bau- und Umweltausschuss"
            joint = shape.find(CONJUNCTION, joint + 1, end)
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
        if names_body_first(sentence, start, end):
            return self._described(sentence, clause.subject, mention, role)
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

    def _with_case(self, sentence: Sentence, start: int, end: int) -> Speaker:
        """Of "Ayşe Kaya'nın" and "yetkilinin" who it is, without the ending."""
        words = [*sentence.words(start, end - 1), stem_of(sentence, end - 1)]
        mention = " ".join(words)
        at = sentence.starts[start]
        head = words[-1].lower()
        if not words[-1][0].isupper() or self._voc.is_title(head):
            low = [word.lower() for word in words]
            known = self._referents.person(low, head, at) or self._referents.body(head, at)
            return self._known(known, "", None, mention, at) if known is not None else Speaker(mention, mention, None)
        return self._known(self._names.fullest(self._names.without_title(words)), "", None, mention, at)

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

    def _is_named_body(self, sentence: Sentence, start: int, end: int) -> bool:
        """True for "la Commission des ports", whose first word alone would be no name."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        first = start + (shape[start] in DETERMINERS)
        if first >= end or shape[first] != NAME or not voc.names_body(low[first]):
            return False
        return any(low[at] in voc.of for at in range(first + 1, end - 1))

    def _ends_in_party(self, sentence: Sentence, start: int, end: int) -> bool:
        """True for "la députée socialiste SDP", where the name is the short form of a party and nobody's."""
        shape = sentence.shape
        body = sentence.tokens[end - 1].word.isupper() or sentence.low[end - 1].endswith(self._voc.owner_endings)
        if self._voc.no_articles and shape[start:end] == OTHER_WORD + NAME and body:
            return self._voc.is_person_noun(sentence.low[start])  # "liderul PND", whose article is an ending
        if end - start < 3 or shape[start] not in DETERMINERS or shape[end - 2 : end] != OTHER_WORD + NAME:
            return False
        called = self._voc.is_person_noun(self._voc.head_of(sentence.low[start + 1 : end - 1]))
        return called and sentence.tokens[end - 1].word.isupper()

    def topic(self, sentence: Sentence, phrase: Phrase) -> None:
        """Remember what a sentence without speech begins with: a body for a later "they", a person with a role."""
        if self._voc.genitives_run_on:
            phrase = exact_subject(sentence, phrase)
        shape, low = sentence.shape, sentence.low
        start, end = phrase
        if shape[start] == PRONOUN and self._voc.gender_of(low[start]):
            self._pronoun(sentence, start)
        if (subject := self._described_pronoun(sentence, phrase)) is not None:
            self._pronoun(sentence, subject)
            return
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
            if not start and not self._voc.verb_before_subject and self._are_people(low[end - 1]):
                self._they = sentence.text(self._text, phrase)  # "Local residents are worried."
            self.topics.named(sentence, phrase)

    def _are_people(self, noun: str) -> bool:
        """True for a plural noun of people: "residents"."""
        one = noun.removesuffix("s")
        return one != noun and not noun.endswith("ss") and self._voc.names_one(one)

    def _described_pronoun(self, sentence: Sentence, phrase: Phrase) -> int | None:
        """The "she" of "A student of law and a mother of two, she is late", whom the words before it describe."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        start, end = phrase
        if start or low[0] not in voc.introducing or not voc.names_person(voc.head_of(low[1:end])):
            return None
        at = next((one for one in range(end, len(shape)) if shape[one] in CLAUSE_VERBS + PRONOUN + QUOTATION), 0)
        pronoun = at and shape[at] == PRONOUN and shape[at - 1] == "," and voc.gender_of(low[at])
        return at if pronoun else None

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
            if self._voc.no_articles and head == start + 1:
                return self._described(sentence, (start, head), mention, role)  # "Yazar, “...” diyor"
        printed = sentence.words(name, head)
        bare = self._behind_body(self._names.without_title(printed))
        titles = head - len(bare)
        if bare != printed[-len(bare) :]:  # "Leiter Karl Brandt NDR"
            titles = name + next((at for at, word in enumerate(printed) if word == bare[0]), 0)
        if role is None and titles > start and not self._voc.age_in(sentence.low[titles - 1]):
            role = read_role(self._text, sentence, (title_start(sentence, start, titles), titles))
        before = [word for word in sentence.low[start:titles] if word not in self._voc.possessive]  # "her brother Abel"
        told = next(filter(None, (self._voc.gender_of(word.strip(".")) for word in before)), "")
        full = self._names.fullest(bare, told)
        if len(bare) == 1 and not told:
            at = sentence.starts[start]
            bearer = self._referents.bearer(bare[0], at, self._people.last_spoke(at)[0])
            full = bearer.name if bearer is not None else full
        if sentence.shape[head : head + 1] == "," and sentence.low[head + 1 : head + 2] == ["who"]:
            self._who.add(full)
        if " " not in full and len(printed) > len(bare) and printed[-1].lower() in self._voc.courtesy_behind:
            full = " ".join([full, printed[-1]])  # "Bakır Dede", who has no other name
        title = sentence.tokens[titles - 1]
        titled = title.word[:1].isupper() or title.low in self._voc.courtesy  # not "her brother Abel"
        if told and " " not in full and titled and self._voc.is_courtesy(title.low):
            full = sentence.text(self._text, (titles - 1, head))  # "Ms Reed" says more than "Reed"
        return self._known(full, told, role, mention, sentence.starts[start])

    def _behind_body(self, words: list[str]) -> list[str]:
        """The person of "Virtus Paolo Bosi", of "il tecnico della Virtus Paolo Bosi"."""
        parts = self._voc.noun_first or self._voc.genitives_run_on
        if not parts or len(words) < 3 or self._entities.of(" ".join(words)) is not None:
            return words
        for first in range(1, len(words) - 1):
            one = self._entities.of(" ".join(words[first:]))
            if one is not None and one.is_person():
                return words[first:]
        return words

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

    def owner(self, sentence: Sentence, start: int, end: int) -> Speaker | None:
        """Who speaks in what a heading says is somebody's: "Ann Reed's letter", "the mayor's statement in full".

        The phrase ends with the possessive. None where the article does not tell who is meant.
        """
        words = [*sentence.low[start : end - 1], sentence.low[end - 1].removesuffix("'s").removesuffix("'")]
        at = sentence.starts[start]
        head = words[-1].strip(".")
        if sentence.shape[start:end].strip(NAME) == POSSESSIVE and not self._voc.names_person(head):
            named = self._owner(sentence, start, end)
            if named is not None:
                return named
        meant = self._referents.person(words, head, at) or self._referents.body(head, at)
        if meant is None:
            return self._owner(sentence, start, end)
        printed = " ".join(sentence.words(start, end))
        return self._known(meant, "", None, printed.removesuffix("'s").removesuffix("'"), at)

    def named(self, name: str, at: int) -> Speaker:
        """Somebody of whom the full name is known, whom the text lets speak at an offset where nobody is printed."""
        known = self._known(name, "", None, name, at)
        return Speaker(known.name, None, known.role)

    def _stands_for_several(self, sentence: Sentence, at: int) -> bool:
        """True for the pronoun of Dutch "zeggen ze", which is "she" in "zegt ze"."""
        several = sentence.low[at] in self._voc.plural
        return several and self._voc.pronouns.is_several(self._text, sentence.starts[at], sentence.end(at))

    def _pronoun(self, sentence: Sentence, at: int, clause: Clause | None = None) -> Speaker:
        word = sentence.low[at].partition("'")[0]
        mention = sentence.tokens[at].word.replace("’", "'").partition("'")[0]
        if word in self._voc.somebody:
            return Speaker(mention, mention, None)
        gender = self._voc.gender_of(word) or (self._voc.gender_of_owner(word) if self._voc.has_cases else "")
        if gender and self._stands_for_several(sentence, at):
            return Speaker(self._several_named, mention, None)
        if at == 0 and word in self._voc.last_named:
            last_named = self._people.last_named(sentence.starts[at], gender, None)
            if last_named is not None:  # "Nováka střídá Tomáš Dub. Ten uvedl"
                return self._known(last_named, gender, None, mention, sentence.starts[at])
        if gender:
            other: str | None = None
            if self._turn is not None and clause is not None and sentence.low[clause.at] in self._turn[1]:
                other = self._turn[0]
            elif clause and sentence.shape[0] == QUOTATION and sentence.low[clause.at] in self._voc.replying:
                other = self._just_before(sentence.starts[0])  # not who asked "Who?"
            elif at > 2 and sentence.shape[at - 2 : at] == PREPOSITION + RELATIVE:
                asks = first_phrase(sentence, 0, at - 2)  # "Reed asked Ann Holt why, to which she replied"
                other = self._names.fullest(sentence.words(*asks)) if asks is not None else None
            if self._now is not None and other is None and self._people.gender(self._now) == gender:
                return self._known(self._now, gender, None, mention, sentence.starts[at])
            before = trails(sentence, at) or opens_with_participle(sentence, at)
            name = self._just_singled_out(sentence.starts[at], gender) if other is None else None
            name = name or self._people.resolve(gender, sentence.starts[0 if before else at], other)
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
