"""Regions of publishers: one file a publisher, and no code that knows one by name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsextract.extractors.fields.region import region
from newsextract.grammar.places import lookup, name_index, publisher_regions
from newsextract.grammar.places.location import grounded
from newsextract.grammar.places.publisher_regions import publishers, scheme_of
from newsextract.model.document import Block, Document, Fact
from newsextract.model.record_types import Region
from newsextract.model.source import Source

PLACES = Path(publisher_regions.__file__).parent
CACHES = (publishers, name_index._regions, name_index._names, name_index._firsts, name_index._address_parts)

COAST = """\
# Regions of a made-up publisher.
scheme\tcoast
hosts\tcoast.example
names\tcoast_news
pages/kent\tKent\tkent-and-medway\tGB-KEN GB-MDW
pages/marl\tMarl/Marl Valley\tmarl\tGB-KEN
"""


@pytest.fixture
def two_publishers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The shipped publishers, and one more."""
    folder = tmp_path / "publishers"
    shutil.copytree(publisher_regions.FOLDER, folder)
    (folder / "coast.tsv").write_text(COAST, encoding="utf-8")
    monkeypatch.setattr(publisher_regions, "FOLDER", folder)
    for cached in CACHES:
        cached.cache_clear()
    yield folder
    for cached in CACHES:
        cached.cache_clear()


def filed(label: str, host: str | None = None, publisher: str | None = None) -> Region | None:
    """The region of an article with a section label."""
    address = f"https://www.{host}/a" if host else None
    block = Block(kind="paragraph", text=label, role="section")
    facts = {"publisher": (Fact(value=publisher, source="json-ld"),)} if publisher else {}
    doc = Document(source=Source(text="", kind="html", url=address), blocks=(block,), metadata=facts)
    return region(doc, dateline=None, url=address, byline=None)


def own(found: Region | None) -> tuple[str | None, str | None]:
    assert found is not None
    return found.scheme, found.slug


def test_no_code_names_a_publisher() -> None:
    schemes = [one.scheme for one in publishers()]
    assert schemes == ["bbc"]
    for path in (*PLACES.glob("*.py"), PLACES.parents[1] / "extractors/fields/region.py"):
        code = path.read_text(encoding="utf-8").casefold()
        assert not [name for name in schemes if name in code], path


def test_every_region_has_coordinates_and_is_found_by_its_labels_and_addresses() -> None:
    for publisher in publishers():
        for one in publisher.regions:
            for label in one.labels:
                found = lookup.named(label)
                assert found is not None
                assert found.own_region == (publisher.scheme, one.slug)
                assert grounded(found).latitude is not None
            for part in one.address_parts:
                assert name_index.region_of_address(name_index.key_of(part), publisher.scheme) is not None


def test_publishers_are_known_by_host_or_name() -> None:
    assert scheme_of("www.bbc.co.uk", []) == scheme_of("bbc.com", []) == scheme_of("", ["Post", "BBC News"]) == "bbc"
    assert scheme_of("notbbc.com", ["Post"]) is None


@pytest.mark.usefixtures("two_publishers")
def test_a_region_is_that_of_the_article_s_publisher() -> None:
    assert own(filed("Marl Valley", "coast.example")) == ("coast", "pages/marl")
    assert own(filed("Kent", "coast.example")) == own(filed("Kent", None, "Coast News")) == ("coast", "pages/kent")
    assert own(filed("Kent", "bbc.co.uk")) == ("bbc", "england/kent")
    assert own(filed("Devon", "coast.example")) == own(filed("Marl", "bbc.co.uk")) == (None, None)
    assert own(filed("Kent", "post.example")) == (None, None)
    assert own(filed("Kent")) == ("bbc", "england/kent")  # nobody knows whose
    codes = filed("Marl", "post.example")
    assert codes is not None
    assert codes.subdivisions == ["GB-KEN"]


@pytest.mark.usefixtures("two_publishers")
def test_parts_of_addresses_name_the_publisher_s_regions() -> None:
    found = region(Document(source=Source(text="", kind="html", url=None)), None, "https://coast.example/kent-and-medway/a", None)
    assert own(found) == ("coast", "pages/kent")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("scheme\tcoast\nhosts\ta.example\n", "coast.tsv lacks names"),
        (COAST + "pages/leys\tLeys\tGB-KEN\n", "coast.tsv, line 7: neither"),
    ],
)
def test_a_wrong_file_is_an_error(two_publishers: Path, text: str, says: str) -> None:
    (two_publishers / "coast.tsv").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=says):
        publishers()
