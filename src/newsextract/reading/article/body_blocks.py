"""Blocks of the region one by one: which of them are body, and what the others are."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.credit_lines import is_credit
from newsextract.model.document import Role
from newsextract.reading.article import teaser_cards, zones
from newsextract.reading.article.article_container import Region
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence, is_prose, size
from newsextract.reading.lines.same_words import has_words, words_of
from newsextract.reading.markup import class_marks
from newsextract.reading.markup.nodes import Node, Raw

HOME: Final = 0.5  # a container is the body's home when so much of its direct text is running text
USUAL: Final = 0.15  # of the running text in containers of one kind, when the body ends with one of them
TWICE: Final = 60  # characters of a paragraph that stands twice, when that is no accident
MANY: Final = 3  # times that a text stands on the page, when it is furniture
ABOVE: Final = 0.3  # of the running text above a headline, when it is the heading of a part and not of the page
PULLED: Final = (30, 400)  # characters of a pull quote; shorter words stand in a paragraph by chance
LINKED: Final = 0.8  # of a block's characters stand in links, when it is nothing but links
CREDIT: Final = 120  # characters of a credit on a line of its own
LABELLED: Final = 150  # characters of a line that the name of its container makes a byline or a date
MOST_PULLED: Final = 20  # quotations set apart that are looked for in the text
_MARKS: Final = str.maketrans("", "", "\"“”„«»‘’'")

ROLE_OF: Final[tuple[tuple[int, Role], ...]] = (
    (class_marks.HIDDEN, "hidden"),
    (class_marks.COMMENT, "comment"),
    (class_marks.RELATED, "related"),
)


def assign(region: Region) -> None:
    """Give each block without a role its role."""
    raws = region.walk.raws
    times: dict[str, int] = {}
    for raw in raws:
        if raw.size >= TWICE and not raw.node.zone:
            times[raw.text] = times.get(raw.text, 0) + 1
    homes = _homes(region)
    inside = raws[region.node.start : region.node.stop]
    for raw in raws:
        zone = raw.node.zone
        if zone and (not raw.role or (raw.role == "caption" and (raw.holder is None or raw.holder.zone))):
            raw.role = next((role for mark, role in ROLE_OF if zone & mark), "boilerplate")
            raw.reason = class_marks.reason(zone, raw.node.zone_word)
    if not region.total:
        for raw in raws:
            if not raw.role:
                raw.role, raw.reason = "boilerplate", "no running text on the page"
        return
    after = _start(region)
    teaser_cards.find(region)
    seen: set[str] = set()
    headline = words_of(region.headline.text) if region.headline is not None else None
    for raw in inside:
        if raw.role:
            continue
        if raw.number < after:
            raw.role, raw.reason = "boilerplate", "above the headline"
        elif raw.kind == "heading" and headline is not None and has_words(raw.text, headline):
            raw.role, raw.reason = "boilerplate", "headline printed again"
        elif raw.size >= TWICE and (raw.text in seen or times.get(raw.text, 0) >= MANY):
            raw.role, raw.reason = "boilerplate", "printed more than once"
        else:
            _judge(raw, region, homes)
        if raw.size >= TWICE:
            seen.add(raw.text)
    for raw in raws:
        if not raw.role:
            raw.role, raw.reason = "boilerplate", "outside the article"
    _fill(inside)
    _pull(inside)
    _ends(inside)
    _trim(inside, region.language)
    if not any(raw.role == "body" and raw.weight for raw in inside):
        for raw in raws:
            if raw.role == "subheadline" and raw.weight:
                raw.role, raw.reason = "body", "the only running text"


def _start(region: Region) -> int:
    """Number of the block at which the body can begin: the headline, unless much text stands above it."""
    headline = region.headline
    if headline is None or not region.node.start <= headline.number < region.node.stop:
        return -1
    above = sum(raw.weight for raw in region.walk.raws[region.node.start : headline.number] if not raw.node.zone)
    return headline.number if above < ABOVE * region.total else -1


def home_of(raw: Raw) -> Node:
    """The container that a block shares with its neighbours."""
    node = raw.node
    while node.tag in _LEAVES and node.parent is not None:
        node = node.parent
    return node


_LEAVES: Final = frozenset(
    "p li ul ol blockquote h1 h2 h3 h4 h5 h6 pre td th tr thead tbody tfoot table dl dt dd hgroup".split()
)


def _homes(region: Region) -> set[int]:
    """The containers whose direct text is running text for the most part."""
    text: dict[int, float] = {}
    prose: dict[int, float] = {}
    for raw in region.walk.raws[region.node.start : region.node.stop]:
        if raw.node.zone or raw.role:
            continue
        home = home_of(raw).index
        text[home] = text.get(home, 0.0) + min(raw.size, zones.COUNTED)
        prose[home] = prose.get(home, 0.0) + raw.weight
    return {home for home, whole in text.items() if prose[home] >= HOME * whole}


def _judge(raw: Raw, region: Region, homes: set[int]) -> None:
    """One block of the region."""
    said = furniture.label(raw.text, region.language)
    if said is not None and not (raw.kind == "heading" and said.role == "related" and not raw.linked):
        raw.role, raw.reason = said.role, said.reason
        return
    kind = header_lines.kind_of(raw.text, region.language) if raw.kind != "heading" else None
    if kind is None and raw.size < LABELLED and not ends_sentence(raw.text):
        kind = "byline" if raw.node.mark & class_marks.BYLINE else "date" if raw.node.mark & class_marks.DATE else None
    if kind in ("byline", "date"):
        raw.role, raw.reason = kind, f"{kind} line"
        return
    if raw.linked > zones.LINKY * raw.size and (raw.linked > LINKED * raw.size or raw.kind != "paragraph"):
        raw.role, raw.reason = "related", "high link density"
        return
    if raw.kind == "paragraph" and raw.size <= CREDIT and is_credit(raw.text):
        raw.role, raw.reason = "caption", "credit line"
    elif raw.weight or is_prose(raw.text):
        raw.role, raw.reason = "body", "running text"
    elif raw.kind in ("heading", "list_item", "row", "quote", "preformatted"):
        raw.role, raw.reason = "body", f"{raw.kind.replace('_', ' ')} in the article"
    elif home_of(raw).index in homes and raw.node.tag == "p":
        raw.role, raw.reason = "body", "among running text"
    elif ends_sentence(raw.text) or size(raw.text) >= 8:
        raw.role, raw.reason = "body", "sentence in the article"
    else:
        raw.role, raw.reason = "boilerplate", SHORT_LINE


SHORT_LINE: Final = "short line without a sentence"
_NO_CROSSHEAD: Final = pattern(r"\d|[@©|/]|\w\.\w")


def _fill(inside: list[Raw]) -> None:
    """Short lines between body blocks are body: between two of one container anything, such as a line of a poem.

    Between two of different ones a crosshead: a paragraph, or in bold, or one of several that look alike.
    """
    before: Raw | None = None
    waiting: list[Raw] = []
    crossheads: dict[tuple[str, ...], list[Raw]] = {}
    for raw in inside:
        if raw.reason == SHORT_LINE and raw.role == "boilerplate":
            waiting.append(raw)
        elif raw.role == "body":
            home = home_of(raw)
            for line in waiting:
                if before is None:
                    break
                if home is home_of(before) is home_of(line):
                    line.role, line.reason = "body", "short line among running text"
                elif before.number + 2 == raw.number and before.weight and raw.weight and _is_crosshead(line):
                    crossheads.setdefault(looks(line), []).append(line)
            before = raw
            waiting = []
    for found in crossheads.values():
        alike = len({line.text for line in found})  # labels of players and adverts say the same each time
        for line in found:
            named = line.node.tag == "p" or line.node.mark & class_marks.TITLE or 2 * line.bold > line.size
            if named or alike > 1:
                line.role, line.reason = "body", "crosshead"


def _is_crosshead(raw: Raw) -> bool:
    """True for a few words that begin as a heading does: no figures, names of sites or credits."""
    text = raw.text
    return text[0].isupper() and size(text) > 1 and text[-1] not in ").," and not _NO_CROSSHEAD.search(text)


def _ends(inside: list[Raw]) -> None:
    """Running text behind the last container of the usual kind is no body: author notes, appeals, other stories."""
    weights: dict[tuple[str, ...], float] = {}
    body = [raw for raw in inside if raw.role == "body"]
    kinds = [looks(raw) for raw in body]
    for raw, kind in zip(body, kinds, strict=True):
        weights[kind] = weights.get(kind, 0.0) + raw.weight
    whole = sum(weights.values())
    usual = {kind for kind, held in weights.items() if held >= USUAL * whole}
    last = len(body)
    while last and kinds[last - 1] not in usual:
        last -= 1
    for raw in body[last:] if last else ():
        raw.role, raw.reason = "boilerplate", "behind the body"


def _pull(inside: list[Raw]) -> None:
    """A quotation set apart whose words stand in a paragraph as well is a pull quote, whatever it is called."""
    apart = [raw for raw in inside if raw.kind == "quote" and raw.role == "body"][:MOST_PULLED]
    apart = [raw for raw in apart if PULLED[0] <= raw.size <= PULLED[1]]
    if not apart:
        return
    text = ""
    groups = Counter(raw.group for raw in inside if raw.kind == "quote")
    for raw in apart:
        before = inside[raw.number - inside[0].number - 1] if raw is not inside[0] else raw
        if groups[raw.group] > 1 or before.text.endswith(":") or in_embed(raw.node):
            continue  # a letter, a passage that is announced, a post
        if not text:
            text = "\n".join([_bare(raw.text) for raw in inside if raw.role == "body" and raw.kind == "paragraph"])
        if _bare(raw.text) in text:
            raw.role, raw.reason = "boilerplate", "pull quote"


def in_embed(node: Node) -> bool:
    """True for what stands in an embedded post."""
    here: Node | None = node
    for _ in range(EMBED_LEVELS):
        if here is None:
            return False
        if here.mark & class_marks.EMBED:
            return True
        here = here.parent
    return False


EMBED_LEVELS: Final = 4  # containers above a post's text that may be called so


def _bare(text: str) -> str:
    """A text without its marks of quotation, and without what ends it: those differ between the two places."""
    return text.translate(_MARKS).strip(" .,!?…")


def looks(raw: Raw) -> tuple[str, ...]:
    """What a block's container looks like: its name and classes, and those of the one around it."""
    home = home_of(raw)
    above = home.parent or home
    return home.tag, home.element.get("class") or "", above.tag, above.element.get("class") or ""


def _trim(inside: list[Raw], language: str | None) -> None:
    """Headings with nothing but links under them are no body."""
    under = linked = False
    behind: Raw | None = None
    for raw in reversed(inside):
        after, behind = behind, raw
        if raw.role == "body":
            if raw.kind == "heading" and after is not None and after.role == "related":
                said = furniture.label(raw.text, language)
                if said is not None and said.role == "related":  # "You might be interested in", amid the article
                    raw.role, raw.reason = said.role, said.reason
                    continue
            if raw.kind != "heading":
                under, linked = True, False
            elif not under:
                raw.role, raw.reason = "boilerplate", "heading with no text under it"
            elif linked:
                raw.role, raw.reason = "related", "heading of a list of links"
        elif raw.role == "related":
            under = under and raw.kind != "heading"
            linked = raw.kind == "list_item"
