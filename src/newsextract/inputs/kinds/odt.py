"""OpenDocument texts (LibreOffice): headings, paragraphs, lists, tables, pictures with their words."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import office_text
from newsextract.inputs.kinds.office_package import Package
from newsextract.inputs.kinds.xml_tree import below, first, local, root, texts, words
from newsextract.model.record_types import Stated

_NO_TEXT = frozenset(
    ("note", "annotation", "tracked-changes", "sequence-decls", "forms", "table-of-content", "variable-decls", "title")
)
_NAMED = {"list": "ul", "list-item": "li", "table": "table", "table-row": "tr", "table-cell": "td", "line-break": "br"}
_STYLED = {"Title": "h1", "Subtitle": "h2"}


def parts(package: Package) -> Iterator[Part]:
    """The articles of a document."""
    tree = root(package.read("content.xml"))
    parents = {
        one.get(name): one.get(parent)
        for one in below(tree, "style")
        for name, parent in ((_attribute(one, "name"), _attribute(one, "parent-style-name")),)
    }
    out: list[str] = []
    _write(first(tree, "body", "text"), out, parents)
    yield from office_text.document_parts("".join(out), _properties(package), package.limit)


def _attribute(element: Any, name: str) -> str:
    """The full name of an attribute, whatever its prefix stands for."""
    return next((key for key in element.attrib if key.rpartition("}")[2] == name), name)


def _write(element: Any, out: list[str], parents: dict[str | None, str | None]) -> None:
    """Writes what stands in an element as HTML."""
    if element is None:
        return
    out.append(html.escape(element.text or "", quote=False))
    for child in element:
        name = local(child)
        tag = _NAMED.get(name)
        if name in ("p", "h"):
            style = child.get(_attribute(child, "style-name"))
            level = child.get(_attribute(child, "outline-level")) or "2"
            tag = _STYLED.get(parents.get(style) or style or "", f"h{level[:1]}" if name == "h" else "p")
        if name in ("s", "tab"):
            out.append(" ")
        elif name == "frame":
            alt = words(first(child, "desc")) or words(first(child, "title")) or ""
            inner: list[str] = []
            _write(first(child, "text-box"), inner, parents)
            picture = f'<img src="picture" alt="{html.escape(alt)}">' if first(child, "image") is not None else ""
            out.append(f"{picture}{''.join(inner)}")
        elif name not in _NO_TEXT:
            out.append(f"<{tag}>" if tag else "")
            _write(child, out, parents)
            out.append(f"</{tag}>" if tag and tag != "br" else "")
        out.append(html.escape(child.tail or "", quote=False))


def _properties(package: Package) -> Stated:
    if "meta.xml" not in package.names:
        return Stated()
    meta = first(root(package.read("meta.xml")), "meta")
    if meta is None:
        return Stated()
    return Stated(
        headline=words(first(meta, "title")),
        byline=words(first(meta, "initial-creator")) or words(first(meta, "creator")),
        language=words(first(meta, "language")),
        keywords=texts(below(meta, "keyword")) or None,
    )
