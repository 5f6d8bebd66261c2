"""Portraits of authors, and the pictures of cards of other stories: pictures whose words are a byline.

"By Ann Field" beside Ann Field's portrait is no caption and no credit, though its class may say "credit".
"""

from __future__ import annotations

from typing import Final

from newsextract.grammar.bylines.byline_parts import strip_by
from newsextract.grammar.bylines.byline_words import fold
from newsextract.grammar.credits.agencies import is_agency
from newsextract.reading.article.head_authors import links_to_author
from newsextract.reading.figures.figure_words import CONTROL
from newsextract.reading.figures.group_of_words import MOST_BLOCKS, Group
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Raw
from newsextract.reading.markup.walk import Walk

LONGEST_BYLINE: Final = 160
"""Characters of the longest line that ``header_lines`` takes for a byline or a name."""
LINKED_SHARE: Final = 0.8
"""Share of a title's characters in its link, in a card of another story."""


def without_portraits(
    walk: Walk, groups: list[Group], authors: list[str], language: str | None
) -> list[Group]:
    """The groups but for portraits of authors and pictures of cards; their blocks lose the role "caption".

    authors   the people whom the page states as its authors
    """
    stated = {fold(name) for name in authors if " " in name}
    kept = []
    for group in groups:
        first = group.holder.start
        stop = min(group.holder.stop, first + MOST_BLOCKS + 1) if group.pictures else first
        inside = walk.raws[first:stop]
        words = [*group.captions, *group.credits]
        name = _name_beside(group, inside or words, stated, language)
        if name is not None and not any(is_prose(raw.text) for raw in words if raw is not name):
            _give_back(inside or words, name)
            if _is_byline(name, language) or fold(name.text) in stated:
                name.role, name.reason = "byline", BESIDE_PORTRAIT
        elif not words and _shows(group, stated):
            continue
        elif words and _is_card(group, inside, language):
            for raw in words:
                raw.role, raw.reason = "related", "byline of another story"
        else:
            kept.append(group)
    return kept


def _name_beside(group: Group, inside: list[Raw], stated: set[str], language: str | None) -> Raw | None:
    """The block that gives the name of whom the picture shows, as a byline does; ``None`` where there is none.

    It is the alternative text of the picture too, and says "By", or is called a credit, or links to the author's page,
    or is a name that the page states.
    """
    shown = {name for picture in group.pictures if " " in (name := fold(picture.element.get("alt") or ""))}
    if not shown:
        return None
    for raw in inside:
        if len(raw.text) > LONGEST_BYLINE or not _names_one(fold(raw.text), shown):
            continue
        labelled = _is_byline(raw, language)
        name = strip_by(raw.text, language) if labelled else raw.text
        folded = fold(name)
        if folded not in shown or not header_lines.is_named(name) or is_agency(name):
            continue
        called = raw in group.credits or raw.node.mark & marks.BYLINE or raw.node.tag == "address"
        if called or labelled or folded in stated or links_to_author(raw):
            return raw
    return None


def _names_one(line: str, names: set[str]) -> bool:
    for name in names:  # noqa: SIM110 (a generator for each line would cost more)
        if name in line:
            return True
    return False


def _is_byline(raw: Raw, language: str | None) -> bool:
    return header_lines.kind_of(raw.text, language) == "byline"


def _shows(group: Group, stated: set[str]) -> bool:
    """True for a picture without words whose alternative text is an author's name."""
    return bool(stated) and any(fold(picture.element.get("alt") or "") in stated for picture in group.pictures)


def _is_card(group: Group, inside: list[Raw], language: str | None) -> bool:
    """True for a picture whose words are "By Ann Field" and nothing else, beside a title that is a link."""
    if group.holder.tag == "figure":
        return False
    words = sorted((*group.captions, *group.credits), key=lambda raw: raw.number)
    text = " ".join(raw.text for raw in words)
    if header_lines.kind_of(text, language) != "byline" or strip_by(text, language) == text:
        return False
    return any(raw.linked > LINKED_SHARE * raw.size and raw not in words for raw in inside)


def _give_back(raws: list[Raw], name: Raw) -> None:
    """Take the role from the blocks that had it as words or controls of a picture; what says more of the author than
    the date is nobody's text."""
    for raw in raws:
        if raw.role != "caption" and raw.reason != CONTROL:
            continue
        raw.role = raw.reason = ""
        raw.holder = None
        if raw is not name and header_lines.kind_of(raw.text, None) is None and not header_lines.DATE.search(raw.text):
            raw.role, raw.reason = "boilerplate", BESIDE_PORTRAIT


BESIDE_PORTRAIT: Final = "beside the author's portrait"
"""Reason of a block that says more of an author than the name: a job, a place."""
