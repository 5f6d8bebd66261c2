"""Statistics of many records: counts that grow record by record, and the ranked lists made of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from newsextract.base.rows import NamedTuple
from newsextract.grammar.places.lookup import of_code
from newsextract.model.record import Record
from newsextract.model.record_types import Image, Region
from newsextract.views.missing_values import uncredited
from newsextract.views.report.search import exact
from newsextract.views.report.voices import Voices

CHART_BARS = 12
"""Bars of one chart: as many as fit on a screen and can still be read."""

EVEN_BARS = 5
"""Bars of a chart in which all are of one length: it tells who there is, and not who has most."""

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

    pictures  pictures, videos and sounds; ``uncredited`` of them have no credit
    voices    who speaks
    authors   articles by the name of each of their authors
    """

    articles: int = 0
    no_articles: int = 0
    failures: int = 0
    quotes: int = 0
    findings: int = 0
    pictures: int = 0
    uncredited: int = 0
    voices: Voices = field(default_factory=Voices)
    authors: Counter[str] = field(default_factory=Counter)
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
        self.voices.add(record)
        self.authors.update({author.name for author in record.authors})
        self.pictures += len(record.images)
        self.uncredited += len(uncredited(record))
        self.credits.update(credit for image in record.images if (credit := credited_to(image)))
        if record.region:
            self.regions[region_name(record.region)] += 1
            self.countries.update(record.region.countries)
        day = day_of(record)
        if day:
            self.days[day] += 1
        else:
            self.undated += 1

    def speakers(self) -> list[Bar]:
        """The most quoted named speakers, by words."""
        bars: list[Bar] = []
        for one in [one for one in self.voices.listed() if one.words][:CHART_BARS]:
            share = one.words / bars[0].number if bars else 1.0
            bars.append(Bar(one.name, one.words, share, f"{one.quotes} quote{'s' * (one.quotes != 1)}", one.search))
        return bars

    def writers(self) -> list[Bar]:
        """Who wrote the articles."""
        return [bar._replace(search=exact("author", bar.label)) for bar in _ranked(self.authors)]

    def agencies(self) -> list[Bar]:
        """The agencies or people that pictures are credited to."""
        return [bar._replace(search=exact("credit", bar.label)) for bar in _ranked(self.credits)]

    def places(self) -> list[Bar]:
        """Regions under which the articles are filed."""
        return [bar._replace(search=exact("region", bar.label)) for bar in _ranked(self.regions)]

    def nations(self) -> list[Bar]:
        """Countries of those regions."""
        most = _ranked(self.countries)
        return [bar._replace(label=country_name(bar.label), search=f"country:{bar.label}") for bar in most]

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
        return [Bar(slot, counted[slot], counted[slot] / most, search=f"date:{slot}") for slot in slots]

    def before(self) -> int:
        """Articles older than what ``over_time`` has room for."""
        shown = sum(bar.number for bar in self.over_time())
        return sum(self.days.values()) - shown


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1


def day_of(record: Record) -> date | None:
    """The day of publication; ``None`` where no whole date is known."""
    try:
        return date.fromisoformat((record.date_published or "")[:10])
    except ValueError:
        return None


def credited_to(image: Image) -> str | None:
    """The agency of a picture by its full name, or else its credit as printed."""
    return image.agency or image.credit_text


def region_name(region: Region) -> str:
    """The region as a reader would write it: "Port Ellery" where "PORT ELLERY" is printed."""
    in_capitals = region.source == "dateline" or region.label.casefold() == (region.place or "").casefold()
    return region.place if in_capitals and region.place else region.label


def country_name(code: str) -> str:
    """The English name of a country, or the code where it has none.

    code  of ISO 3166-1 alpha-2
    """
    place = of_code(code)
    return place.name if place else code


def _ranked(counts: Counter[str]) -> list[Bar]:
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:CHART_BARS]
    top = most[0][1] if most else 1
    if most and most[-1][1] == top:
        del most[EVEN_BARS:]
    return [Bar(name, number, number / top) for name, number in most]
