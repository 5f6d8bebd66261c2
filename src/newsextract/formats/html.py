"""HTML: the clean article as a page that opens from disk and loads nothing.

Nothing of an article becomes markup: its text is escaped, links lead to http and https only, pictures are links and
not images, and its content security policy forbids everything else. It states the record in JSON-LD, so that parsing
the page gives the article again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from newsextract.formats import link_targets, page_parts
from newsextract.formats.format import Format
from newsextract.formats.jsonld import article
from newsextract.formats.other_fields import heading_of, other_fields
from newsextract.formats.text import harmless
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json
from newsextract.model.record_types import Image

_STYLE = """\
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif; }
h1 { line-height: 1.2; } header p, figcaption { color: #555; } .standfirst { font-size: 1.25rem; }
header p, figure, table { font-family: system-ui, sans-serif; font-size: .95rem; }
figure { margin: 1.5rem 0; padding: .75rem 1rem; border-left: 3px solid #bbb; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #bbb; }
.factbox { margin: 1.5rem 0; padding: 0 1rem; border: 1px solid #bbb; } .factbox h2 { font-size: 1.1rem; }
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) { header p, figcaption { color: #aaa; } }"""


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The fields that the record has, as an HTML page; nothing when it has none."""
    inside = [*_head(record), *_story(record, document), *_boxes(record), *_others(record)]
    if not inside:
        return ""
    language = f' lang="{_escaped(record.language)}"' if record.language else ""
    return "\n".join(
        [
            "<!doctype html>",
            f"<html{language}>",
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{_escaped(record.headline or 'Untitled')}</title>",
            *_stated(record),
            f"<style>\n{_STYLE}\n</style>",
            "</head>",
            "<body>",
            "<article>",
            *inside,
            "</article>",
            "</body>",
            "</html>",
            "",
        ]
    )


FORMAT = Format(suffix=".html", render=format_record, single="one page")


def _stated(record: Record) -> Iterator[str]:
    """The record as JSON-LD, without what the page itself shows; ``<`` escaped, so that no text ends the element."""
    about = article(record)
    about.pop("articleBody", None)
    about.pop("hasPart", None)
    yield '<script type="application/ld+json">' + dump_json(about).replace("<", "\\u003c") + "</script>"
    if link_targets.is_link(record.url):
        yield f'<link rel="canonical" href="{_escaped(link_targets.address(record.url))}">'


def _head(record: Record) -> Iterator[str]:
    about = [*_about(record)]
    if not (record.headline or record.subheadline or about):
        return
    yield "<header>"
    if record.section or record.region:
        yield f'<p class="section">{_escaped(record.region.label if record.region else record.section or "")}</p>'
    if record.headline:
        yield f"<h1>{_escaped(record.headline)}</h1>"
    if record.subheadline:
        yield f'<p class="standfirst">{_escaped(record.subheadline)}</p>'
    yield from about
    yield "</header>"


def _about(record: Record) -> Iterator[str]:
    if record.byline:
        yield f'<p class="byline">{_escaped(record.byline)}</p>'
    for label, date, raw in (
        ("", record.date_published, record.date_published_raw),
        ("Updated: ", record.date_modified, record.date_modified_raw),
    ):
        if date:
            yield f'<p>{label}<time datetime="{_escaped(date)}">{_escaped(raw or date)}</time></p>'


def _story(record: Record, document: Document) -> Iterator[str]:
    for part in page_parts.parts(record, document):
        yield from _picture(part) if isinstance(part, Image) else _lines(part)


def _lines(lines: list[page_parts.Line]) -> Iterator[str]:
    """One paragraph, heading, block quotation, table or list."""
    first = lines[0]
    kind = first.block.kind if first.block else "list_item" if first.is_item else "paragraph"
    if kind == "list_item":
        yield _list(lines)
    elif kind == "row":
        rows = ("".join(f"<td>{_escaped(cell)}</td>" for cell in line.words.split(" | ")) for line in lines)
        yield "\n".join(["<table>", *(f"<tr>{row}</tr>" for row in rows), "</table>"])
    elif kind == "heading":
        level = min(max(first.block.level if first.block else 2, 2), 6)
        yield "\n".join(f"<h{level}>{_inline(line)}</h{level}>" for line in lines)
    else:
        words = "<br>".join(_inline(line) for line in lines)
        if kind == "preformatted":
            yield f"<pre>{words}</pre>"
        elif kind == "quote":
            yield f"<blockquote><p>{words}</p></blockquote>"
        else:
            yield f"<p>{words}</p>"


def _boxes(record: Record) -> Iterator[str]:
    """Lists of facts that stand beside the body."""
    for finding, items in page_parts.boxes(record):
        yield '<section class="factbox">'
        if finding.lead_in:
            yield f"<h2>{_escaped(finding.lead_in)}</h2>"
        yield _nested((depth, finding.ordered, _escaped(item)) for depth, item in items)
        yield "</section>"


def _others(record: Record) -> Iterator[str]:
    """Fields without a place of their own, in a footer, which is no part of the article's text."""
    for name, texts in other_fields(record):
        paragraphs = "".join(f"<p>{_escaped(text)}</p>" for text in texts)
        yield f"<footer><h2>{_escaped(heading_of(name))}</h2>{paragraphs}</footer>"


def _list(lines: list[page_parts.Line]) -> str:
    return _nested((line.depth, line.block is not None and line.block.ordered, _inline(line)) for line in lines)


def _nested(items: Iterable[tuple[int, bool, str]]) -> str:
    """Depth, whether numbered, and markup of list items -> a list, nested by the depths."""
    made: list[str] = []
    open_tags: list[str] = []
    for given, ordered, inner in items:
        depth = max(min(given, 6), 1)
        while len(open_tags) > depth:
            made.append(f"</li>\n</{open_tags.pop()}>")
        if len(open_tags) == depth:
            made.append("</li>\n")
        while len(open_tags) < depth:
            open_tags.append("ol" if ordered else "ul")
            made.append(f"<{open_tags[-1]}>\n")
        made.append(f"<li>{inner}")
    while open_tags:
        made.append(f"</li>\n</{open_tags.pop()}>")
    return "".join(made)


def _picture(image: Image) -> Iterator[str]:
    kind = image.media.capitalize()
    name = _escaped(image.alt or kind)
    if link_targets.is_link(image.url):
        name = f'<a href="{_escaped(link_targets.address(image.url))}">{name}</a>'
    credit = f" <cite>{_escaped(image.credit_text)}</cite>" if image.credit_text else ""
    if image.rights and link_targets.is_link(image.licence_url):
        licence = _escaped(link_targets.address(image.licence_url))
        credit += f' <a rel="license" href="{licence}">{_escaped(image.rights)}</a>'
    caption = _escaped(image.caption) if image.caption and image.caption != image.alt else ""
    yield f"<figure>{kind}: {name}" if image.alt else f"<figure>{name}"
    if caption or credit:
        yield f"<figcaption>{caption}{credit}</figcaption>"
    yield "</figure>"


def _inline(line: page_parts.Line) -> str:
    if line.block is None:
        return _escaped(line.words)
    return "".join(
        f'<a href="{_escaped(url)}">{_escaped(words)}</a>' if url else _escaped(words)
        for words, url in link_targets.cut(line.block.text, line.block.links)
    )


def _escaped(text: str) -> str:
    return escape(harmless(text), quote=True)
