"""Lines between headline and text: byline, date, section label."""

from __future__ import annotations

import re
from typing import Final, Literal

from newsextract import languages
from newsextract.base.folding import letters_in, uncased
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines import byline_words
from newsextract.reading.lines import furniture
from newsextract.reading.lines.prose import ends_sentence, size
from newsextract.speech.lone_names import is_persons_name

# A year, also where the space behind it is lost: "20199:53 AM", "201912 Shares", "2019March 3, 2019".
_YEAR: Final = r"(?:19|20)\d\d(?:\b|(?=\d{1,2}:\d\d|\d{1,5} [A-Z]|[A-Z][a-z]{2,8}\.? \d))"
# Letters are possessive: giving some of them back, which takes as long as all else, would never help.
# A printed date: "3 March 2019", "March 3, 2019", "2019-03-03", "03.03.2019", "3. 3. 2019", "2019. március 3.",
# "2019. 3. 3.", "2019年3月".
# Where a word begins is asked once for all of them: asked by each, it took twice as long.
DATE: Final = pattern(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th|er)?\.?(?: de| d'|-)? ?[^\W\d]{{3,12}}+\.?,?(?:(?: de| del)? |-){_YEAR}"
    rf"|[^\W\d]{{3,12}}+\.? \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d\d)\b|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d(?:\b|(?=T\d))"
    r"|\d{1,2}\. \d{1,2}\. (?:19|20)\d\d\b|(?:19|20)\d\d\. (?:[^\W\d]{3,12}+\.?|\d{1,2}\.) \d{1,2}\b)"
    r"|(?:19|20)\d\d[年년]"
)
# Also right behind a word, where the space is lost: "Ann Field15:35".
_CLOCK: Final = pattern(r"(?<!\d)\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?\b)?|\b\d{1,2}\s*[ap]\.?m\.?\b", re.I)
# "Ann Field", "Jan van der Berg and Bo Lund", "HARBOURNEWS.COM"
NAME: Final = pattern(
    r"[^\W\d_a-z][\w.'’-]+(?: (?:[^\W\d_a-z][\w.'’-]*|de|da|van|von|der|den|la|le|di|al|bin|and|und|et|y|e|&)){1,5}$"
    r"|[A-Z]\w*\.[A-Z]{2,4}$"
)
# "Luc Ferrand in Paris", "Ann Field, Political Editor", "Ann Field @annfield"
_NAMED: Final = pattern(
    r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_][\w.'’-]*){1,4}?)"
    r"(?:,? (?i:in|and agencies)\b| ?[,|•·] ?| @|$| [^\W\d_]+ (?i:correspondent|editor|reporter)$)"
)
_DATE_DIGITS: Final = pattern(r"\d(?:\d{3}|[./-]\d)")  # in every printed date, and in few other lines
_ASCII_DATE_DIGITS: Final = pattern(r"[0-9](?:[0-9]{3}|[./-][0-9])")  # the same in ASCII, found in half the time
_PARTS: Final = pattern(r"\s?[|·•]\s?|\s[/–—-]\s|(?<=\d)\s?(?=[Bb]y\s)")
_ZONES: Final = "est|edt|gmt|bst|cet|ist|utc"
_ENDS_WITH_TIME: Final = pattern(r"\d ?(?:[ap]\.m|hrs?)\.$")


_LONGEST: Final = 160  # characters of a byline, a date or a labelled section

Kind = Literal["byline", "date", "section"]
"""What a line between headline and text is."""


class _Openings:
    """How bylines, dates and section lines of some languages begin, and the letters that such a line can begin with."""

    def __init__(self, tags: tuple[str, ...]) -> None:
        known = [languages.header_words(tag) for tag in tags]
        by = byline_words.openings(known)
        dated = "|".join(k.DATE_LABEL for k in known)
        self.by = pattern(rf"(?:{by})\b\s?:?\s*", re.I)
        self.dated = pattern(rf"(?:{dated})\b\s*:?\s*", re.I)
        self.sections = tuple(f"{phrase} " for k in known for phrase in k.SECTION_OPENING.split("|") if phrase)
        self.lives = tuple(phrase for k in known for phrase in k.LIFE_DATES.split("|") if phrase)
        months = "|".join(k.MONTHS.replace(" ", "|") for k in known)
        # "Ann FieldDec 22, 2023", "Ann Field15:35", "Ann Feld3. Mai 2020", "Ann FieldPublished"
        self.glued = pattern(
            rf"(?-i:(?<=[a-zà-ÿ]))(?=(?-i:(?=[A-Z]))(?:(?:{months})[a-z]{{0,6}}\.? \d|(?:{dated}):? )"
            rf"|\d{{1,2}}:\d\d|\d{{1,2}}\.?(?: de)? (?:{months})\b)",
            re.I,
        )
        weekdays = "|".join(k.WEEKDAYS.replace(" ", "|") for k in known)
        words = "|".join(k.DATE_WORDS for k in known if k.DATE_WORDS)
        # Words of a date that look like a name: "Last Updated", "Eastern Time", "Monday Morning".
        self.time_words = pattern(rf"\b(?:{dated}|{weekdays}|{words}|{_ZONES})\b", re.I)
        self.jobs = frozenset(job.casefold() for k in known for job in k.BYLINE_JOBS.split("|"))
        self.desks = frozenset(one.casefold() for k in known for one in k.BYLINE_ORGANISATIONS.split("|"))
        self.by_letters = furniture.first_letters(f"(?:{by})")
        self.dated_letters = furniture.first_letters(f"(?:{dated})")
        self.section_letters = frozenset(phrase[0] for phrase in self.sections)


_MOST_LANGUAGES: Final = 100  # whose patterns are kept: a page may declare anything
_by_language: Final[dict[str, _Openings]] = {}


def openings(language: str | None) -> _Openings:
    """The openings of a language, by its first two letters, and of those that are always read."""
    own = language[:2] if language else ""
    found = _by_language.get(own)
    if found is None:
        found = keep(_by_language, own, _Openings(languages.headed(own)), _MOST_LANGUAGES)
    return found


def kind_of(text: str, language: str | None) -> Kind | None:
    """Whether a short line is a byline, a date or a labelled section; ``None`` for anything else.

    >>> kind_of("By Ann Field", "en"), kind_of("3 March 2019", "en"), kind_of("By noon all was over.", "en")
    ('byline', 'date', None)
    """
    if len(text) > _LONGEST:
        return None
    rules = openings(language)
    digits = (_ASCII_DATE_DIGITS if text.isascii() else _DATE_DIGITS).search(text) is not None
    if digits:
        text = rules.glued.sub(" ", text)
    first = uncased(text[:1])[:1]
    if first in rules.by_letters and _is_byline(text, rules):
        return "byline"
    may_be_dated = first in rules.dated_letters
    if not may_be_dated and not digits and first not in rules.section_letters:
        return None
    dated = rules.dated
    opening = text[:20].casefold()
    if opening.startswith(rules.sections):
        return "section"
    if opening.startswith(rules.lives):
        return None  # "Born: 4 April 1921; died ..."
    date = DATE.search(text) if digits else None
    label = dated.match(text) if may_be_dated else None
    if date:
        if _names_beside_date(text, rules):
            return "byline"
        rest = _CLOCK.sub(" ", DATE.sub(" ", text))
        words = [w for w in letters_in(dated.sub(" ", rest)) if len(w) > 1]
        if len(words) <= 3 or (label and len(words) <= 6 and not ends_sentence(text)):
            return "date"
        return None
    behind = text[label.end() :].count(" ") if label else 0  # "Le rapport recommande :" is no date
    alone = label and (label.end() == len(text) or (text.endswith(":") and behind < 2)) and len(text) < 25
    return "date" if alone and len(text) > 3 else None


def is_signature(text: str, language: str | None) -> bool:
    """True for a byline as a sentence, with one person's name: "Das Gespräch führte Anna Feld."; not for "By noon."."""
    found = openings(language).by.match(text) if len(text) <= _LONGEST and text.endswith(".") else None
    return found is not None and is_persons_name(text[found.end() : -1].removesuffix(" Jr").removesuffix(" Sr"))


def dates_and_signs(text: str, language: str | None) -> bool:
    """True for a line with a date that says "By", or whose name is a person's: not "Press release, 3 March 2019"."""
    if kind_of(text, language) != "byline" or DATE.search(text) is None:
        return False
    rules = openings(language)
    pieces = _PARTS.split(_CLOCK.sub(" | ", DATE.sub(" | ", text)))
    parts = [part.strip(" ,;:()") for part in pieces]
    told = (part for part in parts if rules.time_words.sub("", part).strip())  # "3.5.2024 | 13:10 Uhr | Anna Feld"
    return any(rules.by.match(part) for part in parts) or is_persons_name(next(told, ""))


def _names_beside_date(text: str, rules: _Openings) -> bool:
    """True for a line with a date and a name.

    "CBC News · Posted: Jul 30, 2019 1:05 PM ET", "Dec 22, 2023 by Ann Field", "Aug 12, 2021 / Ann Field",
    "By Ann Field on December 20, 2023 at 9:05AM PST".
    """
    if ends_sentence(text) and not _ENDS_WITH_TIME.search(text):
        return False
    first = True
    for part in _PARTS.split(_CLOCK.sub(" | ", DATE.sub(" | ", text))):
        name = rules.dated.sub(" ", part).strip(" ,;:()")
        if _is_byline(name, rules) or (first and _has_job(name, rules)):
            return True
        if NAME.match(name) and (first or not (name.isupper() or rules.time_words.search(name))):
            return first or " " in name
        first = first and not name
    return False


def _is_byline(text: str, rules: _Openings) -> bool:
    found = rules.by.match(text)
    if found is None or found.end() == len(text) or (ends_sentence(text) and not _ENDS_WITH_TIME.search(text)):
        return False
    names = text[found.end() :]
    return looks_like_names(names) or _has_job(names, rules) or _is_desk(names, rules)


def _is_desk(text: str, rules: _Openings) -> bool:
    """True for what signs in place of a person: "the Editorial Board", "Herald editorial board"."""
    words = text.removeprefix("the ").split()
    named = 1 < len(words) <= MOST_WORDS_OF_DESK and words[0][:1].isupper()
    return named and not rules.desks.isdisjoint(word.casefold() for word in words)


MOST_WORDS_OF_DESK: Final = 5


def _has_job(text: str, rules: _Openings) -> bool:
    """True for a name, a comma and what its bearer does: "Ann Field, staff editor who joined the paper in 2017"."""
    name, _, rest = text.partition(",")
    words = [word.strip(".,").casefold() for word in rest.split()]
    return NAME.match(name) is not None and len(words) <= MOST_WORDS_OF_JOB and not rules.jobs.isdisjoint(words)


MOST_WORDS_OF_JOB: Final = 14
"""Words behind a name that say what its bearer does."""


def looks_like_names(text: str) -> bool:
    """True for "Ann Field", "Ann Field and Bo Lund, Political Reporter"; not for "noon all was over"."""
    words = text.split()
    if not (1 <= len(words) <= 16 and words[0][:1].isupper()):
        return False
    return 2 * sum(word[:1].isupper() for word in words) >= len(words)


def is_named(text: str) -> bool:
    """True for a name alone, or with a place, a job or a house behind it: "Luc Ferrand in Paris"."""
    if len(text) > 70 or size(text) > 9 or (ends_sentence(text) and not text.endswith((" Jr.", " Sr."))):
        return False
    found = _NAMED.match(text)
    return bool(NAME.match(text) and len(text) <= 60) or bool(found and NAME.match(found["name"]))
