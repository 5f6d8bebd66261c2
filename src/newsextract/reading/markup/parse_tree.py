"""Decoded page -> lxml root. A page that libxml2 would cut at its limits is read again, so that nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsextract.model.record_types import Issue
from newsextract.model.source import Source

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


def _one_page(data: bytes) -> bytes:
    """The page without the tags that make libxml2 stop before its end: text behind ``</html>``, a second ``<html>``,
    ``<html/>``. Without them it reads on, as browsers do."""
    # Searched for as plain bytes first: patterns that ignore case take a while on a long page.
    place = data.find(b"</html")
    place = data.find(b"</HTML") if place < 0 else place
    end = _ENDS.search(data, place) if place >= 0 else None
    begins = []
    for match in _begins(data):
        if not _in_comment(data, match.start()):
            begins.append(match.span())
    closed = bool(begins) and data[begins[0][1] - 2 : begins[0][1]] == b"/>"
    behind = end is not None and not _NOTHING.match(data, end.end(), end.end() + MOST_BEHIND)
    if not (closed or behind or len(begins) > 1):
        return data
    first = begins[0][0] if begins else -1
    return _OUTER.sub(lambda tag: tag[0].replace(b"/>", b">") if tag.start() == first else b" ", data)


def _begins(data: bytes) -> Iterator[re.Match[bytes]]:
    """The first tags that begin a page."""
    name = b"<HTML" if b"<HTML" in data[:FIRST_BYTES] else b"<html"
    at = data.find(name)
    for _ in range(MOST_BEGINS):
        if at < 0:
            return
        if match := _BEGINS.match(data, at):
            yield match
        at = data.find(name, at + 1)


def _in_comment(data: bytes, at: int) -> bool:
    return data.rfind(b"<!--", 0, at) > data.rfind(b"-->", 0, at)


def parse(source: Source) -> tuple[Any, tuple[Issue, ...]]:
    """The root element (``None`` when the page has no element at all), and what had to be done to get it.

    ``huge_tree`` lifts the limits on text (10 MB) and on depth (256, then 2048 elements); a page beyond the
    second is read again event by event, which keeps everything.
    """
    data = source.text.encode("utf-8", "replace") if source.utf_8 is None else source.utf_8
    data = _one_page(data)
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False, no_network=True
    )
    try:
        root = etree.fromstring(data, parser)
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
