"""Words of pictures whose elements are lost, as on pages saved from a browser: captions and credits as paragraphs."""

from __future__ import annotations

import itertools
import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import caption_of_line
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL, LEAD_LABEL, PICTURE_LABEL
from newsextract.grammar.credits.credit_lines import is_credit, split_credit
from newsextract.model.reasons import CREDIT_LINE
from newsextract.reading.figures.group_of_words import LONGEST_CREDIT, Group, kind_in
from newsextract.reading.figures.make_figures import joined
from newsextract.reading.lines import furniture
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

CAPTION_LINE: Final = "caption without its picture"
LONGEST_CAPTION: Final = 400
"""Characters of a paragraph that ends in a credit and is taken as a caption."""
LINES_AT_FOOT: Final = 4
"""Blocks behind the body's last one among which a line can give the credit of the picture above."""
MOST_CREDIT_SPACES: Final = 9
FILE_NAME: Final = "file name of a picture"
# "ferry at dawn.jpg", "IMG_2034.JPG", "ferry (2) copy.jpeg"
_FILE: Final = pattern(r"[^\n/:?!\"]{1,80}\.(?:jpe?g|png|gif|webp|tiff?|bmp|heic)$", re.I)
# A note of a book's or an agency's rights in the text, which is no picture's credit.
_RIGHTS: Final = pattern(r"all rights reserved|reprinted|copyright\s?©|™|©\s?(?:19|20)\d\d", re.I)
_SIGNS: Final = ("/", "Photo", "photo", "Getty", "©", "Foto", "Image", "Picture", "Credit", "Courtesy", "Handout")


def is_caption(raw: Raw) -> bool:
    """True for a paragraph that ends in the credit of a picture, with a label or an agency's mark."""
    text = raw.text
    if raw.size > LONGEST_CAPTION or (raw.linked and not LEAD_LABEL.match(text)) or not _has_sign(text[-120:]):
        return False
    if not text.isascii() and "(c)" in text:
        return False  # so some agencies sign the last paragraph of a story
    found = caption_of_line(text)
    if found is None or not found.credit or not found.caption or found.credit.count(" ") > MOST_CREDIT_SPACES:
        return False
    return not _RIGHTS.search(text)


def is_title_of_film(raw: Raw) -> bool:
    """True for what names itself the title of a film, beside a player of which no picture is known.

    Players load their pictures late; their titles stand between two paragraphs of the text.
    """
    node, around = raw.node, raw.node.parent
    if raw.linked or around is None or raw.size > LONGEST_CAPTION:
        return False
    return node.mark & marks.TITLE > 0 and node.mark & marks.VIDEO > 0 and around.mark & marks.VIDEO > 0


def _has_sign(tail: str) -> bool:
    for sign in _SIGNS:  # noqa: SIM110 (a generator for each paragraph would cost more)
        if sign in tail:
            return True
    return False


def is_file_name(text: str) -> bool:
    """True for a line that is the name of a picture's file, as stands where a picture was lost."""
    return text[-5:].find(".") >= 0 and _FILE.match(text) is not None


def mark_captions(raws: list[Raw]) -> None:
    """Make captions of the paragraphs between the name of a picture's file and its credit."""
    for name, words, credit in zip(raws, raws[1:], raws[2:], strict=False):
        if name.reason != FILE_NAME or credit.reason != CREDIT_LINE or words.kind != "paragraph":
            continue
        if words.role == "body" and words.size <= LONGEST_CAPTION:
            words.role, words.reason = "caption", CAPTION_LINE


def find_groups(walk: Walk, groups: list[Group]) -> list[Group]:
    """A group for each run of captions and credits of the body that belong to no picture."""
    taken = {raw.number for group in groups for raw in (*group.captions, *group.credits)}
    _claim_beside(walk, taken)
    found: list[Group] = []
    last: Raw | None = None
    for raw in walk.raws:
        if raw.role != "caption" or raw.number in taken or raw.node.zone or raw.holder is not None:
            continue
        if raw.reason not in _REASONS:
            continue
        if raw.reason == _BY_CLASS[0] and not _is_worded(raw):
            continue
        credit = raw.reason in (CREDIT_LINE, _BY_CLASS[1])
        if credit and last is not None and last.number == raw.number - 1 and not found[-1].credits:
            found[-1].credits.append(raw)
            last = raw
            continue
        behind = last is not None and last.number == raw.number - 1 and not found[-1].captions
        if behind and raw.reason == _BY_CLASS[0]:
            found[-1].captions.append(raw)  # some print the credit first
            last = raw
            continue
        if raw.reason == CREDIT_LINE or (credit and not _signs_picture(raw)):
            continue
        group = Group(raw.node, CAPTION_LINE)
        (group.credits if credit else group.captions).append(raw)
        found.append(group)
        last = raw
    return found


_BY_CLASS: Final = ("class: caption", "class: credit")
_REASONS: Final = (CREDIT_LINE, CAPTION_LINE, "class: caption", "class: credit")


def _signs_picture(raw: Raw) -> bool:
    """True for a block that its class names a credit, in a container of pictures or with words that are a credit.

    Some pages name so the paper that an author works for.
    """
    around: list[Node] = []
    here: Node | None = raw.node
    while here is not None and len(around) < LEVELS_OF_CREDIT:
        around.append(here)
        here = here.parent
    if any(node.mark & marks.BYLINE for node in around) or not raw.text.lstrip("([")[:1].isupper():
        return False
    return any(node.mark & marks.FIGURE for node in around) or is_credit(raw.text)


LEVELS_OF_CREDIT: Final = 4
"""Containers from a credit up whose names are asked whether they held a picture."""


def _claim_beside(walk: Walk, taken: set[int]) -> None:
    """Give caption and credit their role, by their classes, in a box between headline and text that holds no more.

    The element that makes the box one beside the article held the picture.
    """
    first = next((raw.number for raw in walk.raws if raw.role == "body"), 0)
    head = next((raw.number for raw in walk.raws if raw.role == "headline"), first)
    between = [raw for raw in walk.raws[head + 1 : first] if raw.number not in taken and raw.holder is None]
    for words, credit in itertools.pairwise(between):
        if words.node.zone != marks.ASIDE or credit.node.zone != marks.ASIDE or credit.number != words.number + 1:
            continue
        kinds = (kind_in(words.node, None), kind_in(credit.node, None))
        if kinds == (marks.CAPTION, marks.CREDIT) and is_prose(words.text) and credit.size <= LONGEST_CREDIT:
            for raw, reason in zip((words, credit), _BY_CLASS, strict=True):
                raw.role, raw.reason = "caption", reason
                raw.node.zone = 0  # no block but these is in that container


def _is_worded(raw: Raw) -> bool:
    """True for a block that its class names a caption and that reads as one: forms and teasers bear such names too."""
    if split_credit(raw.text)[1]:
        return True
    return is_prose(raw.text) and furniture.label(raw.text) is None and not furniture.speaks_to_reader(raw.text, "de")


def give_credits(walk: Walk, own: list[Group]) -> None:
    """Give credits in lines of their own to pictures without one.

    A line above the text signs the picture above it, one that says so ("Cover photo: Ann Lee") the first picture,
    which is a picture without its element where the page shows none; one at the foot of the story the only picture
    that has no credit. Where each has one, a line whose label is of pictures alone is that of a lost one.
    """
    taken = _numbers(own)
    body = [raw.number for raw in walk.raws if raw.role == "body"]
    first, last = (body[0], body[-1]) if body else (0, -1)
    lines = [
        raw
        for raw in walk.raws[: last + 1 + LINES_AT_FOOT]
        if raw.reason == CREDIT_LINE and raw.role == "caption" and raw.number not in taken
    ]
    bare = [group for group in own if not group.credits and not split_credit(joined(group.captions) or "")[1]]
    signed = False
    for line in lines:
        above = line.number < first and CREDIT_LABEL.match(line.text) is not None
        if not signed and (above or LEAD_LABEL.match(line.text)):
            signed = True
            before = [group for group in bare if group.after < min(first, line.number)]
            if before:
                before[-1].credits.append(line)
            elif all(group.after >= first for group in own):
                own.insert(0, _of_line(line))
    left = [line for line in lines if line.number not in _numbers(own)]
    if not signed and len(bare) == len(left) == 1:
        if left[0].number > bare[0].after:
            bare[0].credits.append(left[0])
        return
    if bare:
        return  # which line signs which of them is not known
    for line in left:
        label = CREDIT_LABEL.match(line.text) if line.number > first and PICTURE_LABEL.match(line.text) else None
        if label is not None and not line.text[label.end() :][:1].islower():  # "Picture: see page two"
            own.append(_of_line(line))
    own.sort(key=lambda group: group.after)


def _numbers(own: list[Group]) -> set[int]:
    return {raw.number for group in own for raw in (*group.captions, *group.credits)}


def _of_line(line: Raw) -> Group:
    group = Group(line.node, CREDIT_LINE)
    group.credits.append(line)
    return group
