"""Patterns that were compiled on installing are those that Python would compile, and none is needed."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsextract.base import compiled_patterns
from newsextract.base.compiled_patterns import FILE, engine, found
from newsextract.base.patterns import pattern
from scripts_folder import SCRIPTS, load_script

SOURCES = [
    (r"\bharbour\b", 0),
    (r"(?P<day>\d{1,2})\.? (?P<month>march|april)", re.IGNORECASE),
    ("[а-яё]+(?=[«»—])|\U0001f4f7", re.IGNORECASE),
    (r"^(\w+)(?:, (\w+))?$", re.MULTILINE | re.DOTALL),
    ("(?i:quay) [A-Z]++", re.ASCII),
]
compiled = load_script("compile_patterns").compiled


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the file is looked for."""
    monkeypatch.setattr(compiled_patterns, "FOLDER", str(tmp_path))
    compiled_patterns._all.cache_clear()
    yield tmp_path
    compiled_patterns._all.cache_clear()


def keep(folder: Path, made_for: object) -> bytes:
    data = marshal.dumps((made_for, {(source, int(flags)): compiled(source, flags) for source, flags in SOURCES}))
    (folder / FILE).write_bytes(data)
    return data


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_a_kept_pattern_is_the_one_that_python_compiles(folder: Path, source: str, flags: int) -> None:
    keep(folder, engine())
    python = re.compile(source, flags)
    one = found(source, flags)
    assert one == python  # also its codes
    assert one is not None
    assert (one.flags, one.groups, one.groupindex) == (python.flags, python.groups, python.groupindex)
    text = "3 April, a harbour, Привет» \U0001f4f7\nquay AB"
    assert [match.groups() for match in one.finditer(text)] == [match.groups() for match in python.finditer(text)]


def test_another_source_or_other_flags_are_another_pattern(folder: Path) -> None:
    keep(folder, engine())
    assert found(r"\bharbours\b", 0) is None
    assert found(r"\bharbour\b", re.IGNORECASE) is None
    assert pattern(r"\bharbour\b", re.IGNORECASE).search("The HARBOUR")


@pytest.mark.parametrize("made_for", [None, (), ("other", *engine()[1:]), (*engine()[:1], 1, *engine()[2:])])
def test_the_file_of_another_engine_is_not_used(folder: Path, made_for: object) -> None:
    keep(folder, made_for)
    assert found(*SOURCES[0]) is None


def test_patterns_are_compiled_where_the_file_is_missing_or_cut(folder: Path) -> None:
    assert found(*SOURCES[0]) is None
    data = keep(folder, engine())
    for part in (b"", data[:9], data[: len(data) // 2], data[:-1], marshal.dumps(None)):
        (folder / FILE).write_bytes(part)
        compiled_patterns._all.cache_clear()
        assert found(*SOURCES[0]) is None
        assert pattern(*SOURCES[0]).search("a harbour")


def test_the_script_keeps_what_the_fixtures_use(folder: Path) -> None:
    (folder / "newsextract").mkdir()
    # In a process of its own: patterns that were used already are not asked for again.
    subprocess.run([sys.executable, str(SCRIPTS / "compile_patterns.py"), str(folder)], check=True)
    (folder / "newsextract" / FILE).rename(folder / FILE)
    made_for, kept = marshal.loads((folder / FILE).read_bytes())
    assert made_for == engine()
    assert len(kept) > 200
    for source, flags in kept:
        assert found(source, flags) == re.compile(source, flags)


PUT_TOGETHER = """
from newsextract.grammar.bylines.byline_words import words
from newsextract.languages import headed

for tag in ("en", "de", "fr"):
    found = words(headed(tag))
    print([one.source for one in (found.by, found.join, found.where, found.body, found.other_work)])
"""


def test_patterns_of_sets_of_words_are_the_same_in_every_process() -> None:
    """Python begins each with another order of its sets; a pattern in another order would not be found."""
    one, other = (
        subprocess.run(
            [sys.executable, "-c", PUT_TOGETHER], check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    )
    assert one == other
