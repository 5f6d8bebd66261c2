"""Regions that publishers file their stories under: one file a publisher in ``publishers/``.

A file has lines of tab-separated cells; those that begin with ``#`` are comments. Three lines describe the publisher:

    scheme  what the record's region names as ``scheme``
    hosts   its hosts, without subdomains, separated by spaces
    names   names that its pages state, in lower case, with ``_`` for spaces, separated by spaces

Every other line is a region: its page at the publisher (the record's ``slug``); its labels, separated by ``/``, the
usual one first; the parts of story addresses that name it, separated by spaces; the ISO 3166 codes of the areas that
it covers, separated by spaces. ``scripts/gazetteer.py`` adds the coordinates of new codes to places.tsv.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Collection

from newsextract.base.rows import NamedTuple

FOLDER = os.path.join(os.path.dirname(__file__), "publishers")


class PublisherRegion(NamedTuple):
    """A region as its publisher names it; see above."""

    slug: str
    labels: tuple[str, ...]
    address_parts: tuple[str, ...]
    codes: str


class Publisher(NamedTuple):
    """A publisher with regions of its own; see above."""

    scheme: str
    hosts: tuple[str, ...]
    names: tuple[str, ...]
    regions: tuple[PublisherRegion, ...]


@functools.cache
def publishers() -> tuple[Publisher, ...]:
    """All publishers that have a file, by file name. Raises ValueError for a file that lacks a cell or a line."""
    return tuple(_read(name) for name in sorted(os.listdir(FOLDER)) if name.endswith(".tsv"))


def scheme_of(host: str, names: Collection[str]) -> str | None:
    """The scheme of a publisher, by its host or one of the names that it states; ``None`` for one without a file."""
    stated = {name.casefold().replace(" ", "_") for name in names}
    for one in publishers():
        if any(host == own or host.endswith(f".{own}") for own in one.hosts) or stated.intersection(one.names):
            return one.scheme
    return None


def _read(name: str) -> Publisher:
    head: dict[str, str] = {}
    regions: list[PublisherRegion] = []
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        lines = file.read().splitlines()
    for number, line in enumerate(lines, 1):
        cells = line.split("\t")
        if line.startswith("#"):
            continue
        if len(cells) == 2 and cells[0] in ("scheme", "hosts", "names"):
            head[cells[0]] = cells[1]
        elif len(cells) == 4:
            slug, labels, parts, codes = cells
            regions.append(PublisherRegion(slug, tuple(labels.split("/")), tuple(parts.split()), codes))
        else:
            raise ValueError(f"{name}, line {number}: neither the publisher's nor a region's")
    missing = {"scheme", "hosts", "names"} - head.keys()
    if missing:
        raise ValueError(f"{name} lacks {', '.join(sorted(missing))}")
    return Publisher(head["scheme"], tuple(head["hosts"].split()), tuple(head["names"].split()), tuple(regions))
