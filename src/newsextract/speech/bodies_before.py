"""Which organisation "the company" is: the one that is spoken of most and nearest, or that reports something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import repeat
from typing import Final

from newsextract.grammar.places.name_index import is_known_place
from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity, Mention
from newsextract.speech.given_names import GIVEN, PLACES
from newsextract.speech.glued_words import is_joined
from newsextract.speech.names_printed import JOINERS
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, AUXILIARY, BE, CLAUSE_VERBS, REPORTING_VERB

_NEAREST: Final = 3
"""Mentions before "the club" among which the subject of a sentence is believed to be one."""
_ACTS: Final = 2
"""Sentences of which a name is the subject that make it one who acts: "the company" may be it."""
_SAME_PARAGRAPH: Final = 2.5
"""What a body has ahead of others as "the company" for being named in its paragraph: more than for being called so."""
_COMPANY: Final = 0.6
"""How well a company fits "the group", where 1.0 is another body."""
_LETTERS: Final = 0.7
"""What a name in capitals throughout has behind others that neither acts nor reports: "SMS" is no body."""
_PLACED: Final = 1.5
"""What a name that reports has ahead of others where it begins with a place: "Marl Water"."""
_SHORTEST_WITHIN: Final = 4
"""Letters of a noun that may stand within a word of a name: the bank of "Commerzbank"."""
_MENTIONS_TO_A_VERB: Final = 8
"""Mentions of a name, at most, of which one has a verb of speech behind it, where it is believed to be a body's."""
_LONGEST_LETTERS: Final = 2
"""Letters of the words of what is no name: "M ET"."""
_BESIDE: Final = 40
"""Characters beside a name in which a verb or "according to" stands."""
_WORDS_TO_VERB: Final = 4
_BEFORE_VERB: Final = frozenset((ADVERB, AUXILIARY, BE))


class BodiesBefore:
    """Finds the body that is meant by a noun, of those that are named before."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities) -> None:
        self._text = text
        self._voc = voc
        self._entities = entities

    def _acts(self, one: Entity, leading: int) -> bool:
        """True for a name of one word that acts as a body does: "Volta has closed", of which no more is known."""
        if " " in one.name or one.told or one.age or one.place >= leading or one.person - one.verbs > one.body:
            return False
        low = one.name.lower()
        return not (low in GIVEN or any(self._voc.names_person(head) for head in one.heads))

    def _is_told_body(self, one: Entity) -> bool:
        """True for a name with a noun for a body beside or in it, or all in capitals."""
        words = (*one.name.lower().split(), *one.heads)
        return one.name.isupper() or any(map(self._voc.names_body, words))

    def before(self, at: int, noun: str) -> Entity | None:
        """Which organisation "the company" is: the one that is spoken of most and nearest."""
        voc = self._voc
        best: Entity | None = None
        most = 0.0
        seen: set[int] = set()
        paragraph = self._text.rfind("\n", 0, at)
        leading = Counter(mention.entity for mention, _ in self._entities.before(at) if mention.leads)
        for order, (mention, one) in enumerate(self._entities.before(at)):
            if mention.entity in seen:
                continue
            seen.add(mention.entity)
            reports = not voc.verb_before_subject and self._reports(mention)
            unknown = reports and self._may_be_body(one)
            placed = unknown and self._is_placed(one)
            acts = leading[mention.entity] >= _ACTS and self._acts(one, leading[mention.entity])
            acts = acts and (noun in voc.companies or not one.place or voc.verb_before_subject)
            near = mention.leads and order < _NEAREST and not one.place
            told = self._is_told(one)
            person = one.is_person() and not (acts or told or (one.person == one.verbs and _called_by_first_word(one)))
            if (person or not (one.body or near or acts)) and not unknown:
                continue
            last = one.name.lower().split()
            office = voc.is_title(last[0]) and not JOINERS.isdisjoint(last)
            if one.nobody or office or self._is_no_body(one, last):
                continue  # a place, "Minister for Sport"
            placed_only = one.place > max(one.body, one.person) and not voc.verb_before_subject
            if placed_only and not (acts or leading[mention.entity] or reports):
                continue  # "in a Telvia poll"
            public = any(word in voc.public_bodies for word in last)
            if voc.verb_before_subject and not self._is_told_body(one):
                continue  # there an article stands before places too: "la Antártida"
            if noun in voc.authorities and not (noun in one.heads or noun in last or one.is_body() or unknown):
                continue  # "South Africa" is no department
            if not self._is_of_kind(one, last, noun):
                continue
            if noun in one.heads or any(map(self._calls, last, repeat(noun))):
                fit = 3.0
            elif noun in voc.companies:
                if public or (one.body and not (one.is_body() or told) and not unknown):
                    continue
                fit = 1.0 if one.body or acts else 0.5
            elif noun in voc.bodies:
                fit = 1.0 if one.is_body() or told else 0.0 if one.body and not unknown else 0.5
                if fit == 1.0 and not voc.companies.isdisjoint(one.heads):
                    fit = _COMPANY
            else:
                continue
            opens = mention.opens and not (mention.owns or one.place or voc.verb_before_subject)
            if (one.is_body() or told or opens) and mention.start > paragraph and noun in voc.companies:
                fit += _SAME_PARAGRAPH
            elif not voc.verb_before_subject and one.name.isupper() and not (reports or self._acts_here(mention)):
                fit -= _LETTERS
            fit += _PLACED * placed
            leads = mention.leads or reports
            fit += min(one.count, 10) / 10 + (0.4 if leads else 0.0) - min(order, 30) / 15
            if best is None or fit > most:
                best, most = one, fit
        return best if most > 0 else None

    def _is_told(self, one: Entity) -> bool:
        """True for "the phone giant Telvia urged", "the United Nations said": people by their verbs alone."""
        if self._voc.verb_before_subject or one.person != one.verbs or not one.body:
            return False
        if any(map(self._voc.names_body, one.heads)):
            return True
        return one.body >= one.person and one.count <= _MENTIONS_TO_A_VERB * one.person

    def _calls(self, word: str, noun: str) -> bool:
        """Whether a word of a name says that it is a "bank": "Bank", "Commerzbank", "Banka"."""
        if word == noun or self._voc.verb_before_subject:
            return word == noun
        return len(noun) >= _SHORTEST_WITHIN and (word.endswith(noun) or word.startswith(noun))

    def _is_no_body(self, one: Entity, words: Sequence[str]) -> bool:
        """True for a people, a town in capitals, a time zone, letters, an office: "Latvian", "LIMA", "ET"."""
        voc = self._voc
        if voc.verb_before_subject or any(map(voc.names_body, (*words, *one.heads))):
            return False
        if is_joined(one.name):
            return True  # "AI-generated"
        if len(words) == 1:
            town = one.name.isupper() and is_known_place(one.name)
            return town or voc.is_demonym(words[0]) or words[0] in voc.time_zones
        office = voc.names_person(words[-1]) and one.count < 2  # "Information Commissioner", but "Burger King"
        return office or max(map(len, words)) <= _LONGEST_LETTERS

    def _is_of_kind(self, one: Entity, words: Sequence[str], noun: str) -> bool:
        """False for the council as "the company", for the ministry as "the club": by the noun in its name."""
        kinds = self._voc.body_kinds
        joint = next((at for at, word in enumerate(words) if word in JOINERS and word != "and"), len(words))
        told = [kinds[word] for word in (words[joint - 1], words[-1], *one.heads) if word in kinds]
        if noun in one.heads or noun in words:
            return True
        if not told:
            return noun not in self._voc.named_so
        if noun in self._voc.companies:
            return not self._voc.companies.isdisjoint(one.heads)
        return noun not in kinds or any(not kinds[noun].isdisjoint(kind) for kind in told)

    def _reports(self, mention: Mention) -> bool:
        """True for the name of "Harbour Aid has warned that" and "According to Harbour Aid, "."""
        voc, text = self._voc, self._text
        before = tuple(text[max(0, mention.start - _BESIDE) : mention.start].lower().split())
        before = before[:-1] if before and before[-1] in voc.articles else before
        for phrases in voc.according.values():
            if any(before[-len(phrase) :] == phrase for phrase in phrases):
                return True
        if not mention.opens or mention.owns:
            return False
        for word in text[mention.end : mention.end + _BESIDE].lower().split()[:_WORDS_TO_VERB]:
            kind = voc.kinds.get(word)
            if kind not in _BEFORE_VERB:
                return kind == REPORTING_VERB
        return False

    def _acts_here(self, mention: Mention) -> bool:
        """True for the letters of "DHS arrested ten men", which open the sentence: not of "NHS figures"."""
        word = self._text[mention.end : mention.end + _BESIDE].lower().split()[:1]
        verb = bool(word) and (self._voc.kinds.get(word[0], "-") in CLAUSE_VERBS or word[0].endswith("ed"))
        return mention.opens and verb

    def _may_be_body(self, one: Entity) -> bool:
        """True for a name of which no more is known than that it reports something, and that is no given name."""
        first, _, rest = one.name.lower().partition(" ")
        person = one.told or one.age or one.person > one.verbs or any(map(self._voc.names_person, one.heads))
        if person or one.nobody or first in GIVEN:
            return False
        return not rest or one.name.rpartition(" ")[2] not in one.names  # a surname, which people are called by

    def _is_placed(self, one: Entity) -> bool:
        """True for "Marl Water", where the article or a table knows that Marl is a place."""
        first, _, rest = one.name.partition(" ")
        if not rest or first.lower() in PLACES:
            return False
        place = self._entities.of(first)
        return is_known_place(first) or (place is not None and place.place > place.person)


def _called_by_first_word(one: Entity) -> bool:
    """True for "Volta Games" where the article says "Volta" and never "Games", as it would of most people."""
    words = one.name.split()
    return len(words) > 1 and words[0] in one.names and words[-1] not in one.names
