"""What the lists of a page say of each other: a recipe or a manual has no findings."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.base.rows import NamedTuple
from newsextract.extractors.shared import list_kinds
from newsextract.languages.box_titles import is_box_title
from newsextract.reading.lines import furniture

INGREDIENTS = 3
"""One of so many items with a measure makes a list one of ingredients; the others are counted or told by name."""


class Sister(NamedTuple):
    """A list of a page: what leads in, whether that is a heading, and its items without their numbers."""

    lead: str | None
    headed: bool
    texts: Sequence[str]


def tells_how(texts: Sequence[str], language: str | None) -> bool:
    """True for steps of a recipe or a manual, and for ingredients and parts."""
    steps = sum(furniture.instructs(text, language) for text in texts)
    measured = sum(list_kinds.is_measured(text, language) for text in texts)
    return steps * 2 > len(texts) or measured * INGREDIENTS >= len(texts)


def without_findings(sisters: Sequence[Sister], language: str | None) -> frozenset[int]:
    """The numbers of the lists that others make none of findings.

    In a recipe or a manual, where one list of three tells how, those are all that stand below a heading or below
    nothing.
    """
    told = sum(tells_how(one.texts, language) for one in sisters)
    headed = {n for n, one in enumerate(sisters) if one.headed and not is_box_title(one.lead, language)}
    alone = {n for n, one in enumerate(sisters) if one.lead is None}
    return frozenset(headed | alone) if told and 3 * told >= len(headed | alone) else frozenset()
