"""The words of the report's search: what its charts and tables look for, and what its script finds."""

from __future__ import annotations

from urllib.parse import quote

from newsextract.formats.text import harmless


def tag(name: str, value: str) -> str:
    """The search term of an exact value: "region:West Midlands". Double quotes in it would end the term."""
    return f"{name}:{' '.join(value.split())}".replace('"', "'")


def exact(name: str, value: str) -> str:
    """The search for one exact value, whatever others begin with it."""
    return f'"{tag(name, value)}"'


def phrase(name: str) -> str:
    """The search for a name in texts: its words as one phrase, or several where double quotes inside it divide it."""
    return " ".join(f'"{part.strip()}"' for part in name.split('"') if part.strip())


def address(search: str) -> str:
    """The part of the page's address that holds a search, which the page's script reads.

    Like every text of the page it is without control characters and direction marks, or would not be found there.

    >>> address('"region:West Midlands"')
    '#find=%22region%3AWest%20Midlands%22'
    """
    return "#find=" + quote(harmless(search), safe="")
