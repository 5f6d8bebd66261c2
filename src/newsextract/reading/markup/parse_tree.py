"""Decoded page -> lxml root. A page that libxml2 would cut at its limits is read again, so that nothing is lost."""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsextract.model.record_types import Issue
from newsextract.model.source import Source

_LIMITS = frozenset(("ERR_RESOURCE_LIMIT", "ERR_NO_MEMORY", "ERR_INTERNAL_ERROR"))
"""Errors after which libxml2 stops reading: everything behind them would be lost."""


def parse(source: Source) -> tuple[Any, tuple[Issue, ...]]:
    """The root element (``None`` when the page has no element at all), and what had to be done to get it.

    ``huge_tree`` lifts the limits on text (10 MB) and on depth (256, then 2048 elements); a page beyond the
    second is read again event by event, which keeps everything.
    """
    data = source.text.encode("utf-8", "replace") if source.utf_8 is None else source.utf_8
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
