"""Which paragraphs of a text are the article, and what the lines above it are: the likeliest order of all of them.

A text has a fixed order: lines of the page, perhaps a section label, the headline, then standfirst, byline, date and
captions in any order among lines of the page, the body with boxes and captions inside, and the rest of the page. What
``observations`` sees of a paragraph speaks for and against each of these; the order that gains most is chosen.
The weights were learned from copies of labelled pages (scripts/train_text.py) and stand in ``text_weights.json``:
for each observation how much it speaks for each of CLASSES, for each step from one state to the next what it costs.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Final, NamedTuple

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


class Weights(NamedTuple):
    """What was learned, ready to be added up.

    seen   observation -> a number for each of CLASSES
    steps  for each state the states before it, by their place in STATES, with what the step gains
    first  what it gains to begin in each state
    """

    seen: dict[str, tuple[float, ...]]
    steps: list[list[tuple[int, float]]]
    first: list[float]


_NEVER: Final = -1e9
_GIVEN: Final = 1e4
"""Gain of a state that is known: more than all observations of a text can say against it."""


@functools.cache
def weights() -> Weights:
    """The weights that ship with the package."""
    return read_weights(json.loads(Path(__file__).with_name("text_weights.json").read_text(encoding="utf-8")))


def read_weights(data: dict[str, dict[str, object]]) -> Weights:
    """Weights as ``text_weights.json`` has them: "seen", "steps" ("body > inside") and "first"."""
    seen: dict[str, tuple[float, ...]] = {}
    for name, row in data["seen"].items():
        assert isinstance(row, dict)
        seen[name] = tuple(float(row.get(one, 0.0)) for one in CLASSES)
    names = list(STATES)
    steps: list[list[tuple[int, float]]] = []
    for after in names:
        row_of: list[tuple[int, float]] = []
        for n, before in enumerate(names):
            if follows(before, after):
                gain = data["steps"].get(f"{before} > {after}", 0.0)
                assert isinstance(gain, (int, float))
                row_of.append((n, float(gain)))
        steps.append(row_of)
    first = []
    for name in names:
        gain = data["first"].get(name, 0.0)
        assert isinstance(gain, (int, float))
        first.append(float(gain) if begins(name) else _NEVER)
    return Weights(seen, steps, first)


def decide(observed: list[list[str]], given: list[str], known: Weights | None = None) -> list[str]:
    """The state of each paragraph, by what was observed of each.

    given  the states that are known already; "" for those that are not
    """
    if all(given):
        return given
    learned = known or weights()
    names = list(STATES)
    parts = [[CLASSES.index(one) for one in classes] for classes in STATES.values()]
    count = len(names)
    best: list[float] = []
    back: list[list[int]] = []
    for row, seen in enumerate(observed):
        gains = _gains(seen, learned.seen)
        now: list[float] = []
        came: list[int] = []
        for state in range(count):
            gain = _GIVEN if given[row] == names[state] else 0.0
            for one in parts[state]:
                gain += gains[one]
            if row == 0:
                now.append(learned.first[state] + gain)
                came.append(0)
                continue
            most, where = _NEVER * 2, 0
            for before, step in learned.steps[state]:
                value = best[before] + step
                if value > most:
                    most, where = value, before
            now.append(most + gain)
            came.append(where)
        best = now
        back.append(came)
    last = max((n for n in range(count) if ends(names[n])), key=lambda n: best[n])
    out: list[str] = []
    for row in range(len(observed) - 1, -1, -1):
        out.append(names[last])
        last = back[row][last]
    out.reverse()
    return out


def _gains(seen: list[str], table: dict[str, tuple[float, ...]]) -> list[float]:
    """The sum of what the observations say, for each class."""
    sums = [0.0] * len(CLASSES)
    for name in seen:
        row = table.get(name)
        if row is not None:
            for n in range(len(row)):
                sums[n] += row[n]
    return sums
