"""Statistics of many records: counts that grow record by record, and the ranked lists made of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from newsextract.model.record import Record
from newsextract.model.record_types import Image, Region
from newsextract.views.missing_values import uncredited
from newsextract.views.quoted_speakers import KINDS, NOBODY, UNNAMED, speakers

CHART_BARS = 12
"""Bars of one chart: as many as fit on a screen and can still be read."""

COUNTRY_BARS = 5
"""Bars of the small chart of countries."""

TIME_COLUMNS = 62
"""Columns of the chart over time: two months of days; a longer time is counted by month, then by year."""


class Bar(NamedTuple):
    """One bar: its label, its number, its share of the longest bar, a note, and what to search for."""

    label: str
    number: int
    share: float
    note: str = ""
    search: str = ""


@dataclass(slots=True)
class Statistics:
    """Counts over the articles of a report; inputs that hold no article are counted apart.

    pictures      pictures, videos and sounds; ``uncredited`` of them have no credit
    said, quoted  words and quotes of named speakers, by what the spellings of a name share
    spelt         how often each spelling of such a name stands
    """

    articles: int = 0
    no_articles: int = 0
    failures: int = 0
    quotes: int = 0
    findings: int = 0
    pictures: int = 0
    uncredited: int = 0
    said: Counter[str] = field(default_factory=Counter)
    quoted: Counter[str] = field(default_factory=Counter)
    spelt: dict[str, Counter[str]] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    credits: Counter[str] = field(default_factory=Counter)
    regions: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    days: Counter[date] = field(default_factory=Counter)
    undated: int = 0

    def add(self, record: Record) -> None:
        """Count one record."""
        if "not_article" in record.meta.flags:
            self.no_articles += 1
            return
        self.articles += 1
        self.quotes += len(record.quotes)
        self.findings += len(record.findings)
        for one in speakers(record):
            self.kinds[one.kind] += one.words
            if one.kind not in (NOBODY, UNNAMED):  # "a spokesman" of two articles is not one speaker
                self.said[one.key] += one.words
                self.quoted[one.key] += len(one.quotes)
                self.spelt.setdefault(one.key, Counter())[one.name] += len(one.quotes)
        self.pictures += len(record.images)
        self.uncredited += len(uncredited(record))
        self.credits.update(credit for image in record.images if (credit := credited_to(image)))
        if record.region:
            self.regions[region_name(record.region)] += 1
            self.countries.update(record.region.countries)
        day = _day(record.date_published)
        if day:
            self.days[day] += 1
        else:
            self.undated += 1

    def speakers(self) -> list[Bar]:
        """The most quoted named speakers, by words."""
        bars = []
        for bar in _ranked(self.said):
            number, names = self.quoted[bar.label], self.spelt[bar.label]
            usual = min(names, key=lambda one: (-names[one], one))
            search = _words(min(names, key=lambda one: (len(one), one)))  # the longer spellings contain it
            bars.append(bar._replace(label=usual, note=f"{number} quote{'s' * (number != 1)}", search=search))
        return bars

    def shares(self) -> list[Bar]:
        """Words by kind of speaker; ``share`` is of all quoted words."""
        total = sum(self.kinds.values())
        return [Bar(kind, self.kinds[kind], self.kinds[kind] / total) for kind in KINDS if self.kinds[kind]]

    def agencies(self) -> list[Bar]:
        """The agencies or people that pictures are credited to."""
        return [bar._replace(search=f'"{tag("credit", bar.label)}"') for bar in _ranked(self.credits)]

    def places(self) -> list[Bar]:
        """Regions under which the articles are filed."""
        return [bar._replace(search=f'"{tag("region", bar.label)}"') for bar in _ranked(self.regions)]

    def nations(self) -> list[Bar]:
        """Countries of those regions, by ISO code."""
        return [bar._replace(search=f"country:{bar.label}") for bar in _ranked(self.countries)[:COUNTRY_BARS]]

    def over_time(self) -> list[Bar]:
        """Articles by day, month or year, without gaps: the finest of them that fits."""
        if not self.days:
            return []
        first, last = min(self.days), max(self.days)
        if (last - first).days < TIME_COLUMNS:
            slots = [str(first + timedelta(n)) for n in range((last - first).days + 1)]
            length = 10
        elif _months(last) - _months(first) < TIME_COLUMNS:
            slots = [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(_months(first), _months(last) + 1)]
            length = 7
        else:
            slots = [f"{year:04}" for year in range(max(first.year, last.year - TIME_COLUMNS + 1), last.year + 1)]
            length = 4
        counted: Counter[str] = Counter()
        for day, number in self.days.items():
            counted[str(day)[:length]] += number
        most = max(counted[slot] for slot in slots)
        return [Bar(slot, counted[slot], counted[slot] / most, search=slot) for slot in slots]

    def before(self) -> int:
        """Articles older than what ``over_time`` has room for."""
        shown = sum(bar.number for bar in self.over_time())
        return sum(self.days.values()) - shown


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def credited_to(image: Image) -> str | None:
    """The agency of a picture by its full name, or else its credit as printed."""
    return image.agency or image.credit_text


def region_name(region: Region) -> str:
    """The region as a reader would write it: the place of a dateline, which is printed in capitals."""
    return region.place if region.source == "dateline" and region.place else region.label


def tag(name: str, value: str) -> str:
    """The search term of an exact value: "region:West Midlands". Double quotes in it would end the term."""
    return f"{name}:{' '.join(value.split())}".replace('"', "'")


def _words(name: str) -> str:
    """The search term of a name: its words as one phrase, or several where double quotes inside it divide it."""
    return " ".join(f'"{part.strip()}"' for part in name.split('"') if part.strip())


def _ranked(counts: Counter[str]) -> list[Bar]:
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:CHART_BARS]
    top = most[0][1] if most else 1
    return [Bar(name, number, number / top) for name, number in most]
