"""A story in markup of which all is story (NITF, the XHTML of news agencies) -> its paragraphs and its pictures."""

from __future__ import annotations

import re
from typing import Any

from newsextract.inputs.kinds.xml_tree import below, first, local, words
from newsextract.inputs.story import Picture

_BLOCKS = frozenset(
    "p pre div section article block bq blockquote body body.content body.head body.end ul ol dl li dt dd hl1 hl2 h1 "
    "h2 h3 h4 h5 h6 subhead main header footer figure hr credit datacontent inlinexml html".split()
)
_SUBHEADS = ("hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "subhead")
_PREFIXES = {"li": "- ", "dt": "- ", "dd": "- "} | dict.fromkeys(_SUBHEADS, "## ")
_NO_STORY = frozenset(
    "head title script style form nav note fn table nitf-table body.head body.end media-metadata noscript iframe "
    "newslines object video audio svg".split()
)
_PICTURES = frozenset(("media", "figure", "photo", "img"))
_BREAKS = re.compile(r"\x1e\s*\x1e+")
_MANY_BREAKS = 3
"""Single line ends in one paragraph from which each ends a paragraph: a text of an agency's wire."""


class MarkedStory:
    """Reads one element; ``paragraphs`` are as ``story.story`` takes them."""

    def __init__(self, root: Any) -> None:
        self.paragraphs: list[str] = []
        self.pictures: list[Picture] = []
        self._run: list[str] = []
        self._prefix = ""
        self._within(root)
        self._end()

    def _visit(self, element: Any) -> None:
        name = local(element).lower()
        if not name or name in _NO_STORY:
            return
        if name == "br":
            self._run.append("\x1e")
        elif name in _PICTURES:
            self._end()
            if picture := _picture(element, name):
                self.pictures.append(picture)
        elif name in _BLOCKS:
            self._end()
            outer = self._prefix
            self._prefix = _PREFIXES.get(name, outer)
            self._within(element)
            self._end()
            self._prefix = outer
        else:
            self._within(element)

    def _within(self, element: Any) -> None:
        self._run.append(element.text or "")
        for child in element:
            self._visit(child)
            self._run.append(child.tail or "")

    def _end(self) -> None:
        """Ends the paragraph at hand."""
        text = "".join(self._run).replace("\r\n", "\n")
        self._run.clear()
        pieces = _BREAKS.split(text)
        if len(pieces) == 1 and text.count("\x1e") >= _MANY_BREAKS:
            pieces = text.split("\x1e")
        for piece in pieces:
            if line := " ".join(piece.replace("\x1e", " ").split()):
                self.paragraphs.append(self._prefix + line)


def _picture(element: Any, name: str) -> Picture | None:
    """The picture of an element; ``None`` for a film, a sound, a table."""
    if name == "img":
        return Picture(None, None, _address(element.get("src")))
    if name == "figure":
        image = next(below(element, "img"), None)
        return None if image is None else Picture(words(first(element, "figcaption")), None, _address(image.get("src")))
    if (element.get("media-type") or "image").lower() not in ("image", "photo", "picture"):
        return None
    sources = (one.get("source") for one in below(element, "media-reference") if _is_image(one))
    address = next(filter(None, sources), element.get("src"))
    credit = words(next(below(element, "media-producer"), None)) or words(next(below(element, "credit"), None))
    caption = words(next(below(element, "media-caption", "caption"), None))
    return Picture(caption, credit, _address(address)) if caption or credit or address else None


def _is_image(reference: Any) -> bool:
    return str(reference.get("mime-type") or "image").startswith("image")


def _address(text: str | None) -> str | None:
    """An address as it can stand in a page; ``None`` for what is none."""
    made = (text or "").strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29")
    return made if made and not made.startswith("data:") and made.isprintable() else None


def plain_paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: between blank lines where it has some, otherwise its lines; items of lists alone."""
    pieces = re.split(r"\n[ \t\r]*\n", text.strip())
    if len(pieces) == 1:
        pieces = text.split("\n")
    pieces = [line for piece in pieces for line in _ITEM.split(piece)]
    return [line for piece in pieces if (line := " ".join(piece.split()))]


_ITEM = re.compile(r"\n[ \t]*(?=[-•*] )")
