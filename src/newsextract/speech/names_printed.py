"""Names of people and organisations, found by their shape in the whole article, and the words that each is found by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.grammar.places.name_index import is_known_place
from newsextract.speech.bare_names import BareNames
from newsextract.speech.capital_runs import PARTICLES, CapitalRuns
from newsextract.speech.case_endings import without_case
from newsextract.speech.given_names import FEMALE, GIVEN, begins_with_given
from newsextract.speech.glued_words import GluedWords, is_joined
from newsextract.speech.name_cases import NameCases
from newsextract.speech.sentences import Surnames
from newsextract.speech.title_case import is_within
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    FUNCTION_WORDS,
    OTHER_VERB,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)
from newsextract.speech.written_words import WrittenWords

_LONGEST_NAME: Final = 7
_LONGEST_BODY: Final = 11
"""Words of "Department for the Protection of Wildlife of the Amur Region"."""
_LONGEST_OWNED: Final = 4
"""Words behind the possessive in the name of a body: "Women's National Soccer League"."""
_ENDS_OWNER: Final = frozenset("s'")
_FULL_NAME: Final = 2
_OFFICE_OF_PLACE: Final = 3
"""Words of "Landrat von Lagune"; "Präsidentin von der Leyen" has more."""
_LONGEST_ARTICLE: Final = 12
"""Characters before a name in which its article stands."""
_NAMES_OF_A_WORD: Final = 60
"""Names kept that share a word: more are a list, and would make looking up slow."""
JOINERS: Final = frozenset(("of", "and", "for"))
"""Words that join parts of the name of a body, and two names: "Bank of Marl", "Ann Reed of Marl"."""
_NOT_GIVEN: Final = frozenset((PREPOSITION, CONJUNCTION, DETERMINER))
OF_OR_FOR: Final = frozenset(("of", "for"))
_JOINED: Final = JOINERS | {"&"}
_NOT_FIRST_IN_NAME: Final = FUNCTION_WORDS + TIME
_NOT_IN_NAME: Final = PREPOSITION + SUBORDINATOR + ADVERB + RELATIVE + PRONOUN + AUXILIARY + BE
"""Articles and "and" are not among them: "Bank of the West", "Reed and Sons"."""

# Matches: "Sean and Carrie Holt"
_COUPLE: Final = pattern(rf"\b([{CAPITALS}]\w++) (\w++) ([{CAPITALS}]\w++) ([{CAPITALS}][\w-]++)")

Name = tuple[str, ...]


class NamesPrinted:
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
        self._accented: dict[str, str] | None = None
        self._all_plain: dict[str, str] = {}
        """Surnames with accents, by the same without them, and those that have none."""
        self._known: dict[tuple[Name, str], str] = {}
        self._times: Counter[Name] = Counter()
        self._order: dict[Name, int] = {}
        """Names by when they are printed first."""
        self._bare: dict[Name, list[str]] = {}
        self._behind_roles: dict[Name, list[str]] = {}
        self._offices: set[Name] = set()
        self._named_runs: dict[str, list[tuple[int, str]]] = {}
        self._written = WrittenWords(self.texts)
        self._glued = GluedWords(voc, self._written)
        self._runs = CapitalRuns(voc, self._written)
        self._names_alone = BareNames(voc, self._glued)
        self._split: dict[str, list[tuple[list[str], bool]]] = {}
        self._pairs: set[Name] | None = None
        self._lowered: dict[Name, list[str]] = {}
        self._titled: dict[str, set[str]] = {}
        self._cases: NameCases | None = None

    def _by_word(self) -> dict[str, list[Name]]:
        if self._index is None:
            self._index = {}
            seen: Counter[Name] = Counter()
            self._glued.read(self._words_of_runs())
            for text in self.texts:
                several = [run for run in self._runs.that_tell(text) if " " in run or "\xa0" in run]
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
                            if 1 < len(bare) <= self._longest(bare[0]) and bare[0][0].isupper():
                                seen[tuple(bare)] += times
            if self._voc.has_cases:
                seen = self._in_first_form(seen)
            if self._voc.capital_nouns:
                self._part_roles(seen)
            if not self._voc.verb_before_subject:  # where it is, "zeggen ze" asks for both
                self._add_couples(seen)
            self._every = list(seen)
            self._order = {name: number for number, name in enumerate(self._every)}
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

    def _longest(self, first: str) -> int:
        """How many words a name may have that begins with this one."""
        return _LONGEST_BODY if first.lower() in self._voc.societies else _LONGEST_NAME

    def _add_couples(self, seen: Counter[Name]) -> None:
        """Add "Sean Holt" of "Sean and Carrie Holt", unless Sean is also called by a title or another name."""
        found = [couple for text in self.texts for couple in _COUPLE.findall(text)]
        named = {word for name in seen if _JOINED.isdisjoint(name) for word in (name[0], name[-1])} if found else set()
        for first, joint, second, surname in found:
            given = {first.lower(), second.lower()} <= GIVEN and surname.lower() not in GIVEN
            alone = first not in named and first.lower() not in self._titled
            if given and alone and (second, surname) in seen and self._voc.kinds.get(joint) == CONJUNCTION:
                seen[first, surname] += 1

    def _part_roles(self, seen: Counter[Name]) -> None:
        """Take "Rektor Feld" out of the names where the article has an Anna Feld: the first word says what she is.

        And "Felds Antwort", which is hers, and "Feld Hilfe" of "In Marl fordert Feld Hilfe"; not "die Feld Gruppe".
        """
        full = {name[-1] for name in seen if name[0].lower() in GIVEN}
        for name in [one for one in seen if one[0].endswith("s") and one[0][:-1] in full and one[0] not in full]:
            del seen[name]
        tails = {name[1:] for name in seen if name[0].lower() in GIVEN}
        for name in [one for one in seen if self._is_office(one) and one[1:] not in tails]:
            del seen[name]
            self._offices.add(name)
        for name in [one for one in seen if one[-1] in full and (len(one) == 2 or one[1:] in tails)]:
            if name[0].lower() not in GIVEN and self._names_alone.is_called(list(name), 0):
                del seen[name]
                self._bare[name] = self._behind_roles[name] = list(name[1:])  # "Rätin von der Feld" too
        for name in [one for one in seen if len(one) == 2 and one[0] in full and one[0].lower() not in GIVEN]:
            thing = name[-1] in full or name[-1].isupper() or self._voc.names_body(name[-1].lower())
            if not (thing or self._has_article(" ".join(name))):
                del seen[name]
                self._bare[name] = self._behind_roles[name] = [name[0]]

    def _is_office(self, name: Name) -> bool:
        """True for "Landrat von Lagune", which is nobody's name."""
        low = name[0].lower()
        if len(name) != _OFFICE_OF_PLACE or name[1] not in PARTICLES or low in GIVEN:
            return False
        if not self._voc.names_person(low.rpartition("-")[2]):
            return False  # asked first: all of the text is searched for the place
        return is_known_place(name[2]) or any(f"in {name[2]}" in text for text in self.texts)

    def is_office(self, words: Sequence[str]) -> bool:
        """True for words that tell an office and its place, where nouns have capitals: "Landrat von Lagune"."""
        return tuple(words) in self._offices

    def _has_article(self, name: str) -> bool:
        """Whether an article stands before a name where it is printed first: "die Feld Gruppe"."""
        for text in self.texts:
            at = text.find(name)
            if at >= 0:
                word = text[max(0, at - _LONGEST_ARTICLE) : at].rstrip().rpartition(" ")[2].lower()
                return self._voc.kinds.get(word) == DETERMINER
        return False

    def runs(self, text: str) -> list[tuple[int, str]]:
        """The runs of capitals of a text with their offsets, of headings the names in them, remembered."""
        known = self._named_runs.get(text)
        if known is None:
            known = self._runs.every(text)
            headings = self._runs.headings(text)
            if headings:
                parted = [self._parted_at_names(*run) if is_within(run[0], headings) else (run,) for run in known]
                known = [part for parts in parted for part in parts]
            self._named_runs[text] = known
        return known

    def _parted_at_names(self, start: int, run: str) -> Iterator[tuple[int, str]]:
        """The names in a run of a heading with capitals throughout: "Ann Reed" of "Jury Finds Ann Reed Guilty"."""
        words = run.replace("\xa0", " ").split(" ")
        low = [word.lower().rstrip(".").removesuffix("’s").removesuffix("'s") for word in words]
        if self._runs.may_be_name(words):
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

    def _words_of_runs(self) -> Iterator[list[str]]:
        """The words of every run that tells names, cut as ``split`` does."""
        for text in self.texts:
            for run in set(self._runs.that_tell(text)):
                if " " in run or "\xa0" in run:
                    for words, _ in self.split(run):
                        yield words
                else:
                    yield [without_ending(run, run.lower().replace("’", "'"), self._voc)]

    def _is_person_of(self, words: list[str]) -> bool:
        """True for "Ann Reed of Marl", which is no name."""
        joint = next((at for at, word in enumerate(words) if word in OF_OR_FOR), 0)
        before = self.bare(words[:joint]) if joint > 1 else []
        named = len(before) > 1 and begins_with_given(before[0].lower())
        return named and not self._voc.names_body(before[-1].lower())

    def _note_title(self, title: str, surname: str) -> None:
        """Remember the gender that "Mr" tells of a surname."""
        if gender := self._voc.gender_of(title.lower().rstrip(".")):
            self._titled.setdefault(surname.lower(), set()).add(gender)

    def split(self, printed: str) -> list[tuple[list[str], bool]]:
        """``split_run``, remembered: both the names and the entities of an article are read from its runs."""
        known = self._split.get(printed)
        if known is None:
            known = self._split[printed] = [part for one in self.split_run(printed) for part in self._in_two(*one)]
        return known

    def _in_two(self, words: list[str], owning: bool) -> Iterator[tuple[list[str], bool]]:
        """Of "Ann Holt Lee Reed", whose full stop is lost, the two names where the article has one of them alone."""
        full = len(words) == 2 * _FULL_NAME and words[0].lower() in GIVEN and words[_FULL_NAME].lower() in GIVEN
        full = full and words[1].lower() not in GIVEN and not self._voc.noun_first  # "João Paulo Pedro Lima" is one
        if full and not self._full_names().isdisjoint((tuple(words[:_FULL_NAME]), tuple(words[_FULL_NAME:]))):
            yield words[:_FULL_NAME], False
            yield words[_FULL_NAME:], owning
        else:
            yield words, owning

    def _full_names(self) -> set[Name]:
        """The names of two words that end a shorter run of the article."""
        if self._pairs is None:
            every = (run.rstrip(".").split() for text in self.texts for run in set(self._runs.that_tell(text)))
            self._pairs = {tuple(run[-_FULL_NAME:]) for run in every if _FULL_NAME <= len(run) < 2 * _FULL_NAME}
        return self._pairs

    def split_run(self, printed: str) -> Iterator[tuple[list[str], bool]]:
        """The names in a run of capitals, and whether each is a possessive.

        Without leading function words ("But Ann Reed"); cut after a possessive and at the end of a sentence.
        """
        kinds = self._voc.kinds
        name: list[str] = []
        every = printed.replace("’", "'").split()
        for at, word in enumerate(every):
            low = word.lower()
            if "-" in word and is_joined(word):
                name = []
                continue  # "the San Marl-based group"
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
            full_behind = at + 2 < len(every) and every[at + 1].lower() in GIVEN
            if full_behind and not name and low in self._voc.inverting and not self._written.has_capital_within(word):
                continue  # "Said Ann Reed:", but "Said Farah"
            opens = at + 1 < len(every) and (not at or every[at - 1].endswith("."))
            participle = not name and opens and self._voc.kinds.get(low) == REPORTING_ING
            if participle and not self._written.has_capital_within(word):
                continue  # "Thanking Marl Theatres, she left"
            if not name and self._voc.fragments_set_in and word[0].isupper() and self._is_verb(low):
                continue  # "Habló Ana Ruiz"
            if low[-1] in _ENDS_OWNER and self._owns_body(every, at):
                name.append(word)
                continue
            name.append(without_ending(word, low, self._voc))
            if len(name[-1]) < len(word):
                yield name, owns(low, self._voc)
                name = []
        if name:
            yield name, False

    def _owns_body(self, words: Sequence[str], at: int) -> bool:
        """True for the possessive within the name of a body: "Marl County Sheriff's Office", "St Mary's University"."""
        low = words[at].lower()
        saint = at > 0 and words[at - 1].lower() in self._voc.saints
        if not owns(low, self._voc) or not (saint or self._voc.may_own_body(low)):
            return False
        if at and words[at - 1].lower() in GIVEN and not saint:
            return False  # "Sarah Baker's School"
        for word in words[at + 1 : at + 1 + _LONGEST_OWNED]:
            if self._voc.names_body(word.lower().rstrip(".").removesuffix("'s")):
                return True
            if not word[0].isupper() or not word[-1].isalpha():
                return False
        return False

    def _is_in_name(self, name: list[str], low: str, kind: str) -> bool:
        """Whether a function word with a capital may stand within a name: "Ida Dal Bosco", "Griet Op de Beeck".

        Not where headings have capitals throughout, but for months: "Theresa May".
        """
        voc = self._voc
        if low in voc.in_surnames or (low in voc.time_names and begins_with_given(name[-1].lower())):
            return True
        return voc.verb_before_subject and kind == PREPOSITION and begins_with_given(name[-1].lower())

    def _is_verb(self, low: str) -> bool:
        kind = self._voc.kinds.get(low)
        before = kind == OTHER_VERB and self._voc.has_cases  # any verb may open a sentence: "Pochválila Hana Malá"
        return (kind == REPORTING_VERB or before) and low not in GIVEN

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
        bare = self._names_alone.without_title(words)
        return self._behind_roles.get(tuple(bare), bare)

    def _in_first_form(self, seen: Counter[Name]) -> Counter[Name]:
        """Names of several words with the times of all their forms."""
        printed = self._glued.alone.union(word.lower() for name in self._glued.whole for word in name)
        self._cases = NameCases(self._voc.name_cases, list(seen), printed, self._glued.alone)
        out: Counter[Name] = Counter()
        for name, times in seen.items():
            out[tuple(self._cases.of(name))] += times
        return out

    def first_form(self, words: list[str]) -> list[str]:
        """A name as it stands where nothing gives it another case: "Petr Novák" of "Petrem Novákem"."""
        if self._voc.has_cases:
            self._by_word()
        return self._cases.of(words) if self._cases is not None else words

    def is_in_case(self, words: list[str]) -> bool:
        """True for a name in another case than the first, as far as the article tells: "Novákovi"."""
        return self._voc.has_cases and self.first_form(words) != words

    def with_particles(self) -> Surnames:
        """The surnames that begin with a word that the grammar knows as another: "von der Leyen", "de Villiers".

        Only of people whose given name a table holds: all words of "Hafen von Marl" have capitals too.
        """
        out: Surnames = {}
        self._by_word()
        for name in self._every:
            first = next((at for at in range(1, len(name)) if name[at].islower()), 0)
            if not first or first == len(name) - 1 or not begins_with_given(name[0].lower()):
                continue
            particle, *rest = self._lowered[name][first:]
            another = any(self._voc.kinds.get(word) in _NOT_GIVEN for word in (particle, *rest[:-1]))
            if particle in PARTICLES and another and rest not in out.get(particle, []):
                out.setdefault(particle, []).append(rest)
        return out

    def owns(self, word: str) -> bool:
        """True for an adjective made of a name: "Novákova" of "Novákova žena"."""
        return self.is_in_case([word]) and self._cases is not None and self._cases.owns(word)


def owns(low: str, voc: Vocabulary) -> bool:
    """True for a possessive: "Reed's", and "Kaya'nın" where an apostrophe parts a name from any ending."""
    if voc.case_apostrophe:
        return low[len(without_case(low)) + 1 :] in voc.owner_endings
    return low.endswith(("'s", "s'"))


def without_ending(word: str, low: str, voc: Vocabulary) -> str:
    """A word of a name without a possessive ending and the full stop of its sentence; ``low`` in lower case."""
    if voc.case_apostrophe:
        word = without_case(word)
    elif low.endswith("'s"):
        return word[:-2]
    if low.endswith("'"):
        return word[:-1]  # "the pilots'", and the end of a title: the 'Night Mile' pilot
    stops = word.endswith(".") and len(word) > 2 and low not in voc.abbreviations and "." not in word[:-1]
    return word[:-1] if stops else word


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
