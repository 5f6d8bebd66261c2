"""Headings and questions amid the text that rules for single lines take for furniture: linked or printed before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsextract.reading.article.lists_in_body import LINKS
from newsextract.reading.markup.nodes import Node, Raw

QUESTION_BOLD: Final = 0.9
"""Share of a paragraph's characters in bold, from which on it is a question of an interview."""
FEWEST_OWN_LETTERS: Final = 4
"""Characters of a heading outside its links, from which on it says more than they."""
FEWEST_ALIKE: Final = 3
"""Linked titles in a flow of text, each with text below, that make a list of things told one by one."""


def has_own_text(raw: Raw, behind: Sequence[Raw], times: Mapping[str, int]) -> bool:
    """True for a heading or a question in bold with text of its own below: interviews ask the same again.

    behind  the next block, if there is one
    times   how often each long text stands on the page
    """
    if raw.linked or not (raw.kind == "heading" or (_is_bold(raw) and raw.text.endswith("?"))):
        return False
    return any(one.weight and times.get(one.text, 0) < 2 for one in behind)


def keep_linked(inside: list[Raw]) -> None:
    """Make body of linked headings that stand between two paragraphs of one flow and have words of their own.

    Of paragraphs only those that are the titles of a list article: at least three that begin with a linked title in
    bold, and have something behind it.
    """
    titles: dict[Node, list[Raw]] = {}
    for raw in inside:
        if raw.role != "related" or raw.reason != LINKS or raw.linked > raw.size - FEWEST_OWN_LETTERS:
            continue
        if raw.kind == "heading" and _is_amid(raw, inside):
            raw.role, raw.reason = "body", "heading amid the text"
        elif raw.kind == "paragraph" and raw.bold and _begins_with_title(raw) and _is_amid(raw, inside):
            titles.setdefault(raw.node.parent or raw.node, []).append(raw)
    for found in titles.values():
        if len(found) >= FEWEST_ALIKE:
            for raw in found:
                raw.role, raw.reason = "body", "title in a list of things"


def _is_bold(raw: Raw) -> bool:
    return raw.kind == "paragraph" and raw.bold >= QUESTION_BOLD * raw.size


def _begins_with_title(raw: Raw) -> bool:
    """True for a line whose first words are a link in bold, with another link and words behind it: who made it."""
    return len(raw.links) > 1 and raw.text.startswith(raw.links[0][0]) and not raw.text.endswith(raw.links[-1][0])


def _is_amid(raw: Raw, inside: list[Raw]) -> bool:
    """True between two blocks of the text that stand in the same container, pictures aside."""
    n = raw.number - inside[0].number
    above = next((inside[at] for at in range(n - 1, -1, -1) if inside[at].role != "caption"), None)
    below = next((inside[at] for at in range(n + 1, len(inside)) if inside[at].role != "caption"), None)
    if above is None or below is None or below.role != "body" or not below.weight:
        return False
    box = raw.node.parent
    return below.node.parent is box and (above.role == "body" or above.reason == LINKS)
