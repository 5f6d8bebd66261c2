"""The lines of a text above its first paragraph: section label, headline, standfirst, byline, date."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from newsextract import languages
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.readers import lines
from newsextract.readers.parts import Kind, Part
from newsextract.readers.prose import ends_sentence, size

_LIVES: Final = ("born", "died", "geboren", "gestorben", "né ", "née ", "nació", "nato ", "nata ")
# Labels of pictures that some copies leave on a line of their own.
_LABELS_ALONE: Final = (
    *("Image caption,", "Image caption", "Image source,", "Image source", "Image copyright"),
    *("Media caption,", "Media caption"),
)

FEW: Final = 3
"""Words of a headline; a shorter line is a label unless it stands right above the text."""
MANY: Final = 30
"""Words of a headline; a longer line is running text."""

# A printed date: "3 March 2019", "March 3, 2019", "2019-03-03", "03.03.2019", "2019年3月".
DATE: Final = pattern(
    r"\b\d{1,2}(?:st|nd|rd|th)?\.?(?: de| d')? ?[^\W\d]{3,12}\.?,?(?: de| del)? (?:19|20)\d\d\b"
    r"|\b[^\W\d]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b"
    r"|\b\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d\d)\b|\b(?:19|20)\d\d[-/.]\d\d[-/.]\d\d\b|(?:19|20)\d\d年"
)
_CLOCK: Final = pattern(r"\b\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?\b)?|\b\d{1,2}\s*[ap]\.?m\.?\b", re.I)
# "Ann Field", "Jan van der Berg and Bo Lund", "HARBOURNEWS.COM"
_NAME: Final = pattern(
    r"[^\W\d_a-z][\w.'’-]+(?: (?:[^\W\d_a-z][\w.'’-]*|de|da|van|von|der|den|la|le|di|al|bin|and|und|et|y|e|&)){1,5}$"
    r"|[A-Z]\w*\.[A-Z]{2,4}$"
)
# "Luc Ferrand in Paris", "Ann Field, Political Editor", "Ann Field @annfield"
_NAMED: Final = pattern(
    r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_][\w.'’-]*){1,4}?)"
    r"(?:,? (?i:in|and agencies)\b| ?[,|] ?| @|$| [^\W\d_]+ (?i:correspondent|editor|reporter)$)"
)
_DATE_DIGITS: Final = pattern(r"\d(?:\d{3}|[./-]\d)")  # what every printed date has, and few other lines
_SEPARATOR: Final = pattern(r"\s[|·•/–—-]\s")
_WORDS: Final = pattern(r"[^\W\d_]+")


class _Openings:
    """How bylines and dates of some languages begin: the patterns, and the letters that a match can begin with."""

    def __init__(self, tags: tuple[str, ...]) -> None:
        known = [languages.words(tag) for tag in tags]
        by = "|".join(k.BYLINE for k in known)
        dated = "|".join(k.DATE_LABEL for k in known)
        self.by = pattern(rf"(?:{by})\b:?\s*", re.I)
        self.dated = pattern(rf"(?:{dated})\b\s*:?\s*", re.I)
        self.by_letters = lines.first_letters(f"(?:{by})")
        self.dated_letters = lines.first_letters(f"(?:{dated})")


_LANGUAGES: Final = 100  # a page may declare anything
_by_language: Final[dict[str, _Openings]] = {}


def _openings(language: str | None) -> _Openings:
    own = language[:2] if language else ""
    found = _by_language.get(own)
    if found is None:
        found = keep(_by_language, own, _Openings(languages.known(own)), _LANGUAGES)
    return found


def kind_of(text: str, language: str | None) -> Kind | None:
    """Whether a short line is a byline, a date or a labelled section; ``None`` for anything else.

    >>> kind_of("By Ann Field", "en"), kind_of("3 March 2019", "en"), kind_of("By noon all was over.", "en")
    ('byline', 'date', None)
    """
    if len(text) > 160:
        return None
    rules = _openings(language)
    first = text[:1].casefold()[:1]
    if first in rules.by_letters and _is_byline(text, rules.by):
        return "byline"
    may_be_dated, digits = first in rules.dated_letters, _DATE_DIGITS.search(text)
    if not may_be_dated and not digits and first != "f":
        return None
    dated = rules.dated
    opening = text[:20].casefold()
    if opening.startswith("from the section "):
        return "section"
    if opening.startswith(_LIVES):
        return None  # "Born: 4 April 1921; died ..."
    date = DATE.search(text) if digits else None
    label = dated.match(text) if may_be_dated else None
    if date:
        before = _SEPARATOR.split(text[: date.start()])[0] if _SEPARATOR.search(text[: date.start()]) else ""
        if before and not dated.match(before) and _NAME.match(before.strip()) and not ends_sentence(text):
            return "byline"  # "CBC News · Posted: Jul 30, 2019 1:05 PM ET"
        if any(_is_byline(part, rules.by) for part in _SEPARATOR.split(text)[1:]):
            return "byline"  # "3 May 2019 | 14:05 | By Ann Field"
        rest = _CLOCK.sub(" ", DATE.sub(" ", text))
        words = [w for w in _WORDS.findall(dated.sub(" ", rest)) if len(w) > 1]
        if len(words) <= 3 or (label and len(words) <= 6 and not ends_sentence(text)):
            return "date"
        return None
    alone = label and (label.end() == len(text) or text.endswith(":")) and len(text) < 25
    return "date" if alone and len(text) > 3 else None


def _is_byline(text: str, by: re.Pattern[str]) -> bool:
    found = by.match(text)
    if found is None or found.end() == len(text) or ends_sentence(text):
        return False
    return _looks_like_names(text[found.end() :])


def _looks_like_names(text: str) -> bool:
    """True for "Ann Field", "Ann Field and Bo Lund, Political Reporter"; not for "noon all was over"."""
    words = text.split()
    capital = sum(w[:1].isupper() for w in words)
    return 1 <= len(words) <= 16 and words[0][:1].isupper() and capital * 2 >= len(words)


def join_labels(parts: list[Part], language: str | None) -> list[Part]:
    """"PUBLISHED:" on a line of its own goes with the date under it; so does "By" with its name."""
    rules = _openings(language)
    by, dated = rules.by, rules.dated
    out: list[Part] = []
    for part in parts:
        text = part.text
        before = out[-1].text if out else ""
        if before in _LABELS_ALONE:
            out[-1].text = f"{before} {text}"
            continue
        if text in "|·•" and out and kind_of(out[-1].text, language):
            continue
        alone = before and len(before) < 25 and not out[-1].paragraph.glyph
        label = (dated.match(before) or by.match(before)) if alone else None
        whole = label is not None and label.end() == len(before)
        goes_on = DATE.search(text) if label and dated.match(before) else _looks_like_names(text)
        if whole and goes_on and len(text) < 80:
            out[-1].text = f"{before} {text}"
        else:
            out.append(part)
    return out


def assign(parts: list[Part], start: int, language: str | None) -> None:
    """Give the paragraphs before ``start`` their roles."""
    zone = parts[:start]
    best = _headline(parts, start)
    for n, part in enumerate(zone):
        if part.caption:
            part.give("caption", "caption line")
        elif part.label:
            part.give(part.label.role, part.label.reason)
        elif part.header:
            part.give(part.header, f"{part.header} line")
        elif n == best:
            part.give("headline", "line above the text")
        elif best is not None and part.text == parts[best].text:
            part.give("boilerplate", "headline printed again")
    if best is None:
        _leave(zone)
        return
    _name_beside_date(zone, best)
    for part in zone[best + 1 :]:
        if part.role is None and not part.paragraph.glyph and size(part.text) >= 6:
            part.give("subheadline", "line under the headline")
            break
        if part.role in ("boilerplate", "related", "comment"):
            break
    for part in reversed(zone[:best]):
        if part.role is None and size(part.text) <= 5 and len(part.text) <= 50:
            part.give("section", "label above the headline")
            break
        if part.role is not None and part.role not in ("caption", "section", "date", "byline"):
            break
    _leave(zone)


def _leave(zone: list[Part]) -> None:
    for part in zone:
        part.give("boilerplate", "before the article")


def _headline(parts: list[Part], start: int) -> int | None:
    """Index of the headline: the line with the most signs of being one; ``None`` when no line can be it."""
    zone = parts[:start]
    said = Counter(p.text for p in parts)
    flush = sum(p.paragraph.indent > 0 for p in parts) * 2 > len(parts)
    best, score = None, 0.0
    signed = False
    for n, part in enumerate(zone):
        signed = signed or part.header in ("byline", "date")
        if not _can_be_headline(part):
            continue
        followed = next((p for p in parts[n + 1 : n + 9] if p.text != part.text), None)
        if size(part.text) < FEW and not (followed and (followed.prose or followed.header)):
            continue
        signs = float(min(size(part.text), 14))
        signs += 4 * (said[part.text] > 1)  # printed again in a breadcrumb or as the page's title
        signs += 3 * (flush and part.paragraph.indent == 0)  # text browsers indent all but headings
        signs += 3 * bool(followed and (followed.header or followed.caption or followed.prose or followed.label))
        signs += 2 * (n == 0 or part.paragraph.gap > 0)  # a headline stands apart from what is above
        signs -= 6 * bool(part.paragraph.glyph)
        signs -= 6 * (part.text[0].isdigit() and size(part.text) <= 5)  # "450g flour"
        signs -= 0.05 * (start - n)
        if signed and any(_can_be_headline(p) and not p.paragraph.glyph for p in zone[max(0, n - 6) : n]):
            signs -= 12  # below a byline or date no headline begins when a line above can be it
        if signs > score:
            best, score = n, signs
    if best is None:
        return None
    above = parts[best - 1] if best else None
    if (
        above
        and _can_be_headline(above)
        and size(above.text) >= 5
        and not above.paragraph.glyph
        and above.text != parts[best].text
        and above.paragraph.indent <= parts[best].paragraph.indent
    ):
        return best - 1  # of two such lines the second is the standfirst
    return best


def _can_be_headline(part: Part) -> bool:
    words = size(part.text)
    if not part.plain or words > MANY or words < FEW - 1:
        return False
    return not part.text.endswith((".", ":", ";", ",")) or part.text.endswith("...")


def _is_named(text: str) -> bool:
    """True for a name alone, or with a place, a job or a house behind it: "Luc Ferrand in Paris"."""
    if len(text) > 70 or size(text) > 9 or ends_sentence(text):
        return False
    found = _NAMED.match(text)
    return bool(_NAME.match(text) and len(text) <= 60) or bool(found and _NAME.match(found["name"]))


def _name_beside_date(zone: list[Part], best: int) -> None:
    """A bare name between headline and text is the byline when a date or a standfirst stands beside it."""
    for n in range(best + 1, len(zone)):
        part = zone[n]
        if part.role is None and not part.paragraph.glyph and _is_named(part.text):
            near = [p for p in zone[max(best, n - 1) : n + 3] if p is not part]  # a job may stand between name and date
            if any(p.header == "date" for p in near) or near[0].role == "headline" or n == len(zone) - 1:
                part.give("byline", "name above the text")
                return
