"""The report: one self-contained HTML page that stays below a size."""

from __future__ import annotations

import base64
import functools
import gzip
import hashlib
import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsextract.base.rows import NamedTuple
from newsextract.formats.flat import article_id
from newsextract.formats.text import harmless
from newsextract.model.record import Record
from newsextract.views.quoted_speakers import ONE_OF
from newsextract.views.report import table_columns
from newsextract.views.report.search import address
from newsextract.views.report.statistics import Statistics, country_name, day_of, region_name
from newsextract.views.report.story_page import DETAIL_LEVELS, Paragraph, Story, colour, link, story
from newsextract.views.report.voices import LISTED_VOICES, Voices

if TYPE_CHECKING:
    from jinja2 import Environment

PAGE_BYTES = 1_000_000
"""Bytes that a report may have, so that it can be sent by mail and opens quickly on a phone."""

LISTED_ARTICLES = 2000
"""Articles and failures that a report lists; the counts and charts are of all of them."""

SAMPLE_ARTICLES = 50
"""Articles of which the size of all others is estimated, to choose how much detail they can have."""

UNPACKED_BYTES = 200_000
"""Bytes of articles and speakers that stand in the page as they are; more are packed, and its script unpacks them."""


class Failure(NamedTuple):
    """An input that gave no record: its name and why."""

    name: str
    reason: str


@dataclass(slots=True)
class Report:
    """Gathers records and failures one by one, then makes the page."""

    statistics: Statistics = field(default_factory=Statistics)
    records: list[Record] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    def add(self, outcome: Record | Failure) -> None:
        """Count one outcome, and keep it as long as there is room."""
        if isinstance(outcome, Failure):
            self.statistics.failures += 1
            if len(self.failures) < LISTED_ARTICLES:
                self.failures.append(outcome)
            return
        self.statistics.add(outcome)
        if len(self.records) < LISTED_ARTICLES:
            self.records.append(outcome)

    def html(self, *, title: str = "News report", full: bool = False) -> str:
        """The page; ``full`` keeps the whole text and evidence of each article, whatever the size."""
        records = sorted(self.records, key=_date, reverse=True)  # the newest first, those without a date last
        for detail in DETAIL_LEVELS if full else DETAIL_LEVELS[self._first_level() :]:
            stories = [story(record, number, detail) for number, record in enumerate(records, 1)]
            page = self._page(title, stories)
            if full or len(page) <= PAGE_BYTES // 3 or len(page.encode()) <= PAGE_BYTES:
                break
        return page

    def _first_level(self) -> int:
        """The first level of detail that may fit, estimated from a sample: making all articles takes too long."""
        some = self.records[:: len(self.records) // SAMPLE_ARTICLES + 1]
        for number, detail in enumerate(DETAIL_LEVELS):
            text = "".join(_article(story(record, 1, detail), len(self.records)) for record in some)
            as_it_is = len(self.records) == len(some) and len(text) <= UNPACKED_BYTES
            size = len(text.encode()) if as_it_is else len(_packed(text))
            if size * len(self.records) <= PAGE_BYTES * len(some):
                return number
        return len(DETAIL_LEVELS) - 1

    def _page(self, title: str, stories: list[Story]) -> str:
        single = len(stories) == 1 and not self.failures
        views = "" if single else _speakers(self.statistics.voices)
        views += "".join(_article(one, len(stories)) for one in stories)
        packed = None
        if len(views) > UNPACKED_BYTES:
            packed, views = _packed(views), ""
        script = _file("script.js")
        return _environment().get_template("page.html").render(
            title=title,
            style=_markup(_file("style.css")),
            script=_markup(script),
            script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
            counts=self.statistics,
            columns=table_columns.shown(stories),
            stories=stories,
            failures=self.failures,
            views=_markup(views),
            packed=packed,
            shortened=any(one.shortened for one in stories),
            single=single,
        )  # fmt: skip


def fragment(record: Record) -> str:
    """One record as a piece of a page, with its own style: for notebooks."""
    name = record.meta.source.sha256 or article_id(record.to_dict())  # a record out of a database has no hash
    number = int(name[:8], 16)  # ids must differ between records in one notebook
    made = story(record, number)
    return _environment().get_template("fragment.html").render(style=_markup(_file("style.css")), story=made, total=1)


def _packed(text: str) -> str:
    return base64.b64encode(gzip.compress(text.encode("utf-8", "replace"), 9, mtime=0)).decode()


def _article(one: Story, total: int) -> str:
    return _environment().get_template("story.html").render(story=one, total=total)


def _speakers(voices: Voices) -> str:
    return _environment().get_template("speakers.html").render(voices=voices, most=LISTED_VOICES)


@functools.cache
def _file(name: str) -> str:
    return (Path(__file__).parent / "templates" / name).read_text(encoding="utf-8")


def _markup(text: str) -> Any:
    from markupsafe import Markup

    return Markup(text)


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # needed by reports and notebooks only

    made = Environment(
        autoescape=True,
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.filters |= {"link": link, "colour": colour, "day": _day, "number": _number, "runs": _runs}
    made.filters |= {"place": region_name, "country": country_name, "find": address, "percent": percent}
    made.filters["one_of"] = ONE_OF.get
    return made


def _shown(value: Any) -> Any:
    """Text of articles without control characters and direction marks."""
    return harmless(value) if type(value) is str else value


def _runs(paragraphs: list[Paragraph]) -> list[tuple[str, list[Paragraph]]]:
    """Consecutive paragraphs of one kind as a group, such as the items of a list."""
    return [(kind, [*group]) for kind, group in itertools.groupby(paragraphs, key=lambda one: one.kind)]


def _date(record: Record) -> str:
    return (record.date_published or "") if day_of(record) else ""


def _day(date: str | None) -> str:
    return (date or "")[:10]


def percent(share: float) -> str:
    """A share as a reader takes it: what is there is never 0 %, and what is not all is never 100 %.

    >>> percent(0.004), percent(0.5), percent(0.998), percent(1)
    ('<1 %', '50 %', '>99 %', '100 %')
    """
    whole = round(100 * share)
    if (share > 0 and not whole) or (share < 1 and whole == 100):
        return ">99 %" if whole else "<1 %"
    return f"{whole} %"


def _number(value: int) -> str:
    return f"{value:,}"
