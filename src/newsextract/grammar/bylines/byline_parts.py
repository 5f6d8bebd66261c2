"""Bylines -> authors: the grammar of "By Ann Field and Bob Stone, Political Editors, in Leeds".

>>> [a.name for a in parse_authors("By Ann Field and Bob Stone, Political Editors, in Leeds")]
['Ann Field', 'Bob Stone']
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from newsextract import languages
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.beside_names import all_names, without_links, without_time
from newsextract.grammar.bylines.byline_words import LEGAL_FORMS, Words, fold, is_agency
from newsextract.grammar.bylines.byline_words import words as byline_words
from newsextract.grammar.bylines.segment_authors import OTHER_WORK, segment_authors
from newsextract.model.record_types import Author

LONGEST: Final = 1000
"""Characters of a byline that are looked at; the longest seen names twenty people."""

_ADDRESS: Final = pattern(r"\S{1,200}@\S{0,200}|@\S{1,200}|(?:https?://|www\.)\S{1,500}", re.I)
_PARENTHESES: Final = pattern(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_BARS: Final = pattern(r"\s*[|•·;›»\n\t]\s*|\s+[–—/-]\s+|\s*[、，；|]\s*")
# "byAnn Field"; not "Byron Field".
_GLUED_BY: Final = pattern(r"^(?:[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or)(?=[A-ZÀ-Þ][a-zà-ÿ])")
_SUFFIX: Final = pattern(r",\s*(?=(?:Jr|Sr|II|III|IV)\b)")
_INSIDE: Final = pattern(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
_BESIDE_NAMES: Final = frozenset(
    "published updated posted follow contact email written read view photo photos share".split()
)
_COPYRIGHT: Final = pattern(r"\s*(?:copyright\b|©|\(c\))", re.I)
_SHORTEST_SURNAME: Final = 3  # letters, before a name that is glued to it: "Mc" and "De" begin a surname
_SURNAMES_BEGIN: Final = frozenset("Mac Van Von Den Der Des Del Las Los San Fitz Della Delle Degli Saint".split())


def strip_by(text: str, language: str | None = None) -> str:
    """A printed byline without its "By", "Words by", "View all posts by"; nothing else is changed."""
    text = " ".join(text.split())
    words = byline_words(languages.headed(language))
    found = words.by.match(text)
    if found:
        return text[found.end() :].strip(" :")
    glued = _GLUED_BY.match(text)
    return text[glued.end() :] if glued else text


def is_full_name(one: Author) -> bool:
    """True for a person with a name of two words or more."""
    return one.kind == "person" and " " in one.name


def parse_authors(
    text: str,
    *,
    language: str | None = None,
    kind: str | None = None,
    url: str | None = None,
    houses: Collection[str] = (),
) -> list[Author]:
    """The people and organisations of a byline, in order; ``[]`` when it names nobody.

    language  BCP 47 tag whose "by" and "and" to know besides the English ones
    kind      "person" or "organisation" where the page states it for the whole text
    url       page about the author; given to a single author only
    houses    folded names (``fold``) of the publisher: its name after a person's is where they work

    Job titles, places, addresses and handles are left out; an address is never a name.
    """
    words = byline_words(languages.headed(language))
    if (body := _whole_body(text, houses)) is not None:
        return [Author.of(body, "organisation", url)]
    key = (text[:LONGEST], language)
    segments = _known_segments.get(key)
    if segments is None:
        segments = keep(_known_segments, key, _segments(text[:LONGEST], language, words), _LINES_REMEMBERED)
    authors: dict[str, Author] = {}
    for segment in segments:
        if segment:
            for one in segment_authors(segment, words, kind, houses):
                authors.setdefault(fold(one.name), one)
    found = list(authors.values())
    if len(segments) > 1:
        found = _without_workplace(found, houses)
    if url and len(found) == 1:
        found = [Author.of(found[0].name, found[0].kind, url)]
    return found


def _whole_body(text: str, houses: Collection[str]) -> str | None:
    """A name of a house with a dash or slash in it, or of a body with its legal form behind: "ELU - Ellery Union e.V."

    ``None`` for anything else.
    """
    if len(text) > LONGEST_BODY or not _DASH.search(text):
        return None
    if houses and sorted(fold(text).split()) in [sorted(house.split()) for house in houses]:
        return text
    named = _ABBREVIATED.match(text) is not None and not any(sign in text for sign in ",|•·")
    return text if named and text.rpartition(" ")[2].rstrip(".") in LEGAL_FORMS else None


LONGEST_BODY: Final = 100
"""Characters of such a name."""
_DASH: Final = pattern(r"\s[–—-]\s|/")
_ABBREVIATED: Final = pattern(r"[A-ZÀ-Þ]{2,8} [–—-] ")
_LINES_REMEMBERED: Final = 200
_known_segments: Final[dict[tuple[str, str | None], list[str]]] = {}  # several fields read the authors of a line


def _segments(text: str, language: str | None, words: Words) -> list[str]:
    """The parts of a byline between bars, without what stands beside names."""
    if _COPYRIGHT.match(text):
        return []
    text = without_time(all_names(text, language), language)
    if "(" in text or "[" in text:
        text = _PARENTHESES.sub(lambda one: OTHER_WORK if _names_other_work(one[0], words) else " ", text)
    if "@" in text or "." in text or ":" in text:
        text = _ADDRESS.sub(" | ", text)
    label = words.by.match(text)
    names = label.end() if label else 0  # "Text and photos: Ann Field" is one label
    text = text[:names] + words.other_work.sub(" | ", text[names:])
    text = _GLUED_BY.sub("", said_once(without_links(_parted(" ".join(text.split()), words), language)), count=1)
    return _BARS.split(_SUFFIX.sub(" ", text) if "," in text else text)


def _names_other_work(brackets: str, words: Words) -> bool:
    """True for "(photos)" behind the name of somebody who did not write."""
    return any(word.strip("()[]:") in words.not_writing for word in brackets.casefold().split())


def said_once(text: str) -> str:
    """A line that is printed twice in a row, once: a picture's alternative text, then the name."""
    half = len(text) // 2
    if len(text) > 6 and text[half : half + 1] == " " and text[:half] == text[half + 1 :]:
        return text[:half]
    return text


def unglued(text: str, language: str | None = None) -> str:
    """A line with a bar before each word that begins inside another one.

    >>> unglued("Ann FieldStaff Writer"), unglued("Ann McDonald")
    ('Ann Field | Staff Writer', 'Ann McDonald')
    """
    return _parted(text, byline_words(languages.headed(language)))


def _parted(text: str, words: Words) -> str:
    """A line with a bar before each word that begins inside another one: "Ann FieldStaff Writer", "ReadPublished".

    Only before a job, a beat, the name of a house, a date's label or a whole name; "McDonald" and "DeWitt" are names.
    """
    if not _INSIDE.search(text):
        return text
    out: list[str] = []
    last = 0
    for found in _INSIDE.finditer(text):
        word = text[found.start() :].split()[0].rstrip(",.:")
        inner = _INSIDE.split(word, maxsplit=1)[0].casefold()
        known = inner in words.jobs or inner in words.beats or inner in words.organisations or inner in _BESIDE_NAMES
        if known or _is_another_name(text[last : found.start()], text[found.start() :], words):
            out.append(text[last : found.start()])
            last = found.start()
    return " | ".join([*out, text[last:]])


def _is_another_name(before: str, after: str, words: Words) -> bool:
    """True between the names of "Ann FieldBo Lund"; not inside "Ann MacDonald Lund", "By MaryAnn Field"."""
    label = words.by.match(before)
    starts = [found.end() for found in words.join.finditer(before)]
    name = before[max((label.end() if label else 0, *starts)) :]
    name = _BARS.split(name)[-1].strip()
    surname, second = name.rpartition(" ")[2], after.split()[1:2]
    whole = " " in name and len(surname) >= _SHORTEST_SURNAME and surname not in _SURNAMES_BEGIN
    return whole and bool(second) and second[0][:1].isupper()


def _is_whole(name: str) -> bool:
    """True for a name of two words; not for "Showbiz &", "2 Shares", "Comment Now!"."""
    return " " in name.strip("& ") and not any(sign.isdigit() or sign == "!" for sign in name)


def _without_workplace(found: list[Author], houses: Collection[str]) -> list[Author]:
    """Of "Ann Field | The Daily Post" the first: bars part a name from where its bearer works."""
    people = [one for one in found if one.kind == "person" and _is_whole(one.name)]
    if people:
        return [one for one in found if one in people or is_agency(one.name)]
    outside = [one for one in found if fold(one.name) not in houses]
    return outside or found
