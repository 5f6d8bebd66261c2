"""WARC files of web archives, read with FastWARC (extra ``warc``): responses, resources and texts made of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsextract.base.errors import UsageError
from newsextract.inputs.file_part import Fault, Missing, Part, too_large
from newsextract.inputs.opened import Opened
from newsextract.reading.source.decode import check_encoding

_HTML = ("text/html", "application/xhtml+xml")
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)", re.IGNORECASE)
_HEADER_BYTES = 65_536
"""Bytes that the headers of a response may have in addition to its page."""
_DECLARATION_BYTES = 4096
"""Bytes of a page in which it may declare its encoding: four times what browsers look at."""


def recognises(head: bytes, name: str) -> bool:
    """True for the first line of a record."""
    return head.startswith(b"WARC/")


def read(file: Opened) -> Iterator[Part]:
    """A part for each page; its id is the record's, its date the day of the crawl."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise Missing('WARC files need a package: pip install "newsextract[warc]"') from None
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    stream: Any = file.file
    if stream.seekable():
        stream.seek(0)  # it inflates faster than we do
    else:
        stream = file.stream
    for record in ArchiveIterator(stream, record_types=kinds, parse_http=False):
        take = _response if record.record_type == WarcRecordType.response else _resource
        part = take(record, file)
        if part is not None:
            yield part


def _response(record: Any, file: Opened) -> Part | None:
    """A page as a server sent it; ``None`` for what is no page, or no successful answer."""
    limit = file.settings.max_size
    declared = record.content_length
    large = declared > limit + _HEADER_BYTES
    if not large:
        record.freeze()  # reads it into memory; its length is then that of the bytes that are there
    cut = record.content_length < declared
    record.parse_http(auto_decode="all")  # transfer and content encodings are undone
    http = record.http_headers
    if http is None or (record.http_content_type or "").lower() not in _HTML:
        file.skipped["no HTML response"] += 1
        return None
    if not 200 <= (http.status_code or 0) < 300:
        file.skipped["response that is no success"] += 1
        return None
    data = b"" if large or cut else record.reader.read(limit + 1)
    return _checked(_part(record, data, _encoding(record, data)), cut=cut, large=large, limit=limit)


def _resource(record: Any, file: Opened) -> Part | None:
    """A page or a text that was stored as it is: of a file, or what a crawler made of a page (WET)."""
    kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in (*_HTML, "text/plain"):
        file.skipped["no HTML or text"] += 1
        return None
    limit = file.settings.max_size
    declared = record.content_length
    data = b"" if declared > limit else record.reader.read(limit + 1)
    part = _part(record, data, None)._replace(kind="text" if kind == "text/plain" else "html")
    return _checked(part, cut=0 < len(data) < declared, large=declared > limit, limit=limit)


def _part(record: Any, data: bytes, encoding: str | None) -> Part:
    headers = record.headers
    return Part(
        headers.get("WARC-Record-ID") or "", data, headers.get("WARC-Target-URI"), headers.get("WARC-Date"), encoding
    )


def _checked(part: Part, *, cut: bool, large: bool, limit: int) -> Part:
    if cut:
        return part._replace(fault=Fault("read", "damaged", "the file ends within it"))
    if large or len(part.data or b"") > limit:
        return part._replace(data=None, fault=too_large(limit))
    return part


def _encoding(record: Any, data: bytes) -> str | None:
    """The encoding that the HTTP header names, for a page that names none: servers are wrong more often than pages."""
    declared = record.http_charset
    if not declared or _DECLARED.search(data[:_DECLARATION_BYTES]):
        return None
    try:
        check_encoding(declared)
    except UsageError:
        return None
    return str(declared)
