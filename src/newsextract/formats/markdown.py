"""Markdown (CommonMark): the article as a page, with lists, headings and pictures in their places.

Nothing of an article becomes markup of its own: its text is escaped, links lead to http and https only, and
pictures are links and not images, so that opening the page loads nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from newsextract.document import Block, Document, Figure
from newsextract.fields import Image, Link
from newsextract.formats.text import harmless
from newsextract.lazy import pattern
from newsextract.record import Record

BETWEEN = "\n---\n\n"
STRUCTURED = False

_MARKUP = pattern(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,40};)|#$")
_AT_START = pattern(r"(?:[#+=-]|\d{1,9}(?=[.)]))")
_LINKED = pattern(r"(?i:https?)://[^/?#\s]")
_NOT_IN_URL = pattern(r"[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]")
_MISSES = 20
"""Links of one block whose words are not found in it before the others are given up: keeps the search linear."""


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The fields that the record has, as a Markdown page."""
    parts = [*_head(record), *_story(record, document)]
    return "\n\n".join(parts) + "\n" if parts else ""


def _head(record: Record) -> Iterator[str]:
    if record.headline:
        yield f"# {_escaped(record.headline)}"
    if record.subheadline:
        yield f"**{_escaped(record.subheadline)}**"
    about = [
        _escaped(value)
        for value in (
            record.byline,
            record.date_published or record.date_published_raw,
            _labelled("Updated", record.date_modified or record.date_modified_raw),
            _labelled("Region", record.region.label if record.region else None),
        )
        if value
    ]
    if about:
        yield " · ".join(about)


def _labelled(label: str, value: str | None) -> str | None:
    return f"{label}: {value}" if value else None


def _story(record: Record, document: Document) -> Iterator[str]:
    """The body's parts and the pictures between them."""
    pictures = deque(_placed(record.images, document.figures))
    together: list[str] = []
    group = depth = 0
    last = ""
    for line, index in _lines(record.body or "", document.blocks):
        block = document.blocks[index] if index is not None else None
        ahead = index is not None and bool(pictures) and pictures[0][0] < index
        goes_on = (_same_list(line, last) if block is None else 0 < block.group == group) and not ahead
        if together and not goes_on:
            yield "\n".join(together)
            together, depth = [], 0
        while ahead and pictures and pictures[0][0] < (index or 0):
            yield _picture(pictures.popleft()[1])
        if together and block is not None and block.kind != "list_item":
            together[-1] += "\\"  # a line break inside a paragraph
        depth = min(block.level, depth + 1) if block is not None else 0
        together.append(_line(line, block, depth))
        group, last = block.group if block is not None else 0, line
    if together:
        yield "\n".join(together)
    yield from (_picture(image) for _, image in pictures)


def _same_list(line: str, last: str) -> bool:
    return line.startswith("- ") and last.startswith("- ")


def _lines(body: str, blocks: Sequence[Block]) -> Iterator[tuple[str, int | None]]:
    """Each line of the body with the index of the block that it came from, as far as the blocks tell."""
    places: dict[str, list[int]] = {}
    for index in range(len(blocks) - 1, -1, -1):
        if blocks[index].role == "body":
            places.setdefault(blocks[index].text, []).append(index)
    for line in body.split("\n"):
        if line.strip():
            found = places.get(line) or places.get(line.removeprefix("- "))
            yield line, found.pop() if found else None


def _line(line: str, block: Block | None, depth: int) -> str:
    if block is None:
        return f"- {_escaped(line[2:])}" if line.startswith("- ") else _escaped(line)
    text = _with_links(block.text, block.links)
    if block.kind == "heading":
        return f"{'#' * min(max(block.level, 2), 6)} {text}"
    if block.kind == "list_item":
        return f"{'   ' * (min(depth, 6) - 1)}{'1.' if block.ordered else '-'} {text}"
    return f"> {text}" if block.kind == "quote" else text


def _placed(images: Iterable[Image], figures: Sequence[Figure]) -> list[tuple[int, Image]]:
    """Each image with the index of the block it stands after; before the story when no figure tells."""
    homes: dict[str, int] = {}
    for figure in figures:
        for key in (figure.url, figure.caption, figure.alt):
            if key:
                homes.setdefault(key, figure.after)
    placed: list[tuple[int, Image]] = []
    for image in images:
        keys = (image.url, image.caption, image.alt)
        placed.append((next((homes[key] for key in keys if key in homes), -1), image))
    return sorted(placed, key=lambda pair: pair[0])


def _picture(image: Image) -> str:
    name = _escaped(image.alt or image.media)
    words = [f"**{image.media.capitalize()}:**", f"[{name}]({_address(image.url)})" if _is_link(image.url) else name]
    if image.caption and image.caption != image.alt:
        words.append(f"– *{_escaped(image.caption)}*")
    if image.credit_text:
        words.append(f"({_escaped(image.credit_text)})")
    return " ".join(words)


def _with_links(text: str, links: Iterable[Link]) -> str:
    parts: list[str] = []
    done = misses = 0
    for link in links:
        at = text.find(link.text, done) if link.text and _is_link(link.url) and misses < _MISSES else -1
        if at < 0:
            misses += 1
            continue
        parts += [text[done:at], f"[{_escaped(link.text)}]({_address(link.url)})"]
        done = at + len(link.text)
    parts.append(text[done:])
    return "".join(part if number % 2 else _inline(part, start=not number) for number, part in enumerate(parts))


def _escaped(text: str) -> str:
    return _inline(" ".join(harmless(text).split()), start=True)


def _inline(text: str, *, start: bool) -> str:
    """Text without markup of its own; at the start of a line also without what opens a heading, a list, a rule."""
    text = _MARKUP.sub(r"\\\g<0>", harmless(text))
    first = _AT_START.match(text) if start else None
    if first is None:
        return text
    return f"{first[0]}\\{text[first.end():]}" if first[0].isdigit() else "\\" + text


def _is_link(url: str | None) -> bool:
    return url is not None and _LINKED.match(url) is not None


def _address(url: str | None) -> str:
    return _NOT_IN_URL.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode("utf-8", "replace")), url or "")
