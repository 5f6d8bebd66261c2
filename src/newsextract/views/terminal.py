"""Records as panels and tables for a terminal: the only module that imports Rich.

Text from articles passes through ``safe`` and is given to Rich as ``Text`` objects, never as markup.
"""

from __future__ import annotations

import io
import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from newsextract.base.output import is_terminal
from newsextract.base.printable import safe
from newsextract.formats.other_fields import heading_of, other_fields
from newsextract.formats.paragraph_numbers import paragraph_numbers
from newsextract.model.record import FIELDS, Record, dump_json
from newsextract.model.record_types import Attribution, Finding, Image, Organisation, Person, Quote, Region, plain
from newsextract.views.quoted_speakers import speakers

TABLE_COLUMNS = 70
"""Columns below which a table's cells would hold a word each; rows are printed as small paragraphs instead."""

WIDEST = 100
"""Columns of the lines of an article at most: longer ones tire the eye."""

SHORT_QUOTE = 70
"""Characters of a quotation in the table below the body, which has all of it in colour."""

DEEPEST_INDENT = 6
"""Depth of a list beyond which points are not indented further."""

_CLOSING = frozenset("\"”“'’»«")
SHOWN_CHARACTERS, SHOWN_ROWS = 50_000, 500
"""Characters of one text and rows of one table that are shown at most; parse gives all of them."""

NOBODY = "nobody named"


def show_record(record: Record, *, width: int | None = None) -> str:
    """Panels and tables for one record, ready to print; for ``None`` as wide as the terminal, ``WIDEST`` at most."""
    return _printed(lambda columns: _parts(record, columns), width, widest=WIDEST)


def show_table(
    header: Sequence[str], rows: Iterable[Sequence[str]], *, narrow: int | None = None, width: int | None = None
) -> str:
    """One table, ready to print; below ``narrow`` columns of the terminal a line for each cell."""
    cells = [[_text(cell) for cell in row] for row in rows]
    return _printed(lambda columns: [_table(header, cells, columns, narrow)], width)


def show_quotes(record: Record, *, named: bool = False, width: int | None = None) -> str:
    """The table of a record's quotations, ready to print; under the file's name when it is ``named``."""
    numbers = paragraph_numbers(record.body, [quote.start for quote in record.quotes])
    rows = [
        (*_voice(quote), _text(quote.text), _text(quote.cue, "dim"), Text(f"¶ {number}", style="dim"))
        for quote, number in zip(record.quotes, numbers, strict=True)
    ]

    def build(columns: int) -> Iterator[RenderableType]:
        if named:
            yield _text(record.meta.source.path or "standard input", "bold cyan")
        if rows:
            yield _table(("speaker", "role", "quote", "cue", "place"), rows, columns)
        else:
            yield Text("no quotations", style="dim")
        if named:
            yield Text()

    return _printed(build, width)


def _printed(
    build: Callable[[int], Iterable[RenderableType]], width: int | None, *, widest: int | None = None
) -> str:
    out = io.StringIO()  # Rich would encode by the locale; the caller writes UTF-8
    shown = True if is_terminal() else None
    console = Console(file=out, width=width, force_terminal=shown, markup=False, emoji=False, highlight=False)
    if widest is not None and width is None and console.width > widest:
        console.width = widest
    for part in build(console.width):
        console.print(part, soft_wrap=isinstance(part, Text))  # file names stay in one piece
    return "".join(line.rstrip(" ") + "\n" for line in out.getvalue().splitlines())


def _parts(record: Record, width: int) -> Iterator[RenderableType]:
    keys = (*FIELDS, *record.extra) if record.keys is None else record.keys
    title = _text(record.meta.source.path or "standard input", "dim")
    yield Panel(_head(record, keys), title=title, title_align="left")
    yield from _pictures(record)
    if record.body:
        yield _titled("Body", *_lines(_marked(record)), *_why(record, "body"))
    for finding in record.findings:
        if finding.source or not _stands_in(finding, record.body):
            yield _titled("Findings, in a box" if finding.box else "Findings", Group(*_points(finding, record.body)))
    yield from _reasons(record, "findings")
    yield from _section("Speakers", ("speaker", "quotes", "words", "share of words"), [*_speakers(record)], width)
    quotes = [
        (*_voice(q), _text(_shortened(q.text) if record.body else q.text), _text(q.cue, "dim"), _sure(q.confidence))
        for q in record.quotes
    ]
    yield from _section("Quotes", ("speaker", "role", "quote", "cue", "sure"), quotes, width)
    yield from _reasons(record, "quotes")
    told = [(*_voice(a), _text(a.text), _text(a.cue, "dim")) for a in record.attributions]
    yield from _section("Attributions", ("speaker", "role", "said without marks", "cue"), told, width)
    cast = ("name", "also", "role", "mentions", "quotes")
    yield from _section("People", cast, [*map(_cast_member, record.people)], width)
    yield from _section("Organisations", cast, [*map(_cast_member, record.organisations)], width)
    for name, texts in other_fields(record):
        yield _titled(heading_of(name), *map(_text, texts), *_why(record, name))
    for name in record.extra:
        if name in keys:
            yield _titled(safe(name), _text(_as_words(record.extra[name]), lines=True), *_why(record, name))
    yield from _section("Left out of the body", ("reason", "text"), [*_dropped(record)], width)
    if record.meta.flags:
        yield Group(Text(), _text("Flags: " + ", ".join(record.meta.flags), "yellow"))


UNSURE_BELOW = 0.7
"""Confidence below which a value should be checked: nearly half of such speakers are wrong (docs/confidence.md)."""


def _sure(confidence: float | None) -> Text:
    """A confidence in per cent, yellow where the value should be checked."""
    if confidence is None:
        return Text()
    return Text(f"{confidence:.0%}", style="yellow" if confidence < UNSURE_BELOW else "dim")


def _pictures(record: Record) -> Iterator[RenderableType]:
    """Each picture, video and sound as a small paragraph: caption, credit or "no credit", URL."""
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(no_wrap=True, style="dim")
    rows.add_column(overflow="fold", ratio=1)
    for number, image in enumerate(record.images[:SHOWN_ROWS], 1):
        credit = ("credit  ", _credit(image)) if image.credit_text else (Text("no credit", "yellow"),)
        words = image.caption or image.alt
        lines = [_text(words) if words else Text("no caption", "yellow"), Text.assemble(*credit)]
        if image.caption and image.alt and image.alt != image.caption:
            lines.append(Text.assemble(("shows  ", "dim"), _text(image.alt)))
        if image.media != "image" or image.role == "lead":
            lines.insert(0, Text(f"{image.role} {image.media}", "dim"))
        if image.url:
            lines.append(_text(image.url, "dim"))
        rows.add_row(str(number), Group(*lines))
    if record.images:
        yield _titled("Pictures", rows, *_why(record, "images"))
    if len(record.images) > SHOWN_ROWS:
        yield _more(len(record.images) - SHOWN_ROWS)


_BAR_COLUMNS = 20
"""Columns of a bar that stands for all words of all quotes."""


def _speakers(record: Record) -> Iterator[tuple[Text, Text, Text, Text]]:
    """Who is quoted, how often and with how many words; the most words first."""
    said = sorted(speakers(record), key=lambda one: -one.words)
    total = sum(one.words for one in said) or 1
    for one in said:
        share = one.words / total
        bar = Text("█" * max(round(share * _BAR_COLUMNS), 1), "cyan") + Text(f" {share:.0%}")
        yield _text(one.name if one.key else NOBODY, "bold"), Text(str(len(one.quotes))), Text(str(one.words)), bar


def _reasons(record: Record, name: str) -> Iterator[RenderableType]:
    """The evidence for a field of several values, below them."""
    if why := _why(record, name):
        yield Padding(Group(*why), (0, 0, 0, 2))


_SHOWN_LOSERS = 3
"""Rejected candidates that are shown for one field; they come best first."""


def _why(record: Record, *names: str) -> list[RenderableType]:
    """Where a field's values came from, what agreed and what was rejected, a line each; empty without ``--explain``."""
    evidence = [one for name in names for one in (record.meta.evidence or {}).get(name, ())]
    chosen = [one for one in evidence if one.chosen]
    values = {one.value for one in chosen}
    agreed = [one.rule for one in evidence if not one.chosen and one.value in values]
    lost = [one for one in evidence if not one.chosen and one.value not in values]
    lines: list[RenderableType] = []
    for one in chosen[:SHOWN_ROWS]:
        told = one.value if len(values) > 1 else None  # a single value is shown above
        lines.append(_text("from  " + _listed(one.rule, told, one.place), "green"))
    if agreed:
        lines.append(_text("also  " + _listed(*dict.fromkeys(agreed)), "green"))
    lines += [_text("not   " + _listed(one.rule, one.value, one.place), "red") for one in lost[:_SHOWN_LOSERS]]
    if len(lost) > _SHOWN_LOSERS:
        lines.append(_more(len(lost) - _SHOWN_LOSERS))
    return lines


def _listed(*words: str | None) -> str:
    return ", ".join(word for word in words if word)


def _dropped(record: Record) -> Iterator[tuple[Text, Text]]:
    """What was left out of the body; consecutive blocks with the same reason together."""
    for reason, together in itertools.groupby(record.meta.dropped or (), key=lambda one: one.reason):
        yield _text(reason, "dim"), _text(" / ".join(one.text for one in together))


def _head(record: Record, keys: Sequence[str]) -> RenderableType:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(no_wrap=True)
    rows.add_column(overflow="fold", ratio=1)
    for name, value in _facts(record):
        if value:
            why = _why(record, name, f"{name}_raw")
            rows.add_row(Text(_LABELS.get(name, name), style="dim"), Group(_text(value), *why))
    parts: list[RenderableType] = []
    if "headline" in keys:
        parts += [_text(record.headline or "(no headline)", "bold"), *_why(record, "headline")]
    if record.subheadline:
        parts += [_text(record.subheadline, "italic"), *_why(record, "subheadline")]
    if rows.rows:
        parts += [Text(), rows] if parts else [rows]
    return Group(*parts)


_LABELS = {"date_published": "published", "date_modified": "modified"}


def _facts(record: Record) -> Iterator[tuple[str, str | None]]:
    """The short fields with their names, in the order in which they are shown."""
    region, dateline = record.region, record.dateline
    yield "region", _with_codes(region.label, region.countries, region.subdivisions) if region else None
    yield "region is", _ground(region) if region else None
    yield "dateline", dateline.text if dateline else None
    yield "date_published", record.date_published or record.date_published_raw
    yield "date_modified", record.date_modified or record.date_modified_raw
    yield "byline", record.byline
    authors = ", ".join(author.name for author in record.authors)
    yield "authors", authors if authors != record.byline or record.meta.evidence else None
    yield "publisher", record.publisher
    yield "section", record.section
    yield "keywords", ", ".join(record.keywords)
    yield "places", "; ".join(_with_codes(p.name, p.countries, p.subdivisions) for p in record.places)
    yield "description", record.description
    yield "language", record.language
    yield "url", record.url
    yield "links", str(len(record.links)) if record.links else None
    yield "confidence", ", ".join(f"{name} {rate:.0%}" for name, rate in record.meta.confidence.items())


def _stands_in(finding: Finding, body: str | None) -> bool:
    """True where the body, which stands above, has all points of a list."""
    return bool(body) and not finding.box and all(item in (body or "") for item in finding.items)


def _shortened(text: str) -> str:
    """The first words of a quotation, one line of them."""
    return text if len(text) <= SHORT_QUOTE else text[:SHORT_QUOTE].rpartition(" ")[0] + " …"


def _points(finding: Finding, body: str | None) -> Iterator[RenderableType]:
    """The lead-in, who found the points, and the points, indented by their depth, unless the body has them."""
    if finding.lead_in:
        yield _text(finding.lead_in, "bold")
    if finding.source:
        yield Text.assemble(("found by ", "dim"), _text(finding.source))
    if _stands_in(finding, body):
        yield _text(f"{len(finding.items)} points, in the body", "dim")
        return
    counts: dict[int, int] = {}
    for n, item in enumerate(finding.items):
        level = finding.levels[n] if n < len(finding.levels) else 1
        counts = {depth: count for depth, count in counts.items() if depth <= level}
        counts[level] = counts.get(level, 0) + 1
        mark = f"{counts[level]}. " if finding.ordered else "- "
        yield Padding(_hung(mark, _text(item)), (0, 0, 0, 2 * (min(level, DEEPEST_INDENT) - 1)))


def _hung(mark: str, words: Text) -> Table:
    """A point of a list with a hanging indent behind its mark."""
    made = Table.grid(padding=0)
    made.add_column(no_wrap=True)
    made.add_column(overflow="fold")
    made.add_row(Text(mark), words)
    return made


def _lines(text: Text) -> Iterator[RenderableType]:
    """The lines of a text, points of lists with a hanging indent."""
    for line in text.split("\n", allow_blank=True):
        yield _hung("- ", line[2:]) if line.plain.startswith("- ") else line


def _credit(image: Image) -> Text:
    """The credit as printed, with what it does not spell out (full names of agencies, rights) in brackets."""
    printed = image.credit_text or ""
    known = (image.photographer, image.agency, image.via, image.rights or image.licence_url)
    more = [part for part in known if part and part.casefold() not in printed.casefold()]
    if not more:
        return _text(printed)
    return Text.assemble(_text(printed), " " if printed else "", _text(f"[{', '.join(more)}]", "dim"))


def _section(title: str, header: Sequence[str], rows: Sequence[Sequence[Text]], width: int) -> Iterator[RenderableType]:
    if rows:
        yield _titled(title, _table(header, rows[:SHOWN_ROWS], width))
    if len(rows) > SHOWN_ROWS:
        yield _more(len(rows) - SHOWN_ROWS)


def _more(number: int) -> Text:
    return _text(f"  ... and {number} more, which parse gives", "dim")


def _titled(title: str, *content: RenderableType) -> RenderableType:
    return Group(Text(), Text(title, style="bold cyan"), Padding(Group(*content), (0, 0, 0, 2)))


def _table(
    header: Sequence[str], rows: Iterable[Sequence[Text]], width: int, narrow: int | None = None
) -> RenderableType:
    if width < (narrow or TABLE_COLUMNS):
        lines: list[RenderableType] = []
        for row in rows:
            lines += [Text.assemble((f"{name}: ", "dim"), cell) for name, cell in zip(header, row, strict=True) if cell]
            lines.append(Text())
        return Group(*lines[:-1])
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for name in header:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def _voice(said: Quote | Attribution) -> tuple[Text, Text]:
    return _text(_speaker(said.speaker, said.speaker_mention), "bold"), _text(said.role)


def _cast_member(one: Person | Organisation) -> tuple[Text, ...]:
    """Somebody or something in the story: the row of its table."""
    roles = ", ".join(one.roles) or (one.kind.replace("_", " ") if one.kind != "person" else "")
    quoted = Text(str(len(one.quotes)) if one.quotes else "")
    also = _text(", ".join(one.names), "dim")
    return _text(one.name, "bold"), also, _text(roles), Text(str(len(one.mentions))), quoted


_SPACED_CLOSING = ("\xa0»", "\u202f»", " »")
"""Closing marks with the space that French puts before them."""


def _marked(record: Record) -> Text:
    """The body, each quotation in colour and with its speaker in brackets behind it."""
    body = record.body or ""
    shown = Text(overflow="fold")
    at = 0
    for quote in record.quotes:
        behind = body[quote.end : quote.end + 2]
        end = quote.end + (2 if behind in _SPACED_CLOSING else behind[:1] in _CLOSING)
        if end > SHOWN_CHARACTERS or quote.start < at:
            break
        shown.append_text(_text(body[at : quote.start], lines=True))
        shown.append_text(_text(body[quote.start : quote.end], "green", lines=True))
        shown.append_text(_text(body[quote.end : end]))
        shown.append_text(_text(f" [{_speaker(quote.speaker, None)}]", "bold magenta"))
        at = end
    more = len(body) - SHOWN_CHARACTERS
    shown.append_text(_text(body[at:] if more <= 0 else body[at:SHOWN_CHARACTERS], lines=True))
    if more > 0:
        shown.append(f" ... and {more} more characters, which parse gives", style="dim")
    return shown


def _speaker(speaker: str | None, mention: str | None) -> str:
    if speaker and mention and mention != speaker:
        return f"{speaker} ({mention})"
    return speaker or mention or NOBODY


def _with_codes(name: str, countries: list[str], subdivisions: list[str]) -> str:
    codes = " ".join(subdivisions or countries)
    return f"{name} ({codes})" if codes else name


def _ground(region: Region) -> str:
    """The place in plain words, where it lies, and its names elsewhere."""
    lies = f"{region.latitude:.2f}, {region.longitude:.2f}" if None not in (region.latitude, region.longitude) else None
    numbers = f"GeoNames {' '.join(map(str, region.geonames))}" if region.geonames else None
    own = f"{region.scheme}: {region.slug}" if region.scheme else None
    return "; ".join(part for part in (region.place, lies, numbers, own) if part)


def _as_words(value: Any) -> str:
    return value if isinstance(value, str) else dump_json(plain(value))


def _text(value: str | None, style: str = "", *, lines: bool = False) -> Text:
    value = value or ""
    more = len(value) - SHOWN_CHARACTERS
    text = Text(safe(value[:SHOWN_CHARACTERS], lines=lines), style=style, overflow="fold")
    if more > 0:
        text.append(f" ... and {more} more characters, which parse gives", style="dim")
    return text


class Bar:
    """A line on standard error that shows how far a run is; other lines are printed above it."""

    def __init__(self, words: Callable[[int, int | None, int, float, float | None], str]) -> None:
        from rich.progress import BarColumn, Progress, TextColumn  # needed for the progress bar only

        self.words = words
        console = Console(stderr=True, markup=False, emoji=False, highlight=False)
        self.bar = Progress(BarColumn(), TextColumn("{task.description}", markup=False), console=console,
                            auto_refresh=False, transient=True)  # fmt: skip
        self.task = self.bar.add_task("starting", total=None)
        self.bar.start()
        self.next = 0.0

    def show(self, done: int, total: int | None, errors: int, rate: float, left: float | None) -> None:
        """The state now; drawn ten times a second at most."""
        if (now := time.monotonic()) >= self.next:
            self.next = now + 0.1
            words = self.words(done, total, errors, rate, left)
            self.bar.update(self.task, completed=done, total=total, description=words, refresh=True)

    def say(self, text: str, *, kept: bool = False) -> None:
        """A line above the bar."""
        self.bar.console.print(_text(text))

    def close(self) -> None:
        """Take the bar away."""
        self.bar.stop()
