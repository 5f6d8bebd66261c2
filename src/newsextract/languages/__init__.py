"""Words of each language: one plain module of constants a language, loaded when an article needs it.

A new language is one file here and its tag in ``TAGS``.
"""

from __future__ import annotations

import functools
import importlib
from collections import Counter
from typing import Any

from newsextract.lazy import pattern

TAGS = ("en", "de", "fr", "es", "it", "pt", "nl")

SAMPLE = 6000
"""Characters read to recognise a language: some 1,000 words, of which a third are common ones in any language."""

_WORD = pattern(r"[^\W\d_]+")


@functools.cache
def words(tag: str) -> Any:
    """The module of one language; raises ImportError for a tag that is not in ``TAGS``."""
    return importlib.import_module(f"newsextract.languages.{tag}")


@functools.cache
def known(language: str | None) -> tuple[str, ...]:
    """The languages whose words to use for an article: its own where there is a file for it, and English."""
    own = (language or "").partition("-")[0].lower()
    return (own, "en") if own in TAGS and own != "en" else ("en",)


# Letters that belong to one language of news only, or to a script with one main language.
_SCRIPTS = (
    ("ja", pattern("[\u3040-\u30ff]")),
    ("ko", pattern("[\uac00-\ud7af]")),
    ("zh", pattern("[\u4e00-\u9fff]")),
    ("uk", pattern("[іїєґІЇЄҐ]")),
    ("ru", pattern("[\u0400-\u04ff]")),
    ("el", pattern("[\u0370-\u03ff]")),
    ("he", pattern("[\u0590-\u05ff]")),
    ("fa", pattern("[پچژگ]")),
    ("ar", pattern("[\u0600-\u06ff]")),
    ("hi", pattern("[\u0900-\u097f]")),
    ("th", pattern("[\u0e00-\u0e7f]")),
)
_LATIN = pattern("[A-Za-z]")


@functools.cache
def _common() -> dict[str, frozenset[str]]:
    return {tag: frozenset(words(tag).COMMON.split()) for tag in TAGS}


def recognise(text: str) -> str | None:
    """Language of a text by its script or its most common words; ``None`` when the evidence is thin.

    >>> recognise("Der Hafen ist nach dem Sturm wieder offen, und die Fähren fahren nicht nur am Tag.")
    'de'
    """
    sample = text[:SAMPLE]
    latin = len(_LATIN.findall(sample))
    for tag, letters in () if sample.isascii() else _SCRIPTS:
        found = len(letters.findall(sample))
        if found > max(10, 0.02 * latin if tag in ("uk", "fa") else 0.3 * latin):
            return tag
    counts = Counter(_WORD.findall(sample.lower()))
    total = sum(counts.values())
    scores = sorted(((sum(counts[w] for w in common), tag) for tag, common in _common().items()), reverse=True)
    (best, tag), (second, _) = scores[0], scores[1]
    # These words are the grammar of each language: a text in it cannot do without. Headlines and names thin them out.
    if total >= 10 and best >= 0.08 * total and best > 1.2 * second:
        return tag
    return None
