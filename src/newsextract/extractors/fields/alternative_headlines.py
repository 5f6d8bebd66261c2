"""Other wordings of the headline that the page states: for search engines, for social media, for the browser's tab."""

from __future__ import annotations

import itertools

from newsextract.base.folding import folded
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.page_titles import houses_of, is_house, without_site
from newsextract.model.document import Document

MOST_STATED = 20
"""Stated titles that are read; a page that states more repeats itself."""
LONGEST_HEADLINE = 300
"""Characters of a headline."""


@extractor
def alternative_headlines(doc: Document, headline: str | None, publisher: str | None) -> list[str]:
    """Other wordings of the headline, as metadata and title state them, without the site's name; best source first."""
    if not doc.is_article:
        return []
    stated = [*doc.facts("headline")[:MOST_STATED], *doc.facts("alternative_headline")[:MOST_STATED]]
    houses = houses_of(doc, publisher)
    forms = [fact.value for fact in stated] + ([headline] if headline else [])
    seen = {folded(headline or "")}
    out: list[str] = []
    for fact in itertools.islice(stated, 2 * MOST_STATED):
        title = without_site(fact.value, houses, forms)
        key = folded(title)
        cut = title.endswith(("...", "…")) and any(known.startswith(key) for known in seen)
        usable = bool(key) and not cut and len(title) <= LONGEST_HEADLINE
        fresh = usable and key not in seen and not is_house(key, houses)
        evidence.note(fact.source, title, chosen=fresh)
        if fresh:
            seen.add(key)
            out.append(title)
    return out
