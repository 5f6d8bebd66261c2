"""Publisher: stated by the page, or printed in a disclaimer or copyright line."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsextract.base.patterns import pattern
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.grammar.bylines.byline_words import LEGAL_FORMS
from newsextract.model.document import Document
from newsextract.reading.lines import furniture

# The full stop of an abbreviation is a part of the name: "St. Ann's", "Ellery e. V.", "Ann J. Field".
_SHORT = r"(?:(?<=\b[^\W\d_])|(?-i:(?<=\b[A-Z][a-z])(?<!\bCo)))"
_NAME = rf"(?P<name>[^\W\d_](?:[^.,;|©\n]|{_SHORT}\.){{1,60}}?)"
# "Copyright © 2020 The Daily Post. All rights reserved", not "Image copyright PA".
_COPYRIGHT = pattern(
    # anywhere in the line with sign and year, at its beginning also without
    r"(?:^\W{0,3}(?:copyright|©|\(c\))|©(?=\s*\d{4}\b))\s*(?:©|\(c\))?\s*(?:by\s+)?(?:\d{4}\s*(?:[-–]\s*\d{4})?,?\s*)?(?:by\s+)?"
    + _NAME
    + rf"(?=(?!{_SHORT})\.(?:\s|$)|[,;|©]|\s+(?:19|20)\d\d\b|\s+all rights|\s+alle rechte|\s+tous droits|$)",
    re.I,
)
# "The Daily Post is not responsible for the content of external sites"
_DISCLAIMER = pattern(
    r"(?:^|[.!] )(?:the\s+)?(?P<name>[A-Z][^.,;|©]{1,50}?)\s+is\s+not\s+responsible\s+for\s+(?:the\s+)?"
    r"(?:content|external)",
    re.I,
)
_DATED = pattern(r"\d{4}|©|\(c\)", re.I)
_OF_COMPANIES = frozenset(map(str.casefold, LEGAL_FORMS | {"Co"}))
# Matches: "Copyright © 2001-2009", and no paper that is called "1843"
_NO_NAME = pattern(r"(?=.*(?:copyright|©|\(c\)|\d{4}\s?[–-]))(?:copyright|©|\(c\)|[\s\d–-])+", re.I)
_SLOGAN = pattern(r"\s+[-–—|:·]\s+")
_ARTICLE = pattern(r"(?:the|der|die|das)\s+(?=[A-Z]{2,}$)", re.I)
_LINES_READ = 200  # boilerplate lines looked at, from the end: imprints stand there


@extractor
def publisher(doc: Document) -> str | None:
    """Who published the article."""
    found: str | None = None
    authors = {fact.value for fact in doc.facts("author")}
    stated = [(fact.source, name) for fact in doc.facts("publisher") if (name := _stated(fact.value, authors))]
    brands = [name for _, name in stated if not _is_company(name)]
    for source, name in stated:
        evidence.note(source, name, chosen=found is None and name in (brands or [name]))
        found = found or (name if name in (brands or [name]) else None)
    if found:
        return found
    lines = [block for block in doc.blocks if block.role == "boilerplate" and len(block.text) < 600]
    for rule, line in (("disclaimer", _DISCLAIMER), ("copyright line", _COPYRIGHT)):
        if found and not evidence.explaining():
            break
        for block in reversed(lines[-_LINES_READ:]):
            match = line.search(block.text)
            if match and rule == "copyright line" and not _DATED.search(block.text):
                continue  # "Copyright law is not simple"
            name = _without_link(_ARTICLE.sub("", match["name"].strip()), doc.language) if match else None
            if name and len(name.split()) <= 6:
                evidence.note(rule, name, block.place, chosen=found is None)
                found = found or name
    return found


def _without_link(name: str, language: str | None) -> str:
    """A name without the link behind it: "Ellery e. V." of "Ellery e. V. - Imprint"."""
    before, _, behind = name.rpartition(" - ")
    return before if before and furniture.label(behind, language) is not None else name


def _is_company(name: str) -> bool:
    """True for the company behind a title, which is named only where the title is not: "Post Verlag GmbH"."""
    return name.rpartition(" ")[2].rstrip(".").casefold() in _OF_COMPANIES


def _stated(value: str, authors: Collection[str] = ()) -> str | None:
    """A stated name without slogan or copyright mark; ``None`` for an address, a handle or a long sentence.

    authors  the names stated for the authors: what is one of these too is a name as a whole, "ELU - Group of Ellery"
    """
    copyright_ = _COPYRIGHT.match(value)
    name = copyright_["name"] if copyright_ else value if value in authors else _SLOGAN.split(value, maxsplit=1)[0]
    name = name.strip(" ©-–—|")
    if not name or _NO_NAME.fullmatch(name) or name.startswith(("http:", "https:", "@", "//")) or len(name) > 80:
        return None
    return name
