"""What an element says about itself by its name, class, id, role or itemprop: its marks (see marks.py).

Class names are cut into words ("articleBody__related-links" -> article, body, related, links); single words and pairs
of neighbours are looked up in class_words.py.
"""

from __future__ import annotations

import re
import string
from typing import Any, Final

from newsextract.reading.markup import marks
from newsextract.reading.markup.class_words import (
    ANY_STEM,
    DESCRIBED,
    ELEMENTS,
    FEWEST_OPENER_LETTERS,
    HIDING,
    HIDING_ENDS,
    LOOKUP,
    NO_PICTURE,
    OPENERS,
    OWNED,
    PICTURED,
    SHORTEST_WITH_STEM,
    SHOWN_ON_WIDE,
    STARTS,
    STATES,
    STEMS,
    TELLING,
    TYPE,
)
from newsextract.reading.markup.elements import HEADINGS

_APART: Final = bytes(sign if chr(sign) in string.ascii_lowercase else 32 for sign in range(256))
_SEGMENT: Final = re.compile(r"[A-Za-z0-9]+")
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DIGIT_INSIDE: Final = re.compile(r"\d[A-Za-z]")
_DIGITS: Final = b"0123456789"
_LONGEST_ATTRIBUTE: Final = 400  # characters of a class attribute that are read

# The marks of attributes and of the single names in them, and the words that gave them: these repeat over a page and a
# site, and their marks depend on nothing else.
_MOST_KNOWN_NAMES: Final = 4096
_known: Final[dict[str, int]] = {}
_known_words: Final[dict[str, str]] = {}


def marks_of_names(names: str) -> tuple[int, str]:
    """Marks of a class attribute (or id, role ...), and the first word that gave a negative one."""
    if len(names) > _LONGEST_ATTRIBUTE:
        names = names[:_LONGEST_ATTRIBUTE]
    mask = _known.get(names)
    if mask is None:
        return _read_names(names)
    return _with_word(names, mask) if mask else (0, "")


def _with_word(names: str, mask: int) -> tuple[int, str]:
    word = _known_words.get(names, "")
    if mask & marks.NEGATIVE and not word:  # another thread has cleared what is remembered
        return _read_names(names)
    return mask, word


def _read_names(names: str) -> tuple[int, str]:
    if len(_known) >= _MOST_KNOWN_NAMES:
        _known.clear()
        _known_words.clear()
    mask, word = 0, ""
    for token in names.split():
        found, why = _marks_of_token(token)
        if not found or (found == marks.HIDDEN and SHOWN_ON_WIDE.search(names)):
            continue
        mask |= found
        word = word or why
    return _remember(names, mask, word)


def _marks_of_token(token: str) -> tuple[int, str]:
    known = _known.get(token)
    if known is not None:
        word = _known_words.get(token, "") if known else ""
        if word or not known & marks.NEGATIVE:
            return known, word
    mask, word = (marks.HIDDEN, token) if _hides(token) else _read_token(token)
    return _remember(token, mask, word)


def _hides(token: str) -> bool:
    """True for the name of what is hidden from the eye."""
    if token in HIDING:
        return True
    lower = token.lower()
    return lower.endswith(HIDING_ENDS) and "not-" not in lower


def _remember(names: str, mask: int, word: str) -> tuple[int, str]:
    _known[names] = mask
    if word:
        _known_words[names] = word
    return mask, word


def _read_token(token: str) -> tuple[int, str]:
    """Marks of one name, by its words, and the word that gave the first negative one."""
    lower = token.islower()
    words = token.encode("ascii", "replace").translate(_APART).decode("ascii").split() if lower else _words_of(token)
    if _have_no_mark(words):
        return 0, ""
    if lower and _has_digit_inside(token):
        words = _words_of(token)
        if _have_no_mark(words):
            return 0, ""
    if words[0] in STATES or (words[0] in TYPE and words[-1] == "caption"):  # "text-sub-caption": a size of letters
        return 0, ""
    mask, why = 0, ""
    last = ""
    skip = pictured = False
    for word in words:
        if skip:
            skip, last = False, ""
            continue
        pair = last + word if last else word
        if pair in NO_PICTURE:
            continue
        if word in STATES:  # "layout-with-sidebar"
            skip, last = word in ("with", "without", "has", "no", "not"), ""
            continue
        found = LOOKUP.get(word, 0)
        if last:
            found |= LOOKUP.get(pair, 0)
        if not found and len(word) >= SHORTEST_WITH_STEM and word.startswith(ANY_STEM):
            found = next((m for stems, m in STEMS if word.startswith(stems)), 0)
        if pictured:  # "image-source", "caption__author", "media-description": a part of what is printed with a picture
            if found & (marks.SOURCE | marks.LEGAL | marks.BYLINE) or word in OWNED:
                found, mask = marks.CREDIT, mask & ~marks.CAPTION
            elif word in DESCRIBED:
                found = marks.CAPTION
        pictured = pictured or bool(found & (marks.FIGURE | marks.CAPTION)) or word in PICTURED
        if found & marks.NEGATIVE and not why:
            why = word if word in LOOKUP else last + " " + word if last else word
        mask |= found
        last = word
    if mask & marks.FOOTER and mask & marks.TITLE:  # "headline__footer" holds the byline
        mask &= ~marks.FOOTER
    if mask & marks.CAPTION and mask & marks.CREDIT and "__" in token:
        mask = _of_element(token, mask)
    if "and" in words:  # "body-and-footer": not one of them
        return mask & ~marks.NEGATIVE, ""
    return mask, why


def _of_element(token: str, mask: int) -> int:
    """The marks of a name without those of its container: "caption-credit__credit" is a credit."""
    own = _read_token(token.rpartition("__")[2])[0] & (marks.CAPTION | marks.CREDIT)
    return mask & ~(marks.CAPTION | marks.CREDIT) | own if own else mask


def _have_no_mark(words: list[str]) -> bool:
    """True for words that need no closer look, as those of most names: layout, colours, what a generator made."""
    last = ""
    for word in words:
        if word in TELLING or (len(word) >= SHORTEST_WITH_STEM and word.startswith(ANY_STEM)):
            return False
        joined = last in STARTS and last + word in TELLING
        if joined and (len(last) >= FEWEST_OPENER_LETTERS or not OPENERS.isdisjoint(words)):
            return False
        last = word
    return True


def _has_digit_inside(token: str) -> bool:
    """True for a name with a digit before a letter; most have no digit, which is seen sooner."""
    if token.isascii():
        data = token.encode("ascii")
        if len(data.translate(None, _DIGITS)) == len(data):
            return False
    return _DIGIT_INSIDE.search(token) is not None


def _words_of(token: str) -> list[str]:
    """ "articleBody__related2" -> article, body, related."""
    if not _has_digit_inside(token):
        return [word.lower() for word in _WORD.findall(token)]
    words: list[str] = []
    for segment in _SEGMENT.findall(token):
        if not _DIGIT_INSIDE.search(segment):  # generated names ("css-1ad3f") mean nothing
            words += [word.lower() for word in _WORD.findall(segment)]
    return words


Said = tuple[int, str, str]
"""What an element says about itself: its marks, the first word that gave a negative one, its class attribute."""
_NAMED: Final = frozenset(("class", "id", "itemprop", "role", "data-testid", "data-component"))
_SLUG: Final = re.compile(r"[^\W_]+")
_LONGEST_STYLE: Final = 250  # characters of a style attribute that are read: it can hold data: URLs


def read_element(element: Any, tag: str) -> Said:
    """What an element's name and attributes say."""
    mark, word, classes = marks_of_tag(tag), "", ""
    attributes: list[tuple[str, str]] = element.items()
    for key, value in attributes:
        if key == "class":
            classes = value
        if key == "class" or key in _NAMED:
            if tag != "body":  # whose classes are about the site: "has-sidebar captions-on"
                named, why = marks_of_names(value)
                if named and not (key == "id" and tag in HEADINGS and _is_slug(value, element)):
                    mark |= named
                    word = word or why
        elif key == "style":
            style = value[:_LONGEST_STYLE].replace(" ", "").lower()
            if "display:none" in style or "visibility:hidden" in style:
                mark |= marks.HIDDEN
        elif key == "hidden" or (key == "aria-hidden" and value == "true" and tag != "div"):
            mark |= marks.HIDDEN
    return mark, word, classes


def _is_slug(names: str, element: Any) -> bool:
    """True for a heading's id that is made of its words: "job-search-scams" of "Job Search Scams"."""
    words = [word.lower() for word in _SLUG.findall(names)]
    theirs = {word.lower() for word in _SLUG.findall("".join(element.itertext()))}
    return len(words) > 1 and 2 * sum(word in theirs for word in words) > len(words)


def marks_of_tag(tag: str) -> int:
    """Marks that the element's name alone gives."""
    return ELEMENTS.get(tag, 0)
