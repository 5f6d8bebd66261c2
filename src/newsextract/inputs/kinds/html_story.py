"""A piece of HTML with what a file states of it -> a page of it."""

from __future__ import annotations

import html
import re
from typing import Any

from newsextract.inputs.file_part import Part, too_large
from newsextract.inputs.story import Picture
from newsextract.model.record_types import Stated

_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml)\b", re.IGNORECASE)
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,31});")


def html_story(number: str, stated: Stated, markup: str, pictures: list[Picture], limit: int) -> Part:
    """The part for a story whose body is HTML: a page as it is, or one made of it.

    number  what the file calls it; pictures  that the markup does not show; limit  characters that it may have
    """
    if len(markup) > limit:
        return Part(number, url=stated.url, fault=too_large(limit))
    if _PAGE.match(markup):
        return Part(number, markup, url=stated.url, kind="html", stated=stated)
    title = html.escape(stated.headline or "")
    head = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head><body><article>'
    heading = f"<h1>{title}</h1>\n" if title else ""
    figures = "".join(map(_figure, pictures))
    body = markup if _MARKUP.search(markup) else "".join(f"<p>{html.escape(line)}</p>" for line in markup.split("\n"))
    page = f"{head}{heading}{figures}{body}</article></body></html>\n"
    return Part(number, page, url=stated.url, kind="html", stated=stated)


def _figure(picture: Picture) -> str:
    caption = html.escape(picture.caption or "")
    if picture.credit:
        caption += f' <span class="credit">{html.escape(picture.credit)}</span>'
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure><img src="{html.escape(picture.url or "")}" alt="">{below}</figure>\n'


def plain(text: str | None) -> str | None:
    """A title or a name without markup, which feeds put there escaped."""
    if text and _MARKUP.search(text):
        text = html.unescape(_MARKUP.sub(lambda found: "" if found[0][0] == "<" else found[0], text))
    return " ".join((text or "").split()) or None


def tree_of(markup: str) -> Any:
    """The elements of HTML."""
    from lxml import html as parser

    return parser.document_fromstring(markup or "<p></p>", parser=parser.HTMLParser(huge_tree=False, no_network=True))
