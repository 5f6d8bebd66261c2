"""How much each observation of a paragraph speaks for each thing that it can be: ``text_weights.json``.

Learned from copies of labelled pages (scripts/train_text.py): for each observation a number for each of CLASSES, for
each step from one state to the next what it gains.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Final, NamedTuple

from newsextract.reading.plain_text.text_states import CLASSES, STATES, begins, follows

NEVER: Final = -1e9
"""Gain of a step that does not exist."""


class Weights(NamedTuple):
    """What was learned, ready to be added up.

    seen   observation -> a number for each of CLASSES
    steps  for each state the states before it, by their place in STATES, with what the step gains
    first  what it gains to begin in each state
    """

    seen: dict[str, tuple[float, ...]]
    steps: list[list[tuple[int, float]]]
    first: list[float]


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
        first.append(float(gain) if begins(name) else NEVER)
    return Weights(seen, steps, first)
