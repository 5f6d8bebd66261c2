"""Whether all visible words of a page have come through: counted without the parser that made the tree.

Python's own tokenizer of HTML knows nothing of nesting, so that no tag out of place can end it early.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from typing import Any, Final

from lxml import etree

from newsextract.reading.markup.elements import ACTIONS, BLOCK, BREAK, INLINE
from newsextract.reading.markup.page_bytes import PageBytes

FEWEST_ELEMENTS: Final = 5
"""Elements of a kind in the bytes of a page from which on the tree is compared with them."""
KEPT_ELEMENTS: Final = 0.5
"""Share of them that the tree must have, without which the words are counted too: scripts can hold elements."""
LOST_SHARE: Final = 0.1
"""Share of visible words that the tree lacks, above which the page counts as cut."""

_WORD: Final = re.compile(r"\w+")
_SCRIPT: Final = re.compile(r"<script(?=[\s/>])[^>]*>", re.I)
_SCRIPT_END: Final = re.compile(r"</script(?=[\s/>])", re.I)
_IN_SCRIPT: Final = re.compile(r"<!--|-->|</?script(?=[\s/>])", re.I)
_UNSEEN: Final = frozenset(
    "head script style svg math canvas object applet iframe datalist map colgroup template textarea audio-player amp-ad"
    " amp-embed amp-sticky-ad amp-auto-ads amp-analytics".split()
)
_RAW: Final = ("script", "style")
# What stands in a head without an end tag ends it: so do browsers.
_IN_BODY: Final = frozenset("body article main section header div p h1 h2 h3 table ul ol a span form nav".split())
_JOINERS: Final = ("\xad", "\u200b", "\u2060", "\ufeff")  # stand inside words and are not seen


def _words(text: str) -> list[str]:
    for sign in _JOINERS:  # str.translate would look up each letter, which takes ten times as long
        if sign in text:
            text = text.replace(sign, "")
    return _WORD.findall(text.casefold())


def words_of(texts: Iterable[str]) -> Counter[str]:
    """The words of some texts, each with how often it stands there; case is ignored."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(_words(text))
    return found


def visible_words(markup: str) -> Counter[str]:
    """The words of a page outside scripts, styles and other elements that show no text."""
    reader = _Reader()
    reader.feed(_without_scripts(markup))
    reader.close()
    return words_of(("".join(reader.texts),))


def _without_scripts(markup: str) -> str:
    """A page without the scripts that hold other scripts.

    Behind a comment mark a script may hold a whole other script, whose end tag does not end it ("script data double
    escaped" in the HTML standard); Python's tokenizer takes the rest of such a script for text.
    """
    kept: list[str] = []
    at = start = 0
    while opening := _SCRIPT.search(markup, start):
        first = _SCRIPT_END.search(markup, opening.end())
        if first is None:
            break
        start = first.end()
        comment = markup.find("<!--", opening.end(), first.start())
        if comment >= 0 and _SCRIPT.search(markup, comment, first.start()):
            end = _end_of_script(markup, opening.end())
            if end < 0:
                break
            kept.append(markup[at : opening.end()])
            at = start = end
    return "".join((*kept, markup[at:]))


def _end_of_script(markup: str, start: int) -> int:
    """Where the end tag of a script stands whose text begins at ``start``; -1 when it has none."""
    escaped = inner = False
    for mark in _IN_SCRIPT.finditer(markup, start):
        sign = mark[0].casefold()
        if sign == "<!--":
            escaped = True
        elif sign == "-->":
            escaped = inner = False
        elif sign == "<script":
            inner = escaped
        elif inner:
            inner = False
        else:
            return mark.start()
    return -1


def missing(shown: Counter[str], held: list[str]) -> Counter[str]:
    """The words of ``shown`` that some texts lack; words that they part otherwise, or join, are not missing."""
    lost = shown - words_of(held)
    if lost:
        squeezed = "".join(_words("".join(held)))
        lost = Counter({word: times for word, times in lost.items() if squeezed.count(word) < shown[word]})
    return lost


_COUNTS: Final[dict[str, Any]] = {
    "</p>": etree.XPath("count(//p)"), "</div>": etree.XPath("count(//div)"), "<br": etree.XPath("count(//br)")
}  # fmt: skip
"""How many elements of a kind a tree has, by the tag that each of them has in the page."""


def lacks_elements(page: PageBytes, root: Any, met: Mapping[str, int] | None = None) -> bool:
    """True when a tree has far fewer paragraphs, containers or breaks than its page: a reason to count the words.

    met  by tag, so many of them at least: those of most pages are counted no more then, which takes longer
    """
    for tag in _COUNTS:
        times = page.tags[tag.encode()]
        if (met is None or met[tag] < KEPT_ELEMENTS * times) and _are_fewer(tag, times, root):
            break
    else:
        return False
    seen = _outside_scripts(page.data.decode("latin-1"))  # data for scripts may hold the page's elements once more
    return any(_are_fewer(tag, seen.count(tag), root) for tag in _COUNTS)


def _are_fewer(tag: str, times: int, root: Any) -> bool:
    return times >= FEWEST_ELEMENTS and int(_COUNTS[tag](root)) < KEPT_ELEMENTS * times


def _outside_scripts(markup: str) -> str:
    """A page without its scripts, as far as they end."""
    kept: list[str] = []
    at = 0
    while (opening := _SCRIPT.search(markup, at)) and (end := _SCRIPT_END.search(markup, opening.end())):
        kept.append(markup[at : opening.start()])
        at = end.end()
    return "".join((*kept, markup[at:]))


def is_cut(markup: str, root: Any) -> bool:
    """True when a tree lacks many of the words that its page shows."""
    shown = visible_words(markup)
    lost = missing(shown, ["".join(root.itertext())])
    return lost.total() > LOST_SHARE * shown.total()


class _Reader(HTMLParser):
    """Gathers the texts of a page that can be seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if ACTIONS.get(tag, INLINE) in (BLOCK, BREAK):
            self.texts.append(" ")
        if self._unseen and self._unseen[-1] == "head" and tag in _IN_BODY:
            self._unseen.pop()
        shadow = tag == "template" and any(name in ("shadowrootmode", "shadowroot") for name, _ in attrs)
        if (tag in _UNSEEN and not shadow) or (tag == "title" and not self._unseen):  # browsers show no title
            self._unseen.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _RAW:  # which browsers do not end here
            self.handle_starttag(tag, attrs)
            self.set_cdata_mode(tag)
        elif tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if ACTIONS.get(tag, INLINE) == BLOCK:
            self.texts.append(" ")
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass

    def parse_comment(self, i: int, report: bool = True) -> int:
        """Where the comment that begins at ``i`` ends; -1 for one without an end.

        Python's own ends it at "-- >" too, which browsers do not.
        """
        end = self.rawdata.find("-->", i + 2)
        return end + 3 if end >= 0 else -1

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.texts.append(data)
