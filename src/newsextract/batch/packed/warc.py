"""WARC files of web archives, read with FastWARC (extra ``warc``): each HTML response is an input."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from newsextract.base.errors import UsageError
from newsextract.batch.job import Fault, Job
from newsextract.batch.packed import Missing, Part, too_large
from newsextract.reading.source.decode import check_encoding

_HTML = ("text/html", "application/xhtml+xml")
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)", re.IGNORECASE)
_HEADER_BYTES = 65_536
"""Bytes that the headers of a response may have in addition to its page."""
_DECLARATION_BYTES = 4096
"""Bytes of a page in which it may declare its encoding: four times what browsers look at."""


def read(file: BinaryIO, path: str, job: Job, skipped: Counter[str]) -> Iterator[Part]:
    """A part for each successful HTML response; its id is the record's, its date the day of the crawl."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise Missing('WARC files need a package: pip install "newsextract[warc]"') from None
    for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=False):
        declared = record.content_length
        large = declared > job.max_size + _HEADER_BYTES
        if not large:
            record.freeze()  # reads it into memory; its length is then that of the bytes that are there
        cut = record.content_length < declared
        record.parse_http(auto_decode="all")  # transfer and content encodings are undone
        http = record.http_headers
        if http is None or (record.http_content_type or "").lower() not in _HTML:
            skipped["no HTML response"] += 1
            continue
        if not 200 <= (http.status_code or 0) < 300:
            skipped["response that is no success"] += 1
            continue
        data = b"" if large or cut else record.reader.read(job.max_size + 1)
        part = Part(
            record.headers.get("WARC-Record-ID") or "",
            data,
            record.headers.get("WARC-Target-URI"),
            record.headers.get("WARC-Date"),
            _encoding(record, data),
        )
        if cut:
            part = part._replace(fault=Fault("read", "damaged", "the file ends within it"))
        elif large or len(data) > job.max_size:
            part = part._replace(data=None, fault=too_large(job.max_size))
        yield part


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
