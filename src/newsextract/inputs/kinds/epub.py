"""EPUB books and newspapers for readers: a page for each chapter, in the order of the book."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from newsextract.base.printable import printable_path
from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds.office_package import Package
from newsextract.inputs.kinds.xml_tree import below, first, root, words
from newsextract.model.record_types import Stated

_PAGES = ("application/xhtml+xml", "text/html")
_NO_CHAPTERS = ("nav", "cover", "titlepage", "title_page", "toc", "copyright", "colophon")


def parts(package: Package, skipped: Counter[str]) -> Iterator[Part]:
    """The chapters of a book; covers, contents and what is no page are counted. Raises ValueError for damage."""
    if "META-INF/encryption.xml" in package.names and "META-INF/rights.xml" in package.names:
        yield Part("", whole=True, fault=Fault("read", "encrypted", "the book is protected against copies."))
        return
    try:
        container = root(package.read("META-INF/container.xml"))
        place = next(below(container, "rootfile")).get("full-path") or ""
        book = root(package.read(place))
    except (KeyError, StopIteration):
        raise ValueError("the book has no list of its chapters") from None
    about, manifest = first(book, "metadata"), first(book, "manifest")
    items = {one.get("id"): one for one in below(manifest, "item")}
    stated = Stated(language=words(first(about, "language")), copyright=words(first(about, "rights")))
    for reference in below(first(book, "spine"), "itemref"):
        item = items.get(reference.get("idref"))
        if item is None:
            continue
        stem = posixpath.splitext(posixpath.basename(item.get("href") or ""))[0].lower()
        words_of = {*(item.get("properties") or "").split(), stem, (item.get("id") or "").lower()}
        if item.get("media-type") not in _PAGES or reference.get("linear") == "no" or words_of & {*_NO_CHAPTERS}:
            skipped["no chapter (EPUB)"] += 1
            continue
        name = posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(item.get("href") or "")))
        yield _chapter(package, name, stated)


def _chapter(package: Package, name: str, stated: Stated) -> Part:
    try:
        return Part(printable_path(name), package.read(name), kind="html", stated=stated)
    except KeyError:
        return Part(printable_path(name), fault=Fault("read", "damaged", "the book has no such chapter"))
    except Exception as problem:  # noqa: BLE001  the decompressors raise anything; other chapters can be read
        return Part(printable_path(name), fault=Fault("read", "damaged", str(problem) or type(problem).__name__))
