"""Headings and labels of which nothing is left below."""

from __future__ import annotations

from typing import Final

from newsextract.reading.lines import furniture
from newsextract.reading.lines.prose import size
from newsextract.reading.markup.nodes import Raw

MOST_WORDS_OF_HEADER: Final = 7
"""Words of a label above links."""


def drop(inside: list[Raw], language: str | None) -> None:
    """Take headings and labels with no text, or nothing but links, under them out of the body."""
    under = linked = False
    behind: Raw | None = None
    listed = 0  # group of the last item that is body
    for raw in reversed(inside):
        after, behind = behind, raw
        if raw.role == "body":
            if after is not None and _heads_others(raw, after, language, listed):
                raw.role, raw.reason = "related", "header of what is no body"
                continue
            if raw.kind != "heading":
                under, linked = True, False
                listed = raw.group
            elif not under:
                raw.role, raw.reason = "boilerplate", "heading with no text under it"
            elif linked:
                raw.role, raw.reason = "related", "heading of a list of links"
        elif raw.role == "caption" and raw.holder is not None and raw.holder.tag == "figure":
            under, linked = True, False  # a list of pictures, each under its heading
        elif raw.role == "related":
            under = under and raw.kind != "heading"
            linked = raw.kind == "list_item"


def _heads_others(raw: Raw, after: Raw, language: str | None, listed: int) -> bool:
    """True for a heading of other stories amid the article, and for a label whose links are no body: "References:".

    after   the next block
    listed  group of the next item that is body
    """
    if after.role in ("body", "caption"):
        ends = raw.node.parent is not None and after.number >= raw.node.parent.stop
        alone = ends and raw.kind == "heading" and " " in raw.text  # in a box that is gone: "More from the Post"
    else:
        if raw.text.endswith(":") and size(raw.text) <= MOST_WORDS_OF_HEADER and (not listed or after.group != listed):
            return after.role == "related" or after.text.startswith(("http://", "https://"))
        alone = raw.kind == "heading"
    if not alone:
        return False
    said = furniture.label(raw.text, language)
    return said is not None and said.role == "related"
