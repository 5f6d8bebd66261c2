"""PDF with a text layer, read with pypdfium2 (extra ``pdf``); a scan without text and a locked file are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsextract.inputs.file_part import Fault, Missing, Part, too_large
from newsextract.inputs.kinds.pdf_lines import PageLine, paragraphs, without_running_lines
from newsextract.inputs.opened import Opened

_MOST_PAGES = 2_000
_FEWEST_CHARACTERS = 20
"""Characters of a page, on average, below which a PDF holds pictures of pages."""
_LINE = re.compile(r"[^\r\n\ufffe\x02]+[\ufffe\x02]?")
"""A line of a page; PDFium puts a sign of its own, and no line end, where a hyphen breaks a word."""
_PASSWORD = 4
"""PDFium's code for a file that needs a password."""


def recognises(head: bytes, name: str) -> bool:
    """True for the first line of a PDF."""
    return head.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(b"%PDF-")


def read(file: Opened) -> Iterator[Part]:
    """The one article of a file."""
    try:
        import pypdfium2
    except ImportError:
        raise Missing('PDF needs a package: pip install "newsextract[pdf]"') from None
    try:
        document = pypdfium2.PdfDocument(file.whole())
    except pypdfium2.PdfiumError as problem:
        if getattr(problem, "err_code", None) == _PASSWORD or "password" in str(problem).lower():
            yield _refused("encrypted", "it has a password. Save it without one.")
        else:
            yield _refused("damaged", "the PDF is damaged. Open it and save it again.")
        return
    try:
        if len(document) > _MOST_PAGES:
            yield _refused("too_large", f"it has more than {_MOST_PAGES} pages. Split it.")
            return
        pages = [_lines(document[number]) for number in range(len(document))]
    finally:
        document.close()
    count = sum(len(line.text) for page in pages for line in page)
    if count < _FEWEST_CHARACTERS * max(1, len(pages)):
        yield _refused("unsupported", "it is a scan: pictures of pages without text. Recognise its text (OCR) first.")
        return
    text = "\n\n".join(paragraphs(without_running_lines(pages))) + "\n"
    if len(text) > file.settings.max_size:
        yield Part("", whole=True, fault=too_large(file.settings.max_size))
    else:
        yield Part("", text, kind="text", whole=True)


def _refused(code: str, why: str) -> Part:
    return Part("", whole=True, fault=Fault("read", code, why))


def _lines(page: Any) -> list[PageLine]:
    """The lines of a page in the order of its text, with where they stand."""
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range()
        every = text_page.count_chars()
        found = []
        for piece in _LINE.finditer(text):
            line = piece[0]
            first, last = piece.start() + len(line) - len(line.lstrip()), piece.start() + len(line.rstrip()) - 1
            if first > last or not every:
                continue
            first, last = min(first, every - 1), min(last, every - 1)
            left, bottom, _, top = text_page.get_charbox(first, loose=True)
            _, _, right, _ = text_page.get_charbox(last, loose=True)
            found.append(PageLine(line.strip(), left, right, top, bottom))
        return found
    finally:
        text_page.close()
        page.close()
