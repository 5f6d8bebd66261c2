"""Description: the summary that the page states for search engines and social networks."""

from __future__ import annotations

from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document

_CUT_OFF = ("...", "…")


@extractor
def description(doc: Document) -> str | None:
    """The summary that the page states about itself."""
    facts = sorted(doc.facts("description"), key=lambda fact: fact.source != "meta description")
    best = next((fact for fact in facts if not fact.value.endswith(_CUT_OFF)), facts[0] if facts else None)
    if best and facts[0] is not best and not best.value.startswith(facts[0].value.rstrip(".… ")):
        best = facts[0]  # only the whole form of the same summary may replace one that is cut off
    for fact in facts:
        evidence.note(fact.source, fact.value, chosen=fact is best)
    return best.value if best else None
