"""What somebody is by what they did: the series "created by Ann Reed" makes her "the creator"."""

from __future__ import annotations

from typing import Final

from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, AUXILIARY

_READ: Final = 48
"""Characters before and behind a name in which the verb stands: "written and directed by", ", who has also created"."""
_BEFORE_VERB: Final = frozenset((AUXILIARY, ADVERB))


def noun_of_deed_before(text: str, begin: int, voc: Vocabulary) -> str:
    """The noun that the words before a name make: "creator" of "created by"; else ""."""
    words = _words(text[max(0, begin - _READ) : begin].rpartition("\n")[2])
    if len(words) < 2 or words[-1] not in voc.by:
        return ""
    return voc.deeds.get(words[-2]) or voc.deeds_of_who.get(words[-2]) or ""


def noun_of_deed_behind(text: str, end: int, voc: Vocabulary) -> str:
    """The noun that the words behind a name make: "creator" of ", who created" and of "has created"; else ""."""
    mark = text[end : end + 1]
    words = _words(text[end : end + _READ].partition("\n")[0].lstrip(","))
    if len(words) < 2 or mark not in (" ", ","):
        return ""
    relative = words[0] in voc.who
    if mark == "," and not relative:
        return ""
    at = int(relative)
    while at < len(words) and voc.kinds.get(words[at]) in _BEFORE_VERB:
        at += 1
    if at >= len(words):
        return ""
    return voc.deeds.get(words[at]) or (voc.deeds_of_who.get(words[at]) if relative else None) or ""


def _words(text: str) -> list[str]:
    return [word.strip(".,;:()\"“”'’") for word in text.lower().split()]
