"""The words of a picture: which blocks beside it are its caption, which its credit, which only controls."""

from __future__ import annotations

import re
from typing import Final

from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.reading.figures.media import is_decoration
from newsextract.reading.figures.words_beside import SEAMS, credit_behind, move_parts, signs_only, unmarked_caption
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Picture, Raw
from newsextract.reading.markup.walk import Walk

MOST_BLOCKS: Final = 8
"""Blocks of text in one figure; a container with more is no figure, whatever it is called."""
LONGEST_CAPTION: Final = 900
"""Characters of a caption; the longest seen has some 700."""
LONGEST_FIGCAPTION: Final = 2000
"""The same for one in an element that can be nothing else."""
LEVELS_IN_CAPTION: Final = 3
"""Containers from a block up among which such an element is looked for."""
LONGEST_CREDIT: Final = 90
"""Characters of a credit beside or behind its caption; twice as many for one that its class names."""
LONGEST_LABEL: Final = 40
"""Characters of a label that only screen readers get ("Image caption")."""
LONGEST_UNMARKED_CAPTION: Final = 350
"""Characters of a caption without a class, right behind its picture."""
SHORTEST_TITLE: Final = 20
"""Characters of such a caption without a full stop, where no credit follows."""
LONGEST_TITLE: Final = 160
"""The same, at most."""
ITALIC_SHARE: Final = 0.9
"""Share of a line's characters in italics, from which on all of it counts as set in italics."""
CONTROL: Final = "control of a picture"
"""Reason of a block that players and galleries print."""
_QUOTES: Final = "\"“”„«»‘'‹「『"
COUNTER_LETTERS: Final = 5
"""Letters of a counter or a duration: "1 / 12", "2:03 min"."""
_CREDIT_IN_FIGURE: Final = marks.BYLINE | marks.SOURCE | marks.LEGAL
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


# "2:03 min", "3 May 2019 | 12:03 min": what stands behind the words of a film; not "15:54", a time of day
_DURATION: Final = re.compile(r"(?<!\d)\d{1,3}:\d\d(?::\d\d)? ?min\b\.?$", re.I)
LONGEST_DURATION: Final = 40
"""Characters of a line with the duration of a film, and its date perhaps."""


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


def claim_words(walk: Walk, groups: dict[int, Group]) -> None:
    """Give the groups their words; these blocks get the role "caption"."""
    claimed: set[int] = set()
    for group in sorted(groups.values(), key=lambda g: -g.holder.index):  # inner figures before outer ones
        if group.rule != "picture":
            _sort_words(group, walk, claimed)
    _claim_neighbours(walk, groups, claimed)
    _claim_behind(walk, groups, claimed)


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
    if in_figure and node.mark & _CREDIT_IN_FIGURE and not node.mark & (marks.CAPTION | marks.CREDIT):
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
        if raw.node.mark & marks.HIDDEN and raw.size < LONGEST_LABEL and not _is_credit(raw.text):
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
    alone = len(group.captions) > 1 and not group.credits and _is_credit(group.captions[0].text)
    if alone and not any(_is_credit(raw.text) for raw in group.captions[1:]):
        group.credits.append(group.captions.pop(0))  # "© Ann Field, nach Bo Lund" stands before the caption
    last = group.captions[-1] if len(group.captions) > 1 and not group.credits else None
    if (
        last
        and last.size <= LONGEST_CREDIT
        and (
            _is_credit(last.text)
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


def _is_credit(text: str) -> bool:
    """True for a line that is a credit and nothing else."""
    caption, credit = split_credit(text)
    return bool(credit) and not caption


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
            last = last if raw.role == "caption" else None
            continue
        nearest = last or before.get(raw.number)
        if nearest is None and header_lines.kind_of(raw.text, None) == "date":
            continue  # "text-caption" may be a size of letters
        if _is_control(raw, False) and not signs_only(raw):
            raw.role, raw.reason = "boilerplate", CONTROL
            continue
        if nearest is None and raw.node.tag == "figcaption":
            nearest = last = groups[raw.node.index] = Group(raw.node, "caption without a picture")
        if nearest is None and (raw.size > LONGEST_CREDIT or header_lines.kind_of(raw.text, None)):
            continue
        if header_lines.kind_of(raw.text, None) == "byline" and header_lines.DATE.search(raw.text):
            continue  # <div class="credit"><cite class="byline">By Ann Field, 3 May 2019: who wrote the story
        raw.role, raw.reason = "caption", "class: caption" if kind == marks.CAPTION else "class: credit"
        if nearest is not None and len(nearest.captions) + len(nearest.credits) < 3:
            (nearest.captions if kind == marks.CAPTION else nearest.credits).append(raw)
            if nearest.rule == "picture":
                nearest.rule = "caption beside a picture"


def _is_outside(raw: Raw, figure: Node) -> bool:
    """True for a block of a figcaption that stands in one container with a figure, and not in the figure."""
    caption: Node | None = raw.node
    while caption is not None and caption.tag != "figcaption":
        caption = caption.parent
    around = [figure.parent, figure.parent.parent if figure.parent is not None else None]
    return caption is not None and caption.parent is not None and caption.parent in around


def _claim_behind(walk: Walk, groups: dict[int, Group], claimed: set[int]) -> None:
    """Give pictures without words the short block right behind them as caption, where something says that it is one.

    It ends in a credit, a credit follows it, it is the picture's alternative text, or it is no sentence.
    """
    for group in groups.values():
        if group.captions or group.credits or not group.pictures:
            continue
        number = group.pictures[-1].after + 1
        shown = _between_buttons(walk, number)
        number = shown.number if shown is not None else number
        raw = walk.raws[number] if number < len(walk.raws) else None
        if raw is None or raw.number in claimed or group.pictures[-1].link:
            continue
        behind = walk.raws[number + 1] if number + 1 < len(walk.raws) else None
        repeated = not raw.role and any(_adds_to_alternative(raw, picture) for picture in group.pictures)
        if not repeated and not _can_follow(raw):  # some set a caption as heading, with its credit behind it
            behind = behind if raw.kind == "heading" and not raw.role and ends_sentence(raw.text) else None
            if behind is None or raw.size > LONGEST_CAPTION or not _is_credit(behind.text):
                continue
        if all(is_decoration(picture) for picture in group.pictures):
            continue
        title = SHORTEST_TITLE <= raw.size <= LONGEST_TITLE and not (ends_sentence(raw.text) or raw.text.endswith(":"))
        if behind is not None and _can_follow(behind) and behind.size <= LONGEST_CREDIT and _is_credit(behind.text):
            rule = "line with a credit behind it"
            group.credits.append(behind)
            behind.role, behind.reason = "caption", rule
            claimed.add(behind.number)
        elif split_credit(raw.text)[1]:
            rule = "line with a credit behind a picture"
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
        elif raw.italic >= ITALIC_SHARE * raw.size and raw.text[0] not in _QUOTES:
            rule = "line in italics behind a picture"
        elif title and not raw.bold and not _is_author(raw, walk) and not _is_point(raw, behind, group.pictures[-1]):
            rule = "title behind a picture"
        else:
            continue
        raw.role, raw.reason = "caption", rule
        group.captions.append(raw)
        group.rule = rule
        claimed.add(raw.number)


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
    if raw.role or raw.kind not in ("paragraph", "list_item") or raw.linked or raw.time:
        return False
    if raw.size > LONGEST_UNMARKED_CAPTION:
        return False
    return not (_is_signed(raw.node) or 2 * raw.bold > raw.size > 2 * LONGEST_LABEL)


def _is_alternative(text: str, picture: Picture) -> bool:
    """True when a text is the picture's alternative text or title, or how these begin (a site's name follows)."""
    stated = (picture.element.get("alt") or "", picture.element.get("title") or "")
    return any(" ".join(one.split()).startswith(text) and len(text) * 2 > len(one) for one in stated if one)


def _adds_to_alternative(raw: Raw, picture: Picture) -> bool:
    """True for a block that is the picture's alternative text and a few words, as its credit, behind it."""
    alt = " ".join((picture.element.get("alt") or "").split())
    if len(alt) < SHORTEST_ALTERNATIVE or raw.kind != "paragraph" or not raw.text.startswith(alt):
        return False
    rest = raw.text[len(alt) :].strip(" |–—-")
    return len(rest) <= LONGEST_CREDIT and rest[-1:] not in (".", "!", "?")


SHORTEST_ALTERNATIVE: Final = 40
"""Characters of such an alternative text."""


def _is_signed(node: Node) -> bool:
    """True inside a byline or date, which stand behind an author's portrait."""
    here: Node | None = node
    for _ in range(3):
        if here is not None and here.mark & (marks.BYLINE | marks.DATE):
            return True
        here = here.parent if here is not None else None
    return False
