"""What kind of page it is: no article, behind a paywall, a live blog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.model.document import Fact
from newsextract.reading.article import article_likeness, no_articles, zones
from newsextract.reading.article.article_container import Region
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.numbered import are_counted, own_number
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Raw

FEWEST_LISTED: Final = 4
"""Linked headings of a page that lists stories."""
TEASER_TEXT: Final = 150
"""Characters of text to each linked heading of such a page, at most: a teaser has one sentence."""
LONG_RUN: Final = 5
"""Paragraphs of running text one behind another that make an article, whatever stands around them."""
LIVE_BLOG_SHARE: Final = 0.3
"""Share of the running text in a container that calls itself a live blog, from which on the page is one."""
FEWEST_TIMES: Final = 3
"""Times of entries that such a container holds at least; a story has one or two, when it was published and changed."""
_CLOCK: Final = pattern(r"\d{1,2}[:.]\d\d(?!\d|[.,]\d)")  # "12:37 Ann Field", "11.04 Uhr: ..."
PAYWALL_MESSAGE_SHARE: Final = 0.3
"""Share of the running text that a paywall's own words have at most: a container with more holds the article."""


def find_flags(region: Region, facts: Mapping[str, tuple[Fact, ...]]) -> tuple[str, ...]:
    """The flags of a page; a page that is no article loses its body blocks."""
    raws = region.walk.raws
    types = {fact.value.lower() for fact in facts.get("type", ())}
    live = "liveblogposting" in types or _holds_live_blog(region)
    found: list[str] = ["live_blog"] if live else []
    if _is_paywalled(region, facts):
        found.append("paywalled")
    body = [raw for raw in raws if raw.role == "body"]
    if not live and body and _lists_stories(region, body):
        for raw in raws:
            if raw.role in ("body", "subheadline"):
                raw.role, raw.reason = "related", "the page lists stories"
        body = []
    if not found and body and no_articles.is_notice(region, facts, body):
        for raw in raws:
            if raw.role in ("body", "subheadline"):
                raw.role, raw.reason = "boilerplate", "the page is no article"
        body = []
    if not found and body and no_articles.is_other(region, facts, body):
        return ("not_article",)  # a recipe or a forum keeps its text
    if not found and body and article_likeness.is_unlike(region, facts, body, _longest_run(body)):
        return ("not_article",)  # and so does what a page sells
    if not any(raw.weight for raw in body) and not found:
        for raw in body:
            raw.role, raw.reason = "boilerplate", "no running text on the page"
        found.append("not_article")
    return tuple(found)


def _lists_stories(region: Region, body: list[Raw]) -> bool:
    """True when the body is nothing but linked headings, each with a line or two."""
    listed = [
        raw
        for raw in region.walk.raws[region.node.start : region.node.stop]
        if raw.kind == "heading" and raw.linked > 0.8 * raw.size and not raw.node.zone
    ]
    if len(listed) < FEWEST_LISTED:
        return False
    if _longest_run(body) >= LONG_RUN or _follows_headline(region, body) or _counts_items(region, len(listed)):
        return False
    led_in = any(raw.weight and raw.number < listed[0].number for raw in body)
    if led_in and are_counted(sorted(own_number(raw.text)[0] for raw in listed)):
        return False  # "1. Ley", "2. Orm": one article tells of them, in this order or from the last
    sizes = [raw.size for raw in body if raw.kind != "heading"]
    return sum(sizes) < TEASER_TEXT * len(listed) and max(sizes, default=0) <= 2 * TEASER_TEXT


def _counts_items(region: Region, listed: int) -> bool:
    """True for a headline that says how many things the page tells of: "Five boats that never came back"."""
    words = region.headline.text.casefold().split()[:NUMBER_WITHIN] if region.headline is not None else []
    numbers = [int(word) for word in words if word.isdecimal() and len(word) < 3]
    for tag in languages.known(region.language):
        names = languages.words(tag).NUMBERS.split()
        numbers += [names.index(word) + 2 for word in words if word in names]
    return listed in numbers


NUMBER_WITHIN: Final = 4
"""Words of a headline among which that number stands."""


def _follows_headline(region: Region, body: list[Raw]) -> bool:
    """True for some paragraphs of running text one behind another right below the headline: a story above others."""
    if region.headline is None:
        return False
    head = region.headline.number
    near = [raw for raw in body if head < raw.number <= head + BLOCKS_TO_STORY + RUN_BELOW_HEADLINE]
    return _longest_run([raw for raw in near if raw.kind == "paragraph"]) >= RUN_BELOW_HEADLINE


RUN_BELOW_HEADLINE: Final = 3
"""Paragraphs of such a run."""
BLOCKS_TO_STORY: Final = 6
"""Blocks between headline and text: author, date, picture."""


def _longest_run(body: list[Raw]) -> int:
    """Paragraphs of running text that stand one behind another in the body, at most."""
    longest = run = 0
    last = -2
    for raw in body:
        run = run + 1 if raw.number == last + 1 and raw.weight and raw.kind == "paragraph" else int(bool(raw.weight))
        last = raw.number
        longest = max(longest, run)
    return longest


def _holds_live_blog(region: Region) -> bool:
    """True for a container that calls itself a live blog, with much of the text, and with the times of its entries.

    The name alone may be that of a feature that all stories of a site have.
    """
    whole = region.walk.nodes[0].weight
    asked = 0
    for node in region.walk.nodes:
        if node.mark & marks.LIVE and whole > 0 and node.weight >= LIVE_BLOG_SHARE * whole and node.start >= asked:
            asked = node.stop  # what stands within has no more times
            entries = region.walk.raws[node.start : node.stop]
            if sum(_is_timed(raw, region.language) for raw in entries) >= FEWEST_TIMES:
                return True
    return False


def _is_timed(raw: Raw, language: str | None) -> bool:
    """True for a block that begins with a time, holds a time element or is a date."""
    if raw.node.zone & marks.NEGATIVE:
        return False
    return raw.time or _CLOCK.match(raw.text) is not None or header_lines.kind_of(raw.text, language) == "date"


def _is_paywalled(region: Region, facts: Mapping[str, tuple[Fact, ...]]) -> bool:
    """True when the page says that it is not free, or shows a paywall's message."""
    for fact in facts.get("is_accessible_for_free", ()):
        if fact.source.startswith("json-ld") or fact.value.lower() in ("false", "no", "locked"):
            return fact.value.lower() in ("false", "no", "0", "locked")
    most = PAYWALL_MESSAGE_SHARE * region.walk.nodes[0].weight
    for node in region.walk.nodes:
        if node.mark & marks.PAYWALL and node.stop > node.start and node.weight <= most:
            shown = [raw for raw in region.walk.raws[node.start : node.stop] if not raw.node.zone & marks.HIDDEN]
            if shown and sum(raw.size for raw in shown) >= zones.SHORTEST_ARTICLE // 2:
                return True
    return False
