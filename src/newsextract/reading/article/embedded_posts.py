"""Posts of a network that a page embeds: whole, with the line that signs them, or not at all."""

from __future__ import annotations

from typing import Final

from newsextract.reading.article.article_container import Region
from newsextract.reading.article.lists_in_body import LINKS
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw

STORY_SHARE: Final = 0.5
"""Share of the body's running text in such posts, above which they are what the page tells."""
REASON: Final = "embedded post"
SIGNATURE: Final = "signature of a post"
_KEPT: Final = ("headline", "subheadline", "section", "caption", "comment", "hidden")


def settle(region: Region) -> None:
    """Take embedded posts out of the body: somebody else's words, which read as the story's without their signature.

    Where they are most of the text they stay, each with the line that signs it.
    """
    posts = _posts(region)
    if not posts:
        return
    raws = region.walk.raws
    inside = raws[region.node.start : region.node.stop]
    told = sum(raw.weight for raw in inside if raw.role == "body")
    posted = sum(raw.weight for post in posts for raw in raws[post.start : post.stop] if raw.role == "body")
    tell = posted > STORY_SHARE * told
    for post in posts:
        blocks = [raw for raw in raws[post.start : post.stop] if not raw.node.zone]
        if tell:
            _complete(blocks)
            continue
        for raw in blocks:
            if raw.role not in _KEPT:
                raw.role, raw.reason = "boilerplate", REASON


def _complete(blocks: list[Raw]) -> None:
    """Make body of the signature of a post, and of its lines of links, where a part of it is body."""
    if not any(raw.role == "body" for raw in blocks):
        return
    for raw in blocks:
        if raw.role in ("date", "byline") or raw.reason in (LINKS, SIGNATURE):
            raw.role, raw.reason = "body", REASON


def _posts(region: Region) -> list[Node]:
    """The outermost containers of embedded posts inside the body's container."""
    found: list[Node] = []
    end = -1
    headline = region.headline
    for node in region.walk.nodes[region.node.index + 1 : region.node.end + 1]:
        if node.mark & marks.EMBED and node.index > end and not node.zone and not _holds(node, headline):
            found.append(node)
            end = node.end
    return found


def _holds(node: Node, headline: Raw | None) -> bool:
    return headline is not None and node.start <= headline.number < node.stop
