"""Documents of office programs and books, which are zip files: .docx, .odt, .epub. Office tables are refused."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator

from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds import docx, epub, odt
from newsextract.inputs.kinds.office_package import Package
from newsextract.inputs.kinds.xml_tree import NoXml
from newsextract.inputs.opened import Opened

_FIRST = re.compile(
    rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/\.rels|word/document\.xml|docProps/(?:app|core)\.xml|"
    rb"mimetypeapplication/(?:epub\+zip|vnd\.oasis\.opendocument\.))",
    re.DOTALL,
)
_SAVE_TABLE = "it is an office table (a spreadsheet). Save it as CSV and pass that."
_SAVE = "it is an office file without a text: a presentation or a drawing. Save its text and pass that."


def recognises(head: bytes, name: str) -> bool:
    """True for a zip file whose first member is one that office files and books begin with."""
    return _FIRST.match(head) is not None


def read(file: Opened) -> Iterator[Part]:
    """The article of a document, the chapters of a book, or the refusal. Raises ValueError for damage."""
    stream = file.seekable()
    try:
        with zipfile.ZipFile(stream) as archive:
            yield from _parts(archive, file)
    except _DAMAGE as problem:  # a library's own words name places in its XML, which nobody can look up
        raise ValueError("the document is damaged") from problem


_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, NoXml, docx.Unreadable)
"""What is raised for documents that were cut or changed. Other errors say in their own words what the document is."""


def _parts(archive: zipfile.ZipFile, file: Opened) -> Iterator[Part]:
    package = Package(archive, file.settings.max_size)
    names = package.names
    kind = package.read("mimetype").strip() if "mimetype" in names else b""
    if any(info.flag_bits & 1 for info in archive.infolist()) or "EncryptedPackage" in names:
        yield _refused("encrypted", "it has a password. Save it without one.")
    elif "word/document.xml" in names:
        yield from docx.parts(package)
    elif kind.startswith(b"application/epub"):
        yield from epub.parts(package, file.skipped)
    elif kind.startswith(b"application/vnd.oasis.opendocument.text"):
        yield from odt.parts(package)
    else:
        table = "xl/workbook.xml" in names or "xl/workbook.bin" in names or b"spreadsheet" in kind
        yield _refused("unsupported", _SAVE_TABLE if table else _SAVE)


def _refused(code: str, why: str) -> Part:
    return Part("", whole=True, fault=Fault("read", code, why))
