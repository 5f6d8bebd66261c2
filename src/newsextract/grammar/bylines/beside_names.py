"""What pages print beside the names of a byline: handles, dates, reading times, links to write to or follow the author.

>>> names_alone("By Ann Field@annfield Email the author 5 min read")
'By Ann Field |'
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

from newsextract import languages
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value
from newsextract.grammar.dates.find_dates import find_dates

_PART: Final = " | "
_NETWORKS: Final = "facebook|twitter|instagram|linkedin|tiktok|youtube|bluesky|mastodon|threads"
_GLUED: Final = r"(?-i:(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ]))"  # a word begins right behind a name: the space is lost
# "Ann Field@annfield", "Ann Field @annfield", "(@annfield)"; not an e-mail address.
_HANDLE: Final = pattern(r"(?:(?<=[^\W\d_])|(?<=[\s(|])|^)[(]?@\w{2,30}\)?(?![\w-]*[.@]\w)")
# Times of day, with their zone, and the digits of dates in any order, which no name has.
_CLOCK: Final = pattern(
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?\s?m\b\.?)?"
    r"(?:\s?(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|bst|utc|cest|uhr|ist)\b)?",
    re.I,
)
_HIDDEN_MAIL: Final = pattern(r"\[email\s?protected\]")  # what stands in place of an address without scripts
_BARS: Final = pattern(r"(?:\s*\|\s*){2,}")


@value
class _Beside(Value):
    """Patterns of some languages.

    twice    "By" that is printed twice in a row: "Byby Ann Field"
    reading  "5 Min Read", "Lesezeit: 4 Minuten"
    dated    "Ann Field Published 3 May", to the end of the part
    contact  "Email the author", "Follow on X", to the end of the part
    special  "Ann Field Special to The Post"
    helpers  "(avec Ida Brome et Nell Haro)"
    counted  "2 months ago", "3 shares", German "vor 3 Stunden"
    aged     the same at the end of a part: "Ann Field 2 months"
    label    what announced a date that is a bar by now: "published |"
    asked    "Interview by Ann Field with Bo Lund", who did not write it
    behind   "Ann Field facebook icon", "Ann Fieldarchive page", "Ann Field Follow"
    """

    twice: re.Pattern[str]
    reading: re.Pattern[str]
    dated: re.Pattern[str]
    contact: re.Pattern[str]
    special: re.Pattern[str]
    helpers: re.Pattern[str]
    counted: re.Pattern[str]
    aged: re.Pattern[str]
    label: re.Pattern[str]
    asked: re.Pattern[str]
    behind: re.Pattern[str]


@functools.lru_cache(maxsize=32)
def _beside(tags: tuple[str, ...]) -> _Beside:
    known = [languages.header_words(tag) for tag in tags]
    by = _any_of(one.BYLINE for one in known)
    labels = _any_of(one.DATE_LABEL for one in known)
    later = _any_of(one.MODIFIED for one in known)
    when = _any_of(one.DATE_PREPOSITION for one in known)
    counted = _any_of(one.BYLINE_COUNTED for one in known)
    since = rf"(?:(?<!\S)(?:{_any_of(one.COUNTED_FROM for one in known)})\s)?"
    contact = _any_of(one.BYLINE_CONTACT for one in known)
    networks = f"(?:{_NETWORKS}|x)"
    return _Beside(
        twice=pattern(rf"^\s*(?P<by>{by})(?=\s?(?-i:[A-Z])|\S)\s?(?=(?P=by)\b)", re.I),
        reading=pattern(rf"(?:\b(?=\D)|(?<!\d)(?=\d))(?:{_any_of(one.READING_TIME for one in known)})", re.I),
        dated=pattern(
            rf"(?:(?<=\s)|{_GLUED})(?-i:(?=[A-ZÀ-Þ]))(?:last )?(?:{labels}|{later})\b(?=[^|]{{0,30}}\d|\s*$)[^|]*", re.I
        ),
        contact=pattern(
            rf"(?:(?:(?<=\s)|{_GLUED}|^)(?:{contact})\b:?(?: (?:{when}) {networks})?"
            rf"|(?<=\|)\s*(?:{when}) {networks})(?=\s*(?:[|•·@]|$))",
            re.I,
        ),
        special=pattern(
            rf"(?<=[^\W\d_]),?\s+(?-i:(?=[A-ZÀ-Þ]))(?:{_any_of(one.BYLINE_SPECIAL for one in known)}) [^|]*", re.I
        ),
        helpers=pattern(rf"\s*\((?:{_any_of(one.BYLINE_AND for one in known)})\s+([^()]{{3,120}})\)", re.I),
        # also right behind a year: "20232 Shares1530 Views"; the year itself counts nothing: "May 3, 2023 Comments"
        counted=pattern(
            rf"{since}(?:(?<!\d)|(?<=(?:19|20)\d\d))(?!(?:19|20)\d\d\D)\d{{1,4}}[ -]?(?:{counted})(?![^\W\d_]|\.\w)",
            re.I,
        ),
        aged=pattern(
            rf"(?P<name>(?-i:\s[A-ZÀ-Þ])[\w'’-]{{1,30}}),?\s{since}\d{{1,4}} (?:{counted})\s*(?=[|•·]|$)", re.I
        ),
        label=pattern(
            rf"(?:\b(?:(?:last )?(?:{labels}|{later}|{when})|{by})\b ?:?|[,·•/|])?\s*(?=\|)(?:\|\s*)+", re.I
        ),
        asked=pattern(
            rf"\s*(?:{_any_of(one.INTERVIEW_BY for one in known)})\s(?P<names>[^|]{{3,80}}?)"
            rf"\s(?:{_any_of(one.INTERVIEW_WITH for one in known)})\s[^|]*",
            re.I,
        ),
        behind=pattern(
            rf"(?<=\S)(?:\s?(?:{_any_of(one.BYLINE_BEHIND for one in known)})|\s(?:x/)?(?:{_NETWORKS})\b).*$", re.I
        ),
    )


def _any_of(alternatives: Iterable[str]) -> str:
    """The alternatives of several languages as one pattern; one that matches nothing when they have none."""
    return "|".join(dict.fromkeys(one for one in alternatives if one)) or "(?!)"


def names_alone(text: str, language: str | None = None) -> str:
    """A byline with a bar in place of each handle, reading time and link to the author.

    language  BCP 47 tag whose words to know besides the English ones
    """
    key = (text, language)  # several fields look through the same lines
    alone = _alone.get(key)
    if alone is None:
        alone = keep(_alone, key, _names_alone(text, language), _LINES_REMEMBERED)
    return alone


# "(Ann Field)", "(dpa/mab) +++": a line that signs a story, in brackets
IN_BRACKET: Final = pattern(r"[(\[]([^()\[\]]{2,60})[)\]][\s+*#]*")
_LINES_REMEMBERED: Final = 200
_alone: Final[dict[tuple[str, str | None], str]] = {}


def _names_alone(text: str, language: str | None) -> str:
    words = _beside(languages.headed(language))
    if text[:1] in "([" and (bracket := IN_BRACKET.fullmatch(text)) is not None:
        text = bracket[1]
    if (asked := words.asked.match(text)) is not None:
        text = asked["names"] + text[asked.end() :]
    changed = words.twice.sub("", text)
    if "[" in changed:
        changed = _HIDDEN_MAIL.sub(_PART, changed)
    if "@" in changed:
        changed = _HANDLE.sub(_PART, changed)
    if any(sign.isdigit() for sign in changed):
        changed = words.aged.sub(rf"\g<name>{_PART}", words.reading.sub(_PART, changed))
        changed = words.dated.sub(_PART, changed)
    changed = words.contact.sub(_PART, words.special.sub("", changed))
    return " ".join(_BARS.sub(_PART, changed).split()) if changed != text else text


def all_names(text: str, language: str | None = None) -> str:
    """A byline for reading its names: ``names_alone``, and a comma before those who are named as helpers.

    >>> all_names("Par Luc Ferrand (avec Ida Brome)", "fr")
    'Par Luc Ferrand, Ida Brome'
    """
    text = names_alone(text, language)
    return _beside(languages.headed(language)).helpers.sub(r", \1", text) if "(" in text else text


def without_time(text: str, language: str | None = None) -> str:
    """A byline without dates, times of day and ages, each a bar: also those that are glued to a name.

    >>> without_time("By Ann Field published 10 April 2023"), without_time("Bo LundDec 22, 2023, 06:21 AM ET")
    ('By Ann Field', 'Bo Lund')
    """
    if not any(sign.isdigit() for sign in text):
        return text
    words = _beside(languages.headed(language))
    plain = words.counted.sub(_PART, text)
    for date in reversed(find_dates(plain, language=language)):
        plain = f"{plain[: date.start]}{_PART}{plain[date.end :]}"
    plain = _CLOCK.sub(_PART, plain)
    return words.label.sub(_PART, plain).strip(" |·•,/") if plain != text else text


def without_links(text: str, language: str | None = None) -> str:
    """A byline up to what a page links behind the names.

    >>> without_links("Ann Fieldarchive page"), without_links("Ann Field facebook icon")
    ('Ann Field', 'Ann Field')
    """
    return _beside(languages.headed(language)).behind.sub("", text, count=1)


def is_reading_time(text: str, language: str | None = None) -> bool:
    """True for a line that says how long the article takes to read, and nothing else."""
    if not any(sign.isdigit() for sign in text):
        return False
    return not _beside(languages.headed(language)).reading.sub("", text).strip(" |·•-–—:.,")
