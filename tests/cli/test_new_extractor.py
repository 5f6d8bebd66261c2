"""What `new-extractor` writes works as it stands, as a file and as a package."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsextract.cli import main
from newsextract.extractors.registry import Registry
from shell import ARTICLE


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*args: str) -> Result:
    return CliRunner().invoke(main, args)


def check_its_tests(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout


def test_a_file_with_its_test(folder: Path) -> None:
    result = call("new-extractor", "reading_age")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[:2] == ["reading_age.py", "test_reading_age.py"]
    check_its_tests(folder)
    (folder / "story.txt").write_text(ARTICLE + "\nReading age: 9\n", encoding="utf-8")
    tried = next(line for line in result.stdout.splitlines() if "--plugin" in line).split()
    assert json.loads(call(*tried[1:]).stdout)["reading_age"] == "9"


def test_a_package(folder: Path) -> None:
    assert call("new-extractor", "mood", "--package", "--folder", "work").exit_code == 0
    package = folder / "work" / "newsextract-mood"
    assert 'mood = "newsextract_mood"' in (package / "pyproject.toml").read_text(encoding="utf-8")
    check_its_tests(package)
    registry = Registry.built_ins()
    registry.add_file(package / "src" / "newsextract_mood" / "__init__.py")
    assert "mood" in registry.extractors


@pytest.mark.parametrize("name", ["Bad", "two words", "1st", "class", "quotes", "meta", "_private", "../up", "é"])
def test_names_that_cannot_be(name: str, folder: Path) -> None:
    result = call("new-extractor", name)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert list(folder.iterdir()) == []


def test_nothing_is_overwritten(folder: Path) -> None:
    (folder / "test_mood.py").write_text("mine", encoding="utf-8")
    result = call("new-extractor", "mood")
    assert result.exit_code == 2
    assert "test_mood.py exists already" in result.stderr
    assert [path.name for path in folder.iterdir()] == ["test_mood.py"]
    (folder / "file").write_text("x", encoding="utf-8")
    assert call("new-extractor", "other", "--package", "--folder", "file/deep").exit_code != 0
