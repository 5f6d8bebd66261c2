"""The names in a run of capitals, each with its title: "Ann Reed" and "Lee Marl" of "Mayor Ann Reed and Lee Marl"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsextract.speech.given_names import GIVEN
from newsextract.speech.names_printed import JOINERS, owns, without_ending
from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    SUBORDINATOR,
)

_LONGEST_SHOUTED: Final = 10
"""Letters of the longest name in capitals that is no heading: "ANN REED"."""
_NO_NAMES: Final = frozenset(
    (PREPOSITION, DETERMINER, QUANTIFIER, CONJUNCTION, RELATIVE, SUBORDINATOR, PRONOUN, BE, AUXILIARY, ADVERB)
)
"""Classes of words that are no name when a sentence gives them a capital."""


class Part:
    """A name in a run of capitals; no named tuple, which takes ten times as long to make.

    begin, start, end  offsets in the run of its title, of the name, of the name's end
    title, words       words of the title and of the name
    name, told         the fullest name, and the gender that the title tells
    owns               a possessive
    case               another case than that of a subject
    printed            the words of the name together
    """

    __slots__ = ("begin", "case", "end", "name", "owns", "printed", "start", "title", "told", "words")

    def __init__(
        self,
        begin: int,
        start: int,
        end: int,
        title: tuple[str, ...],
        words: tuple[str, ...],
        name: str,
        told: str,
        owns: bool,
        printed: str,
    ) -> None:
        self.begin = begin
        self.case = False
        self.start = start
        self.end = end
        self.title = title
        self.words = words
        self.name = name
        self.told = told
        self.owns = owns
        self.printed = printed


class RunReader:
    """Reads runs of capitals; each is read once, however often an article prints it."""

    def __init__(self, voc: Vocabulary, names: Names) -> None:
        self._voc = voc
        self._names = names
        self._read: dict[str, list[Part]] = {}

    def names_in(self, printed: str) -> list[Part]:
        """The names in a run, in order."""
        parts = self._read.get(printed)
        if parts is None:
            parts = self._read[printed] = self._cut(printed)
        return parts

    def _cut(self, printed: str) -> list[Part]:
        if " " not in printed:  # most are the first word of a sentence
            low = printed.lower()
            kind = self._voc.kinds.get(low)
            if (kind in _NO_NAMES and (low not in GIVEN or kind == PRONOUN)) or low in self._voc.times:
                return []
            if "\xa0" not in printed:
                return self._single(printed.replace("’", "'"), low.replace("’", "'"))
        out: list[Part] = []
        at = 0
        for words, owning in self._names.split(printed):
            start = printed.find(words[0], at)
            start = max(start, at)
            for piece in _pieces(words, self._voc, self._names) if not JOINERS.isdisjoint(words) else (words,):
                bare = self._names.bare(piece)
                titles = next((i for i in range(len(piece) - len(bare) + 1) if piece[i : i + len(bare)] == bare), 0)
                title = piece[:titles]
                if title and self._voc.is_other_case(bare[0]) and title[-1].lower() in self._voc.called_alone:
                    title = []  # "Мать Олега" is somebody else
                first = max(printed.find(bare[0], start), start)
                joined = " ".join(bare)
                last = first + len(joined)
                begin = max(printed.find(title[0], start), start) if title else first
                owned = owning and piece[-1] == words[-1]
                if self._is_shortened(bare) or not _is_heading(title, bare):
                    told = ""
                    for word in title:
                        if word[0].islower() and self._voc.verb_before_subject:
                            break  # Dutch "Commissaris van de Koning Anna Visser"
                        told = told or self._voc.gender_of_title(word.lower().strip("."))
                    name, end = self._names.fullest(bare, told), min(last, len(printed))
                    begin = min(begin, first)
                    part = Part(begin, first, end, tuple(title), tuple(bare), name, told, owned, joined)
                    part.case = self._names.is_in_case(bare)
                    out.append(part)
                start = last
            at = start
        return out

    def _is_shortened(self, words: list[str]) -> bool:
        """True for "Karl B.", as some languages call who is accused."""
        return self._voc.verb_before_subject and len(words) == 2 and words[0].lower() in GIVEN and len(words[1]) == 2

    def _single(self, word: str, low: str) -> list[Part]:
        """The name of a run of one word."""
        owned = owns(low, self._voc)
        word = without_ending(word, low, self._voc)
        if _is_letters(word):
            return []
        part = Part(0, 0, len(word), (), (word,), self._names.fullest([word]), "", owned, word)
        part.case = self._names.is_in_case([word])
        part.owns = owned or self._names.owns(word)
        return [part]


def _is_letters(word: str) -> bool:
    """True for what is no name alone: "J.", "J.R.", "U.S."."""
    return len(word) < 2 or (word[1] == "." and word[-1] == ".")


def _is_heading(title: list[str], words: list[str]) -> bool:
    """True for no name: a letter, a heading in capitals, "GOV. REED'S ORDER"."""
    if _is_letters(words[-1]) or not words[0][0].isupper():
        return True
    if len(words) + len(title) > 1 and len(" ".join(words)) > _LONGEST_SHOUTED and all(map(str.isupper, words)):
        return True
    return bool(title) and len(title[0]) > 3 and title[0].isupper() and words[0].isupper()


def _pieces(words: list[str], voc: Vocabulary, names: Names) -> Iterator[list[str]]:
    """The names in a run of capitals: "Ann Reed" and "Lee Marl" of "Ann Reed and Lee Marl", "Ann Reed" of "Ann Reed of
    Marl"; "Bank of Marl" stays whole."""
    start = 0
    for index, word in enumerate(words):
        if index <= start:
            continue
        joins = word == "and" or (word in ("of", "for") and words[index - 1].lower() not in voc.organisations)
        goes_on = words[start].lower() in voc.societies and not voc.articles.isdisjoint(words[start:])
        if joins and word != "and" and goes_on:
            continue  # "Society for the Protection of Birds"
        if joins and index < len(words) - 1:
            rest = words[index + 1 :]
            titled = voc.is_title(words[index - 1].lower()) and words[start].lower() not in GIVEN  # not "Ann Baker of"
            alone = index - start < 2 and not names.is_surname(words[start])
            if word != "and" and (titled or alone):
                continue
            if word == "and" and any(one.lower() in voc.organisations for one in rest[-1:]):
                continue
            yield words[start:index]
            start = index + 1
    if start < len(words):
        yield words[start:]
