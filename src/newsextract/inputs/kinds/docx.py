"""Word documents, read with mammoth (extra ``docx``): headings, lists, tables, pictures with their words."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from newsextract.inputs.file_part import Missing, Part
from newsextract.inputs.kinds import office_text
from newsextract.inputs.kinds.html_story import tree_of
from newsextract.inputs.kinds.office_package import Package
from newsextract.inputs.kinds.xml_tree import first, root, words
from newsextract.model.record_types import Stated

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
"""


class Unreadable(ValueError):
    """The library cannot read the document."""


def parts(package: Package) -> Iterator[Part]:
    """The articles of a document. Raises Missing without mammoth, Unreadable for damage."""
    try:
        import mammoth
    except ImportError:
        raise Missing('Word documents need a package: pip install "newsextract[docx]"') from None
    for name in package.names:  # what is too large, or declares entities, never reaches the library
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(name)[:4_096]:
            raise ValueError("it declares entities, which are not read. Save it without them.")
    package.archive.fp.seek(0)  # type: ignore[union-attr]
    data = io.BytesIO(package.archive.fp.read())  # type: ignore[union-attr]
    pictures = mammoth.images.img_element(_no_bytes)
    try:
        made = mammoth.convert_to_html(data, style_map=_STYLES, convert_image=pictures, ignore_empty_paragraphs=False)
    except Exception as problem:  # it raises anything at damaged files: its parser's errors, KeyError ...
        raise Unreadable(str(problem)) from problem
    yield from office_text.document_parts(_cleaned(made.value), _properties(package), package.limit)


def _no_bytes(image: Any) -> dict[str, str]:
    return {"src": "picture"}


def _cleaned(markup: str) -> str:
    """The body without notes and their marks; a picture and the caption below it are a figure."""
    from lxml import etree

    body = tree_of(f"<div>{markup}</div>").find(".//div")
    for one in list(body.iter("sup")):
        if one.find("a") is not None and (one.find("a").get("href") or "").startswith(("#footnote", "#endnote")):
            _remove(one)
    for one in list(body.iter("ol")):
        if any((item.get("id") or "").startswith(("footnote", "endnote")) for item in one.iter("li")):
            _remove(one)
    for one in list(body.iter("p")):
        below = one.getnext()
        if one.find(".//img") is None or words(one):
            continue
        one.tag = "figure"
        if below is not None and below.get("class") == "caption":
            below.tag = "figcaption"
            one.append(below)
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


def _remove(element: Any) -> None:
    """Takes an element out; what stands behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def _properties(package: Package) -> Stated:
    if "docProps/core.xml" not in package.names:
        return Stated()
    core = root(package.read("docProps/core.xml"))
    keywords = words(first(core, "keywords")) or ""
    return Stated(
        headline=words(first(core, "title")),
        byline=words(first(core, "creator")),
        language=words(first(core, "language")),
        document_id=words(first(core, "identifier")),
        keywords=[word.strip() for word in keywords.replace(";", ",").split(",") if word.strip()] or None,
    )
