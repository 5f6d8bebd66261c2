"""docs/batch.md shows what really works."""

from __future__ import annotations

import csv
import gzip
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from articles import article, batch, folder, lines
from test_inputs import PAGE, warc

from folders import ROOT
from newsextract.cli.batch import batch as command

DOCS = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
RECIPES = re.findall(r"^(?:.*\| )?(newsextract batch .*)$", "\n".join(re.findall(r"```sh\n(.*?)```", DOCS, re.S)), re.M)


@pytest.mark.parametrize("recipe", RECIPES)
def test_each_recipe_works(recipe: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    words = shlex.split(recipe)[2:]
    for word, package in (("warc", "fastwarc"), ("parquet", "pyarrow"), ("engine ray", "ray")):
        if word in recipe:
            pytest.importorskip(package)
    if "ray" in words and not request.config.getoption("--slow"):
        pytest.skip("slow: make test-all runs it")
    folder(tmp_path / "articles", 4)
    (tmp_path / "news" / "deep").mkdir(parents=True)
    (tmp_path / "news" / "deep" / "a.html").write_text(PAGE.format(1))
    (tmp_path / "crawl").mkdir()
    if "warc" in recipe:
        warc(tmp_path / "crawl.warc.gz")
        warc(tmp_path / "crawl" / "1.warc.gz")
    (tmp_path / "pages.jsonl.gz").write_bytes(gzip.compress(json.dumps({"html": PAGE.format(2)}).encode()))
    with open(tmp_path / "export.csv", "w", newline="") as file:
        csv.writer(file).writerows([["page", "link"], [PAGE.format(3), "https://news.example/3"]])
    listed = "".join(f"{path}\0" for path in (tmp_path / "articles").rglob("*.txt")).encode()
    done = batch(*words, cwd=tmp_path, stdin=listed, timeout=120)
    assert done.returncode == 0, done.stderr
    place = next((words[n + 1] for n, word in enumerate(words) if word in ("-o", "--output-dir")), None)
    if place is None:
        assert done.stdout.count(b"\n") == 5
    else:
        assert (tmp_path / place).exists()


def test_there_are_recipes() -> None:
    assert len(RECIPES) > 10


def test_the_line_of_an_error_is_as_shown(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```json\n(.*?)\n```", DOCS)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c\x00\x04")
    batch("articles", "-o", "out.jsonl", cwd=tmp_path)
    (row,) = lines(tmp_path / "out.jsonl.errors.jsonl")
    expected = json.loads(shown)
    assert row["message"].startswith(expected.pop("message").removesuffix("..."))
    assert {name: row[name] for name in expected} == expected


def test_every_code_is_documented() -> None:
    source = "".join(path.read_text() for path in Path(sys.modules["newsextract"].__file__ or "").parent.glob("[bi]*/**/*.py"))
    codes = set(re.findall(r'Fault\(\s*(?:"\w+"|step),\s*"(\w+)"', source)) | {"not_found", "permission"}
    assert len(codes) > 10
    assert [code for code in codes - {"refused"} if f"`{code}`" not in DOCS] == []


def test_every_option_that_the_text_names_exists() -> None:
    known = {name for parameter in command.params for name in parameter.opts} | {"--print0"}
    assert set(re.findall(r"--[a-z-]+[a-z]", DOCS)) - known == set()


@pytest.mark.slow
def test_the_datatrove_pipeline(tmp_path: Path) -> None:
    pytest.importorskip("datatrove")
    (code,) = re.findall(r"```python\n(.*?)```", DOCS, re.S)
    (tmp_path / "pages").mkdir()
    rows = [{"text": article(number), "id": str(number), "url": f"https://news.example/{number}"} for number in range(3)]
    (tmp_path / "pages" / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    code += "\nfrom datatrove.executor import LocalPipelineExecutor\nLocalPipelineExecutor(pipeline, logging_dir='logs').run()\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    (out,) = (tmp_path / "news").glob("*.jsonl.gz")
    found = [json.loads(line) for line in gzip.decompress(out.read_bytes()).splitlines()]
    assert [row["metadata"]["news"]["headline"] for row in found] == [f"Harbour of Pier {n} reopens after storm" for n in range(3)]
