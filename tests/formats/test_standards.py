"""The formats that others define: ninjs against the IPTC's schema, schema.org's JSON-LD, Label Studio's tasks, YAML."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from referencing import Registry, Resource

import newsextract
from fixture_folders import SLUGS, input_path
from newsextract.formats import load
from newsextract.formats.jsonld import article
from newsextract.formats.label_studio import task
from newsextract.formats.ninjs import item
from newsextract.model.document import Document
from newsextract.model.record import FIELDS, Record
from newsextract.model.record_types import Author, Finding, Image, Place, Quote, Region
from samples import BODY, DOCUMENT, META, RECORD, block, changed, document
from shell import HOSTILE

SCHEMA = json.loads((Path(__file__).parent / "standards" / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
# The schema names GeoJSON's by its address; of RFC 7946 the Point alone is written here.
POINT = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["type", "coordinates"],
    "additionalProperties": False,
    "properties": {
        "type": {"const": "Point"},
        "coordinates": {
            "prefixItems": [{"type": "number", "minimum": -180, "maximum": 180}, {"type": "number", "minimum": -90, "maximum": 90}],
            "items": False,
            "minItems": 2,
        },
    },
}
NINJS = jsonschema.Draft202012Validator(
    SCHEMA,
    format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    registry=Registry().with_resource("https://geojson.org/schema/GeoJSON.json", Resource.from_contents(POINT)),
)
EMPTY = Record(meta=META, keys=FIELDS)


# A record with all that pictures, places and speakers can have.
RICH = changed(
    region=Region(label="Ellery", source="section", place="Ellery", countries=["GB"], subdivisions=["GB-CON"],
                  geonames=[2643743], latitude=50.3, longitude=-4.8),
    places=[Place(name="Ellery and Coast", countries=["GB"], geonames=[11, 12], latitude=50.0, longitude=0.0),
            Place(name="Nowhere", geonames=[13])],
    images=[
        Image(url="https://post.example/wall.jpg", credit_text="Ann Lee/PA via Getty Images", photographer="Ann Lee",
              agency="PA Media", via="Getty Images", rights="CC BY-SA 4.0", width=1200, height=800,
              licence_url="https://creativecommons.org/licenses/by-sa/4.0/"),
        Image(media="video", rights="Crown copyright", licence_url="https://post.example/buy?id=1"),
    ],
    quotes=[
        dataclasses.replace(RECORD.quotes[0], speaker=name, speaker_kind=kind, role=role)
        for name, kind, role in (
            ("Tom Brandreth", "person", "harbour master"), ("Ellery Council", "organisation", "owner"),
            ("Storm report", "document", None), ("a spokesman", "unnamed", None),
        )
    ],
)  # fmt: skip


def faults(value: dict[str, Any]) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in NINJS.iter_errors(value)]


def records() -> Iterator[Any]:
    for slug in SLUGS:
        yield pytest.param(newsextract.extract_file(input_path(slug)), id=slug)
    yield pytest.param(RECORD, id="sample")
    yield pytest.param(EMPTY, id="empty")
    yield pytest.param(RICH, id="rich")
    meta = dataclasses.replace(META, flags=["paywalled", "truncated"])
    yield pytest.param(changed(meta=meta, date_published="2021-03-12T06:00:00+01:00"), id="moment")
    yield pytest.param(changed(authors=[Author(name="The Desk", kind="organisation")], url=None, places=[Place(name="x")]), id="no-url")
    media = [Image(media="video", url="https://x.example/v#t=1#2"), Image(media="audio"), Image(alt="a", url="javascript:x")]
    yield pytest.param(changed(images=media, url="https://x.example/a?b=%zz&c=é d#e#f"), id="odd-addresses")


ALL = list(records())


@pytest.mark.parametrize("record", ALL)
def test_ninjs_is_valid(record: Record) -> None:
    assert faults(item(record)) == []


def test_the_schema_does_refuse() -> None:
    good = item(RECORD)
    for bad in ({"uri": "not a uri"}, {"firstCreated": "2021-03-12"}, {"mood": "calm"}, {"type": "article"},
                {"places": [{"name": "x", "geoJSON": {"type": "Point", "coordinates": [50]}}]}):  # fmt: skip
        assert faults(good | bad), bad
    assert faults({key: value for key, value in good.items() if key != "uri"})


def test_ninjs_says_what_the_record_says() -> None:
    made = item(changed(date_modified="2021-03-13T10:00:00Z"))
    assert made["uri"] == "https://post.example/harbour"
    assert made["versionCreated"] == "2021-03-13T10:00:00Z"
    assert "firstCreated" not in made
    assert made["edNote"] == "Published 2021-03-12 (as far as stated)"
    assert made["located"] == "PORT ELLERY"
    count = {"charCount": len(BODY), "wordCount": len(BODY.split())}
    assert made["bodies"] == [{"role": "main", "contentType": "text/plain", "value": BODY} | count]
    assert made["places"] == [
        {"name": "Ellery & Coast", "rel": "filed under", "literal": "iso3166:GB-CON"},
        {"name": "Port Ellery", "rel": "mentioned", "literal": "iso3166:GB"},
    ]
    picture, quotation = made["associations"]
    assert picture["descriptions"][:2] == [
        {"role": "caption", "value": "The northern wall"},
        {"role": "creditline", "value": "PA"},
    ]
    assert picture["renditions"] == [{"name": "as published", "href": "https://post.example/wall.jpg"}]
    assert quotation["uri"] == "https://post.example/harbour#char=34,57"
    assert quotation["by"] == "Tom Brandreth, harbour master"
    assert item(EMPTY)["uri"] == "ni:///sha-256;" + "A" * 43


def test_records_without_a_hash_have_names_of_their_own() -> None:
    def stored(path: str) -> Record:
        meta = META.but(source=META.source.but(path=path, sha256=""))
        return dataclasses.replace(EMPTY, meta=meta)

    one, other = stored("one.txt"), stored("other.txt")
    NINJS.validate(item(one))
    assert item(one)["uri"].startswith("urn:uuid:")
    assert item(one)["uri"] == item(stored("one.txt"))["uri"] != item(other)["uri"]
    assert "identifier" not in article(one)
    assert article(EMPTY)["identifier"].startswith("sha256:")


def test_ninjs_types_speakers_and_locates_places() -> None:
    made = item(RICH)
    quoted = {kind: [one["name"] for one in made[kind] if one["rel"] == "quoted"] for kind in ("people", "organisations", "objects")}
    assert quoted == {
        "people": ["Tom Brandreth", "a spokesman"], "organisations": ["Ellery Council"], "objects": ["Storm report"],
    }  # fmt: skip
    here, coast, first, second, nowhere = made["places"]
    assert here == {
        "name": "Ellery", "rel": "filed under", "literal": "iso3166:GB-CON",
        "uri": "https://sws.geonames.org/2643743/", "geoJSON": {"type": "Point", "coordinates": [-4.8, 50.3]},
    }  # fmt: skip
    assert coast["geoJSON"]["coordinates"] == [0.0, 50.0]
    assert "uri" not in coast
    assert [one["uri"] for one in (first, second)] == ["https://sws.geonames.org/11/", "https://sws.geonames.org/12/"]
    assert nowhere == {"name": "Nowhere", "rel": "mentioned", "uri": "https://sws.geonames.org/13/"}


def test_ninjs_says_whose_a_picture_is() -> None:
    picture, video = item(RICH)["associations"][:2]
    assert picture["by"] == "Ann Lee"
    assert picture["infoSources"] == [{"name": "PA Media", "role": "agency"}, {"name": "Getty Images", "role": "distributor"}]
    assert picture["copyrightNotice"] == "CC BY-SA 4.0"
    assert picture["rightsInfo"] == {"linkedRights": "https://creativecommons.org/licenses/by-sa/4.0/"}
    assert (picture["renditions"][0]["width"], picture["renditions"][0]["height"]) == (1200, 800)
    assert "by" not in video


ADDRESS = st.text(alphabet=st.sampled_from("ab:/?#[]@!$&'()*+,;=%0 \\<>\"{}|^`é\u202e\ud800.-_~"), max_size=30)


@given(ADDRESS, ADDRESS)
def test_any_address_makes_valid_ninjs(one: str, other: str) -> None:
    record = changed(url="https://" + one, images=[Image(url="http://x.example/" + other), Image(url=other)])
    assert faults(item(record)) == []


# Properties of schema.org 29 that each type may have, as far as this format uses them.
THING = {"@type", "name", "description", "url", "identifier", "sameAs"}
WORK = THING | {"text", "position", "keywords", "author", "publisher", "datePublished", "dateModified", "inLanguage",
                "contentLocation", "mentions", "hasPart", "headline", "isAccessibleForFree", "alternativeHeadline",
                "image", "video", "audio", "creditText", "creator", "provider", "sourceOrganization",
                "copyrightNotice", "license", "usageInfo", "isBasedOn"}  # fmt: skip
MEDIA = WORK | {"contentUrl", "caption", "width", "height"}
KNOWN = {
    "NewsArticle": WORK | {"@context", "dateline", "articleBody", "articleSection", "wordCount"},
    "ImageObject": MEDIA,
    "VideoObject": MEDIA,
    "AudioObject": MEDIA,
    "Quotation": WORK | {"spokenByCharacter"},
    "Person": THING | {"jobTitle"},
    "Organization": THING,
    "Place": THING | {"containedInPlace", "containsPlace", "geo"},
    "GeoCoordinates": THING | {"latitude", "longitude"},
    "QuantitativeValue": THING | {"value", "unitCode"},
    "CreativeWork": WORK,
    "Country": THING,
    "AdministrativeArea": THING,
    "ItemList": THING | {"itemListElement", "itemListOrder"},
}


def unknown(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from unknown(one)
    elif isinstance(value, dict):
        kind = value["@type"][0] if isinstance(value["@type"], list) else value["@type"]
        yield from (f"{kind}.{name}" for name in value if name not in KNOWN[kind])
        for one in value.values():
            yield from () if isinstance(one, str) or one is value["@type"] else unknown(one)


@pytest.mark.parametrize("record", ALL)
def test_json_ld_uses_the_vocabulary(record: Record) -> None:
    made = article(record)
    assert list(unknown(made)) == []
    assert json.loads(load("jsonld").render(record, DOCUMENT)) == made
    assert "null" not in json.dumps(made)


def test_json_ld_says_what_the_record_says() -> None:
    made = article(RECORD)
    assert made["@type"] == ["NewsArticle", "LiveBlogPosting"]
    assert made["image"][0]["creditText"] == "PA"
    assert made["hasPart"] == [
        {
            "@type": "Quotation",
            "text": "The wall will hold now,",
            "spokenByCharacter": {"@type": "Person", "name": "Tom Brandreth", "jobTitle": "harbour master"},
            "position": 1,
        }
    ]
    assert made["mentions"][1]["itemListElement"] == ["Two gates to be replaced", "A crack of four metres"]
    assert made["articleBody"] == RECORD.body


def test_json_ld_types_speakers_and_locates_places() -> None:
    made = article(RICH)
    spoken = [one.get("spokenByCharacter") for one in made["hasPart"]]
    assert spoken == [
        {"@type": "Person", "name": "Tom Brandreth", "jobTitle": "harbour master"},
        {"@type": "Organization", "name": "Ellery Council", "description": "owner"},
        None,
        {"@type": "Person", "name": "a spokesman"},
    ]
    assert made["hasPart"][2]["isBasedOn"] == {"@type": "CreativeWork", "name": "Storm report"}
    here, coast = made["contentLocation"], made["mentions"][0]
    assert here["sameAs"] == "https://sws.geonames.org/2643743/"
    assert here["geo"] == {"@type": "GeoCoordinates", "latitude": 50.3, "longitude": -4.8}
    assert coast["geo"]["longitude"] == 0.0
    assert "sameAs" not in coast
    assert [one["sameAs"] for one in coast["containsPlace"]] == ["https://sws.geonames.org/11/", "https://sws.geonames.org/12/"]


def test_json_ld_says_whose_a_picture_is() -> None:
    made = article(RICH)
    picture, video = made["image"][0], made["video"][0]
    assert (picture["creator"]["@type"], picture["creator"]["name"]) == ("Person", "Ann Lee")
    assert (picture["sourceOrganization"]["name"], picture["provider"]["name"]) == ("PA Media", "Getty Images")
    assert (picture["license"], picture["copyrightNotice"]) == ("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0")
    assert (picture["width"]["value"], picture["height"]["value"]) == (1200, 800)
    assert "usageInfo" not in picture
    assert (video["usageInfo"], video["copyrightNotice"]) == ("https://post.example/buy?id=1", "Crown copyright")
    assert "license" not in video


# -- HTML


@pytest.mark.parametrize("slug", SLUGS)
def test_a_clean_page_gives_the_article_again(slug: str) -> None:
    """The page is read as its own source: nothing lost, nothing added."""
    from newsextract import reading
    from newsextract.extractors import pipeline
    from newsextract.extractors.registry import Registry
    from newsextract.reading.source import read_source

    def read(data: bytes) -> tuple[Record, Document]:
        doc = reading.read(read_source.read(data))
        return pipeline.run(doc, Registry.built_ins().plan()), doc

    record, doc = read(input_path(slug).read_bytes())
    if not doc.is_article:
        return
    page = load("html").render(record, doc)
    again = read(page.encode())[0]
    assert record.headline is None or again.headline == record.headline
    for name in ("date_published", "publisher", "language"):
        assert getattr(again, name) == getattr(record, name), name
    assert sorted(again.findings, key=str) == sorted(record.findings, key=str)
    words = (record.body or "").replace("- ", "").split()
    kept = (again.body or "").replace("- ", "").split()
    assert len(set(words) - set(kept)) <= len(set(words)) // 50
    assert [q.text for q in again.quotes] == [q.text for q in record.quotes]


def test_a_hostile_article_stays_text() -> None:
    evil = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)> <b>&lt;'
    record = Record(
        **{name: evil for name in FIELDS if isinstance(getattr(RECORD, name), str)},
        images=[Image(url="https://x.example/" + evil, alt=evil, caption=evil + ".", credit_text=evil)],
        meta=META,
        keys=FIELDS,
    )
    page = load("html").render(record, document(block(evil)))
    assert page.count("<script") == page.count("</script>") == 1, "the page's own statement and nothing else"
    assert "<img" not in page
    assert "<b>" not in page
    stated = page.partition('json">')[2].partition("</script>")[0]
    assert json.loads(stated)["headline"] == evil


def test_lists_of_a_page_nest() -> None:
    doc = document(
        block("One", "list_item", level=1, group=1, ordered=True),
        block("Below", "list_item", level=2, group=1),
        block("Two", "list_item", level=1, group=1, ordered=True),
        block("1 | <2>", "row", group=4),
        block("Said.", "quote"),
    )
    record = Record(body="- One\n- Below\n- Two\n\n1 | <2>\n\nSaid.", meta=META, keys=("body",))
    page = load("html").render(record, doc)
    flat = page.partition("<article>")[2].replace("\n", "")
    assert flat == (
        "<ol><li>One<ul><li>Below</li></ul></li><li>Two</li></ol>"
        "<table><tr><td>1</td><td>&lt;2&gt;</td></tr></table><blockquote><p>Said.</p></blockquote></article></body></html>"
    )


def test_boxes_stand_below_the_story() -> None:
    box = Finding(lead_in="At a <glance>", items=["One", "Below", "& two"], levels=[1, 5, 1], ordered=True, box=True)
    page = load("html").render(Record(findings=[box], meta=META, keys=("findings",)), document())
    assert page.partition("<article>")[2].replace("\n", "") == (
        '<section class="factbox"><h2>At a &lt;glance&gt;</h2><ol><li>One<ol><li>Below</li></ol></li><li>&amp; two</li></ol></section>'
        "</article></body></html>"
    )


def test_rights_of_a_picture_lead_to_the_licence() -> None:
    page = load("html").render(RICH, DOCUMENT)
    assert '<a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>' in page


# -- YAML


@pytest.mark.parametrize("record", ALL)
def test_yaml_is_the_record(record: Record) -> None:
    assert yaml.safe_load(load("yaml").render(record, DOCUMENT)) == record.to_dict()


def test_yaml_keeps_lines_and_words_that_look_like_other_types() -> None:
    text = load("yaml").render(changed(headline="no", section="1_000", keywords=["2021-03-12", "~"]), DOCUMENT)
    made = yaml.safe_load(text)
    assert (made["headline"], made["section"], made["keywords"]) == ("no", "1_000", ["2021-03-12", "~"])
    assert "body: |-\n  The harbour reopened on Monday.\n\n" in text
    assert yaml.safe_load(load("yaml").render(changed(headline=HOSTILE), DOCUMENT))["headline"] == HOSTILE.replace("\ud800", "\ufffd")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_yaml_of_any_text(text: str) -> None:
    record = changed(headline=text, extra={"more": {text: [text]}}, keys=("headline", "more"))
    made = yaml.safe_load(load("yaml").render(record, DOCUMENT))
    assert (made["headline"], made["more"]) == (text, {text: [text]})


# -- Label Studio


def units(text: str, start: int, end: int) -> str:
    """What JavaScript's slice gives."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


@pytest.mark.parametrize("record", ALL)
def test_regions_stand_where_they_say(record: Record) -> None:
    made = task(record)
    text = made["data"]["text"]
    (prediction,) = made["predictions"]
    regions = [one for one in prediction["result"] if one["type"] == "labels"]
    for one in regions:
        value = one["value"]
        assert units(text, value["start"], value["end"]) == value["text"]
    names = [one["id"] for one in regions]
    assert len(names) == len(set(names))
    assert [one["value"]["text"] for one in regions if one["value"]["labels"] == ["Quote"]] == [q.text for q in record.quotes]
    for one in prediction["result"]:
        if one["type"] == "relation":
            assert {one["from_id"], one["to_id"]} <= set(names)
    assert json.loads("[" + load("label-studio").render(record, DOCUMENT) + "]") == [made]


def test_offsets_count_as_a_browser_does() -> None:
    body = '\U0001f4a9\U0001f4a9 "We won \U0001f600," said Jo Lund, the captain.'
    quote = Quote(text="We won \U0001f600,", kind="direct", speaker="Jo Lund", speaker_mention="Jo Lund", cue="said",
                  role="captain", utterance=1, start=4, end=13)  # fmt: skip
    result = task(changed(body=body, quotes=[quote], findings=[]))["predictions"][0]["result"]
    assert [(one["value"]["start"], one["value"]["end"], one["value"]["text"]) for one in result if one["type"] == "labels"] == [
        (6, 16, "We won \U0001f600,"), (23, 30, "Jo Lund"), (18, 22, "said"),
    ]  # fmt: skip
    assert [one["labels"] for one in result if one["type"] == "relation"] == [["speaker"], ["cue"]]
    assert [(one["from_name"], one["value"]["text"]) for one in result if one["type"] == "textarea"] == [
        ("speaker", ["Jo Lund"]), ("role", ["captain"]),
    ]  # fmt: skip


def test_label_studio_lists_kinds_of_speakers() -> None:
    result = task(RICH)["predictions"][0]["result"]
    kinds = [one for one in result if one["type"] == "choices"]
    assert [one["value"]["choices"] for one in kinds] == [["person"], ["organisation"], ["document"], ["unnamed"]]
    assert {one["from_name"] for one in kinds} == {"speaker_kind"}
    quoted = {one["id"] for one in result if one["type"] == "labels"}
    assert {one["id"] for one in kinds} <= quoted


def test_label_studio_stays_linear() -> None:
    body = '"a" said x. ' * 40_000
    quotes = [
        Quote(text="a", kind="direct", speaker_mention="nobody", cue="cried", utterance=n, start=12 * n + 1, end=12 * n + 2)
        for n in range(40_000)
    ]  # fmt: skip
    assert task(changed(body=body, quotes=quotes))
