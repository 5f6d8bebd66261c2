"""Records for eyes: the only module that imports Rich.

Text from articles passes through ``safe`` and enters as ``Text`` objects, never as markup.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from newsextract.fields import plain
from newsextract.output import is_terminal
from newsextract.record import FIELDS, Record, dump_json
from newsextract.safe import safe

NARROW = 70
"""Below this many columns a table's cells would hold a word each; rows are printed as small paragraphs instead."""

SHOWN, ROWS = 50_000, 500
"""Characters of one text and rows of one table that are shown: more than a person reads; parse gives all of them."""


def show_record(record: Record, *, width: int | None = None) -> str:
    """Panels and tables for one record, ready to print; as wide as the terminal for ``None``."""
    return _printed(lambda columns: _parts(record, columns), width)


def show_table(header: Sequence[str], rows: Iterable[Sequence[str]], *, width: int | None = None) -> str:
    """One table, ready to print."""
    cells = [[_text(cell) for cell in row] for row in rows]
    return _printed(lambda columns: [_table(header, cells, columns)], width)


def _printed(build: Callable[[int], Iterable[RenderableType]], width: int | None) -> str:
    out = io.StringIO()  # Rich would encode by the locale; the caller writes UTF-8
    shown = True if is_terminal() else None
    console = Console(file=out, width=width, force_terminal=shown, markup=False, emoji=False, highlight=False)
    for part in build(console.width):
        console.print(part)
    return "".join(line.rstrip(" ") + "\n" for line in out.getvalue().splitlines())


def _parts(record: Record, width: int) -> Iterator[RenderableType]:
    keys = (*FIELDS, *record.extra) if record.keys is None else record.keys
    title = _text(record.meta.source.path or "standard input", "dim")
    yield Panel(_head(record, keys), title=title, title_align="left")
    images = [
        (_text(i.media), _text(i.caption or i.alt), _text(i.credit_text), _text(i.url, "dim")) for i in record.images
    ]
    yield from _section("Images", ("media", "caption", "credit", "url"), images, width)
    quotes = [
        (_text(_speaker(q.speaker, q.speaker_mention), "bold"), _text(q.role), _text(q.text), _text(q.cue, "dim"))
        for q in record.quotes
    ]
    yield from _section("Quotes", ("speaker", "role", "quote", "cue"), quotes, width)
    for finding in record.findings:
        points = [
            Text.assemble(f"{number}. " if finding.ordered else "- ", _text(item))
            for number, item in enumerate(finding.items, 1)
        ]
        yield _titled("Findings", Group(_text(finding.lead_in, "bold"), *points))
    if record.body:
        yield _titled("Body", _text(record.body, lines=True))
    for name in record.extra:
        if name in keys:
            yield _titled(safe(name), _text(_as_words(record.extra[name]), lines=True))
    if record.meta.flags:
        yield Group(Text(), _text("Flags: " + ", ".join(record.meta.flags), "yellow"))


def _head(record: Record, keys: Sequence[str]) -> RenderableType:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(no_wrap=True)
    rows.add_column(overflow="fold", ratio=1)
    for label, value in _facts(record):
        if value:
            rows.add_row(Text(label, style="dim"), _text(value))
    parts: list[RenderableType] = []
    if "headline" in keys:
        parts.append(_text(record.headline or "(no headline)", "bold"))
    if record.subheadline:
        parts.append(_text(record.subheadline, "italic"))
    if rows.rows:
        parts += [Text(), rows] if parts else [rows]
    return Group(*parts)


def _facts(record: Record) -> Iterator[tuple[str, str | None]]:
    region, dateline = record.region, record.dateline
    yield "region", _with_codes(region.label, region.countries, region.subdivisions) if region else None
    yield "dateline", dateline.text if dateline else None
    yield "published", record.date_published or record.date_published_raw
    yield "modified", record.date_modified or record.date_modified_raw
    yield "byline", record.byline
    yield "authors", ", ".join(author.name for author in record.authors)
    yield "publisher", record.publisher
    yield "section", record.section
    yield "keywords", ", ".join(record.keywords)
    yield "places", "; ".join(_with_codes(p.name, p.countries, p.subdivisions) for p in record.places)
    yield "description", record.description
    yield "language", record.language
    yield "url", record.url
    yield "links", str(len(record.links)) if record.links else None


def _section(title: str, header: Sequence[str], rows: Sequence[Sequence[Text]], width: int) -> Iterator[RenderableType]:
    if rows:
        yield _titled(title, _table(header, rows[:ROWS], width))
    if len(rows) > ROWS:
        yield _text(f"  ... and {len(rows) - ROWS} more, which parse gives", "dim")


def _titled(title: str, content: RenderableType) -> RenderableType:
    return Group(Text(), Text(title, style="bold cyan"), Padding(content, (0, 0, 0, 2)))


def _table(header: Sequence[str], rows: Iterable[Sequence[Text]], width: int) -> RenderableType:
    if width < NARROW:
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


def _speaker(speaker: str | None, mention: str | None) -> str:
    if speaker and mention and mention != speaker:
        return f"{speaker} ({mention})"
    return speaker or mention or "nobody named"


def _with_codes(name: str, countries: list[str], subdivisions: list[str]) -> str:
    codes = " ".join(subdivisions or countries)
    return f"{name} ({codes})" if codes else name


def _as_words(value: Any) -> str:
    return value if isinstance(value, str) else dump_json(plain(value))


def _text(value: str | None, style: str = "", *, lines: bool = False) -> Text:
    value = value or ""
    more = len(value) - SHOWN
    text = Text(safe(value[:SHOWN], lines=lines), style=style, overflow="fold")
    if more > 0:
        text.append(f" ... and {more} more characters, which parse gives", style="dim")
    return text
