"""Modules compiled on installing: used as they are, and never instead of a source that says something else."""

from __future__ import annotations

import importlib.machinery
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from folders import ROOT
from newsextract.base.compiled import LISTING, described
from scripts_folder import load_script

SUFFIX = importlib.machinery.EXTENSION_SUFFIXES[0]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the package with something beside ``utc_offsets.py`` that is no compiled module, but stands for one."""
    shutil.copytree(ROOT / "src" / "newsextract", tmp_path / "newsextract", ignore=shutil.ignore_patterns("*.so", "*.pyd", "compiled.*.txt", "__pycache__"))
    (tmp_path / "newsextract" / "grammar" / "dates" / f"utc_offsets{SUFFIX}").write_bytes(b"not a library")
    return tmp_path


def list_sources(checkout: Path) -> None:
    (checkout / "newsextract" / LISTING).write_text(described(str(checkout), "newsextract/grammar/dates/utc_offsets.py") + "\n")


def imported(checkout: Path, **settings: str) -> str:
    """The file that ``newsextract.grammar.dates.utc_offsets`` is loaded from, or why it cannot be."""
    code = "import newsextract.grammar.dates.utc_offsets as it\nprint(it.__file__)"
    others = {name: value for name, value in os.environ.items() if name != "NEWSEXTRACT_COMPILED"}
    env = {**others, "PYTHONPATH": str(checkout), **settings}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=False)
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


def test_a_compiled_module_stands_before_its_source(checkout: Path) -> None:
    list_sources(checkout)
    assert imported(checkout).startswith("ImportError")  # it was tried
    (checkout / "newsextract" / LISTING).unlink()  # as in a wheel
    assert imported(checkout).startswith("ImportError")


def test_the_source_runs_where_it_has_changed(checkout: Path) -> None:
    list_sources(checkout)
    source = checkout / "newsextract" / "grammar" / "dates" / "utc_offsets.py"
    source.write_text(source.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    assert imported(checkout) == str(source)


def test_the_source_runs_where_it_is_asked_for(checkout: Path) -> None:
    assert imported(checkout, NEWSEXTRACT_COMPILED="0") == str(checkout / "newsextract" / "grammar" / "dates" / "utc_offsets.py")


def test_the_source_runs_where_compiling_broke_off(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = load_script("compile")

    def break_off(_folder: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(script, "SRC", checkout)
    monkeypatch.setattr(script, "compile_to", break_off)
    monkeypatch.setattr(sys, "argv", ["compile.py"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    list_sources(checkout)
    with pytest.raises(KeyboardInterrupt):
        script.main()
    assert imported(checkout) == str(checkout / "newsextract" / "grammar" / "dates" / "utc_offsets.py")


def test_what_is_compiled_exists_and_reads_no_files() -> None:
    script = load_script("compile")
    files = [ROOT / "src" / file for files in script.modules().values() for file in files]
    assert len(files) == len(set(files)) > 40
    for file in files:
        assert "__file__" not in file.read_text(encoding="utf-8"), f"{file}: compiled, it has no place of its own"
