"""What stands around the headline: section label, standfirst, byline, date."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.reading.article import zones
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.body_blocks import home_of, looks
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence, is_prose, size
from newsextract.reading.lines.same_words import has_words, words_of
from newsextract.reading.markup import class_marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

ABOVE: Final = 6  # blocks above the headline that can be its section label
BELOW: Final = 40  # blocks below it that can be its standfirst, byline or date
LABEL: Final = 60  # characters of a section label at most
STANDFIRST: Final = 900  # characters of a standfirst at most; the longest seen has some 700
PARTS: Final = 4  # blocks of a standfirst at most; a container with more is called so for another reason
LINKED: Final = 0.3  # of a standfirst's characters may stand in links
FEW: Final = 5  # words of a standfirst without a class at least
_WORD: Final = pattern(r"\w+")
# "/author/ann-field", "https://news.example/by/ann-field"; not "/authority/", nor the page of all authors
_AUTHOR_PAGE: Final = pattern(
    r"/(?:authors?|autor(?:[aei]|en|es)?|auteurs?|contributors?|journalists?|reporters?|columnists?|by)/[^/?#]", re.I
)
_NOT_HEAD: Final = (
    class_marks.NAV
    | class_marks.COMMENT
    | class_marks.AD
    | class_marks.SIGNUP
    | class_marks.POPUP
    | class_marks.FORM
    | class_marks.FOOTER
    | class_marks.HIDDEN
)


def assign(region: Region, descriptions: Iterable[str] = ()) -> None:
    """Give the blocks around the headline their roles, before the body gets its own.

    descriptions  what the page states as its summary: the block with the same words is the standfirst
    """
    walk, headline = region.walk, region.headline
    if headline is None:
        return
    _sections(walk, headline, region.language)
    first = _first_paragraph(region, headline)
    home = home_of(first) if first is not None else None
    stop = min(first.number if first is not None else headline.number + BELOW, headline.number + BELOW)
    stated = [opening for text in descriptions if (opening := _opening(text))]
    found: list[tuple[int, Raw, str]] = []
    open_place = True  # nothing but labels has stood between the headline and here
    words = words_of(headline.text)
    for raw in walk.raws[headline.number + 1 : stop]:
        if not raw.role and has_words(raw.text, words):
            raw.role, raw.reason = "boilerplate", "headline printed again"
            continue
        if raw.size <= STANDFIRST and _states(raw, stated) and not _alike(raw, first):
            found.append((STATED, raw, "the page's description"))
            continue
        if raw.role or raw.node.zone & _NOT_HEAD:
            continue
        kind = _line_kind(raw, region.language)
        if kind and raw.node.zone & class_marks.RELATED:
            continue  # another story's
        if kind:
            raw.role, raw.reason = kind, f"{kind} near the headline"
            continue
        mark = _mark(raw)
        if mark and raw.size <= STANDFIRST and raw.linked <= zones.LINKY * raw.size and size(raw.text) >= FEW - 2:
            rank = CLASS if mark & class_marks.STANDFIRST else LEAD_CLASS
            found.append((rank, raw, "class: standfirst"))
        elif not found and open_place and _can_be_standfirst(raw, region.language) and not _at_home(raw, home):
            found.append((PLACE, raw, "line under the headline"))
        elif raw.weight:
            open_place = False
    best = max((rank for rank, _, _ in found), default=0)
    boxes = {raw.node.parent for rank, raw, _ in found if rank == STATED}
    for rank, raw, reason in found:
        if rank == best or (rank == CLASS and raw.node.parent in boxes):
            raw.role, raw.reason = "subheadline", reason
    if first is not None and not found and first.node.mark & class_marks.STANDFIRST and first.size <= STANDFIRST:
        first.role, first.reason = "subheadline", "class: standfirst"


# What makes a block the standfirst, the weakest first; of several blocks those with the best reason are.
PLACE: Final = 1
LEAD_CLASS: Final = 2
CLASS: Final = 3
STATED: Final = 4
OPENING: Final = 8  # words by which a block and a description are known to be the same; either may be cut behind them
_NOT_STATED: Final = class_marks.HIDDEN | class_marks.RELATED | class_marks.COMMENT | class_marks.POPUP


def _opening(text: str) -> list[str]:
    return [word[0] for word in itertools.islice(_WORD.finditer(text.casefold()), OPENING)]


def _states(raw: Raw, stated: list[list[str]]) -> bool:
    if not stated or raw.kind == "list_item" or raw.node.zone & _NOT_STATED or raw.role:
        return False
    words = _opening(raw.text)
    return len(words) >= FEW and words in stated


def _sections(walk: Walk, headline: Raw, language: str | None) -> None:
    """Kicker and breadcrumb above the headline; the name behind "From the section" below it."""
    labelled = False
    labels = _section_labels(languages.known(language))
    for raw in walk.raws[headline.number + 1 : headline.number + ABOVE]:
        if labelled and raw.size <= LABEL:
            raw.role, raw.reason = "section", "name behind a section label"
            break
        labelled = (
            raw.size <= LABEL and raw.text.casefold() in labels and furniture.label(raw.text, language) is None
        )
    for raw in walk.raws[max(0, headline.number - 4 * ABOVE) : headline.number]:
        near = headline.number - raw.number <= ABOVE
        crumb = "crumb" in raw.node.zone_word
        if raw.role or raw.size > LABEL or (raw.node.zone and not crumb):
            continue
        mark = _above(raw.node, class_marks.KICKER, 3)
        if crumb or ((near and (mark or _same_box(raw.node, headline.node))) and not ends_sentence(raw.text)):
            if header_lines.kind_of(raw.text, None) or furniture.label(raw.text) is not None:
                continue
            raw.role, raw.reason = "section", "breadcrumb" if crumb else "label above the headline"


@functools.cache
def _section_labels(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(label for tag in tags for label in languages.words(tag).SECTION_LABEL.split("|"))


def _same_box(node: Node, other: Node) -> bool:
    """True when the containers of two blocks meet within a few levels."""
    mine: set[int] = set()
    here: Node | None = node
    for _ in range(3):
        if here is None:
            break
        mine.add(here.index)
        here = here.parent
    here = other
    for _ in range(3):
        if here is None or here.tag in ("body", "main"):
            return False
        if here.index in mine:
            return True
        here = here.parent
    return False


def _first_paragraph(region: Region, headline: Raw) -> Raw | None:
    """The first block of running text in the container that holds most of it."""
    weights: dict[int, float] = {}
    paragraphs = [
        raw
        for raw in region.walk.raws[max(region.node.start, headline.number + 1) : region.node.stop]
        if raw.weight and not raw.node.zone and not raw.role
    ]
    for raw in paragraphs:
        index = home_of(raw).index
        weights[index] = weights.get(index, 0.0) + raw.weight
    most = max(weights.values(), default=0.0)
    for raw in paragraphs:
        if weights[home_of(raw).index] >= MAIN * most or (_mark(raw) == 0 and raw.size > STANDFIRST):
            return raw
    return None


MAIN: Final = 0.3  # of the running text of the fullest container, from which on another one is body too


def _line_kind(raw: Raw, language: str | None) -> str | None:
    kind = header_lines.kind_of(raw.text, language)
    if kind in ("byline", "date"):
        return kind
    if raw.size > 200 or is_prose(raw.text):
        return None
    if size(raw.text) <= 14 and header_lines.DATE.search(raw.text):
        return "byline" if _above(raw.node, class_marks.BYLINE, 3) else "date"
    if raw.size <= LABEL and any(_AUTHOR_PAGE.search(href) for _, href in raw.links):
        return "byline"
    mark = _above(raw.node, class_marks.BYLINE | class_marks.DATE, 3)
    if mark & class_marks.BYLINE and furniture.label(raw.text, language) is None:
        return "byline"
    if mark & class_marks.DATE or (raw.time and raw.size < 80):
        return "date"
    return None


def _mark(raw: Raw) -> int:
    """The standfirst mark at or just above a block."""
    found = 0
    here: Node | None = raw.node
    for _ in range(3):
        if here is None or here.stop - here.start > PARTS:
            break
        found |= here.mark & (class_marks.STANDFIRST | class_marks.LEAD)
        here = here.parent
    if not found and "teaser" in raw.node.zone_word:
        return class_marks.LEAD  # some call the standfirst so; cards of other stories stand elsewhere
    return found


def _above(node: Node, mask: int, levels: int) -> int:
    here: Node | None = node
    found = 0
    for _ in range(levels + 1):
        if here is None:
            break
        found |= here.mark & mask
        here = here.parent
    return found


def _at_home(raw: Raw, home: Node | None) -> bool:
    return home is not None and raw.kind != "heading" and home_of(raw) is home


def _alike(raw: Raw, first: Raw | None) -> bool:
    """True when a block stands in a container of the same kind as the first paragraph: it is one too."""
    return first is not None and raw.kind == first.kind and looks(raw) == looks(first)


def _can_be_standfirst(raw: Raw, language: str | None) -> bool:
    if raw.node.zone or raw.kind in ("list_item", "row", "quote") or raw.size > STANDFIRST:
        return False
    if raw.linked > LINKED * raw.size or size(raw.text) < FEW or furniture.label(raw.text, language) is not None:
        return False
    return raw.kind != "heading" or raw.level > 1
