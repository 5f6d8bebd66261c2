"""A named place, and the GeoNames ids and coordinates of those that the shipped table holds."""

from __future__ import annotations

import functools

from newsextract.base.rows import NamedTuple
from newsextract.base.shipped import shipped


class OwnRegion(NamedTuple):
    """A region as a publisher names it: the publisher's scheme, and the region's page there."""

    scheme: str
    slug: str


class Location(NamedTuple):
    """A named place.

    countries     codes of ISO 3166-1 alpha-2
    subdivisions  codes of ISO 3166-2
    city          its name in the shipped table, for a city; "" for an area; ``None`` for a place without ids there
    own_region    the publisher's region that has this name; other publishers may have the name too
    geonames      GeoNames ids: of the place, or of the areas that make it up
    """

    name: str
    countries: tuple[str, ...] = ()
    subdivisions: tuple[str, ...] = ()
    city: str | None = ""
    own_region: OwnRegion | None = None
    geonames: tuple[int, ...] = ()
    latitude: float | None = None
    longitude: float | None = None


def of_codes(name: str, codes: str, *, city: str | None = "", own_region: OwnRegion | None = None) -> Location:
    """A place by its codes, with spaces between: "GB-LCE GB-LEC"."""
    each = codes.split()
    countries = tuple(dict.fromkeys(code[:2] for code in each))
    return Location(name, countries, tuple(code for code in each if "-" in code), city, own_region)


def grounded(place: Location) -> Location:
    """The place with its GeoNames ids and coordinates, as far as they are known; of several areas the middle."""
    if place.geonames or place.city is None:
        return place
    shipped = _shipped()
    codes = place.subdivisions or place.countries
    keys = [f"{place.city}|{code}" for code in codes] if place.city else list(codes)
    found = [_numbers(shipped[key]) for key in keys if key in shipped]
    if not found and len(codes) == 1 and f"{place.name}|{codes[0]}" in shipped:
        found = [_numbers(shipped[f"{place.name}|{codes[0]}"])]  # an area that GeoNames knows as a city: London
    if not found:
        return place
    return place._replace(
        geonames=tuple(number for number, _, _ in found),
        latitude=_mean([latitude for _, latitude, _ in found if latitude is not None]),
        longitude=_mean([longitude for _, _, longitude in found if longitude is not None]),
    )


def is_shipped(city: str, code: str) -> bool:
    """True when the shipped table holds this city in this area."""
    return f"{city}|{code}" in _shipped()


def _mean(values: list[float]) -> float | None:
    """The middle of coordinates; ``None`` where they lie on both sides of the date line."""
    if not values or max(values) - min(values) > 180:
        return None
    return round(sum(values) / len(values), 4)


@functools.cache
def _shipped() -> dict[str, str]:
    """The table: the cells behind each key."""
    lines = [line.partition("\t") for line in shipped(__file__, "places.tsv").splitlines() if not line.startswith("#")]
    return {key: cells for key, _, cells in lines}


def _numbers(cells: str) -> tuple[int, float | None, float | None]:
    """GeoNames id, latitude and longitude of a line of the table."""
    number, latitude, longitude = cells.split("\t")
    return int(number), float(latitude) if latitude else None, float(longitude) if longitude else None
