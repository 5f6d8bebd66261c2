"""HTML that a database exported: Factiva, LexisNexis and Nexis Uni by their lines, Europresse by its classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import database, europresse
from newsextract.inputs.kinds.database_story import document
from newsextract.inputs.opened import Opened
from newsextract.reading.source.decode import decode_bytes

_OURS: Final = re.compile(
    rb"class=[\"']?article [a-z]{2}Article|id=[\"']?article-[A-Z0-9]{12,40}[\"' >]"  # Factiva
    rb"|class=[\"']?[a-z]{2}Headline\b"
    rb"|<DOCFULL>|\d (?:of|von|de) \d{1,6} DOCUMENTS?\s*<"  # LexisNexis
    rb"|class=[\"']?SS_Doc|>\s*End of Document\s*<"  # Nexis Uni
    rb"|class=[\"'][^\"'>]{0,60}(?:DocPublicationName|titreArticleVisu|publiC-lblNodoc)"  # Europresse
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote body center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html li "
    "main ol p pre section table tbody thead tr ul".split()
)
_LEFT_OUT: Final = frozenset(("head", "script", "style", "noscript", "template", "svg", "select", "button"))
_WORDS: Final = pattern(
    r",?\s+(?P<words>\d{1,3}(?:[\u00a0\u202f ]\d{3})?\s(?:mots|words|W(?:ö|oe)rter|palabras|parole))\b"
)


def recognises(head: bytes, name: str) -> bool:
    """True for a page with the classes or the lines of such an export."""
    return head.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(b"<") and _OURS.search(head) is not None


def read(file: Opened) -> Iterator[Part]:
    """A part for each document; the page itself where it holds none after all."""
    data = file.whole()
    found = 0
    for part in _documents(data, file):
        found += 1
        yield part
    if not found:
        yield Part("", data, kind="html", whole=True)


def _documents(data: bytes, file: Opened) -> Iterator[Part]:
    from lxml import etree

    text = decode_bytes(data, file.settings.encoding).text
    parser = etree.HTMLParser(huge_tree=False, no_network=True, remove_comments=True, encoding="utf-8")
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return
    if root is None:
        return
    articles = [one for one in root.iter("article", "div") if _named(one, "DocPublicationName") is not None]
    articles = [one for one in articles if one.tag == "article"] or articles[:0]
    if articles:
        for number, article in enumerate(articles, 1):
            yield _of_classes(str(number), article, file.settings.max_size)
        return
    yield from database.documents(lines_of(root), file.settings.max_size)


def lines_of(root: Any) -> list[str]:
    """The lines of a page, with a blank one behind each block, and a tab between the cells of a row."""
    from lxml import etree

    lines: list[str] = []
    pieces: list[str] = []

    def close(*, blank: bool) -> None:
        words = "\t".join(" ".join(cell.split()) for cell in "".join(pieces).split("\t")).strip()
        pieces.clear()
        if words:
            lines.append(words)
        if blank and lines and lines[-1]:
            lines.append("")

    walk = etree.iterwalk(root, events=("start", "end"))
    for event, one in walk:
        tag = one.tag if isinstance(one.tag, str) else ""
        if event == "start":
            if tag in _LEFT_OUT or not tag:
                walk.skip_subtree()
                continue
            if tag in _BLOCKS:
                close(blank=True)
            elif tag in ("td", "th") and "".join(pieces).strip():
                pieces.append("\t")
            pieces.append(_flat(one.text))
        else:
            if tag in _BLOCKS:
                close(blank=True)
            elif tag == "br":
                close(blank=False)
            pieces.append(_flat(one.tail))
    close(blank=True)
    return lines


def _flat(text: str | None) -> str:
    return text.replace("\t", " ") if text else ""


def _named(article: Any, name: str) -> Any:
    """The first element of a class."""
    return next(_all(article, name), None)


def _all(article: Any, name: str) -> Iterator[Any]:
    for one in article.iter():
        if isinstance(one.tag, str) and name in (one.get("class") or ""):
            yield one


def _of_classes(number: str, article: Any, limit: int) -> Part:
    """A document of Europresse, whose fields have classes."""
    texts = {
        field: " ".join(" ".join(lines_of(one)).split()) if (one := _named(article, name)) is not None else ""
        for field, name in _CLASSES.items()
    }
    fields = {field: [text] for field, text in texts.items() if text}
    header = fields.pop("header", [""])[0]
    if words := _WORDS.search(header):
        fields["length"] = [words["words"]]
        header = header[: words.start()] + header[words.end() :]
    fields.update(europresse.of_header(header))
    if headline := fields.get("headline"):
        fields["subheadline"] = [text for text in fields.get("subheadline", []) if text != headline[0]]
    body = [line for one in _all(article, "DocText") for line in lines_of(one) if line]
    text, tail = europresse.without_tail(body)
    for field, values in tail.items():
        fields.setdefault(field, values)
    surname_first = any("," in name for name in fields.get("byline", ()))
    return document(number, fields, text, surname_first=surname_first, limit=limit)


_CLASSES: Final = {
    "publisher": "DocPublicationName", "header": "DocHeader", "headline": "titreArticleVisu",
    "subheadline": "rdp__subtitle", "byline": "docAuthors", "document_id": "publiC-lblNodoc",
}  # fmt: skip
