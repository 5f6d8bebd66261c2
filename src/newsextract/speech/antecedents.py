"""Whom "he" and "she" stand for: the first person named in the nearest sentence before."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from newsextract.speech.given_names import FEMALE, MALE
from newsextract.speech.person_mentions import CAPITAL, Names
from newsextract.speech.quotation_marks import Span
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import AUXILIARY, BE, FUNCTION_WORDS, NAME, OTHER_VERB, REPORTING_VERB

# One capitalised name of any length, or a pronoun: "Ms. Ann Reed", "Reed", "she"
_MENTION: Final = re.compile(
    rf"(?<![\w@#])(?:[{CAPITAL}][\w’'-]*\.?(?:[ \xa0][{CAPITAL}][\w’'-]*\.?){{0,6}}|[Ss]?[Hh]e\b)"
)
# A sentence's end, or a line's. It begins with one set of signs, for which a search passes over other text quickly.
_STOP: Final = re.compile(r"[.!?…\n](?:(?<!\n)[\"”'’»)]*+\s+(?=[\"“„«'‘(\w])|(?<=\n)\n*)")
_SENTENCES_BACK: Final = 14
"""Sentences before a pronoun in which its name is looked for: further back the name would have been printed again."""
_LONGEST_SENTENCE: Final = 2000
"""Characters of a sentence that are read: keeps the work linear when text has no full stops."""
_READ_BEFORE: Final = 14
"""Characters before a name that are read for the word before it: a title, or a verb that inverts."""
_READ_BEHIND: Final = 24
"""Characters behind a name that are read for the word behind it: "who", or a verb."""
_OTHER_VERBS: Final = frozenset((AUXILIARY, BE, OTHER_VERB))
"""Verbs that make a name before them the subject only where the name opens its sentence."""


class Antecedents:
    """The people named in an article outside its quotations, by where they are named."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names) -> None:
        self._text = text
        self._spans = spans
        self._span_starts = [span.start for span in spans]
        self._voc = voc
        self._names = names
        self._stops: list[int] = [0]  # where sentences begin, as far as the text was read
        self._more = _STOP.finditer(text)
        self._read = 0
        self._gender: dict[str, str] = {}
        self._spoke_at: list[int] = []
        self._spoke: list[str] = []
        self.speakers: set[str] = set()

    def learn(self, name: str, gender: str) -> None:
        """Remember that "Ms." or "she" was said of a name."""
        if not self._gender.get(name):
            self._gender[name] = gender

    def gender_of_word(self, word: str) -> str:
        """The gender that a title, a pronoun or a noun like "father" tells: "m", "f" or "" for none."""
        word = word.lower()
        return "m" if word in self._voc.male else "f" if word in self._voc.female else ""

    def gender(self, name: str) -> str:
        """The gender of a named person: "m", "f", or "" where it is unknown."""
        if name not in self._gender:
            first = name.partition(" ")[0].lower()
            self._gender[name] = "m" if first in MALE else "f" if first in FEMALE else ""
        return self._gender[name]

    def resolve(self, wanted: str, at: int) -> str | None:
        """Full name of the person that a pronoun at this offset stands for; ``wanted`` is its gender."""
        for rank in (0, 1, 2):
            found = self._look_back(at, wanted, rank)
            if found:
                return found
        return None

    def _look_back(self, at: int, wanted: str, rank: int) -> str | None:
        """The nearest person before; a higher rank takes more.

        rank  0: a person who has spoken, whose gender is known, or whom a title or "who" introduces; 1: also a name
              beside a verb; 2: also a name in a sentence that says "he" or "she" before it
        """
        stops = self._sentence_starts(at)
        index = bisect_right(stops, at) - 1
        end = at
        for step in range(_SENTENCES_BACK):
            if index - step < 0:
                break
            start = max(stops[index - step], end - _LONGEST_SENTENCE)
            found = self._in_sentence(start, end, wanted, rank)
            if found:
                return found
            end = start
        return None

    def _in_sentence(self, start: int, end: int, wanted: str, rank: int) -> str | None:
        spoke = bisect_right(self._spoke_at, end) - 1
        if spoke >= 0 and self._spoke_at[spoke] >= start and self._fits(self._spoke[spoke], wanted):
            return self._spoke[spoke]
        for found in _MENTION.finditer(self._text, start, end):
            where = found.start()
            if self._quoted(where):
                continue
            word = found[0]
            low = word.lower()
            if low in self._voc.kinds and self.gender_of_word(low):
                if self.gender_of_word(low) == wanted and rank < 2:
                    return None  # the sentence is about the same person; the name stands further up
                continue
            name = self._person(word, wanted, self._stands(found, start) <= rank)
            if name:
                return name
        return None

    def spoke(self, name: str, at: int) -> None:
        """Remember that a reporting clause at this offset names a person."""
        if self._spoke_at and at <= self._spoke_at[-1]:
            return
        self._spoke_at.append(at)
        self._spoke.append(name)
        self.speakers.add(name)

    def _fits(self, name: str, wanted: str) -> bool:
        return self.gender(name) in ("", wanted)

    def _stands(self, found: re.Match[str], sentence: int) -> int:
        """The rank from which on a name counts by its place: 0 for "farmer Ann Reed" and "Ann Reed, who", 1 beside a
        verb, 3 for never."""
        kinds = self._voc.kinds
        before = self._text[max(0, found.start() - _READ_BEFORE) : found.start()].split()
        after = self._text[found.end() : found.end() + _READ_BEHIND]
        full = " " in found[0]
        if full and before and self._voc.is_title(before[-1].lower()):
            return 0
        if after[:1] == "," and after[2:].partition(" ")[0] in self._voc.relatives:
            return 0 if full else 1
        leads = found.start() - sentence < 3
        words = after.split(None, 1)
        following = kinds.get(words[0].lower()) if words and after[:1] == " " else None
        if following == REPORTING_VERB or (leads and (after[:1] == "," or following in _OTHER_VERBS)):
            return 1
        return 1 if before and before[-1].lower() in self._voc.inverting else 3

    def _person(self, printed: str, wanted: str, subject: bool) -> str | None:
        words = [word for word in printed.replace("’", "'").split() if word]
        for index, word in enumerate(words):
            if word.endswith(".") and len(word) > 2 and word.lower() not in self._voc.abbreviations:
                words = [*words[:index], word[:-1]]  # the end of a sentence
                break
        words[-1] = words[-1].removesuffix("'s").removesuffix("'")
        while words and self._is_function(words[0].lower()):
            words = words[1:]
        if not words or words[-1].lower() in self._voc.organisations:
            return None
        bare = self._names.without_title(words)
        title = words[: len(words) - len(bare)]
        told = next((g for w in title if (g := self.gender_of_word(w.strip(".")))), "")
        if told and told != wanted:
            return None
        name = self._names.fullest(bare, told or wanted)
        if told:
            self._gender[name] = told
        gender = self.gender(name)
        if (gender and gender != wanted) or name.isupper():
            return None
        return name if gender or title or subject or name in self.speakers else None

    def _is_function(self, low: str) -> bool:
        if low in MALE or low in FEMALE:
            return False
        return (self._voc.kinds.get(low) or NAME) in FUNCTION_WORDS or low in self._voc.times

    def _quoted(self, at: int) -> bool:
        index = bisect_right(self._span_starts, at) - 1
        return index >= 0 and at < self._spans[index].end

    def _sentence_starts(self, until: int) -> list[int]:
        """Where sentences begin, in order, at least as far as ``until``: few texts need to be read to their end."""
        text, starts = self._text, self._stops
        while self._read <= until:
            found = next(self._more, None)
            if found is None:
                self._read = len(text) + 1
                break
            start, self._read = found.span()
            if text[start] == "\n" or not self._quoted(start):
                word = text[max(0, start - 8) : start].rpartition(" ")[2].lower() + "."
                if word not in self._voc.abbreviations and len(word) > 2:
                    starts.append(self._read)
        return starts
