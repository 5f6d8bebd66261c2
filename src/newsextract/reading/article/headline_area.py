"""What stands around the headline: section label, standfirst, byline, date."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.beside_names import is_reading_time
from newsextract.grammar.bylines.byline_parts import strip_by
from newsextract.grammar.bylines.byline_words import fold, is_agency
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL
from newsextract.model.reasons import CREDIT_LINE
from newsextract.reading.article import head_authors, standfirsts
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.body_blocks import container_kind, home_of
from newsextract.reading.article.same_box import BOX_LEVELS, DATED_LEVELS, same_box
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence, is_prose, size
from newsextract.reading.lines.same_words import has_words, words_of
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

BLOCKS_ABOVE: Final = 6
"""Blocks above the headline that can be its section label; four times as many can be a breadcrumb."""
BLOCKS_BELOW: Final = 40
"""Blocks below the headline that can be its standfirst or date."""
BLOCKS_TO_BYLINE: Final = 120
"""Blocks below the headline that can be its byline: lists of prices or of points may stand between."""
DATE_ABOVE: Final = 4
"""Blocks above the headline among which its date is looked for."""
LONGEST_CREDIT_LABEL: Final = 20
"""Characters of the label of a credit in an element of its own."""
LONGEST_SECTION_LABEL: Final = 60
"""Characters of a section label."""
MAIN_CONTAINER_SHARE: Final = 0.3
"""Share of the fullest container's running text, from which on the text in another one is body too."""

_NOT_HEAD: Final = (
    marks.NAV
    | marks.COMMENT
    | marks.AD
    | marks.SIGNUP
    | marks.POPUP
    | marks.FORM
    | marks.FOOTER
    | marks.HIDDEN
)
_OF_HEADLINE: Final = marks.DATE | marks.BYLINE
_SIGNED_BOXES: Final = marks.FOOTER | marks.FORM | marks.COMMENT | marks.SHARE


def assign_roles(region: Region, descriptions: Iterable[str] = (), authors: Iterable[str] = ()) -> None:
    """Give the blocks around the headline their roles, before the body gets its own.

    descriptions  what the page states as its summary: the block with the same words is the standfirst
    authors       the people whom the page states as its authors
    """
    headline = region.headline
    if headline is None:
        return
    _assign_sections(region.walk, headline, region.language)
    first = _first_paragraph(region, headline)
    found = _assign_lines(region, headline, first, descriptions)
    _assign_date_above(region, headline, first)
    head_authors.assign_authors(region, headline, first, frozenset(map(fold, authors)))
    stop = first.number if first is not None else headline.number
    below = region.walk.raws[headline.number + 1 : stop]
    found = standfirsts.without_notes(found, below, authors, region.language)
    standfirsts.assign(found, first, next((raw.number for raw in below if raw.role == "byline"), 0))


def _assign_lines(
    region: Region, headline: Raw, first: Raw | None, descriptions: Iterable[str]
) -> list[standfirsts.Candidate]:
    """Give bylines and dates below the headline their roles; returns what can be the standfirst.

    first  the first paragraph of the body
    """
    home = home_of(first) if first is not None else None
    near = headline.number + BLOCKS_BELOW
    stop = headline.number + BLOCKS_TO_BYLINE
    if first is not None and first.number < stop:
        stop = first.number
    stated = [opening for text in descriptions if (opening := standfirsts.opening_words(text))]
    found: list[standfirsts.Candidate] = []
    open_place = True  # no running text between the headline and here
    beside: list[Raw] = []
    words = words_of(headline.text)
    for raw in region.walk.raws[headline.number + 1 : stop]:
        if not raw.role and has_words(raw.text, words):
            raw.role, raw.reason = "boilerplate", "headline printed again"
            continue
        if raw.kind == "heading" and not raw.role and _is_shown_headline(raw, headline):
            raw.role, raw.reason = "boilerplate", "headline in other words"
            continue
        short = raw.number < near and raw.size <= standfirsts.LONGEST_STANDFIRST
        if short and standfirsts.repeats_description(raw, stated) and not standfirsts.looks_like_first(raw, first):
            found.append((standfirsts.BY_DESCRIPTION, raw, "the page's description"))
            continue
        if raw.role or (raw.node.zone & _NOT_HEAD and not _is_signed_box(raw, region.language)):
            continue
        kind = _line_kind(raw, region.language)
        if kind == "byline" and _are_initials(raw, region.walk.raws[raw.number + 1 : stop]):
            raw.role, raw.reason = "boilerplate", "initials of a name"
            continue
        if kind == "byline" and _is_behind_credit_label(raw, region.walk.raws[raw.number - 1]):
            raw.role, raw.reason = "caption", CREDIT_LINE
            continue
        if kind and raw.node.zone & marks.RELATED and not (
            _is_element_of_byline(raw.node, headline.node) or _is_right_below(raw, headline)
        ):
            continue  # another story's
        if kind:
            raw.role, raw.reason = kind, f"{kind} near the headline"
            if raw.node.zone & marks.ASIDE:
                beside.append(raw)
        if kind or raw.number >= near:
            continue
        mark = standfirsts.standfirst_mark(raw)
        if mark and standfirsts.can_be_marked(raw, region.language):
            rank = standfirsts.BY_CLASS if mark & marks.STANDFIRST else standfirsts.BY_LEAD_CLASS
            found.append((rank, raw, "class: standfirst"))
        elif not found and open_place and standfirsts.can_be_standfirst(raw, region.language) and not (
            standfirsts.is_in_home(raw, home) or (raw.weight and standfirsts.looks_like_first(raw, first))
        ):
            found.append((standfirsts.BY_PLACE, raw, "line under the headline"))
        elif raw.weight:
            open_place = False
    _leave_to_others(beside, region.walk.raws[headline.number + 1 : stop])
    return found


def _leave_to_others(beside: list[Raw], below: list[Raw]) -> None:
    """Take bylines and dates beside the article from its header, where it has a byline of its own."""
    if any(raw.role == "byline" and not raw.node.zone & marks.ASIDE for raw in below):
        for raw in beside:
            raw.role, raw.reason = "related", "byline or date of another story"


def _is_shown_headline(raw: Raw, headline: Raw) -> bool:
    """True for the heading of a group that the headline is not in: where a page has its headline for search engines in
    another place, it shows this one."""
    group = raw.node.parent
    if group is None or group.tag != "hgroup" or group.start <= headline.number < group.stop:
        return False
    return not raw.node.mark & marks.STANDFIRST and not raw.linked


def _is_signed_box(raw: Raw, language: str | None) -> bool:
    """True for a byline by its words in the foot of the headline's box, in a button that shows its author, or beside
    the buttons to share and comment the story."""
    return not raw.node.zone & marks.NEGATIVE & ~_SIGNED_BOXES and header_lines.kind_of(raw.text, language) == "byline"


def _is_element_of_byline(node: Node, headline: Node) -> bool:
    """True inside a list of authors in the headline's box, whose name is of another block too: "teaser__author"."""
    box = node
    while box.parent is not None and box.parent.zone & marks.RELATED:
        box = box.parent
    return box.mark & marks.BYLINE > 0 and same_box(box, headline, BOX_LEVELS)


def _is_right_below(raw: Raw, headline: Raw) -> bool:
    """True for the line below a headline in its box, whatever its class: "teaser-meta", above the story itself."""
    own = headline.node.zone & marks.RELATED == 0 and headline.level == 1
    return own and raw.number == headline.number + 1 and not raw.linked and same_box(raw.node, headline.node)


def _is_behind_credit_label(raw: Raw, before: Raw) -> bool:
    """True for the name behind "Photo:" in an element of its own; an agency behind "Source:" signs the story."""
    labelled = before.size <= LONGEST_CREDIT_LABEL and CREDIT_LABEL.fullmatch(before.text) is not None
    return labelled and not is_agency(raw.text)


def _are_initials(raw: Raw, below: list[Raw]) -> bool:
    """True for the letters that stand in place of an author's portrait: "AF" above "Ann Field"."""
    letters = raw.text
    if not below or not 2 <= len(letters) <= 3 or not letters.isupper():
        return False
    return "".join([word[0] for word in below[0].text.split()[: len(letters)]]).upper() == letters


def _assign_date_above(region: Region, headline: Raw, first: Raw | None) -> None:
    """Give dates, and bylines with one, above the headline their role, in its own box, where no date stands below."""
    raws = region.walk.raws
    stop = min(first.number if first is not None else len(raws), headline.number + BLOCKS_BELOW)
    for raw in raws[headline.number + 1 : stop]:
        if raw.role in ("byline", "date") and header_lines.DATE.search(raw.text):
            return
    for raw in reversed(raws[max(0, headline.number - DATE_ABOVE) : headline.number]):
        if raw.role:
            continue
        signed = header_lines.dates_and_signs(raw.text, region.language)
        dated = signed or header_lines.kind_of(raw.text, region.language) == "date"
        if raw.weight or (raw.kind == "heading" and not dated and raw.text.casefold() != headline.text.casefold()):
            return
        if raw.node.zone or not dated:
            continue
        if same_box(raw.node, headline.node, DATED_LEVELS if raw.node.mark & _OF_HEADLINE else BOX_LEVELS):
            raw.role = "byline" if signed else "date"
            raw.reason = f"{raw.role} above the headline"


def _assign_sections(walk: Walk, headline: Raw, language: str | None) -> None:
    """Kicker and breadcrumb above the headline; the name behind "From the section" below it."""
    labelled = False
    labels = _section_labels(languages.known(language))
    for raw in walk.raws[headline.number + 1 : headline.number + BLOCKS_ABOVE]:
        short = raw.size <= LONGEST_SECTION_LABEL
        if labelled and short:
            raw.role, raw.reason = "section", "name behind a section label"
            break
        labelled = short and raw.text.casefold() in labels and furniture.label(raw.text, language) is None
    for raw in walk.raws[max(0, headline.number - 4 * BLOCKS_ABOVE) : headline.number]:
        near = headline.number - raw.number <= BLOCKS_ABOVE
        crumb = "crumb" in raw.node.zone_word
        if raw.role or raw.size > LONGEST_SECTION_LABEL or (raw.node.zone and not crumb):
            continue
        mark = standfirsts.marks_above(raw.node, marks.KICKER, 3)
        if crumb or ((near and (mark or same_box(raw.node, headline.node))) and not ends_sentence(raw.text)):
            if header_lines.kind_of(raw.text, language) in ("byline", "date") or _is_furniture(raw.text, language):
                continue
            if head_authors.is_name_of_author(raw):
                continue  # above the headline
            raw.role, raw.reason = "section", "breadcrumb" if crumb else "label above the headline"


def _is_furniture(text: str, language: str | None) -> bool:
    """True for "Back" and "About us" in any language; words that head links elsewhere may name a section: "Themen"."""
    label = furniture.label(text, language)
    return label is not None and (label.role == "boilerplate" or furniture.label(text) is not None)


@functools.cache
def _section_labels(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(label for tag in tags for label in languages.words(tag).SECTION_LABEL.split("|"))


def _first_paragraph(region: Region, headline: Raw) -> Raw | None:
    """The first block of running text in a container that holds much of it, or one too long for a standfirst."""
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
    for number, raw in enumerate(paragraphs):
        behind = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        if weights[home_of(raw).index] >= MAIN_CONTAINER_SHARE * most:
            above = behind is not None and _is_above_byline(raw, behind, headline, region)
            if not above or raw.size > standfirsts.LONGEST_STANDFIRST:
                return raw
            continue
        if raw.size > standfirsts.LONGEST_STANDFIRST and not standfirsts.standfirst_mark(raw):
            return raw
    return None


def _is_above_byline(raw: Raw, behind: Raw, headline: Raw, region: Region) -> bool:
    """True for a paragraph right below the headline that a byline or date parts from the next one, which stands in a
    container of another kind: it is the standfirst, though its container is no less than those of the text."""
    if raw.number - headline.number > BLOCKS_TO_STANDFIRST or behind.number - raw.number > BLOCKS_BELOW:
        return False
    home = home_of(raw)
    around = home.parent.mark if home.parent is not None else 0
    if home is home_of(behind) or container_kind(raw) == container_kind(behind) or (home.mark | around) & marks.BODY:
        return False
    between = region.walk.raws[raw.number + 1 : behind.number]
    return any(not one.node.zone & _NOT_HEAD and _line_kind(one, region.language) is not None for one in between)


BLOCKS_TO_STANDFIRST: Final = 4
"""Blocks from the headline to such a standfirst."""


# "/category/coast/", "/thema/hafen"
_SECTION_PAGE: Final = pattern(
    r"/(?:categor(?:y|ies|ia|ie)s?|kategorien?|cat|tags?|topics?|sections?|thema|themen|ressorts?|rubrik(?:en)?|rubriques?)/",
    re.I,
)


def _links_section(raw: Raw, language: str | None) -> bool:
    """True for a line that is a date but for the link to a section, whose name looks like an author's."""
    return any(
        _SECTION_PAGE.search(href) is not None
        and header_lines.kind_of(" ".join(raw.text.replace(text, " ").split()), language) == "date"
        for text, href in raw.links
    )


def _line_kind(raw: Raw, language: str | None) -> str | None:
    """The words "byline" or "date" for a line that its words, links or containers make one."""
    kind = header_lines.kind_of(raw.text, language)
    if kind == "byline" and strip_by(raw.text, language) == raw.text and _links_section(raw, language):
        return "date"
    if kind in ("byline", "date"):
        return kind
    if raw.size > 200 or is_prose(raw.text):
        return None
    if " | " in raw.text and any(header_lines.kind_of(part, language) == "byline" for part in raw.text.split(" | ")):
        return "byline"
    if size(raw.text) <= 14 and header_lines.DATE.search(raw.text):
        return "byline" if standfirsts.marks_above(raw.node, marks.BYLINE, 3) else "date"
    if raw.size <= LONGEST_SECTION_LABEL and head_authors.links_to_author(raw):
        return "byline"
    mark = standfirsts.marks_above(raw.node, marks.BYLINE | marks.DATE, 3)
    if mark & marks.BYLINE and furniture.label(raw.text, language) is None:
        return "byline"
    dated = mark & marks.DATE and any(sign.isdigit() for sign in raw.text)
    if (dated or (raw.time and raw.size < 80)) and not is_reading_time(raw.text, language):
        return "date"
    return None


