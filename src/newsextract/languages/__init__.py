"""Words of each language: one module of constants a language, loaded when an article needs it.

A new language is one file here and its tag in ``TAGS``, or in ``LINED`` for a start. ``words.py`` declares and explains
the constants that a file may define.
"""

from __future__ import annotations

import functools
import importlib
from bisect import bisect_right
from collections import Counter
from typing import TypeVar

from newsextract.base.patterns import pattern
from newsextract.languages.words import LineWords, Words

TAGS = ("en", "de", "fr", "es", "it", "pt", "nl")
LINED = ("zh", "ja", "pl", "no", "sv", "da")
"""Languages with words for page furniture only: no text is recognised as theirs by its words (Chinese and Japanese are
by their script), and no dates, bylines or quotations are read in them."""

_W = TypeVar("_W", bound=LineWords)

_SAME = {"nb": "no", "nn": "no"}
"""Tags of the written forms of a language, and the tag of its file."""

FEWEST_WORDS = 10
"""Words that a text must have to be recognised by its words; a headline may be nothing but names."""

SAMPLE_LENGTH = 6000
"""Characters read to recognise a language: some 1,000 words, of which a third are common ones in any language."""

CONTRADICTING_LENGTH = 400
"""Characters of text that are needed to overrule the language that a page declares: a caption or a name may be
foreign."""

ENGLISH_SHARE = 0.18
"""Share of common English words from which a text is English, whatever the other languages have; no more than 0.09 was
seen in 90 texts in other languages."""

COMMON_SHARE = 0.08
"""Share of its common words that a text in any language must have; headlines and names have few of them."""

LEAD_OVER_SECOND = 1.2
"""Times as many common words as the second language that the first must have: neighbours share some."""

_WORD = pattern(r"[^\W\d_]+")


@functools.cache
def words(tag: str) -> Words:
    """The words of a language in ``TAGS``. Raises ImportError for a tag without a file, and ``WrongLanguageFile``."""
    return _load(tag, Words)


@functools.cache
def line_words(tag: str) -> LineWords:
    """The words of page furniture of a language in ``TAGS`` or ``LINED``; raises as ``words``."""
    return words(tag) if tag in TAGS else _load(tag, LineWords)


def _load(tag: str, kind: type[_W]) -> _W:
    module = importlib.import_module(f"newsextract.languages.{tag}")
    return kind(f"{tag}.py", vars(module))


def known(language: str | None) -> tuple[str, ...]:
    """The tags of the languages whose words to use for an article: its own if it is one of ``TAGS``, and English.

    language  BCP 47 tag of the article, or ``None``
    """
    own = (language or "")[:2].lower()
    return (own, "en") if own in TAGS and own != "en" else ("en",)


def lined(language: str | None) -> tuple[str, ...]:
    """As ``known``, for words of page furniture, which the languages of ``LINED`` have too."""
    own = (language or "")[:2].lower()
    own = _SAME.get(own, own)
    return (own, "en") if own in LINED else known(language)


def settle(declared: str | None, text: str) -> str | None:
    """The language of a page (BCP 47): as declared, unless its text is recognised as one of the other ``TAGS``.

    Many templates declare "en" on pages in any language. A declared language that is none of ``TAGS`` is kept, because
    its texts cannot be recognised.
    """
    if declared is None or declared.lower().startswith("utf"):  # an encoding, as some pages have it
        return recognise(text)
    own = declared[:2].lower()
    if own not in TAGS or len(text) < CONTRADICTING_LENGTH:
        return declared
    spoken = recognise(text)
    return declared if spoken is None or spoken == own else spoken


# First letter of each script, and the language of most news in it; "" for scripts of several languages.
_SCRIPTS = (
    *(("\u0000", ""), ("A", "latin"), ("\u0370", "el"), ("\u0400", "ru"), ("\u0530", ""), ("\u0590", "he"), ("\u0600", "ar")),
    *(("\u0700", ""), ("\u0900", "hi"), ("\u0980", ""), ("\u0e00", "th"), ("\u0e80", ""), ("\u1e00", "latin"), ("\u1f00", "")),
    *(("\u3040", "ja"), ("\u3100", ""), ("\u4e00", "zh"), ("\ua000", ""), ("\uac00", "ko"), ("\ud7b0", "")),
)
_FIRST = [first for first, _ in _SCRIPTS]
_NOT_LATIN = pattern("[\u0370-\u1dff\u1f00-\u1fff\u2e80-\U0010ffff]")
_UKRAINIAN, _PERSIAN = "іїєґ", "پچژگ"


def _script(sample: str) -> str | None:
    """Language of the script that most letters of a sample belong to; ``None`` for Latin letters."""
    if not _NOT_LATIN.search(sample):
        return None
    counts: Counter[str] = Counter()
    letters = Counter(sample.lower())
    for letter, number in letters.items():
        if letter.isalpha():
            counts[_SCRIPTS[bisect_right(_FIRST, letter) - 1][1]] += number
    if counts["ja"] > 0.1 * (counts["zh"] + counts["ja"]) > 0:
        return "ja"  # Japanese is written with Chinese signs too
    (script, _), *_ = counts.most_common(1) or [("latin", 0)]
    if script == "ru" and sum(letters[c] for c in _UKRAINIAN) > 0.02 * counts["ru"]:
        return "uk"
    if script == "ar" and sum(letters[c] for c in _PERSIAN) > 0.01 * counts["ar"]:
        return "fa"
    return script if script not in ("latin", "") else None


@functools.cache
def _common(tag: str) -> frozenset[str]:
    return frozenset(words(tag).COMMON.split())


def recognise(text: str) -> str | None:
    """Language of a text (ISO 639-1) by its script or its most common words; ``None`` when it cannot be told.

    >>> recognise("Der Hafen ist nach dem Sturm wieder offen, und die Fähren fahren nicht nur am Tag.")
    'de'
    """
    sample = text[:SAMPLE_LENGTH]
    script = _script(sample)
    if script:
        return script
    found = _WORD.findall(sample.lower())
    total = len(found)
    if total < FEWEST_WORDS:
        return None
    if sum(map(_common("en").__contains__, found)) >= ENGLISH_SHARE * total:
        return "en"  # the other languages need not be loaded
    scores = sorted(((sum(map(_common(tag).__contains__, found)), tag) for tag in TAGS), reverse=True)
    (best, tag), (second, _) = scores[0], scores[1]
    if best >= COMMON_SHARE * total and best > LEAD_OVER_SECOND * second:
        return tag
    return None
