"""Names of places -> ISO 3166 codes, from a small table that ships with the package."""

from __future__ import annotations

import functools
from typing import NamedTuple

from newsextract.geo import tables


class Location(NamedTuple):
    """A named place; ``countries`` are ISO 3166-1 alpha-2, ``subdivisions`` ISO 3166-2."""

    name: str
    countries: tuple[str, ...] = ()
    subdivisions: tuple[str, ...] = ()


_SIGNS = {ord(sign): " " for sign in ",;:/-–—()'’\"_"} | {ord("."): None}


def _key(name: str) -> str:
    """What two printings of a name share: "N. Ireland" and "n-ireland" both give "n ireland"."""
    key = " ".join(name.translate(_SIGNS).casefold().split())
    return key.replace(" and ", " & ") if " and " in key else key


def _rows(table: str) -> list[str]:
    return [row.strip() for row in table.split(";")]


def _of_codes(name: str, codes: str) -> Location:
    each = codes.split()
    return Location(name, tuple(dict.fromkeys(c[:2] for c in each)), tuple(c for c in each if "-" in c))


@functools.cache
def _names() -> dict[str, tuple[str, str]]:
    """(name, codes) of every name that may stand alone; later tables do not replace earlier ones."""
    found: dict[str, tuple[str, str]] = {}
    for row in _rows(tables.REGIONS):
        _, labels, _, codes = row.split("|")
        for label in labels.split("/"):
            found.setdefault(_key(label), (label, codes))
    for table in (tables.CITIES, tables.COUNTRIES, tables.COUNTRY_ALIASES):
        for row in _rows(table):
            name, code = row.split("|")
            found.setdefault(_key(name), (name, code))
    for row in _rows(tables.SUBDIVISIONS):
        code, *names = row.split("|")
        for name in names:
            found.setdefault(_key(name), (names[0], code))
    for name in tables.AREAS.split("|"):
        found.setdefault(_key(name), (name.strip(), ""))
    return found


def _alone(key: str) -> Location | None:
    found = _names().get(key)
    return _of_codes(*found) if found else None


@functools.cache
def _cities() -> dict[str, Location]:
    return {_key(n): _of_codes(n, c) for n, c in (row.split("|") for row in _rows(tables.CITIES))}


@functools.cache
def _abbreviations() -> dict[str, str]:
    rows = [row.split("|") for row in _rows(tables.ABBREVIATIONS)]
    return {_key(short): code for code, *shorts in rows for short in shorts}


@functools.cache
def _subdivisions() -> dict[str, str]:
    return {code: name for code, name, *_ in (row.split("|") for row in _rows(tables.SUBDIVISIONS))}


@functools.cache
def _slugs() -> dict[str, Location]:
    found: dict[str, Location] = {}
    for row in _rows(tables.REGIONS):
        path, labels, slug, codes = row.split("|")
        place = _of_codes(labels.split("/")[0], codes)
        nation = path.partition("/")[0]
        found[_key(f"uk {nation} {slug}")] = place
        found[_key(path.rpartition("/")[2])] = place
    return found


def named(name: str, *, several: bool = True) -> Location | None:
    """The place with this name; ``None`` when the table does not have it.

    several  also read labels that join names: "US & Canada"

    >>> named("US & Canada").countries
    ('US', 'CA')
    >>> named("Birmingham and Black Country").subdivisions[0]
    'GB-BIR'
    """
    key = _key(name)
    if len(key) < 2 or len(key) > 60:
        return None
    found = _alone(key) or _alone(key.removeprefix("the "))
    if found or not several or "&" not in key:
        return found
    parts = [_alone(part.strip()) for part in key.split("&")]
    if not all(parts):
        return None
    known = [p for p in parts if p]
    return Location(
        " and ".join(p.name for p in known),
        tuple(dict.fromkeys(c for p in known for c in p.countries)),
        tuple(dict.fromkeys(c for p in known for c in p.subdivisions)),
    )


def labelled(label: str) -> Location | None:
    """The place of a section label, "News" and "Latest" aside: "India News", "uknews", "Latest Wales News"."""
    found = named(label)
    if found:
        return found
    key = _key(label).removeprefix("latest ").removeprefix("local ")
    short = key.removesuffix("news").strip()
    return named(short) if short and short != key else named(key)


def datelined(place: str) -> Location | None:
    """The place of a dateline: a city alone, or a town with its state or country: "ST. JOSEPH, Mich.".

    >>> datelined("ST. JOSEPH, Mich.").subdivisions
    ('US-MI',)
    """
    town, comma, rest = place.partition(",")
    if comma:
        for part in reversed(rest.split(",")):
            code = _abbreviations().get(_key(part))
            found = _of_codes(_subdivisions().get(code, part.strip()), code) if code else named(part)
            if found:
                return found._replace(name=f"{plain_name(town)}, {found.name}")
    return _cities().get(_key(town)) or named(town)


def plain_name(place: str) -> str:
    """A name that a dateline prints in capitals, as it is written elsewhere: "ST. JOSEPH" gives "St. Joseph"."""
    return place.title() if place.isupper() and len(place) > 3 else place


def sluggish(segment: str) -> Location | None:
    """The place of a part of a URL: "uk-england-birmingham", "world-us-canada", "scotland"; ``None`` for any other."""
    key = _key(segment.replace("_", " "))
    found = _slugs().get(key)
    if found:
        return found
    for prefix in ("uk ", "world ", "news ", "us "):
        if key.startswith(prefix):
            short = key.removeprefix(prefix)
            if inner := named(short) or named(short.replace(" ", " & ")):  # "us-canada" is "US & Canada"
                return inner
    return labelled(key)
