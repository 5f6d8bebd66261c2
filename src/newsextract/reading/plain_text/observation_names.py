"""The names of observations, made once: "words: ≥8", "prose > caption", "item, linked: ≥0.9".

A number is told by the largest bound that it reaches; a name is the place of that bound in its table.
"""

from __future__ import annotations

from typing import Final

SIZES: Final[tuple[int, ...]] = (1, 2, 3, 5, 8, 13, 21, 36, 61)
FORMS: Final = (
    *("prose", "long", "sentence", "colon", "title", "words", "item", "item prose", "heading", "byline", "date"),
    *("section", "caption", "credit", "boilerplate", "related", "comment", "link", "picture", "edge"),
)
SHORT: Final = frozenset(("words", "title", "item", "link", "boilerplate", "related", "date", "picture"))
WINDOWS: Final[tuple[int, ...]] = (1, 15, 40, 80, 160, 320)
SHARES: Final[tuple[float, ...]] = (0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999)
PLACES: Final[tuple[float, ...]] = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.98)
STEPS: Final[tuple[int, ...]] = (1, 2, 4, 8, 16, 40)
LINES: Final[tuple[int, ...]] = (1, 2, 3, 5, 9, 20)
SHARED_SHARES: Final[tuple[float, ...]] = (0.05, 0.15, 0.3, 0.45, 0.6)
LINKED_SHARES: Final[tuple[float, ...]] = (0.01, 0.2, 0.5, 0.9)
CAPITAL_SHARES: Final[tuple[float, ...]] = (0.01, 0.3, 0.6, 0.9)
ROW_LENGTHS: Final[tuple[int, ...]] = (2, 3, 5, 9, 20)
BELOW_RELATED: Final[tuple[int, ...]] = (2, 4, 7)


def _named(name: str, bounds: tuple[float, ...] | tuple[int, ...]) -> tuple[str, ...]:
    return tuple(f"{name}: {'<' if n == 0 else '≥'}{bounds[max(0, n - 1)]:g}" for n in range(len(bounds) + 1))


WORDS: Final = _named("words", SIZES)
BEFORE: Final = _named("prose in 3 before", WINDOWS)
AFTER: Final = _named("prose in 3 after", WINDOWS)
FAR_BEFORE: Final = _named("prose in 10 before", WINDOWS)
FAR_AFTER: Final = _named("prose in 10 after", WINDOWS)
PASSED: Final = _named("prose passed", SHARES)
PLACE: Final = _named("place", PLACES)
TO_RUN: Final = _named("before run", STEPS)
FROM_RUN: Final = _named("after run", STEPS)
FROM_START: Final = _named("line", LINES)
SHARED: Final = _named("words of the run", SHARED_SHARES)
LINKED: Final = _named("linked", LINKED_SHARES)
CAPITALS: Final = _named("capitals", CAPITAL_SHARES)
LONG_CAPITALS: Final = _named("capitals of a long one", CAPITAL_SHARES)
ROW: Final = _named("row of short lines", ROW_LENGTHS)
RHYTHM: Final = {length: f"rhythm of {length}" for length in (2, 3, 4, 5)}
FORM: Final = {form: f"form: {form}" for form in FORMS}
ABOVE: Final = {(a, b): f"{a} < {b}" for a in FORMS for b in FORMS}
BELOW: Final = {(a, b): f"{a} > {b}" for a in FORMS for b in FORMS}
SECOND_ABOVE: Final = {form: f"second above: {form}" for form in FORMS}
SECOND_BELOW: Final = {form: f"second below: {form}" for form in FORMS}
WHERE: Final = {(where, form): f"{where} run: {form}" for where in ("before", "in", "after") for form in FORMS}
KINDS_OF_TEXT: Final = ("article alone", "whole page")
KIND_OF_TEXT: Final = {(busy, form): f"{busy}: {form}" for busy in KINDS_OF_TEXT for form in FORMS}
AT_RUN: Final = {
    (busy, place): f"{busy}: {place}"
    for busy in KINDS_OF_TEXT
    for place in ("before run", "first of run", "in run", "last of run", "right after run", "after run")
}

FORM_LINKED: Final = {(form, n): f"{form}, {LINKED[n]}" for form in FORMS for n in range(len(LINKED))}
FORM_WORDS: Final = {(form, n): f"{form}, {WORDS[n]}" for form in FORMS for n in range(len(WORDS))}
FORM_SHARED: Final = {(form, n): f"{form}, {SHARED[n]}" for form in FORMS for n in range(len(SHARED))}
FORM_OPENING: Final = {
    form: tuple(f"{form}, {count} words of the opening" for count in ("no", "one", "two", "three", "more"))
    for form in ("prose", "sentence", "item prose", "long", "title")
}
SINCE_RELATED: Final = {
    (form, n): f"{form}, {far} below a header of links"
    for form in FORMS
    for n, far in enumerate(("right", "near", "not far", "far"))
}
SINCE_COMMENTS: Final = {form: f"{form}, below a header of comments" for form in FORMS}
