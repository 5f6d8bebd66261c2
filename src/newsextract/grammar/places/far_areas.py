"""States, regions, provinces and countries by their names in other languages, in tables that are read when needed.

``scripts/gazetteer.py`` writes the tables.
"""

from __future__ import annotations

import functools
from collections.abc import Collection

from newsextract.base.rows import NamedTuple
from newsextract.base.shipped import shipped
from newsextract.grammar.places.name_index import key_of


class Area(NamedTuple):
    """A state, region or province: its name there, its code of ISO 3166-2, and where it is."""

    name: str
    code: str
    geonames_id: int
    latitude: float | None
    longitude: float | None


def country(name: str, language: str) -> str | None:
    """Code of ISO 3166-1 of a country by its name in a language.

    >>> country("Norwegen", "de-AT"), country("Island", "en")
    ('NO', None)
    """
    return _countries(language.partition("-")[0]).get(key_of(name))


@functools.cache
def _countries(tag: str) -> dict[str, str]:
    """The codes by the names of one language, whose rows stand together."""
    table = _table("country_names.tsv")
    start, end = table.find(f"\n{tag}\t"), table.rfind(f"\n{tag}\t")
    rows = table[start : table.index("\n", end + 1)].split("\n")[1:] if start >= 0 else []
    return {key: code for _, key, code in (row.split("\t") for row in reversed(rows))}  # the first of a name counts


def area(name: str, countries: Collection[str] | None) -> Area | None:
    """The one area of this name in some countries, or in the whole world; ``None`` where several have it.

    Of a region and a province in it that bear one name the one that is called so itself is meant.

    >>> area("Andalusia", None).code, area("Nowhere", None)
    ('ES-AN', None)
    """
    key = key_of(name)
    found = [one for one in _called(key) if countries is None or one.code[:2] in countries]
    if len(found) > 1:
        found = [one for one in found if key_of(one.name) == key]
    return found[0] if len(found) == 1 else None


def names_area(name: str) -> bool:
    """True for the name of an area anywhere."""
    return key_of(name) in _names()


@functools.lru_cache(256)
def _called(key: str) -> tuple[Area, ...]:
    """The areas of a name. The table is searched as one text, and only for names that it has."""
    found: list[Area] = []
    if key not in _names():
        return ()
    table = _table("areas.tsv")
    cell = f"|{key}|"
    at = table.find(cell)
    while at >= 0:
        end = table.index("\n", at)
        name, code, number, latitude, longitude, _ = table[table.rindex("\n", 0, at) + 1 : end].split("\t")
        found.append(
            Area(
                name, code, int(number), float(latitude) if latitude else None, float(longitude) if longitude else None
            )
        )
        at = table.find(cell, end)
    return tuple(found)


@functools.cache
def _names() -> frozenset[str]:
    """All that stands between bars, as the names do."""
    return frozenset(_table("areas.tsv").split("|"))


@functools.cache
def _table(name: str) -> str:
    return shipped(__file__, name)
