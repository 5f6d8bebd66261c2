"""README.md shows what really happens."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import newsextract
from folders import ROOT
from scripts_folder import load_script

README = ROOT / "README.md"
STORY = ROOT / "fixtures" / "bbc-2016-text" / "input.txt"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """scripts/readme.py, which makes the generated parts."""
    return load_script("readme")


def test_the_generated_parts_are_fresh(generator: ModuleType) -> None:
    for path, text in generator.made().items():
        assert path.read_text(encoding="utf-8") == text, "run: make readme"


def test_the_plug_in_of_the_readme_works(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S)
    plugin = tmp_path / "word_count.py"
    plugin.write_text(next(block for block in blocks if "@extractor" in block), encoding="utf-8")
    words = ["parse", "--plugin", str(plugin), "--only", "word_count,body", str(STORY)]
    done = subprocess.run(
        [sys.executable, "-m", "newsextract", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    record = json.loads(done.stdout)
    assert record["word_count"] == len(record["body"].split())


SHELL = re.findall(r"^newsextract (?!.* https:).*$", README.read_text(encoding="utf-8"), re.M)  # test_web.py fetches


@pytest.mark.parametrize("line", SHELL, ids=lambda line: line[:50])
def test_each_command_runs(line: str, tmp_path: Path) -> None:
    """Every command of the shell examples, on files of these names, without the pipe behind it."""
    page = "<html><body><article><h1>Harbour reopens</h1>" + "<p>The harbour reopened on Monday, they said.</p>" * 9
    if " convert " in line:
        (tmp_path / "out.jsonl").write_text(newsextract.extract_file(STORY).to_json() + "\n", encoding="utf-8")
    for name in ("story.txt", "a.txt", "file.txt", "export.txt"):
        (tmp_path / name).write_bytes(STORY.read_bytes())
    for name in ("page.html", "b.html", "c.htm.gz"):
        (tmp_path / name).write_text(page, encoding="utf-8")
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "story.txt").write_bytes(STORY.read_bytes())
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_bytes(STORY.read_bytes())
    words = line.partition("#")[0].partition("|")[0].split()
    done = subprocess.run([sys.executable, "-m", *words], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == (words[1] == "check"), done.stderr  # one picture of that story has no credit
    assert done.stdout or "-o" in words


def test_readme_names_every_exit_code() -> None:
    table = README.read_text(encoding="utf-8").partition("## Exit codes")[2].partition("## Limits")[0]
    assert re.findall(r"^\| (\d+) \|", table, re.M) == ["0", "1", "2", "129", "130", "141", "143"]


def test_the_map_of_the_house_names_every_module() -> None:
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    modules = [path.name for path in (ROOT / "src" / "newsextract").glob("*.py") if not path.name.startswith("__")]
    folders = [path.parent.name + "/" for path in (ROOT / "src" / "newsextract").glob("*/__init__.py")]
    assert [name for name in (*modules, *folders) if f"`{name}`" not in table] == []
