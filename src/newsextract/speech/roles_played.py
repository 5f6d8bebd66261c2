"""The characters of a play or a series, who are not the ones who speak in an article about it: the actors do.

"Ann Reed, who plays Captain Lowe"; "Captain Lowe (Ann Reed)"; "Lowe, played by Ann Reed"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsextract.speech.entity import Entity, Mention
from newsextract.speech.vocabulary import Vocabulary

_READ: Final = 40
"""Characters before and between names in which the verb stands: ", who has played"."""
_MENTIONS_READ: Final = 2000
"""Mentions of one article among which the characters are looked for."""


def find_characters(
    text: str, mentions: Sequence[Mention], every: Sequence[Entity], voc: Vocabulary
) -> tuple[frozenset[int], frozenset[int]]:
    """The numbers of the entities that are characters, and of those that play them; none in a text of no actors."""
    if not voc.acting_words:
        return frozenset(), frozenset()
    characters: dict[int, None] = {}
    actors: dict[int, None] = {}
    before: Mention | None = None
    for mention in mentions[:_MENTIONS_READ]:
        between = text[before.end : mention.start] if before is not None else ""
        near = len(between) <= _READ
        played = near and _ends_in(between, voc.played_by)
        if before is not None and not played and _is_cast(between, text, mention.end):
            played = _may_both_be(every, before, mention)
        if before is not None and played:
            characters[before.entity], actors[mention.entity] = None, None
        elif _ends_in(text[max(0, mention.start - _READ) : mention.start], voc.playing):
            characters[mention.entity] = None
            if before is not None and near and not set(between) & set(".!?\n"):
                actors[before.entity] = None
        before = mention
    if not characters or not _tells_of_actors(text, voc):
        return frozenset(), frozenset()
    spoken = [number for number in characters if every[number].verbs or number in actors]
    return frozenset(characters.keys() - set(spoken)), frozenset(actors)


def _is_cast(between: str, text: str, end: int) -> bool:
    """True for what stands between the names of "Captain Lowe (Ann Reed)"."""
    return between == " (" and text[end : end + 1] == ")"


def _may_both_be(every: Sequence[Entity], first: Mention, second: Mention) -> bool:
    """Whether both names may be people's, the second one in full: not "Ann Reed (Labour)"."""
    outer, inner = every[first.entity], every[second.entity]
    person = inner.is_person() or inner.may_be_person()
    return person and " " in inner.name and not (outer.is_body() or outer.place)


def _ends_in(before: str, phrases: Sequence[str]) -> bool:
    """Whether a text ends in one of some phrases and a space, as whole words."""
    low = before.lower()
    if not low.endswith(" "):
        return False
    low = " " + low.rpartition("\n")[2].rstrip(" ").replace(",", "")
    return low.endswith(tuple(phrases))


def _tells_of_actors(text: str, voc: Vocabulary) -> bool:
    """Whether the article is about a play, a film or a series, by two of the words for it."""
    return len(set(re.findall(r"[^\W\d_]+", text.lower())) & voc.acting_words) > 1
