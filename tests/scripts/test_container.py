"""The container file agrees with pyproject.toml; ``.ci/container`` builds it and reads an article with it."""

from __future__ import annotations

import json
import re
import tomllib

from folders import ROOT

LINES = (ROOT / "Containerfile").read_text("utf-8").splitlines()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def instructions(name: str) -> list[str]:
    return [line.removeprefix(name).strip() for line in LINES if line.startswith(f"{name} ")]


def test_both_stages_begin_from_one_python_that_the_package_supports():
    (base,) = {line.split()[0] for line in instructions("FROM")}
    version = re.fullmatch(r"python:(3\.\d+)-slim", base)
    assert version
    assert f"Programming Language :: Python :: {version[1]}" in PROJECT["classifiers"]


def test_what_it_installs_and_starts_exists():
    extras = set(re.findall(r"\[(\w+)\]", " ".join(line for line in LINES if "pip " in line)))
    assert extras == {"web"}
    assert extras <= set(PROJECT["optional-dependencies"])
    (entry,) = instructions("ENTRYPOINT")
    assert json.loads(entry)[0] in PROJECT["scripts"]


def test_it_does_not_run_as_root():
    (user,) = instructions("USER")
    assert any(f"useradd --no-create-home --uid 10001 {user}" in line for line in LINES)


def test_what_is_left_out_of_the_image_is_nothing_that_the_wheel_needs():
    left_out = (ROOT / ".dockerignore").read_text("utf-8").split()
    needed = {"src", "pyproject.toml", "README.md", "LICENSE", "NOTICE", "docs"}
    assert not needed & set(left_out)
    assert {".git", ".venv"} <= set(left_out)
