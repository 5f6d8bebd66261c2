"""Pages beyond the limits of libxml2's tree, read event by event into a tree of bounded depth.

The parser's limits belong to its tree, not to its events. BeautifulSoup builds from the same events and keeps
everything too, but its links between elements cost a climb over all levels for each text behind an end tag:
24 s for 20 000 levels, where this takes 0.1 s.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

MOST_LEVELS = 200
"""Elements below this level become children of the one at it: the text keeps its order, and no tree is deeper."""

_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z", re.A)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def parse(text: str) -> Any:
    """An lxml root with all the text of the page, elements deeper than DEEPEST flattened."""
    folder: Any = _Folder()
    parser = etree.HTMLParser(target=folder, encoding="utf-8", huge_tree=True, no_network=True)
    return etree.fromstring(text.encode("utf-8", "replace"), parser)


class _Folder:
    """Takes the parser's events and builds the tree."""

    def __init__(self) -> None:
        self.root: Any = etree.Element("html")
        self.open: list[Any] = [self.root]  # the elements made of the tags that are open
        self.where: tuple[str, Any] = ("text", self.root)  # where text goes now
        self.pieces: list[str] = []  # joined once: adding to .text again and again would be quadratic

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "html" and len(self.open) == 1:
            self.open.append(self.root)
            return
        self._settle()
        above = self.open[min(len(self.open), MOST_LEVELS) - 1]
        known = {key: _CONTROL.sub("\ufffd", value or "") for key, value in attributes.items() if _NAME.match(key)}
        made = etree.SubElement(above, name if _NAME.match(name) else "div", known)
        self.where = ("text", made)
        self.open.append(made)

    def end(self, name: str) -> None:
        if len(self.open) < 2:
            return
        ended = self.open.pop()
        if ended is not self.root:
            after = ended if len(self.open) < MOST_LEVELS else self.open[MOST_LEVELS - 1][-1]
            if self.where != ("tail", after):  # deep down, many end tags lead to one place
                self._settle()
                self.where = ("tail", after)

    def data(self, text: str) -> None:
        self.pieces.append(text)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> Any:
        self._settle()
        return self.root

    def _settle(self) -> None:
        """Write the text gathered so far to its place in the tree."""
        if self.pieces:
            kind, element = self.where
            setattr(element, kind, (getattr(element, kind) or "") + _CONTROL.sub("\ufffd", "".join(self.pieces)))
            self.pieces.clear()
