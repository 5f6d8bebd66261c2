"""Which of a page's pictures are the article's: near the headline or in the body, in no container of another kind."""

from __future__ import annotations

from typing import Final

from newsextract.base.addresses import file_key
from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.reading.figures.figure_words import CONTROL
from newsextract.reading.figures.group_of_words import Group
from newsextract.reading.figures.make_figures import joined, joined_credits
from newsextract.reading.figures.media import is_decoration
from newsextract.reading.lines import furniture
from newsextract.reading.lines.same_words import has_words, words_of
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.walk import Walk

BLOCKS_OUTSIDE_BODY: Final = 8
"""Blocks before the headline, or behind the body, among which a picture with words of its own may stand."""
LONGEST_OTHER_TEXT: Final = 40
"""Characters that a box around a picture may hold beside its words: a button, a label."""
SHORTEST_REPEATED_CAPTION: Final = 12
"""Characters of a caption that is taken out of the body where it is printed again."""
# Containers whose name says what can be done with the picture inside, not that it is of another story.
_BOXES: Final = marks.SHARE | marks.FORM | marks.POPUP | marks.LEGAL | marks.TAGS
# Containers of something else, whatever is said in them.
_ELSEWHERE: Final = (
    marks.RELATED
    | marks.COMMENT
    | marks.BIO
    | marks.NAV
    | marks.FOOTER
    | marks.HIDDEN
    | marks.SIGNUP
)


def own_groups(walk: Walk, groups: list[Group], headline: Raw | None, main: frozenset[str]) -> list[Group]:
    """The figures that belong to the article; their blocks get the role "caption", also where they are printed again.

    main  ``file_key`` of the pictures that the page names as its own: they may stand anywhere above the body
    """
    body = [raw.number for raw in walk.raws if raw.role == "body"]
    if not body:
        return []
    first = min(body[0], headline.number) if headline else body[0]
    title = words_of(headline.text) if headline else set()
    out = []
    shown_behind: set[int] = set()  # containers whose first picture stands right behind the body
    for group in groups:
        if group.captions and title and not group.credits and _says_title(joined(group.captions) or "", title):
            group.captions = []  # the title of a video
        if _is_banner(group):
            for raw in (*group.captions, *group.credits):
                raw.role, raw.reason = "boilerplate", CONTROL
            continue
        worded = bool(group.captions or group.credits)
        if group.after < first - (BLOCKS_OUTSIDE_BODY if worded else 1) and not _is_main(group, main):
            continue
        around = group.holder.parent.index if group.holder.parent is not None else -1
        of_gallery = worded and around in shown_behind and not _is_linked(group)
        if group.after > body[-1] + (_blocks_behind(group, body[-1]) if worded else 0) and not of_gallery:
            continue
        slide = group.holder.zone == marks.HIDDEN and _is_slide(group, groups) and first <= group.after <= body[-1]
        promoted = _is_promoted(group, walk) and 0 <= group.after - first <= BLOCKS_TO_PROMOTED
        if _zone(group.holder) and not slide and not promoted and not _is_box(group, walk, worded):
            continue
        if not worded and all(p.link or is_decoration(p) for p in group.pictures):
            continue
        if not worded and _reads_aloud(group, walk):
            continue
        out.append(group)
        if group.after > body[-1] and worded:
            shown_behind.add(around)  # the others there are of the same gallery
    _mark_captions(walk, out)
    return out


def _is_banner(group: Group) -> bool:
    """True for a player without a picture whose words are a link, or say what it is: "Watch Coast News" above a page,
    "Listen to this story."."""
    if any(picture.tag not in _PLAYERS for picture in group.pictures) or not group.captions:
        return False
    if not group.pictures:
        return all(_says_player(raw.text) for raw in group.captions)  # the player is lost
    shown = any(picture.element.get(name) for picture in group.pictures for name in _ADDRESSES)
    return all((raw.linked > LINKED_SHARE * raw.size and not shown) or _says_player(raw.text) for raw in group.captions)


def _reads_aloud(group: Group, walk: Walk) -> bool:
    """True for a figure with a sound and no words but those of its player: the story, read aloud."""
    inside = walk.raws[group.holder.start : group.holder.stop]
    sounds = all(picture.tag in ("audio", "amp-audio") for picture in group.pictures)
    return sounds and group.holder.tag == "figure" and any(raw.reason == CONTROL for raw in inside)


def _says_player(text: str) -> bool:
    said = furniture.label(text)
    return said is not None and said.reason in ("share line", "embedded control", "navigation line")


LINKED_SHARE: Final = 0.8
"""Share of such words that is a link."""
_ADDRESSES: Final = ("src", "data-src", "poster", "data-poster")
_PLAYERS: Final = ("audio", "video", "amp-audio", "amp-video", "iframe", "amp-iframe")


def _says_title(caption: str, title: set[str]) -> bool:
    """True for the headline again, or a part of it; another wording says what a film shows."""
    mine = words_of(caption)
    return has_words(caption, title) and len(mine - title) <= MOST_OTHER_WORDS


MOST_OTHER_WORDS: Final = 2
"""Words of such a caption that the headline does not have."""


def _zone(holder: Node) -> int:
    """The zone of a container; that around it for what is shown without scripts."""
    return holder.parent.zone if holder.tag == "noscript" and holder.parent is not None else holder.zone


def _is_main(group: Group, main: frozenset[str]) -> bool:
    """True when a picture of the group is one that the page names as its own."""
    addresses = (picture.element.get(name) for picture in group.pictures for name in ("src", "data-src"))
    return any(address and file_key(address) in main for address in addresses)


def _blocks_behind(group: Group, last: int) -> int:
    """Blocks behind the body's last one among which a figure may stand: more where the body's container holds both."""
    around = group.holder.parent
    return BLOCKS_OUTSIDE_BODY if group.holder.tag == "figure" and around is not None and around.start <= last else 1


def _is_linked(group: Group) -> bool:
    """True where the picture, or its caption, leads to another page, as those of other stories do."""
    return any(picture.link for picture in group.pictures) or any(2 * raw.linked > raw.size for raw in group.captions)


def _is_box(group: Group, walk: Walk, worded: bool) -> bool:
    """True when the marked container around a picture holds it and its words only: a button that opens it large."""
    box: Node = group.holder
    while box.parent is not None and box.parent.zone:
        box = box.parent
    opener = box.tag == "button" and group.holder.tag == "figure"
    if not (worded or opener) or (box.zone & ~_BOXES & marks.NEGATIVE and not _has_credit(group)):
        return False
    if box.zone & _ELSEWHERE:
        return False
    mine = {raw.number for raw in (*group.captions, *group.credits)}
    rest = sum(raw.size for raw in walk.raws[box.start : box.stop] if raw.number not in mine and raw.holder is None)
    return rest <= LONGEST_OTHER_TEXT


def _is_slide(group: Group, groups: list[Group]) -> bool:
    """True for a picture with a caption in a gallery of several: scripts show one of them after the other."""
    if not group.captions or not group.pictures:
        return False
    gallery: Node | None = group.holder.parent
    for _ in range(LEVELS_OF_GALLERY):
        if gallery is None:
            return False
        if gallery.mark & marks.FIGURE:
            inside = [g for g in groups if gallery.index < g.holder.index <= gallery.end and g.captions and g.pictures]
            if len(inside) > 1:
                return True
        gallery = gallery.parent
    return False


LEVELS_OF_GALLERY: Final = 4
"""Containers above a picture that can be its gallery."""


def _is_promoted(group: Group, walk: Walk) -> bool:
    """True for a figure with a caption and without links in a box that holds no more, and that is called one of another
    story: some sites call so the picture below their headline."""
    box: Node = group.holder
    while box.parent is not None and box.parent.zone:
        box = box.parent
    if box.zone & marks.NEGATIVE & ~marks.HEADER != marks.RELATED or group.holder.tag != "figure" or not group.captions:
        return False
    if any(picture.link for picture in group.pictures) or not group.pictures:
        return False
    mine = {raw.number for raw in (*group.captions, *group.credits)}
    return all(raw.number in mine and not raw.linked for raw in walk.raws[box.start : box.stop])


BLOCKS_TO_PROMOTED: Final = 3
"""Blocks from the headline to such a figure."""


def _has_credit(group: Group) -> bool:
    return bool(joined_credits(group.credits) or split_credit(joined(group.captions) or "")[1])


def _mark_captions(walk: Walk, groups: list[Group]) -> None:
    """Give captions and credits their role, and body blocks that repeat a caption."""
    texts: set[str] = set()
    for group in groups:
        for raw in (*group.captions, *group.credits):
            raw.role, raw.reason = "caption", "caption of a picture" if raw.role != "caption" else raw.reason
        texts.update(raw.text for raw in group.captions if raw.size >= SHORTEST_REPEATED_CAPTION)
        texts.add(joined(group.captions) or "")
    for raw in walk.raws:
        if raw.role == "body" and raw.kind != "heading" and raw.text in texts:
            raw.role, raw.reason = "caption", "caption printed again"
