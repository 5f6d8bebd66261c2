"""Sample articles against their golden records: one test a field.

``pytest --update-golden`` rewrites ``expected.json`` from the program; the diff is what a reviewer reads.
``test_truth.py`` holds the same articles against what a person says is right.
"""

from __future__ import annotations

import json

import pytest

from fixture_folders import FOLDER, SLUGS, expected, expected_path, input_path, record, truth, write_expected
from newsextract.model.record import USUAL

TRUTH_KEYS = {"headline", "flags", "images", "quotes", "body_first", "body_last", "not_in_body"}


@pytest.mark.parametrize("field", [*USUAL, "meta"])
@pytest.mark.parametrize("slug", SLUGS)
def test_golden(slug: str, field: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        write_expected(slug)
        return
    golden = expected(slug)
    assert golden, f"no {expected_path(slug).relative_to(FOLDER.parent)}: write it with pytest --update-golden"
    assert record(slug)[field] == golden[field]


@pytest.mark.parametrize("slug", SLUGS)
def test_golden_has_the_fields_of_the_record_in_order(slug: str, request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--update-golden"):
        assert list(expected(slug)) == [*USUAL, "meta"] == list(record(slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_folder_is_complete(slug: str) -> None:
    assert input_path(slug).suffix in {".txt", ".html", ".gz"}
    note = (FOLDER / slug / "note.md").read_text(encoding="utf-8")
    assert 2 <= len(note.splitlines()) <= 6
    assert truth(slug).keys() >= TRUTH_KEYS


@pytest.mark.parametrize("slug", SLUGS)
def test_offsets_of_quotes(slug: str) -> None:
    made = record(slug)
    assert [made["body"][quote["start"] : quote["end"]] for quote in made["quotes"]] == [
        quote["text"] for quote in made["quotes"]
    ]


@pytest.mark.parametrize("slug", SLUGS)
def test_no_extractor_fails(slug: str) -> None:
    """Broken parts of an input are noted by its reader; no field may be lost."""
    assert [issue for issue in record(slug)["meta"]["issues"] if issue["extractor"] in USUAL] == []


def test_every_folder_is_found() -> None:
    assert len(SLUGS) >= 18
    assert sorted(path.name for path in FOLDER.iterdir() if path.is_dir()) == SLUGS


def test_golden_files_are_plain_json() -> None:
    for slug in SLUGS:
        if expected_path(slug).exists():
            text = expected_path(slug).read_text(encoding="utf-8")
            assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
