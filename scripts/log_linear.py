"""Fits a conditional log-linear model: of several candidates the one with the highest sum of weights is right.

For ``train_speakers.py`` and ``train_antecedents.py``. Nothing but the standard library is needed; the same rows give
the same weights.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple


class Settings(NamedTuple):
    """Passes over the rows; step of AdaGrad; pull towards nought; times a name must be seen; smallest weight kept."""

    rounds: int
    step: float
    shrink: float
    fewest: int
    smallest: float


Row = tuple[Sequence[Sequence[Any]], Sequence[int]]
"""What is seen of each candidate, as names that can be sorted, and which of the candidates are right."""


def fit(
    rows: Sequence[Row], settings: Settings, price: Callable[[Sequence[int]], float] | None = None
) -> dict[Any, int]:
    """The weights that make the right candidates most probable, in hundredths: stochastic gradient ascent with AdaGrad.

    price  how much a row counts, by which of its candidates are right; 1 for all where it is missing
    """
    seen = Counter(name for options, _ in rows for option in options for name in option)
    often = sorted(name for name, times in seen.items() if times >= settings.fewest)
    names = {name: index for index, name in enumerate(often)}
    data = [([[names[n] for n in option if n in names] for option in options], right) for options, right in rows]
    table, squares = [0.0] * len(names), [1e-6] * len(names)
    order = list(range(len(data)))
    shuffle = random.Random(1).shuffle
    for _ in range(settings.rounds):
        shuffle(order)
        for number in order:
            options, right = data[number]
            scores = [sum([table[name] for name in option]) for option in options]
            top = max(scores)
            shares = [math.exp(score - top) for score in scores]
            whole, good = sum(shares), sum(shares[index] for index in right)
            change: dict[int, float] = defaultdict(float)
            counts = price(right) if price is not None else 1.0
            for index, option in enumerate(options):
                pull = shares[index] / good - shares[index] / whole if index in right else -shares[index] / whole
                if abs(pull) > 1e-4:
                    for name in option:
                        change[name] += counts * pull
            for name, value in change.items():
                value -= settings.shrink * table[name]
                squares[name] += value * value
                table[name] += settings.step * value / math.sqrt(squares[name])
    return {name: round(100 * table[index]) for name, index in names.items() if abs(table[index]) >= settings.smallest}
