"""Posts of a network that a page embeds: whole, with the line that signs them, or not at all.

Without that line somebody else's words read as the story's.
"""

from __future__ import annotations

from typing import Final

from newsextract.reading.article.article_container import Region
from newsextract.reading.article.lists_in_body import LINKS
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw

REASON: Final = "embedded post"
SIGNATURE: Final = "signature of a post"
_OUT: Final = ("boilerplate", "related", "date", "byline")


def settle(region: Region) -> None:
    """Make body of the signature of a post, and of its lines of links, where words of it are body.

    A post without words of its own, a picture with an address, is out of the body with all its lines.
    """
    raws = region.walk.raws
    for post in _posts(region):
        blocks = [raw for raw in raws[post.start : post.stop] if not raw.node.zone]
        told = any(raw.role == "body" and raw.text[0] not in "—–-" for raw in blocks)
        for raw in blocks:
            if told and (raw.role in ("date", "byline") or raw.reason in (LINKS, SIGNATURE)):
                raw.role, raw.reason = "body", REASON
            elif not told and (raw.role == "body" or raw.role in _OUT):
                raw.role, raw.reason = "boilerplate", REASON


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
