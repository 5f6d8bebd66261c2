"""Date of publication: as stated by the page, as printed, or as the address has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsextract.base.patterns import pattern
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.header_dates import (
    dates_as_of,
    dates_beside_headline,
    day_first,
    noted_iso,
    printed_dates,
)
from newsextract.extractors.shared.header_names import label_of
from newsextract.grammar.dates.find_dates import find_dates, parse_date
from newsextract.model.document import Document, Fact

if TYPE_CHECKING:
    from datetime import datetime

_IN_PATH = pattern(r"/((?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})[/-](?:0?[1-9]|[12]\d|3[01]))(?=[/_.-]|$)")
_DIGITS_IN_PATH = pattern(r"/(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")  # "/20240503-ferry-late"
PRINTED = "date line"
Dated = tuple[str, str, str | None, str | None]  # rule, raw text, place, ISO form

_WEAK = ("json-ld page", "json-ld other", "time", "rel")  # what these state may belong to another item of the page


@extractor
def date_published_raw(doc: Document) -> str | None:
    """The date of publication as stated or printed."""
    candidates = _candidates(doc)
    order = day_first(doc)
    known = [(*one, parse_date(one[1], language=doc.language, day_first=order)) for one in candidates]
    if not any(one[3] for one in known):
        known += [(PRINTED, one.raw, one.block.place, one.iso) for one in dates_beside_headline(doc)]
    known.sort(key=lambda one: len(one[3] or "") == _LETTERS_OF_A_MONTH)  # "2018-07" where no day is known
    best = next((one for one in known if one[3]), known[0] if known else None)
    if best:
        best = _shown(doc, best, known) or _in_its_own_zone(doc, best, known)
        best = _to_the_minute(best, known)
    for one in known if best is None or best in known else [best, *known]:
        evidence.note(one[0], one[1], one[2], chosen=one is best)
    return best[1] if best else None


@extractor
def date_published(doc: Document, date_published_raw: str | None) -> str | None:
    """The date of publication in ISO 8601, with time and zone where they are stated."""
    return noted_iso(doc, date_published_raw, "date_published_raw")


def _to_the_minute(best: Dated, known: list[Dated]) -> Dated:
    """The same day with a time, where the chosen printed date has none and the page states one of that day."""
    if best[0] != PRINTED or not best[3] or "T" in best[3]:
        return best
    return next((one for one in known if one[3] and one[3].startswith(f"{best[3]}T")), best)


def _has_day(one: Dated) -> bool:
    return len(one[3] or "") > _LETTERS_OF_A_MONTH


_LETTERS_OF_A_MONTH = len("2018-07")


def _candidates(doc: Document) -> list[tuple[str, str, str | None]]:
    """(rule, raw, place) of every date that may be meant, best first."""
    stated = doc.facts("date_published")
    strong = [(fact.source, fact.value, None) for fact in stated if not _is_weak(fact)]
    weak = [(fact.source, fact.value, None) for fact in stated if _is_weak(fact)]
    dates = [one for one in printed_dates(doc) if not one.modified]
    if not strong and not dates:
        dates = dates_as_of(doc)
    printed = [(PRINTED, one.raw, one.block.place) for one in dates]
    times = [("time", fact.value, None) for fact in doc.facts("time")]
    days = {value[:10] for _, value, _ in times}
    addresses = (*(fact.value for fact in doc.facts("url")[:2]), *((doc.source.url,) if doc.source.url else ()))
    in_path = [("address", day, None) for address in addresses if (day := _day_in(address.lower()))][:2]
    return [*strong, *printed, *weak, *(times if len(days) == 1 else ()), *in_path]


def _day_in(address: str) -> str | None:
    match = _IN_PATH.search(address)
    if match:
        return match[1].replace("/", "-")
    digits = _DIGITS_IN_PATH.search(address)
    return "-".join(digits.groups()) if digits else None


def _is_weak(fact: Fact) -> bool:
    return fact.source.startswith(_WEAK)


def _in_its_own_zone(doc: Document, best: Dated, known: list[Dated]) -> Dated:
    """The same moment as the publisher's own place has it, where the page states it in UTC.

    That is a statement of the same moment with another offset, or a printed date of the day before or after:
    at the place of publication it was that day.
    """
    moment = _moment(best[3])
    if moment is None or moment.utcoffset() is None:
        return best
    if not moment.utcoffset():
        times = [("time", fact.value, None, parse_date(fact.value)) for fact in doc.facts("time")]
        for other in [*known, *times]:
            local = _moment(other[3])
            if local is not None and local.utcoffset() and abs((local - moment).total_seconds()) < 60:
                return other
    days = [one for one in known if one[0] == PRINTED and _has_day(one)]
    if any((one[3] or "")[:10] == moment.date().isoformat() for one in days):
        return best  # the other days are of changes
    printed = next(iter(days), None)
    if printed and printed[3] and _days_between(printed[3], moment) == 1:
        return printed
    return best


DAYS_OF_ANOTHER_DATE = 2
"""Days from which on a printed date is another one than the stated, and not the same in another zone."""


def _shown(doc: Document, best: Dated, known: list[Dated]) -> Dated | None:
    """The date that the page prints as its date of publication, where that is another day than the one it states.

    Pieces that are written anew each year keep the first date in their metadata and print the last; readers and
    archives go by what is printed. Only when all printed dates agree: the page may list other stories.
    """
    from datetime import datetime

    printed = [one for one in known if one[0] == PRINTED and _has_day(one)]
    days = {(one[3] or "")[:10] for one in printed}
    if best in printed or len(days) != 1 or not _has_day(best) or not best[3] or not _is_bare(doc):
        return None
    year, month, day = best[3][:10].split("-")
    if f"{year}-{day}-{month}" in days and "/" in printed[0][1]:
        return None  # 05/08 was read as of August and can be of May, as the page states; 05.08. can't
    return printed[0] if _days_between(days.pop(), datetime.fromisoformat(best[3])) >= DAYS_OF_ANOTHER_DATE else None


def _is_bare(doc: Document) -> bool:
    """True when the first printed date stands in a line of nothing but dates and names: "Town Hall, 3 May 2024" and
    "Available until 3 May 2024" are dates of something else."""
    line = next(one for one in printed_dates(doc) if not one.modified).block
    if line.role == "byline":
        return True
    rest = line.text
    for date in reversed(find_dates(rest, language=doc.language)):
        rest = rest[: date.start] + rest[date.end :]
    return sum(c.isalpha() for c in label_of(doc.language).sub("", rest)) <= LETTERS_BESIDE_DATE


LETTERS_BESIDE_DATE = 4
"""Letters beside a date that say nothing of it: a zone, "am", "Uhr"."""


def _days_between(iso: str, moment: datetime) -> int:
    from datetime import date

    return abs((date.fromisoformat(iso[:10]) - moment.date()).days)


def _moment(iso: str | None) -> datetime | None:
    from datetime import datetime  # a text without a date does without

    return datetime.fromisoformat(iso) if iso and "T" in iso else None
