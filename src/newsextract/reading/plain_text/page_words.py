"""Words by which a page speaks of cookies, of itself and to its reader, ready to be looked for."""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.languages.words import LineWords
from newsextract.reading.lines.furniture import openers

_NAME: Final = r"(?:[A-Z][\w.'’-]+ ){1,4}"


class PageWords:
    """The words of some languages.

    controls  lines under each comment of a reader, in lower case
    """

    def __init__(self, words: list[LineWords]) -> None:
        self.controls = frozenset(one for each in words for one in each.COMMENT_CONTROLS.split("|") if one)
        consent = "|".join(each.CONSENT for each in words if each.CONSENT)
        self._consent = pattern(rf"\b(?:{consent})\b", 0)
        self._consent_openers = tuple(openers(f"(?:{consent})") or ())
        ours = dict.fromkeys(one for each in words for one in each.OURSELVES.split("|") if one)
        # In small letters or with a capital, and not all in capitals: "us" is not "US".
        # What stands before the word is looked at behind its first letter: so the engine passes over all others.
        firsts = "".join(dict.fromkeys(one[0].upper() + one[0] for one in ours))
        rests = "|".join(f"(?<=[{one[0].upper()}{one[0]}]){one[1:]}" for one in ours)
        self._ours = pattern(rf"[{firsts}](?<!\w.)(?:{rests})\b", 0)
        sides = "|".join(each.SIDES for each in words if each.SIDES)
        self._side = pattern(rf"(?<=\w) \((?:[^()]{{0,25}}[ ,])?(?:{sides})\.?(?:,[^()]{{0,30}})?\)", 0)
        name = r"[A-ZÀ-Þ][\w.'’-]+"
        self._side_in_commas = pattern(rf"\b{name} {name}(?:,? Jr\.)?, (?:{sides})\.?,(?! (?:{sides})\b)", 0)
        first = "|".join(each.SIDES_FIRST for each in words if each.SIDES_FIRST)
        self._side_first = pattern(rf"\(?(?:{first})(?:\)[:,]?| ?:|,) " if first else "(?!)", re.I)
        ago = "|".join(each.TIME_AGO for each in words if each.TIME_AGO)
        self._ago = pattern(rf"\b\d{{1,3}} ?(?:{ago})\b", re.I)
        verbs = "|".join(each.WRITER_VERBS for each in words if each.WRITER_VERBS)
        writers = "|".join(each.WRITERS for each in words if each.WRITERS)
        self._writer = pattern(rf"{_NAME}(?:{verbs})\b[^.!?\"“]{{0,120}}\b(?:{writers})\b", 0)

    def consent(self, text: str, *, different: bool = False) -> int:
        """How many words of what pages say of cookies it has; each counts once where they must be different."""
        folded = text.casefold()
        if not any(word in folded for word in self._consent_openers):  # cheap, and true of most paragraphs
            return 0
        found = self._consent.findall(folded)
        return len(set(found)) if different else len(found)

    def speaks_of_itself(self, text: str) -> bool:
        """True for a text with "we" or "your" in it."""
        return self._ours.search(text) is not None

    def names_side(self, text: str) -> bool:
        """True for "Ann Field (left) and Bo Lund (second from right)"."""
        return self._side.search(text) is not None

    def names_side_in_commas(self, text: str) -> bool:
        """True for "Ann Field, left, and Bo Lund wait at the quay"."""
        return self._side_in_commas.search(text) is not None

    def begins_with_sides(self, text: str) -> bool:
        """True for "From left: Ann Field, Bo Lund and Cal Reed at the quay"."""
        return self._side_first.match(text) is not None

    def tells_age(self, text: str) -> bool:
        """True for "3 hours ago", "5 min"."""
        return self._ago.search(text) is not None

    def is_about_writer(self, text: str) -> bool:
        """True for "Ann Field is a reporter at the Post"."""
        return self._writer.match(text) is not None


@functools.lru_cache(maxsize=32)
def _of_tags(tags: tuple[str, ...]) -> PageWords:
    return PageWords([languages.line_words(tag) for tag in tags])


def page_words(language: str | None) -> PageWords:
    """The words for a text of a language."""
    return _of_tags(languages.lined(language))
