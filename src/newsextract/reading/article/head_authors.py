"""Names near the headline that are its authors' though no "By" says so: lines below it, and a name above it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Final

from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors, strip_by
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.author_lines import (
    AUTHOR_PAGE,
    LONGEST_NAME,
    is_job,
    name_inside,
    names_author,
    signers_inside,
)  # fmt: skip
from newsextract.reading.article.same_box import DATED_LEVELS, same_box
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.name_lines import LONGEST_LINE, are_told_of, people_of_line
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Raw
from newsextract.speech.lone_names import is_persons_name

BLOCKS_ABOVE: Final = 6
"""Blocks above the headline among which an author's name stands."""
BLOCKS_BELOW: Final = 120
"""Blocks below it among which such lines stand."""
LONGEST_BOXED: Final = 80
"""Characters of a byline in a box about the author."""
BLOCKS_OF_AUTHOR: Final = 3
"""Blocks from an author's line on among which that of the next one stands."""


def assign_authors(region: Region, headline: Raw, first: Raw | None, stated: frozenset[str]) -> None:
    """Make bylines of lines between headline and text that name an author, where none says "By".

    first   the first paragraph of the text
    stated  folded names of the authors that the page states; see ``fold``
    """
    stop = min(first.number if first is not None else headline.number, headline.number + BLOCKS_BELOW)
    between = region.walk.raws[headline.number + 1 : stop]
    if any(raw.role == "byline" for raw in between):
        _assign_name_above_job(between, region.language)
        return
    last: Raw | None = None
    for raw in between:
        if raw.role or raw.node.zone:
            continue
        dated = any(one.role == "date" for one in region.walk.raws[raw.number - 1 : raw.number + 2])
        named = names_author(raw, stated, region.language) or (dated and is_persons_name(raw.text))
        if not (named or is_signed(raw, region)):
            continue
        if last is not None and raw.number > last.number + BLOCKS_OF_AUTHOR:
            return
        raw.role, raw.reason = "byline", "line that names an author"
        last = raw
    if last is None:
        _assign_byline_above(region, headline)
        _assign_byline_in_box(region, headline)


def _assign_name_above_job(between: list[Raw], language: str | None) -> None:
    """Make a byline of a name with a job in the next line, where the byline names no person but an account of the
    house: "Executive Content Editor", "Staff"."""
    signed = [raw.text for raw in between if raw.role == "byline"]
    if any(is_full_name(one) for text in signed for one in parse_authors(text, language=language)):
        return
    for raw, behind in itertools.pairwise(between):
        if raw.role or behind.role or raw.kind != "paragraph" or raw.node.zone or raw.linked:
            continue
        if header_lines.NAME.match(raw.text) and len(raw.text) <= LONGEST_NAME and is_job(behind.text, language):
            raw.role, raw.reason = "byline", "name above a job"
            behind.role, behind.reason = "boilerplate", JOB
            return


JOB: Final = "what the author does"
"""Reason of a line with an author's job."""


def is_signed(raw: Raw, region: Region) -> bool:
    """True for a paragraph that is the name of a person whom neither headline nor text speak of."""
    if raw.kind != "paragraph" or raw.linked or not (names := people_of_line(raw.text, region.language)):
        return False
    inside = region.walk.raws[region.node.start : region.node.stop]
    told = [one.text for one in inside if one is not raw and one.size > LONGEST_LINE]
    return not are_told_of(names, [*told, region.headline.text if region.headline is not None else ""])


def _assign_byline_in_box(region: Region, headline: Raw) -> None:
    """Make a byline of the line with "By" in a box about the author, as stands between the points and the text."""
    for raw in region.walk.raws[max(region.node.start, headline.number + 1) : region.node.stop][:BLOCKS_BELOW]:
        if raw.role == "byline":
            return
        boxed = raw.node.zone & marks.NEGATIVE == marks.BIO and raw.size <= LONGEST_BOXED and not raw.role
        if boxed and header_lines.kind_of(raw.text, region.language) == "byline":
            raw.role, raw.reason = "byline", "byline in a box about the author"
            return


def name_in_dated_line(raws: list[Raw], language: str | None) -> str:
    """The author in a line around the headline that gives the date, or a paper, and more; "" where there is none.

    None either where a line before it is a name and nothing else: the other one may have checked the facts.
    """
    for raw in raws:
        if raw.role not in ("date", "byline") or raw.reason not in _AT_HEADLINE:
            continue
        if name := name_inside(raw, language):
            return name
        if is_persons_name(strip_by(raw.text, language)):
            return ""
    return ""


def signers_in_date(raws: list[Raw], stated: Iterable[str], language: str | None) -> str:
    """What the author's elements in the line of the date name, where no line there is a byline: "dpa", "Redaktion".

    stated  names of the authors that the page states

    Not where they name a person, or the line names a stated one whose element holds more: other rules read such a line.
    """
    known = [name for name in stated if " " in name]
    if any(raw.role == "byline" and raw.reason in _AT_HEADLINE for raw in raws):
        return ""
    for raw in raws:
        if raw.role == "date" and raw.reason in _AT_HEADLINE and (found := signers_inside(raw, language)):
            if any(name in raw.text and name not in found for name in known):
                return ""
            writers = [one for name in found for one in parse_authors(name)]
            people = any(is_full_name(one) and is_persons_name(one.name) for one in writers)
            return "" if people else ", ".join(found)
    return ""


_AT_HEADLINE: Final = (
    "date near the headline", "byline near the headline", "date above the headline", "byline above the headline",
)


def is_name_of_author(raw: Raw) -> bool:
    """True for a name whose class says that it is the author's, or that links to the author's page."""
    linked = links_to_author(raw)
    return (linked or raw.node.mark & marks.BYLINE > 0) and header_lines.is_named(raw.text.strip(" /|,"))


def _assign_byline_above(region: Region, headline: Raw) -> None:
    """Make a byline of the name above the headline whose class says that it is one, in the headline's own box."""
    for raw in region.walk.raws[max(0, headline.number - BLOCKS_ABOVE) : headline.number]:
        if raw.role or raw.node.zone or not is_name_of_author(raw):
            continue
        if same_box(raw.node, headline.node, DATED_LEVELS):
            raw.role, raw.reason = "byline", "name above the headline"


def links_to_author(raw: Raw) -> bool:
    """True for a block with a link to the page of an author."""
    return any(AUTHOR_PAGE.search(href) for _, href in raw.links)
