"""The schema is made from the types, and records fit it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsextract
from newsextract.extractors.registry import Registry
from newsextract.extractors.schema import record_schema
from newsextract.model import record_types
from newsextract.model.record import FIELDS, USUAL
from newsextract.model.record_types import Dropped, Evidence
from samples import RECORD, changed
from shell import ARTICLE

SCHEMA = record_schema(Registry.built_ins())


def faults(value: Any, shape: dict[str, Any], place: str = "record", root: dict[str, Any] = SCHEMA) -> Iterator[str]:
    """What is wrong with a value; knows the words that our schema uses and refuses any other."""
    unknown = set(shape) - {"$ref", "$defs", "$schema", "title", "description", "type", "enum", "const", "anyOf",
                            "properties", "required", "additionalProperties", "items"}  # fmt: skip
    assert not unknown, f"{place}: the schema says {unknown}, which this test cannot check"
    if "$ref" in shape:
        yield from faults(value, root["$defs"][shape["$ref"].removeprefix("#/$defs/")], place, root)
    if "anyOf" in shape and all(list(faults(value, choice, place, root)) for choice in shape["anyOf"]):
        yield f"{place}: {value!r} fits no choice"
    if "enum" in shape and value not in shape["enum"]:
        yield f"{place}: {value!r} is not one of {shape['enum']}"
    if "const" in shape and value != shape["const"]:
        yield f"{place}: {value!r} is not {shape['const']!r}"
    kinds = {"string": str, "integer": int, "number": float, "boolean": bool, "null": type(None), "array": list, "object": dict}
    if "type" in shape and type(value) is not kinds[shape["type"]]:
        yield f"{place}: {value!r} is no {shape['type']}"
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults(item, shape.get("items", {}), f"{place}[{number}]", root)
    elif isinstance(value, dict):
        yield from (f"{place}: no {key}" for key in shape.get("required", ()) if key not in value)
        for key, item in value.items():
            other = shape.get("additionalProperties", True)
            if key in shape.get("properties", {}):
                yield from faults(item, shape["properties"][key], f"{place}.{key}", root)
            elif other is False:
                yield f"{place}: {key} is unknown"
            elif other is not True:
                yield from faults(item, other, f"{place}.{key}", root)


def test_every_field_is_there_required_and_described() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(SCHEMA["properties"]) == [*FIELDS, "meta"]
    assert SCHEMA["required"] == [*USUAL, "meta"]
    for name, shape in SCHEMA["properties"].items():
        assert len(shape["description"]) > 10, name


def test_value_types_carry_their_words_and_are_closed() -> None:
    for name, shape in SCHEMA["$defs"].items():
        kind = getattr(record_types, name)
        assert shape["description"], name
        assert set(shape["properties"]) == {field.name for field in dataclasses.fields(kind)}
        optional = set(record_types.OPTIONAL.get(kind, ()))
        assert set(shape["properties"]) - set(shape["required"]) == optional
        assert shape["additionalProperties"] is False
        assert not any("default" in one for one in shape["properties"].values())
        for key, one in shape["properties"].items():
            assert one["description"], f"{name}.{key}"
            assert f"{key}  " not in shape["description"], "attributes are described at their places"


def test_meanings_are_read_from_docstrings(tmp_path: Path) -> None:
    (tmp_path / "more.py").write_text(
        '''from dataclasses import dataclass
from newsextract import extractor

@dataclass
class Mood:
    """How it feels.

    name   a word,
           or two
    shade  ``None`` for none
    other  is no attribute

    More prose.
    """
    name: str
    shade: str | None
    size: int

@extractor
def mood(doc) -> Mood:
    """The mood."""
'''
    )
    registry = Registry.built_ins()
    registry.add_file(tmp_path / "more.py")
    shape = record_schema(registry)["$defs"]["Mood"]
    assert shape["description"] == "How it feels. More prose."
    said = {name: one.get("description") for name, one in shape["properties"].items()}
    assert said == {"name": "a word, or two", "shade": "null for none", "size": None}


@pytest.mark.parametrize("explain", [False, True])
@pytest.mark.parametrize("source", [ARTICLE, "", "<html><body><article><h1>Harbour</h1><p>It is open.</p></article>"])
def test_records_fit(source: str, explain: bool) -> None:
    record = newsextract.extract(source, explain=explain, registry=Registry.built_ins())
    assert list(faults(record.to_dict(), SCHEMA)) == []


def test_a_filled_record_fits() -> None:
    meta = dataclasses.replace(
        RECORD.meta, evidence={"headline": [Evidence(rule="h1")]}, dropped=[Dropped(text="Share", reason="share bar")]
    )
    assert list(faults(changed(meta=meta).to_dict(), SCHEMA)) == []


def test_other_records_do_not() -> None:
    good = RECORD.to_dict()
    for bad in (
        {key: value for key, value in good.items() if key != "links"},
        good | {"headline": 5},
        good | {"quotes": [{"text": "words"}]},
        good | {"findings": None},
        good | {"region": good["region"] | {"planet": "Earth"}},
        good | {"region": good["region"] | {"source": "hearsay"}},
        good | {"meta": good["meta"] | {"schema_version": "0"}},
        good | {"meta": good["meta"] | {"evidence": None}},
    ):
        assert list(faults(bad, SCHEMA))


def test_fields_of_plugins_are_included(tmp_path: Path) -> None:
    (tmp_path / "more.py").write_text(
        '''from dataclasses import dataclass
from newsextract import extractor

@dataclass
class Image:
    """Not the built-in of this name."""
    size: int

@extractor
def word_count(doc, body: str) -> int:
    """Number of words in the body."""
    return 1

@extractor
def thumbnails(doc) -> list[Image]:
    """Small pictures."""
    return [Image(size=1)]

@extractor
def anything(doc):
    """Whatever it is."""
    return {"a": [1.5]}

@extractor
def strange(doc) -> complex:
    """What JSON cannot say."""
    return "x"
'''
    )
    registry = Registry.built_ins()
    registry.add_file(tmp_path / "more.py")
    schema = record_schema(registry)
    assert schema["properties"]["word_count"]["description"] == "Number of words in the body."
    assert schema["required"][-5:] == ["word_count", "thumbnails", "anything", "strange", "meta"]
    record = newsextract.extract(ARTICLE, registry=registry).to_dict()
    assert not record["meta"]["issues"]
    assert list(faults(record, schema, root=schema)) == []
    assert list(faults(record | {"word_count": None}, schema, root=schema)) == [], "null when it fails"
    assert list(faults(record | {"word_count": "many"}, schema, root=schema))
    assert list(faults(record | {"thumbnails": [{"url": None}]}, schema, root=schema))


def test_every_reference_leads_somewhere() -> None:
    used = re.findall(r"#/\$defs/(\w+)", str(SCHEMA))
    assert set(used) == set(SCHEMA["$defs"])
