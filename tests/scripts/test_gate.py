"""The quality gate tells better from worse, and only ever tightens its limits."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from folders import ROOT

GATE = ROOT / ".ci" / "gate.py"
FIGURES = {"pages": {"f1": 0.9126, "crashes": 0}, "gold": {"shares": {"first, last": [19, 20], "none": [0, 0]}}}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    figures, floors = tmp_path / "figures.json", tmp_path / "floors.json"
    figures.write_text(json.dumps(FIGURES))
    return figures, floors


def gate(files: tuple[Path, Path], floors: dict[str, dict[str, float]], *args: str) -> subprocess.CompletedProcess[str]:
    files[1].write_text(json.dumps(floors))
    call = [sys.executable, str(GATE), *map(str, files), *args]
    return subprocess.run(call, capture_output=True, text=True, encoding="utf-8", env={"PYTHONUTF8": "1"}, check=False)


def test_figures_as_good_as_their_limits_pass(files: tuple[Path, Path]) -> None:
    limits = {"at least": {"pages / f1": 0.91, "gold / shares / first, last": 0.95}, "at most": {"pages / crashes": 0}}
    result = gate(files, limits)
    assert result.returncode == 0, result.stdout
    assert result.stdout.count(" ok\n") == 3


@pytest.mark.parametrize(
    "limits",
    [
        {"at least": {"pages / f1": 0.92}},
        {"at most": {"pages / f1": 0.91}},
        {"at least": {"pages / no such figure": 0.0}},
        {"at least": {"gold / shares / none": 0.0}},
        {"at least": {"pages": 0.0}},
    ],
)
def test_worse_and_missing_figures_fail(files: tuple[Path, Path], limits: dict[str, dict[str, float]]) -> None:
    result = gate(files, limits)
    assert result.returncode == 1
    assert "WORSE" in result.stdout
    assert "1 of 1 figures" in result.stderr


def test_raise_tightens_and_never_loosens(files: tuple[Path, Path]) -> None:
    limits = {"at least": {"pages / f1": 0.5, "gold / shares / first, last": 0.99}, "at most": {"pages / crashes": 4}}
    assert gate(files, limits, "--raise").returncode == 1
    assert json.loads(files[1].read_text()) == {
        "at least": {"pages / f1": 0.912, "gold / shares / first, last": 0.99},
        "at most": {"pages / crashes": 0},
    }


def test_the_pinned_limits_are_well_formed() -> None:
    floors = json.loads(GATE.with_name("floors.json").read_text(encoding="utf-8"))
    assert set(floors) == {"at least", "at most"}
    for limits in floors.values():
        assert all(" / " in path and isinstance(limit, (int, float)) for path, limit in limits.items())
