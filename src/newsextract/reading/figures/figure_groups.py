"""Pictures of the article with the words printed for them: figure elements, caption classes, credit labels."""

from __future__ import annotations

from typing import Final

from newsextract.reading.figures import figure_words
from newsextract.reading.figures.group_of_words import LONGEST_CREDIT, MOST_BLOCKS, Group, kind_in
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

LEVELS_ABOVE: Final = 5
"""Containers around a picture that are looked at for its caption; twice as many for a figure element."""


def find_groups(walk: Walk) -> list[Group]:
    """The groups of a page, wherever they stand, in reading order; their blocks get the role "caption"."""
    groups: dict[int, Group] = {}
    last, key = None, 0  # the picture before, and the key of its group
    for picture in walk.pictures:
        if last is not None and picture.node.tag == "noscript" and picture.after == last.after:
            groups[key].pictures.append(picture)  # what is shown without scripts in place of the one before
            continue
        last = picture
        holder = _figure_element(picture.node) or _captioned_container(picture.node, walk)
        key = holder.index if holder else -1 - len(groups)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(holder or picture.node, _rule(holder))
        group.pictures.append(picture)
    for node in walk.nodes:
        if node.tag != "figure" or node.index in groups or node.stop - node.start > MOST_BLOCKS:
            continue
        if _is_captioned(walk.raws[node.start : node.stop], node):
            groups[node.index] = Group(node, "figure element without picture")
    figure_words.claim_words(walk, groups)
    return sorted(
        groups.values(), key=lambda g: (g.pictures[0].after if g.pictures else g.holder.start, g.holder.index)
    )


def _is_captioned(raws: list[Raw], figure: Node) -> bool:
    """True for a figure without a picture whose element says that it holds a caption, or that ends as with a credit.

    Some galleries set whole paragraphs of their text inside.
    """
    if any(raw.node.mark & marks.CAPTION for raw in raws):
        return True
    marked = [raw for raw in raws if kind_in(raw.node, figure) == marks.CAPTION]
    return bool(marked) and marked[-1].size <= LONGEST_CREDIT and not ends_sentence(marked[-1].text)


def _rule(holder: Node | None) -> str:
    if holder is None:
        return "picture"
    return "figure element" if holder.tag == "figure" else "picture with caption"


def _figure_element(node: Node) -> Node | None:
    """The figure element around a picture; ``None`` for one with too much text in it."""
    here: Node | None = node
    for _ in range(2 * LEVELS_ABOVE):
        if here is None:
            return None
        if here.tag == "figure":
            return here if here.stop - here.start <= MOST_BLOCKS else None
        here = here.parent
    return None


def _captioned_container(node: Node, walk: Walk) -> Node | None:
    """The smallest container around a picture that holds a block marked as caption or credit, and little else."""
    here: Node | None = node
    for _ in range(LEVELS_ABOVE):
        if here is None or here.stop - here.start > MOST_BLOCKS or here.tag in ("body", "article", "main"):
            return None
        for raw in walk.raws[here.start : here.stop]:
            if kind_in(raw.node, here):
                return here
        here = here.parent
    return None
