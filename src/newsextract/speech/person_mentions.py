"""Names of people and organisations, found by their shape and joined through the whole article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.given_names import FEMALE, GIVEN, MALE
from newsextract.speech.glued_words import GluedWords
from newsextract.speech.title_case import headings_in, is_within
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    FUNCTION_WORDS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)
from newsextract.speech.written_words import WrittenWords

CAPITAL: Final = "A-ZÀ-ÞĀ-ŽΆ-ΏΑ-ΫЀ-Я"
_JOINED: Final = r"(?:of|de|del|da|do|das|dos|di|van|von|der|den|ter|ten|du|la|le|al|bin|for|and|&) "
_REST: Final = rf"(?:\.[{CAPITAL}](?=\.))*+[a-z\w’'&-]*+\.?+"  # "a-z" is in "\w", but quicker to tell
_NICKNAME: Final = rf"[\"“‘'][{CAPITAL}][\w.-]+[\"”’'] "
_MORE: Final = rf"[ \xa0](?:{_NICKNAME})?(?:[{CAPITAL}]|{_JOINED}(?:{_JOINED})?[{CAPITAL}]){_REST}"
# Matches Ann Reed  Ms. Ann Reed  J.R. Reed  Office of Public Works  Juan de la Cruz  Thomas "Tiny" Reed. Of "Ann, Reed"
# each alone, which is no full name: a search that passed over it would begin again at each capital of a word of many.
# What stands before a run is looked at behind its first letter: so the engine passes over all that are no capitals.
RUN: Final = pattern(rf"[{CAPITAL}](?<![a-z0-9].){_REST}(?:{_MORE}){{0,8}}")
_JOINED_NOUNS: Final = r"(?:of|de|del|da|dos|di|van(?: (?:de|den|der))?|von(?: der)?|zu|du|la|le|al|bin|for|&) "
_MORE_NOUNS: Final = rf"[ \xa0](?:[{CAPITAL}]|{_JOINED_NOUNS}[{CAPITAL}]){_REST}"
# As RUN, where "der" and "den" are articles that nouns have: not "Karl Brandt den Plan".
_RUN_OF_NOUNS: Final = pattern(rf"[{CAPITAL}]{_REST}(?:{_MORE_NOUNS}){{0,8}}")
_ARTICLES: Final = ("der ", "den ", "de ")
"""Articles behind a word of origin that belong to the name of what somebody is from."""
PARTICLES: Final = frozenset("de del da do das dos di van von der den du la le al bin ten ter zu af".split())
_LONGEST_NAME: Final = 7
_LONGEST_SHORT: Final = 3
"""Letters of a word that may be a part of a name: "Mike van der Ger"."""
_LEAST_BEHIND_PLACE: Final = 3
"""Words of a place and a full name that run together: "Marl Yves Lie"."""
_NAMES_OF_A_WORD: Final = 60
"""Names kept that share a word: more are a list, and would make looking up slow."""

_LONGEST_IN_HEADING: Final = 3
"""Words of a heading with capitals throughout that may be a name which stands nowhere else: "Ann B. Reed"."""
_OF_WITHIN: Final = 40
"""Characters before a run of capitals that are read for the noun whose body it names."""
_SAINTS: Final = frozenset("san santo santa sant são saint sainte don donna dom dona".split()) | PARTICLES

JOINERS: Final = frozenset(("of", "and", "for"))
"""Words that join parts of the name of a body, and two names: "Bank of Marl", "Ann Reed of Marl"."""
_LONGEST_HONOUR: Final = 3
"""Letters of an honour behind a name that no list has: "Ann Reed SC"."""
_NUMERALS: Final = frozenset("IVX")
_NOT_GIVEN: Final = frozenset((PREPOSITION, CONJUNCTION, DETERMINER))
_LONGEST_WITH_SURNAMES: Final = 4
_OF_OR_FOR: Final = frozenset(("of", "for"))
_NOT_FIRST_IN_NAME: Final = FUNCTION_WORDS + TIME
_NOT_IN_NAME: Final = PREPOSITION + SUBORDINATOR + ADVERB + RELATIVE + PRONOUN + AUXILIARY + BE
"""Articles and "and" are not among them: "Bank of the West", "Reed and Sons"."""

Name = tuple[str, ...]


class Names:
    """The capitalised names of an article, by their words."""

    def __init__(self, texts: Iterable[str], voc: Vocabulary, opening: Sequence[str] = ()) -> None:
        self._voc = voc
        self.texts = tuple(texts)
        self.opening = tuple(opening)
        self._index: dict[str, list[Name]] | None = None
        self._every: list[Name] = []
        self._halves: dict[str, Name] = {}
        """Names by each half of a surname of two, "Field" of "Ann Reed-Field"."""
        self._initials: dict[str, Name] = {}
        self._known: dict[tuple[Name, str], str] = {}
        self._times: Counter[Name] = Counter()
        self._bare: dict[Name, list[str]] = {}
        self._runs: dict[str, list[tuple[int, str]]] = {}
        self._named_runs: dict[str, list[tuple[int, str]]] = {}
        self._written = WrittenWords(self.texts)
        self._glued = GluedWords(voc, self._written)
        self._split: dict[str, list[tuple[list[str], bool]]] = {}
        self._lowered: dict[Name, list[str]] = {}
        self._titled: dict[str, set[str]] = {}

    def _by_word(self) -> dict[str, list[Name]]:
        if self._index is None:
            self._index = {}
            seen: Counter[Name] = Counter()
            self._glued.read(self._words_of_runs())
            for text in self.texts:
                several = [run for run in self._runs_that_tell(text) if " " in run or "\xa0" in run]
                for found, times in Counter(several).items():
                    for words, _ in self.split(found):
                        whole = self.bare(words)
                        for part in _parts(words):
                            if self._is_person_of(part):
                                continue
                            bare = self.bare(part)
                            if len(whole) < len(bare) < len(words) and bare[-len(whole) :] == whole:
                                continue  # of "Minister for Roads Ann Reed" her name alone
                            if len(part) == 2 and len(bare) == 1:
                                self._note_title(*part)
                            if 1 < len(bare) <= _LONGEST_NAME and bare[0][0].isupper():
                                seen[tuple(bare)] += times
            self._every = list(seen)
            self._times = seen
            for name in self._every:
                self._lowered[name] = [word.lower() for word in name]
                for word in set(self._lowered[name]):
                    same = self._index.setdefault(word, [])
                    if len(same) < _NAMES_OF_A_WORD:
                        same.append(name)
                if self._voc.noun_first and "-" in name[-1]:
                    for half in self._lowered[name][-1].split("-"):
                        self._halves.setdefault(half, name)
        return self._index

    def runs(self, text: str) -> list[tuple[int, str]]:
        """The runs of capitals of a text with their offsets, of headings the names in them, remembered."""
        known = self._named_runs.get(text)
        if known is None:
            known = self._plain_runs(text)
            headings = () if self._voc.capital_nouns else headings_in(text)
            if headings:
                parted = [self._parted_at_names(*run) if is_within(run[0], headings) else (run,) for run in known]
                known = [part for parts in parted for part in parts]
            self._named_runs[text] = known
        return known

    def _runs_that_tell(self, text: str) -> Iterator[str]:
        """The runs that tell names: in a heading that has capitals throughout they tell none, or a short one."""
        headings = () if self._voc.capital_nouns else headings_in(text)
        for start, run in self._plain_runs(text):
            if not (headings and is_within(start, headings)) or self._may_be_name(run.split()):
                yield run

    def _may_be_name(self, words: Sequence[str]) -> bool:
        """False for words of a heading that are too many for a name, or stand in the article as other words.

        A body's noun may: the article of "Marl Town Council" goes on about "the council".
        """
        if len(words) > _LONGEST_IN_HEADING:
            return False
        of_body = self._voc.names_body(words[-1].lower())
        return of_body or not any(self._written.is_small(word.lower()) for word in words)

    def _parted_at_names(self, start: int, run: str) -> Iterator[tuple[int, str]]:
        """The names in a run of a heading with capitals throughout: "Ann Reed" of "Jury Finds Ann Reed Guilty"."""
        words = run.replace("\xa0", " ").split(" ")
        low = [word.lower().rstrip(".").removesuffix("’s").removesuffix("'s") for word in words]
        if self._may_be_name(words):
            yield start, run
            return
        at = 0
        while at < len(words):
            size = next(filter(lambda size: self._is_known(low[at : at + size]), range(len(words) - at, 0, -1)), 0)
            if size:
                begin = sum(len(word) + 1 for word in words[:at])
                yield start + begin, run[begin : begin + len(" ".join(words[at : at + size]))]
            at += size or 1

    def _is_known(self, low: list[str]) -> bool:
        """Whether words in lower case are a name of the article, or one of them the first or the last of a name."""
        index = self._by_word()
        if len(low) > 1:
            return any(self._lowered[name] == low for name in index.get(low[-1], ()))
        if self._written.is_small(low[0]) or low[0] in self._voc.kinds:
            return False
        return any(low[0] in (self._lowered[name][0], self._lowered[name][-1]) for name in index.get(low[0], ()))

    def _plain_runs(self, text: str) -> list[tuple[int, str]]:
        """The runs of capitals of a text with their offsets, remembered."""
        known = self._runs.get(text)
        if known is None:
            found = (_RUN_OF_NOUNS if self._voc.capital_nouns else RUN).finditer(text)
            known = [(run.start(), run[0]) for run in found]
            if self._voc.noun_first:
                known = [part for run in known for part in self._parted_at_body(text, *run)]
            if self._voc.origin:
                known = [part for run in known for part in _parted_at_origin(*run, self._voc)]
            self._runs[text] = known
        return known

    def _parted_at_body(self, text: str, start: int, run: str) -> Iterator[tuple[int, str]]:
        """The parts of "Virtus Paolo Bosi" in "il tecnico della Virtus Paolo Bosi": a body, and who is of it.

        Also of "l'Italien Yves Lie".
        """
        words = run.split(" ")
        line = text[max(0, start - _OF_WITHIN) : start].rpartition("\n")[2]
        before = line.replace("’", "'").replace("'", " ").lower().split()
        if len(words) < _LEAST_BEHIND_PLACE or len(before) < 2:
            yield start, run
            return
        given = next((at for at, word in enumerate(words) if word.lower() in GIVEN), 0)
        if len(words) == _LEAST_BEHIND_PLACE and words[0].isupper() and not words[1].isupper() and (
            self._voc.names_body(before[-1]) or before[-1] in self._voc.of
        ):
            given = given or self._speaks_behind(text, start + len(run))  # "il gruppo PLR Athos Bosi ha chiesto"
        of = (before[-1] in self._voc.of or self._voc.names_body(before[-1])) and before[-2][-1].isalpha()
        parted = of or (before[-1] in self._voc.articles and given == 1)
        if not parted or not 0 < given < len(words) - 1 or words[given - 1].lower() in _SAINTS:
            yield start, run
            return
        body = " ".join(words[:given])
        yield start, body
        yield start + len(body) + 1, " ".join(words[given:])

    def _speaks_behind(self, text: str, end: int) -> bool:
        """Whether a verb of speech or an auxiliary stands behind an offset."""
        word = text[end + 1 : end + _OF_WITHIN].partition(" ")[0] if text.startswith(" ", end) else ""
        return self._voc.kinds.get(word) in (AUXILIARY, REPORTING_VERB)

    def _words_of_runs(self) -> Iterator[list[str]]:
        """The words of every run that tells names, cut as ``split`` does."""
        for text in self.texts:
            for run in set(self._runs_that_tell(text)):
                if " " in run or "\xa0" in run:
                    for words, _ in self.split(run):
                        yield words
                else:
                    yield [without_ending(run, run.lower().replace("’", "'"), self._voc)]

    def _is_person_of(self, words: list[str]) -> bool:
        """True for "Ann Reed of Marl", which is no name."""
        joint = next((at for at, word in enumerate(words) if word in _OF_OR_FOR), 0)
        before = self.bare(words[:joint]) if joint > 1 else []
        named = len(before) > 1 and _is_given(before[0].lower())
        return named and not self._voc.names_body(before[-1].lower())

    def _note_title(self, title: str, surname: str) -> None:
        """Remember the gender that "Mr" tells of a surname."""
        if gender := self._voc.gender_of(title.lower().rstrip(".")):
            self._titled.setdefault(surname.lower(), set()).add(gender)

    def split(self, printed: str) -> list[tuple[list[str], bool]]:
        """``split_run``, remembered: both the names and the entities of an article are read from its runs."""
        known = self._split.get(printed)
        if known is None:
            known = self._split[printed] = list(self.split_run(printed))
        return known

    def split_run(self, printed: str) -> Iterator[tuple[list[str], bool]]:
        """The names in a run of capitals, and whether each is a possessive.

        Without leading function words ("But Ann Reed"); cut after a possessive and at the end of a sentence.
        """
        kinds = self._voc.kinds
        name: list[str] = []
        for word in printed.replace("’", "'").split():
            low = word.lower()
            kind = kinds.get(low)
            named = low in GIVEN and kind != PRONOUN  # "Ella" is a name in English and none in Spanish
            if named and not name and kind in _NOT_GIVEN and not self._written.has_capital_within(word):
                named = False  # Italian "Per Adele Conti", but "Per Olof Lund ... segt Per Lund"
            if kind is not None and (not word[0].isupper() or named or (name and self._is_in_name(name, low, kind))):
                kind = None
            short, joint, rest = low.partition("'")
            if joint and short in self._voc.elisions and word[len(short) + 1 :] == rest and not name:
                continue  # "C'est Anne Lie", but "L'Oréal"
            given = low in FEMALE or (self._voc.verb_before_subject and low in self._voc.time_names)  # Dutch Jan
            if not name and low in self._voc.times and not given:
                kind = TIME
            if kind is not None and kind in (_NOT_IN_NAME if name else _NOT_FIRST_IN_NAME):
                if name:
                    yield name, False
                    name = []
                continue
            if not name and (low in self._voc.opening or self._voc.age_in(low)):
                continue  # "Says Ann Reed", "Sixteen-year-old Ann Reed"
            if not name and self._voc.noun_first and word[0].isupper() and self._is_verb(low):
                continue  # "Habló Ana Ruiz"
            name.append(without_ending(word, low, self._voc))
            if len(name[-1]) < len(word):
                yield name, low.endswith(("'s", "s'"))
                name = []
        if name:
            yield name, False

    def _is_in_name(self, name: list[str], low: str, kind: str) -> bool:
        """Whether a function word with a capital may stand within a name: "Ida Dal Bosco", "Griet Op de Beeck".

        Not where headings have capitals throughout, but for months: "Theresa May".
        """
        voc = self._voc
        if low in voc.in_surnames or (low in voc.time_names and _is_given(name[-1].lower())):
            return True
        return voc.verb_before_subject and kind == PREPOSITION and _is_given(name[-1].lower())

    def bare(self, words: list[str]) -> list[str]:
        """``without_title``, remembered for the names of the article; of "Ann Reed Ann Reed" once the name."""
        key = tuple(words)
        known = self._bare.get(key)
        if known is None:
            self._by_word()  # what the runs tell of each other
            half = len(words) // 2
            once = words[:half] if half > 1 and words[:half] == words[half:] else words
            known = self._bare[key] = self.without_title(once)
        return known

    def without_title(self, words: list[str]) -> list[str]:
        """ "Defence Secretary Ann Reed MP" -> "Ann Reed"; an organisation ("Justice Department") stays whole."""
        bare = self._glued.without(self._behind_titles(words))
        while len(bare) > 2 and _is_shouted_behind(bare) and (self._voc.capital_nouns or _is_honour(bare[-1])):
            bare = bare[:-1]  # "sagte Anna Feld MDR KIEL"
            while bare[-1] in PARTICLES:
                bare = bare[:-1]  # "Anna Feld von der SPD"
        return bare

    def _behind_titles(self, words: list[str]) -> list[str]:
        voc = self._voc
        while len(words) > 2 and voc.is_postnominal(words[-1].lower()):
            words = words[:-1]
        if len(words) > 1 and voc.age_in(words[0]):  # "Sixteen-year-old Ann Reed"
            words = words[1:]
        if len(words) > 2 and voc.verb_second and (_is_joined(words[0]) or _is_from_town(words[0].lower(), voc)):
            words = words[1:]  # "Oud-speelster Anna Visser", "de Rotterdammer Jan Visser"
        if len(words) > 2 and words[0].lower() in voc.matters and words[-1].lower() not in voc.organisations:
            words = words[1:]  # "ministre de la Santé Anne Lie"
        if len(words) > 1 and words[-1].lower() not in voc.organisations:
            for index in range(len(words) - 2, -1, -1):
                low = words[index].lower()
                if voc.is_title(low) and (words[index].isupper() or low not in voc.capital_titles):
                    return words[index + 1 :] if words[index + 1][0].isupper() else self._behind_office(words, index)
            for index in range(len(words) - 3, -1, -1):
                low = words[index].lower()
                if low not in GIVEN and voc.is_called_before_name(low) and _is_name_of_person(words[index + 1 :], voc):
                    return words[index + 1 :]  # "Parent Ann Reed"; a surname may be such a word too
            parted = not voc.verb_before_subject or voc.verb_second or words[0].isupper()  # not "Dania María Ruiz"
            for index in range(1 if parted else 2, len(words) - 1):
                if _is_given(words[index].lower()):  # "Harbour Warden Ann Reed"
                    return words if self._begins_name(words[0].lower()) else words[index:]
            if voc.capital_nouns:
                return self._behind_noun(words)
        return words

    def _behind_noun(self, words: list[str]) -> list[str]:
        """ "Ingvild Feld" of "Norwegerin Ingvild Feld", and "Feld" of "Siegerin Feld", where nouns have capitals."""
        for index in range(len(words) - 3, -1, -1):
            rest = words[index + 1 :]
            short = len(rest) == 2 or not PARTICLES.isdisjoint(rest)
            if short and self._is_called(words, index) and _is_name_of_person(rest, self._voc):
                return rest
        low = words[0].lower()
        if len(words) == 2 and self._voc.gender_of(low) and low not in GIVEN and words[1].lower() in GIVEN:
            return words[1:]  # "Ihr Mann Uwe"
        woman = len(words) == 2 and low.endswith(self._voc.female_endings) and low not in GIVEN
        return words[1:] if woman and words[1][0].isupper() else words

    def _is_called(self, words: list[str], index: int) -> bool:
        """Whether the word at an index says what the person is whose name follows: "Norwegerin Ingvild Feld"."""
        before = words[index - 1].lower() if index else ""
        low = words[index].lower().rpartition("-")[2]
        return before not in GIVEN and low not in GIVEN and len(low) > _LONGEST_SHORT and self._voc.names_person(low)

    def _behind_office(self, words: list[str], title: int) -> list[str]:
        """ "Ann Reed" of "Minister of State for Transport Ann Reed", of which ``title`` is the first word's index."""
        last = max(index for index in range(title, len(words)) if not words[index][0].isupper())
        rest = words[last + 2 :]  # what follows the joiner is the office's
        given = next((index for index, word in enumerate(rest[:-1]) if _is_given(word.lower())), None)
        if given is not None:
            return rest[given:]
        return rest if len(rest) == 2 and _is_name_of_person(rest, self._voc) else words

    def _begins_name(self, low: str) -> bool:
        """True for a given name and an initial, as "J. Ann Reed" has; false for "UN", "U.N." and "Dean"."""
        if low in self._voc.people:
            return False
        return low in GIVEN or len(low.rstrip(".")) < 2

    def fullest(self, words: list[str], gender: str = "") -> str:
        """The fullest name in the article that ends in, or begins with, these words; themselves when there is none.

        Of two people of one surname, the one whose given name fits ``gender`` ("m", "f") is meant.
        """
        if len(words) == 1 and words[0].lower() not in self._by_word() and not words[0].isupper():
            half = self._halves.get(words[0].lower())
            if half is not None:
                return " ".join(half)
            if not self._is_genitive(words[0].lower()):
                return words[0]
            words = [words[0][:-1]]  # "Giannis Bruder"
        name = tuple(words)
        key = (name, gender)
        known = self._known.get(key)
        if known is None:
            alone = len(words) > 1 and self._by_word().get(words[-1].lower()) == [name]  # most full names
            found = None if alone else self._find(words, gender)
            if found is not None and len(words) == 1:
                found = self._find(found.split(), gender) or found  # "Ann Reed", and then "Ann B. Reed"
            known = self._known[key] = found or " ".join(words)
        return known

    def _is_genitive(self, low: str) -> bool:
        """True for "giannis" where the article has a "Gianni", and no name that is written so."""
        bare = low.removesuffix("s")
        owned = self._voc.verb_second and len(bare) > _LONGEST_SHORT and bare != low and low not in GIVEN
        return owned and (bare in self._by_word() or bare in self._glued.alone)

    def _find(self, words: list[str], gender: str) -> str | None:
        mine = [word.lower() for word in words]
        best: tuple[int, Name] | None = None
        index = self._by_word()
        if not gender and len(mine) == 1:
            told = self._titled.get(mine[0], ())
            gender = next(iter(told)) if len(told) == 1 else ""  # "Mr Reed" is not Ann Reed
        for rank, other in enumerate(index.get(mine[-1], ())):
            theirs = self._lowered[other]
            if len(theirs) <= len(mine) or any(word not in theirs for word in mine):
                continue
            if theirs[-1] == mine[-1] and theirs[0] == mine[0] and len(mine) > 1:
                score = 6000
            elif theirs[-len(mine) :] == mine:
                before = theirs[-len(mine) - 1]
                if before in _OF_OR_FOR or (len(mine) > 1 and _is_given(mine[0]) and theirs[0] not in GIVEN):
                    continue  # "Marl" of "Ann Reed of Marl", "Ann Reed" of "Harbour Warden Ann Reed"
                score = 4000
            elif theirs[: len(mine)] == mine:
                if theirs[len(mine)] in JOINERS and (mine[0] in GIVEN or self.is_surname(mine[-1])):
                    continue  # "Reed" of "Reed of Marl", but "Diocese of Marl"
                runs_on = len(mine) > 1 and self._times[tuple(words)] >= self._times[other]
                if runs_on and not self._is_longer_name(mine, theirs):
                    continue  # a heading runs on behind the name: "Ann Reed Wins"
                score = 2000
            else:
                continue
            if self._voc.noun_first and mine == theirs[-1:] and _is_thing_of(theirs):
                continue  # "Café da Ana"
            if theirs[-1] in self._voc.organisations:
                if len(mine) > 1 and mine[0] in GIVEN:
                    continue  # "Ann Reed Foundation"
                score -= 1500
            elif self._is_verb(theirs[0]) and self._times[other] == 1:
                continue  # "Said Reed"
            elif "and" in theirs or ("&" in theirs and not gender and mine[0] in GIVEN):
                continue  # two people
            if theirs[0] in GIVEN:
                score += 300
            score += 120 * min(self._times[other], 5)
            if any(map(_is_shouted, other)) and not all(map(str.isupper, other)):
                score -= 800  # "WATCHED Reed": a heading runs into the name
            if gender:
                fits = theirs[0] in (FEMALE if gender == "f" else MALE)
                if not fits and theirs[0] in (MALE if gender == "f" else FEMALE):
                    continue
                score += 500 if fits else 0
            if best is None or score - rank > best[0]:
                best = (score - rank, other)
        if best is None and len(words) == 1 and words[0].isupper() and 1 < len(words[0]) < 7:
            return self._spelled_out(words[0])
        return " ".join(best[1]) if best and best[0] > 0 else None

    def _is_longer_name(self, short: list[str], longer: list[str]) -> bool:
        """Whether "Ana Ruiz Vega" may be the whole name of Ana Ruiz, and no other word stands behind hers."""
        if self._voc.capital_nouns or not _is_given(short[0]) or len(longer) > _LONGEST_WITH_SURNAMES:
            return False
        every = {tuple(name) for name in map(self._lowered.__getitem__, self._by_word()[short[-1]])}
        if sum(list(name[: len(short)]) == short and len(name) > len(short) for name in every) > 1:
            return False  # "Ann Reed Jnr" and "Ann Reed Snr"
        more = longer[len(short) :]
        small = any(self._written.is_small(word) or word in self._voc.kinds for word in more)
        return not small and not any(map(self._voc.names_body, more))

    def _is_verb(self, low: str) -> bool:
        return self._voc.kinds.get(low) == REPORTING_VERB and low not in GIVEN

    def _spelled_out(self, acronym: str) -> str | None:
        """ "AWS" -> "Ashford Water Society"."""
        if not self._initials:
            for name in self._every:
                initials = "".join([word[0] for word in name if word[0].isupper()])
                self._initials.setdefault(initials.lower(), name)
        spelled = self._initials.get(acronym.lower())
        return " ".join(spelled) if spelled else None

    def is_surname(self, word: str) -> bool:
        """Whether somebody with a known given name has this surname in the article."""
        low = word.lower()
        every = (self._lowered[name] for name in self._by_word().get(low, ()))
        return any(name[-1] == low and name[0] in GIVEN and JOINERS.isdisjoint(name) for name in every)

    def knows(self, word: str) -> bool:
        """Whether the article has a name of more words that this one ends."""
        return any(self._lowered[name][-1] == word.lower() for name in self._by_word().get(word.lower(), ()))

    def organisation(self, noun: str) -> str | None:
        """ "council" -> "Ashford City Council" when the article names exactly one such body."""
        every = [name for name in self._by_word().get(noun, ()) if not self._voc.is_title(name[0].lower())]
        bodies = {tuple(map(str.lower, n)): n for n in every if n[-1].lower() == noun or n[0].lower() == noun}
        if len(bodies) != 1:
            return None
        ((key, body),) = bodies.items()
        for name in every:
            longer = len(name) > len(body) and name[len(key)] in JOINERS  # "Marl Bureau" of "Marl Bureau of Roads"
            if longer and tuple(map(str.lower, name[: len(key)])) == key:
                body = name
        return " ".join(body)


def _is_name_of_person(words: list[str], voc: Vocabulary) -> bool:
    """Whether words may be a given name and a surname: each a particle or with a capital, and no body's noun."""
    if not words[0][0].isupper() or voc.names_body(words[-1].lower()):
        return False
    return all(word[0].isupper() or word in PARTICLES for word in words)


def _is_given(low: str) -> bool:
    """True for a given name, and for two: "anne-marie"."""
    return low.partition("-")[0] in GIVEN


def _is_thing_of(name: list[str]) -> bool:
    """True for "café da ana", false for "maria da luz"."""
    return len(name) > 2 and name[-2] in PARTICLES and name[0] not in GIVEN


def without_ending(word: str, low: str, voc: Vocabulary) -> str:
    """A word of a name without a possessive ending and the full stop of its sentence; ``low`` in lower case."""
    if low.endswith("'s"):
        return word[:-2]
    if low.endswith("'"):
        return word[:-1]  # "the pilots'", and the end of a title: the 'Night Mile' pilot
    stops = word.endswith(".") and len(word) > 2 and low not in voc.abbreviations and "." not in word[:-1]
    return word[:-1] if stops else word


def _is_shouted_behind(words: list[str]) -> bool:
    """True for a station or a party in capitals behind a person's name."""
    return words[-1].isupper() and len(words[-1]) > 1 and words[0].lower() in GIVEN and not words[1].isupper()


def _is_honour(word: str) -> bool:
    """True for the letters of an honour or a calling, false for a number: "SC", but "Charles III"."""
    return len(word) <= _LONGEST_HONOUR and not set(word) <= _NUMERALS


def _is_joined(word: str) -> bool:
    """True for "Oud-speelster" and "VVD-raadslid", false for names: "Anne-Marie"."""
    return word.rpartition("-")[2][:1].islower() and "-" in word


def _is_from_town(low: str, voc: Vocabulary) -> bool:
    return bool(voc.demonym_endings) and low not in GIVEN and voc.is_demonym(low)


def _is_shouted(word: str) -> bool:
    """True for a word of a heading in capitals, false for "UN" and "U.S."."""
    return word.isupper() and len(word) > 3 and "." not in word


def _parted_at_origin(start: int, run: str, voc: Vocabulary) -> Iterator[tuple[int, str]]:
    """The parts of "Anna Feld von der Kieler Werft", but "Anna von Feld" whole: a surname stands before an origin."""
    joint = f" {voc.origin} "
    before, _, behind = run.rpartition(joint) if run.count(joint) > 1 else run.partition(joint)
    words = before.split()
    given = voc.capital_nouns and behind.partition(" ")[0].lower() in GIVEN  # "Trennung von Anna Feld"
    low = words[0].lower() if words else ""
    titled = len(words) == 2 and not voc.capital_nouns and (voc.names_person(low) or voc.is_demonym(low))
    if not behind or (len(words) < 2 and not given) or words[-1].lower() in GIVEN or titled:
        yield start, run
        return
    yield start, before
    first = next((len(one) for one in _ARTICLES if behind.startswith(one)), 0)
    yield start + len(before) + len(joint) + first, behind[first:]


def _parts(words: list[str]) -> Iterator[list[str]]:
    """The whole, and the parts around "of", "and", "for": "Ann Reed of Marl", "Ann Reed", ..."""
    yield words
    start = 0
    for index, word in enumerate(words):
        if word in JOINERS:
            yield words[start:index]
            start = index + 1
    if start:
        yield words[start:]
