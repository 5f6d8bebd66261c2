"""Which paragraphs of a text are the article, and what the lines above it are: the likeliest order of all of them.

A text has a fixed order: lines of the page, perhaps a section label, the headline, then standfirst, byline, date and
captions in any order among lines of the page, the body with boxes and captions inside, and the rest of the page. What
``observations`` sees of a paragraph speaks for and against each of these (``text_weights``); the order that gains most
is chosen.
"""

from __future__ import annotations

from typing import Final

from newsextract.reading.plain_text.text_states import CLASSES, STATES, ends
from newsextract.reading.plain_text.text_weights import NEVER, Weights, sums_in, weights

_GIVEN: Final = 10**6
"""Gain of a state that is known: more than all observations of a text can say against it."""


def decide(observed: list[list[str]], given: list[str], known: Weights | None = None) -> list[str]:
    """The state of each paragraph, by what was observed of each.

    given  the states that are known already; "" for those that are not
    """
    if all(given):
        return given
    learned = known or weights()
    names = list(STATES)
    parts = [[CLASSES.index(one) for one in classes] for classes in STATES.values()]
    count, rows = len(names), learned.seen
    best: list[int] = []
    back: list[list[int]] = []
    for row, seen in enumerate(observed):
        gains = sums_in(sum(map(rows.__getitem__, seen)))
        now: list[int] = []
        came: list[int] = []
        for state in range(count):
            gain = _GIVEN if given[row] == names[state] else 0
            for one in parts[state]:
                gain += gains[one]
            if row == 0:
                now.append(learned.first[state] + gain)
                came.append(0)
                continue
            most, where = NEVER * 2, 0
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
