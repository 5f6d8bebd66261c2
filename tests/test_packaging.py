"""What pyproject.toml and the release say agrees."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from folders import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_a_wheel_is_built_for_each_python_that_the_project_names() -> None:
    named = [one.rpartition(" ")[2] for one in PROJECT["project"]["classifiers"] if ":: Python :: 3." in one]
    built = [f"3.{one.removeprefix('cp3').removesuffix('-*')}" for one in PROJECT["tool"]["cibuildwheel"]["build"]]
    assert named == built
    assert PROJECT["project"]["requires-python"] == f">={named[0]}"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_takes_exact_versions_and_no_addresses(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "://" not in text
    for action in re.findall(r"uses: (\S+)", text):
        assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+\.\d+\.\d+", action)
    for package in re.findall(r"pip install (\S+)", text):
        assert re.fullmatch(r"[\w-]+==[\d.]+", package)


def test_each_dependency_says_why_it_is_there() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    lists = PROJECT["project"]["optional-dependencies"]
    needed = {*PROJECT["project"]["dependencies"], *(one for extra in lists.values() for one in extra)}
    for one in needed - set(lists["all"]):
        assert all("  # " in line for line in lines if f'"{one}"' in line), one


@pytest.mark.parametrize("fixture", ["bbc-2022-html", "bbc-2016-text"])
def test_the_smoke_test_of_a_wheel_reads_through_a_pipe(fixture: str, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / ".ci" / "smoke.py"), str(ROOT / "fixtures" / fixture)]
    assert subprocess.run(command, cwd=tmp_path, check=False).returncode == 0


def test_the_smoke_test_fails_for_another_article(tmp_path: Path) -> None:
    shutil.copy(ROOT / "fixtures" / "bbc-2016-text" / "input.txt", tmp_path)
    shutil.copy(ROOT / "fixtures" / "bbc-2022-html" / "expected.json", tmp_path)
    command = [sys.executable, str(ROOT / ".ci" / "smoke.py"), str(tmp_path)]
    done = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert b"headline" in done.stderr
