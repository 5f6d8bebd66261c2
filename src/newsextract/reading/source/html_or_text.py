"""HTML or plain text, by content.

HTML begins with its markup, or is full of it: its elements hold most of the text, or its tags stand all over it.
An article that mentions ``<b>``, shows a few lines of code or prints addresses in angle brackets is text.
"""

from __future__ import annotations

import re

_SEEN_PREFIX = 32_768
"""Characters of an input, without the comments at its beginning, that are looked at."""
_SLICE_LENGTH = 500
"""Characters of one slice of them: the length of a long paragraph, so most slices of HTML have a tag."""

# Tags of a page's structure, with the roots of feeds and of news in XML; then those that stand inside a line.
_STRUCTURE_NAMES = (
    "html head body title meta link base script style noscript template main article section aside header footer nav "
    "div p h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd blockquote pre figure figcaption picture table caption thead "
    "tbody tfoot tr td th form fieldset iframe object video audio canvas svg center frameset address details summary "
    "hr br rss feed channel item entry nitf newsitem"
)
_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em embed font i img input ins kbd label mark q rp rt ruby s "
    "samp select small source span strike strong sub sup textarea time tt u var wbr button area map option param track"
)
_STRUCTURE = frozenset(_STRUCTURE_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split())
_VOID = frozenset(("br", "hr", "meta", "link", "base"))

_PLAIN_LENGTH = 400
"""Characters without a tag behind a first line of markup from which that line alone is markup."""

_BEGIN = re.compile(r"[\s\ufeff\ufffd]*")
_XML = re.compile(r"<\?xml\s|<!doctype\s{1,8}[a-z]", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)
# An opening tag that is cut by the end of the prefix or holds "<" in a value still opens a page.
_OPEN_TAG = re.compile(r"<([a-z][a-z0-9]{0,9})(?=[\s/>])", re.IGNORECASE)


def is_kind(text: str) -> bool:
    """True for HTML; looks at a bounded part of its beginning."""
    if begins_as(text):
        return True
    start = _after_comments(text)
    return _is_full_of_tags(text[start : start + _SEEN_PREFIX])


def begins_as(text: str) -> bool:
    """True where a text begins with what only a page has; what is true of its beginning is true of all of it."""
    start = _after_comments(text)
    if _XML.match(text, start):
        return True
    first = _OPEN_TAG.match(text, start)
    if first is None or first[1].lower() not in _STRUCTURE:
        return False
    if first[1].lower() not in ("div", "p", "table", "center"):
        return True
    # One line of markup may stand above a text: a picture that counts readers, copied as text.
    line = text.find("\n", first.end())
    return line < 0 or len(text) - line < _PLAIN_LENGTH or "<" in text[line : line + _PLAIN_LENGTH * 5]


def _after_comments(text: str) -> int:
    """Where the input begins once white space, marks and comments are passed."""
    start = 0
    while True:
        found = _BEGIN.match(text, start)
        start = found.end() if found else start
        if not text.startswith("<!--", start):
            return start
        end = text.find("-->", start + 4)
        if end < 0:
            return start
        start = end + 3


def _is_full_of_tags(head: str) -> bool:
    tags = [(m, m[2].lower()) for m in _TAG.finditer(head)]
    tags = [(m, name) for m, name in tags if name in _STRUCTURE or name in _INLINE]
    if len(tags) < 2:
        return False
    return _held_share(head, tags) >= 0.5 or _stands_all_over(head, tags)


def _held_share(head: str, tags: list[tuple[re.Match[str], str]]) -> float:
    """Share of the text that stands inside elements that are opened and closed, inline ones aside."""
    open_at: dict[str, list[int]] = {}
    spans = []
    for tag, name in tags:
        if name in _INLINE or name in _VOID:
            continue
        if not tag[1]:
            open_at.setdefault(name, []).append(tag.end())
        elif open_at.get(name):
            spans.append((open_at[name].pop(), tag.start()))
    held = reached = 0
    for start, end in sorted(spans):
        held += max(0, end - max(start, reached))
        reached = max(reached, end)
    return held / len(head)


def _stands_all_over(head: str, tags: list[tuple[re.Match[str], str]]) -> bool:
    """True when two of three slices of the text have a tag; scripts, which have none, count as one slice."""
    if len(tags) < (4 if any(name in _STRUCTURE for _, name in tags) else 10):
        return False
    slices = -(-len(head) // _SLICE_LENGTH)
    with_tag = set()
    script_end = 0
    for tag, name in tags:
        if tag[1] and name in ("script", "style") and script_end:
            slices -= (tag.start() - script_end) // _SLICE_LENGTH
            script_end = 0
        elif name in ("script", "style"):
            script_end = tag.end()
        with_tag.add(tag.start() // _SLICE_LENGTH)
    if script_end:
        slices -= (len(head) - script_end) // _SLICE_LENGTH
    return len(with_tag) * 3 >= slices * 2
