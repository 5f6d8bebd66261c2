"""Where the story is filed."""

from __future__ import annotations

import dataclasses

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.region import region
from newsextract.model.document import Document
from newsextract.model.record_types import Dateline, Region


def test_nothing_gives_nothing() -> None:
    assert region(document(), dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(
    ("label", "countries", "subdivisions"),
    [
        ("US & Canada", ["US", "CA"], []),
        ("Leicester", ["GB"], ["GB-LCE", "GB-LEC", "GB-RUT"]),
        ("Tyne and Wear", ["GB"], ["GB-NET", "GB-GAT", "GB-SND", "GB-NTY", "GB-STY", "GB-NBL"]),
        ("India News", ["IN"], []),
        ("N. Ireland", ["GB"], ["GB-NIR"]),
        ("Europe", [], []),
        ("From the section US & Canada", ["US", "CA"], []),
        ("Home > World > Scotland", ["GB"], ["GB-SCT"]),
        ("Norway - Latest", ["NO"], []),
    ],
)
def test_section_labels(label: str, countries: list[str], subdivisions: list[str]) -> None:
    found = region(document(block("section", label)), dateline=None, url=None, byline=None)
    assert found is not None
    assert (found.source, found.countries, found.subdivisions) == ("section", countries, subdivisions)


@pytest.mark.parametrize(("address", "label"), [
    ("Promenade 23, 4020 Linz, Österreich", "Linz, Österreich"),
    ("12 Quay Street, Leicester", "Leicester"),
    ("Linz, Österreich", "Linz, Österreich"),
    ("Portland, Oregon 97201", "Portland, Oregon"),
    ("123 Quay Street, Springfield, IL 62701-1234", "Springfield, IL"),
    ("10 Quay Street, London SW1A 1AA, UK", "London, UK"),
    ("100 Quay Street, Toronto, Ontario M5X 1A9", "Toronto, Ontario"),
    ("Kade 1, 1012 AB Amsterdam", "Amsterdam"),
    ("Gatan 2, 111 22 Stockholm", "Stockholm"),
    ("Kärntner Straße, 1010 Wien, Österreich", "Wien, Österreich"),
])  # fmt: skip
def test_an_address_without_its_numbers(address: str, label: str) -> None:
    found = region(document(location=[fact(address, "geo.placename")]), dateline=None, url=None, byline=None)
    assert found is not None
    assert found.label == label


@pytest.mark.parametrize("label", ["World", "Business", "News", "Local", "Sport", "Opinion", "Georgia"])
def test_topics_and_ambiguous_names_are_no_region(label: str) -> None:
    assert region(document(block("section", label)), dateline=None, url=None, byline=None) is None


def test_what_is_printed_comes_before_what_is_stated() -> None:
    doc = document(block("section", "Wales"), section=[fact("Scotland")])
    line = Dateline(text="OSLO (AP)", place="OSLO", agency="AP")
    found = region(doc, dateline=line, url="https://news.example/england/story-12345678", byline=None)
    assert found is not None
    assert (found.label, found.source) == ("Wales", "section")
    without_label = region(document(section=[fact("Scotland")]), dateline=line, url=None, byline=None)
    assert without_label == Region(
        label="OSLO", source="dateline", place="Oslo", countries=["NO"], subdivisions=["NO-03"],
        geonames=[3143244], latitude=59.9127, longitude=10.7461,
    )  # fmt: skip
    stated = region(document(section=[fact("uknews")]), dateline=None, url=None, byline=None)
    assert stated is not None
    assert (stated.label, stated.source, stated.countries) == ("uknews", "meta", ["GB"])


@pytest.mark.parametrize(
    ("url", "label", "countries"),
    [
        ("https://news.example/news/uk-england-leicestershire-36412345", "uk-england-leicestershire", ["GB"]),
        ("https://news.example/news/world-us-canada-52241221", "world-us-canada", ["US", "CA"]),
        ("https://news.example/news/world-europe-50473792", "world-europe", []),
        ("https://news.example/india/2020/harbour-reopens.html", "india", ["IN"]),
    ],
)
def test_parts_of_addresses(url: str, label: str, countries: list[str]) -> None:
    found = region(document(), dateline=None, url=url, byline=None)
    assert found is not None
    assert (found.label, found.source, found.countries) == (label, "url", countries)


@pytest.mark.parametrize("url", ["http://[::1", "https://news.example/france", "https://news.example/sport/a-1234567", ""])
def test_addresses_that_name_no_place(url: str) -> None:
    assert region(document(), dateline=None, url=url, byline=None) is None


def test_an_unknown_town_has_no_codes() -> None:
    found = region(document(), dateline=Dateline(text="WEXMOOR", place="WEXMOOR"), url=None, byline=None)
    assert found is not None
    assert (found.label, found.countries, found.subdivisions) == ("WEXMOOR", [], [])


def test_a_publishers_own_region() -> None:
    label = block("section", "Birmingham & Black Country")
    found = region(document(label), dateline=None, url="https://www.bbc.co.uk/news/x-123", byline=None)
    assert found is not None
    assert (found.scheme, found.slug) == ("bbc", "england/birmingham_and_black_country")
    assert len(found.geonames) == len(found.subdivisions) == 6
    assert found.latitude is not None
    assert 52 < found.latitude < 53
    elsewhere = region(document(label), dateline=None, url="https://news.example.org/a", byline=None)
    assert elsewhere is not None
    assert (elsewhere.scheme, elsewhere.subdivisions) == (None, found.subdivisions)


@pytest.mark.parametrize(
    ("label", "url", "language", "lead", "codes"),
    [
        ("Birmingham", "https://news.example.co.uk/a", "en", "", ["GB-BIR"]),
        ("Birmingham", "https://news.example/a", "en-US", "", ["US-AL"]),
        ("London", "https://news.example.ca/a", "en", "", ["CA-ON"]),
        ("Georgia", None, "en", "The senate in Atlanta voted.", ["US-GA"]),
        ("Georgia", None, "en", "The parliament in Tbilisi voted.", []),
        ("Mobile", "https://news.example/a", "en-US", "A new phone came out.", None),
        ("Mobile", "https://news.example/a", "en-US", "The bay in Alabama is full.", ["US-AL"]),
    ],
)
def test_names_that_places_share(label: str, url: str | None, language: str, lead: str, codes: list[str] | None) -> None:
    doc = document(block("section", label), block("body", lead), language=language)
    found = region(doc, dateline=None, url=url, byline=None)
    assert (found.subdivisions if found else None) == codes
    if label == "Georgia" and not codes:
        assert found is not None
        assert found.countries == ["GE"]


@pytest.mark.parametrize(
    ("place", "codes", "number"),
    [
        ("PARIS", ["FR-75C"], 2988507),
        ("PARIS, Texas", ["US-TX"], 4717560),
        ("PARIS, Ky.", ["US-KY"], None),  # a town that the shipped table lacks has no point
        ("ALBUQUERQUE, N.M.", ["US-NM"], 5454711),
    ],
)
def test_datelines(place: str, codes: list[str], number: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsextract.grammar.places.gazetteer.available", lambda: False)
    doc = document(block("body", "A ship sank."), language="en-US")
    found = region(doc, dateline=Dateline(text=place, place=place), url="https://news.example/a", byline=None)
    assert found is not None
    assert (found.subdivisions, found.geonames) == (codes, [number] if number else [])
    assert (found.latitude is None) == (number is None)


def lines(*texts: tuple[str, str, int]) -> Document:
    """A text of blocks as (role, text, line)."""
    return document(*(dataclasses.replace(block(role, text), line=line) for role, text, line in texts))


def test_the_line_in_a_group_of_its_own_above_a_headline_is_the_section() -> None:
    story = ("headline", "Ferry sinks", 9), ("body", "A ferry has sunk.", 11)
    age = ("boilerplate", "This article is old", 7)
    found = region(lines(("boilerplate", "Norway", 6), age, *story), None, None, None)
    assert found is not None
    assert (found.label, found.source, found.countries) == ("Norway", "section", ["NO"])
    menu = [("boilerplate", name, 3 + n) for n, name in enumerate(("Norway", "Sweden", "Denmark", "Finland", "Iceland"))]
    assert region(lines(*menu, *story), None, None, None) is None
    assert region(lines(("boilerplate", "Ferries", 6), age, *story), None, None, None) is None
    assert region(lines(("boilerplate", "Sport", 5), ("boilerplate", "Norway", 6), age, *story), None, None, None) is None


def test_a_town_that_is_not_known_is_in_the_area_of_the_section() -> None:
    line = Dateline(text="ELLERY BEACH", place="ELLERY BEACH")
    found = region(document(section=[fact("Florida"), fact("Latest News")]), dateline=line, url=None, byline=None)
    assert found is not None
    assert (found.label, found.place, found.subdivisions) == ("ELLERY BEACH", "Ellery Beach, Florida", ["US-FL"])
    for stated in (["Florida", "Ohio"], ["World"], ["US"]):
        other = region(document(section=[fact(name) for name in stated]), dateline=line, url=None, byline=None)
        assert other is not None
        assert (other.place, other.subdivisions) == ("Ellery Beach", [])


def test_the_most_special_label_of_a_breadcrumb_counts() -> None:
    crumbs = [dataclasses.replace(block("section", label), reason="breadcrumb") for label in ("Home", "UK", "Wales")]
    found = region(document(*crumbs), dateline=None, url=None, byline=None)
    assert found is not None
    assert found.label == "Wales"
    line = block("section", "Home UK Wales", links=(("Home", "/"), ("UK", "/uk"), ("Wales", "/wales")))
    found = region(document(line), dateline=None, url=None, byline=None)
    assert found is not None
    assert found.label == "Wales"
    last = block("section", "Home UK Wales", links=(("Home", "/"), ("UK", "/uk")))
    found = region(document(last), dateline=None, url=None, byline=None)
    assert found is not None
    assert found.label == "Wales"


def test_the_first_of_two_places_in_a_dateline_gives_the_codes() -> None:
    found = region(document(), dateline=Dateline(text="OSLO/BERLIN", place="OSLO/BERLIN"), url=None, byline=None)
    assert found is not None
    assert (found.label, found.countries) == ("OSLO/BERLIN", ["NO"])


@pytest.mark.parametrize(
    ("headline", "text", "label", "countries"),
    [
        ("PARIS: Two boats collide on the river", "It was foggy.", "PARIS", ["FR"]),
        ("PORT ELLERY: Two boats collide", "It was foggy in Port Ellery.", "PORT ELLERY", []),
        ("ELLERY'S END: Two boats collide", "It was foggy in Ellery's End.", "ELLERY'S END", []),
    ],
)
def test_a_town_in_capitals_opens_the_headline(headline: str, text: str, label: str, countries: list[str]) -> None:
    found = region(document(block("headline", headline), block("body", text)), dateline=None, url=None, byline=None)
    assert found is not None
    assert (found.label, found.source, found.countries) == (label, "dateline", countries)


@pytest.mark.parametrize("headline", ["UPDATE: Two boats collide", "NASA: Two boats collide", "Paris: two boats collide"])
def test_other_openings_of_headlines(headline: str) -> None:
    assert region(document(block("headline", headline), block("body", "It was foggy.")), dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(
    "text",
    [
        "Supporters of Merrick cheered.",
        "Ann Merrick spoke. Trust in Merrick grew.",
        "Mr. Merrick spoke. Trust in Merrick grew.",
        "Boats lie in Merrickville.",
    ],
)
def test_who_is_quoted_in_a_headline_is_no_place(text: str) -> None:
    doc = document(block("headline", "MERRICK: We will rebuild the quay"), block("body", text))
    assert region(doc, dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(
    ("place", "told", "url", "codes"),
    [
        ("WEXMOOR", "The council of the town in New Jersey met.", None, ["US", "US-NJ"]),
        ("WEXMOOR", "The council met in Norway, which has many.", None, ["NO"]),
        ("WEXMOOR", "The council met on Monday.", "https://post.example.jp/a", ["JP"]),
        ("WEXMOOR", "The council met in Norway and in Sweden.", "https://post.example.jp/a", ["JP"]),
        ("WEXMOOR", "The council met in Norway and in Sweden.", "https://post.example/a", []),
        ("WEXMOOR", "The council met on Monday.", "https://post.example.tv/a", []),
        ("WEXMOOR, Aland", "The council met in Norway.", None, []),
    ],
)
def test_the_country_of_a_town_that_is_not_known(place: str, told: str, url: str | None, codes: list[str]) -> None:
    doc = document(block("body", told), language="en")
    found = region(doc, dateline=Dateline(text=place, place=place), url=url, byline=None)
    assert found is not None
    assert [*found.countries, *found.subdivisions] == codes


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Wexmoor, IL", "US-IL"),
        ("Wexmoor, ON", "CA-ON"),
        ("Wexmoor, NSW", "AU-NSW"),
        ("WEXMOOR, Wisc.", "US-WI"),
        ("LUCKNOW", "IN-UP"),
        ("Shenzhen", "CN-GD"),
    ],
)
def test_states_by_their_letters_and_large_towns_of_the_world(place: str, code: str) -> None:
    found = region(document(), dateline=Dateline(text=place, place=place), url=None, byline=None)
    assert found is not None
    assert found.subdivisions == [code]


@pytest.mark.parametrize("way", ["Home World Norway Ferry is late", "Norway Ferry is late", "All Norway Ferry is late"])
def test_the_way_to_the_story_in_one_line_above_the_headline(way: str) -> None:
    parts = way.removesuffix(" Ferry is late")
    names = [parts] if parts.startswith("All") else parts.split()
    line = block("boilerplate", way, links=tuple((one, "https://a.example") for one in names))
    found = region(document(line, block("headline", "Ferry is late")), dateline=None, url=None, byline=None)
    assert found is not None
    assert (found.source, found.countries) == ("section", ["NO"])
    other = dataclasses.replace(line, text=f"{parts} Boats are late")
    assert region(document(other, block("headline", "Ferry is late")), dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(
    ("language", "host", "label", "codes"),
    [
        ("de", "post.example.at", "Kärnten", ["AT-2"]),
        ("de", "post.example.ch", "Kärnten", ["AT-2"]),  # of a neighbour that shares the language
        ("it", "giornale.example.it", "Kärnten", []),  # another country
        ("es", "diario.example.com", "Andalucía", ["ES-AN"]),
        ("es", "diario.example.com", "Andaluci\u0301a", ["ES-AN"]),  # its accent is a sign of its own
        ("fr", "journal.example.ca", "Colombie-Britannique–Yukon", ["CA-BC", "CA-YT"]),
        ("de", "post.example.de", "Berlin/Brandenburg", ["DE-BE", "DE-BB"]),
        ("de", "post.example.de", "Norwegen", ["NO"]),
        ("en", "post.example.com", "Norwegen", []),
        ("en", "post.example.com", "Meta", []),  # an area of Colombia, and much else
        ("es", "diario.example.com", "Centro", []),
        ("de", "post.example.de", "Kultur/Leben", []),
        ("fr", "journal.example.fr", "Bretagne", ["FR-BRE"]),
        ("it", "giornale.example.it", "Lombardia", ["IT-25"]),
        ("nl", "krant.example.nl", "Noord-Holland", ["NL-NH"]),
        ("es", "diario.example.com", "Bruselas", ["BE-BRU"]),
        ("de", "post.example.com", "Moskau", ["RU-MOW"]),
        ("en", "post.example.com", "Moskau", []),
    ],
)
def test_names_in_other_languages(language: str, host: str, label: str, codes: list[str]) -> None:
    url = f"https://{host}/9"
    found = region(document(block("section", label), language=language, url=url), dateline=None, url=url, byline=None)
    assert ((found.subdivisions or found.countries) if found else []) == codes


def test_a_dateline_of_an_area_of_a_small_country() -> None:
    line = Dateline(text="ST CATHERINE, Jamaica", place="ST CATHERINE, Jamaica")
    found = region(document(), dateline=line, url=None, byline=None)
    assert found is not None
    assert found.subdivisions == ["JM-14"]


@pytest.mark.parametrize("stated", ["region:US", "region: arg", "country:au", "region:"])
def test_the_country_of_the_edition_is_no_region(stated: str) -> None:
    doc = document(block("body", "The US, Argentina and Australia."), location=[fact(stated, source="meta article:location")])
    assert region(doc, dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(
    ("url", "label"),
    [
        ("https://coast.example/us/rowing/news/ellery-race-12", None),
        ("https://coast.example/us/ferry-late", "us"),
        ("https://coast.example/2024/us/ferry/late", "us"),
        ("https://roma.coast.it/cronaca/2024/ferry-late", "roma"),
        ("https://napoli.coast.it/ferry-late", "napoli"),
        ("https://sport.coast.it/ferry-late", None),
        ("https://roma.it/ferry-late", None),
        ("https://www.roma.it/ferry-late", None),
    ],
)
def test_editions_and_towns_in_addresses(url: str, label: str | None) -> None:
    found = region(document(language="it" if ".it/" in url else "en", url=url), dateline=None, url=url, byline=None)
    assert (found.label if found else None) == label


def test_large_towns_are_known_without_the_extra() -> None:
    line = Dateline(text="Duisburg", place="Duisburg")
    found = region(document(), dateline=line, url="https://news.example/a", byline=None)
    assert found is not None
    assert (found.countries, found.subdivisions, found.geonames) == (["DE"], ["DE-NW"], [2934691])


def test_a_section_is_no_town_abroad_and_no_common_word() -> None:
    text = block("body", "Corona und Essen sind Themen. Corona bleibt. Essen auch.")
    for label in ("Corona", "Essen"):
        found = region(document(block("section", label), text), dateline=None, url="https://zeitung.example.de/a", byline=None)
        assert found is None


@pytest.mark.parametrize("words", ["Téléphone au port", "Telefon am Hafen", "Řeka teče", "Žlutý člun"])
def test_a_town_before_a_headline_whose_second_letter_is_small(words: str) -> None:
    found = region(document(block("headline", f"PARIS: {words}")), dateline=None, url=None, byline=None)
    assert found is not None
    assert found.place == "Paris"


def test_two_words_in_capitals_are_no_town_before_a_headline() -> None:
    assert region(document(block("headline", "PARIS: ŘEKA TEČE")), dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(("text", "label"), [("A Roma il traghetto parte tardi.", "roma"), ("Il film racconta una fuga.", None)])
def test_the_town_of_a_host_is_of_stories_that_tell_of_it(text: str, label: str | None) -> None:
    url = "https://roma.coast.it/cinema/ferry-late"
    found = region(document(block("body", text), language="it", url=url), dateline=None, url=url, byline=None)
    assert (found.label if found else None) == label


def test_a_label_in_the_headlines_element_is_a_section() -> None:
    found = region(
        document(block("headline", "Fähre läuft auf Grund"), language="de", kicker=[fact("Norwegen")]),
        dateline=None, url=None, byline=None,
    )  # fmt: skip
    assert found is not None
    assert (found.label, found.source, found.countries) == ("Norwegen", "section", ["NO"])
    topic = document(block("headline", "Fähre läuft auf Grund"), language="de", kicker=[fact("Verkehr")])
    assert region(topic, dateline=None, url=None, byline=None) is None


@pytest.mark.parametrize(
    ("language", "path", "codes"),
    [
        ("de", "/inland/thueringen/faehre", ["DE-TH"]),
        ("de", "/ausland/oesterreich/faehre", ["AT"]),
        ("de", "/regionen/baden-wuerttemberg/faehre", ["DE-BW"]),
        ("en", "/news/oesterreich/ferry", []),
        ("de", "/themen/neue-faehren/faehre", []),
    ],
)
def test_letters_that_addresses_write_as_two(language: str, path: str, codes: list[str]) -> None:
    url = f"https://post.example.de{path}"
    found = region(document(language=language, url=url, section=[]), dateline=None, url=url, byline=None)
    assert ((found.subdivisions or found.countries) if found else []) == codes


def test_the_vatican_opens_a_headline() -> None:
    found = region(document(block("headline", "VATIKAN: Papst öffnet den Hafen"), language="de"), None, None, None)
    assert found is not None
    assert (found.label, found.countries) == ("VATIKAN", ["VA"])
