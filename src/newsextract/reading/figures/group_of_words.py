"""A picture with the blocks of text that are its words, and what the mark of a block says that it is."""

from __future__ import annotations

from typing import Final

from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Picture, Raw

MOST_BLOCKS: Final = 8
"""Blocks of text in one figure; a container with more is no figure, whatever it is called."""
LONGEST_CAPTION: Final = 900
"""Characters of a caption; the longest seen has some 700."""
LONGEST_CREDIT: Final = 90
"""Characters of a credit beside or behind its caption; twice as many for one that its class names."""
LONGEST_LABEL: Final = 40
"""Characters of a label that only screen readers get ("Image caption")."""
_CREDIT_IN_FIGURE: Final = marks.BYLINE | marks.SOURCE | marks.LEGAL


class Group:
    """One picture (or several sizes of it) with its blocks of text."""

    __slots__ = ("captions", "credits", "holder", "pictures", "rule")

    def __init__(self, holder: Node, rule: str) -> None:
        self.holder = holder
        self.rule = rule
        self.pictures: list[Picture] = []
        self.captions: list[Raw] = []
        self.credits: list[Raw] = []

    @property
    def after(self) -> int:
        """Number of the block that the picture stands after."""
        return self.pictures[0].after if self.pictures else self.holder.start - 1


def kind_in(node: Node, holder: Node | None) -> int:
    """CAPTION or CREDIT, by the nearest mark at or above a block, inside its figure; 0 for neither.

    holder  the container of the figure, where there is one
    """
    if node.tag == "address":
        return 0  # it says how to reach who wrote the story
    speaker = node.speaker
    if speaker is not None and (speaker.tag == "header" or _is_small_print(speaker)):
        return 0
    in_figure = holder is not None and holder.tag == "figure" and node is not holder
    in_caption = speaker is not None and speaker is node.parent and speaker.mark & marks.CAPTION > 0
    if (in_figure or in_caption) and node.mark & _CREDIT_IN_FIGURE and not node.mark & (marks.CAPTION | marks.CREDIT):
        return marks.CREDIT
    if (
        speaker is None
        or (holder is not None and speaker.index < holder.index)
        or speaker.stop - speaker.start > MOST_BLOCKS
    ):
        return 0
    found = speaker.mark & (marks.CAPTION | marks.CREDIT)
    if found == marks.CAPTION | marks.CREDIT:
        return marks.CAPTION if speaker.tag == "figcaption" else marks.CREDIT
    return found


def _is_small_print(node: Node) -> bool:
    """True for a caption in or of a byline, as "byline-caption": so some call smaller letters."""
    above = node.parent.mark if node.parent is not None else 0
    signed = node.mark & marks.BYLINE or (above & marks.BYLINE and not above & (marks.FIGURE | marks.CAPTION))
    return bool(signed) and node.mark & marks.CAPTION > 0 and node.tag != "figcaption"


def is_only_credit(text: str) -> bool:
    """True for a line that is a credit and nothing else."""
    caption, credit = split_credit(text)
    return bool(credit) and not caption
