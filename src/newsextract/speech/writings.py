"""Who speaks in "the statement" and "a report": whose letter it is, and which body made it known."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.letters import CAPITALS as CAPITAL
from newsextract.base.patterns import pattern
from newsextract.speech.clauses import Clause
from newsextract.speech.entities import Entities
from newsextract.speech.referents import Referents
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import OTHER_WORD

_LETTER_WITHIN: Final = 24
"""Tokens behind a reporting verb in which the letter or the statement is named that it stands in."""
_ISSUED_WITHIN: Final = 3
"""Paragraphs, with its own, in which the body is looked for that issued "a statement"."""
_LONGEST_READ: Final = 2000
"""Characters of such a paragraph that are read."""
_OWNER_WITHIN: Final = 1500
"""Characters before "the statement" in which it was mentioned with its owner."""
_LONGEST_NAME: Final = 60
_TITLE_WITHIN: Final = 24
"""Characters of a title that may stand before the name of an author."""
_POSSESSIVE: Final = 2
"""Characters between a name and what is somebody's: "Reed's letter"."""
_WORD: Final = pattern(r"[^\W\d_]{4,20}")
_THE_BODY: Final = pattern(r"\b[Tt]he ([a-z]{3,20})\b")


class Writings:
    """The letters, statements and reports of an article, and whose they are."""

    def __init__(self, text: str, voc: Vocabulary, entities: Entities, referents: Referents) -> None:
        self._text = text
        self._voc = voc
        self._entities = entities
        self._referents = referents
        self._issued = voc.letters & voc.nouns  # what a body makes known; a video of it may show anything
        self._authors: dict[str, str | None] = {}  # "report" → by whom the article says that it is
        self._letters: dict[str, str] = {}  # "statement" → whose it is

    def writer(self, words: list[str], head: str, at: int) -> str | None:
        """Whose "the statement" is: that of whom the article said to have written one, else of the body that issued it.

        words, head  the words without the article, in lower case, and their noun; ``at`` is its offset
        """
        if head in self._voc.letters and head in self._letters:
            return self._letters[head]
        if head in self._issued and len(words) == 1 and (owner := self._owner(head, at)) is not None:
            return owner
        return self._issuer(at) if head in self._issued and len(words) == 1 else None

    def told(self, head: str, at: int) -> str | None:
        """Whose a writing is by what the article told of it so far."""
        return self._letters.get(head) or self._owner(head, at) or self._who_tells(head, at)

    def _who_tells(self, head: str, at: int) -> str | None:
        """Of whom a sentence is that mentions a writing last: "Ann Reed told the council in a letter on Monday"."""
        found = self._text.rfind(f" {head}", max(0, at - _OWNER_WITHIN), at)
        if found < 0:
            return None
        start = max(self._text.rfind(". ", 0, found), self._text.rfind("\n", 0, found)) + 1
        for mention, one in self._entities.between(max(start, found - _LONGEST_READ), found):
            owns = mention.owns and found - mention.end <= _POSSESSIVE
            if owns or (mention.leads and not mention.owns and (one.is_person() or one.is_body())):
                return one.name
        return None

    def _owner(self, head: str, at: int) -> str | None:
        """Whose "the statement" is, by its first mention: "a Volta statement", "a statement from Volta"."""
        found = self._text.rfind(f" {head} ", max(0, at - _OWNER_WITHIN), at)
        if found < 0:
            return None
        for mention, one in self._entities.between(max(0, found - _LONGEST_NAME), found):
            if mention.end == found:
                return one.name
        behind = found + len(head) + 2
        words = self._text[behind : behind + _TITLE_WITHIN].lower().split()
        if words and (words[0] in self._voc.sources or words[0] in self._voc.by):
            articled = len(words) > 1 and words[1] in self._voc.articles
            name = behind + len(words[0]) + 1 + (len(words[1]) + 1) * articled
            for mention, one in self._entities.between(name, name + _TITLE_WITHIN):
                if mention.start == name or one.is_person():
                    return one.name
                break
        return None

    def introduced(self, head: str, at: int) -> str | None:
        """Whose "a statement" is, also later where "the statement" follows."""
        issuer = self._issuer(at) if head in self._issued else None
        if issuer:
            self._letters[head] = issuer
        return issuer

    def author(self, words: list[str], head: str) -> str | None:
        """Whose "a report" is of which the article says "the report by the Marl Dockers Union"."""
        if len(words) > 1 or head not in self._voc.documents:
            return None
        if head not in self._authors:
            self._authors[head] = self._find_author(head)
        return self._authors[head]

    def _find_author(self, head: str) -> str | None:
        voc = self._voc
        if not voc.by:
            return None
        by, the = "|".join(voc.by), "|".join(voc.articles - voc.introducing)
        for found in re.finditer(rf"\b{re.escape(head)} (?:{by}) (?:(?:{the}) )?(?=[{CAPITAL}])", self._text):
            for _, one in self._entities.between(found.end(), found.end() + _TITLE_WITHIN):
                return one.name
        return None

    def wrote(self, sentence: Sentence, clause: Clause, name: str | None) -> None:
        """Remember whose "the statement" is: "Reed said in a statement", "the firm issued a letter"."""
        if name is None or clause.form not in ("active", "participle", "according"):
            return
        letters, low = self._voc.letters, sentence.low
        if not letters.isdisjoint(name.lower().split()):
            return  # "according to a letter seen by the Echo"
        if not letters.isdisjoint(low):
            for at in range(clause.end, min(clause.end + _LETTER_WITHIN, len(low))):
                if low[at] in letters and sentence.shape[at] == OTHER_WORD:
                    self._letters[low[at]] = name
        if low[clause.at].startswith("tweet"):
            self._letters["tweet"] = self._letters["post"] = name

    def _issuer(self, at: int) -> str | None:
        """Whose "a statement" is: that of the body which the paragraph is about, or the one before."""
        text = self._text
        end = at
        for _ in range(_ISSUED_WITHIN):
            start = text.rfind("\n", 0, end) + 1
            anywhere: str | None = None
            for mention, one in self._entities.between(max(start, end - _LONGEST_READ), end):
                if one.is_body() and not mention.owns:
                    if mention.leads:
                        return one.name
                    anywhere = anywhere or one.name
            the_body = _WORD if self._voc.noun_first else _THE_BODY
            for noun in the_body.findall(text, max(start, end - _LONGEST_READ), end):
                if (body := self._referents.body(noun, end)) is not None:
                    return body
            if anywhere is not None:
                return anywhere
            end = max(start - 1, 0)
            while end > 0 and text[end - 1] == "\n":
                end -= 1
            if end <= 0:
                break
        return None
