"""What a picture element shows: its largest address, its medium, and whether it is only decoration."""

from __future__ import annotations

import itertools
import re
from typing import Any, Final

from newsextract.model.record_types import MediaKind
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Picture
from newsextract.reading.markup.urls import Resolver

SMALLEST_PICTURE: Final = 100
"""Pixels in width of a picture that is no icon, portrait or counter; in height half of that."""

_SETS: Final = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set", "data-src-set")
_ADDRESSES: Final = (
    "data-full-src",
    "data-orig-file",
    "data-large-file",
    "data-large-src",
    "data-zoom-src",
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-hi-res-src",
    "data-img-src",
    "data-image-src",
    "data-lazyload",
    "data-url",
    "data-image",
    "data-lazy",
    "data-original-src",
    "data-flickity-lazyload",
    "src",
    "poster",
)
_ALL: Final = (*_SETS, *_ADDRESSES)
_ENTRY: Final = re.compile(r"\s*(\S*[^\s,])(?:\s+(\d{1,6}(?:\.\d{1,3})?)([wx]))?\s*(?:,|$)")
_DECORATION: Final = re.compile(
    r"(?:^|[/_.-])(?:logo|icon|avatar|sprite|spacer|blank|pixel|1x1|placeholder|loading|loader|transparent|badge|"
    r"gravatar|emoji|button|arrow|tracking|beacon)s?(?=[/_.?-]|$)",
    re.I,
)
# "data:image/gif;base64,...", "/static/transparent_3x4.gif"; not "/unloading-ship.jpg".
_PLACEHOLDER: Final = re.compile(
    r"^data:|(?:^|[/_.-])(?:spacer|blank|placeholder|transparent|fallback|lazy-?load|loading|1x1)"
    r"[^/a-z]{0,12}(?:[hwzc][_-]?[^/a-z]{0,12}){0,4}[^/]{0,9}\.(?:gif|png|svg|jpg|webp)(?:$|\?)",
    re.I,
)
# Words without which these patterns cannot match: looked for first, because that is cheap.
_PLACEHOLDER_WORDS: Final = (
    "data:", "spacer", "blank", "placeholder", "transparent", "fallback", "lazy", "loading", "1x1"
)  # fmt: skip
_DECORATION_WORDS: Final = (
    *("logo", "icon", "avatar", "sprite", "spacer", "blank", "pixel", "1x1", "placeholder", "load", "transparent"),
    *("badge", "emoji", "button", "arrow", "tracking", "beacon"),
)
_PREVIEW_WORDS: Final = ("thumb", "preview", "lqip", "blur", "low-res", "lowres", "tiny", "placeholder")
# "/max/30/quay.jpg", "quay.jpg?w=40", "quay.jpg?width=60&blur=2"
_SMALL: Final = re.compile(r"/max/\d\d/|[?&;](?:w|width|resize)=\d\d(?=[&,;]|$)", re.I)
_NUMBER: Final = re.compile(r"\s*(\d{1,5})")
_MOST_SOURCES: Final = 12  # source elements of one picture that are looked at, and levels of them
_LONGEST_SRCSET: Final = 20_000  # characters of a srcset that are read


def best_address(picture: Picture, resolve: Resolver) -> tuple[str | None, int | None]:
    """The absolute address of the largest version that the page names, and its width in pixels where that is said."""
    sources = _sources(picture)
    best, size, wide = None, -1.0, None
    for source in sources:
        for name in _SETS:
            value = source.get(name)
            if not value:
                continue
            for match in _ENTRY.finditer(value[:_LONGEST_SRCSET]):
                address, width, unit = match.groups()
                weight = float(width) * (1000 if unit == "x" else 1) if width else 0.0
                if weight > size and not is_placeholder(address) and (found := resolve(address)):
                    best, size = found, weight
                    wide = int(float(width)) if width and unit == "w" else None
    if best is not None:
        return best, wide
    spare = None  # a placeholder, for want of anything better
    for source in sources:
        for name in _ADDRESSES:
            value = source.get(name)
            if value and (found := resolve(value)):
                if not is_placeholder(found):
                    return found, None
                spare = spare or found
    return spare, None


def _sources(picture: Picture) -> list[Any]:
    """The picture's element and its source elements."""
    element = picture.element
    sources = [element]
    above = element.getparent()
    for _ in range(_MOST_SOURCES):  # the parser nests source elements, and the img in the last of them
        if above is None or above.tag not in ("source", "picture"):
            break
        if above.tag == "picture":
            sources += itertools.islice(above.iter("source"), _MOST_SOURCES)
        above = above.getparent()
    if picture.tag in ("video", "audio"):
        sources += itertools.islice(element.iter("source"), _MOST_SOURCES)
    return sources


def is_placeholder(address: str) -> bool:
    """True for what stands in an address until a script puts the picture there."""
    end = address[-200:].lower()
    return any(word in end for word in _PLACEHOLDER_WORDS) and _PLACEHOLDER.search(end) is not None


def is_preview(picture: Picture) -> bool:
    """True for the small picture that a page shows until the large one beside it is there."""
    names = f"{picture.element.get('class') or ''} {picture.element.get('id') or ''}".lower()
    return any(word in names for word in _PREVIEW_WORDS) or _SMALL.search(picture.element.get("src") or "") is not None


def size_of(picture: Picture, wide: int | None) -> tuple[int | None, int | None]:
    """Width and height in pixels as the page states them, scaled to ``wide``, the stated width of the chosen file."""
    width, height = _pixels(picture.element, "width"), _pixels(picture.element, "height")
    if wide is None:
        return width or None, height or None
    return wide, round(height * wide / width) if width and height else None


def media_of(picture: Picture, holder: Node) -> MediaKind:
    """image, video or audio, by the element and the names of the containers around it."""
    if picture.tag in ("video", "amp-video"):
        return "video"
    if picture.tag == "audio":
        return "audio"
    here: Node | None = picture.node
    for _ in range(4):
        if here is None:
            break
        if here.mark & marks.VIDEO:
            return "video"
        if here.mark & marks.AUDIO:
            return "audio"
        if here is holder:
            break
        here = here.parent
    return "image"


def is_decoration(picture: Picture) -> bool:
    """True for logos, icons, portraits, counters: small by their attributes, or called so by their names."""
    element = picture.element
    if picture.tag in ("iframe", "amp-iframe"):
        return True
    width, height = _pixels(element, "width"), _pixels(element, "height")
    if (width is not None and width < SMALLEST_PICTURE) or (height is not None and height < SMALLEST_PICTURE / 2):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:200]
    if _says_decoration(names.replace(" ", "/")):
        return True
    called_so = False
    for name in _ALL:
        address = element.get(name)
        if address and address[:5] != "data:":
            if not _says_decoration(address[:300]):
                return False
            called_so = True
    return called_so


def _says_decoration(text: str) -> bool:
    lower = text.lower()
    return any(word in lower for word in _DECORATION_WORDS) and _DECORATION.search(lower) is not None


def _pixels(element: Any, name: str) -> int | None:
    found = _NUMBER.match(element.get(name) or "")
    return int(found[1]) if found else None
