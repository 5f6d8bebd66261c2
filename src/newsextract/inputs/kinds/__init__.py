"""The kinds of files that hold articles in a shape of their own, one module each.

A new kind is a module with ``recognises`` and ``read`` (see ``Reader``) and its line in ``KINDS``. A kind is recognised
by its content; the ending of the name decides where the content shows nothing. ``read`` yields the articles of an open
file in order; when it raises, what it gave before is kept and the rest of the file is one fault.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Protocol, cast

from newsextract.base.rows import NamedTuple
from newsextract.inputs.file_part import Part
from newsextract.inputs.opened import Opened


class Reader(Protocol):
    """What the module of a kind holds."""

    def recognises(self, head: bytes, name: str) -> bool:
        """True where the first bytes of a file are of this kind. ``name`` is the file's, in lower case."""

    def read(self, file: Opened) -> Iterator[Part]:
        """The articles of a file, in order; what is none is counted in ``file.skipped``."""


class Kind(NamedTuple):
    """How a kind is found before its module is loaded.

    name         module in this package
    begins       how such a file begins, white space and a mark of byte order aside; any beginning for none
    marks        one of these is among the first bytes; not asked for where there are none
    endings      of a file that is of this kind even if its content does not show it
    is_document  true where such a file is one text, page or XML: not asked for where the call says text or HTML
    is_plain     true where such a file never begins with "<": a page is not looked through for it
    holds_files  true where its parts are files themselves, and may hold many articles
    """

    name: str
    begins: tuple[bytes, ...] = ()
    marks: tuple[bytes, ...] = ()
    endings: tuple[str, ...] = ()
    is_document: bool = False
    is_plain: bool = False
    holds_files: bool = False


_DATABASE = (
    b"DOCUMENT", b"\nDocument ", b"\nDokument ", b"LENGTH:", b"NGE: ", b"LONGUEUR:", b"\nLength:", b" words\n",
    b" words\r", b" words \n", b" words \r", b"\nPD", b"ProQuest", b"\xc2\xb720",
)  # fmt: skip
"""What stands in the exports of databases: labels, and lines that end with "words"."""

_DATABASE_PAGE = (
    b"enHeadline", b"enArticle", b"articleParagraph", b"<DOCFULL>", b" DOCUMENTS<", b"SS_Doc", b"End of Document",
    b"DocPublicationName", b"titreArticleVisu",
)  # fmt: skip
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0{", b"\0[", b"\0\0\xfe\xff", b"\0\0\0{", b"\0\0\0[")
"""Marks of UTF-16 and UTF-32, in which PowerShell writes what a program prints, and JSON in them without a mark."""
_MAIL = (b"MIME-Version:", b"Message-I", b"Received:", b"Content-Type:", b"Return-Path:")

KINDS: tuple[Kind, ...] = (
    Kind("warc", (b"WARC/",), endings=(".warc", ".wet")),
    Kind("office", (b"PK\x03\x04",), endings=(".docx", ".odt", ".epub")),
    Kind("rtf", (b"{\\rtf",), endings=(".rtf",)),
    Kind("pdf", (b"%PDF-",)),
    Kind("parquet_table", (b"PAR1",), endings=(".parquet",)),
    Kind("record_database", (b"SQLite format 3\0",)),
    Kind("wacz", (b"PK\x03\x04",), endings=(".wacz",)),
    Kind("archive", (b"PK\x03\x04", b"PK\x05\x06"), endings=(".zip", ".tar"), holds_files=True),
    Kind("webarchive", (b"bplist", b"<?xml"), (b"WebMainResource",), (".webarchive",)),
    Kind("mailbox", (b"From ",), (b"\n",), holds_files=True),
    Kind("mhtml", marks=(b"multipart/related",), endings=(".mhtml", ".mht"), is_document=True, is_plain=True),
    Kind("mail", marks=_MAIL, endings=(".eml",), is_document=True, is_plain=True, holds_files=True),
    Kind("database_page", (b"<",), _DATABASE_PAGE, is_document=True),
    Kind("feed", (b"<",), (b"<rss", b"<feed", b":feed", b":RDF", b"<RDF"), is_document=True),
    Kind("nitf", (b"<",), (b"<nitf", b":nitf"), is_document=True),
    Kind("newsml", (b"<",), (b"<newsItem", b"<newsMessage", b"<NewsML", b":newsItem", b":newsM"), is_document=True),
    Kind("other_xml", (b"<",), (b"<?xml", b"<!DOCTYPE", b"<!doctype", b"xmlns"), is_document=True),
    Kind("front_matter", (b"---", b"Title: "), (b"\n---", b"\n...", b"\nMarkdown Content:"), is_document=True),
    Kind("json_feed", (b"{",), (b"jsonfeed.org",)),
    Kind("jsonl", (b"{", b"[", *_WIDE), endings=(".jsonl", ".ndjson", ".json")),
    Kind("database", marks=_DATABASE, is_document=True, is_plain=True),
    Kind("table", endings=(".csv", ".tsv")),
)
"""In the order in which they are asked; tables, which no content shows, last."""

_BEFORE = b" \t\r\n\xef\xbb\xbf"


def recognise(head: bytes, name: str, *, told: bool = False, column: str | None = None) -> Kind | None:
    """The kind of a file; ``None`` for a file that is one article, text or HTML, or of no kind that is known.

    head    its first bytes, inflated; name  as in ``Opened``
    told    true where the call says that articles are text, or HTML
    column  where the call says which column of a table holds the article: then what looks like one is a table,
            also in a pipe, where no ending of a name says so
    """
    start = head.lstrip(_BEFORE)
    marked_up = start.startswith(b"<")
    for kind in KINDS:
        if (told and kind.is_document) or (marked_up and kind.is_plain):
            continue
        if kind.begins and not start.startswith(kind.begins):
            continue
        if kind.marks and not any(mark in head for mark in kind.marks):
            continue
        if (kind.begins or kind.marks) and load(kind).recognises(head, name):
            return kind
    named = by_name(name)
    if named is None and column is not None:
        from newsextract.inputs.kinds import table

        return KINDS[-1] if table.is_table(head, column) else None
    return named


def by_name(name: str) -> Kind | None:
    """The kind of a file with this name, as in ``Opened``, where its content is not known."""
    return next((kind for kind in KINDS if kind.endings and name.endswith(kind.endings)), None)


def load(kind: Kind) -> Reader:
    """The module of a kind."""
    return cast(Reader, importlib.import_module(f"{__name__}.{kind.name}"))
