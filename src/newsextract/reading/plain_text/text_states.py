"""What a paragraph of a text can be, and in which order that stands."""

from __future__ import annotations

from typing import Final

CLASSES: Final = ("other", "section", "headline", "standfirst", "byline", "date", "caption", "body", "start", "end")
"""What is weighed: nine things that a paragraph can be, or be the first of."""

STATES: Final[dict[str, tuple[str, ...]]] = {
    "before": ("other",),
    "section above": ("section",),
    "byline above": ("byline",),
    "date above": ("date",),
    "caption above": ("caption",),
    "headline": ("headline",),
    "between": ("other",),
    "section": ("section",),
    "standfirst": ("standfirst",),
    "byline": ("byline",),
    "date": ("date",),
    "caption": ("caption",),
    "first": ("body", "start"),
    "body": ("body",),
    "inside": ("other",),
    "caption inside": ("caption",),
    "end": ("other", "end"),
    "after": ("other",),
}
"""The states of a text in their order, each with the classes whose weights it adds up."""

BODY: Final = ("first", "body")
"""States of what is the article's own text."""

_PHASE: Final = dict(zip(STATES, (0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 3, 4, 4, 4, 5, 6), strict=True))


def follows(before: str, after: str) -> bool:
    """True where one state can stand right behind another."""
    a, b = _PHASE[before], _PHASE[after]
    if a in (0, 2, 4) and a == b:
        return True
    if a == 0:
        return b in (1, 3)
    if a == 1:
        return b in (2, 3)
    if a == 2:
        return b == 3
    if a == 3:
        return b in (4, 5)
    if a == 4:
        return b == 5 and before != "inside"
    return b == 6


def begins(state: str) -> bool:
    """True for a state in which a text can begin."""
    return _PHASE[state] in (0, 1, 3)


def ends(state: str) -> bool:
    """True for a state in which a text can end."""
    return state != "inside"
