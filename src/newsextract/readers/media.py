"""What a picture element shows: its largest address, its medium, and whether it is only decoration."""

from __future__ import annotations

import itertools
import re
from typing import Any

from newsextract.fields import MediaKind
from newsextract.readers import marks
from newsextract.readers.nodes import Node, Picture
from newsextract.readers.urls import Resolver

SMALL = 100  # pixels in width and height; smaller pictures are icons, portraits and counters

_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set", "data-src-set")
_ADDRESSES = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-hi-res-src",
    "data-full-src",
    "data-url",
    "data-image",
    "data-lazy",
    "data-original-src",
    "data-flickity-lazyload",
    "src",
    "poster",
)
_ENTRY = re.compile(r"\s*(\S*[^\s,])(?:\s+(\d{1,6}(?:\.\d{1,3})?)([wx]))?\s*(?:,|$)")
_DECORATION = re.compile(
    r"(?:^|[/_.-])(?:logo|icon|avatar|sprite|spacer|blank|pixel|1x1|placeholder|loading|loader|transparent|badge|"
    r"gravatar|emoji|button|arrow|tracking|beacon)s?(?=[/_.?-]|$)",
    re.I,
)
_NUMBER = re.compile(r"\s*(\d{1,5})")
_NESTED = 12  # source elements of one picture that are looked at
_LONGEST = 20_000  # characters of a srcset that are read


def best_url(picture: Picture, resolve: Resolver) -> str | None:
    """The absolute address of the largest version that the page names; ``None`` when it names none."""
    element = picture.element
    sources = [element]
    above = element.getparent()
    for _ in range(_NESTED):  # the parser nests source elements, and the img in the last of them
        if above is None or above.tag not in ("source", "picture"):
            break
        if above.tag == "picture":
            sources += itertools.islice(above.iter("source"), _NESTED)
        above = above.getparent()
    if picture.tag in ("video", "audio"):
        sources += itertools.islice(element.iter("source"), _NESTED)
    best, size = None, -1.0
    for source in sources:
        for name in _SETS:
            value = source.get(name)
            if not value:
                continue
            for match in _ENTRY.finditer(value[:_LONGEST]):
                address, width, unit = match.groups()
                weight = float(width) * (1000 if unit == "x" else 1) if width else 0.0
                if weight > size and (found := resolve(address)):
                    best, size = found, weight
    if best is not None:
        return best
    for source in sources:
        for name in _ADDRESSES:
            value = source.get(name)
            if value and (found := resolve(value)):
                return found
    return None


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
    if (width is not None and width < SMALL) or (height is not None and height < SMALL / 2):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:200]
    address = (element.get("src") or element.get("data-src") or "")[:300]
    return bool(
        _DECORATION.search(names.replace(" ", "/")) or (not address.startswith("data:") and _DECORATION.search(address))
    )


def _pixels(element: Any, name: str) -> int | None:
    found = _NUMBER.match(element.get(name) or "")
    return int(found[1]) if found else None
