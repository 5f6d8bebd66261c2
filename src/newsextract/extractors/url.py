"""The article's canonical address."""

from __future__ import annotations

from newsextract import addresses, evidence
from newsextract.document import Document
from newsextract.registry import extractor


@extractor
def url(doc: Document) -> str | None:
    """The canonical address: as declared, or else the one that the article was fetched from."""
    candidates = [(fact.source, fact.value) for fact in doc.facts("url")]
    if doc.source.url:
        candidates.append(("given", doc.source.url))
    base = next((value for _, value in reversed(candidates) if _host(value)), "")
    whole = [(source, joined) for source, value in candidates if (joined := _join(base, value))]
    # A declared front page is an error of the site's template when another source knows the article's path.
    best = next(((s, v) for s, v in whole if _path(v)), whole[0] if whole else None)
    for source, value in whole:
        evidence.note(source, value, chosen=(source, value) == best)
    return best[1] if best else None


def _join(base: str, value: str) -> str | None:
    joined = addresses.join(base, value)
    return joined if _host(joined) else None


def _host(value: str | None) -> str | None:
    parts = addresses.split(value)
    return parts.hostname if parts and parts.scheme in ("http", "https") else None


def _path(value: str) -> str:
    parts = addresses.split(value)
    return parts.path.strip("/") + parts.query if parts else ""
