"""What stands above a list: the sentence or the heading that leads in."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.extractors.shared.lead_ins import announces, last_sentence
from newsextract.languages.box_titles import is_box_title
from newsextract.model.document import Block
from newsextract.model.reasons import BESIDE, SHORT_LINE

LONGEST_BETWEEN = 40
"""Words of a paragraph between a heading and its list."""

LONGEST_BOX_TITLE = 10
"""Words of a box's title at most."""

BLOCKS_ABOVE = 4
"""Blocks above a list among which its lead-in stands; adverts, pictures and links may stand between them."""

LONGEST_ADDRESS = 200
"""Characters at the end of a text that are looked at for an address."""


def lead_in(blocks: Sequence[Block], n: int, language: str | None) -> str | None:
    """The lead-in of the list whose first item is ``blocks[n]``.

    That is the last sentence right above it, when it ends in a colon, a question or in the middle, or announces
    something; or the heading right above it, or above one paragraph over it.
    """
    boxed = blocks[n].role != "body"
    above = _above(blocks, n, boxed, language)
    if above is None or above.kind == "list_item":
        return None
    short = len(above.text.split()) <= LONGEST_BOX_TITLE and above.text[-1] not in ".!?…"
    title = short and above.kind == "paragraph" and above.role != "body"
    over = blocks[n - 2] if n > 1 and blocks[n - 1] is above else above
    heads = over.role == "body" or (over.role == "boilerplate" and (boxed or over.reason == SHORT_LINE))
    if short and over.kind != "list_item" and heads and is_box_title(over.text, language):
        return over.text  # "At a glance", then the box's own title
    if above.kind == "heading":
        return above.text
    last = last_sentence(above.text, language)
    if title or above.text.endswith(":") or _is_open(above.text) or announces(last, language):
        return last
    body = [block for block in blocks[max(0, n - BLOCKS_ABOVE - 2) : n] if block.role == "body" and block is not above]
    head = body[-1] if body else None
    if head is not None and head.kind == "heading" and len(above.text.split()) <= LONGEST_BETWEEN:
        return head.text  # a heading over a paragraph over the list
    return None


def _above(blocks: Sequence[Block], n: int, boxed: bool, language: str | None) -> Block | None:
    """The block above a list that can lead in: of the text; for a list in a box, a line of that box."""
    if n and not boxed and blocks[n - 1].role != "body" and _is_title_beside(blocks[n - 1], language):
        return blocks[n - 1]
    box = blocks[n].reason
    roles = ("body", "boilerplate") if boxed else ("body",)
    near = (block for block in reversed(blocks[max(0, n - BLOCKS_ABOVE) : n]) if block.role in roles)
    return next((one for one in near if one.role == "body" or one.reason in (box, SHORT_LINE)), None)


def _is_title_beside(block: Block, language: str | None) -> bool:
    """True for the title of a list in the text whose rule or class took it out of the text: "At a glance"."""
    if block.role == "boilerplate" and block.reason.startswith(BESIDE):
        return block.kind == "heading" or len(block.text.split()) <= LONGEST_BOX_TITLE
    return block.role in ("subheadline", "boilerplate") and is_box_title(block.text, language)


def _is_open(text: str) -> bool:
    """True for a sentence that the list goes on with or answers: "Those who ...", "Compared with May", "Why?"."""
    bare = text.rstrip("\"\u201d\u2019'")
    if "://" in bare[-LONGEST_ADDRESS:].split(" ")[-1]:
        return False
    return bare[-1:].isalnum() or bare.endswith(("...", "…", "?", ",", ";", "–", "—"))
