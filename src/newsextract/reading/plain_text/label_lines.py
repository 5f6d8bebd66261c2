"""Labels that stand on a line of their own above what they label."""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.credit_labels import WHAT
from newsextract.reading.lines.header_lines import DATE, NAME, is_named, kind_of, looks_like_names, openings
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.plain_text.drop_caps import join_drop_caps, with_text
from newsextract.reading.plain_text.part import Part

# Labels of pictures that some copies leave on a line of their own.
_LABELS_ALONE: Final = (
    *("Image caption,", "Image caption", "Image source,", "Image source", "Image copyright"),
    *("Media caption,", "Media caption"),
)

# "The ferry at the quay. Photo:" above the name of who took it.
_ENDS_WITH_LABEL: Final = pattern(rf"[.!?\"”’)] (?:{WHAT})s?:$", re.I)
LONGEST_CREDIT: Final = 80
"""Characters of a credit below such a line."""


def join_labels(parts: list[Part], language: str | None) -> list[Part]:
    """"PUBLISHED:" on a line of its own goes with the date under it; so does "By" with its name."""
    rules = openings(language)
    by, dated = rules.by, rules.dated
    out: list[Part] = []
    for part in _join_brackets(_join_names(join_drop_caps(_without_labels(parts, language)), language)):
        text = part.text
        before = out[-1].text if out else ""
        if before in _LABELS_ALONE and text:
            out[-1] = with_text(out[-1], f"{before} {text}")
            continue
        if 0 < len(text) <= LONGEST_CREDIT and before.endswith(":") and _ENDS_WITH_LABEL.search(before):
            out[-1] = with_text(out[-1], f"{before} {text}")
            continue
        if text and text in "|·•" and out and kind_of(out[-1].text, language):
            continue
        alone = before and len(before) < 25 and not out[-1].paragraph.glyph
        label = (dated.match(before) or by.match(before)) if alone and text else None
        whole = label is not None and not before[label.end() :].strip(" :–—-") and len(text) < 80
        if whole and (DATE.search(text) if dated.match(before) else looks_like_names(text)):
            out[-1] = with_text(out[-1], f"{before} {text}")
        else:
            out.append(part)
    return out


def _without_labels(parts: list[Part], language: str | None) -> list[Part]:
    """A database's export without the labels of headline and text: "Title: Boats wait", "Full text: The ferry ...".

    Only where the headline is labelled: what begins with "Text:" alone may be anything.
    """
    first = parts[:LINES_TO_HEADLINE]
    head = next((n for n, part in enumerate(first) if _label(part.text, "HEADLINE", language)), None)
    if head is None or any(_is_told(part.text, language) for part in first[:head]):
        return parts  # "Title: The Ferry" below the text's first words is a fact of it
    out = list(parts)
    one = parts[head].paragraph
    label = _label(one.text, "HEADLINE", language)
    out[head] = Part(one._replace(text=one.text[label:], given=one.given or "headline"))
    for n in range(head + 1, len(out)):
        if label := _label(out[n].text, "TEXT", language):
            out[n] = with_text(out[n], out[n].text[label:])
        if is_prose(out[n].text):
            break
    return out


def _is_told(text: str, language: str | None) -> bool:
    """True for running text, and for a byline: the headline stands above both."""
    return is_prose(text) or kind_of(text, language) == "byline"


LINES_TO_HEADLINE: Final = 8
"""Paragraphs among which a labelled headline stands: an export begins with its number, its database, its address."""


def _label(text: str, kind: str, language: str | None) -> int:
    """Characters of the label of headline or text, its colon and the space behind it; 0 where none stands there."""
    before, colon, _ = text[:LONGEST_LABEL].partition(":")
    if not colon or before.strip().casefold() not in _labels(kind, language):
        return 0
    rest = text[len(before) + 1 :].lstrip()
    return len(text) - len(rest) if rest else 0


LONGEST_LABEL: Final = 30
"""Characters of such a label."""


@functools.lru_cache(maxsize=32)
def _labels(kind: str, language: str | None) -> frozenset[str]:
    known = [languages.header_words(tag) for tag in languages.headed(language)]
    given = (one.HEADLINE_LABEL if kind == "HEADLINE" else one.TEXT_LABEL for one in known)
    return frozenset(word for words in given for word in words.split("|") if word)


def _join_brackets(parts: list[Part]) -> list[Part]:
    """A line that ends with an open bracket, with the lines under it up to the one that closes it: a credit."""
    out: list[Part] = []
    skipped = 0
    for n, part in enumerate(parts):
        if skipped:
            skipped -= 1
            continue
        rest = [one.text for one in parts[n + 1 : n + 1 + LINES_IN_BRACKET]] if part.text.endswith("(") else []
        closing = next((m for m, text in enumerate(rest, 1) if text.endswith(")")), 0)
        if closing and sum(map(len, rest[:closing])) <= LONGEST_IN_BRACKET:
            part, skipped = with_text(part, f"{part.text}{' '.join(rest[:closing])}"), closing
        out.append(part)
    return out


LINES_IN_BRACKET: Final = 3
"""Lines of a bracket at most: "Image:", a name, the bracket's end."""
LONGEST_IN_BRACKET: Final = 100
"""Characters of them."""


def _join_names(parts: list[Part], language: str | None) -> list[Part]:
    """The names of a byline that stand in lines of their own, with "and" or a comma between them, as one line."""
    tags = languages.headed(language)
    words = {",", "&", "/"}.union(*(languages.header_words(tag).BYLINE_AND.split("|") for tag in tags))
    out: list[Part] = []
    joining = ""
    for n, part in enumerate(parts):
        if joining:
            out[-1] = with_text(out[-1], f"{out[-1].text}{joining}{part.text}")
            joining = ""
            continue
        sign = part.text.casefold()
        named = sign in words and out and n + 1 < len(parts) and NAME.match(parts[n + 1].text)
        if named and (is_named(out[-1].text) or kind_of(out[-1].text, language) == "byline"):
            joining = ", " if sign == "," else f" {sign} "
        else:
            out.append(part)
    return out
