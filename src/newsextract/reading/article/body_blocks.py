"""Blocks of the body's container: which of them are body, and what the others are."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.beside_names import is_reading_time
from newsextract.grammar.credits.credit_lines import is_credit
from newsextract.model.document import Role
from newsextract.model.reasons import CREDIT_LINE, REPEATED, SHORT_LINE
from newsextract.reading.article import crossheads, embedded_posts, empty_headings, lists_in_body, teaser_cards, zones
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.lists_in_body import LINKS
from newsextract.reading.figures import lost_pictures
from newsextract.reading.lines import furniture, header_lines
from newsextract.reading.lines.prose import ends_sentence, is_prose, size
from newsextract.reading.lines.same_words import has_words, words_of
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw

HOME_TEXT_SHARE: Final = 0.5
"""Share of running text in the text directly in a container, from which on short paragraphs there are body too."""
USUAL_KIND_SHARE: Final = 0.15
"""Share of the running text in containers of one kind, from which on the body can end with one of them."""
SHORTEST_REPEAT: Final = 60
"""Characters of a text that is left out where it stands again; shorter lines repeat by chance."""
FURNITURE_REPEATS: Final = 3
"""Times that such a text stands on a page, from which on all of them are left out."""
TEXT_SHARE_ABOVE: Final = 0.3
"""Share of the running text above a headline, from which on it is the heading of a part and not of the page."""
PULL_QUOTE_LENGTHS: Final = (30, 400)
"""Characters of a pull quote, least and most; shorter words stand in a paragraph by chance."""
MOST_PULL_QUOTES: Final = 20
"""Quotations set apart that are looked for in the text."""
LINK_ONLY_SHARE: Final = 0.8
"""Share of a block's characters in links, above which it is nothing but links."""
FEWEST_LETTERS_BESIDE_LINK: Final = 3
"""Characters outside the links of a sentence with words of its own; a full stop and an arrow have fewer."""
FEWEST_WORDS_WITH_LINK: Final = 4
"""Words of such a sentence: "Police said so." with its link."""
FEWEST_LINKED_WORDS: Final = 12
"""Words of a sentence that is a link from end to end; a title with a full stop has fewer."""
LONGEST_CREDIT: Final = 120
"""Characters of a credit on a line of its own."""
LONGEST_MARKED_LINE: Final = 150
"""Characters of a line that the name of its container makes a byline or a date."""
MOST_WORDS_OF_LABEL: Final = 5
"""Words of a heading that the name of its container makes a byline or a date."""
EMBED_LEVELS: Final = 4
"""Containers above a post's text that may be called an embedded post."""
_IN_ARTICLE: Final = {
    kind: f"{kind.replace('_', ' ')} in the article"
    for kind in ("heading", "list_item", "row", "quote", "preformatted")
}
"""The reason of a block that is body by its kind."""
_MARKS: Final = str.maketrans("", "", "\"“”„«»‘’'")

_ZONE_ROLES: Final[tuple[tuple[int, Role], ...]] = (
    (marks.HIDDEN, "hidden"),
    (marks.COMMENT, "comment"),
    (marks.RELATED, "related"),
)  # all other zones are "boilerplate"
_INSIDE_HOMES: Final = frozenset(
    "p li ul ol blockquote h1 h2 h3 h4 h5 h6 pre td th tr thead tbody tfoot table dl dt dd hgroup".split()
)


# Addresses of single posts of a network; not the page of somebody there.
_POST: Final = pattern(
    r"(?:facebook|twitter|instagram|tiktok|//x)\.com/(?:[^/]+/(?:posts|status|videos|photos|video|reel)/|p/|permalink)"
)


def assign_roles(region: Region) -> None:
    """Give each block without a role its role."""
    raws = region.walk.raws
    _assign_in_zones(raws)
    if not region.total:
        for raw in raws:
            if not raw.role:
                raw.role, raw.reason = "boilerplate", "no running text on the page"
        return
    homes = _text_homes(region)
    inside = raws[region.node.start : region.node.stop]
    first = _first_number(region)
    teaser_cards.mark_cards(region)
    _assign_inside(region, inside, first, homes)
    for raw in raws:
        if not raw.role:
            raw.role, raw.reason = "boilerplate", "outside the article"
    lost_pictures.mark_captions(inside)
    _drop_offers(inside)
    lists_in_body.drop_links(inside)
    crossheads.keep_linked(inside)
    _keep_dateline(inside)
    _keep_short_lines(inside)
    lists_in_body.keep_items(inside)
    lists_in_body.keep_titles(inside, region.language)
    embedded_posts.settle(region)
    _drop_pull_quotes(inside)
    _drop_behind_body(inside)
    empty_headings.drop(inside, region.language)
    if not any(raw.role == "body" and raw.weight for raw in inside):
        for raw in raws:
            if raw.role == "subheadline" and raw.weight:
                raw.role, raw.reason = "body", "the only running text"


def _assign_in_zones(raws: list[Raw]) -> None:
    """Roles of the blocks in zones, captions of the article's own pictures aside."""
    said: dict[tuple[int, str], tuple[str, str]] = {}  # role and reason, by a zone and its word
    for raw in raws:
        zone = raw.node.zone
        if zone and (not raw.role or (raw.role == "caption" and (raw.holder is None or raw.holder.zone))):
            key = (zone, raw.node.zone_word)
            known = said.get(key)
            if known is None:
                role = next((role for mark, role in _ZONE_ROLES if zone & mark), "boilerplate")
                known = said[key] = (role, marks.reason(*key))
            raw.role, raw.reason = known


def _assign_inside(region: Region, inside: list[Raw], first: int, homes: set[int]) -> None:
    """Roles of the blocks in the body's container, one by one.

    first  number of the block at which the body can begin; homes  as from ``_text_homes``
    """
    times: dict[str, int] = {}
    for raw in region.walk.raws:
        if raw.size >= SHORTEST_REPEAT and not raw.node.zone:
            times[raw.text] = times.get(raw.text, 0) + 1
    prose = [raw for raw in inside if raw.weight]
    # A page that holds its story once for each width of the screen repeats most of it; furniture is a small part.
    copies = 2 * sum(times.get(raw.text, 0) >= FURNITURE_REPEATS for raw in prose) > len(prose)
    seen: set[str] = set()
    headline = words_of(region.headline.text) if region.headline is not None else None
    told = False  # running text stands above
    for n, raw in enumerate(inside):
        if raw.role:
            continue
        if raw.number < first:
            raw.role, raw.reason = "boilerplate", "above the headline"
        elif raw.kind == "heading" and headline is not None and _is_headline_again(raw, headline, told=told):
            raw.role, raw.reason = "boilerplate", "headline printed again"
        elif (
            raw.size >= SHORTEST_REPEAT
            and (raw.text in seen or (times.get(raw.text, 0) >= FURNITURE_REPEATS and not copies))
            and not crossheads.has_own_text(raw, inside[n + 1 : n + 2], times)
        ):
            raw.role, raw.reason = "boilerplate", REPEATED
        else:
            _assign_role(raw, region, homes)
            told = told or _is_story(raw)
        if raw.size >= SHORTEST_REPEAT:
            seen.add(raw.text)


def _is_story(raw: Raw) -> bool:
    """True for running text of the body."""
    return raw.role == "body" and raw.weight > 0


def _is_headline_again(raw: Raw, headline: set[str], *, told: bool) -> bool:
    """True for the words of the headline; not for a heading amid the text with a word of its own."""
    return has_words(raw.text, headline) and not (told and words_of(raw.text) - headline)


def _first_number(region: Region) -> int:
    """Number of the block at which the body can begin: the headline, unless much text stands above it."""
    headline = region.headline
    if headline is None or not region.node.start <= headline.number < region.node.stop:
        return -1
    above = sum(raw.weight for raw in region.walk.raws[region.node.start : headline.number] if not raw.node.zone)
    return headline.number if above < TEXT_SHARE_ABOVE * region.total else -1


def home_of(raw: Raw) -> Node:
    """The home of a block: the container that it shares with its neighbours, such as the div around a paragraph."""
    node = raw.node
    while node.tag in _INSIDE_HOMES and node.parent is not None:
        node = node.parent
    return node


def _text_homes(region: Region) -> set[int]:
    """Indexes of the homes in the body's container whose text is running text for the most part."""
    text: dict[int, float] = {}
    prose: dict[int, float] = {}
    for raw in region.walk.raws[region.node.start : region.node.stop]:
        if raw.node.zone or raw.role:
            continue
        home = home_of(raw).index
        text[home] = text.get(home, 0.0) + min(raw.size, zones.COUNTED_PER_BLOCK)
        prose[home] = prose.get(home, 0.0) + raw.weight
    return {home for home, whole in text.items() if prose[home] >= HOME_TEXT_SHARE * whole}


def _assign_role(raw: Raw, region: Region, homes: set[int]) -> None:
    """The role of one block in the body's container, by its words first, then by its kind and place."""
    said = furniture.label(raw.text, region.language)
    if said is not None and not (raw.kind == "heading" and said.role == "related" and not raw.linked):
        raw.role, raw.reason = said.role, said.reason
        return
    kind = header_lines.kind_of(raw.text, region.language) if raw.kind != "heading" else None
    if raw.kind == "paragraph" and header_lines.is_signature(raw.text, region.language):
        kind = "byline"
    if kind is None and raw.size < LONGEST_MARKED_LINE and not ends_sentence(raw.text) and not _tells(raw, region):
        kind = "byline" if raw.node.mark & marks.BYLINE else "date" if raw.node.mark & marks.DATE else None
        if kind == "date" and is_reading_time(raw.text, region.language):
            raw.role, raw.reason = "boilerplate", "reading time"
            return
    if kind in ("byline", "date") and any(_POST.search(href) for _, href in raw.links):
        raw.role, raw.reason = "boilerplate", embedded_posts.SIGNATURE
        return
    if kind == "byline" and raw.kind == "list_item" and ":" in raw.text:
        kind = None  # "Autor: Anna Feld", in a list that tells of a book
    if kind in ("byline", "date"):
        raw.role, raw.reason = kind, "byline line" if kind == "byline" else "date line"
        return
    least = LINK_ONLY_SHARE if raw.kind == "paragraph" else zones.LINK_LIST_SHARE
    if raw.linked > least * raw.size and not (raw.kind == "paragraph" and _is_linked_sentence(raw)):
        raw.role, raw.reason = "related", LINKS
        return
    if raw.links and raw.kind == "paragraph" and _is_headed_links(raw, region.language):
        raw.role, raw.reason = "related", "links behind their header"
        return
    if raw.kind == "paragraph" and raw.size <= LONGEST_CREDIT and lost_pictures.is_file_name(raw.text):
        raw.role, raw.reason = "boilerplate", lost_pictures.FILE_NAME
    elif raw.kind == "paragraph" and raw.size <= LONGEST_CREDIT and is_credit(raw.text):
        raw.role, raw.reason = "caption", CREDIT_LINE
    elif lost_pictures.is_title_of_film(raw) or (raw.kind == "paragraph" and lost_pictures.is_caption(raw)):
        raw.role, raw.reason = "caption", lost_pictures.CAPTION_LINE
    elif raw.weight or is_prose(raw.text):
        raw.role, raw.reason = "body", "running text"
    elif raw.kind in _IN_ARTICLE:
        raw.role, raw.reason = "body", _IN_ARTICLE[raw.kind]
    elif home_of(raw).index in homes and raw.node.tag == "p":
        raw.role, raw.reason = "body", "among running text"
    elif ends_sentence(raw.text) or size(raw.text) >= 8:
        raw.role, raw.reason = "body", "sentence in the article"
    else:
        raw.role, raw.reason = "boilerplate", SHORT_LINE


def _tells(raw: Raw, region: Region) -> bool:
    """True for a heading that holds more than a name or a date: "11.04 a.m.: A boat is missing off Ley"."""
    return raw.kind == "heading" and size(raw.text) > MOST_WORDS_OF_LABEL and not header_lines.kind_of(
        raw.text, region.language
    )


def _is_headed_links(raw: Raw, language: str | None) -> bool:
    """True for "Related stories" and titles of stories in one block, as lines parted by breaks are."""
    if 2 * raw.linked < raw.size:
        return False
    rest = raw.text
    for words, _ in raw.links:
        rest = rest.replace(words, " ", 1)
    said = furniture.label(" ".join(rest.split()), language)
    return said is not None and said.role == "related"


def _is_linked_sentence(raw: Raw) -> bool:
    """True for a sentence of the story that is mostly or wholly a link: "So is <the record of the meeting>.".

    Links to other stories are titles, which end without a full stop, or stand behind a label and a colon.
    """
    text = raw.text
    if not ends_sentence(text) or text.endswith(("?", "…", "...")) or raw.node.tag not in ("p", "li", "blockquote"):
        return False
    if raw.linked < raw.size - FEWEST_LETTERS_BESIDE_LINK:  # words of its own around the link
        before = text.partition(raw.links[0][0])[0] if raw.links else ""
        return size(text) >= FEWEST_WORDS_WITH_LINK and not before.rstrip().endswith((":", "|"))
    return size(text) >= FEWEST_LINKED_WORDS


def _drop_offers(inside: list[Raw]) -> None:
    """Take lists out of the body that a line above makes one of what subscribers get: "Join now to get:"."""
    group = 0
    above: Raw | None = None
    for raw in inside:
        if raw.kind != "list_item":
            group, above = 0, raw if raw.role == "boilerplate" and raw.reason == furniture.OFFER else None
        elif above is not None and raw.role == "body" and group in (0, raw.group):
            group = raw.group
            raw.role, raw.reason = above.role, above.reason


_NO_CROSSHEAD: Final = pattern(r"\d|[@©|/]|\w\.\w")


def _keep_short_lines(inside: list[Raw]) -> None:
    """Make body of the short lines between body blocks that belong to the text.

    Between two blocks of one home that is any line of this home, such as a line of a poem. Between two of different
    homes it is a crosshead: a paragraph, a title by its class, in bold, or one of several lines that look alike.
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
                    crossheads.setdefault(container_kind(line), []).append(line)
            before = raw
            waiting = []
    for found in crossheads.values():
        alike = len({line.text for line in found})  # labels of players and adverts say the same each time
        for line in found:
            named = line.node.tag == "p" or line.node.mark & marks.TITLE or 2 * line.bold > line.size
            if named or alike > 1:
                line.role, line.reason = "body", "crosshead"


def _keep_dateline(inside: list[Raw]) -> None:
    """Make body of the line right above the text that ends in a dash: "Port Ellery SPN —"."""
    for line, first in itertools.pairwise(inside):
        if first.role == "body" and first.weight:
            named = line.reason == SHORT_LINE and line.role == "boilerplate" and line.text[0].isupper()
            if named and line.text[-1] in "—–" and " " in line.text[:-2] and line.size <= LONGEST_DATELINE:
                line.role, line.reason = "body", "place above the text"
            return


LONGEST_DATELINE: Final = 40
"""Characters of such a line."""


def _is_crosshead(raw: Raw) -> bool:
    """True for a few words that begin as a heading does: no figures, names of sites or credits."""
    text = raw.text
    return text[0].isupper() and size(text) > 1 and text[-1] not in ").," and not _NO_CROSSHEAD.search(text)


def _drop_behind_body(inside: list[Raw]) -> None:
    """Take what stands behind the last container of a usual kind out of the body: appeals, other stories."""
    weights: dict[tuple[str, ...], float] = {}
    body = [raw for raw in inside if raw.role == "body"]
    kinds = [container_kind(raw) for raw in body]
    for raw, kind in zip(body, kinds, strict=True):
        weights[kind] = weights.get(kind, 0.0) + raw.weight
    whole = sum(weights.values())
    usual = {kind for kind, held in weights.items() if held >= USUAL_KIND_SHARE * whole}
    last = len(body)
    while last and kinds[last - 1] not in usual:
        last -= 1
    for raw in body[last:] if last else ():
        raw.role, raw.reason = "boilerplate", "behind the body"


def _drop_pull_quotes(inside: list[Raw]) -> None:
    """Take quotations set apart out of the body whose words stand in a paragraph as well: pull quotes."""
    apart = [raw for raw in inside if raw.kind == "quote" and raw.role == "body"][:MOST_PULL_QUOTES]
    apart = [raw for raw in apart if PULL_QUOTE_LENGTHS[0] <= raw.size <= PULL_QUOTE_LENGTHS[1]]
    if not apart:
        return
    text = ""
    groups = Counter(raw.group for raw in inside if raw.kind == "quote")
    for raw in apart:
        before = inside[raw.number - inside[0].number - 1] if raw is not inside[0] else raw
        if groups[raw.group] > 1 or before.text.endswith(":") or is_in_embed(raw.node):
            continue  # a letter, a passage that is announced, a post
        if not text:
            paragraphs = [raw.text for raw in inside if raw.role == "body" and raw.kind == "paragraph"]
            text = "\n".join([_without_marks(paragraph) for paragraph in paragraphs])
        if _without_marks(raw.text) in text:
            raw.role, raw.reason = "boilerplate", "pull quote"


def is_in_embed(node: Node) -> bool:
    """True for what stands in an embedded post."""
    here: Node | None = node
    for _ in range(EMBED_LEVELS):
        if here is None:
            return False
        if here.mark & marks.EMBED:
            return True
        here = here.parent
    return False


def _without_marks(text: str) -> str:
    """A text without marks of quotation and final punctuation: these differ between pull quote and paragraph."""
    return text.translate(_MARKS).strip(" .,!?…")


def container_kind(raw: Raw) -> tuple[str, ...]:
    """The kind of a block's home: its element and classes, and those of the container around it."""
    home = home_of(raw)
    above = home.parent or home
    return home.tag, home.names, above.tag, above.names
