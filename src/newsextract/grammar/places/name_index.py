"""The shipped tables by name: what each name means alone, and which other places have it."""

from __future__ import annotations

import functools
import unicodedata
from typing import Final

from newsextract.grammar.places import shipped_tables
from newsextract.grammar.places.location import Location, OwnRegion, of_codes
from newsextract.grammar.places.publisher_regions import publishers

_SIGNS: Final = {ord(sign): " " for sign in ",;:/-–—()'’\"_"} | {ord("."): None}


@functools.lru_cache(4096)  # each word of a text is looked up alone and together with the next ones
def key_of(name: str) -> str:
    """What two printings of a name share: "N. Ireland" and "n-ireland" both give "n ireland"."""
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)  # "í" as a letter and an accent
    if name.isalpha():
        return name.casefold()
    key = " ".join(name.translate(_SIGNS).casefold().split())
    return key.replace(" and ", " & ") if " and " in key else key


def unaccented(key: str) -> str:
    """The key of a name that newspapers print without its accents too: "bogotá" gives "bogota"."""
    if key.isascii():
        return key
    return "".join(sign for sign in unicodedata.normalize("NFD", key) if not unicodedata.combining(sign))


def rows(table: str) -> list[list[str]]:
    """The rows of a table, each as its cells."""
    return [row.strip().split("|") for row in table.split(";")]


_Named = tuple[str, str, str | None, OwnRegion | None]
"""Name, codes, city (see ``Location``), region of a publisher."""


@functools.cache
def _regions() -> dict[str, dict[str, _Named]]:
    """The labels of each publisher's regions, by scheme."""
    found: dict[str, dict[str, _Named]] = {}
    for publisher in publishers():
        own = found.setdefault(publisher.scheme, {})
        for one in publisher.regions:
            for label in one.labels:
                own.setdefault(key_of(label), (label, one.codes, "", OwnRegion(publisher.scheme, one.slug)))
    return found


def region(key: str, scheme: str | None) -> Location | None:
    """The region of a publisher that has this label; ``None`` where there is none, or no publisher is known."""
    found = _regions().get(scheme, {}).get(key) if scheme else None
    return of_codes(found[0], found[1], city=found[2], own_region=found[3]) if found else None


@functools.cache
def _names() -> dict[str, _Named]:
    """Every name that may stand alone; later tables do not replace earlier ones."""
    found: dict[str, _Named] = {}
    for labels in _regions().values():
        for key, named in labels.items():
            found.setdefault(key, named)
    for name, code in rows(shipped_tables.CITIES):
        found.setdefault(key_of(name), (name, code, name, None))
    for table in (shipped_tables.COUNTRIES, shipped_tables.COUNTRY_ALIASES):
        for name, code in rows(table):
            found.setdefault(key_of(name), (name, code, "", None))
    for code, *names in rows(shipped_tables.SUBDIVISIONS):
        for name in names:
            found.setdefault(key_of(name), (names[0], code, "", None))
    for name, codes in rows(shipped_tables.LOCAL_AREAS):
        found.setdefault(key_of(name), (name, codes, "", None))
    for name in shipped_tables.AREAS.split("|"):
        found.setdefault(key_of(name), (name.strip(), "", None, None))
    return found


def alone(key: str) -> Location | None:
    """What a name means when nothing else is known."""
    found = _names().get(key)
    return of_codes(found[0], found[1], city=found[2], own_region=found[3]) if found else None


@functools.cache
def _rivals() -> dict[str, tuple[Location, ...]]:
    found: dict[str, tuple[Location, ...]] = {}
    for table, is_city in ((shipped_tables.RIVALS, True), (shipped_tables.SHARED, False)):
        for name, *codes in rows(table):
            places = tuple(of_codes(name, code, city=name if is_city else "") for code in codes)
            found[key_of(name)] = found.get(key_of(name), ()) + places
    return found


def rivals(key: str) -> tuple[Location, ...]:
    """The other places that have a name."""
    return _rivals().get(key, ())


def is_listed(key: str) -> bool:
    """True for a name that has a meaning alone, or that several places bear."""
    return key in _names() or key in _rivals()


def is_known_place(name: str) -> bool:
    """True for a name that means a place where nothing else is known, and that is nothing else as often."""
    key = key_of(name)
    return key in _names() and key not in _ambiguous()


def is_country(name: str) -> bool:
    """The same for a country's name."""
    return key_of(name) in _country_keys() and not is_ambiguous(name)


@functools.cache
def _country_keys() -> frozenset[str]:
    tables = (shipped_tables.COUNTRIES, shipped_tables.COUNTRY_ALIASES)
    return frozenset(key_of(name) for table in tables for name, _ in rows(table))


def begins_name(word: str) -> bool:
    """True for a word of a text that is the first word of a listed name; quicker than looking names up."""
    return key_of(word).partition(" ")[0] in _firsts()


@functools.cache
def _firsts() -> frozenset[str]:
    """The first words of all names; "the" may stand before any."""
    return frozenset(("the", *(key.partition(" ")[0] for names in (_names(), _rivals()) for key in names)))


@functools.cache
def _ambiguous() -> frozenset[str]:
    return frozenset(shipped_tables.AMBIGUOUS.split("|"))


def is_ambiguous(name: str) -> bool:
    """True for a name that is as often something else: a person's name, a club, a common word."""
    return name.casefold() in _ambiguous()


@functools.cache
def _section_words() -> frozenset[str]:
    return frozenset(shipped_tables.SECTION_WORDS.split("|"))


def is_section_word(key: str) -> bool:
    """True for the key of a name that is a word as well and often a section's: "Mobile", "Reading"."""
    return key in _section_words()


@functools.cache
def cities() -> dict[str, Location]:
    """The cities by name."""
    return {key_of(name): of_codes(name, code, city=name) for name, code in rows(shipped_tables.CITIES)}


@functools.cache
def alone_in_datelines() -> frozenset[str]:
    """Cities that a dateline names without state or country."""
    return frozenset(key_of(name) for name in shipped_tables.ALONE.split("|"))


@functools.cache
def abbreviations() -> dict[str, str]:
    """Codes by abbreviation: "calif" gives US-CA."""
    return {key_of(short): code for code, *shorts in rows(shipped_tables.ABBREVIATIONS) for short in shorts}


def postal(text: str) -> str | None:
    """The code of a state or province by the letters on envelopes, which are capitals: "IL" gives US-IL."""
    if not (text.isascii() and text.isupper() and 2 <= len(text) <= 3):
        return None
    return next((code for land in ("US", "CA", "AU") if (code := f"{land}-{text}") in subdivisions()), None)


@functools.cache
def countries() -> dict[str, str]:
    """Names of countries by code."""
    return {code: name for name, code in rows(shipped_tables.COUNTRIES)}


def alpha_2(code: str) -> str | None:
    """The code of two letters of a country by that of three: "BRA" gives BR."""
    return _alpha_3().get(code) if len(code) == 3 else None


@functools.cache
def _alpha_3() -> dict[str, str]:
    codes = shipped_tables.ALPHA_3.split()
    return dict(zip(codes[::2], codes[1::2], strict=True))


@functools.cache
def subdivisions() -> dict[str, str]:
    """Names of subdivisions by code."""
    return {code: name for code, name, *_ in rows(shipped_tables.SUBDIVISIONS)}


@functools.cache
def _address_parts() -> dict[str, dict[str, Location]]:
    """The regions of each publisher by the parts of addresses that name them, by scheme."""
    found: dict[str, dict[str, Location]] = {}
    for publisher in publishers():
        own = found.setdefault(publisher.scheme, {})
        for one in publisher.regions:
            place = of_codes(one.labels[0], one.codes, own_region=OwnRegion(publisher.scheme, one.slug))
            for part in one.address_parts:
                own[key_of(part)] = place
    return found


def region_of_address(key: str, scheme: str | None) -> Location | None:
    """The region that a part of an address names: of the publisher that is known, or else of the first that has it."""
    known = _address_parts()
    if scheme and key in known.get(scheme, {}):
        return known[scheme][key]
    return next((own[key] for own in known.values() if key in own), None)
