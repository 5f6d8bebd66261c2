"""A name alone between headline and text: the byline, where its neighbours or a note about the author say so."""

from __future__ import annotations

from newsextract.grammar.bylines.beside_names import without_links
from newsextract.reading.lines.header_lines import is_named
from newsextract.reading.plain_text.part import Part
from newsextract.speech.given_names import FEMALE, MALE

PARAGRAPHS_ABOVE, PARAGRAPHS_BELOW = 4, 3
"""Paragraphs above the headline and below the first of the text among which a name is looked for."""

ENOUGH_SIGNS = 2
"""Signs that make a name the byline."""


def find_name(
    parts: list[Part], states: list[str], start: int, end: int, language: str | None = None
) -> Part | None:
    """The paragraph with the author's name, where no line says "By"; ``None`` when there is none.

    start, end  bounds of the article's paragraphs
    """
    headline = next((n for n, state in enumerate(states) if state == "headline"), None)
    first = max(0, headline - PARAGRAPHS_ABOVE) if headline is not None else max(0, start - 8)
    zone = range(first, min(start + PARAGRAPHS_BELOW, len(parts)))
    if any(parts[n].header == "byline" or states[n].startswith("byline") for n in zone):
        return None
    best, most = None, 0
    behind = [part.text for part in parts[end : end + 12]] + [part.text for part in parts[max(start, end - 3) : end]]
    for n in zone:
        part = parts[n]
        name = _once(without_links(part.text, language))
        said = part.label or part.caption or part.header
        if said or states[n] in ("headline", "first", "body") or not is_named(name):
            continue
        if " " not in name or (name.isupper() and headline is not None and n < headline):
            continue
        near = [parts[m] for m in (n - 2, n - 1, n + 1, n + 2) if 0 <= m < len(parts) and m != n]
        signs = 2 * any(other.header == "date" for other in near)
        signs += 2 * (name != part.text or any(other.text == part.text for other in near))
        signs += 2 * any(text.startswith(name) and len(text) > len(name) + 20 for text in behind)
        signs += any(text == name for text in behind)
        below = headline is not None and headline < n <= headline + 2
        signs += below + (below and _is_person(name) and not _is_told_of(name, parts[start:end]))
        signs += headline is not None and headline < n and n + 1 == start
        signs += states[n - 1] == "standfirst" if n else 0
        if signs >= ENOUGH_SIGNS and signs > most:
            best, most = part, signs
    return best


def _is_person(name: str) -> bool:
    """True for a name of two words at least that begins with a given name: "Ann Field THE POST"."""
    first = name.partition(" ")[0].casefold()
    return first in FEMALE or first in MALE


def _is_told_of(name: str, text: list[Part]) -> bool:
    """True when the text tells of somebody with the first two words of a name: a line with it is of a picture then."""
    start = " ".join(name.split()[:2])
    return any(start in part.text for part in text)


def _once(text: str) -> str:
    """A name that is printed twice in a row, once: the alternative text of a portrait, then the name."""
    half = len(text) // 2
    for mark in (" ", " by ", " By "):
        if text[: half - len(mark) // 2] and text.count(mark) and len(text) > 6:
            left, _, right = text.partition(mark) if mark != " " else (text[:half], " ", text[half + 1 :])
            if left == right:
                return left
    return text.rstrip("/")
