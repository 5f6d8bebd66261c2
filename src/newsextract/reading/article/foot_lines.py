"""Who wrote the story and when, in lines at its foot, where none stand at its head: blogs sign a post below."""

from __future__ import annotations

from typing import Final

from newsextract.grammar.bylines.byline_parts import strip_by
from newsextract.reading.article.article_container import Region
from newsextract.reading.lines import header_lines
from newsextract.reading.markup import marks

BLOCKS_AT_FOOT: Final = 6
"""Blocks behind the body's last one among which such lines stand."""


def assign_roles(region: Region) -> None:
    """Give byline and date behind the body their roles, in a container that its name makes the foot of a post."""
    raws = region.walk.raws
    missing = {"byline", "date"}.difference(raw.role for raw in raws)
    last = max((raw.number for raw in raws if raw.role == "body"), default=len(raws))
    for raw in raws[last + 1 : last + 1 + BLOCKS_AT_FOOT] if missing else ():
        if raw.node.zone & marks.NEGATIVE != marks.FOOTER:
            continue
        kind = header_lines.kind_of(raw.text, region.language)
        if kind is None and header_lines.is_named(strip_by(raw.text, region.language)) and ":" in raw.text:
            kind = "byline"  # "Author: Ann Field"
        if kind in missing:
            raw.role, raw.reason = kind, f"{kind} at the foot of the story"
            missing.discard(kind)
