"""Pictures of the article with the words printed for them: figure elements, caption classes, credit labels."""

from __future__ import annotations

import re

from newsextract.captions import split_credit
from newsextract.document import Figure
from newsextract.fields import MediaKind
from newsextract.readers import lines, marks
from newsextract.readers.media import best_url, is_decoration, media_of
from newsextract.readers.nodes import Node, Picture, Raw, clean
from newsextract.readers.prose import ends_sentence
from newsextract.readers.urls import Resolver
from newsextract.readers.walk import Walk

MOST_LINES = 8  # blocks of text in one figure; a container with more is no figure, whatever it is called
CLIMB = 5  # containers above a picture that are looked at for its caption
CAPTION_LENGTH = 900  # characters; the longest caption seen has some 700
CREDIT_LENGTH = 90  # a line beside or behind the caption that is longer is no credit
LABEL_LENGTH = 40  # characters of a label that only screen readers get ("Image caption")
SHORTEST, TITLE_LENGTH = 20, 160  # characters of a caption without a full stop, right behind its picture
BESIDE = 350  # characters of a caption that only its credit gives away
_CREDIT_IN_FIGURE = marks.BYLINE | marks.SOURCE | marks.LEGAL
# What players and galleries print beside a caption.
_CONTROLS = ("navigation line", "share line", "form or control", "no words")
_SPACE_BEFORE = re.compile(r"\s+(?=[,.;:!?)\]])")


class Group:
    """One picture (or several sizes of it) with its blocks of text."""

    __slots__ = ("captions", "credits", "holder", "pictures", "rule")

    def __init__(self, holder: Node, rule: str) -> None:
        self.holder = holder
        self.rule = rule
        self.pictures: list[Picture] = []
        self.captions: list[Raw] = []
        self.credits: list[Raw] = []


def find(walk: Walk) -> list[Group]:
    """The groups of a page, wherever they stand; their blocks get the role caption."""
    groups: dict[int, Group] = {}
    for picture in walk.pictures:
        holder = _figure_element(picture.node) or _holder(picture.node, walk)
        key = holder.index if holder else -1 - len(groups)
        group = groups.get(key)
        if group is None:
            rule = (
                "picture" if holder is None else "figure element" if holder.tag == "figure" else "picture with caption"
            )
            group = groups[key] = Group(holder or picture.node, rule)
        group.pictures.append(picture)
    for node in walk.nodes:
        if node.tag != "figure" or node.index in groups or node.stop - node.start > MOST_LINES:
            continue
        if any(raw.node.mark & marks.CAPTION for raw in walk.raws[node.start : node.stop]):
            groups[node.index] = Group(node, "figure element without picture")
    claimed: set[int] = set()
    for group in sorted(groups.values(), key=lambda g: -g.holder.index):  # inner figures before outer ones
        if group.rule != "picture":
            _read_words(group, walk, claimed)
    _claim_neighbours(walk, groups, claimed)
    _claim_credited(walk, groups, claimed)
    return sorted(
        groups.values(), key=lambda g: (g.pictures[0].after if g.pictures else g.holder.start, g.holder.index)
    )


def _figure_element(node: Node) -> Node | None:
    here: Node | None = node
    for _ in range(2 * CLIMB):
        if here is None:
            return None
        if here.tag == "figure":
            return here if here.stop - here.start <= MOST_LINES else None
        here = here.parent
    return None


def _holder(node: Node, walk: Walk) -> Node | None:
    """The smallest container around a picture that holds a block marked as caption or credit, and little else."""
    here: Node | None = node
    for _ in range(CLIMB):
        if here is None or here.stop - here.start > MOST_LINES or here.tag in ("body", "article", "main"):
            return None
        for raw in walk.raws[here.start : here.stop]:
            if kind_in(raw.node, here):
                return here
        here = here.parent
    return None


def kind_in(node: Node, holder: Node | None) -> int:
    """CAPTION or CREDIT: what the nearest mark at or above a block says, up to its figure; 0 for nothing."""
    speaker = node.speaker
    in_figure = holder is not None and holder.tag == "figure" and node is not holder
    if in_figure and node.mark & _CREDIT_IN_FIGURE and not node.mark & (marks.CAPTION | marks.CREDIT):
        return marks.CREDIT
    if (
        speaker is None
        or (holder is not None and speaker.index < holder.index)
        or speaker.stop - speaker.start > MOST_LINES
    ):
        return 0
    found = speaker.mark & (marks.CAPTION | marks.CREDIT)
    if found == marks.CAPTION | marks.CREDIT:
        return marks.CAPTION if speaker.tag == "figcaption" else marks.CREDIT
    return found


def _read_words(group: Group, walk: Walk, claimed: set[int]) -> None:
    """Sort the text inside a figure into caption and credit."""
    holder = group.holder
    raws = [r for r in walk.raws[holder.start : holder.stop] if r.number not in claimed and not r.role]
    real = holder.tag == "figure"
    has_caption = any(kind_in(r.node, holder) == marks.CAPTION for r in raws)
    label = False  # an off-screen label stands before this block
    for raw in raws:
        if raw.size > CAPTION_LENGTH or raw.kind in ("quote", "row"):
            continue
        if raw.node.mark & marks.HIDDEN and raw.size < LABEL_LENGTH and not _is_credit(raw.text):
            label = True
            raw.holder = holder
            raw.role, raw.reason = "caption", "label of a picture, not shown"
            claimed.add(raw.number)
            continue
        kind = kind_in(raw.node, holder)
        if not kind and not real:
            continue
        said = lines.label(raw.text)
        if said is not None and said.reason in _CONTROLS:
            raw.role, raw.reason = said.role, said.reason
            continue
        if raw.node.mark & marks.FORM or (raw.kind == "heading" and not kind):
            continue
        if kind == marks.CAPTION or (not kind and not has_caption and not label):
            group.captions.append(raw)
        elif raw.size <= CREDIT_LENGTH or kind:
            (group.credits if raw.size <= 2 * CREDIT_LENGTH else group.captions).append(raw)
        else:
            continue
        label = False
        claimed.add(raw.number)
        raw.holder = holder
        raw.role, raw.reason = "caption", "caption of a picture"
    last = group.captions[-1] if len(group.captions) > 1 and not group.credits else None
    if (
        last
        and last.size <= CREDIT_LENGTH
        and (_is_credit(last.text) or (ends_sentence(group.captions[-2].text) and not ends_sentence(last.text)))
    ):
        group.credits.append(group.captions.pop())


def _is_credit(text: str) -> bool:
    """True for a line that is a credit and nothing else."""
    caption, credit = split_credit(text)
    return bool(credit) and not caption


def _claim_neighbours(walk: Walk, groups: dict[int, Group], claimed: set[int]) -> None:
    """Blocks marked as caption or credit outside any figure go to the picture right before or after them."""
    before: dict[int, Group] = {}
    for group in groups.values():
        for picture in group.pictures:
            before[picture.after] = group
    last: Group | None = None
    for raw in walk.raws:
        near = before.get(raw.number - 1)
        if near is not None:
            last = near
        if raw.number in claimed:
            continue
        kind = kind_in(raw.node, None)
        if not kind or raw.role or raw.size > CAPTION_LENGTH:
            last = last if raw.role == "caption" else None
            continue
        nearest = last or before.get(raw.number)
        if nearest is None and raw.node.tag == "figcaption":
            nearest = last = groups[raw.node.index] = Group(raw.node, "caption without a picture")
        if nearest is None and raw.size > CREDIT_LENGTH:
            continue
        raw.role, raw.reason = "caption", "class: caption" if kind == marks.CAPTION else "class: credit"
        if nearest is not None and len(nearest.captions) + len(nearest.credits) < 3:
            (nearest.captions if kind == marks.CAPTION else nearest.credits).append(raw)
            if nearest.rule == "picture":
                nearest.rule = "caption beside a picture"


def _claim_credited(walk: Walk, groups: dict[int, Group], claimed: set[int]) -> None:
    """A short block right behind a picture without words is its caption: it ends in a credit, or is no sentence."""
    for group in groups.values():
        if group.captions or group.credits or not group.pictures or all(is_decoration(p) for p in group.pictures):
            continue
        number = group.pictures[-1].after + 1
        raw = walk.raws[number] if number < len(walk.raws) else None
        if raw is None or raw.number in claimed or raw.role or raw.kind not in ("paragraph", "list_item"):
            continue
        if raw.linked or raw.bold or raw.time or raw.size > BESIDE or group.pictures[-1].link or _is_signed(raw.node):
            continue
        title = SHORTEST <= raw.size <= TITLE_LENGTH and not ends_sentence(raw.text) and not raw.text.endswith(":")
        if title or split_credit(raw.text)[1]:
            rule = "title behind a picture" if title else "line with a credit behind a picture"
            raw.role, raw.reason = "caption", rule
            group.captions.append(raw)
            group.rule = rule
            claimed.add(raw.number)


def _is_signed(node: Node) -> bool:
    """True for a byline or date, which stand behind a portrait."""
    here: Node | None = node
    for _ in range(3):
        if here is not None and here.mark & (marks.BYLINE | marks.DATE):
            return True
        here = here.parent if here is not None else None
    return False


def make(group: Group, resolve: Resolver) -> Figure | None:
    """The figure of a group; ``None`` when it holds neither words nor a picture of the article."""
    caption = _joined(group.captions)
    credit = _joined(group.credits)
    url = alt = None
    media: MediaKind = "image"
    for picture in group.pictures:
        if not caption and is_decoration(picture):
            continue
        media = media_of(picture, group.holder)
        found = best_url(picture, resolve)
        alt = alt or clean(" ".join((picture.element.get("alt") or "").split())) or None
        if found:
            url = found
            break
    if not (caption or credit or url):
        return None
    after = group.pictures[0].after if group.pictures else group.holder.start - 1
    line = group.holder.element.sourceline or 0
    return Figure(
        url=url, alt=alt, caption=caption, credit=credit, media=media, rule=group.rule, line=line, after=after
    )


def _joined(raws: list[Raw]) -> str | None:
    return _SPACE_BEFORE.sub("", " ".join(raw.text for raw in raws)) or None
