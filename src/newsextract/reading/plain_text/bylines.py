"""Names without "By": between headline and text, or below the text, where their neighbours say that they sign it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.agency_signatures import is_agency_alone
from newsextract.grammar.bylines.beside_names import names_alone, without_links, without_time
from newsextract.grammar.bylines.byline_parts import parse_authors, said_once
from newsextract.grammar.bylines.byline_words import is_agency
from newsextract.reading.lines.header_lines import is_named, kind_of
from newsextract.reading.lines.name_lines import are_told_of, people_of_line
from newsextract.reading.plain_text.part import Part
from newsextract.speech.given_names import is_given_name

PARAGRAPHS_ABOVE, PARAGRAPHS_BELOW = 4, 3
"""Paragraphs above the headline and below the first of the text among which a name is looked for."""

PARAGRAPHS_TO_DATE: Final = 10
"""Paragraphs below the first of the text among which a name right above a date is looked for."""

PARAGRAPHS_TO_BOX: Final = 12
"""Paragraphs behind the text among which a box about the author stands."""

ENOUGH_SIGNS = 2
"""Signs that make a name the byline."""

LONGEST_NAMES: Final = 120
"""Characters of a line of names."""

MOST_CAPITALS: Final = 2
"""Words of a name that is all in capitals; a longer line in capitals is a control."""

SIGNED_BELOW: Final = 2
"""Paragraphs below the text among which a signature stands."""

SIGNATURE_WORDS: Final = 9
"""Words at most of a last line that signs the text: "The questions were put by Ann Field."."""

NOTE_LENGTH: Final = 20
"""Characters of a note about the author, the name aside."""

TIMES_PRINTED: Final = 4
"""How often a text prints a line that is no author's name where it stands twice in a row."""

_CLOCK: Final = pattern(r"\d{1,2}[:.]\d\d(?: Uhr)?$")
_BRACKET: Final = pattern(r"\s*\([^()]{2,60}\)$")


def find_name(parts: list[Part], states: list[str], start: int, end: int, language: str | None) -> Part | None:
    """The paragraph with the author's name, where no line says "By"; ``None`` when there is none.

    start, end  bounds of the article's paragraphs
    """
    headline = next((n for n, state in enumerate(states) if state == "headline"), None)
    first = max(0, headline - PARAGRAPHS_ABOVE) if headline is not None else max(0, start - 8)
    zone = range(first, min(start + PARAGRAPHS_BELOW, len(parts)))
    if any(parts[n].header == "byline" or states[n].startswith("byline") for n in zone):
        return None
    behind = [part.text for part in parts[end : end + 12]] + [part.text for part in parts[max(start, end - 3) : end]]
    best, most = None, ENOUGH_SIGNS - 1
    printed = Counter(part.text for part in parts if len(part.text) <= LONGEST_NAMES)
    doubled = {one.text for one, below in pairwise(parts) if one.text == below.text}
    for n in zone:
        name = _name_in(parts[n], language)
        if parts[n].text in doubled and printed[parts[n].text] >= TIMES_PRINTED:
            continue  # a control that stands in several boxes, as a picture and as its words
        if not name or states[n] in ("headline", "first", "body"):
            continue
        above = headline is not None and n < headline
        if name.isupper() and (name.count(" ") >= MOST_CAPITALS or above):
            continue
        if above and parts[n].paragraph.glyph:
            continue  # "• N. Ireland", of a menu
        signs = _signs_around(parts, n, name) + _signs_behind(name, behind)
        below = headline is not None and headline < n <= headline + 2
        signs += below + (below and is_given_name(name.split()[0]) and not _is_told_of(name, parts[start:end]))
        signs += headline is not None and headline < n and n + 1 == start
        signs += states[n - 1] == "standfirst" if n else 0
        if signs > most:
            best, most = parts[n], signs
    best = best or _above_a_date(parts, states, zone.stop, language) or _signature(parts, start, end, language)
    return best or _in_author_box(parts, start, end, language)


def _name_in(part: Part, language: str | None) -> str | None:
    """The name that a line is, or its names: without the time beside it, printed once; ``None`` for any other line."""
    text = part.text
    said = part.label or part.caption or part.header not in (None, "date")
    if said or len(text) > LONGEST_NAMES or (part.ends and not is_named(text)):
        return None
    name = _once(without_time(without_links(names_alone(text, language), language).partition(" | ")[0], language))
    if part.header and name == text:
        return None
    if is_named(name):
        return name if " " in name else None
    return name if _lists_names(_BRACKET.sub("", name), language) else None


def _lists_names(text: str, language: str | None) -> bool:
    """True for an agency, and for two names or more: "Ann Field, Bo Lund", "Reuters, Ann Field"."""
    if is_agency(text):
        return True
    if not text[:1].isupper() or not any(mark in text for mark in (",", "/", " ")):
        return False
    found = parse_authors(text, language=language)
    whole = all(is_agency(one.name) or (one.kind == "person" and is_named(one.name)) for one in found)
    return len(found) > 1 and whole and sum(len(one.name) for one in found) * 4 > 3 * len(text)


def _signs_around(parts: list[Part], n: int, name: str) -> int:
    """What the lines beside a name say for it: a date, the name once more, the name with a house behind it."""
    near = [parts[m] for m in (n - 2, n - 1, n + 1, n + 2) if 0 <= m < len(parts)]
    dated = parts[n].header == "date" or any(one.header == "date" or _CLOCK.match(one.text) for one in near)
    again = name != parts[n].text or any(one.text.startswith(name) and not one.prose for one in near)
    return 2 * dated + 2 * again


def _signs_behind(name: str, behind: list[str]) -> int:
    """What stands behind the text says for a name: a note about its bearer, the name alone."""
    short = " ".join(name.split()[:2])  # the house stands behind the name: "Ann Field THE DAILY POST"
    notes = [text for text in behind if len(text) > len(short) + NOTE_LENGTH]
    noted = any(text.startswith(short) or ("@" in text and short in text) for text in notes)
    return 2 * noted + any(text == name for text in behind)


def _above_a_date(parts: list[Part], states: list[str], first: int, language: str | None) -> Part | None:
    """A name right above a date, where the first paragraphs of the text stand above both."""
    for n in range(first, min(first + PARAGRAPHS_TO_DATE, len(parts)) - 1):
        if parts[n + 1].header == "date" and states[n] not in ("first", "body") and _name_in(parts[n], language):
            return parts[n]
    return None


def _signature(parts: list[Part], start: int, end: int, language: str | None) -> Part | None:
    """A name alone right below the text, or a line that says "By" and ends as a sentence, which may be its last.

    What the text speaks of is a topic, and so is one of several such lines.
    """
    for n in range(max(start + 1, end - 1), min(end + SIGNED_BELOW, len(parts))):
        text = parts[n].text
        alone = n == end - 1 or n == len(parts) - 1  # else it may sign a teaser of another story
        if parts[n].words > SIGNATURE_WORDS or not (alone or text.endswith(".")):
            continue
        if kind_of(text.removesuffix("."), language) == "byline":
            return parts[n]
    for part in parts[end : end + SIGNED_BELOW]:
        if is_agency_alone(part.text):
            return part
    for n in range(end, min(end + SIGNED_BELOW, len(parts))):
        part, below = parts[n], parts[n + 1] if n + 1 < len(parts) else None
        if part.paragraph.glyph or part.paragraph.linked > 0:
            return None
        if name := _name_in(part, language):
            topic = (below and below.named) or any(name in one.text for one in parts[start:end])
            return None if topic else part
        if part.text and not part.caption:
            return None
    return None


def _in_author_box(parts: list[Part], start: int, end: int, language: str | None) -> Part | None:
    """The name that stands first below "About the author", unless the text speaks of its bearer."""
    told = [part.text for part in parts[start:end]]
    for header, part in pairwise(parts[end : end + PARAGRAPHS_TO_BOX]):
        if header.label and header.label.reason == "author box" and (names := people_of_line(part.text, language)):
            return None if are_told_of(names, told) else part
    return None


def _is_told_of(name: str, text: list[Part]) -> bool:
    """True when the text tells of somebody with the first two words of a name: a line with it is of a picture then."""
    start = " ".join(name.split()[:2])
    return any(start in part.text for part in text)


def _once(text: str) -> str:
    """A name that is printed twice in a row, once: the alternative text of a portrait, then the name."""
    for mark in (" by ", " By "):
        left, _, right = text.partition(mark)
        if left == right:
            return left
    return said_once(text).rstrip("/")
