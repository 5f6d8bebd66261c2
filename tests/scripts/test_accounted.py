"""The program that counts lost words over folders of pages and texts."""

from __future__ import annotations

import gzip
from pathlib import Path
from types import ModuleType

import pytest

from folders import ROOT


@pytest.fixture(scope="module")
def accounted() -> ModuleType:
    module = ModuleType("accounted")
    source = (ROOT / ".ci" / "accounted.py").read_text(encoding="utf-8")
    exec(compile(source, "accounted.py", "exec"), vars(module))
    return module


def test_words_of_pages_texts_and_packed_files_are_counted(accounted: ModuleType, tmp_path: Path) -> None:
    story = "The harbour board met on Monday. It put the new quay off until spring."
    (tmp_path / "a.txt").write_text(story)
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(f"<article><p>{story}</p></article>".encode()))
    for name in ("a.txt", "b.html.gz"):
        assert accounted.count(tmp_path / name)[1:] == (len(story.split()), 0), name


def test_words_that_no_block_has_fail(
    accounted: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("first.txt", "second.txt"):
        (tmp_path / name).write_text("A story.")
    counts = {"first.txt": (1000, 0), "second.txt": (1000, 3)}
    monkeypatch.setattr(accounted, "ProcessPoolExecutor", _Here)
    monkeypatch.setattr(accounted, "count", lambda path: accounted.Count(path, *counts[path.name]))
    assert accounted.main([tmp_path]) == 1
    assert "3 of 1000 words of second.txt" in capsys.readouterr().out
    counts["second.txt"] = (1000, 2)
    assert accounted.main([tmp_path]) == 0


def test_a_folder_without_inputs_fails(accounted: ModuleType, tmp_path: Path) -> None:
    assert accounted.main([tmp_path]) == 1


class _Here:
    """Workers that are this process, so that what a test replaces is replaced in them."""

    def __init__(self, workers: int) -> None:
        pass

    def __enter__(self) -> _Here:
        return self

    def __exit__(self, *args: object) -> None:
        pass

    def map(self, function: object, values: list[Path], chunksize: int) -> list[object]:
        return [function(value) for value in values]  # type: ignore[operator]
