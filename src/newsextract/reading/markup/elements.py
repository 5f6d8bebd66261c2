"""What the traversal of a page does at an element, by the element's name."""

from __future__ import annotations

from typing import Final

# Elements whose content is no text of the page.
_SKIPPED: Final = frozenset(
    "script style template svg head title math canvas object applet iframe datalist map colgroup audio-player amp-ad"
    " amp-embed amp-sticky-ad amp-auto-ads amp-analytics".split()
)
# What libxml2 leaves in the head of a page without <body>, when an element that it does not know begins the text.
IN_BODY: Final = ("article", "main", "section", "header", "p", "div")
# Elements that begin and end a line of their own.
_BLOCKS: Final = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p "
    "pre section select summary table tbody td textarea tfoot th thead tr ul video audio".split()
)
HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
# Containers that mean more than the beginning and end of a line: they count even when they are empty.
LASTING: Final = frozenset(("ul", "ol", "li", "blockquote", "table", "video", "audio"))
# Containers that change what the blocks inside are.
SPECIAL: Final = LASTING | frozenset(HEADINGS) | {"pre", "nav", "menu"}
PICTURES: Final = frozenset(("img", "amp-img", "video", "audio", "amp-video", "amp-iframe", "iframe"))
# How custom elements end that show a picture: <lazy-image src="...">.
PICTURE_ENDS: Final = ("-image", "-img", "-picture")
# Inside these a custom element is a word or two of the line; elsewhere it can be a paragraph.
LINES: Final = frozenset("p li h1 h2 h3 h4 h5 h6 figcaption td th dt dd pre button caption blockquote".split())
SEAMS: Final = frozenset(("span", "time", "a", "cite"))  # two of them side by side are often set apart by style only
PARTS: Final = frozenset(("span", "cite", "small"))  # in a caption, these hold its parts: label, text, credit

# What is done at an element. INLINE, for all that ACTIONS does not name: look at its class; BARE: nothing.
INLINE: Final = -1
SKIP: Final = 0
BLOCK: Final = 1
LINK: Final = 2
BOLD: Final = 3
ITALIC: Final = 4
BREAK: Final = 5
IMAGE: Final = 6
TIME: Final = 7
BARE: Final = 8
ACTIONS: Final[dict[str, int]] = {
    **dict.fromkeys(_SKIPPED, SKIP),
    **dict.fromkeys(_BLOCKS, BLOCK),
    **dict.fromkeys(("b", "strong"), BOLD),
    **dict.fromkeys(("i", "em"), ITALIC),
    **dict.fromkeys(("img", "amp-img", "amp-video"), IMAGE),
    **dict.fromkeys(("picture", "source", "wbr", "sup", "sub", "u", "input", "link", "meta"), BARE),
    "a": LINK,
    "br": BREAK,
    "time": TIME,
}
