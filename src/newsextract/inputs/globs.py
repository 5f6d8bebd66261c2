"""Globs over paths with "/", as shells with ``**`` know them (``glob.translate`` is new in Python 3.13)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable

_PIECE = re.compile(r"\*+|\?|\[!?\]?[^\]/]*\]|[^*?\[]+|\[")


def translate(pattern: str) -> str:
    """The regular expression of a glob: ``*`` and ``?`` match within a name, ``**`` across folders."""
    out = []
    parts = pattern.split("/")
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            out.append(".*" if last else "(?:[^/]+/)*")
        else:
            out.append("".join(map(_piece, _PIECE.findall(part))) + ("" if last else "/"))
    return "".join(out)


def _piece(piece: str) -> str:
    if piece.startswith("*"):
        return "[^/]*"
    if piece == "?":
        return "[^/]"
    if piece.startswith("[") and len(piece) > 2:
        inner = piece[1:-1]
        made = f"[^{_signs(inner[1:])}/]" if inner.startswith("!") else f"[{_signs(inner)}]"
        with contextlib.suppress(re.error):  # a range from high to low matches nothing
            re.compile(made)
            return made
    return re.escape(piece)


def _signs(inner: str) -> str:
    """A glob's brackets as a character class, each character and range escaped, because "--" and "&&" are operators."""
    out = []
    at = 0
    while at < len(inner):
        ranged = inner[at + 1 : at + 2] == "-" and at + 2 < len(inner)
        out.append(f"{re.escape(inner[at])}-{re.escape(inner[at + 2])}" if ranged else re.escape(inner[at]))
        at += 3 if ranged else 1
    return "".join(out)


def any_of(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern for the paths that one of the globs names; a glob without "/" is matched with the last name only."""
    found = [translate(one.removeprefix("./")) if "/" in one else f"(?:.*/)?{translate(one)}" for one in patterns]
    return re.compile("|".join(found), re.DOTALL) if found else None


def has_magic(path: str) -> bool:
    """True for a glob."""
    return any(sign in path for sign in "*?[")
