"""The documentation says what really happens: its examples run, its links lead somewhere, it builds without a warning."""

from __future__ import annotations

import ast
import contextlib
import doctest
import importlib
import io
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsextract
from fixture_folders import input_path
from folders import ROOT
from newsextract.formats import FORMATS
from shell import ARTICLE, run

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
SOURCES = sorted(Path(newsextract.__path__[0]).rglob("*.py"))


def name_of(source: Path) -> str:
    return ".".join(source.relative_to(Path(newsextract.__path__[0]).parent).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("source", [one for one in SOURCES if ">>>" in one.read_text(encoding="utf-8")], ids=name_of)
def test_doctests(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location(name_of(source), source)  # the source: what is compiled shows none
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, module.__name__, module)  # where doctest looks whose an object is
    spec.loader.exec_module(module)
    done = doctest.testmod(module)
    assert done.attempted
    assert not done.failed


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the files that the examples name."""
    (tmp_path / "articles").mkdir()
    for slug in ("bbc-2016-text", "ap-dateline"):
        shutil.copy(input_path(slug), tmp_path / "articles" / f"{slug}.txt")
    (tmp_path / "folder").mkdir()
    for name in ("story.txt", "folder/a.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    for name in ("page.html", "more.html"):
        shutil.copy(input_path("bbc-2022-html"), tmp_path / name)
    record = newsextract.extract_file(input_path("bbc-2022-html"))
    (tmp_path / "records.jsonl").write_text(record.to_json() + "\n", encoding="utf-8")
    shutil.copy(DOCS / "samples" / "crawl.warc.gz", tmp_path)
    (tmp_path / "mixed").mkdir()
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


PIER = (
    "The pier of Port Ellery reopened on Monday, nine days after a storm broke it, its owner said in a statement.\n\n"
    '"We are glad that it is over," harbour master Ann Reed told reporters on the quay.'
)
PAGE = f"<html><body><article><h1>Pier reopens</h1><p>{PIER.replace(chr(10) * 2, '</p><p>')}</p></article></body></html>"
CELL = PIER.replace('"', '""')
FILES = {
    "export.txt": "".join(
        f"{number} of 2 DOCUMENTS\n\nThe Ellery Ledger\n\nApril {number}, 2024 Monday\n\nPier {number} reopens\n\n"
        f"BYLINE: Ida Crane\n\nSECTION: NEWS; Pg. {number}\n\nLENGTH: 30 words\n\n\n{PIER}\n\nLOAD-DATE: April 9, 2024\n\n"
        "LANGUAGE: ENGLISH\n\nCopyright 2024 Ledger Ltd\n\n\n"
        for number in (1, 2)
    ),
    "inbox.mbox": "From brief@ledger.example Tue Apr  9 06:30:00 2024\nFrom: Ledger <brief@ledger.example>\nSubject: Pier reopens\n"
    f"Date: Tue, 09 Apr 2024 06:30:00 +0100\n\nPier reopens\n\n{PIER}\n\n",
    "page.mhtml": "From: <Saved by Blink>\nSubject: Pier reopens\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n"
    f"--b\nContent-Type: text/html\nContent-Location: https://ledger.example/1\n\n{PAGE}\n--b--\n",
    "feed.xml": f"<rss version='2.0'><channel><title>Ledger</title><item><title>Pier reopens</title><description><![CDATA[{PAGE}]]></description></item></channel></rss>",
    "story.xml": "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>Pier reopens</hl1></hedline></body.head><body.content>"
    f"<p>{PIER.replace(chr(10) * 2, '</p><p>')}</p></body.content></body></nitf>",
    "rows.csv": f'id,title,text\n7,Pier reopens,"{CELL}"\n',
    "odd.csv": f'Kopf;Words;Tag\nPier reopens;"{CELL}";2024-04-09\n',
    "mixed/a.html": PAGE,
    "mixed/rows.csv": f'title,text\nPier reopens,"{CELL}"\n',
    "mixed/style.css": "p {}",
}
"""Inputs of the recipes in inputs.md, by name."""


def blocks(page: Path) -> list[tuple[str, str]]:
    return [(match[1], match[2]) for match in BLOCK.finditer(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", [page for page in PAGES if "```python" in page.read_text(encoding="utf-8") and page.name != "batch.md"], ids=lambda page: page.name)
def test_python_examples_run(page: Path, folder: Path) -> None:
    made = run("new-extractor", "reading_age", cwd=folder)
    assert made.returncode == 0
    names: dict[str, Any] = {"article": ARTICLE, "__name__": "example"}
    found = blocks(page)
    for number, (kind, source) in enumerate(found):
        if kind != "python":
            continue
        for module in {name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import) for name in [node.names[0].name]}:
            if module == "pandas":
                pytest.importorskip("pandas")
        out = io.StringIO()
        sys.modules["example"] = type(sys)("example")  # dataclasses look their module up
        with contextlib.redirect_stdout(out):
            exec(compile(source, str(page), "exec"), names)
        if number + 1 < len(found) and found[number + 1][0] == "output":
            assert out.getvalue().strip() == found[number + 1][1].strip()


COMMANDS = [
    pytest.param(line, id=f"{page.stem}: {line[:50]}")
    for page in PAGES if page.name not in ("commands.md", "batch.md")  # of batch.md: tests/batch/test_batch_docs.py
    for kind, source in blocks(page) if kind == "sh"
    for line in source.splitlines() if line.startswith("newsextract ") and "https:" not in line and "~/" not in line
]  # fmt: skip


@pytest.mark.parametrize("line", COMMANDS)
def test_shell_examples_run(line: str, folder: Path) -> None:
    words = shlex.split(line.partition("|")[0], comments=True)[1:]
    for word, package in (("warc", "fastwarc"), ("parquet", "pyarrow")):
        if word in line:
            pytest.importorskip(package)
    done = run(*words, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout or "-o" in words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_samples_are_there(page: Path) -> None:
    for name in re.findall(r"docs/samples/[\w./-]+", page.read_text(encoding="utf-8")):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert target.startswith("http") or (DOCS / target).exists(), target


def test_every_page_is_reached_and_every_format_told() -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8").partition("{toctree}")[2]
    assert {page.stem for page in PAGES} - {"index"} == {line for line in index.splitlines() if re.fullmatch(r"[a-z-]+", line)}
    table = (DOCS / "formats.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([\w-]+)` \|", table.partition("## jsonld")[0], re.M) == sorted(
        FORMATS, key=lambda name: table.index(f"| `{name}` |")
    )


def test_every_public_name_is_in_the_api_reference() -> None:
    text = (DOCS / "api.md").read_text(encoding="utf-8")
    assert {name for name in newsextract.__all__ if f":: newsextract.{name}\n" not in text} == {"__version__"}


@pytest.mark.slow
def test_it_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("sphinx")
    pytest.importorskip("furo")
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", str(DOCS), str(tmp_path / "site")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for page in (tmp_path / "site").glob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<(?:script|link|img)[^>]*(?:src|href)=\"(?:https?:)?//", text), "nothing is loaded from anywhere"
