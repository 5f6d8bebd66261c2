"""Markdown (CommonMark): the article as a page, with lists, headings and pictures in their places.

Nothing of an article becomes markup of its own: its text is escaped, links lead to http and https only, and
pictures are links and not images, so that opening the page loads nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.base.patterns import pattern
from newsextract.formats import link_targets, page_parts
from newsextract.formats.format import Format
from newsextract.formats.other_fields import heading_of, other_fields
from newsextract.formats.text import harmless
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.model.record_types import Image, Region

_MARKUP = pattern(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,40};)|#$")
_AT_START = pattern(r"(?:[#+=-]|\d{1,9}(?=[.)]))")


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The fields that the record has, as a Markdown page."""
    parts = [*_head(record), *_story(record, document), *_boxes(record), *_others(record)]
    return "\n\n".join(parts) + "\n" if parts else ""


FORMAT = Format(suffix=".md", render=format_record, between="\n---\n\n")


def _head(record: Record) -> Iterator[str]:
    if record.headline:
        yield f"# {escaped(record.headline)}"
    if record.subheadline:
        yield f"**{escaped(record.subheadline)}**"
    about = [
        escaped(value)
        for value in (
            record.byline,
            record.date_published or record.date_published_raw,
            _labelled("Updated", record.date_modified or record.date_modified_raw),
            _labelled("Region", _region(record.region) if record.region else None),
        )
        if value
    ]
    if about:
        yield " · ".join(about)


def _labelled(label: str, value: str | None) -> str | None:
    return f"{label}: {value}" if value else None


def _region(region: Region) -> str:
    codes = " ".join(region.subdivisions or region.countries)
    return f"{region.label} ({codes})" if codes else region.label


def _boxes(record: Record) -> Iterator[str]:
    """Lists of facts that stand beside the body, as quotations: so a reader keeps them out of the text."""
    for finding, items in page_parts.boxes(record):
        lines = [f"> ## {escaped(finding.lead_in)}", ">"] if finding.lead_in else []
        count = _Counter()
        for depth, item in items:
            mark = count.mark(depth, ordered=finding.ordered)
            lines.append(f"> {'   ' * (min(depth, 6) - 1)}{mark} {escaped(item)}")
        yield "\n".join(lines)


def _others(record: Record) -> Iterator[str]:
    """Fields without a place of their own, as quotations: so a reader keeps them out of the text."""
    for name, texts in other_fields(record):
        lines = [f"**{escaped(heading_of(name))}**", *map(escaped, texts)]
        yield "\n>\n".join(f"> {line}" for line in lines)


def _story(record: Record, document: Document) -> Iterator[str]:
    """The body's parts and the pictures between them."""
    for part in page_parts.parts(record, document):
        if isinstance(part, Image):
            yield _picture(part)
            continue
        count = _Counter()
        yield "".join(_line(number, line, count) for number, line in enumerate(part))


class _Counter:
    """Numbers the items of a list at each of its depths."""

    def __init__(self) -> None:
        self._numbers: list[int] = []

    def mark(self, depth: int, *, ordered: bool) -> str:
        """The mark of the next item at a depth, 1 the outermost: "-", or its number and a stop."""
        del self._numbers[depth:]
        self._numbers += [0] * (depth - len(self._numbers))
        self._numbers[-1] += 1
        return f"{self._numbers[-1]}." if ordered else "-"


def _line(number: int, line: page_parts.Line, count: _Counter) -> str:
    """One line of a part; what is no list goes on with a line break inside its paragraph."""
    block = line.block
    before = "" if not number else "\n" if block is None or line.is_item else "\\\n"
    if block is None:
        return before + (f"- {escaped(line.words)}" if line.is_item else escaped(line.text))
    pieces = link_targets.cut(block.text, block.links)
    text = "".join(
        f"[{escaped(words)}]({url})" if url else _inline(words, start=not place)
        for place, (words, url) in enumerate(pieces)
    )
    if block.kind == "heading":
        text = f"{'#' * min(max(block.level, 2), 6)} {text}"
    elif line.is_item:
        text = f"{'   ' * (min(line.depth, 6) - 1)}{count.mark(line.depth, ordered=block.ordered)} {text}"
    elif block.kind == "quote":
        text = f"> {text}"
    return before + text


def _picture(image: Image) -> str:
    name = escaped(image.alt if image.alt and image.alt != image.caption else image.media)
    words = [
        f"**{image.media.capitalize()}:**",
        f"[{name}]({link_targets.address(image.url)})" if link_targets.is_link(image.url) else name,
    ]
    if image.caption:
        words.append(f"– *{escaped(image.caption)}*")
    if image.credit_text:
        words.append(f"({escaped(image.credit_text)})")
    if image.rights and link_targets.is_link(image.licence_url):
        words.append(f"[{escaped(image.rights)}]({link_targets.address(image.licence_url)})")
    return " ".join(words)


def escaped(text: str) -> str:
    """A line of text without markup of its own."""
    return _inline(" ".join(harmless(text).split()), start=True)


def _inline(text: str, *, start: bool) -> str:
    """Text without markup of its own; at the start of a line also without what opens a heading, a list, a rule."""
    text = _MARKUP.sub(r"\\\g<0>", harmless(text))
    first = _AT_START.match(text) if start else None
    if first is None:
        return text
    return f"{first[0]}\\{text[first.end() :]}" if first[0].isdigit() else "\\" + text
