"""The people and the bodies of an article: their names, what it says they are, and where it mentions them.

Built once an article from its body and the texts around it. A speaker that is printed as "the mayor", "the company" or
"she" is looked up here: nothing is known of a name but what the article tells, and the lack of a name in the table of
given names says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsextract.speech.given_names import FEMALE, MALE
from newsextract.speech.person_mentions import RUN, Names
from newsextract.speech.quotation_marks import Span
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    OTHER_VERB,
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
_LONGEST_DESCRIPTION: Final = 4
"""Words before a name that describe it: "the former county council leader Ann Reed"."""
_ROLES_OF_ONE: Final = 24
"""Descriptions that are kept of one person: more are a list."""
_MENTIONS_READ: Final = 6
"""Mentions of one entity whose words before are read: an article says early who somebody is."""
_LOOKED_BACK: Final = 300
"""Mentions, and entities, among which somebody is looked for: keeps the work linear."""
_NEAREST: Final = 3
"""Mentions before "the club" among which the subject of a sentence is believed to be one."""
_LONGEST_SHOUTED: Final = 10
"""Letters of the longest name in capitals that is no heading: "ANN REED"."""
_ACTS: Final = 2
"""Sentences of which a name is the subject that make it one who acts: "the company" may be it."""
_LEAD: Final = 600
"""Characters of the body in which somebody is described who is named further down."""
_MENTIONS_ASKED: Final = 12
"""Mentions of a name behind which a pronoun is looked for that tells a gender."""
_VERB_WITHIN: Final = 12
"""Characters behind a name in which its verb stands."""
_PRONOUN_WITHIN: Final = 160
"""Characters behind a name in which such a pronoun stands."""

# Matches the description of: "Ann Reed, 54, the council's leader, said"  "Ann Reed, a farmer from Lima."
_APPOSITION: Final = re.compile(
    r",(?: (?P<age>\d{1,3}),?)?"
    r"(?: (?:(?:then|now|also|himself|herself) )?(?:the|an?|its|his|her|their|[^\W\d_][\w’'.-]*(?:[’']s|s[’'])) "
    r"(?P<role>[^,.;:()\n“”\"—–]{3,70}))?(?: \(\w+\))?"
)
_AGE: Final = re.compile(r", (?:aged )?(?P<age>\d{1,3})(?=[,.:;)]|$)| \((?P<bracketed>\d{1,3})\)")
_COPULA: Final = re.compile(
    r" (?:is|was|became|remains) (?:also |now |then |currently )?(?:the|an?) (?P<role>[^,.;:()\n“”\"—–]{3,70})"
)
_TOLD_BEFORE: Final = re.compile(
    r"(?:\b[Tt]he|\b[Aa]n?|\b[Ii]ts|\b[Tt]heir|\b[Hh]is|\b[Hh]er|[’']s|s[’']) (?P<role>[^,.;:()\n“”\"—–]{3,70}), $"
)
_ALIAS: Final = re.compile(r" \((?:the )?(?P<alias>[A-Z][A-Za-z&]{1,9})\)")
_PARTY: Final = re.compile(r" \((?P<party>[RD])[-–](?P<state>[A-Z][A-Za-z]+)")  # "Ann Reed (D-Calif.)"
_PARTIES: Final = {"R": "republican", "D": "democrat"}
_DESCRIBED: Final = re.compile(r", (?:which|who|the|an?|its?|one|\d)\b")  # "Volta, which makes batteries,"
_PRONOUN: Final = re.compile(r"(?<![\w’'])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]imself|[Hh]erself)(?![\w])")

_NONE: Final[frozenset[str]] = frozenset()
_JOINING: Final = frozenset(("and", "of", "for"))
_ENDS_DESCRIPTION: Final = frozenset(
    (PREPOSITION, DETERMINER, QUANTIFIER, CONJUNCTION, RELATIVE, SUBORDINATOR, PRONOUN, BE, AUXILIARY, REPORTING_VERB)
)
_BEFORE_SENTENCE: Final = frozenset(" \"“”„‘'«")
_ENDS_SENTENCE: Final = frozenset(".!?…\n:")
_NOT_BEFORE_NAME: Final = frozenset(".;:!?)”\"—–")
_COPULAS: Final = frozenset(("is", "was", "became", "remains"))
_NO_NAMES: Final = frozenset((*_ENDS_DESCRIPTION, ADVERB)) - {REPORTING_VERB}
_VERBS: Final = frozenset((REPORTING_VERB, OTHER_VERB, BE, AUXILIARY))


class _Part(NamedTuple):
    """A name in a run of capitals.

    begin, start, end  offsets in the run of its title, of the name, of the name's end
    title, words       words of the title and of the name
    name, told         the fullest name, and the gender that the title tells
    owns               a possessive
    printed            the words of the name together
    """

    begin: int
    start: int
    end: int
    title: tuple[str, ...]
    words: tuple[str, ...]
    name: str
    told: str
    owns: bool
    printed: str


class Mention(NamedTuple):
    """One place of the body where an entity is named.

    start, end  offsets of the words
    entity      number of the entity
    leads       it opens its sentence, or a verb stands behind it
    opens       it opens its sentence
    owns        a possessive: "Reed's"
    told        the article describes the entity here: "Ann Reed, a farmer,"
    """

    start: int
    end: int
    entity: int
    leads: bool
    opens: bool
    owns: bool
    told: bool


class Entity:
    """Somebody or something that the article names.

    name     the fullest name
    names    all printed names
    roles    descriptions in lower case, without articles: "leader of the council"
    heads    their nouns: "leader"
    age      in years, as printed; "" where the article does not tell
    person   signs that it is a person: a title, a role, "who"
    body     signs that it is an organisation
    place    signs that it is a place
    states   short forms of states, in lower case: "calif" of "Ann Reed (D-Calif.)"
    told     gender that a title tells: "m", "f" or ""
    count    mentions in the body
    verbs    signs that it is a person which are no more than a reporting verb
    """

    __slots__ = (
        "age", "body", "count", "heads", "name", "names", "person", "place", "places", "roles", "states", "told",
        "verbs",
    )  # fmt: skip

    def __init__(self, name: str) -> None:
        self.name = name
        self.names: set[str] = set()
        self.roles: tuple[str, ...] = ()  # most have none: an empty one is made once for all
        self.heads: tuple[str, ...] = ()
        self.states: frozenset[str] = _NONE
        self.age = ""
        self.person = self.body = self.place = self.count = self.verbs = 0
        self.told = ""
        self.places: list[int] = []

    def is_person(self) -> bool:
        """True where more tells a person than anything else."""
        return self.person > 0 and self.person >= self.body

    def may_be_person(self) -> bool:
        """True for a name in two words or more of which nothing tells that it is no person's."""
        words = self.name.split()
        return len(words) > 1 and not self.body and not self.place and all(word[0].isupper() for word in words)

    def is_body(self) -> bool:
        """True where more tells an organisation than anything else."""
        return self.body > self.person and self.body >= self.place


class Entities:
    """Everybody and everything that an article names; ``body`` is the text that mentions have offsets in."""

    def __init__(self, body: str, others: Sequence[str], spans: Sequence[Span], voc: Vocabulary, names: Names) -> None:
        self._text = body
        self.voc = voc
        self._names = names
        self._spans = spans
        self._span_starts = [span.start for span in spans]
        self._by_name: dict[str, int] = {}
        self._cut: dict[str, list[_Part]] = {}
        self._by_head: dict[str, list[Entity]] = {}
        self._people: list[Entity] | None = None  # those who are named most
        self._surnames: dict[str, list[Entity]] | None = None
        self._inner: dict[str, list[Entity]] = {}  # by the words of a name between the first and the last
        self._gender: dict[str, str] = {}
        self.every: list[Entity] = []
        self.mentions: list[Mention] = []
        self._unsure: dict[str, list[tuple[int, int, bool]]] = {}  # names that have opened sentences only, so far
        self._opening: list[int] = []  # who is the subject of the standfirst or of the headline
        for text in names.opening:
            seen: list[Mention] = []
            self._read(text, seen)
            self._opening += [one.entity for one in seen if one.leads]
        for one in self.every:
            one.places.clear()
        for text in others:
            if text not in names.opening:
                self._read(text, None)
        self._read(body, self.mentions)
        self._add_unsure()
        self._starts = [one.start for one in self.mentions]

    # --- building ------------------------------------------------------------------------------

    def _read(self, text: str, out: list[Mention] | None) -> None:
        cut = self._cut
        for found in RUN.finditer(text):
            printed = found[0]
            parts = cut.get(printed)
            if parts is None:
                parts = cut[printed] = self._cut_run(printed)
            if parts:
                start = found.start()
                for part in parts:
                    self._mention(text, start, part, out)

    def _add_unsure(self) -> None:
        """Add the mentions that open a sentence, of names that stand within another further down."""
        added = False
        for name, places in self._unsure.items():
            number = self._by_name.get(name)
            if number is None:
                continue
            one = self.every[number]
            for start, end, owns in places:
                one.count += 1
                one.places.append(start)
                self.mentions.append(Mention(start, end, number, True, True, owns, False))
            one.places.sort()
            added = True
        if added:
            self.mentions.sort()

    def _cut_run(self, printed: str) -> list[_Part]:
        """The names in a run of capitals."""
        if " " not in printed:  # most are the first word of a sentence
            low = printed.lower()
            kind = self.voc.kinds.get(low)
            if (kind in _NO_NAMES and low not in MALE and low not in FEMALE) or low in self.voc.times:
                return []
            if "\xa0" not in printed:
                return self._single(printed.replace("’", "'"), low.replace("’", "'"))
        out: list[_Part] = []
        at = 0
        for words, owns in self._names.split(printed):
            start = printed.find(words[0], at)
            start = max(start, at)
            for piece in _pieces(words, self.voc) if not _JOINING.isdisjoint(words) else (words,):
                bare = self._names.bare(piece)
                titles = len(piece) - len(bare)
                title = piece[:titles] if titles and bare == piece[titles:] else []
                if title and title[0].endswith("-year-old"):
                    title = title[1:]
                first = max(printed.find(bare[0], start), start)
                joined = " ".join(bare)
                last = first + len(joined)
                begin = max(printed.find(title[0], start), start) if title else first
                owned = owns and piece[-1] == words[-1]
                if not self._is_heading(title, bare):
                    told = ""
                    for word in title:
                        told = told or self.voc.gender_of(word.lower().strip("."))
                    name, end = self._names.fullest(bare, told), min(last, len(printed))
                    places = min(begin, first), first, end
                    out.append(_Part(*places, tuple(title), tuple(bare), name, told, owned, joined))
                start = last
            at = start
        return out

    def _single(self, word: str, low: str) -> list[_Part]:
        """The name of a run of one word."""
        owns = low.endswith(("'s", "s'"))
        if owns:
            word = word[:-2] if low.endswith("'s") else word[:-1]
        elif word.endswith(".") and len(word) > 2 and low not in self.voc.abbreviations and "." not in word[:-1]:
            word = word[:-1]  # the end of a sentence
        if len(word) < 3 and len(word.strip(".")) < 2:
            return []
        words = (word,)
        return [_Part(0, 0, len(word), (), words, self._names.fullest([word]), "", owns, word)]

    @staticmethod
    def _is_heading(title: list[str], words: list[str]) -> bool:
        """True for no name: a letter, a heading in capitals, "GOV. REED'S ORDER"."""
        if len(words[-1].strip(".")) < 2 or not words[0][0].isupper():
            return True
        if len(words) + len(title) > 1 and len(" ".join(words)) > _LONGEST_SHOUTED and all(map(str.isupper, words)):
            return True
        return bool(title) and len(title[0]) > 3 and title[0].isupper() and words[0].isupper()

    def _mention(self, text: str, run: int, part: _Part, out: list[Mention] | None) -> None:
        begin, start, end, title, words, name, told, owns, printed = part
        begin, start, end = run + begin, run + start, run + end
        at = begin - 1
        while at >= 0 and text[at] in _BEFORE_SENTENCE:
            at -= 1
        opens = at < 0 or text[at] in _ENDS_SENTENCE
        number = self._by_name.get(name)
        if number is None:
            voc = self.voc
            low = words[-1].lower()
            if " " not in name and not title:
                unsure = opens and not (low in MALE or low in FEMALE or name.isupper())
                if unsure and (low in voc.people or low in voc.plurals or not _DESCRIBED.match(text, end)):
                    if out is self.mentions and not self.quoted(start):
                        self._unsure.setdefault(name, []).append((start, end, owns))
                    return  # the capital may be the sentence's
                if low in voc.times or voc.is_title(low):
                    return
            number = self._by_name[name] = len(self.every)
            self.every.append(self._new(name, words))
        one = self.every[number]
        one.count += 1
        one.names.add(printed)
        if title:
            one.told = one.told or told
            self._titled(one, title)
        known = one.person
        follows = False
        if one.count <= _MENTIONS_READ:
            if begin > 1 and text[begin - 1] == " ":
                self._before(one, text, begin, bool(title))
            behind = text[end : end + 1]
            if behind == ",":
                self._apposition(one, text[end : end + _READ_BEHIND].replace("’", "'"))
            elif behind == " ":
                follows = self._behind(one, text, end)
        elif not opens and text[end : end + 1] == " ":
            follows = self._verb_follows(one, text[end + 1 : end + _VERB_WITHIN + 8])
        if out is not None and (out is not self.mentions or not self.quoted(start)):
            one.places.append(start)
            out.append(Mention(start, end, number, opens or follows, opens, owns, one.person > known + 1))

    def _new(self, name: str, words: tuple[str, ...]) -> Entity:
        """An entity of which no more is known than its name."""
        one = Entity(name)
        every = name.lower().replace(".", "").split()
        first = every[0].partition("-")[0]
        if "&" in every or not self.voc.organisations.isdisjoint(every):
            one.body += 4
        elif first in MALE or first in FEMALE:
            one.person += 3
        elif name.isupper() and len(name) < 7:
            one.body += 1
        return one

    def _titled(self, one: Entity, title: tuple[str, ...]) -> None:
        one.person += 3
        low = [word.lower().strip(".") for word in title]
        self._describe(one, [word for word in low if word not in self.voc.courtesy])

    def _describe(self, one: Entity, words: list[str]) -> None:
        """Remember a description; its noun is the last word before a preposition."""
        kinds = self.voc.kinds
        end = self.voc.head_end(words)
        while end > 1 and words[end - 1].endswith("ed"):
            end -= 1
        if not end or len(one.roles) >= _ROLES_OF_ONE:
            return
        head = words[end - 1].strip("'’.,")
        if kinds.get(head, REPORTING_VERB) != REPORTING_VERB and not self.voc.names_person(head):
            return
        role = " ".join(words)
        if role not in one.roles:
            one.roles += (role,)
        if head not in one.heads:
            one.heads += (head,)
            same = self._by_head.setdefault(head, [])
            if len(same) < _LOOKED_BACK:
                same.append(one)
        aged = next((word for word in words if word.endswith("-year-old")), "")
        if aged:
            one.age = one.age or aged[:-9]
        if aged or self.voc.names_person(head):
            one.person += 2
        elif self.voc.names_body(head):
            one.body += 2

    def _before(self, one: Entity, text: str, begin: int, titled: bool) -> None:
        """What the words before a name tell of it: "the rapper Ann Reed", "the leader of the council, Ann Reed"."""
        voc = self.voc
        mark = text[begin - 2]
        if mark == ",":
            told = _TOLD_BEFORE.search(text[max(0, begin - _READ_BEFORE) : begin])
            if told is not None:
                words = _words(told["role"])
                head = self.voc.head_of(words)
                if self.voc.names_person(head) or self.voc.names_body(head):
                    self._describe(one, words)
            return
        if mark in _NOT_BEFORE_NAME:
            return
        last = text[max(0, begin - _LONGEST_WORD) : begin - 1].rpartition(" ")[2].rpartition("\n")[2]
        last = last.lower().replace("’", "'")
        if voc.kinds.get(last) in _ENDS_DESCRIPTION:
            if not titled:
                one.body += last in voc.articles  # "the Echo"
                one.place += last in voc.place_prepositions
            return
        if not (self.voc.names_person(last) or self.voc.names_body(last)):
            return
        words = _words(" ".join(text[max(0, begin - 60) : begin].rpartition("\n")[2].split()[-_LONGEST_DESCRIPTION:]))
        first = len(words)
        while first and voc.kinds.get(words[first - 1]) not in _ENDS_DESCRIPTION:
            first -= 1
        if first < len(words):
            self._describe(one, words[first:])

    def _apposition(self, one: Entity, behind: str) -> None:
        """What stands behind the comma after a name: "Ann Reed, 54, a farmer,"."""
        word = behind[2:].partition(" ")[0].lower()
        if word == "who":
            one.person += 2
        elif word == "which":
            one.body += 1
        found = _APPOSITION.match(behind)
        if found is not None and (found["age"] or found["role"]):
            if found["age"]:
                one.age = one.age or found["age"]
                one.person += 2
            if found["role"]:
                self._describe(one, _words(found["role"]))
        elif (aged := _AGE.match(behind)) is not None:
            one.age = one.age or aged["age"]
            one.person += 2

    def _behind(self, one: Entity, text: str, end: int) -> bool:
        """What the words behind a name tell of it; true where a verb follows."""
        if text.startswith(" (", end):
            behind = self._bracket(one, text[end : end + _READ_BEHIND].replace("’", "'"))
        else:
            behind = text[end : end + _READ_BEHIND]
        following = behind[1:].split(" ", 1)[0].lower()
        if following in _COPULAS:
            copula = _COPULA.match(behind.replace("’", "'"))
            if copula is not None:
                words = _words(copula["role"])
                noun = self.voc.head_of(words)
                if self.voc.names_person(noun) or self.voc.names_body(noun):
                    self._describe(one, words)
        following = following.strip(",.;:")
        if following == "who":
            one.person += 2
        return self._verb_follows(one, behind[1:].replace("’", "'"))

    def _bracket(self, one: Entity, behind: str) -> str:
        """What stands in brackets behind a name, "(54)", "(D-Calif.)", "(HAB)"; the text behind them."""
        aged = _AGE.match(behind)
        if aged is not None and aged["bracketed"]:
            one.age = one.age or aged["bracketed"]
            one.person += 2
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

    def _verb_follows(self, one: Entity, behind: str) -> bool:
        """Whether a text begins with a verb."""
        word = behind.split(" ", 1)[0].lower().strip(",.;:")
        kind = self.voc.kinds.get(word)
        if kind == REPORTING_VERB:
            one.person += 1  # a body too may say something: other signs outweigh this one
            one.verbs += 1
            return True
        if kind is None:
            return behind[:1].islower() and word.endswith(("ed", "s"))
        return kind in _VERBS

    # --- asking --------------------------------------------------------------------------------

    def quoted(self, at: int) -> bool:
        """True inside a quotation of the body."""
        index = bisect_left(self._span_starts, at + 1) - 1
        return index >= 0 and at < self._spans[index].end

    def of(self, name: str) -> Entity | None:
        """The entity of a full name."""
        number = self._by_name.get(name)
        return self.every[number] if number is not None else None

    def knows(self, word: str) -> bool:
        """Whether a word is a name, or a part of one, in this article."""
        return self._names.fullest([word]) in self._by_name

    def opening_person(self, gender: str) -> str | None:
        """Who is the subject of the standfirst, or of the headline, and may be of this gender."""
        for number in self._opening:
            one = self.every[number]
            if one.is_person() and self.gender(one.name) in ("", gender):
                return one.name
        return None

    def before(self, at: int) -> Iterator[tuple[Mention, Entity]]:
        """The last mentions before an offset, the nearest first."""
        last = bisect_left(self._starts, at) - 1
        for index in range(last, max(last - _LOOKED_BACK, -1), -1):
            mention = self.mentions[index]
            yield mention, self.every[mention.entity]

    def between(self, start: int, end: int) -> Iterator[tuple[Mention, Entity]]:
        """The mentions between two offsets, in order."""
        for index in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            mention = self.mentions[index]
            yield mention, self.every[mention.entity]

    def gender(self, name: str) -> str:
        """The gender that the article tells of a name, or its given name: "m", "f" or ""."""
        known = self._gender.get(name)
        if known is None:
            self._gender[name] = ""
            known = self._gender[name] = self._find_gender(name)
        return known

    def _find_gender(self, name: str) -> str:
        one = self.of(name)
        if one is not None and one.told:
            return one.told
        first = name.partition(" ")[0].lower()
        if first in MALE:
            return "m"
        if first in FEMALE:
            return "f"
        if one is None or one.is_body():
            return ""
        for head in one.heads:
            if gender := self.voc.gender_of(head):
                return gender
        votes = {"m": 0, "f": 0}
        for start in one.places[:_MENTIONS_ASKED]:
            if gender := self._pronoun_behind(start, one):
                votes[gender] += 1
        return "" if votes["m"] == votes["f"] else max(votes, key=votes.__getitem__)

    def _pronoun_behind(self, start: int, one: Entity) -> str:
        """The gender of the first pronoun behind a mention, where nobody else is named between."""
        index = bisect_left(self._starts, start)
        mention = self.mentions[index]
        if mention.owns:
            return ""
        end = mention.end
        if not self.voc.asking.isdisjoint(self._text[end : end + _VERB_WITHIN].replace(".", " ").split()[:1]):
            return ""  # "Reed asked. “No,” he replied"
        stop = end + _PRONOUN_WITHIN
        for other in self.mentions[index + 1 : index + 4]:
            if other.start >= stop:
                break
            entity = self.every[other.entity]
            if entity is not one and not entity.is_body() and not (entity.place and not entity.person):
                stop = other.start
                break
        for found in _PRONOUN.finditer(self._text, end, stop):
            if not self.quoted(found.start()):
                if not mention.leads and not (mention.told and found[0][0].isupper()):
                    return ""
                return "m" if found[0].lower() in ("he", "his", "him", "himself") else "f"
        return ""

    def called(self, words: Sequence[str], at: int) -> Entity | None:
        """Who "the mayor" or "the former police chief" is: the last one before that the article calls so.

        words  in lower case, without the article
        """
        voc = self.voc
        head = self.voc.head_of(words)
        others = set(words) - {head} - voc.titles
        wanted = voc.same_role.get(head, frozenset((head,)))
        best: Entity | None = None
        most = 0.0
        seen: set[int] = set()
        for mention, one in self.before(at):
            if mention.entity in seen:
                continue
            seen.add(mention.entity)
            if wanted.isdisjoint(one.heads) or not one.is_person():
                continue
            said = {word for role in one.roles for word in role.split()}
            fits = [word for word in others if word in said or word.startswith(tuple(one.states))]
            fit = 1.0 + len(fits) + min(one.count, 20) / 50 - len(seen) / 40
            if best is None or fit > most:
                best, most = one, fit
        if best is None:  # introduced later: "The mayor has resigned. ... Ann Reed, the mayor, said"
            later = {id(one): one for noun in wanted for one in self._by_head.get(noun, ()) if one.is_person()}
            if len(later) == 1:
                (best,) = later.values()
        return best

    def named_later(self, words: Sequence[str], at: int) -> str | None:
        """Who "a Marl councillor" of an article's first sentences is, whom it names further down.

        words  in lower case, without the article; one that only says what somebody is ("a man") is not enough
        """
        head = self.voc.head_of(words)
        if at > _LEAD or len(words) < 2 or head in self.voc.unnamed:
            return None
        others = set(words) - {head}
        found: set[str] = set()
        for noun in self.voc.same_role.get(head, frozenset((head,))):
            for one in self._by_head.get(noun, ()):
                said = {word for role in one.roles for word in role.split()}
                later = bool(one.places) and one.places[0] > at
                if one.is_person() and later and others <= said:
                    found.add(one.name)
        return next(iter(found)) if len(found) == 1 else None

    def bearer(self, surname: str, at: int) -> Entity | None:
        """Whom a surname means that several people have: the subject of the nearest sentence with a full name of them.

        Also the one person of whom it is the first of two surnames; None where the surname tells who is meant.
        """
        same = self._by_surname().get(surname.lower(), ())
        if not same and not self._names.knows(surname):
            inner = self._inner.get(surname, ())
            return inner[0] if len(inner) == 1 else None
        if len(same) < 2:
            return None
        for mention, one in self.before(at):
            subject = (mention.leads or self._is_described_subject(mention)) and not mention.owns
            if subject and one in same and mention.end - mention.start > len(surname) + 1:
                return one
        return None

    def _is_described_subject(self, mention: Mention) -> bool:
        """True for the name of "The couple's daughter, Ann Reed, is in Lima"."""
        if not mention.told or not self._text.startswith(",", mention.end):
            return False
        before = self._text[max(0, mention.start - _READ_BEFORE) : mention.start]
        begin = max(before.rfind(mark) for mark in (". ", "\n", "? ", "! ", "” "))
        words = before[begin + 1 :].lower().split()
        return begin >= 0 and before.endswith(", ") and not any(self.voc.kinds.get(word) in _VERBS for word in words)

    def _by_surname(self) -> dict[str, list[Entity]]:
        if self._surnames is None:
            self._surnames = {}
            for one in self.every:
                aged = one.name.partition(" ")[0].endswith("-year-old")  # its capital is the sentence's
                if one.is_person() and " " in one.name and one.places and not aged:
                    words = one.name.split()
                    self._surnames.setdefault(words[-1].lower(), []).append(one)
                    for word in words[1:-1]:
                        self._inner.setdefault(word, []).append(one)
        return self._surnames

    def main_person(self, words: Sequence[str], at: int) -> Entity | None:
        """Whom "the singer" means that is nowhere called so: the person whom the article is about.

        "the 80-year-old" is the one of that age.
        """
        age = next((word[:-9] for word in words if word.endswith("-year-old")), "")
        if age:
            aged = [one for one in self.every[:_LOOKED_BACK] if one.age == age]
            if len(aged) == 1:
                return aged[0]
        if self._people is None:
            known = [one for one in self.every if one.is_person() and one.places]
            self._people = sorted(known, key=lambda one: -one.count)[:_LOOKED_BACK]
        people = self._people
        if not people or (age and people[0].age):
            return None
        top = people[0]
        if top.count < 3 or (len(people) > 1 and people[1].count * 2 > top.count):
            return None
        return top

    def _acts(self, one: Entity, leading: int) -> bool:
        """True for a name of one word that acts as a body does: "Volta has closed", of which no more is known."""
        if " " in one.name or one.told or one.age or one.place >= leading or one.person - one.verbs > one.body:
            return False
        low = one.name.lower()
        return not (low in MALE or low in FEMALE or any(self.voc.names_person(head) for head in one.heads))

    def body_before(self, at: int, noun: str) -> Entity | None:
        """Which organisation "the company" is: the one that is spoken of most and nearest."""
        voc = self.voc
        best: Entity | None = None
        most = 0.0
        seen: dict[int, float] = {}
        leading = Counter(mention.entity for mention, _ in self.before(at) if mention.leads)
        for order, (mention, one) in enumerate(self.before(at)):
            if mention.entity in seen:
                continue
            seen[mention.entity] = 0.0
            acts = leading[mention.entity] >= _ACTS and self._acts(one, leading[mention.entity])
            near = mention.leads and order < _NEAREST and not one.place
            if (one.is_person() and not acts) or not (one.body or near or acts):
                continue
            last = one.name.lower().split()
            public = any(word in voc.public_bodies for word in last)
            if noun in one.heads or noun in last:
                fit = 3.0
            elif noun in voc.companies:
                if public or (one.body and not one.is_body()):
                    continue
                fit = 1.0 if one.body or acts else 0.5
            elif noun in voc.bodies:
                fit = 1.0 if one.is_body() else 0.0 if one.body else 0.5
            else:
                continue
            fit += min(one.count, 10) / 10 + (0.4 if mention.leads else 0.0) - min(order, 30) / 15
            if best is None or fit > most:
                best, most = one, fit
        return best if most > 0 else None


def _words(text: str) -> list[str]:
    return [word.lower().strip(",.;:()\"“”") for word in text.replace("’", "'").split()]


def _pieces(words: list[str], voc: Vocabulary) -> Iterator[list[str]]:
    """The names in a run of capitals: "Ann Reed" and "Lee Marl" of "Ann Reed and Lee Marl", "Ann Reed" of "Ann Reed of
    Marl"; "Bank of Marl" stays whole."""
    start = 0
    for index, word in enumerate(words):
        if index <= start:
            continue
        joins = word == "and" or (word in ("of", "for") and words[index - 1].lower() not in voc.organisations)
        if joins and index < len(words) - 1:
            rest = words[index + 1 :]
            office = word != "and" and (voc.is_title(words[index - 1].lower()) or index - start < 2)
            if office:
                continue
            if word == "and" and any(one.lower() in voc.organisations for one in rest[-1:]):
                continue
            yield words[start:index]
            start = index + 1
    if start < len(words):
        yield words[start:]
