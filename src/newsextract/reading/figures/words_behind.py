"""The caption that no mark tells: the short block right behind a picture."""

from __future__ import annotations

import re
from typing import Final

from newsextract.grammar.credits.caption_marks import FIGURE_LABEL
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL
from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.reading.figures.group_of_words import (
    LONGEST_CAPTION,
    LONGEST_CREDIT,
    LONGEST_LABEL,
    Group,
    is_only_credit,
)
from newsextract.reading.figures.media import is_decoration
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence, holds_end
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Picture, Raw
from newsextract.reading.markup.walk import Walk

LONGEST_UNMARKED_CAPTION: Final = 350
"""Characters of a caption without a class, right behind its picture."""
SHORTEST_TITLE: Final = 20
"""Characters of such a caption without a full stop, where no credit follows."""
LONGEST_TITLE: Final = 160
"""The same, at most."""
ITALIC_SHARE: Final = 0.9
"""Share of a line's characters in italics, from which on all of it counts as set in italics."""
_QUOTES: Final = "\"“”„«»‘'‹「『"
# "2:03 min", "3 May 2019 | 12:03 min": what stands behind the words of a film; not "15:54", a time of day
_DURATION: Final = re.compile(r"(?<!\d)\d{1,3}:\d\d(?::\d\d)? ?min\b\.?$", re.I)
LONGEST_DURATION: Final = 40
"""Characters of a line with the duration of a film, and its date perhaps."""
LONGEST_DATED: Final = 80
"""Characters of a byline or date below a picture."""
SHORTEST_ALTERNATIVE: Final = 40
"""Characters of an alternative text that a caption may begin with."""


def claim_behind(walk: Walk, groups: dict[int, Group], claimed: set[int]) -> None:
    """Give pictures without words the short block right behind them as caption, where something says that it is one.

    It ends in a credit, a credit follows it, it is the picture's alternative text, or it is no sentence.
    """
    _claim_marked(walk, groups, claimed)
    for group in groups.values():
        if group.credits and group.pictures and not group.captions:
            _claim_alternative(group, walk, claimed)
        if group.captions or group.credits or not group.pictures:
            continue
        number = group.pictures[-1].after + 1
        shown = _between_buttons(walk, number)
        number = shown.number if shown is not None else number
        raw = walk.raws[number] if number < len(walk.raws) else None
        if raw is None or raw.number in claimed:
            continue
        behind = walk.raws[number + 1] if number + 1 < len(walk.raws) else None
        repeated = not raw.role and any(_adds_to_alternative(raw, picture) for picture in group.pictures)
        labelled = _ends_in_label(raw, group.pictures[-1])
        if group.pictures[-1].link and not labelled:
            continue  # of another story
        if not (repeated or labelled or _can_follow(raw)):  # some set a caption as heading, with its credit behind it
            behind = behind if raw.kind == "heading" and not raw.role and ends_sentence(raw.text) else None
            if behind is None or raw.size > LONGEST_CAPTION or not is_only_credit(behind.text):
                continue
        if all(is_decoration(picture) for picture in group.pictures):
            continue
        # the words behind a picture that opens large can be the text's own
        apart = not group.pictures[-1].opens or _stand_alone(raw, group.pictures[-1])
        short = apart and SHORTEST_TITLE <= raw.size <= LONGEST_TITLE
        title = short and not (ends_sentence(raw.text) or raw.text.endswith(":"))
        if behind is not None and _can_follow(behind) and behind.size <= LONGEST_CREDIT and is_only_credit(behind.text):
            rule = "line with a credit behind it"
            group.credits.append(behind)
            behind.role, behind.reason = "caption", rule
            claimed.add(behind.number)
        elif labelled or split_credit(raw.text)[1]:
            rule = "line with a credit behind a picture"
        elif (label := FIGURE_LABEL.match(raw.text)) is not None and (label["number"] or raw.size <= LONGEST_IN_BOX):
            rule = "line that says what a figure shows"
        elif shown is not None:
            rule = "line between the buttons that show and hide it"
        elif _is_of_film(raw, behind):
            rule = "line with the duration of a film"
        elif repeated:
            rule = "alternative text and more behind a picture"
        elif furniture.label(raw.text) is not None:
            continue
        elif any(_is_alternative(raw.text, picture) for picture in group.pictures):
            rule = "alternative text behind a picture"
        elif _is_in_box(raw, group.pictures[-1]):
            rule = "words in the box of a picture"
        elif apart and raw.italic >= ITALIC_SHARE * raw.size and raw.text[0] not in _QUOTES:
            rule = "line in italics behind a picture"
        elif title and not raw.bold and not _is_author(raw, walk) and not _is_point(raw, behind, group.pictures[-1]):
            rule = "title behind a picture"
        else:
            continue
        raw.role, raw.reason = "caption", rule
        group.captions.append(raw)
        group.rule = rule
        claimed.add(raw.number)


def _claim_marked(walk: Walk, groups: dict[int, Group], claimed: set[int]) -> None:
    """Give pictures without words what is marked as a caption anywhere and begins with their alternative text."""
    bare = [group for group in groups.values() if group.pictures and not (group.captions or group.credits)]
    if not bare:
        return
    marked = {
        raw.text[:SHORTEST_ALTERNATIVE]: raw
        for raw in walk.raws
        if raw.node.speaker is not None and raw.number not in claimed and not raw.role and raw.kind == "paragraph"
    }
    for group in bare if marked else ():
        for picture in group.pictures:
            told = next((one for one in _alternatives(picture) if len(one) >= SHORTEST_ALTERNATIVE), "")
            raw = marked.get(told[:SHORTEST_ALTERNATIVE]) if told and not picture.link else None
            if raw is not None and raw.text.startswith(told.rstrip(" .")) and raw.size <= LONGEST_CAPTION:
                raw.role, raw.reason, raw.holder = "caption", "alternative text in a caption", group.holder
                group.captions, group.rule = [raw], "caption in another place"
                claimed.add(raw.number)
                break


def _claim_alternative(group: Group, walk: Walk, claimed: set[int]) -> None:
    """Give a picture with a credit the block behind it that is its alternative text or title, whatever its element."""
    number = group.credits[-1].number + 1
    raw = walk.raws[number] if number < len(walk.raws) else None
    if raw is None or raw.role or number in claimed or raw.linked or not SHORTEST_TITLE <= raw.size <= LONGEST_CAPTION:
        return
    if any(raw.text in _alternatives(picture) for picture in group.pictures if not picture.link):
        raw.role, raw.reason = "caption", "alternative text behind a credit"
        group.captions.append(raw)
        claimed.add(number)


def _ends_in_label(raw: Raw, picture: Picture) -> bool:
    """True for words whose credit says that it is one, also where its name is a link or their class is of bylines.

    A longer one must stand with its picture in a container of their own.
    """
    if raw.role or raw.kind != "paragraph" or raw.time or raw.size > LONGEST_LABELLED_CAPTION:
        return False
    if not holds_end(raw.text):
        return False  # no sentence ends before a credit: a title, most of them
    if raw.size > LONGEST_UNMARKED_CAPTION and not _stand_alone(raw, picture):
        return False
    caption, credit = split_credit(raw.text)
    if not caption or not credit or raw.linked > len(credit):
        return False
    tail = raw.text[len(caption) :].strip(" |–—-.([")
    return CREDIT_LABEL.match(tail) is not None and ends_sentence(caption)


LONGEST_LABELLED_CAPTION: Final = 600
"""Characters of such words."""


def _is_in_box(raw: Raw, picture: Picture) -> bool:
    """True for the only block in a container that is called one of a picture, and that holds one; not of a film."""
    if raw.size > LONGEST_IN_BOX:
        return False
    here: Node | None = picture.node
    for _ in range(LEVELS_OF_BOX):
        if here is None or here.stop > raw.number + 1:
            return False
        if here.start <= raw.number < here.stop:
            named = here.mark & marks.FIGURE and not here.mark & (marks.NEGATIVE | marks.VIDEO)
            return here.start == raw.number and named > 0
        here = here.parent
    return False


LONGEST_IN_BOX: Final = 200
"""Characters of such a block: longer ones are the text's own."""
LEVELS_OF_BOX: Final = 3
"""Containers from a picture up that can be such a box."""


def _stand_alone(raw: Raw, picture: Picture) -> bool:
    """True for a block and a picture that share a container with no other block."""
    node = picture.node
    around = [node, *([node.parent] if node.parent is not None else [])]
    return any(one.start == raw.number and one.stop == raw.number + 1 for one in around)


def _between_buttons(walk: Walk, number: int) -> Raw | None:
    """The paragraph between two buttons behind a picture: "Info", the words, "Close"."""
    raws = walk.raws[number : number + 3]
    if len(raws) < 3 or not all(_is_button(raw) for raw in (raws[0], raws[2])):
        return None
    return raws[1] if raws[1].kind == "paragraph" and raws[1].node.tag == "p" else None


def _is_button(raw: Raw) -> bool:
    return raw.node.tag == "button" and raw.size <= LONGEST_LABEL


def _is_of_film(raw: Raw, behind: Raw | None) -> bool:
    """True for words that end in the duration of a film, and its date perhaps, or have these in the next line."""
    if _DURATION.search(raw.text[-LONGEST_DURATION:]):
        return True
    return behind is not None and behind.size <= LONGEST_DURATION and _DURATION.search(behind.text) is not None


def _is_point(raw: Raw, behind: Raw | None, picture: Picture) -> bool:
    """True for the first of several items of a list below the picture of a box; items may hold a picture each."""
    if raw.kind != "list_item" or behind is None or behind.kind != "list_item" or behind.group != raw.group:
        return False
    here: Node | None = picture.node
    while here is not None and here.tag != "li":
        here = here.parent
    return here is None


def _is_author(raw: Raw, walk: Walk) -> bool:
    """True for names with a date right behind them: who wrote the story, below its picture."""
    behind = walk.raws[raw.number + 1 : raw.number + 3]
    return header_lines.is_named(raw.text) and any(one.time or header_lines.DATE.search(one.text) for one in behind)


def _can_follow(raw: Raw) -> bool:
    """True for a short block without a role that can be what is printed for a picture."""
    if raw.role or raw.kind not in ("paragraph", "list_item") or raw.linked or raw.time or raw.node.tag == "button":
        return False
    if raw.size <= LONGEST_DATED and header_lines.kind_of(raw.text, None) in ("byline", "date"):
        return False  # who wrote the story, and when
    if raw.size > LONGEST_UNMARKED_CAPTION:
        return False
    return not (_is_signed(raw.node) or 2 * raw.bold > raw.size > 2 * LONGEST_LABEL)


def _is_alternative(text: str, picture: Picture) -> bool:
    """True when a text is the picture's alternative text or title, or how these begin (a site's name follows)."""
    return any(one.startswith(text) and len(text) * 2 > len(one) for one in _alternatives(picture))


def _alternatives(picture: Picture) -> list[str]:
    """The picture's alternative text and title."""
    stated = (picture.element.get("alt") or "", picture.element.get("title") or "")
    return [" ".join(one.split()) for one in stated if one]


def _adds_to_alternative(raw: Raw, picture: Picture) -> bool:
    """True for a block that is the picture's alternative text and a few words, as its credit, behind it."""
    alt = " ".join((picture.element.get("alt") or "").split())
    if len(alt) < SHORTEST_ALTERNATIVE or raw.kind != "paragraph" or not raw.text.startswith(alt):
        return False
    rest = raw.text[len(alt) :].strip(" |–—-")
    return len(rest) <= LONGEST_CREDIT and rest[-1:] not in (".", "!", "?")


LEVELS_OF_BYLINE: Final = 4
"""Containers from a block up whose class may say that it is of a byline."""


def _is_signed(node: Node) -> bool:
    """True inside a byline or date, which stand behind an author's portrait, and inside the standfirst."""
    here: Node | None = node
    for _ in range(LEVELS_OF_BYLINE):
        if here is not None and here.mark & (marks.BYLINE | marks.DATE | marks.STANDFIRST):
            return True
        here = here.parent if here is not None else None
    return False
