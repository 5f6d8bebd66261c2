"""Links and pictures inside a line, as signs that no text holds: written by the dialects, read once a line is joined.

A text that was cleaned has no control characters, so these are free.
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import Link

BEGIN: Final = "\x02"
"""Linked words begin here; ``end`` closes them."""

_SIGN: Final = pattern("[\x02\x03\x05\x06](?:(\\d+)\x04)?")
_SPACES: Final = pattern(r" {2,}")
_SPACE_BEFORE_STOP: Final = pattern(r" (?=[,.;:!?)](?:\s|$))")
# Where the words of a link end whose program marks only their beginning: "[3]the report, which", "[4]said [5]".
_LINK_ENDS: Final = pattern(r"[,;:!?()\"”»]|\.(?:\s|$)|\s[–—|-]\s")
LONGEST_LINK: Final = 8
"""Words of a link whose end is not marked, when it does not fill its line; most in running text have one to six."""


def end(address: int) -> str:
    """The sign behind linked words; ``address`` is the number of their address."""
    return f"\x03{address}\x04"


def picture(address: int) -> str:
    """The sign of a picture; ``address`` is the number of its alternative text and address."""
    return f"\x05{address}\x04"


def begin_open(address: int) -> str:
    """The sign before linked words whose end is not marked."""
    return f"\x06{address}\x04"


class Addresses:
    """The addresses of a text's links and pictures, by number."""

    def __init__(self) -> None:
        self.links: dict[int, str] = {}
        self.pictures: list[tuple[str, str]] = []

    def add_picture(self, alt: str, url: str) -> str:
        """The sign of one more picture."""
        self.pictures.append((alt, url))
        return picture(len(self.pictures) - 1)

    def add_link(self, url: str) -> str:
        """The sign behind the words of one more link."""
        number = len(self.links)
        self.links[number] = url
        return end(number)


class Picture(NamedTuple):
    """A picture in a line: its alternative text and address, and whether it is a link to another page."""

    alt: str
    url: str
    linked: bool = False


class Plain(NamedTuple):
    """A text without its signs.

    links     each with its words
    linked    characters that stand in links
    pictures  those that stand in the text
    """

    text: str
    links: tuple[Link, ...]
    linked: int
    pictures: tuple[Picture, ...]


def has_marks(text: str) -> bool:
    """True for a text with a sign in it."""
    return "\x04" in text or BEGIN in text


def without_marks(text: str) -> str:
    """The text without its signs, whatever they say."""
    return _SIGN.sub("", text) if has_marks(text) else text


def read_marks(text: str, addresses: Addresses) -> Plain:
    """The text without signs, and what they said."""
    links: list[Link] = []
    pictures: list[Picture] = []
    linked = 0
    out: list[str] = []
    begun: int | None = None  # index in ``out`` at which linked words begin
    opened: tuple[int, int, bool] | None = None  # the same for words whose end is not marked: address, stands first
    last = 0
    blank = True  # no words have been met

    def close() -> None:
        nonlocal opened, linked
        if opened is None:
            return
        at, number, alone = opened
        words = _open_words("".join(out[at:]), alone=alone)
        linked += len(words)
        if words and (url := addresses.links.get(number)):
            links.append(Link(text=words, url=url))
        opened = None

    for sign in _SIGN.finditer(text):
        out.append(text[last : sign.start()])
        blank = blank and not out[-1].strip()
        last = sign.end()
        kind, number = sign[0][0], int(sign[1]) if sign[1] else 0
        if kind == BEGIN:
            begun = len(out)
        elif kind == "\x03":
            words = " ".join("".join(out[begun:]).split()) if begun is not None else ""
            url = addresses.links.get(number)
            if words and url:
                links.append(Link(text=words, url=url))
            linked += len(words)
            begun = None
        elif kind == "\x05":
            if number < len(addresses.pictures):
                pictures.append(Picture(*addresses.pictures[number], linked=begun is not None))
            out.append(" ")
        else:
            close()
            opened = (len(out), number, blank)
    out.append(text[last:])
    close()
    plain = _SPACES.sub(" ", "".join(out)).strip()
    if pictures:
        plain = _SPACE_BEFORE_STOP.sub("", plain)
    return Plain(plain, tuple(links), linked, tuple(pictures))


def _open_words(rest: str, *, alone: bool) -> str:
    """The words of a link that begins here and whose end nobody marked.

    alone  nothing stands before it in its paragraph
    """
    found: re.Match[str] | None = _LINK_ENDS.search(rest)
    words = (rest[: found.start()] if found else rest).split()
    if len(words) > LONGEST_LINK and not (alone and found is None):
        words = words[:LONGEST_LINK]
    return " ".join(words)
