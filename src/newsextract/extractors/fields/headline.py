"""Headline: what is printed above the article, or else what its titles agree on."""

from __future__ import annotations

import itertools

from newsextract.base.folding import folded
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.page_titles import (
    best_block,
    houses_of,
    is_house,
    without_house,
    without_kicker,
    without_site,
)
from newsextract.model.document import Document

_TITLES_COMPARED = 20  # titles compared with each other; a page that states more repeats itself


@extractor
def headline(doc: Document, publisher: str | None) -> str | None:
    """The article's headline, as printed."""
    printed = list(itertools.islice(doc.with_role("headline"), _TITLES_COMPARED))
    stated = doc.facts("headline")[:_TITLES_COMPARED]
    houses = houses_of(doc, publisher)
    forms = [block.text for block in printed] + [fact.value for fact in stated]
    titles = [without_site(fact.value, houses, forms) for fact in stated]
    best = best_block(printed, [folded(fact.value) for fact in stated], houses)
    chosen = without_kicker(doc, without_house(best.text, forms, houses), titles) if best else None
    for block in printed:
        evidence.note("headline block", block.text, block.place, chosen=block is best)
    for fact, title in zip(stated, titles, strict=True):
        usable = chosen is None and bool(title) and not is_house(folded(title), houses)
        evidence.note(fact.source, title, chosen=usable)
        chosen = title if usable else chosen
    return chosen or (stated[0].value if stated else None)
