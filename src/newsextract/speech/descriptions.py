"""What an article says of somebody beside the name: "the council's leader, Ann Reed, 54," is a leader and 54."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.deeds import noun_of_deed_before, noun_of_deed_behind
from newsextract.speech.entity import Entity
from newsextract.speech.given_names import usual_gender
from newsextract.speech.marked_names import start_of_marked
from newsextract.speech.offices import office_before
from newsextract.speech.told_beside import Told, told_before, told_behind
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
)

_READ_BEFORE: Final = 70
"""Characters before a name in which its description may stand: "the leader of the council, Ann Reed"."""
_READ_BEHIND: Final = 110
"""Characters behind a name in which its description may stand: "Ann Reed, the leader of the council"."""
_LONGEST_WORD: Final = 24
"""Characters before a name in which the one word before it stands."""
_LONGEST_OFFICE: Final = 6
"""Words before a name that say what an office is for."""
_LONGEST_DESCRIPTION: Final = 4
"""Words before a name that describe it: "the former county council leader Ann Reed"."""
_ROLES_OF_ONE: Final = 24
"""Descriptions that are kept of one person: more are a list."""
_LONGEST_LIST: Final = 300
"""People of one description that are kept: keeps the work linear."""

# Matches the description of: "Ann Reed, 54, the council's leader, said"  "Ann Reed, a farmer from Lima."
_APPOSITION: Final = pattern(
    r",(?: (?P<age>\d{1,3}),?)?"
    r"(?: (?:(?:then|now|also|himself|herself) )?(?:the|an?|its|his|her|their|[^\W\d_][\w’'.-]*(?:[’']s|s[’'])) "
    r"(?P<role>[^,.;:()\n“”\"—–]{3,70}))?(?: \(\w+\))?"
)
# The same without an article: "Ann Reed, 54, chief executive of Marl Water,"  "Ann Reed, MP for Marl,"
_BARE_ROLE: Final = pattern(
    r", (?:(?:aged )?\d{1,3}, )?(?P<role>(?:[a-z][\w'-]*|[A-Z]{2,4})(?: [^,.;:()\n“”\"—–]{2,70})?)(?=[,.;:)\n—–]|$)"
)
# "Ann Reed, who is also the mayor of Marl,"  "Ann Reed – the mayor of Marl – "  "Ann Reed (mayor)"
_RELATIVE_ROLE: Final = pattern(
    r"(?:, who (?:is|was) (?:also |now |then |currently )?(?:the|an?) (?P<role>[^,.;:()\n“”\"—–]{3,70})"
    r"| [–—-] (?:the|an?) (?P<aside>[^,.;:()\n“”\"—–]{3,70}?)(?: [–—-]|,))"
)
_BRACKETED_ROLE: Final = pattern(r" \((?:the )?(?P<role>[a-z][\w' -]{3,40})\)")
_WORKS_AS: Final = pattern(
    r" (?:(?:has |had )?(?:works?|worked|serves?|served) as (?:the|an?) "
    r"|(?:was|has been) (?:elected|appointed|named) (?:as )?(?:the )?)"
    r"(?P<role>[a-z](?:(?! and )[^,.;:()\n“”\"—–]){3,70})"
)
_AGE: Final = pattern(r", (?:aged )?(?P<age>\d{1,3})(?=[,.:;)]|$)| \((?P<bracketed>\d{1,3})\)")
_COPULA: Final = pattern(
    r" (?:is|was|became|remains) (?:also |now |then |currently )?(?:the|an?) (?P<role>[^,.;:()\n“”\"—–]{3,70})"
)
_ARTICLE: Final = pattern(r"(?:\b[Tt]he|\b[Aa]n?|\b[Ii]ts|\b[Tt]heir|\b[Hh]is|\b[Hh]er|[’']s|s[’']) ")
_NOT_IN_ROLE: Final = pattern("[,.;:()\n“”\"—–]")
_ALIAS: Final = pattern(r" \((?:the )?(?P<alias>[A-Z][A-Za-z&]{1,9})\)")
_PARTY: Final = pattern(r" \((?P<party>[RD])[-–](?P<state>[A-Z][A-Za-z]+)")  # "Ann Reed (D-Calif.)"
_PARTIES: Final = {"R": "republican", "D": "democrat"}

_ENDS_DESCRIPTION: Final = frozenset(
    (PREPOSITION, DETERMINER, QUANTIFIER, CONJUNCTION, RELATIVE, SUBORDINATOR, PRONOUN, BE, AUXILIARY, REPORTING_VERB)
)
_NOT_IN_BARE_ROLE: Final = frozenset((*CLAUSE_VERBS, PRONOUN, RELATIVE, SUBORDINATOR))
_BEFORE_NOUN: Final = frozenset((DETERMINER, QUANTIFIER))
_NOT_BEFORE_NAME: Final = frozenset(".;:!?)”\"—–")
_BESIDE: Final = frozenset((",", " "))
_COPULAS: Final = frozenset(("is", "was", "became", "remains"))
_ROLE_FOLLOWS: Final = frozenset("was has had work works worked serve serves served – — -".split())
_VERBS: Final = frozenset(CLAUSE_VERBS)


class Descriptions:
    """Reads the words beside names, and remembers whom an article calls what."""

    def __init__(self, voc: Vocabulary) -> None:
        self._voc = voc
        articles = "|".join(sorted(voc.articles | voc.possessive))
        role = rf", (?:\d{{1,3}}(?: \w+)?, )?(?:(?P<article>{articles}) )?(?P<role>[^,.;:()\n“”„»«\"–—]{{3,70}})"
        self._apposed = pattern(role) if voc.singular else None
        self._called: dict[str, list[Entity]] = {}

    def called(self, noun: str) -> Sequence[Entity]:
        """Whom the article calls so: "leader"."""
        return self._called.get(noun, ())

    def add_title(self, one: Entity, title: tuple[str, ...]) -> None:
        """What the title before a name tells."""
        one.person += 3
        low = [word.lower().strip(".") for word in title]
        self._describe(one, [word for word in low if word not in self._voc.courtesy])

    def add_noun(self, one: Entity, noun: str) -> None:
        """What somebody is by what they do."""
        if noun:
            self._describe(one, [noun])

    def _describe(self, one: Entity, words: list[str]) -> None:
        """Remember a description; its noun is the last word before a preposition."""
        kinds = self._voc.kinds
        end = self._voc.head_end(words)
        while end > 1 and words[end - 1].endswith("ed"):
            end -= 1
        if not end or len(one.roles) >= _ROLES_OF_ONE:
            return
        head = self._voc.head_of(words[:end])
        if kinds.get(head, REPORTING_VERB) != REPORTING_VERB and not self._voc.names_person(head):
            return
        role = " ".join(words)
        if role not in one.roles:
            one.roles += (role,)
        if head not in one.heads:
            one.heads += (head,)
            same = self._called.setdefault(head, [])
            if len(same) < _LONGEST_LIST:
                same.append(one)
        age = next(filter(None, map(self._voc.age_in, words)), "")
        one.age = one.age or age
        if age or (self._voc.names_person(head) and (head not in self._voc.also_bodies or " " in one.name)):
            one.person += 2
        elif self._voc.names_body(head):
            one.body += 2

    def _tell(self, one: Entity, found: Told) -> None:
        """Remember what stands beside a name where adjectives stand behind nouns."""
        if one.name.isupper() and " " not in one.name:
            return  # "le délégué syndical FO"
        if self._voc.no_articles and one.name.lower().endswith(self._voc.owner_endings):
            return  # "jucătorul Petrolului"
        if found.age:
            one.age = one.age or found.age
            one.person += 2
        if found.words:
            self._describe(one, found.words)
        if found.gender and usual_gender(one.name) in ("", found.gender):
            one.told = one.told or found.gender

    def _describe_if_known(self, one: Entity, words: list[str]) -> None:
        """Remember a description whose noun is a known one of people or of organisations."""
        head = self._voc.head_of(words)
        if self._voc.names_person(head) or self._voc.names_body(head):
            self._describe(one, words)
        end = self._voc.head_end(words)
        if words[end : end + 1] == ["and"] and self._voc.names_one(self._voc.head_of(words[end + 1 :])):
            self._describe(one, words[end + 1 :])  # "president and chief executive of Marl Water"

    def read_before(self, one: Entity, text: str, begin: int, *, titled: bool) -> None:
        """What the words before a name tell of it: "the rapper Ann Reed", "the leader of the council, Ann Reed"."""
        voc = self._voc
        given = text[begin : begin + _LONGEST_WORD].partition(" ")[0].rstrip(",.:;")
        if voc.names_in_marks:
            begin = start_of_marked(text, begin)  # "директор завода «Маяк» Олег Дуб"
        if voc.deeds:
            self.add_noun(one, noun_of_deed_before(text, begin, voc))
        mark = text[begin - 2]
        if voc.told_beside and (found := told_before(text, begin, voc)) is not None:
            self._tell(one, found)
            return
        if mark == "," and voc.singular:
            words = self._articled(_NOT_IN_ROLE.split(text[max(0, begin - _READ_BEFORE) : begin - 2])[-1])
            self._describe_if_known(one, words)
            return
        if mark == ",":
            words = self._told_before(_NOT_IN_ROLE.split(text[max(0, begin - _READ_BEFORE) : begin - 2])[-1])
            if not words and not voc.verb_before_subject:
                words = office_before(text, begin, voc)
            self._describe_if_known(one, words)
            one.place += self._voc.head_of(words) in self._voc.works  # "Her fourth album, Salt and Rope,"
            return
        if mark in _NOT_BEFORE_NAME:
            return
        last = text[max(0, begin - _LONGEST_WORD) : begin - 1].rpartition(" ")[2].rpartition("\n")[2]
        noun = last[:1].isupper() or not voc.capital_nouns
        last = voc.without_elision(last.lower().replace("’", "'"))
        if voc.told_beside and not voc.noun_first and (office := _office_of(text[max(0, begin - 60) : begin], voc)):
            self._describe(one, [office])
            return
        if voc.kinds.get(last) in _ENDS_DESCRIPTION:
            if not titled:
                one.body += last in voc.articles and not (voc.capital_nouns or voc.names_have_articles)  # "the Echo"
                one.place += last in voc.place_prepositions and last not in voc.also_with_people
            return
        if not noun or not (voc.genitive_behind or voc.names_person(last) or voc.names_body(last)):
            return
        before = text[max(0, begin - 60) : begin].rpartition("\n")[2].split()[-_LONGEST_DESCRIPTION:]
        words = _words(" ".join(before))
        first = len(words)
        while first and voc.kinds.get(words[first - 1]) not in _ENDS_DESCRIPTION:
            first -= 1
            last_word = before[first - 1].lower() if first else ""
            if last_word.endswith((".", "!", "?")) and last_word not in voc.abbreviations:
                break  # the sentence before
            if last_word.endswith(",") and voc.noun_first:
                if voc.names_person(last):
                    return  # "Ana Ruiz, comandante Operativa", which is told of Ana Ruiz
                break  # "el periodista, cuyo diario Marea"
        of = first > 1 and voc.kinds.get(words[first - 1]) == PREPOSITION and voc.is_title(words[first - 2])
        if of and not voc.verb_before_subject:
            first -= 2  # "Director of services Ann Reed"
        if voc.genitive_behind:
            other = voc.is_other_case(given) or given.isupper() or given.lower() in voc.place_genitives
            if not other or voc.called_alone.isdisjoint(words[first:]):  # "мать Олега", "президент РФ" is somebody else
                self._describe_if_known(one, self._from_noun(words[first:]))
        elif first < len(words):
            self._describe(one, [voc.without_elision(words[first]), *words[first + 1 :]])

    def _from_noun(self, words: list[str]) -> list[str]:
        """The words from the first noun that calls somebody on, with the adjectives before it."""
        voc = self._voc
        called = (voc.names_person(word) or voc.names_body(word) or voc.age_in(word) for word in words)
        first = next((at for at, tells in enumerate(called) if tells), 0)
        while first and words[first - 1].endswith(voc.adjective_endings):
            first -= 1
        return words[first:]

    def _articled(self, text: str) -> list[str]:
        """The words of a text behind its first article, where nouns have capitals: "Die Leiterin des Amts"."""
        words = text.split()
        for index, word in enumerate(words):
            if self._voc.kinds.get(word.lower()) == DETERMINER:
                behind = _words(" ".join(words[index + 1 :]))
                return [] if any(self._voc.kinds.get(one) in _VERBS for one in behind) else behind
        return []

    def _told_before(self, text: str) -> list[str]:
        """The words behind the first article of a text behind which no verb stands."""
        for at in _ARTICLE.finditer(text):
            words = _words(text[at.end() :])
            if words and not any(self._voc.kinds.get(word) in _VERBS for word in words):
                return words
        return []

    def stands_behind_article(self, text: str, begin: int, *, adjectives: bool) -> bool:
        """True for a noun behind an article or an adjective: "die Ankunft", "vom Licht", "alte Boote"."""
        before, _, printed = text[max(0, begin - _LONGEST_WORD) : begin].rstrip(" ").rpartition(" ")
        printed = printed.rpartition("\n")[2]
        low = printed.lower()
        joint = before.rpartition(" ")[2]
        if joint in PARTICLES and joint not in self._voc.kinds:
            return False  # "van der Veer"
        if self._voc.kinds.get(low) in _BEFORE_NOUN or low in self._voc.contractions or low[:1].isdigit():
            return True
        small = printed == low and low not in self._voc.kinds and low not in PARTICLES  # "de Veer"
        adjective = small and low.endswith(self._voc.adjective_endings)
        return adjectives and adjective and printed.isalpha()

    def read_behind(self, one: Entity, text: str, end: int) -> bool:
        """What the words behind a name tell of it; true where a verb follows."""
        mark = text[end : end + 1]
        if self._voc.deeds:
            self.add_noun(one, noun_of_deed_behind(text, end, self._voc))
        if mark == "," and self._apposed is not None:
            apposed = self._apposed.match(text, end, end + _READ_BEHIND)
            words = _words(apposed["role"]) if apposed is not None else []
            if words and apposed is not None and not apposed["article"] and not self._voc.names_person(words[0]):
                words = []  # "die Trommel, davor sitzt ein Mann"
            if words and (self._voc.kinds.get(words[0]) is not None or self._voc.kinds.get(words[-1]) in _VERBS):
                words = []  # "die Ruhe, die den Leuten eigen ist"
            self._describe_if_known(one, words)
        if mark == "," and (self._voc.genitive_behind or not self._voc.articles):
            role = _NOT_IN_ROLE.split(text[end + 1 : end + _READ_BEHIND])[0]
            words = self._from_noun(_words(role))
            if words == _words(role) and not any(self._voc.kinds.get(word) in _VERBS for word in words):
                self._describe_if_known(one, words)  # "Олег Дуб, директор школы,"
        if self._voc.told_beside:
            if mark in _BESIDE and (found := told_behind(text, end, self._voc)) is not None:
                self._tell(one, found)
        elif mark == ",":
            self._apposition(one, text[end : end + _READ_BEHIND].replace("’", "'"))
        return mark == " " and self._behind(one, text, end)

    def read_relative(self, one: Entity, text: str, end: int) -> None:
        """Take "Reed's mother" as a sign of a person: no body has one."""
        word = text[end + 2 : end + _LONGEST_WORD].lower().lstrip().split(" ", 1)[0].strip(",.;:")
        voc = self._voc
        if voc.gender_of(word) and word not in voc.people and not voc.is_title(word):
            one.person += 2

    def _apposition(self, one: Entity, behind: str) -> None:
        """What stands behind the comma after a name: "Ann Reed, 54, a farmer,"."""
        word = behind[2:].partition(" ")[0].lower()
        if word == "who" and one.place <= one.person:  # else "a doctor in Lima, who"
            one.person += 2
        elif word == "which":
            one.body += 1
        found = _APPOSITION.match(behind)
        if found is not None and (found["age"] or found["role"]):
            if found["age"]:
                one.age = one.age or found["age"]
                one.person += 2
            words = _words(found["role"]) if found["role"] else []
            if words and not self._begins_clause(words):
                self._describe(one, words)
            if not words:
                self._bare_role(one, behind)
        elif self._bare_role(one, behind):
            pass
        elif (aged := _AGE.match(behind)) is not None:
            one.age = one.age or aged["age"]
            one.person += 2

    def _bare_role(self, one: Entity, behind: str) -> bool:
        """What stands behind the comma after a name without an article: "Ann Reed, chief executive of Marl Water,"."""
        if self._voc.verb_before_subject:
            return False
        found = _RELATIVE_ROLE.match(behind)
        role = (found["role"] or found["aside"]) if found is not None else ""
        bare = _BARE_ROLE.match(behind) if found is None else None
        if bare is not None and self._is_bare_role(bare["role"].split()):
            role = bare["role"]
        return self._tell_role(one, role)

    def _tell_role(self, one: Entity, role: str) -> bool:
        """Remember what somebody is said to be; false where a body may be it, or the words are a clause."""
        words = _words(role)
        head = self._voc.head_of(words) if words else ""
        unsure = head in self._voc.also_bodies and not one.is_person()  # "Marl Water, owner of the works,"
        if not words or unsure or one.place or any(self._voc.kinds.get(word) in _NOT_IN_BARE_ROLE for word in words):
            return False
        self._describe_if_known(one, words)
        return True

    def _is_bare_role(self, printed: list[str]) -> bool:
        """True for a noun of one person, with no name before it and no verb: "director of Marl Water"."""
        words = _words(" ".join(printed))
        end = self._voc.head_end(words)
        kinds = self._voc.kinds
        if not end or not self._voc.names_one(self._voc.head_of(words[:end])):
            return False
        named = any(word[:1].isupper() and not word.isupper() for word in printed[:end])
        return not named and not any(kinds.get(word) in _NOT_IN_BARE_ROLE for word in words)

    def _begins_clause(self, words: list[str]) -> bool:
        """True for "the singer said" of "In a talk with Ann Reed, the singer said"."""
        end = self._voc.head_end(words)
        return end < len(words) and self._voc.kinds.get(words[end]) == REPORTING_VERB

    def _behind(self, one: Entity, text: str, end: int) -> bool:
        """The same where no comma follows."""
        if text.startswith(" (", end):
            behind = self._bracket(one, text[end : end + _READ_BEHIND].replace("’", "'"))
        else:
            behind = text[end : end + _READ_BEHIND]
        following = behind[1:].split(" ", 1)[0].lower()
        if following in _COPULAS:
            copula = _COPULA.match(behind.replace("’", "'"))
            if copula is not None:
                self._describe_if_known(one, _words(copula["role"]))
        if following in _ROLE_FOLLOWS and not self._voc.verb_before_subject:
            plain = behind.replace("’", "'")
            if (works := _WORKS_AS.match(plain)) is not None:
                self._tell_role(one, works["role"])
            elif (aside := _RELATIVE_ROLE.match(plain)) is not None:
                self._tell_role(one, aside["aside"] or "")
        following = following.strip(",.;:")
        if following == "who":
            one.person += 2
        return self.verb_follows(one, behind[1:].replace("’", "'"))

    def _bracket(self, one: Entity, behind: str) -> str:
        """What stands in brackets behind a name, "(54)", "(D-Calif.)", "(HAB)"; the text behind them."""
        aged = _AGE.match(behind)
        if aged is not None and aged["bracketed"]:
            one.age = one.age or aged["bracketed"]
            one.person += 2
        called = None if self._voc.verb_before_subject else _BRACKETED_ROLE.match(behind)
        if called is not None:
            self._tell_role(one, called["role"])
        party = _PARTY.match(behind)
        if party is not None:
            self._describe(one, [_PARTIES[party["party"]]])
            one.states |= {party["state"].lower()}
            one.person += 2
        alias = _ALIAS.match(behind) if party is None else None
        if alias is not None:
            one.names.add(alias["alias"])
            if one.person < 3:
                one.body += 2
        return behind[behind.find(")") + 1 :]

    def verb_follows(self, one: Entity, behind: str) -> bool:
        """Whether the text behind a name begins with a verb; one of speech is a sign of a person."""
        word = behind.split(" ", 1)[0].lower().strip(",.;:")
        kind = self._voc.kinds.get(word)
        if kind == REPORTING_VERB:
            one.person += 1  # a body too may say something: other signs outweigh this one
            one.verbs += 1
            return True
        if kind is None:  # few words but verbs follow a name where adjectives do not stand before nouns
            return behind[:1].islower() and (self._voc.noun_first or word.endswith(("ed", "s")))
        return kind in _VERBS or (kind == OBJECT_PRONOUN and self._voc.noun_first)


def _office_of(before: str, voc: Vocabulary) -> str:
    """The "minister" of "minister van Werk Anna Visser" and "officier" of "officier van justitie Anna Visser"."""
    words = before.rpartition("\n")[2].split()[-_LONGEST_OFFICE:]
    for of in range(len(words) - 1, 0, -1):
        if words[of] in voc.of and voc.is_title(words[of - 1].lower()):
            clause = any(word[-1] in ".,:;" or voc.kinds.get(word) in _VERBS for word in words[of + 1 :])
            return "" if clause else words[of - 1].lower()
    return ""


def _words(text: str) -> list[str]:
    return [word.lower().strip(",.;:()\"“”") for word in text.replace("’", "'").split()]
