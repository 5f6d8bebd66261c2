"""Section: the label under which the article is filed."""

from __future__ import annotations

import re

from newsextract import evidence, languages
from newsextract.document import Document
from newsextract.lazy import pattern
from newsextract.registry import extractor

_CRUMBS = pattern(r"\s*[>›»/|→]\s*")
_NO_SECTION = ("home", "homepage", "startseite", "accueil", "inicio", "home page", "you are here")
_LONGEST = 80  # a longer "section" is a sentence


@extractor
def section(doc: Document) -> str | None:
    """The section label, topical or geographic, as printed or else as stated."""
    found: str | None = None
    for block in doc.with_role("section"):
        label = _printed(block.text, doc.language)
        if label:
            evidence.note("section block", label, block.place, chosen=found is None)
            found = found or label
    for fact in doc.facts("section"):
        if len(fact.value) <= _LONGEST and not fact.value.startswith(("http:", "https:", "/")):
            evidence.note(fact.source, fact.value, chosen=found is None)
            found = found or fact.value
    return found


def _printed(text: str, language: str | None) -> str | None:
    """The label itself: without "From the section", of a breadcrumb the last part."""
    for tag in languages.known(language):
        text = re.sub(rf"^(?:{languages.words(tag).SECTION_LABEL})(?:\s*:\s*|\s+)(?=\S)", "", text, flags=re.I)
    parts = [part for part in _CRUMBS.split(text) if part.casefold() not in _NO_SECTION and part.strip()]
    return parts[-1].strip() if parts and len(parts[-1]) <= _LONGEST else None
