"""The people and the bodies of an article: their names, what it says they are, and where it mentions them.

Built once an article from its body and the texts around it. Nothing is known of a name but what the article tells, and
the lack of a name in the table of given names says nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.places.name_index import is_country, is_known_place
from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.descriptions import Descriptions
from newsextract.speech.entity import Entity, Mention
from newsextract.speech.given_names import GIVEN
from newsextract.speech.names_as_subjects import is_subject_here
from newsextract.speech.names_in_run import Part, RunReader
from newsextract.speech.offices import is_matter
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import Span
from newsextract.speech.roles_played import find_characters
from newsextract.speech.sentences import FOOTNOTE_SIGNS
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import REPORTING_VERB

_NO_WORDS: Final[frozenset[str]] = frozenset()
_MENTIONS_READ: Final = 6
"""Mentions of one entity whose words before are read: an article says early who somebody is."""
_OF_A_PERSON: Final = 2
"""Mentions of a name that may be a person's where all nouns have a capital: one alone is a noun, as a rule."""
PLATFORMS: Final = frozenset(
    "instagram facebook twitter tiktok youtube linkedin snapchat whatsapp telegram threads bluesky mastodon".split()
)
"""Where people post what they say: an article names them beside each, and never means them by "she"."""
_FULL_NAME: Final = 2
_LONGEST_FULL: Final = 3
"""Words of a full name."""
_LOOKED_BACK: Final = 300
"""Mentions among which somebody is looked for: keeps the work linear."""

# Matches: ", which makes batteries,"  ", a maker of batteries, said"; not "Worse, the driver ran away".
_DESCRIBED: Final = pattern(r", (?:(?:which|who|\d+)\b|(?:the|an?|its?|one) [^.,;:!?\n\"“]{2,80},)")
_OPENS_TWICE: Final = 2
_SHORTEST_OWNER: Final = 3
"""Letters of the shortest name with the ending of an owner."""
_LONGEST_VERB: Final = 20
"""Characters behind a name in which the verb stands that tells that it is a subject."""
_BEFORE_SENTENCE: Final = frozenset(" \"“”„‘'«")
_ENDS_SENTENCE: Final = frozenset(".!?…\n:")


class Entities:
    """Everybody and everything that an article names; ``body`` is the text that mentions have offsets in."""

    def __init__(self, body: str, others: Sequence[str], spans: Sequence[Span], voc: Vocabulary, names: Names) -> None:
        self._voc = voc
        self._joints = PARTICLES.difference(voc.kinds) if voc.capital_nouns else _NO_WORDS
        self._names = names
        self._spans = spans
        self._span_starts = [span.start for span in spans]
        self._by_name: dict[str, int] = {}
        self._runs = RunReader(voc, names)
        self._descriptions = Descriptions(voc)
        self.every: list[Entity] = []
        self.mentions: list[Mention] = []
        self._unsure: dict[str, list[tuple[int, int, bool]]] = {}  # names that have opened sentences only, so far
        self.opening: list[Entity] = []
        """Who is the subject of the standfirst, or of the headline."""
        for text in names.opening:
            seen: list[Mention] = []
            self._read(text, seen)
            self.opening += [self.every[one.entity] for one in seen if one.leads]
        for one in self.every:
            one.places.clear()
        for text in others:
            if text not in names.opening:
                self._read(text, None)
        self._read(body, self.mentions)
        self._body = body
        self._add_unsure()
        if voc.capital_nouns:
            for one in self.every:
                one.nobody = one.nobody or self._is_owned(one.name)
                rare = one.count < _OF_A_PERSON and not self._looks_full(one.name)
                one.common = one.common or (rare and one.name.partition(" ")[0].lower() not in GIVEN)
        elif not voc.verb_before_subject:
            for one in self.every:
                if one.name.lower() in PLATFORMS:  # "her official Facebook page"
                    one.common, one.person = True, one.verbs
                    one.heads = tuple(head for head in one.heads if voc.names_body(head))
                one.common = one.common or self._is_called_thing(one)
        self._starts = [one.start for one in self.mentions]
        characters, actors = find_characters(body, self.mentions, self.every, voc)
        for number in actors:
            self._descriptions.add_noun(self.every[number], voc.actor)
        for number in characters:
            self.every[number].acted = True

    # --- building ------------------------------------------------------------------------------

    def _read(self, text: str, out: list[Mention] | None) -> None:
        """Read the names of a text; ``out`` takes the mentions of a text in which somebody may be the subject."""
        office: tuple[str, ...] = ()
        runs = self._names.runs(text)
        for index, (start, run) in enumerate(runs):
            if self._voc.noun_first and run.isupper() and _is_heading(text, start):
                continue
            behind = runs[index + 1][0] if index + 1 < len(runs) else -1
            glued = self._voc.genitives_run_on and behind == start + len(run) + 1
            for part in self._runs.names_in(run):
                one = self._mention(text, start, part, out, described=not glued)
                if glued:
                    office = part.title or self._noun_before(text, start)
                elif office and one is not None:
                    self._descriptions.add_title(one, office)  # of "trenér Slavie Jan Novák" he is the trainer
                    one.told = one.told or self._voc.gender_of_title(office[-1].lower())
                    office = ()

    def _noun_before(self, text: str, start: int) -> tuple[str, ...]:
        """The noun for somebody right before an offset."""
        word = text[max(0, start - _LONGEST_VERB) : start].rpartition("\n")[2].split()[-1:]
        return tuple(word) if word and self._voc.names_person(word[0].lower()) else ()

    def _add_unsure(self) -> None:
        """Add the mentions that open a sentence, of names that stand within another further down."""
        added = False
        for name, places in self._unsure.items():
            number = self._by_name.get(name)
            if number is None and self._acts(name, places):
                number = self._by_name[name] = len(self.every)
                self.every.append(self._new(name))
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
            self.mentions.sort(key=Mention.place)

    def _is_called_thing(self, one: Entity) -> bool:
        """True for "Harbour Mill Pharmacy" in an article that writes "pharmacy" too, of whom nothing tells a person."""
        words = one.name.split()
        if len(words) < _FULL_NAME or one.person > one.verbs or one.told or words[0].lower() in GIVEN:
            return False
        return words[-1] not in one.names and self._names.is_common(words[-1].lower())

    def _acts(self, name: str, places: Sequence[tuple[int, int, bool]]) -> bool:
        """True for a name that opens sentences alone, more than one, and reports in one: "Telvia denied it"."""
        if self._voc.verb_before_subject or len(places) < _OPENS_TWICE or self._names.is_common(name.lower()):
            return False
        low = name.lower()
        if low.endswith("s") or self._voc.names_person(low) or self._voc.names_body(low):
            return False  # "Residents said"
        return any(self._voc.kinds.get(self._word_at(end)) == REPORTING_VERB for _, end, _ in places)

    def _word_at(self, end: int) -> str:
        """The word behind an offset of the body."""
        return self._body[end : end + _LONGEST_VERB].partition(" ")[2].partition(" ")[0].lower()

    def _mention(
        self, text: str, run: int, part: Part, out: list[Mention] | None, *, described: bool = True
    ) -> Entity | None:
        """Remember a mention; None where it may be no name. ``described``: the words before it are of it."""
        begin, start, end, owns = part.begin, part.start, part.end, part.owns
        title = part.title if described else ()
        words, name, told, printed = part.words, part.name, part.told, part.printed
        begin, start, end = run + begin, run + start, run + end
        behind = end
        while behind < len(text) and text[behind] in FOOTNOTE_SIGNS:
            behind += 1
        at = begin - 1
        while at >= 0 and text[at] in _BEFORE_SENTENCE:
            at -= 1
        opens = at < 0 or text[at] in _ENDS_SENTENCE
        number = self._by_name.get(name)
        if number is None:
            voc = self._voc
            if voc.capital_nouns and self._names.is_office(words):
                return None
            if not (title or voc.verb_before_subject) and is_matter(text, start, end, voc):
                return None
            low = words[-1].lower()
            if " " not in name and not title:
                unsure = opens and not (low in GIVEN or name.isupper())
                if unsure and (low in voc.people or low in voc.plurals or not _DESCRIBED.match(text, behind)):
                    if out is self.mentions and not self.quoted(start):
                        self._unsure.setdefault(name, []).append((start, end, owns))
                    return None  # the capital may be the sentence's
                given = low in GIVEN or not voc.demonym_endings
                if low in voc.times or voc.is_title(low) or (not given and low.endswith(voc.demonym_endings)):
                    return None
            number = self._by_name[name] = len(self.every)
            self.every.append(self._new(name))
        one = self.every[number]
        one.count += 1
        one.names.add(printed)
        if title:
            one.told = one.told or told
            self._descriptions.add_title(one, title)
        elif self._voc.capital_nouns and not one.common:
            short = not self._looks_full(name)  # but "die eingewechselte Olga Tarnow"
            one.common = self._descriptions.stands_behind_article(text, begin, adjectives=short)
        known = one.person
        follows = False
        if one.count <= _MENTIONS_READ:
            if begin > 1 and text[begin - 1] == " " and described:
                self._descriptions.read_before(one, text, begin, titled=bool(title))
            follows = self._descriptions.read_behind(one, text, behind)
            if owns:
                self._descriptions.read_relative(one, text, end)
        elif not opens and text[behind : behind + 1] == " ":
            follows = self._descriptions.verb_follows(one, text[behind + 1 : behind + _LONGEST_VERB])
        if out is not None and (out is not self.mentions or not self.quoted(start)):
            one.places.append(start)
            leads = (opens or follows) and not part.case
            if self._voc.noun_first:
                leads = opens or is_subject_here(text, begin, self._voc, verb_follows=follows)
            out.append(Mention(start, end, number, leads, opens, owns, one.person > known + 1))
        return one

    def _new(self, name: str) -> Entity:
        """An entity of which no more is known than its name."""
        one = Entity(name, self._joints)
        one.nobody = self._is_place(name)
        every = name.lower().replace(".", "").split()
        first = every[0].partition("-")[0]
        body = self._voc.capital_nouns and self._voc.names_body(every[-1].rpartition("-")[2])
        if self._voc.capital_nouns:  # "Landratsamt Marl"
            body = body or name.lower() in PLATFORMS or (len(every) > 1 and self._voc.names_body(every[0]))
        noun_first = self._voc.noun_first and len(every) > 1
        body = body or "&" in every or not self._voc.organisations.isdisjoint(every)
        if noun_first and first in GIVEN and "de" not in every[1:2]:
            one.person += 3  # a body's noun stands first there: "Ana Sala", "Raúl Mesa"
        elif body or (noun_first and self._voc.names_body(every[0])):
            one.body += 4
        elif first in GIVEN:
            one.person += 3
        elif name.isupper() and len(name) < 7:
            one.body += 1
        elif len(every) > 1 and self._is_geographic(every):
            one.place += 1
        return one

    def _looks_full(self, name: str) -> bool:
        """True for "Olena Bondar" where nouns have capitals too: two words or three, and neither is a known noun."""
        voc = self._voc
        words = name.lower().split()
        if not 1 < len(words) <= _LONGEST_FULL or name.rpartition(" ")[2].isupper():
            return False
        if words[0].endswith((*voc.adjective_endings, *voc.feminine_endings)):
            return False
        return not any(self._is_noun(word) for word in words) and not words[0].endswith(voc.term_endings)

    def _is_noun(self, word: str) -> bool:
        """True for a noun that all of a language know, also where it tells that there are several: "Zuhörern"."""
        voc = self._voc
        if word in voc.time_nouns or word in voc.times:
            return True
        if voc.names_person(word) or voc.names_body(word) or voc.is_mute(word):
            return True
        return voc.names_person(word.removesuffix("n"))

    def _is_owned(self, name: str) -> bool:
        """True for "Felds Rede" where nothing but an ending tells whose it is, and the article names her."""
        words = name.split()
        if len(words) < 2 or words[-1].endswith("s"):
            return False
        owners = [word[:-1] for word in words[:-1] if word.endswith("s") and len(word) > _SHORTEST_OWNER]
        return any(self._names.fullest([owner]) in self._by_name for owner in owners)

    def _is_geographic(self, words: Sequence[str]) -> bool:
        """True for "Marl Peninsula", and for "Cuban American", which calls nobody."""
        return words[-1] in self._voc.place_nouns or self._voc.demonyms.issuperset(words)

    def _is_place(self, name: str) -> bool:
        """True for "Gaza Strip", "South Korea" and "Lima", which nobody is called, whatever stands beside them."""
        voc = self._voc
        words = name.lower().split()
        if len(words) == 1:
            return words[0] not in GIVEN and is_country(name)
        if words[-1] in voc.sure_place_nouns or is_known_place(name):
            return True
        return words[0] in voc.before_place and words[0] not in GIVEN

    # --- asking --------------------------------------------------------------------------------

    def quoted(self, at: int) -> bool:
        """True inside a quotation of the body."""
        index = bisect_left(self._span_starts, at + 1) - 1
        return index >= 0 and at < self._spans[index].end

    def is_in_case(self, words: list[str]) -> bool:
        """True for a name in another case than that of a subject, as far as the article tells: "Novákovi"."""
        return self._names.is_in_case(words)

    def of(self, name: str) -> Entity | None:
        """The entity of a full name."""
        number = self._by_name.get(name)
        return self.every[number] if number is not None else None

    def mentions_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and full name of every mention in a text, also inside quotations."""
        for start, run in self._names.runs(text):
            for part in self._runs.names_in(run):
                if part.name in self._by_name:
                    yield start + part.start, start + part.end, part.name

    def whom(self, word: str) -> Entity | None:
        """Who is called by a word alone, as by a surname."""
        return self.of(self._names.fullest([word]))

    def full_name(self, words: list[str]) -> str:
        """The fullest name in the article of somebody who is called by these words."""
        return self._names.fullest(self._names.without_title(words))

    def knows(self, word: str) -> bool:
        """Whether a word is a name, or a part of one, in this article."""
        return self._names.fullest([word]) in self._by_name

    def is_common(self, word: str) -> bool:
        """Whether a capital may be the sentence's: "Games", where the article writes "games" too, of "Marl Games"."""
        one = self.of(self._names.fullest([word]))
        return (one is None or not one.is_person()) and self._names.is_common(word.lower())

    def called(self, noun: str) -> Sequence[Entity]:
        """Whom the article describes by a noun: "leader"."""
        return self._descriptions.called(noun)

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

    def following(self, at: int, most: int) -> Iterator[tuple[Mention, Entity]]:
        """The first mentions from an offset on, ``most`` of them at most."""
        first = bisect_left(self._starts, at)
        for mention in self.mentions[first : first + most]:
            yield mention, self.every[mention.entity]


def _is_heading(text: str, at: int) -> bool:
    """True for a line of several words in capitals throughout: "EN BREF"."""
    end = text.find("\n", at)
    line = text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]
    return " " in line and line.isupper()
