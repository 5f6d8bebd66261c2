"""Keywords that the page states."""

from __future__ import annotations

from collections import Counter

from newsextract.base.patterns import pattern
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document

_MACHINE = pattern(r"[\w.-]{1,40}[:=]|\d+$|https?:|\w*_\w*$")  # "type:news", "123456", "story_wide"
_COMMA = pattern(r"[,;]")
_LONGEST_KEYWORD = 100


@extractor
def keywords(doc: Document) -> list[str]:
    """Keywords and tags that the page states, of its best source."""
    found: dict[str, str] = {}
    source: str | None = None
    often = Counter(fact.source for fact in doc.facts("keywords"))
    for fact in doc.facts("keywords"):
        for part in _COMMA.split(fact.value) if often[fact.source] == 1 else [fact.value]:
            word = part.strip(" ,;#\"'")
            if not word or len(word) > _LONGEST_KEYWORD or _MACHINE.match(word):
                continue
            source = source or fact.source
            evidence.note(fact.source, word, chosen=fact.source == source)
            if fact.source == source:
                found.setdefault(word.casefold(), word)
    return list(found.values())
