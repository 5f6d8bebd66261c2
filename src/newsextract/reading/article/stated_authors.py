"""The author whom a page states, in a line that the rules for headers passed over: one in a bar of tools, one that is
kept from screen readers, a heading, the name above a note about the author."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Final

from newsextract.grammar.bylines.beside_names import names_alone
from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors, strip_by
from newsextract.grammar.bylines.byline_words import fold
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.author_lines import is_job
from newsextract.reading.article.head_authors import JOB
from newsextract.reading.article.standfirsts import marks_above
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw

LONGEST_LINE: Final = 120
"""Characters of such a line."""
BLOCKS_ABOVE: Final = 16
"""Blocks above the headline among which it stands, where its class says that it is a byline."""
NEAR_ABOVE: Final = 3
"""The same, whatever its class."""
BLOCKS_BEHIND: Final = 12
"""Blocks behind the body's last one among which it stands."""
LEVELS: Final = 3
"""Containers from a line up whose class may say that it is a byline."""
_OF_OTHERS: Final = marks.COMMENT | marks.RELATED | marks.LEGAL | marks.NAV
_ROLES: Final = ("hidden", "boilerplate", "related")
REASON: Final = "line that names the stated author"


def assign_stated(region: Region, stated: Iterable[str], houses: Iterable[str]) -> None:
    """Make bylines of the lines that name the authors whom the page states, where no line of the article names anybody.

    stated  their names; houses  those of the publisher
    """
    known = frozenset(map(fold, houses))
    names = {
        fold(one.name)
        for value in stated
        for one in parse_authors(value, language=region.language, houses=known)
        if is_full_name(one)
    }
    if not names or region.headline is None:
        return
    raws, head = region.walk.raws, region.headline.number
    first = next((raw.number for raw in raws[head:] if raw.role == "body" and raw.weight), head)
    last = next((raw.number for raw in reversed(raws[head:]) if raw.role == "body"), head)
    lines = raws[max(0, head - BLOCKS_ABOVE) : last + BLOCKS_BEHIND]
    if any(raw.role == "byline" and _says_who(raw.text, region.language) for raw in lines):
        return
    between = [raw for raw in raws[head + 1 : first] if _names_one(raw, names, region.language)]
    above = [raw for raw in raws[max(0, head - BLOCKS_ABOVE) : head] if _is_above(raw, head, names, region.language)]
    behind = [raw for raw in raws[first : last + BLOCKS_BEHIND] if _is_signature(raw, names, region.language)]
    for raw in between or above or behind:
        raw.role, raw.reason = "byline", REASON
        below = raws[raw.number + 1] if raw.number + 1 < len(raws) else raw
        if below.role in ("subheadline", "body") and is_job(below.text, region.language):
            below.role, below.reason = "boilerplate", JOB


def _names_one(raw: Raw, names: Set[str], language: str | None) -> bool:
    """True for a line with one of these names and no more than stands beside names in a byline."""
    passed_over = raw.role in _ROLES or (raw.role == "body" and raw.kind == "heading")
    if raw.size > LONGEST_LINE or not (passed_over or (raw.role == "section" and _is_marked(raw.node))):
        return False
    if raw.node.zone & marks.COMMENT or "©" in raw.text:
        return False
    if ends_sentence(names_alone(raw.text, language)) and not header_lines.is_signature(raw.text, language):
        return raw.text.endswith((" Jr.", " Sr.")) and not names.isdisjoint(_people(raw.text, language))
    if not names.isdisjoint(_people(raw.text, language)):
        return True
    said = strip_by(raw.text, language)
    return said != raw.text and any(fold(said).startswith(f"{name} ") for name in names)  # with a job behind the name


def _is_above(raw: Raw, head: int, names: Set[str], language: str | None) -> bool:
    """True for such a line above the headline: right above it, or in a container that says that it is a byline."""
    if raw.node.zone & (_OF_OTHERS | marks.HIDDEN) or not _names_one(raw, names, language):
        return False
    return head - raw.number <= NEAR_ABOVE or _is_marked(raw.node)


def _is_signature(raw: Raw, names: Set[str], language: str | None) -> bool:
    """True for such a line within the text or behind it, that says "By" or whose class says that it is a byline."""
    hidden = raw.node.zone & marks.HIDDEN and raw.node.zone_word  # without a class it is from screen readers only
    if hidden or raw.node.zone & _OF_OTHERS or not _names_one(raw, names, language):
        return False
    said = header_lines.kind_of(raw.text.rstrip("."), language) == "byline"
    return _is_marked(raw.node) or (said and not raw.node.zone & marks.FOOTER)


def _is_marked(node: Node) -> bool:
    """True in a container whose own name, or that of one around it, is of a byline or of a box about the author."""
    return bool(marks_above(node, marks.BYLINE | marks.BIO, LEVELS - 1))


def _says_who(text: str, language: str | None) -> bool:
    """True for a byline that names a person, if only by a first name behind "By"."""
    return bool(_people(text, language)) or header_lines.kind_of(text, language) == "byline"


def _people(text: str, language: str | None) -> set[str]:
    """The folded full names of a line's people."""
    return {fold(one.name) for one in parse_authors(text, language=language) if is_full_name(one)}
