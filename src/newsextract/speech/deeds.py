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
    words = text[max(0, begin - _READ) : begin].rpartition("\n")[2].split()
    if len(words) < 2 or _bare(words[-1]) not in voc.by:
        return ""
    deed = _bare(words[-2])
    return voc.deeds.get(deed) or voc.deeds_of_who.get(deed) or ""


def noun_of_deed_behind(text: str, end: int, voc: Vocabulary) -> str:
    """The noun that the words behind a name make: "creator" of ", who created" and of "has created"; else ""."""
    mark = text[end : end + 1]
    if mark not in (" ", ","):
        return ""
    words = text[end : end + _READ].partition("\n")[0].lstrip(",").split()
    if len(words) < 2:
        return ""
    relative = _bare(words[0]) in voc.who
    if mark == "," and not relative:
        return ""
    for word in words[relative:]:
        deed = _bare(word)
        if voc.kinds.get(deed) not in _BEFORE_VERB:
            return voc.deeds.get(deed) or (voc.deeds_of_who.get(deed) if relative else None) or ""
    return ""


def _bare(word: str) -> str:
    """A word in lower case without the signs beside it."""
    return word.lower().strip(".,;:()\"“”'’")
