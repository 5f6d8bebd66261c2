"""Whom "the council", "the mayor" and "a spokeswoman" mean: the body, the person, or nobody but the words."""

from __future__ import annotations

from typing import Final

from newsextract.speech.genitives_behind import in_first_form
from newsextract.speech.known_speakers import KnownSpeakers, Speaker
from newsextract.speech.phrases import Phrase, end_of_core
from newsextract.speech.sentences import Sentence
from newsextract.speech.speaker_phrases import is_called, without_matter
from newsextract.speech.speaker_roles import noun_of_one
from newsextract.speech.word_classes import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    OTHER_WORD,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    REPORTING_VERB,
)

_BODY_WITHIN: Final = 1500
"""Characters between a body that speaks and the noun that it is called by then."""
_GAP: Final = 3
"""Characters between two sentences."""


def _is_matter(name: str, words: list[str], *, plain: bool) -> bool:
    """True for "Marea" of "el juez del caso Marea", who is somebody else; ``plain``: no preposition stands in it."""
    return not plain and name.lower() in " ".join(words)


class DescribedSpeakers(KnownSpeakers):
    """Whom the words for somebody mean, and what is kept of them."""

    def _described(self, sentence: Sentence, phrase: Phrase, mention: str, role: str | None) -> Speaker:
        """Of "the council", "the mayor": the body or the person that is meant, else the words themselves."""
        start, end = phrase = self._without_manner(sentence, without_matter(sentence, phrase))
        printed = in_first_form(sentence, phrase, sentence.text(self._text, phrase))
        shape, low, voc = sentence.shape, sentence.low, self._voc
        first = start + (shape[start] in DETERMINERS)
        inside = shape[first:end]
        words = low[first:end]
        definite = shape[start] == DETERMINER and low[start] not in voc.indefinite
        if voc.no_articles:
            definite = shape[start] != DETERMINER
        elif shape[start] == NAME or (shape[start] == OTHER_WORD and len(words) == 1):
            definite = voc.is_title(words[-1]) or voc.base_noun(words[-1]) != words[-1]  # "Minister said"
            contracted = voc.noun_first and start > 0  # "pela pasta", "na nota"
            definite = definite or (contracted and (voc.names_body(words[-1]) or words[-1] in voc.letters))
        if voc.bare_nouns and shape[start] == OTHER_WORD:
            definite = definite or voc.names_one(voc.head_of(words))  # no article: "říká šestatřicetiletý pedagog"
        if voc.genitive_behind and shape[start] == OTHER_WORD and inside.count(OTHER_WORD) == len(words):
            described = all(word.endswith(voc.adjective_endings) for word in words[:-1])
            definite = described and voc.names_one(words[-1])  # "пояснил молодой человек": no article tells
        plain = PREPOSITION not in inside and DETERMINER not in inside and CONJUNCTION not in inside
        at = sentence.starts[start]
        head = voc.head_of(words)
        introduces = low[start] in voc.introducing
        if definite and voc.noun_first and (
            holder := self._holder(low[start], words, at, named=NAME in inside)
        ) is not None and not _is_matter(holder, words, plain=plain):
            return self._known(holder, "", role, mention, at)
        if definite and voc.noun_first and words and voc.kinds.get(words[0]) == ADVERB:
            paragraph = self._text.rfind("\n", 0, at) + 1
            just = self._people.person_between(paragraph, at, voc.gender_of(low[start]))
            if just is not None:
                return self._known(just, "", role, mention, at)  # "la también ministra de Pesca"
        if definite and not plain and voc.noun_first and (meant := self._office_of(sentence, first, end, head)) and (
            not _is_matter(meant, words, plain=plain)
        ):
            return self._known(meant, "", role, mention, at)
        gender = voc.gender_of(head) or (voc.gender_of(low[start]) if voc.noun_first else "")
        if definite and voc.tells_apart(words) and (name := self.topics.meant(words, head, at, gender)):
            return self._known(name, "", role, mention, at)
        if definite and not plain and not voc.verb_before_subject and (named := self._referents.with_role(words, at)):
            return self._known(named, "", role, mention, at)
        if definite and plain:
            meant_by = self._who_is_meant(sentence, phrase, head, mention, role)
            if meant_by is not None:
                return meant_by
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
            elif plain:
                self.topics.single_out(sentence, phrase, head)
        if (called_so := self._body_called_so(head, words, at)) is not None:
            return Speaker(called_so, mention, role)
        office = voc.same_office.get(" ".join(words)) if voc.genitive_behind and plain and not definite else None
        if office is not None:
            holder = self._referents.person([office], office, at)
            if holder is not None:
                return self._known(holder, "", role, mention, at)  # "глава ведомства"
        told = definite and CONJUNCTION not in inside
        if told and (plain or shape[start] == DETERMINER) and voc.verb_before_subject and not voc.capital_nouns:
            self.topics.person_named(printed, head, at)  # "gaf de wethouder toe. Hij vroeg"
        if definite and voc.noun_first and voc.names_person(head) and not head.endswith("s"):
            named = self._named_behind(sentence.end(len(sentence.tokens) - 1), gender)
            if named is not None:
                return self._known(named, "", role, mention, at)
        if definite and plain and voc.noun_first and (whom := self._told_beside(sentence, phrase, head)) is not None:
            return self._known(whom, "", role, mention, at)
        if definite and plain and low[start] in voc.articles and not voc.verb_before_subject:
            self.topics.person_named(printed, head, at)  # "The victim said so. “Go,” she said."
            if shape[end : end + 2] == "," + DETERMINER and low[end + 1] in voc.introducing and end + 2 < len(low):
                self._people.learn(printed, voc.gender_of(low[end + 2]))  # "The victim, a woman in her 80s, said"
        self._remember(sentence, phrase)
        self._body_named(sentence, phrase, "spoke")
        if voc.has_cases and len(words) == 1 and shape[start] == OTHER_WORD:
            printed = voc.base_noun(words[0])  # "podle primátora"
        if voc.genitive_behind and voc.names_body(head) and len(words) > 1:
            self._last_body = (printed, at)
        return Speaker(printed, mention, role)

    def _told_beside(self, sentence: Sentence, phrase: Phrase, noun: str) -> str | None:
        """Whom «...», aseguró el charrúa means: a noun that no list has, and that a verb right beside the words makes
        somebody, is whom the text tells of."""
        shape, low, voc = sentence.shape, sentence.low, self._voc
        start, end = phrase
        if end != start + 2 or low[start].rstrip("'") not in voc.articles or shape[start + 1] != OTHER_WORD:
            return None
        if shape[start - 1 : start] != REPORTING_VERB or QUOTATION not in shape[max(start - 4, 0) : start]:
            return None
        known = voc.names_person(noun) or voc.names_body(noun) or voc.names_document(noun)
        if known or noun in voc.letters or noun in voc.plural_articles or noun.endswith("s"):
            return None
        name = self._people.subject_before(sentence.starts[start], voc.gender_of(low[start]))
        return name if name is not None and " " in name else None

    def _body_called_so(self, head: str, words: list[str], at: int) -> str | None:
        """Which body "ведомство" is of those that have spoken: the last one, where no article tells which."""
        voc = self._voc
        body, place = self._last_body
        near = voc.genitive_behind and len(words) == 1 and body and at - place < _BODY_WITHIN
        return body if near and (head in voc.bodies or body.lower().startswith(head)) else None

    def _who_is_meant(
        self, sentence: Sentence, phrase: Phrase, head: str, mention: str, role: str | None
    ) -> Speaker | None:
        """Who "the mayor" and "the council" is of those whom the article tells of; None where nobody is known."""
        low, voc = sentence.low, self._voc
        start, end = phrase
        first = start + (sentence.shape[start] in DETERMINERS)
        words = low[first:end]
        at = sentence.starts[start]
        gender = voc.gender_of(head) or voc.gender_of(low[start])
        # Another president than the one of a club: what stands beside the noun would have told who is meant.
        closing = voc.base_noun(words[-1])
        other = voc.noun_first and voc.is_title(head) and closing != head and closing not in voc.before_noun
        if (office_meant := voc.same_office.get(" ".join(words))) is not None and voc.no_articles:
            words = office_meant.split()  # "șeful statului"
            head, other = voc.head_of(words), False
        known = self._referents.person(words, head, at) if not other else None
        if known is not None and voc.noun_first and self._people.comes_later(known, at):
            known = self._just_spoke(at, gender, head) or known  # "le technicien" is no coach named further down
        if known is not None:
            return self._known(known, "", role, mention, at)
        if voc.genitive_behind and head in voc.general_people:
            whoever = self._people.subject_before(at, gender)
            return self._known(whoever, "", role, mention, at) if whoever is not None and " " in whoever else None
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
        if voc.no_articles and (last_named := self._named_last(head)) is not None:
            return self._known(last_named, "", role, mention, at)
        # An office of which no name was told is whom the paragraph has just let speak, "her mother" somebody else.
        owned = low[start] in voc.possessive
        office = voc.verb_before_subject and (owned or (voc.is_title(head) and head not in voc.professions))
        if office and not owned and (just := self._just_spoke(at, gender, head if voc.noun_first else "")):
            return self._known(just, "", role, mention, at)
        if office and not owned and voc.noun_first and (just := self._just_named(head, at, gender)):
            return self._known(just, "", role, mention, at)
        unlabelled = office and not owned and voc.noun_first and head not in voc.courtesy
        if unlabelled and (nearest := self._people.unlabelled(at, gender)) is not None:
            return self._known(nearest, "", role, mention, at)
        if self._referents.unnamed.stays(head, at):
            return None
        owned = self._names.owns(sentence.tokens[start].word)
        if owned or (voc.bare_nouns and sentence.shape[end : end + 2] == "," + RELATIVE):
            return None  # "Novákova žena"; no article tells that "řekl cyklista, který jel kolem" is somebody new
        near = not voc.noun_first or voc.no_articles
        near = near or low[start].rstrip("'") in voc.articles  # "mon éditrice" is somebody else
        if near and voc.names_one(head) and head not in voc.unnamed and not office:
            name = self.topics.meant(words, head, at, gender)
            if name is not None and (" " in name or not voc.verb_before_subject or self._people.is_near(name, at)):
                return self._known(name, "", role, mention, at)  # one word alone may be a place or a body there
        return None

    def _named_last(self, noun: str) -> str | None:
        """Who was the subject of the last sentence that named one, where "genç" and "sanık" may be anybody."""
        voc = self._voc
        one = self._entities.of(self.named_last) if self.named_last is not None else None
        if one is None or not voc.names_one(noun):
            return None
        called = noun not in voc.unnamed and self._people.may_be_called(one, noun)
        return one.name if called or noun in voc.general_people else None

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

    def _without_manner(self, sentence: Sentence, phrase: Phrase) -> Phrase:
        """Of "the 80-year-old with a smile" the part that tells who is meant: the age does."""
        end = end_of_core(sentence.shape, phrase)
        aged = end > phrase[0] and sentence.shape[phrase[0]] == DETERMINER and self._voc.age_in(sentence.low[end - 1])
        return (phrase[0], end) if aged and sentence.low[phrase[0]] not in self._voc.indefinite else phrase

    def _person_described_by(self, sentence: Sentence, start: int, end: int) -> Phrase:
        """Of "der Leiter von Lagune" the part before the preposition where it tells who is meant, else the whole."""
        core = end_of_core(sentence.shape, (start, end))
        words = sentence.low[start + 1 : core]
        known = self._referents.person(words, self._voc.head_of(words), sentence.starts[start])
        return (start, core if known is not None else end)
