"""The part of a printed line that names authors."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.beside_names import names_alone
from newsextract.grammar.bylines.byline_parts import strip_by
from newsextract.grammar.bylines.byline_words import fold, words
from newsextract.grammar.dates.find_dates import find_dates
from newsextract.model.document import Document
from newsextract.speech.lone_names import is_persons_name

_BREAK: Final = pattern(r"(\s*[|•·]\s*|\s+[/–—-]\s+)")
# "5 min read", "10:30"; not "9News", "7 News Coast"
_NUMBER: Final = pattern(r"(?<!\S)\d+(?!\S)(?! (?:[A-Z]\w+ )?News\b)|\d{1,2}:\d\d")
_COUNT_BEHIND: Final = pattern(r"\s\d{1,4}$")  # of comments, under a sign: "Ann Field 6"
# "Ann Field at 5:11 AM"
_CLOCK_BEHIND: Final = pattern(r"(?<=[^\W\d_])\s+\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?$", re.I)


def printed_names(text: str, language: str | None) -> str:
    """The part of a byline that names somebody.

    >>> printed_names("By Ann Field | Posted: Jul 30, 2019 1:05 PM ET", None)
    'Ann Field'
    """
    parts = _BREAK.split(names_alone(text, language))
    other = words(languages.headed(language)).not_writing
    if len(parts) > 1 and strip_by(parts[0], language) == parts[0]:
        labelled = (n for n in range(2, len(parts), 2) if strip_by(parts[n], language) != parts[n])
        first = next((n for n in labelled if not _is_of_other_work(parts[n], other)), 0)
        if first and not any(find_dates(parts[n], language=language) for n in (0, first)):
            parts = parts[first:]  # "The Daily Post | By Ann Field"
    kept: list[str] = []
    for number in range(0, len(parts), 2):
        if len(parts) > 1 and _is_of_other_work(parts[number], other):
            continue
        part = _before_date(parts[number], language)
        if _NUMBER.search(part) and strip_by(part, language) != part:
            part = part.partition(",")[0]  # "By Ann Field, who joined the Post in 2017"
        count = _COUNT_BEHIND.search(part)
        if count is not None and is_persons_name(part[: count.start()]):
            part = part[: count.start()]
        if part and not _NUMBER.search(part):
            kept += [parts[number - 1], part] if kept else [part]
    return strip_by("".join(kept), language).strip(" ,;:|·•/-–—")


def _is_of_other_work(part: str, other: Collection[str]) -> bool:
    """True for the first part of "Photos: Bo Lund | Text: Ann Field"."""
    return ":" in part and part.partition(":")[0].strip().casefold() in other


def _before_date(text: str, language: str | None) -> str:
    """A part without its date and the words that announce it; of one that begins with a date, what follows."""
    dates = find_dates(text, language=language)
    label = _label(languages.headed(language))
    if dates:
        before, after = text[: dates[0].start], text[dates[-1].end :]
        text = before if any(c.isalpha() for c in label.sub("", before)) else after
    return label.sub("", _CLOCK_BEHIND.sub("", text)).strip(" ,;:")


def label_of(language: str | None) -> re.Pattern[str]:
    """What announces a date of publication, at the end of what stands before it."""
    return _label(languages.headed(language))


@functools.lru_cache(maxsize=32)
def _label(tags: tuple[str, ...]) -> re.Pattern[str]:
    """What stands between a name and its date: "Published on", also where the space is lost ("FieldPublished")."""
    labels = "|".join(languages.header_words(tag).DATE_LABEL for tag in tags)
    before = "|".join(phrase for tag in tags if (phrase := languages.header_words(tag).DATE_PREPOSITION))
    glued = r"(?-i:(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ]))"
    return pattern(rf"(?:(?:^|[\s,;(]+|{glued})(?:{labels})\s*:?)?(?:\s*\b(?:{before}))?\s*$", re.I)


def stated_letters(doc: Document) -> list[str]:
    """The names that the page states for its authors, as ``letters``."""
    names = (letters(strip_by(fact.value, doc.language)) for fact in doc.facts("author"))
    return [name for name in names if len(name) > LONGEST_CHANCE_NAME]


LONGEST_CHANCE_NAME: Final = 4
"""Letters of a name that is found in any line by chance."""


def letters(text: str) -> str:
    """Letters and digits only, in lower case: printed lines lose the spaces between their parts."""
    return fold(text).replace(" ", "").replace("_", "")
