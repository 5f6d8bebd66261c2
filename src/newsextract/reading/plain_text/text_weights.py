"""How much each observation of a paragraph speaks for each thing that it can be: ``text_weights.json``.

Learned from copies of labelled pages (scripts/train_text.py): for each observation a number for each of CLASSES, for
each step from one state to the next what it gains. The file has hundredths; here they are whole numbers, whose sums are
exact, and the same in any order.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.base.shipped import shipped
from newsextract.reading.plain_text.text_states import CLASSES, STATES, begins, follows

NEVER: Final = -(10**9)
"""Gain of a step that does not exist."""


_BITS: Final = 32
"""Bits for one of CLASSES in a number that holds a sum for each: no sum comes near to half of what they hold."""
_SHIFTS: Final = tuple(range(0, _BITS * len(CLASSES), _BITS))
_HALF, _MASK = 1 << (_BITS - 1), (1 << _BITS) - 1
_HALVES: Final = sum(_HALF << shift for shift in _SHIFTS)


class Rows(dict[str, int]):
    """Observation -> hundredths for each of CLASSES in one number, 0 for one that is not known; asked for with ``[]``.

    The sum of such numbers holds the ten sums, which ``sums_in`` takes out of it: adding them up one by one took a
    fifteenth of the time of a text. Made from lines of numbers when asked for: one text has a tenth of them.
    """

    def __init__(self, lines: Mapping[str, object]) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, name: str) -> int:
        row = str(self._lines.get(name, "")).split()
        whole = self[name] = sum(_hundredths(float(one)) << shift for one, shift in zip(row, _SHIFTS, strict=False))
        return whole


def sums_in(whole: int) -> list[int]:
    """The sums for each of CLASSES, of which some can be below zero, in the sum of several ``Rows``.

    >>> sums_in(3 + (-2 << 32) + 4)[:3]
    [7, -2, 0]
    """
    whole += _HALVES
    return [(whole >> shift & _MASK) - _HALF for shift in _SHIFTS]


class Weights(NamedTuple):
    """What was learned, ready to be added up.

    seen   what each observation says for and against each of CLASSES
    steps  for each state the states before it, by their place in STATES, with what the step gains
    first  what it gains to begin in each state
    """

    seen: Rows
    steps: list[list[tuple[int, int]]]
    first: list[int]


@functools.cache
def weights() -> Weights:
    """The weights that ship with the package."""
    return read_weights(json.loads(shipped(__file__, "text_weights.json")))


def read_weights(data: dict[str, dict[str, object]]) -> Weights:
    """Weights as ``text_weights.json`` has them: "seen" (a line of numbers), "steps" ("body > inside") and "first"."""
    names = list(STATES)
    steps: list[list[tuple[int, int]]] = []
    for after in names:
        row_of: list[tuple[int, int]] = []
        for n, before in enumerate(names):
            if follows(before, after):
                gain = data["steps"].get(f"{before} > {after}", 0.0)
                assert isinstance(gain, (int, float))
                row_of.append((n, _hundredths(gain)))
        steps.append(row_of)
    first = []
    for name in names:
        gain = data["first"].get(name, 0.0)
        assert isinstance(gain, (int, float))
        first.append(_hundredths(gain) if begins(name) else NEVER)
    return Weights(Rows(data["seen"]), steps, first)


def _hundredths(number: float) -> int:
    return round(number * 100)
