"""The published schema: fresh, and never broken without a new version."""

from __future__ import annotations

import copy
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

from fixture_folders import SLUGS, expected_path
from folders import ROOT
from newsextract.base.version import SCHEMA_VERSION


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = script("schema")
PUBLISHED = json.loads(SCRIPT.path().read_text(encoding="utf-8"))


def test_no_published_key_is_gone_or_of_another_type() -> None:
    assert SCRIPT.breaks(PUBLISHED, SCRIPT.current()) == [], "raise SCHEMA_VERSION in version.py, or keep the key"


def test_the_published_schema_is_fresh() -> None:
    assert SCRIPT.current() == PUBLISHED, "run: make readme"


def test_the_documentation_of_the_record_is_fresh() -> None:
    made = script("record_docs")
    assert made.document() == made.TARGET.read_text(encoding="utf-8"), "run: make readme"


def test_each_version_has_a_file_that_says_it() -> None:
    files = sorted((ROOT / "docs" / "schema").glob("record-*.schema.json"))
    assert SCRIPT.path() in files
    for file in files:
        const = json.loads(file.read_text(encoding="utf-8"))["$defs"]["Meta"]["properties"]["schema_version"]["const"]
        assert file.name == f"record-{const}.schema.json"
    assert str(SCHEMA_VERSION) in SCRIPT.path().name


@pytest.mark.parametrize("slug", SLUGS)
def test_golden_records_fit_the_published_schema(slug: str) -> None:
    record = json.loads(expected_path(slug).read_text(encoding="utf-8"))
    record["meta"]["newsextract"] = "0"
    jsonschema.Draft202012Validator(PUBLISHED).validate(record)


def without(key: str, *path: str) -> Callable[[dict[str, Any]], None]:
    def change(schema: dict[str, Any]) -> None:
        for step in path:
            schema = schema[step]
        del schema[key]

    return change


def retype(*path: str) -> Callable[[dict[str, Any]], None]:
    def change(schema: dict[str, Any]) -> None:
        for step in path[:-1]:
            schema = schema[step]
        schema[path[-1]] = {"type": "boolean"}

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (without("headline", "properties"), "record.headline is gone"),
        (without("speaker", "$defs", "Quote", "properties"), "record.quotes[].speaker is gone"),
        (without("label", "$defs", "Region", "properties"), "record.region.label is gone"),
        (without("sha256", "$defs", "SourceInfo", "properties"), "record.meta.source.sha256 is gone"),
        (without("rule", "$defs", "Evidence", "properties"), "record.meta.evidence[][].rule is gone"),
        (retype("properties", "body"), "record.body was null or string and is boolean"),
        (retype("$defs", "Image", "properties", "credit_text"), "record.images[].credit_text was null or string and is boolean"),
        (lambda schema: schema["required"].remove("links"), "record.links is no longer always present"),
        (lambda schema: schema["properties"]["quotes"].update(items={"type": "string"}), "record.quotes[] was object and is string"),
    ],
)  # fmt: skip
def test_what_would_break_is_named(change: Callable[[dict[str, Any]], object], said: str) -> None:
    new = copy.deepcopy(PUBLISHED)
    change(new)
    assert said in SCRIPT.breaks(PUBLISHED, new)


def test_new_keys_and_words_break_nothing() -> None:
    new = copy.deepcopy(PUBLISHED)
    new["properties"]["mood"] = {"type": "string"}
    new["required"].append("mood")
    new["$defs"]["Quote"]["properties"]["mood"] = {"type": "number"}
    new["$defs"]["Image"]["properties"]["media"]["enum"].append("graphic")
    new["$defs"]["Image"]["description"] = "Other words."
    assert SCRIPT.breaks(PUBLISHED, new) == []


def test_a_broken_schema_is_not_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(SCRIPT, "FOLDER", tmp_path)
    old = copy.deepcopy(PUBLISHED)
    old["properties"]["mood"] = {"type": "string"}
    SCRIPT.path().write_text(json.dumps(old), encoding="utf-8")
    assert SCRIPT.main() == 1
    assert "record.mood is gone" in capsys.readouterr().err
    assert json.loads(SCRIPT.path().read_text(encoding="utf-8")) == old
