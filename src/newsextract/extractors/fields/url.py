"""The article's canonical address."""

from __future__ import annotations

from newsextract.base.addresses import is_web, join, leads_on
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document


@extractor
def url(doc: Document) -> str | None:
    """The canonical address: as declared, or else the one that the article was fetched from."""
    candidates = [(fact.source, fact.value) for fact in doc.facts("url")]
    if doc.source.url:
        candidates.append(("given", doc.source.url))
    base = next((value for _, value in reversed(candidates) if is_web(value)), "")
    whole = [(source, joined) for source, value in candidates if (joined := join(base, value)) and is_web(joined)]
    # A declared front page is an error of the site's template when another source knows the article's path.
    best = next(((s, v) for s, v in whole if leads_on(v)), whole[0] if whole else None)
    for source, value in whole:
        evidence.note(source, value, chosen=(source, value) == best)
    return best[1] if best else None
