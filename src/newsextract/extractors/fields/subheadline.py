"""Subheadline: the standfirst printed under the headline."""

from __future__ import annotations

from newsextract.base.folding import folded
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document
from newsextract.model.record_types import Dateline


@extractor
def subheadline(doc: Document, headline: str | None, dateline: Dateline | None) -> str | None:
    """The standfirst printed under the headline, without its place and words that headline or first paragraph have."""
    lead = next((block.text for block in doc.with_role("body") if block.kind == "paragraph"), "")
    known = [folded(headline or ""), folded(lead)]
    parts: list[str] = []
    for block in doc.with_role("subheadline"):
        words = folded(block.text)
        repeats = not words or any(f" {words} " in f" {text} " for text in known)
        evidence.note("subheadline block", block.text, block.place, chosen=not repeats)
        if not repeats:
            parts.append(_without_dateline(block.text, dateline))
            known.append(words)
    return " ".join(parts) or None


def _without_dateline(text: str, dateline: Dateline | None) -> str:
    """A standfirst without the place that opens it: "The pier is closed." of "Ellery. The pier is closed."."""
    opening = f"{dateline.text}. " if dateline else ""
    return text.removeprefix(opening) if opening else text
