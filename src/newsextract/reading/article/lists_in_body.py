"""Lists among the article's text: items that a rule for single lines has taken out, and the lines that head them."""

from __future__ import annotations

import itertools
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.languages.box_titles import is_box_title
from newsextract.model.reasons import REPEATED, SHORT_LINE
from newsextract.reading.lines.prose import size
from newsextract.reading.markup import point_boxes
from newsextract.reading.markup.nodes import Raw

LINKS: Final = "high link density"
"""The reason of a line that is mostly a link."""
HEADER: Final = "header of"
"""How the reasons of lines begin that head such links."""
PROMOTION: Final = "promotion"
"""The reason of a line that promotes something of the house."""
_PARTS: Final = ("list_item", "row")
LONGEST_TITLE: Final = 10
"""Words of a line that heads a list."""
_NO_TITLE: Final = pattern(r"[\d@©|/]|\w\.\w")


def drop_links(inside: list[Raw]) -> None:
    """Take lists of links to other stories out of the body as a whole: each item holds one, and most are no more.

    Below a header of such links each item need only hold one. So falls a list of which most items are promotion.
    """
    above: Raw | None = None
    for kind, group in itertools.groupby(inside, key=lambda raw: raw.group if raw.kind == "list_item" else 0):
        items = list(group)
        headed = above is not None and above.role == "related" and above.reason.startswith(HEADER)
        above = items[-1]
        if not kind:
            continue
        if 2 * sum(raw.reason == PROMOTION for raw in items) > len(items):
            for raw in items:
                if raw.role == "body":
                    raw.role, raw.reason = "boilerplate", PROMOTION
        if not all(raw.links for raw in items):
            continue
        gone = sum(raw.role == "related" for raw in items)
        if headed or 2 * gone > len(items):
            for raw in items:
                if raw.role == "body":
                    raw.role, raw.reason = "related", LINKS


def keep_items(inside: list[Raw]) -> None:
    """Make body of the items that are links, or that stand above already, in lists of which most items are body.

    So with the rows of a table that stand in another one too.
    """
    for _, group in itertools.groupby(inside, key=lambda raw: raw.group if raw.kind in _PARTS else 0):
        items = list(group)
        if items[0].kind not in _PARTS:
            continue
        held = sum(raw.role == "body" for raw in items)
        lost = [raw for raw in items if raw.reason in (LINKS, REPEATED)]
        if lost and len(lost) < held:
            for raw in lost:
                raw.role, raw.reason = "body", "item among those of the article"


def keep_titles(inside: list[Raw], language: str | None) -> None:
    """Make body of the line right above a list in the body that heads it: "Key points", "Exported are above all:".

    What does not end in a colon is a heading.
    """
    for n, raw in enumerate(inside[:-1]):
        if raw.reason != SHORT_LINE or raw.role != "boilerplate" or inside[n + 1].kind != "list_item":
            continue
        items = [one for one in inside[n + 1 : n + 3] if one.role == "body" and one.group == inside[n + 1].group]
        if items and (is_box_title(raw.text, language) or (len(items) > 1 and _is_title(raw))):
            raw.role, raw.reason = "body", "title of a list"
            if not raw.text.endswith(":"):
                raw.kind, raw.level = "heading", point_boxes.LEVEL


def _is_title(raw: Raw) -> bool:
    """True for a few words that begin as a heading does: no figures, names of sites or credits."""
    text = raw.text
    if raw.kind != "paragraph" or raw.linked or size(text) > LONGEST_TITLE or _NO_TITLE.search(text):
        return False
    return text[0].isalpha() and not text[0].islower() and text[-1] not in ").,"
