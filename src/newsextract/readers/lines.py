"""What a line of a page says about itself: "More on this story", "Share this", "Copyright 2020".

Both readers ask here, so that a line means the same in HTML and in text. The words are in ``languages/``.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from newsextract import languages
from newsextract.document import Role

SHORT = 200
"""Longer lines are running text, whatever they begin with; the longest promotion patterns need some 190 characters."""

_STRIP = " \t-–—•*·|:>»›<«.…!?#+→↓↑▼▲×\"“”'"
_DIGITS = re.compile(r"\d[\d,.]*")


@dataclass(frozen=True, slots=True)
class Label:
    """What a line is for. ``opens`` is true for a header whose following short lines are of its kind."""

    role: Role
    reason: str
    opens: bool = False


class _Rules:
    """The rules of some languages, compiled."""

    def __init__(self, tags: tuple[str, ...]) -> None:
        self.whole: dict[str, Label] = {}
        starts: list[tuple[Label, list[str]]] = []
        holds: list[tuple[Label, list[str]]] = []
        for tag in tags:
            words = languages.words(tag)
            for (role, reason), phrases in words.WHOLE.items():
                label = Label(role, reason, opens=reason.startswith("header of"))
                for phrase in phrases.split("|"):
                    self.whole.setdefault(phrase, label)
            for table, found in ((words.STARTS, starts), (words.HOLDS, holds)):
                for (role, reason), patterns in table.items():
                    opens = reason.startswith("header of")
                    found.append((Label(role, reason, opens), list(patterns)))
        self.starts = [(label, re.compile("|".join(f"(?:{p})" for p in patterns), re.I)) for label, patterns in starts]
        self.holds = [(label, re.compile("|".join(f"(?:{p})" for p in patterns), re.I)) for label, patterns in holds]


@functools.lru_cache(maxsize=32)
def _rules(tags: tuple[str, ...]) -> _Rules:
    return _Rules(tags)


def label(text: str, language: str | None = None) -> Label | None:
    """What a line says that it is; ``None`` for what can be the article's own text.

    language  BCP 47 tag of the article; English is always read as well, because page furniture often is English
    """
    if len(text) > SHORT:
        return None
    rules = _rules(languages.known(language))
    plain = text.strip(_STRIP).casefold().replace("’", "'")
    if not plain:
        return Label("boilerplate", "no words")
    found = rules.whole.get(plain) or rules.whole.get(_DIGITS.sub("", plain).strip(_STRIP))
    if found:
        return found
    line = text.lstrip(_STRIP[:-5])
    for one, pattern in rules.starts:
        if pattern.match(line):
            return one
    for one, pattern in rules.holds:
        if pattern.search(line):
            return one
    return None


@functools.lru_cache(maxsize=32)
def _reader(tags: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(languages.words(tag).READER for tag in tags)})\b", re.I)


def speaks_to_reader(text: str, language: str | None = None) -> bool:
    """True for running text that addresses its reader, outside quotation marks: "You will receive our news daily."."""
    return not any(mark in text for mark in "\"“„«") and bool(_reader(languages.known(language)).search(text))
