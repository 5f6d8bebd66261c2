"""Words of pictures whose elements are lost, as on pages saved from a browser: captions and credits as paragraphs."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import caption_of_line
from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.reading.figures.figure_words import Group
from newsextract.reading.figures.make_figures import joined
from newsextract.reading.lines import furniture
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.markup.nodes import Raw
from newsextract.reading.markup.walk import Walk

CREDIT_LINE: Final = "credit line"
CAPTION_LINE: Final = "caption without its picture"
LONGEST_CAPTION: Final = 400
"""Characters of a paragraph that ends in a credit and is taken as a caption."""
LINES_AT_FOOT: Final = 4
"""Blocks behind the body's last one among which a line can give the credit of the picture above."""
MOST_CREDIT_SPACES: Final = 9
# A note of a book's or an agency's rights in the text, which is no picture's credit.
_RIGHTS: Final = pattern(r"all rights reserved|reprinted|copyright\s?©|™|©\s?(?:19|20)\d\d", re.I)
_SIGNS: Final = ("/", "Photo", "photo", "Getty", "©", "Foto", "Image", "Picture", "Credit", "Courtesy", "Handout")


def is_caption(raw: Raw) -> bool:
    """True for a paragraph that ends in the credit of a picture, with a label or an agency's mark."""
    text = raw.text
    if raw.size > LONGEST_CAPTION or raw.linked or not any(sign in text[-120:] for sign in _SIGNS):
        return False
    if not text.isascii() and "(c)" in text:
        return False  # so some agencies sign the last paragraph of a story
    found = caption_of_line(text)
    if found is None or not found.credit or not found.caption or found.credit.count(" ") > MOST_CREDIT_SPACES:
        return False
    return not _RIGHTS.search(text)


def find_groups(walk: Walk, groups: list[Group]) -> list[Group]:
    """A group for each run of captions and credits of the body that belong to no picture."""
    taken = {raw.number for group in groups for raw in (*group.captions, *group.credits)}
    found: list[Group] = []
    last: Raw | None = None
    for raw in walk.raws:
        if raw.role != "caption" or raw.number in taken or raw.node.zone or raw.holder is not None:
            continue
        if raw.reason not in (CREDIT_LINE, CAPTION_LINE, "class: caption"):
            continue
        credit = raw.reason == CREDIT_LINE
        if raw.reason == "class: caption" and not _is_worded(raw):
            continue
        if credit and last is not None and last.number == raw.number - 1 and not found[-1].credits:
            found[-1].credits.append(raw)
            last = raw
            continue
        if credit:
            continue
        group = Group(raw.node, CAPTION_LINE)
        group.captions.append(raw)
        found.append(group)
        last = raw
    return found


def _is_worded(raw: Raw) -> bool:
    """True for a block that its class names a caption and that reads as one: forms and teasers bear such names too."""
    if split_credit(raw.text)[1]:
        return True
    return is_prose(raw.text) and furniture.label(raw.text) is None and not furniture.speaks_to_reader(raw.text, "de")


def give_credits(walk: Walk, own: list[Group]) -> None:
    """Give a credit in a line of its own, at the foot of the story, to the one picture that has none."""
    bare = [group for group in own if not group.credits and not split_credit(joined(group.captions) or "")[1]]
    if len(bare) != 1:
        return
    taken = {raw.number for group in own for raw in (*group.captions, *group.credits)}
    last = max((raw.number for raw in walk.raws if raw.role == "body"), default=-1)
    lines = [
        raw
        for raw in walk.raws[: last + 1 + LINES_AT_FOOT]
        if raw.reason == CREDIT_LINE and raw.role == "caption" and raw.number not in taken
    ]
    if len(lines) == 1 and lines[0].number > bare[0].after:
        bare[0].credits.append(lines[0])
