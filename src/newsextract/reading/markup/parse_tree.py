"""Decoded page -> lxml root. A page that libxml2 would cut at its limits is read again, so that nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsextract.model.record_types import Issue
from newsextract.model.source import Source
from newsextract.reading.markup.page_bytes import PageBytes

_LIMITS = frozenset(("ERR_RESOURCE_LIMIT", "ERR_NO_MEMORY", "ERR_INTERNAL_ERROR"))
"""Errors after which libxml2 stops reading: everything behind them would be lost."""


_ENDS = re.compile(rb"</(?:html|HTML)\s*>")
_BEGINS = re.compile(rb"<(?:html|HTML)\b[^<>]{0,2000}>")
_OUTER = re.compile(rb"</?(?:html|body)\b[^<>]{0,2000}>", re.I)
FIRST_BYTES = 5000
"""Bytes in which a page begins, and shows how it writes its tags."""
MOST_BEGINS = 20
"""Tags that are looked at: pages for old browsers have some in comments."""
_NOTHING = re.compile(rb"(?:\s|</\w{1,20}>|<!--[^<>]{0,2000}-->)*\Z")
MOST_BEHIND = 4000
"""Bytes behind the end of the page that are looked at: white space, end tags and comments are nothing."""


def _one_page(page: PageBytes) -> bytes:
    """The page without the tags that make libxml2 stop before its end: text behind ``</html>``, a second ``<html>``,
    ``<html/>``. Without them it reads on, as browsers do."""
    data = page.data
    end = _first_end(page)
    begins = [tag.span() for tag in _begins(page) if not _in_comment(data, tag.start())]
    closed = bool(begins) and data[begins[0][1] - 2 : begins[0][1]] == b"/>"
    behind = end is not None and not _NOTHING.match(data, end.end(), end.end() + MOST_BEHIND)
    if not (closed or behind or len(begins) > 1):
        return data
    first = begins[0][0] if begins else -1
    return _OUTER.sub(lambda tag: tag[0].replace(b"/>", b">") if tag.start() == first else b" ", data)


def _first_end(page: PageBytes) -> re.Match[bytes] | None:
    """The first tag that ends a page."""
    name = b"</html" if page.tags[b"</html"] else b"</HTML"
    times = page.tags[name]
    if not times:
        return None
    # The only one stands at the end of most pages, where it is found at once from behind.
    return _ENDS.search(page.data, page.data.rfind(name) if times == 1 else page.data.find(name))


def _begins(page: PageBytes) -> Iterator[re.Match[bytes]]:
    """The first tags that begin a page."""
    name = b"<HTML" if b"<HTML" in page.data[:FIRST_BYTES] else b"<html"
    at = -1
    for _ in range(min(page.tags[name], MOST_BEGINS)):
        at = page.data.find(name, at + 1)
        if tag := _BEGINS.match(page.data, at):
            yield tag


def _in_comment(data: bytes, at: int) -> bool:
    return data.rfind(b"<!--", 0, at) > data.rfind(b"-->", 0, at)


def parse(source: Source, page: PageBytes) -> tuple[Any, tuple[Issue, ...]]:
    """The root element (``None`` when the page has no element at all), and what had to be done to get it.

    page  of the source

    ``huge_tree`` lifts the limits on text (10 MB) and on depth (256, then 2048 elements); a page beyond the
    second is read again event by event, which keeps everything.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False, no_network=True
    )
    try:
        root = etree.fromstring(_one_page(page), parser)
    except etree.ParserError:
        return None, ()
    except etree.XMLSyntaxError:
        root = None
    stopped = next((e for e in parser.error_log.filter_from_fatals() if e.type_name in _LIMITS), None)
    if stopped is None:
        return root, ()
    from newsextract.reading.markup import recovery  # for such pages only

    message = f"the page is beyond the parser's limits ({stopped.message.partition(':')[0]}); read again slowly"
    return recovery.parse(source.text), (Issue(extractor="html", error="Recovered", message=message),)
