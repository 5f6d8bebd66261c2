"""Who is named near a quotation, where and how: those who may have said it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.entity import Entity, Mention
from newsextract.speech.quotation_marks import Span

_BEFORE: Final = 1800
"""Characters before a quotation in which names are read."""
_BEHIND: Final = 500
"""The same behind it."""
_CLOSE: Final = 25
"""Characters between a quotation and a name that stands beside it, with the verb and little more."""
_IN_CLAUSE: Final = 90
"""The same for a name in the clause that stands beside it."""
_MOST: Final = 12
"""People who are weighed for one quotation, the nearest ones: keeps the work linear."""


class Near(NamedTuple):
    """How somebody is named on one side of a quotation.

    where    "here" (in its sentence) and how close; sentences between in the paragraph: "1" to "4"; paragraphs and
             sentences between: "p1 2"
    how      "owns", "opens" or "leads" (the subject, as it seems), "inside"
    mention  the nearest on this side
    """

    where: str
    how: str
    mention: Mention


class Named:
    """Somebody who is named near a quotation: nearest before it, and first behind it."""

    __slots__ = ("before", "behind", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self.before: Near | None = None
        self.behind: Near | None = None


class StandingNear:
    """Reads who is named near the quotations of one text."""

    def __init__(self, text: str, people: Antecedents) -> None:
        self._text = text
        self._people = people
        self._starts = people.sentence_starts(len(text))

    def read(self, span: Span) -> list[Named]:
        """Who is named near a quotation, outside of quotations: the nearest before it first, then those behind it."""
        entities = self._people.entities
        start, end = span.outer_start, span.outer_end
        first, last = self.sentence(start), self.sentence(max(start, end - 1))
        found: dict[str, Named] = {}
        for mention, one in entities.before(start):
            if mention.start < start - _BEFORE or len(found) == _MOST:
                break
            if one.name not in found and self._may_speak(one, mention):
                named = found[one.name] = Named(one.name)
                named.before = Near(self._ahead(mention, start, first), _stands(mention), mention)
        for mention, one in entities.between(end, end + _BEHIND):
            known = found.get(one.name)
            if (known is not None and known.behind is not None) or not self._may_speak(one, mention):
                continue
            where = self._following(mention, end, last)
            if not where:
                break  # those that follow stand further off
            if known is None:
                known = found[one.name] = Named(one.name)
            known.behind = Near(where, _stands(mention), mention)
        return list(found.values())[:_MOST]

    def described(self, words: str, span: Span) -> Named | None:
        """Somebody whom words stand for that are no name, such as "sa mère": where they stand before a quotation."""
        start = span.outer_start
        at = self._text.rfind(words, max(0, start - _BEFORE), start)
        if at < 0:
            return None
        opens = self._starts[self.sentence(at)] == at
        mention = Mention(at, at + len(words), -1, opens, opens, False, False)
        found = Named(words)
        found.before = Near(self._ahead(mention, start, self.sentence(start)), _stands(mention), mention)
        return found

    def sentence(self, at: int) -> int:
        """The number of the sentence in which an offset lies."""
        return bisect_right(self._starts, at) - 1

    def is_first(self, mention: Mention) -> bool:
        """Whether nobody is named before in the sentence."""
        start = self._starts[self.sentence(mention.start)]
        return next(self._people.entities.between(start, mention.start), None) is None

    def _may_speak(self, one: Entity, mention: Mention) -> bool:
        """False for common nouns and places that have said nothing, and for a word that opens one sentence only."""
        if one.name in self._people.speakers:
            return True
        if one.common or (one.place and not one.is_person()):
            return False
        told = " " in one.name or one.is_person() or one.is_body()
        return told or not mention.opens or one.count > 1

    def _ahead(self, mention: Mention, start: int, first: int) -> str:
        """Where a mention before a quotation stands, whose sentence is the one numbered ``first``."""
        gap = start - mention.end
        back = first - self.sentence(mention.start)
        if not back:
            return _close(gap)
        paragraphs = self._text.count("\n\n", mention.start, start)
        return f"p{min(paragraphs, 3)} {min(back, 4)}" if paragraphs else f"{min(back, 4)}"

    def _following(self, mention: Mention, end: int, last: int) -> str:
        """The same behind one; "" where it is too far."""
        paragraphs = self._text.count("\n\n", end, mention.start)
        if paragraphs:
            return "p1" if paragraphs == 1 else ""
        ahead = self.sentence(mention.start) - last
        return _close(mention.start - end) if not ahead else "1" if ahead == 1 else "2"


def _close(gap: int) -> str:
    return "here close" if gap < _CLOSE else "here in clause" if gap < _IN_CLAUSE else "here far"


def _stands(mention: Mention) -> str:
    return "owns" if mention.owns else "opens" if mention.opens else "leads" if mention.leads else "inside"
