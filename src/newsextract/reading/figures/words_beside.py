"""Words of a picture beside those that are marked: the caption beside a credit, and the parts of a credit."""

from __future__ import annotations

from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.credit_lines import is_credit
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

SEAMS: Final = ("/", "//")
"""What stands between the parts of a credit, in an element of its own."""
LONGEST_CREDIT_PARTS: Final = 90
"""Characters of the parts together."""


def signs_only(raw: Raw) -> bool:
    """True for an agency or another place that pictures come from, without a link: elsewhere the name is a control."""
    return not raw.linked and not raw.node.mark & marks.SHARE and is_agency(raw.text)


def move_parts(captions: list[Raw], credits: list[Raw]) -> None:
    """Make credits of the two blocks around a slash of its own: "Field Archive", "//", "Harbour Images"."""
    at = next((n for n, raw in enumerate(captions) if raw.text in SEAMS), 0)
    parts = captions[at - 1 : at + 2]
    if not at or len(parts) < 3 or sum(raw.size for raw in parts) > LONGEST_CREDIT_PARTS:
        return
    credits[:0] = parts
    del captions[at - 1 : at + 2]


def unmarked_caption(raws: list[Raw], captions: list[Raw], credits: list[Raw]) -> Raw | None:
    """The paragraph right beside a credit, in the same element or in the one before it, where no caption is marked.

    raws  the blocks of the container that holds a picture and its credit, and little else; captions  those
    that are marked as its caption, which can be a credit and no more; credits  as its credit
    """
    words = credits or captions
    named = False
    said = " ".join(raw.text for raw in captions)
    if captions and (credits or not is_credit(said)):
        if credits or not _is_name_below(captions, said):
            return None
        named = True
    first, last = words[0], words[-1]
    for raw in raws:
        if raw.role or raw.kind != "paragraph" or raw.linked * 2 > raw.size or raw.node.mark & marks.BYLINE:
            continue
        if named and raw.size > LONGEST_ABOVE_NAME:
            continue
        if raw.number == last.number + 1 and _holds(raw.node, first.node):
            return raw  # the text around a credit ends behind it
        if not named and len(raws) == len(words) + 1 and is_label_behind(raw, last):
            return raw
        if raw.number == first.number - 1 and (_holds(raw.node, first.node) or _stand_together(raw.node, first.node)):
            return raw
        if first.number - MOST_CONTROLS <= raw.number < first.number and _is_title_of_film(raw.node):
            return raw
    return None


def is_label_behind(raw: Raw, credit: Raw) -> bool:
    """True for a few words right behind a credit in the container of both: what is seen on one picture of many."""
    return raw.node.parent is credit.node.parent and raw.number == credit.number + 1 and (
        raw.size <= LONGEST_SHOWN and not ends_sentence(raw.text)
    )


LONGEST_SHOWN: Final = 80
"""Characters of such words."""


# "Ann Lee", "Ann de la Cruz Lee"
_NAME: Final = pattern(
    rf"[{CAPITALS}][\w.'’-]*(?: (?:(?:de|da|van|von|der|den|di|del|la|le|al|bin) )*[{CAPITALS}][\w.'’-]*){{1,3}}"
)


def _is_name_below(captions: list[Raw], said: str) -> bool:
    """True for a name alone in the element of a caption: with words beside it, it is their credit."""
    return len(captions) == 1 and _NAME.fullmatch(said) is not None and not captions[0].linked


LONGEST_ABOVE_NAME: Final = 200
"""Characters of such words: longer ones are the text's own."""
MOST_CONTROLS: Final = 3
"""Blocks from the title of a film to its credit: what players print may stand between."""


def _is_title_of_film(node: Node) -> bool:
    """True for a title whose own name, or that of a container right around it, is of a film."""
    around = [node, node.parent, node.parent.parent if node.parent is not None else None]
    return node.mark & marks.TITLE > 0 and any(one is not None and one.mark & marks.VIDEO for one in around)


def credit_behind(walk: Walk, holder: Node) -> Raw | None:
    """The few words behind a figure in a container that holds these two and nothing else, with a link or an agency's
    name: its credit."""
    around = holder.parent
    if around is None or around.stop - around.start != holder.stop - holder.start + 1 or around.start != holder.start:
        return None
    raw = walk.raws[holder.stop]
    short = raw.kind == "paragraph" and raw.size <= LONGEST_CREDIT_BEHIND and not ends_sentence(raw.text)
    named = 2 * raw.linked > raw.size or is_agency(raw.text) or is_credit(raw.text)
    return raw if short and named and not raw.role and not raw.node.mark & marks.NEGATIVE else None


LONGEST_CREDIT_BEHIND: Final = 40
"""Characters of such words."""


def _holds(node: Node, inner: Node) -> bool:
    return node is inner.parent and node.mark & marks.NEGATIVE == 0


def _stand_together(node: Node, credit: Node) -> bool:
    """True for a container right beside the element of the credit, which says itself that it belongs to a picture, and
    for the only block in such a container."""
    named: Node | None = credit
    while named is not None and named.tag != "figcaption":
        named = named.parent
    if named is None or node.parent is None:
        return False
    alone = node.parent.stop - node.parent.start == 1
    return node.parent is named.parent or (alone and node.parent.parent is named.parent)
