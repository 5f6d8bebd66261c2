"""The words of a picture: which blocks beside it are its caption, which its credit, which only controls."""

from __future__ import annotations

import re
from typing import Final

from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.reading.figures.group_of_words import (
    LONGEST_CAPTION,
    LONGEST_CREDIT,
    LONGEST_LABEL,
    MOST_BLOCKS,
    Group,
    is_only_credit,
    kind_in,
)
from newsextract.reading.figures.words_behind import claim_behind
from newsextract.reading.figures.words_beside import (
    SEAMS,
    credit_behind,
    is_label_behind,
    move_parts,
    signs_only,
    unmarked_caption,
)
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

LONGEST_FIGCAPTION: Final = 2000
"""Characters of a caption in an element that can be nothing else."""
LEVELS_IN_CAPTION: Final = 3
"""Containers from a block up among which such an element is looked for."""
LONGEST_CITED: Final = 300
"""Characters of a credit in an element that is for sources: several people made the picture."""
CONTROL: Final = "control of a picture"
"""Reason of a block that players and galleries print."""
COUNTER_LETTERS: Final = 5
"""Letters of a counter or a duration: "1 / 12", "2:03 min"."""
# What players and galleries print beside a caption.
_CONTROLS: Final = (
    *("advertisement label", "navigation line", "share line", "form or control", "no words", "embedded control"),
)
# "Slideshow (15 images)", "View 6 Images", "01:53 How the fog came in"; not "The ferry (1912)".
_COUNTER: Final = re.compile(
    r"[^(（]{0,40}[(（]\s*\d{1,3}\s?[^\W\d_][^()（）]{0,12}[)）]$|\d{1,2}:\d\d(?::\d\d)?(?=\D|$)"
    r"|(?:\w+\s){0,3}\d{1,3}\s(?:images?|photos?|pictures?|fotos?|bilder|imágenes|immagini)$",
    re.I,
)


def claim_words(walk: Walk, groups: dict[int, Group]) -> None:
    """Give the groups their words; these blocks get the role "caption"."""
    claimed: set[int] = set()
    _drop_fallbacks(walk)
    for group in sorted(groups.values(), key=lambda g: -g.holder.index):  # inner figures before outer ones
        if group.rule != "picture":
            _sort_words(group, walk, claimed)
    _sign_alike(walk, list(groups.values()), claimed)
    _claim_neighbours(walk, groups, claimed)
    claim_behind(walk, groups, claimed)


def _sign_alike(walk: Walk, groups: list[Group], claimed: set[int]) -> None:
    """Make a credit of a name with a label behind it, where most pictures have their credit so: "Ann Field", "Coat"."""
    alike = 0
    named: list[tuple[Group, Raw]] = []
    for group in groups:
        if len(group.captions) != 1 or group.holder.stop - group.holder.start != 2 or not group.pictures:
            continue
        first, second = walk.raws[group.holder.start], walk.raws[group.holder.start + 1]
        if not is_label_behind(second, first):
            continue
        if group.credits == [first]:
            alike += 1
        elif group.captions == [first] and not (group.credits or second.role or second.number in claimed):
            named.append((group, second))
    for group, label in named if alike >= max(FEWEST_ALIKE, 2 * len(named)) else ():
        group.credits, group.captions = group.captions, [label]
        _claim(label, group.holder, claimed)


FEWEST_ALIKE: Final = 5
"""Pictures with a credit and a label behind it that tell how the others are signed."""


def _drop_fallbacks(walk: Walk) -> None:
    """Drop the few words inside a player: they are shown where it cannot play.

    A player with more inside has lost its end tag.
    """
    for node in walk.nodes:
        if node.tag not in ("video", "audio") or node.start == node.stop:
            continue
        inside = walk.raws[node.start : node.stop]
        if sum(raw.size for raw in inside) > LONGEST_FALLBACK or any(raw.kind != "paragraph" for raw in inside):
            continue
        for raw in inside:
            raw.role, raw.reason = "boilerplate", CONTROL


LONGEST_FALLBACK: Final = 300
"""Characters of such words."""


def _sort_words(group: Group, walk: Walk, claimed: set[int]) -> None:
    """Sort the text inside a figure into caption and credit."""
    holder = group.holder
    raws = [r for r in walk.raws[holder.start : holder.stop] if r.number not in claimed and not r.role]
    real = holder.tag == "figure"
    has_caption = any(kind_in(r.node, holder) == marks.CAPTION for r in raws)
    label = False  # an off-screen label stands before this block
    quoted = not group.pictures and any(raw.kind == "quote" for raw in raws)
    for raw in raws:
        if quoted and kind_in(raw.node, holder) == marks.CAPTION:
            raw.role, raw.reason = "boilerplate", "whose the quotation set apart is"
            claimed.add(raw.number)
            continue
        if raw.size > _longest(raw) or raw.kind in ("quote", "row") or raw.node.tag == "address":
            continue
        if raw.node.mark & marks.HIDDEN and raw.size < LONGEST_LABEL and not is_only_credit(raw.text):
            label = True
            raw.holder = holder
            raw.role, raw.reason = "caption", "label of a picture, not shown"
            claimed.add(raw.number)
            continue
        kind = kind_in(raw.node, holder)
        if not kind and not real:
            continue
        if not real and header_lines.kind_of(raw.text, None) == "byline" and header_lines.DATE.search(raw.text):
            continue  # who wrote a post of a forum, and when, beside their picture
        if _is_control(raw, has_caption and not kind) and not (kind and (signs_only(raw) or raw.text in SEAMS)):
            raw.role, raw.reason = "boilerplate", CONTROL
            continue
        if raw.node.mark & marks.FORM or (raw.kind == "heading" and not kind):
            continue
        if kind == marks.CAPTION or (not kind and not has_caption and not label):
            group.captions.append(raw)
        elif raw.size <= LONGEST_CREDIT or kind:
            owned = raw.size <= 2 * LONGEST_CREDIT or has_caption or raw.text.startswith("©")
            (group.credits if owned else group.captions).append(raw)
        else:
            continue
        label = False
        _claim(raw, holder, claimed)
    move_parts(group.captions, group.credits)
    if not real and (group.captions or group.credits):
        beside = unmarked_caption(raws, group.captions, group.credits)
        if beside is not None and beside.size <= LONGEST_CAPTION and not _is_control(beside, False):
            group.credits = group.credits or group.captions
            group.captions = [beside]
            _claim(beside, holder, claimed)
    alone = len(group.captions) > 1 and not group.credits and is_only_credit(group.captions[0].text)
    if alone and not any(is_only_credit(raw.text) for raw in group.captions[1:]):
        group.credits.append(group.captions.pop(0))  # "© Ann Field, nach Bo Lund" stands before the caption
    last = group.captions[-1] if len(group.captions) > 1 and not group.credits else None
    if (
        last
        and last.size <= (LONGEST_CITED if last.node.tag == "cite" else LONGEST_CREDIT)
        and (
            is_only_credit(last.text)
            or last.node.tag in ("small", "cite")
            or (ends_sentence(group.captions[-2].text) and not ends_sentence(last.text))
        )
    ):
        group.credits.append(group.captions.pop())
    if real:
        _claim_credit_behind(group, walk, claimed)


def _claim_credit_behind(group: Group, walk: Walk, claimed: set[int]) -> None:
    """Give a figure that has a caption and no credit the words that its container holds besides it."""
    if not group.captions or group.credits or split_credit(" ".join(raw.text for raw in group.captions))[1]:
        return
    raw = credit_behind(walk, group.holder)
    if raw is not None and raw.number not in claimed and not kind_in(raw.node, None) and not _is_control(raw, False):
        group.credits.append(raw)
        _claim(raw, group.holder, claimed)


def _claim(raw: Raw, holder: Node, claimed: set[int]) -> None:
    claimed.add(raw.number)
    raw.holder = holder
    raw.role, raw.reason = "caption", "caption of a picture"


def _longest(raw: Raw) -> int:
    """Characters that the block may have as a caption."""
    here: Node | None = raw.node
    for _ in range(LEVELS_IN_CAPTION):
        if here is None:
            break
        if here.tag == "figcaption":
            return LONGEST_FIGCAPTION
        here = here.parent
    return LONGEST_CAPTION


def _is_control(raw: Raw, beside: bool) -> bool:
    """True for what players and galleries print: "Play", "1 / 12", "2:03 min".

    beside  the figure has a caption of its own: a date, a link or a counter with words beside it is a control too
    """
    said = furniture.label(raw.text)
    if said is not None and said.reason in _CONTROLS:
        return True
    if raw.size <= LONGEST_CREDIT and header_lines.kind_of(raw.text, None) == "date":
        return True
    if beside and raw.size <= LONGEST_CREDIT and not ends_sentence(raw.text) and header_lines.DATE.search(raw.text):
        return True
    letters = 0
    for sign in raw.text:
        letters += sign.isalpha()
        if letters > COUNTER_LETTERS:
            break
    if not letters or (letters <= COUNTER_LETTERS and any(sign.isdigit() for sign in raw.text)):
        return True
    if raw.size <= LONGEST_LABEL + COUNTER_LETTERS and _COUNTER.match(raw.text):
        return True
    return beside and (raw.linked > 0.8 * raw.size or bool(_COUNTER.match(raw.text)))


def _claim_neighbours(walk: Walk, groups: dict[int, Group], claimed: set[int]) -> None:
    """Give blocks marked as caption or credit outside any figure to the picture right before or after them."""
    before: dict[int, Group] = {}
    shown: dict[int, Group] = {}  # by the last block of a figure with no more in it than what a player prints
    for group in groups.values():
        if not group.pictures:
            before[group.holder.stop - 1] = group
        elif group.holder.tag == "figure" and not group.captions and group.holder.stop > group.holder.start:
            shown[group.holder.stop - 1] = group
        for picture in group.pictures:
            before[picture.after] = group
    last: Group | None = None
    for raw in walk.raws:
        near = before.get(raw.number - 1)
        if near is None and (found := shown.get(raw.number - 1)) is not None and _is_outside(raw, found.holder):
            near = found
        if near is not None:
            last = near
        if raw.number in claimed:
            continue
        kind = kind_in(raw.node, None)
        if not kind or raw.role or raw.size > _longest(raw):
            shows = near is not None and raw.size <= LONGEST_LABEL and raw.linked > 0.8 * raw.size  # it shows them
            last = last if raw.role == "caption" or shows else None
            continue
        nearest = last or before.get(raw.number)
        if nearest is None and header_lines.kind_of(raw.text, None) == "date":
            continue  # "text-caption" may be a size of letters
        if _is_control(raw, False) and not signs_only(raw):
            raw.role, raw.reason = "boilerplate", CONTROL
            continue
        if nearest is None and raw.node.tag == "figcaption":
            nearest = last = groups[raw.node.index] = Group(raw.node, "caption without a picture")
        told = kind == marks.CAPTION and _is_beside_credit(raw, walk)
        if nearest is None and ((raw.size > LONGEST_CREDIT and not told) or header_lines.kind_of(raw.text, None)):
            continue
        if header_lines.kind_of(raw.text, None) == "byline" and header_lines.DATE.search(raw.text):
            continue  # <div class="credit"><cite class="byline">By Ann Field, 3 May 2019: who wrote the story
        raw.role, raw.reason = "caption", "class: caption" if kind == marks.CAPTION else "class: credit"
        if nearest is not None and len(nearest.captions) + len(nearest.credits) < 3:
            (nearest.captions if kind == marks.CAPTION else nearest.credits).append(raw)
            if nearest.rule == "picture":
                nearest.rule = "caption beside a picture"


def _is_beside_credit(raw: Raw, walk: Walk) -> bool:
    """True for words right behind a credit in one box, whose picture is lost or stands elsewhere."""
    before = walk.raws[raw.number - 1] if raw.number else raw
    box: Node | None = before.node if before.reason == "class: credit" else None
    for _ in range(LEVELS_IN_CAPTION):
        if box is None or box.stop > raw.number:
            break
        box = box.parent
    return box is not None and raw.number < box.stop and box.stop - box.start <= MOST_BLOCKS


def _is_outside(raw: Raw, figure: Node) -> bool:
    """True for a block of a figcaption that stands in one container with a figure, and not in the figure."""
    caption: Node | None = raw.node
    while caption is not None and caption.tag != "figcaption":
        caption = caption.parent
    around = [figure.parent, figure.parent.parent if figure.parent is not None else None]
    return caption is not None and caption.parent is not None and caption.parent in around
