"""One record prepared for its page in the report: paragraphs with their quotations, evidence, search tags."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from newsextract.base.rows import NamedTuple
from newsextract.formats.link_targets import address, is_link
from newsextract.formats.other_fields import heading_of, other_fields
from newsextract.model.record import Record
from newsextract.model.record_types import Evidence, Image
from newsextract.views.missing_values import uncredited
from newsextract.views.quoted_speakers import NOBODY, UNNAMED, Speaker, speakers
from newsextract.views.report.search import tag
from newsextract.views.report.statistics import credited_to, day_of, region_name

SPEAKER_COLOURS = 8
"""Colours of speakers; a ninth speaker has the first colour again, with another number."""


class Piece(NamedTuple):
    """Words of a paragraph; inside a quotation the number of the quote, counted from 0."""

    text: str
    quote: int | None = None


@dataclass(slots=True)
class Paragraph:
    """One paragraph, list item or note that something was left out.

    kind  "paragraph", "item" or "gap"
    """

    kind: str
    pieces: list[Piece]

    @property
    def quoted(self) -> bool:
        """True when a quotation stands in it."""
        return any(piece.quote is not None for piece in self.pieces)

    @property
    def length(self) -> int:
        """Characters of its text."""
        return sum(len(piece.text) for piece in self.pieces)


@dataclass(slots=True)
class Story:
    """What an article's page shows; ``number`` counts the articles of the report from 1."""

    number: int
    record: Record
    speakers: list[Speaker]
    paragraphs: list[Paragraph]
    evidence: list[tuple[str, list[Evidence]]] = field(default_factory=list)
    dropped: list[tuple[str, list[str]]] = field(default_factory=list)
    shortened: bool = False

    @property
    def of_quote(self) -> dict[int, Speaker]:
        """The speaker of each quote, by the quote's number."""
        return {number: speaker for speaker in self.speakers for number in speaker.quotes}

    @property
    def headline(self) -> str:
        """The headline, or else the file's name: every article needs a name to be found by."""
        return self.record.headline or self.record.meta.source.path or "Standard input"

    @property
    def tags(self) -> list[str]:
        """What the report's search finds by ``is:``, ``country:``, ``region:``, ``credit:`` and the like.

        An input that holds no article has only its flags and problems, because numbers and charts leave it out.
        """
        record = self.record
        found = [f"is:{flag.replace('_', '-')}" for flag in record.meta.flags]
        found += ["is:problems"] * bool(record.meta.issues)
        if not self.is_article:
            return found
        also = {"pictures": record.images, "uncredited": self.uncredited}
        also |= {"quotes": record.quotes, "findings": record.findings}
        found += [f"is:{name}" for name, value in also.items() if value]
        if record.region:
            found += [f"country:{code}" for code in record.region.countries]
            found.append(tag("region", region_name(record.region)))
        if day := day_of(record):
            found.append(f"date:{day}")
        found += [tag("author", author.name) for author in record.authors]
        found += [tag("speaker", one.key) for one in self.speakers if one.kind not in (NOBODY, UNNAMED)]
        return found + [tag("credit", name) for name in dict.fromkeys(map(credited_to, record.images)) if name]

    @property
    def day(self) -> str:
        """The date of publication without its time, or ""."""
        return (self.record.date_published or "")[:10]

    @property
    def writers(self) -> str:
        """Who wrote it: the authors' names, or else the byline as printed."""
        return ", ".join(author.name for author in self.record.authors) or self.record.byline or ""

    @property
    def others(self) -> list[tuple[str, list[str]]]:
        """Heading and paragraphs of the fields for which the page has no place of their own."""
        return [(heading_of(name), texts) for name, texts in other_fields(self.record)]

    @property
    def is_article(self) -> bool:
        """False for an input that holds no article."""
        return "not_article" not in self.record.meta.flags

    @property
    def uncredited(self) -> int:
        """Pictures, videos and sounds without a credit."""
        return len(uncredited(self.record))

    @property
    def words(self) -> int:
        """Words of the whole body."""
        return len((self.record.body or "").split())


class Detail(NamedTuple):
    """How much of each article a report tells; ``text`` is characters of the body, ``None`` for all of it."""

    dropped: bool = True
    losers: bool = True
    evidence: bool = True
    text: int | None = None


DETAIL_LEVELS = (
    Detail(),
    Detail(dropped=False),
    Detail(dropped=False, losers=False),
    Detail(dropped=False, losers=False, evidence=False),
    *(Detail(dropped=False, losers=False, evidence=False, text=size) for size in (4000, 2000, 1200, 700, 400, 200, 0)),
)
"""From everything down to what fits for many articles: explanations go first, then text without quotations."""

_SHOWN_LOSERS = 4
"""Rejected candidates that are shown of one field."""


def story(record: Record, number: int, detail: Detail = DETAIL_LEVELS[0]) -> Story:
    """The page of one record."""
    whole = list(paragraphs(record))
    kept = whole if detail.text is None else list(_shortened(whole, detail.text))
    made = Story(number, record, speakers(record), kept, shortened=any(one.kind == "gap" for one in kept))
    if detail.evidence:
        for name, notes in (record.meta.evidence or {}).items():
            lost = [one for one in notes if not one.chosen][: _SHOWN_LOSERS if detail.losers else 0]
            made.evidence.append((name, [one for one in notes if one.chosen] + lost))
    if detail.dropped:
        for reason, together in itertools.groupby(record.meta.dropped or (), key=lambda one: one.reason):
            made.dropped.append((reason, [one.text for one in together]))
    return made


def paragraphs(record: Record) -> Iterator[Paragraph]:
    """The body's paragraphs and list items, cut where quotations begin and end."""
    body = record.body or ""
    spans = _spans(record, body)
    start = 0
    for line in body.split("\n"):
        end = start + len(line)
        item = line.startswith("- ")
        if line.strip():
            yield Paragraph("item" if item else "paragraph", [*_pieces(body, start + 2 * item, end, spans)])
        start = end + 1


def _spans(record: Record, body: str) -> list[tuple[int, int, int]]:
    """Start, end and number of the quotations whose offsets are right, without overlaps, the last one first."""
    found = []
    done = 0
    for start, end, number in sorted((q.start, q.end, n) for n, q in enumerate(record.quotes)):
        if done <= start < end <= len(body) and body[start:end] == record.quotes[number].text:
            found.append((start, end, number))
            done = end
    return found[::-1]


def _pieces(body: str, start: int, end: int, spans: list[tuple[int, int, int]]) -> Iterator[Piece]:
    """The pieces of one line; takes the quotations that end in it from ``spans``."""
    while spans and spans[-1][0] < end:
        first, last, number = spans[-1]
        first = max(first, start)
        if start < first:
            yield Piece(body[start:first])
        yield Piece(body[first : min(last, end)], number)
        start = min(last, end)
        if last > end:  # it continues in the next line
            return
        spans.pop()
    if start < end:
        yield Piece(body[start:end])


def _shortened(whole: list[Paragraph], size: int) -> Iterator[Paragraph]:
    """All paragraphs with quotations, and the first ones up to ``size`` characters; a gap where others are left out."""
    kept = {number for number, paragraph in enumerate(whole) if paragraph.quoted}
    left = size - sum(whole[number].length for number in kept)
    for number in (number for number in range(len(whole)) if number not in kept):
        left -= whole[number].length
        if left >= 0:
            kept.add(number)
    gap = False
    for number, paragraph in enumerate(whole):
        if number in kept:
            yield paragraph
        elif not gap:
            yield Paragraph("gap", [])
        gap = number not in kept


def link(image_or_url: Image | str | None) -> str | None:
    """A web address that the page may lead to."""
    url = image_or_url.url if isinstance(image_or_url, Image) else image_or_url
    return address(url) if is_link(url) else None


def colour(speaker: Speaker | Any) -> int:
    """The number of a speaker's colour, from 1."""
    return int((speaker.number - 1) % SPEAKER_COLOURS + 1)
