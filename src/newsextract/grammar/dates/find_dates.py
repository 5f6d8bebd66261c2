"""Dates as articles print and state them -> ISO 8601.

>>> parse_date("Posted: Jul 30, 2019 1:05 PM ET")
'2019-07-30T13:05-04:00'
>>> parse_date("11/08/2023") is None  # November or August: nobody said
True
"""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.folding import uncased
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value

LONGEST_STATEMENT: Final = 300
"""Characters of a statement that are looked at; a line of publication data is shorter."""

PIVOT_YEAR: Final = 69
"""Of two digits of a year, those from here on are of the 20th century, as POSIX reads them."""

_ISO: Final = pattern(
    r"(\d{4})-(\d\d)-(\d\d)(?:(?:T|\s+|\s+-\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?"
    r"\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?!\d)",
    re.I,
)
_COMPACT: Final = pattern(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")

# "July 2018", "März 2019"; not "Summer 2018", whose word is no month's name.
_MONTH: Final = pattern(r"([^\W\d_]{3,12})\.?,? (?:de )?((?:19|20)\d\d)")


@value
class FoundDate(Value):
    """A date in a line: the words as printed, its ISO form (``None`` when invalid or ambiguous), its place.

    modified  the words before it say that it is the date of a later version ("Updated")
    """

    raw: str
    iso: str | None
    start: int
    end: int
    modified: bool = False


def parse_date(text: str, *, language: str | None = None, day_first: bool | None = None) -> str | None:
    """ISO 8601 form of a date, with time and zone where they are stated; ``None`` when it is none or says too little.

    language   BCP 47 tag whose month names to know besides the English ones
    day_first  how to read 11/08/2023; ``None`` when unknown: such a date says nothing then
    """
    text = " ".join(text[:LONGEST_STATEMENT].split())
    key = (text, language, day_first)  # a page states one date in several places, and several fields ask for it
    iso = _known.get(key)
    if iso is None:
        iso = keep(_known, key, _parsed(text, language, day_first) or "", _LINES_REMEMBERED)
    return iso or None


_LINES_REMEMBERED: Final = 1000
"""Statements and lines whose dates are remembered."""
_known: Final[dict[tuple[str, str | None, bool | None], str]] = {}  # "" for what is no date
_found: Final[dict[tuple[str, str | None, bool | None], list[FoundDate]]] = {}


def _parsed(text: str, language: str | None, day_first: bool | None) -> str | None:
    from newsextract.grammar.dates.iso import epoch, iso

    if found := _ISO.match(text):
        year, month, day, hour, minute, second, zone = found.groups()
        return iso(int(year), int(month), int(day), hour, minute, second, zone)
    if text.isdecimal() and text.isascii() and len(text) in (10, 13):
        return epoch(int(text[:10]))
    if found := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second, zone = found.groups()
        return iso(int(year), int(month), int(day), hour, minute, second, zone)
    dates = find_dates(text, language=language, day_first=day_first)
    return dates[0].iso if dates else _month(text, language)


def _month(text: str, language: str | None) -> str | None:
    """ISO 8601 form of a month alone: "July 2018" -> "2018-07"."""
    found = _MONTH.fullmatch(text)
    month = _words(languages.headed(language)).months.get(uncased(found[1])) if found else None
    return f"{found[2]}-{month:02d}" if found and month else None


_TWO_NUMBERS: Final = pattern(r"\d\D+\d")


def find_dates(text: str, *, language: str | None = None, day_first: bool | None = None) -> list[FoundDate]:
    """Every date of a line, in order; parameters as for ``parse_date``.

    >>> [(d.raw, d.modified) for d in find_dates("Posted 3 May 2019, 14:05 | Updated: 4 May 2019")]
    [('3 May 2019, 14:05', False), ('4 May 2019', True)]
    """
    text = text[:LONGEST_STATEMENT]
    if not _TWO_NUMBERS.search(text):  # a day and a year: without them the pattern of a language need not be compiled
        return []
    key = (text, language, day_first)  # several fields look through the same lines
    found = _found.get(key)
    if found is None:
        found = keep(_found, key, _dates_of(text, language, day_first), _LINES_REMEMBERED)
    return list(found)


def _dates_of(text: str, language: str | None, day_first: bool | None) -> list[FoundDate]:
    words = _words(languages.headed(language))
    matches = list(words.pattern.finditer(text))
    found: list[FoundDate] = []
    before = 0
    for number, match in enumerate(matches, 1):
        label = uncased(text[before : match.start()])
        iso = _printed(match, words.months, day_first)
        timed = iso is not None and "T" in iso  # "3 May 2019, 11:30 (Updated 11:54)": a time of its own
        if number == len(matches) and not (timed or words.label.search(label)):  # "3 May 2019 -- Updated 1403 GMT"
            after = uncased(text[match.end() :])  # "10:30 UTCUpdated" is the label of what comes next
            later = after.lstrip(" -–—|(,") if not after[:1].isalpha() else ""
            label += next((word for word in words.modified if later.startswith(word)), "")
        found.append(
            FoundDate.of(
                match[0].strip(" ,|-–—•·"),
                iso,
                match.start(),
                match.end(),
                any(word in label for word in words.modified),
            )
        )
        before = match.end()
    return found


def says_modified(text: str, language: str | None = None) -> bool:
    """True for a label that announces the date of a later version ("UPDATED:")."""
    folded = uncased(text[:LONGEST_STATEMENT])
    return any(word in folded for word in _words(languages.headed(language)).modified)


def reads_day_first(language: str | None, host: str | None = None) -> bool | None:
    """How 11/08/2023 is read where an article comes from: day first, month first (False), or unknown (``None``).

    Outside English the day stands first. Within, the tag's region or the host's country decides.
    """
    tag, _, region = (language or "").partition("-")
    if tag and tag.lower() != "en":
        return True
    if region:
        return region.upper() not in ("US", "PH")
    country = (host or "").rsplit(".", 1)[-1].lower()
    if country in ("us", "gov", "mil", "ph"):
        return False
    return True if country in _DAY_FIRST_HOSTS else None


_DAY_FIRST_HOSTS: Final = frozenset("uk ie au nz in za ng ke gh pk bd lk sg my mt tz ug".split())


@value
class _Words(Value):
    pattern: re.Pattern[str]
    months: dict[str, int]
    modified: tuple[str, ...]
    label: re.Pattern[str]


@functools.lru_cache(maxsize=32)
def _words(tags: tuple[str, ...]) -> _Words:
    months: dict[str, int] = {}
    printed: list[str] = []
    weekdays: list[str] = []
    modified: list[str] = []
    labels: list[str] = []
    clocks: list[str] = []
    for tag in tags:
        own = languages.header_words(tag)
        for number, names in enumerate(own.MONTHS.split("|"), 1):
            for name in names.split():
                months.setdefault(uncased(name), number)
                printed.append(name)
        weekdays += own.WEEKDAYS.replace("|", " ").split()
        modified += map(uncased, own.MODIFIED.split("|"))
        labels.append(own.DATE_LABEL)
        clocks += own.CLOCK.split("|") if own.CLOCK else ()
    label = pattern(rf"\b(?:{'|'.join(labels)})\b", re.I)
    dates = _pattern(printed, weekdays, clocks)
    return _Words(pattern=dates, months=months, modified=tuple(modified), label=label)


def _pattern(months: list[str], weekdays: list[str], clocks: list[str]) -> re.Pattern[str]:
    """One pattern for a date with what may stand around it: a weekday, a time before or after, a zone.

    clocks  words before a time that a full stop may part
    """

    def any_of(names: list[str]) -> str:
        return "(?:" + "|".join(re.escape(n) for n in sorted(set(names), key=lambda n: (-len(n), n))) + r")(?![^\W\d_])"

    # A page whose lines lost their spaces prints "Ann FieldDec. 21, 2023 11:00 pmShare", "Editor, F1Dec 19, 2023".
    start = r"(?:(?<!\w)|(?-i:(?:(?<=[a-z])|(?<=[A-Za-z]\d))(?=[A-Z])))"
    end = r"(?-i:(?![a-z]))"
    month = any_of(months)
    weekday = rf"(?:(?<!\w){any_of(weekdays)}\.?,?\s{{1,3}})?"
    day = r"(?<![\d:])\d{1,2}"
    zone = (
        r"(?:\s?\(?(?P<z{0}>(?:GMT|UTC)?[+-]\d{{1,2}}(?::?\d\d)?(?!\d)|Z\b"
        r"|(?-i:(?<=[\s(])[A-Z]{{2,5}}(?:\b|(?=[A-Z][a-z]))))\)?)?"
    )
    dotted = r"\s?(?:uhr|[ap]\.?m|gmt|bst|cet|cest|e[sd]?t)"  # after 10.30, which may be anything without it
    clock = (
        r"(?:(?P<h{0}>\d{{1,2}})(?:[:h](?P<i{0}>\d\d)(?::(?P<s{0}>\d\d)(?:\.\d{{1,9}})?)?|\s?h(?![^\W\d_])"
        rf"|\.(?P<j{{0}}>\d\d)(?={dotted}))?\s?(?P<p{{0}}>[ap]\.?\s?m{end}\.?)?(?:\s?uhr\b)?)"
    )
    # A time is a number with minutes, "h" or am/pm: the look-ahead keeps a bare number out.
    some_time = rf"(?=\d{{1,2}}(?:[:h]\d\d|\s?h(?![^\W\d_])|\.\d\d{dotted}|\s?[ap]\.?\s?m{end}))"
    before = rf"(?:(?<![\d:]){some_time}{clock.format(1)}{zone.format(1)}[\s,|/•·–-]{{1,5}}(?:[^\W\d_]{{2,3}}\s)?)?"
    after = (
        rf"(?:(?:T|:\s|[\s,|/•·–—@-]{{1,5}}(?:[^\W\d_]{{1,5}}\s?){{0,2}}|(?<=\d))"
        rf"{some_time}{clock.format(2)}{zone.format(2)}"
        rf"|[\s,|/•·–—-]{{1,5}}(?:{'|'.join(clocks) or '(?!)'})\.?:?\s?(?P<h4>\d{{1,2}})[.:](?P<i4>\d\d)(?!\d))?"
    )
    of = r"(?:\s?(?:de|of|di|del|-|/)\s?|\s{0,3})"
    between = r"(?:[-/. ]|\. )"
    # "2019", also of "20199:53 AM" and "201912 Shares", where the space is lost
    year = r"\d{4}(?:(?!\d|:\d)|(?<=(?:19|20)\d\d)(?=\d{1,2}:\d\d|\d{1,5} [a-z]))"
    dates = (
        rf"(?P<d1>{day})(?:st|nd|rd|th|er|º|ª|°|\.)?,?{of}(?P<m1>{month})\.?,?{of}(?P<y1>{year})",
        rf"(?P<m2>{start}{month})\.?\s{{0,3}}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s?,?\s{{1,3}}(?P<y2>{year})",
        rf"(?P<m5>(?<!\w){month})\s{{1,3}}(?P<d5>\d{{1,2}})\s{clock.format(3)}{zone.format(3)}\s(?P<y5>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<y3>\d{{4}}){between}(?P<m3>\d{{1,2}}|{month}){between}(?P<d3>\d{{1,2}})(?:(?=T\d)|(?!\d))",
        r"(?<!\d)(?P<y6>\d{4})\s?[年년]\s?(?P<m6>\d{1,2})\s?[月월]\s?(?P<d6>\d{1,2})\s?[日일]",
        # "25.04.2024", "25.04.24"
        rf"(?P<a>{day})(?P<sep>[./-])\s?(?P<b>\d{{1,2}})(?P=sep)\s?(?P<y4>\d{{4}}|(?<=[./])\d\d(?![\d./-]))(?!\d)",
    )
    return pattern(before + weekday + "(?:" + "|".join(dates) + ")" + after, re.I)


def _printed(match: re.Match[str], months: dict[str, int], day_first: bool | None) -> str | None:
    from newsextract.grammar.dates.iso import iso

    part = match.groupdict()
    for number in "12356":
        if part[f"y{number}"]:
            year, day, word = int(part[f"y{number}"]), int(part[f"d{number}"]), uncased(part[f"m{number}"])
            month = int(word) if word.isdecimal() else months.get(word, 0)
            break
    else:
        first, second, year = int(part["a"]), int(part["b"]), int(part["y4"])
        if year < 100:
            year += 1900 if year >= PIVOT_YEAR else 2000
        if part["sep"] == "." or first > 12 or first == second:
            day_first = True
        elif second > 12:
            day_first = False
        if day_first is None:
            return None
        day, month = (first, second) if day_first else (second, first)
    for number in "2143":
        if part[f"h{number}"]:
            minute = part[f"i{number}"] or part.get(f"j{number}")
            beside = [part.get(f"{name}{number}") for name in "szp"]
            return iso(year, month, day, part[f"h{number}"], minute or "00", *beside)
    return iso(year, month, day)
