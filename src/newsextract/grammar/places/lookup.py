"""Names of places -> ISO 3166 codes, GeoNames ids and coordinates.

Small tables ship with the package: countries, states, cities of datelines, places that share their names, and the
regions of publishers. The extra ``newsextract[geo]`` adds all others; see ``gazetteer.py``.
"""

from __future__ import annotations

import functools

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.places import far_areas, gazetteer, name_index
from newsextract.grammar.places.location import Location, is_shipped
from newsextract.grammar.places.name_index import key_of
from newsextract.grammar.places.story_context import Context, choose

NOWHERE = Context()
"""The context of a name without an article."""

LARGE_FOREIGN_TOWN = 100_000
"""Inhabitants from which a town in any country is meant by its name alone."""


def named(name: str, context: Context = NOWHERE, *, several: bool = True, firm: bool = False) -> Location | None:
    """The place with this name; ``None`` when the shipped tables do not have it, or it cannot be told which is meant.

    several  also read labels that join names: "US & Canada"
    firm     the name means its usual place, unless the text names the state of another one

    >>> named("US & Canada").countries
    ('US', 'CA')
    >>> named("Birmingham and Black Country").subdivisions[0]
    'GB-BIR'
    """
    key = key_of(name)
    if len(key) < 2 or len(key) > 60:
        return None
    short = key.removeprefix("the ")
    usual = name_index.region(key, context.scheme) or name_index.alone(key) or name_index.alone(short)
    if usual is None:
        usual = name_index.alone(_in_english(key, context))
    found = choose(usual, name_index.rivals(short), context, firm=firm)
    if found or not several or "&" not in key:
        return found
    parts = [name_index.alone(part.strip()) for part in key.split("&")]
    if not all(parts):
        return None
    known = [p for p in parts if p]
    return Location(
        " and ".join(p.name for p in known),
        tuple(dict.fromkeys(c for p in known for c in p.countries)),
        tuple(dict.fromkeys(c for p in known for c in p.subdivisions)),
    )


def is_listed(name: str) -> bool:
    """True for a name of the shipped tables, with one meaning or several."""
    key = key_of(name)
    return name_index.is_listed(key) or name_index.is_listed(key.removeprefix("the "))


def stands_alone(name: str) -> bool:
    """True for a city so large that its bare name means it."""
    return key_of(name) in name_index.alone_in_datelines()


def labelled(label: str, context: Context = NOWHERE) -> Location | None:
    """The place of a section label, "News" and "Latest" aside: "India News", "uknews", "Latest Wales News"."""
    key = key_of(label)
    rivals = name_index.rivals(key)
    if name_index.is_section_word(key) and not any(set(place.subdivisions) & context.said for place in rivals):
        return None
    found = named(label, context)
    if found:
        return found
    key = key.removeprefix("latest ").removeprefix("local ").removeprefix("all ")
    short = key.removesuffix("news").strip()
    found = named(short, context) if short and short != key else named(key, context)
    if found or rivals:
        return found  # several places have the name and the text names none of their areas: no table has more
    head, dash, _ = label.partition(" - ")
    found = _far_area(label, context) or _several_areas(label, context)
    return found or (labelled(head, context) if dash else None)  # "Norwegen - Nachrichten"


_BETWEEN = pattern(r" ?[–/&] ?| (?:and|et|und|y|e|en) ")


def _several_areas(label: str, context: Context) -> Location | None:
    """The areas of a label that joins two or three: "Colombie-Britannique–Yukon", "Berlin/Brandenburg"."""
    parts = [part.strip() for part in _BETWEEN.split(label)]
    if not 1 < len(parts) <= MOST_AREAS:
        return None
    places = [named(part, context, several=False) or _far_area(part, context) for part in parts]
    known = [place for place in places if place is not None and place.countries]
    if len(known) < len(parts):
        return None
    return Location(
        label.strip(),
        tuple(dict.fromkeys(code for place in known for code in place.countries)),
        tuple(dict.fromkeys(code for place in known for code in place.subdivisions)),
    )


SHORTEST_FAR_NAME = 6
"""Letters of the name of an area that is known without its country."""

MOST_AREAS = 3
"""Areas that one label joins."""


def _in_english(key: str, context: Context) -> str:
    """The key of a city's English name, by its name in the article's language, or else without its accents."""
    return _city_names(context.language.partition("-")[0]).get(key) or name_index.unaccented(key)


@functools.cache
def _city_names(tag: str) -> dict[str, str]:
    if tag not in languages.TAGS:
        return {}
    names = [one.split("=") for one in languages.words(tag).CITY_NAMES.split("|") if one]
    return {key_of(name): key_of(english) for name, english in names}


def datelined_first(place: str, context: Context = NOWHERE) -> Location | None:
    """As ``datelined``; of two known places that share a dateline ("WASHINGTON/NEW DELHI") the first."""
    found = datelined(place, context)
    if found or "/" not in place:
        return found
    places = [datelined(part.strip(), context) for part in place.split("/") if part.strip()]
    return places[0] if len(places) > 1 and all(places) else None


def is_city(name: str, context: Context = NOWHERE) -> bool:
    """True for a city of the shipped tables; not for a place of the gazetteer, whose names people bear too."""
    found = datelined_first(name, context) if name else None
    return found is not None and found.city is not None


def datelined(place: str, context: Context = NOWHERE) -> Location | None:
    """The place of a dateline: a city alone, or a town with its state or country: "ST. JOSEPH, Mich.".

    >>> datelined("ST. JOSEPH, Mich.").subdivisions
    ('US-MI',)
    """
    head, comma, rest = place.partition(",")
    if comma:
        found = _in_area(plain_name(head.strip()), rest, context)
        if found:
            return found
    key = key_of(head)
    usual = name_index.cities().get(key) or name_index.cities().get(_in_english(key, context))
    if usual or name_index.rivals(key):
        found = choose(usual, name_index.rivals(key), context, firm=key in name_index.alone_in_datelines())
    else:
        found = named(head, context)
    return found or town_from_gazetteer(plain_name(head.strip()), context)


def of_code(text: str) -> Location | None:
    """The place of an ISO 3166 code as geo metas state it: "US-ND", "GB", "BRA"; ``None`` for any other text.

    >>> of_code("US-ND").name
    'North Dakota'
    """
    code = text.strip().upper()
    code = name_index.alpha_2(code) or code
    name = name_index.subdivisions().get(code) or name_index.countries().get(code)
    if name is None and not ("-" in code and code[:2] in name_index.countries() and _CODE.fullmatch(code)):
        return None
    return Location(name or code, (code[:2],), (code,) if "-" in code else (), "" if name else None)


_CODE = pattern(r"[A-Z]{2}-[A-Z0-9]{1,3}")


def town(name: str, area: str, context: Context = NOWHERE) -> Location | None:
    """A town that is known, in the state or country behind it: "Reading", "Pa."; ``None`` for any other pair."""
    found = _in_area(plain_name(name), area, context)
    return found if found and (found.city or found.geonames) else None


def _in_area(name: str, rest: str, context: Context) -> Location | None:
    """A town in a state or country, one of the parts of ``rest``; without ids when only the area is known."""
    for part in reversed(rest.split(",")):
        code = name_index.abbreviations().get(key_of(part)) or name_index.postal(part.strip())
        area = named(name_index.subdivisions().get(code, part.strip()) if code else part, context, several=False)
        if code and (area is None or code not in area.subdivisions):
            area = Location(name_index.subdivisions().get(code, part.strip()), (code[:2],), (code,))
        if area is None or not area.countries:
            continue
        full = f"{name}, {area.name}"
        for one in (*area.subdivisions, *area.countries):
            if is_shipped(name, one):
                return area._replace(name=full, city=name, own_region=None)
        known = name_index.cities().get(key_of(name))
        if known and set(known.countries) <= set(area.countries) and not area.subdivisions:
            return known._replace(name=full)
        far = next((city for one in (*area.subdivisions, *area.countries) if (city := gazetteer.city(name, one))), None)
        if far:
            return _of_city(far)._replace(name=full)
        if not area.subdivisions and (part_of := far_areas.area(_SAINT.sub("Saint ", name), area.countries)):
            return _of_area(part_of)._replace(name=full)
        return area._replace(name=full, city=None, own_region=None)
    return None


def town_from_gazetteer(name: str, context: Context, *, abroad: bool = True) -> Location | None:
    """A town that only the gazetteer knows: in the publisher's country, in one that the text names, or a large one.

    abroad  a large one is meant in any country
    """
    found = gazetteer.cities(name)
    if not found:
        return None
    for countries in (context.said, context.home):
        here = [city for city in found if city.country in countries and city.population >= gazetteer.LARGE_TOWN]
        exact = [city for city in here if set(city.subdivisions) & context.said]
        if here:
            return _of_city((exact or here)[0])
    return _of_city(found[0]) if abroad and found[0].population >= LARGE_FOREIGN_TOWN else None


def _far_area(label: str, context: Context) -> Location | None:
    """A country or area that the first tables lack, in the article's language; or a town that the text names too.

    An area counts in the publisher's country and in those that the text names. Where the publisher's country is not
    known, a longer name counts in a language that is not written all over the world: "Coast" and "Meta" are names of
    areas somewhere.
    """
    code = far_areas.country(label, context.language) or gazetteer.country(label, context.language)
    if code:
        return Location(label, (code,))
    near = context.home
    if far_areas.names_area(label) or gazetteer.available():  # else nothing asks which countries the text names
        near |= {one for one in context.said if len(one) == 2}
        place = far_areas.area(label, near)
        if place is None and not context.home and len(label) >= SHORTEST_FAR_NAME and context.language[:2] != "en":
            place = far_areas.area(label, None)
        if place is None and len(label) >= SHORTEST_FAR_NAME and (neighbours := _neighbours(context.language)):
            place = far_areas.area(label, neighbours)  # a German paper's "Burgenland"
        if place is not None:
            return _of_area(place)
    # Without a country only where the publisher's is not known.
    for home in (*sorted(near), *(() if context.home else (None,))) if gazetteer.available() else ():
        far = gazetteer.subdivision(label, home)
        if far:
            return Location(far[0], (far[1][:2],), (far[1],), None, None, (far[2],))
    if label in context.words and (city := town_from_gazetteer(label, context, abroad=False)):
        return city
    return None


def _neighbours(language: str) -> list[str]:
    """The countries whose areas papers in a language name alone; none where it is written all over the world."""
    tag = language.partition("-")[0]
    return languages.words(tag).NEIGHBOURS.upper().split() if tag in languages.TAGS else []


def _of_area(area: far_areas.Area) -> Location:
    found = Location(area.name, (area.code[:2],), (area.code,))
    return found._replace(geonames=(area.geonames_id,), latitude=area.latitude, longitude=area.longitude)


_SAINT = pattern(r"^St\.? ")


def _of_city(city: gazetteer.City) -> Location:
    codes = city.subdivisions[-1:]
    return Location(city.name, (city.country,), codes, None, None, (city.geonames_id,), city.lat, city.lng)


def plain_name(place: str) -> str:
    """A name that a dateline prints in capitals, as it is written elsewhere; "US" and "UAE" are always."""
    return in_small_letters(place) if place.isupper() and len(place) > 3 else place


def in_small_letters(place: str) -> str:
    """A name in capitals with only its first letters large: "ST. JOHN'S" gives "St. John's"."""
    return _GENITIVE.sub(r"\1s", place.title())


_GENITIVE = pattern(r"(['’])S\b")  # not of "Coeur D'Alene"


def place_of_url_part(segment: str, context: Context = NOWHERE) -> Location | None:
    """The place of a part of a URL: "uk-england-birmingham", "world-us-canada", "scotland"; ``None`` for any other."""
    key = key_of(segment.replace("_", " "))
    found = name_index.region_of_address(key, context.scheme)
    if found:
        return found
    for prefix in ("uk ", "world ", "news ", "us "):
        if key.startswith(prefix):
            short = key.removeprefix(prefix)
            if inner := named(short, context) or named(short.replace(" ", " & "), context):  # "us-canada"
                return inner
    return labelled(key, context) or _spelled_out(key, context)


def _spelled_out(key: str, context: Context) -> Location | None:
    """The place whose letters an address writes as two: "thueringen", "oesterreich"."""
    tag = context.language.partition("-")[0]
    plain = key
    for pair in languages.words(tag).SPELLED_OUT.split("|") if tag in languages.TAGS else ():
        written, _, letter = pair.partition("=")
        if letter:
            plain = plain.replace(written, letter)
    return labelled(plain, context) if plain != key else None
