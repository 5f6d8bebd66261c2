"""What kind of page it is: no article, behind a paywall, a live blog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsextract.model.document import Fact
from newsextract.reading.article import zones
from newsextract.reading.article.article_container import Region
from newsextract.reading.markup import class_marks
from newsextract.reading.markup.nodes import Raw

LISTED: Final = 4  # linked headings of a page that lists stories, at least
TEASER: Final = 150  # characters of running text for each of them, at most: a teaser has one sentence
LIVE: Final = 0.3  # of the running text in a container that calls itself a live blog
MESSAGE: Final = 0.3  # of the running text that a paywall's own words are at most


def of(region: Region, facts: Mapping[str, tuple[Fact, ...]]) -> tuple[str, ...]:
    """The flags of a page; a page that is no article loses its body blocks."""
    raws = region.walk.raws
    types = {fact.value.lower() for fact in facts.get("type", ())}
    live = "liveblogposting" in types or _holds(region, class_marks.LIVE, LIVE)
    found: list[str] = ["live_blog"] if live else []
    if _locked(region, facts):
        found.append("paywalled")
    body = [raw for raw in raws if raw.role == "body"]
    if not live and body and _lists_stories(region, body):
        for raw in raws:
            if raw.role in ("body", "subheadline"):
                raw.role, raw.reason = "related", "the page lists stories"
        body = []
    if not any(raw.weight for raw in body) and not found:
        for raw in body:
            raw.role, raw.reason = "boilerplate", "no running text on the page"
        found.append("not_article")
    return tuple(found)


def _lists_stories(region: Region, body: list[Raw]) -> bool:
    """True when linked headings, each with a line or two, are all there is."""
    listed = [
        raw
        for raw in region.walk.raws[region.node.start : region.node.stop]
        if raw.kind == "heading" and raw.linked > 0.8 * raw.size and not raw.node.zone
    ]
    sizes = [raw.size for raw in body if raw.kind != "heading"]
    return len(listed) >= LISTED and sum(sizes) < TEASER * len(listed) and max(sizes, default=0) <= 2 * TEASER


def _holds(region: Region, mark: int, share: float) -> bool:
    whole = region.walk.nodes[0].weight
    return whole > 0 and any(node.mark & mark and node.weight >= share * whole for node in region.walk.nodes)


def _locked(region: Region, facts: Mapping[str, tuple[Fact, ...]]) -> bool:
    """True when the page says that it is not free, or shows a paywall's message."""
    for fact in facts.get("is_accessible_for_free", ()):
        if fact.source.startswith("json-ld") or fact.value.lower() in ("false", "no", "locked"):
            return fact.value.lower() in ("false", "no", "0", "locked")
    whole = region.walk.nodes[0].weight
    for node in region.walk.nodes:
        if node.mark & class_marks.PAYWALL and node.stop > node.start and node.weight <= MESSAGE * whole:
            shown = [raw for raw in region.walk.raws[node.start : node.stop] if not raw.node.zone & class_marks.HIDDEN]
            if shown and sum(raw.size for raw in shown) >= zones.LEAST // 2:
                return True
    return False
