"""The text of an office document as HTML -> its article: a page where it has headings, otherwise its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsextract.inputs.file_part import Part, too_large
from newsextract.inputs.kinds import database
from newsextract.inputs.kinds.html_story import html_story, tree_of
from newsextract.model.record_types import Stated

_HEAD = 8
"""Paragraphs at the beginning in which a title or a name of the properties must stand: a template keeps others."""


def document_parts(markup: str, properties: Stated, limit: int) -> Iterator[Part]:
    """The article of a document, or those of an export of a database that was saved as one.

    markup  its body in HTML: headings, paragraphs, lists, tables, figures
    properties  what the file states of itself
    limit  characters of one article
    """
    body = tree_of(f"<div>{markup}</div>")
    exported = _exported(list(_lines(body, blank=True)), limit)
    if exported:
        yield from exported
    elif len(markup) > limit:
        yield Part("", whole=True, fault=too_large(limit))
    else:
        yield _article(markup, body, properties)


def paragraph_parts(lines: list[str], limit: int) -> Iterator[Part]:
    """The same for a document of which only the paragraphs are known, blank ones among them."""
    text = "\n\n".join(filter(None, lines)) + "\n"
    if exported := _exported(lines, limit):
        yield from exported
    elif len(text) > limit:
        yield Part("", whole=True, fault=too_large(limit))
    else:
        yield Part("", text, kind="text", whole=True)


def _article(markup: str, body: Any, properties: Stated) -> Part:
    lines = list(_lines(body))
    stated = _confirmed(properties, lines)
    if next(body.iter("h1", "h2", "h3"), None) is not None:
        return html_story("", stated.but(headline=None), markup, [], len(markup))._replace(whole=True, stated=stated)
    return Part("", "\n\n".join(lines) + "\n", kind="text", whole=True, stated=stated)


def _exported(lines: list[str], limit: int) -> list[Part]:
    """The articles of an export of a database; none for other documents."""
    return list(database.documents(lines, limit))


def _lines(body: Any, *, blank: bool = False) -> Iterator[str]:
    for one in body.iter("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"):
        if one.tag == "p" and any(outer.tag in ("li", "td") for outer in one.iterancestors()):
            continue
        if any(outer.tag == "table" for outer in one.iterancestors()):
            continue
        for br in one.iter("br"):
            br.tail = "\n" + (br.tail or "")
        text = "\n".join(" ".join(line.split()) for line in "".join(one.itertext()).split("\n")).strip()
        if text or blank:
            yield f"- {text}" if one.tag == "li" else text


def _confirmed(properties: Stated, lines: list[str]) -> Stated:
    """The properties without a title and an author that the text does not show: programs and templates write those."""
    head = " ".join(" ".join(lines[:_HEAD]).split()).casefold()
    title, name = properties.headline, properties.byline
    return properties.but(
        headline=title if title and title.casefold() in head else None,
        byline=name if name and name.casefold() in head else None,
    )

