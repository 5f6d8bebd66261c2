"""The sample articles of ``fixtures/``: where they are and how their records are made."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import newsextract
from folders import ROOT

FOLDER = ROOT / "fixtures"
SLUGS = sorted(path.parent.name for path in FOLDER.glob("*/note.md"))


def input_path(slug: str) -> Path:
    """The one input of a fixture."""
    (path,) = (FOLDER / slug).glob("input.*")
    return path


@functools.cache
def record(slug: str) -> dict[str, Any]:
    """The record that the program makes now, without what changes with every release or calibration."""
    path = input_path(slug)
    made = newsextract.extract(path.read_bytes(), path=f"fixtures/{slug}/{path.name}").to_dict()
    del made["meta"]["newsextract"]
    made["meta"]["confidence"] = {}
    for part in made["images"] + made["quotes"]:
        part["confidence"] = None
    return made


@functools.cache
def truth(slug: str) -> dict[str, Any]:
    """What a reader of the article says is right, written without looking at the program."""
    data: dict[str, Any] = json.loads((FOLDER / slug / "truth.json").read_text(encoding="utf-8"))
    return data


def expected_path(slug: str) -> Path:
    """The golden record of a fixture."""
    return FOLDER / slug / "expected.json"


@functools.cache
def expected(slug: str) -> dict[str, Any]:
    """The golden record; empty when nobody has written one yet."""
    path = expected_path(slug)
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return data


@functools.cache
def write_expected(slug: str) -> None:
    """Make the record of today the golden one, once a run."""
    text = json.dumps(record(slug), ensure_ascii=False, indent=2) + "\n"
    expected_path(slug).write_text(text, encoding="utf-8", newline="\n")
